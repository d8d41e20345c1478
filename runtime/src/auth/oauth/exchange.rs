//! A token request: the form of a grant, with the parts that the client adds to every form.

use http::HeaderMap;

use super::client::OAuthClient;
use super::endpoints::Endpoints;
use super::form::Form;
use super::renewal::Renewal;
use super::server::{Reply, TokenSetup};
use crate::auth::{SecretSource, Token, TokenError, TokenErrorKind};
use crate::types::Secret;

/// Everything that a grant needs to obtain a token.
pub(super) struct Exchange<'a> {
    pub(super) setup: &'a TokenSetup,
    pub(super) client: &'a OAuthClient,
    pub(super) endpoints: &'a Endpoints,
    /// The additional parameters: audience, resource and others.
    pub(super) parameters: &'a [(String, String)],
    pub(super) scopes: &'a [String],
    /// Renews tokens without asking the user again.
    pub(super) renewal: &'a Renewal,
}

/// A token, and the refresh token that renews it without the user.
pub(super) struct Granted {
    pub(super) token: Token,
    pub(super) refresh_token: Option<Secret>,
}

impl Exchange<'_> {
    /// Requests a token with the scopes and parameters of the request.
    pub(super) async fn token(&self, mut form: Form) -> Result<Granted, TokenError> {
        self.ask_for(&mut form);
        self.redeem(form).await
    }

    /// Requests a token for a grant whose scopes are already fixed.
    pub(super) async fn redeem(&self, form: Form) -> Result<Granted, TokenError> {
        let url = match &self.endpoints.mutual_tls_token {
            Some(url) if self.client.presents_certificate() => url,
            _ => &self.endpoints.token,
        };
        self.granted(url, form).await
    }

    /// Redeems a refresh token at the URL of its flow.
    pub(super) async fn renew(&self, mut form: Form) -> Result<Granted, TokenError> {
        self.ask_for(&mut form);
        match &self.endpoints.refresh {
            Some(url) => self.granted(url, form).await,
            None => self.redeem(form).await,
        }
    }

    async fn granted(&self, url: &str, form: Form) -> Result<Granted, TokenError> {
        let reply = self.post(url, form).await?;
        Ok(Granted {
            token: reply.token()?,
            refresh_token: reply.secret("refresh_token"),
        })
    }

    /// Adds the requested scopes and parameters.
    pub(super) fn ask_for(&self, form: &mut Form) {
        if !self.scopes.is_empty() {
            form.add("scope", &self.scopes.join(" "));
        }
        for (name, value) in self.parameters {
            form.add(name, value);
        }
    }

    /// Posts a form with the authentication of the client.
    pub(super) async fn post(&self, url: &str, mut form: Form) -> Result<Reply, TokenError> {
        let mut headers = HeaderMap::new();
        self.client
            .authenticate(self.setup, self.endpoints, &mut form, &mut headers)
            .await
            .map_err(without_secret)?;
        self.setup.post(url, headers, form).await
    }

    /// Returns the current value of a secret.
    pub(super) async fn secret(&self, source: &SecretSource) -> Result<Secret, TokenError> {
        let now = self.setup.clock.now();
        source.get(now).await.map_err(without_secret)
    }
}

/// Returns the error for a missing secret, which does not show it.
pub(super) fn without_secret(problem: String) -> TokenError {
    TokenError::new(TokenErrorKind::MissingSecret).with_description(problem)
}
