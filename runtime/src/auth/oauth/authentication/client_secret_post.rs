//! `client_secret_post`: the id and secret are in the form (RFC 6749, 2.3.1).

use std::time::Duration;

use http::HeaderMap;

use super::{Authentication, Identified};
use crate::BoxFuture;
use crate::auth::SecretSource;
use crate::auth::oauth::form::Form;

pub(in crate::auth::oauth) struct ClientSecretPost {
    secret: SecretSource,
}

impl ClientSecretPost {
    pub(in crate::auth::oauth) fn new(secret: SecretSource) -> Self {
        Self { secret }
    }
}

impl Authentication for ClientSecretPost {
    fn name(&self) -> &'static str {
        "client_secret_post"
    }

    fn authenticate<'a>(
        &'a self,
        client: Identified<'a>,
        form: &'a mut Form,
        _headers: &'a mut HeaderMap,
    ) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let secret = self.secret.get(client.setup.clock.now()).await?;
            form.add("client_id", client.id.expose());
            form.add_secret("client_secret", &secret);
            Ok(())
        })
    }

    fn check(&self, now: Duration) -> Result<(), String> {
        self.secret.known(now).map(|_| ())
    }
}
