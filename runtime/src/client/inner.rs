//! The state that all calls of a client share.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;

use super::servers::Servers;
use crate::auth::Credentials;
use crate::clock::Clock;
use crate::describe::Api;
use crate::interceptor::Interceptors;
use crate::limit::{Limit, OnLimit};
use crate::observe::Hooks;
use crate::randomness::Randomness;
use crate::retry::{Budget, RetryPolicy};
use crate::transport::Transport;
use crate::unpack::Unpacking;

pub(crate) struct ClientInner {
    pub(crate) api: &'static Api,
    pub(crate) servers: Servers,
    /// Path templates by operation id, if they differ from those of the specification.
    pub(crate) paths: BTreeMap<String, String>,
    pub(crate) credentials: Credentials,
    pub(crate) headers: HeaderMap,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) stall_timeout: Option<Duration>,
    /// Whether that timeout was set explicitly, and so also applies before the first byte.
    pub(crate) stall_from_start: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limits: BTreeMap<String, Limit>,
    pub(crate) on_limit: OnLimit,
    pub(crate) hooks: Hooks,
    pub(crate) max_response_bytes: usize,
    pub(crate) max_response_values: usize,
    pub(crate) unpacking: Unpacking,
    pub(crate) interceptors: Interceptors,
    /// One permit for each request that may be in flight.
    pub(crate) slots: Option<Semaphore>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
}
