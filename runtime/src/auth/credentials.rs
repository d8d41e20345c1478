//! The credentials of a client, which can be replaced while it works.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use http::HeaderValue;

use super::credential::CredentialKind;
use super::environment::Variables;
use super::{
    Credential, CredentialError, SecretSource, TokenCache, TokenEndpoint, TokenManager, TokenSource,
};
use crate::clock::Clock;
use crate::describe::{Api, Operation, SecurityKind, SecurityScheme};
use crate::randomness::Randomness;
use crate::transport::Transport;

/// A credential at work.
#[derive(Debug)]
pub(crate) enum ActiveCredential {
    Tokens(Box<TokenManager>),
    Token(SecretSource),
    Basic(SecretSource, SecretSource),
    Key(SecretSource),
}

/// A scheme and its credential.
pub(crate) type SchemeCredential = (&'static SecurityScheme, Arc<ActiveCredential>);

/// How access tokens are got.
pub(crate) struct TokenSetup {
    /// The URL of the endpoint of a scheme, or what is wrong with it.
    pub(crate) urls: Vec<(&'static str, Result<String, String>)>,
    pub(crate) scopes: Vec<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
    pub(crate) shared: Option<Arc<dyn TokenCache>>,
}

/// All credentials of a client.
pub(crate) struct Credentials {
    api: &'static Api,
    setup: TokenSetup,
    /// The variables they were looked for in.
    variables: Option<Variables>,
    held: RwLock<Vec<SchemeCredential>>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.held().into_iter().map(|(scheme, _)| scheme.name);
        f.debug_list().entries(names).finish()
    }
}

impl Credentials {
    pub(crate) fn new(api: &'static Api, setup: TokenSetup, variables: Option<Variables>) -> Self {
        Self {
            api,
            setup,
            variables,
            held: RwLock::default(),
        }
    }

    /// Puts a credential in place of that scheme's last one. Calls on their way keep what they
    /// began their attempt with.
    pub(crate) fn put(&self, name: &str, credential: Credential) -> Result<(), CredentialError> {
        let wrong = |problem: &str| CredentialError(format!("credential for {name}: {problem}"));
        let known = self.api.security_schemes.iter();
        let scheme = known
            .into_iter()
            .find(|known| known.name == name)
            .ok_or_else(|| wrong("no such security scheme"))?;
        if !credential.fits(scheme.kind) {
            return Err(wrong("of another kind"));
        }
        for (what, text) in credential.texts() {
            let text = text
                .get(self.setup.clock.now())
                .map_err(|problem| wrong(&problem))?;
            // A password and a client secret may be empty: some servers want nothing else.
            if matches!(what, "client id" | "token" | "API key") && super::is_empty(&text) {
                return Err(wrong(&format!("the {what} is empty")));
            }
            if what == "user" && !super::is_basic_user(&text) {
                return Err(wrong(super::COLON_IN_USER));
            }
        }
        let held = match credential.0 {
            CredentialKind::Client(id, secret) => {
                let endpoint = self.endpoint(scheme, id, secret)?;
                self.tokens(Arc::new(endpoint))
            }
            CredentialKind::Source(source) => self.tokens(source),
            CredentialKind::Token(token) => ActiveCredential::Token(token),
            CredentialKind::Basic(user, password) => ActiveCredential::Basic(user, password),
            CredentialKind::Key(key) => ActiveCredential::Key(key),
        };
        let mut all = self.held.write().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(known, _)| known.name != name);
        all.push((scheme, Arc::new(held)));
        Ok(())
    }

    fn endpoint(
        &self,
        scheme: &SecurityScheme,
        id: SecretSource,
        secret: SecretSource,
    ) -> Result<TokenEndpoint, CredentialError> {
        let mut urls = self.setup.urls.iter();
        let url = urls
            .find(|(name, _)| *name == scheme.name)
            .map_or_else(|| Err("no token URL".to_owned()), |(_, url)| url.clone());
        Ok(TokenEndpoint {
            url: url.map_err(CredentialError)?,
            id,
            secret,
            scopes: self.setup.scopes.clone(),
            user_agent: self.setup.user_agent.clone(),
            timeout: self.setup.timeout,
            transport: Arc::clone(&self.setup.transport),
            clock: Arc::clone(&self.setup.clock),
        })
    }

    fn tokens(&self, source: Arc<dyn TokenSource>) -> ActiveCredential {
        ActiveCredential::Tokens(Box::new(TokenManager::new(
            source,
            self.setup.shared.clone(),
            Arc::clone(&self.setup.clock),
            Arc::clone(&self.setup.randomness),
        )))
    }

    /// Forgets the access tokens that were obtained.
    pub(crate) fn forget_tokens(&self) {
        for (_, credential) in self.held() {
            if let ActiveCredential::Tokens(tokens) = credential.as_ref() {
                tokens.forget();
            }
        }
    }

    fn held(&self) -> Vec<SchemeCredential> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.clone()
    }

    /// The credentials an operation takes: those of its first alternative that can be met with
    /// something, else none where it may be called anonymously.
    ///
    /// The error names the schemes whose credentials are missing.
    pub(crate) fn select(&self, operation: &Operation) -> Result<Vec<SchemeCredential>, String> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let find = |scheme: &str| held.iter().find(|(known, _)| known.name == scheme);
        let mut anonymous = operation.security.is_empty();
        for alternative in operation.security {
            let found: Vec<_> = alternative
                .iter()
                .filter_map(|(scheme, _)| find(scheme))
                .cloned()
                .collect();
            if alternative.is_empty() {
                anonymous = true;
            } else if found.len() == alternative.len() {
                return Ok(found);
            }
        }
        if anonymous {
            return Ok(Vec::new());
        }
        let wanted: Vec<String> = operation
            .security
            .iter()
            .map(|alternative| {
                let missing: Vec<String> = alternative
                    .iter()
                    .filter(|(scheme, _)| find(scheme).is_none())
                    .map(|(scheme, _)| self.describe(scheme))
                    .collect();
                missing.join(" and ")
            })
            .collect();
        Err(wanted.join(", or "))
    }

    /// A scheme in words, with how its credential is supplied.
    fn describe(&self, name: &str) -> String {
        let mut schemes = self.api.security_schemes.iter();
        let Some(scheme) = schemes.find(|known| known.name == name) else {
            return format!("{name} (not described)");
        };
        let how = match scheme.kind {
            SecurityKind::OAuth2ClientCredentials { .. } => {
                "OAuth 2.0 client id and secret, set with `client_credentials`"
            }
            SecurityKind::Bearer => "bearer token, set with `token`",
            SecurityKind::Basic => "user and password, set with `basic`",
            SecurityKind::ApiKeyHeader(_)
            | SecurityKind::ApiKeyQuery(_)
            | SecurityKind::ApiKeyCookie(_) => "API key, set with `api_key`",
            SecurityKind::Unsupported(what) => return format!("{name} ({what}: not supported)"),
        };
        match &self.variables {
            Some(variables) => {
                let names = variables.names(self.api, scheme).join(" and ");
                format!("{name} ({how} or in the environment as {names})")
            }
            None => format!("{name} ({how})"),
        }
    }
}
