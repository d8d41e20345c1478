//! One way to a token: the form of a grant, with what the client adds to every form.

use http::HeaderMap;

use super::client::OAuthClient;
use super::endpoints::Endpoints;
use super::form::Form;
use super::renewal::Renewal;
use super::server::{Reply, TokenSetup};
use crate::auth::{SecretSource, Token, TokenError, TokenErrorKind};
use crate::types::Secret;

/// What a grant has to obtain a token with.
pub(super) struct Exchange<'a> {
    pub(super) setup: &'a TokenSetup,
    pub(super) client: &'a OAuthClient,
    pub(super) endpoints: &'a Endpoints,
    /// What is asked for besides: audience, resource and others.
    pub(super) parameters: &'a [(String, String)],
    pub(super) scopes: &'a [String],
    /// What renews tokens without asking their person again.
    pub(super) renewal: &'a Renewal,
}

/// A token, and what renews it without its person.
pub(super) struct Granted {
    pub(super) token: Token,
    pub(super) refresh_token: Option<Secret>,
}

impl Exchange<'_> {
    /// Asks the token endpoint for a token with the scopes and parameters of the request.
    pub(super) async fn token(&self, mut form: Form) -> Result<Granted, TokenError> {
        self.ask_for(&mut form);
        self.redeem(form).await
    }

    /// Asks the token endpoint for what was agreed on before.
    pub(super) async fn redeem(&self, form: Form) -> Result<Granted, TokenError> {
        let url = match &self.endpoints.mutual_tls_token {
            Some(url) if self.client.presents_certificate() => url,
            _ => &self.endpoints.token,
        };
        self.granted(url, form).await
    }

    /// Redeems a refresh token where the flow that gave it says.
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

    /// Adds the scopes and parameters that are asked for.
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

    /// A secret as it is now.
    pub(super) async fn secret(&self, source: &SecretSource) -> Result<Secret, TokenError> {
        let now = self.setup.clock.now();
        source.get(now).await.map_err(without_secret)
    }
}

/// A secret that is not there, in words that do not show it.
pub(super) fn without_secret(problem: String) -> TokenError {
    TokenError::new(TokenErrorKind::MissingSecret).with_description(problem)
}
