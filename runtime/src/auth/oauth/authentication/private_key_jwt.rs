//! `private_key_jwt`: an assertion that the client signs (RFC 7523, 2.2).

use std::time::Duration;

use http::HeaderMap;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;
use crate::auth::oauth::jwt::{Claims, SigningKey};

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Short, because an assertion is made for one request.
const LIFETIME: Duration = Duration::from_secs(60);

pub(in crate::auth::oauth) struct PrivateKeyJwt {
    key: SigningKey,
    /// The audience of the assertion, by default the token endpoint.
    audience: Option<String>,
}

impl PrivateKeyJwt {
    pub(in crate::auth::oauth) fn new(key: SigningKey, audience: Option<String>) -> Self {
        Self { key, audience }
    }
}

impl Authentication for PrivateKeyJwt {
    fn name(&self) -> &'static str {
        "private_key_jwt"
    }

    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        _headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let id = client.id.expose();
            let audience = self.audience.as_deref();
            let audience = audience.unwrap_or(&client.endpoints.token);
            let claims = Claims::new(id, audience)
                .subject(id)
                .unique()?
                .lasting(client.setup.clock.wall(), LIFETIME);
            let key = self.key.load(client.setup.clock.now()).await?;
            let assertion = key.sign(&claims)?;
            form.add("client_id", id);
            form.add("client_assertion_type", TYPE);
            form.add_secret("client_assertion", &assertion);
            Ok(())
        })
    }

    fn check(&self, now: Duration) -> Result<(), String> {
        self.key.check(now)
    }
}
