//! `client_secret_basic`: the id and secret are in the header of HTTP Basic authentication (RFC 6749, 2.3.1).

use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::SecretSource;
use crate::auth::oauth::form::{Form, form_encoded};
use crate::auth::texts::basic;
use crate::secret_header::secret_header;

pub(in crate::auth::oauth) struct ClientSecretBasic {
    secret: SecretSource,
    /// Whether id and secret are form-encoded.
    encoded: bool,
}

impl ClientSecretBasic {
    pub(in crate::auth::oauth) fn new(secret: SecretSource) -> Self {
        Self {
            secret,
            encoded: true,
        }
    }

    pub(in crate::auth::oauth) fn unencoded(secret: SecretSource) -> Self {
        Self {
            secret,
            encoded: false,
        }
    }
}

impl Authentication for ClientSecretBasic {
    fn name(&self) -> &'static str {
        "client_secret_basic"
    }

    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let secret = self.secret.get(client.setup.clock.now()).await?;
            let (id, text) = (client.id.expose(), secret.expose());
            let value = if self.encoded {
                basic(&form_encoded(id), &form_encoded(text))
            } else {
                basic(id, text)
            };
            form.mask.text(&secret);
            form.mask.header(&value);
            form.mask.header(&basic(id, text));
            // Base64 is always a valid header value.
            let value = secret_header(value).map_err(|error| error.to_string())?;
            headers.insert(AUTHORIZATION, value);
            Ok(())
        })
    }

    fn check(&self, now: Duration) -> Result<(), String> {
        self.secret.known(now).map(|_| ())
    }
}
