//! The source of tokens that an authorization server issues.

use std::sync::Arc;

use super::TokenRequest;
use super::discovery::Discovery;
use super::endpoints::Endpoints;
use super::exchange::Exchange;
use super::flows::{Flows, Pair, TokenUrls};
use super::renewal::Renewal;
use super::server::TokenSetup;
use crate::BoxFuture;
use crate::auth::{Token, TokenError, TokenSource};
use crate::encode::component;

/// Obtains tokens as a [`TokenRequest`] describes.
pub(in crate::auth) struct OAuthSource {
    setup: Arc<TokenSetup>,
    request: TokenRequest,
    server: Server,
    renewal: Renewal,
}

enum Server {
    Known(Arc<Endpoints>),
    Discovered(Discovery),
}

impl OAuthSource {
    /// Creates the source. Reports every problem of the request that is known before a token is needed.
    pub(in crate::auth) fn new(
        setup: Arc<TokenSetup>,
        request: TokenRequest,
        described: &Flows,
    ) -> Result<Self, String> {
        let now = setup.clock.now();
        request.client.check(now)?;
        request.grant.check(now)?;
        if let Some(token) = &request.refresh_token {
            token.known(now)?;
        }
        let server = server(&setup, &request, described)?;
        Ok(Self {
            renewal: Renewal::new(request.refresh_token.clone(), request.store.clone()),
            setup,
            request,
            server,
        })
    }

    async fn obtain(&self, scopes: &[String]) -> Result<Token, TokenError> {
        let endpoints = match &self.server {
            Server::Known(endpoints) => Arc::clone(endpoints),
            Server::Discovered(discovery) => discovery.endpoints(&self.setup).await?,
        };
        let scopes = self.all(scopes);
        let exchange = Exchange {
            setup: &self.setup,
            client: &self.request.client,
            endpoints: &endpoints,
            parameters: &self.request.parameters,
            scopes: &scopes,
            renewal: &self.renewal,
        };
        self.request.grant.obtain(exchange).await
    }

    /// Returns the scopes of the operation, the request and the client, without duplicates.
    fn all(&self, of_operation: &[String]) -> Vec<String> {
        let asked = of_operation.iter().chain(&self.request.scopes);
        let mut all: Vec<String> = Vec::new();
        for scope in asked.chain(&self.setup.scopes) {
            if !all.contains(scope) {
                all.push(scope.clone());
            }
        }
        all
    }
}

/// Returns the authorization server. The request takes precedence over the client, and the client over
/// the specification.
fn server(setup: &TokenSetup, request: &TokenRequest, described: &Flows) -> Result<Server, String> {
    let flow = request.grant.flow();
    let discover = |url: &str| {
        let url = (setup.check_url)("discovery URL", url)?;
        let issuer = request.issuer.as_deref();
        Discovery::new(&url, issuer).map(Server::Discovered)
    };
    if let Some(url) = &request.flows.discovery {
        return discover(url);
    }
    let own = request.flows.tokens(flow)?;
    let own = own.or_else(|| setup.token_url.as_deref().map(TokenUrls::token));
    let tokens = match (own, &described.discovery) {
        (Some(own), _) => Some(own),
        (None, Some(url)) => return discover(url),
        (None, None) => described.tokens(flow)?,
    };
    let tokens = tokens.ok_or("no token URL, set one with `token_url`")?;
    let refresh = tokens.refresh.as_deref();
    let refresh = refresh.map(|url| (setup.check_url)("refresh URL", url));
    let authorization = [
        &request.flows.authorization_code,
        &described.authorization_code,
    ];
    let device = [&request.flows.device_code, &described.device_code];
    let first = |what: &str, pairs: [&Option<Pair>; 2]| {
        let pair = pairs.into_iter().flatten().next();
        pair.map(|pair| (setup.check_url)(what, &pair.first))
            .transpose()
    };
    Ok(Server::Known(Arc::new(Endpoints {
        token: (setup.check_url)("token URL", &tokens.token)?,
        refresh: refresh.transpose()?,
        authorization: first("authorization URL", authorization)?,
        device_authorization: first("device authorization URL", device)?,
        ..Endpoints::default()
    })))
}

impl std::fmt::Debug for OAuthSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.request.fmt(f)
    }
}

impl TokenSource for OAuthSource {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        Box::pin(self.obtain(&[]))
    }

    fn is_scoped(&self) -> bool {
        self.request.grant.is_scoped()
    }

    fn token_with_scopes<'a>(
        &'a self,
        scopes: &'a [String],
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.obtain(scopes))
    }

    fn cache_key(&self) -> Option<String> {
        self.cache_key_with_scopes(&[])
    }

    /// Returns a key made of the URL, the client, the grant and the scopes. It contains no secrets.
    fn cache_key_with_scopes(&self, scopes: &[String]) -> Option<String> {
        let now = self.setup.clock.now();
        let grant = self.request.grant.cache_key()?;
        let id = self.request.client.known_id(now)?;
        let url = match &self.server {
            Server::Known(endpoints) => &endpoints.token,
            Server::Discovered(discovery) => discovery.url(),
        };
        let mut scopes = self.all(scopes);
        scopes.sort_unstable();
        let mut parts = vec![
            component(url),
            component(id.expose()),
            component(&scopes.join(" ")),
        ];
        parts.extend((!grant.is_empty()).then(|| component(&grant)));
        for (name, value) in &self.request.parameters {
            parts.push(format!("{}={}", component(name), component(value)));
        }
        Some(parts.join("|"))
    }
}
