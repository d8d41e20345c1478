//! Support for calls that a fake responds to.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

use super::inner::ClientInner;
use super::servers::Servers;
use crate::auth::{Credentials, TokenSetup};
use crate::clock::{Clock, SystemClock};
use crate::describe::Api;
use crate::interceptor::Interceptors;
use crate::limit::OnLimit;
use crate::observe::Hooks;
use crate::randomness::{Randomness, SystemRandomness};
use crate::retry::{Budget, RetryPolicy};
use crate::transport::{ClientIdentity, NoTransport, Transport};

impl ClientInner {
    /// Creates the state for a call that never leaves the process.
    pub(crate) fn alone(api: &'static Api) -> Self {
        let retry = RetryPolicy::never();
        let user_agent = HeaderValue::from_static("fake");
        let transport: Arc<dyn Transport> = Arc::new(NoTransport);
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness);
        let tokens = TokenSetup {
            check_url: Arc::new(|_, url| Ok(url.to_owned())),
            token_url: None,
            scopes: Vec::new(),
            user_agent: user_agent.clone(),
            timeout: None,
            transport: Arc::clone(&transport),
            clock: Arc::clone(&clock),
            randomness: Arc::clone(&randomness),
            shared: None,
            own_transport: true,
        };
        let identity = Arc::new(ClientIdentity::default());
        Self {
            api,
            servers: Servers::only("https://fake.invalid"),
            paths: BTreeMap::new(),
            credentials: Credentials::new(api, tokens, identity, None),
            headers: HeaderMap::new(),
            user_agent,
            timeout: None,
            attempt_timeout: None,
            stall_timeout: None,
            stall_from_start: false,
            budget: Budget::new(retry.budget),
            retry,
            limits: BTreeMap::new(),
            on_limit: OnLimit::Wait,
            hooks: Hooks::default(),
            max_response_bytes: 0,
            max_response_values: 0,
            unpacking: crate::unpack::Unpacking {
                asks: false,
                max_ratio: 0,
            },
            interceptors: Interceptors::default(),
            slots: None,
            transport,
            clock,
            randomness,
        }
    }
}
