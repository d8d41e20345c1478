//! JWT bearer (RFC 7523, 2.1): a signed assertion identifies the caller.

use std::fmt;
use std::time::Duration;

use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;
#[cfg(not(target_arch = "wasm32"))]
use crate::auth::oauth::jwt::{Claims, SigningKey};
use crate::auth::{SecretSource, Token, TokenError};
#[cfg(not(target_arch = "wasm32"))]
use crate::json::{ToJson, to_string};
#[cfg(not(target_arch = "wasm32"))]
use crate::types::Secret;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
#[cfg(not(target_arch = "wasm32"))]
const LIFETIME: Duration = Duration::from_secs(300);

/// A signed assertion that identifies the caller.
///
/// ```
/// use clientwright_runtime::SecretSource;
/// use clientwright_runtime::oauth::{JwtBearer, OAuthClient, SigningKey, TokenRequest};
///
/// let key = SigningKey::pem(SecretSource::file("/run/secrets/key.pem"));
/// let request = TokenRequest::jwt_bearer(
///     OAuthClient::anonymous(),
///     JwtBearer::signed(key, "service@project.example").claim("scope", &"read"),
/// );
/// ```
#[derive(Clone)]
pub struct JwtBearer(Statement);

#[derive(Clone)]
enum Statement {
    Given(SecretSource),
    #[cfg(not(target_arch = "wasm32"))]
    Signed(Box<Signed>),
}

#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone)]
struct Signed {
    key: SigningKey,
    issuer: String,
    subject: Option<String>,
    audience: Option<String>,
    lifetime: Duration,
    /// The name and the JSON value.
    claims: Vec<(String, String)>,
}

impl JwtBearer {
    /// An assertion that was signed elsewhere, such as by an identity provider.
    #[must_use]
    pub fn assertion(assertion: impl Into<SecretSource>) -> Self {
        Self(Statement::Given(assertion.into()))
    }

    /// An assertion that is signed for each token request.
    ///
    /// Unless set otherwise, its audience is the token endpoint, its subject is `issuer` itself, and it
    /// is valid for five minutes.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn signed(key: SigningKey, issuer: &str) -> Self {
        Self(Statement::Signed(Box::new(Signed {
            key,
            issuer: issuer.to_owned(),
            subject: None,
            audience: None,
            lifetime: LIFETIME,
            claims: Vec::new(),
        })))
    }

    /// Sets the subject of the assertion (`sub`).
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn subject(self, subject: &str) -> Self {
        self.change(|signed| signed.subject = Some(subject.to_owned()))
    }

    /// Sets the audience of the assertion (`aud`).
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn audience(self, audience: &str) -> Self {
        self.change(|signed| signed.audience = Some(audience.to_owned()))
    }

    /// Sets how long the assertion is valid.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn lifetime(self, lifetime: Duration) -> Self {
        self.change(|signed| signed.lifetime = lifetime)
    }

    /// Adds a claim.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn claim(self, name: &str, value: &dyn ToJson) -> Self {
        self.change(|signed| signed.claims.push((name.to_owned(), to_string(value))))
    }

    /// Changes the claims. An assertion that was signed elsewhere is left unchanged.
    #[cfg(not(target_arch = "wasm32"))]
    fn change(mut self, change: impl FnOnce(&mut Signed)) -> Self {
        if let Statement::Signed(signed) = &mut self.0 {
            change(signed);
        }
        self
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Signed {
    async fn sign(&self, exchange: &Exchange<'_>) -> Result<Secret, String> {
        let audience = self.audience.as_deref();
        let audience = audience.unwrap_or(&exchange.endpoints.token);
        let subject = self.subject.as_deref().unwrap_or(&self.issuer);
        let clock = exchange.setup.clock.as_ref();
        let mut claims = Claims::new(&self.issuer, audience)
            .subject(subject)
            .unique()?
            .lasting(clock.wall(), self.lifetime);
        for (name, json) in &self.claims {
            let value: serde_json::Value =
                serde_json::from_str(json).map_err(|error| format!("claim {name}: {error}"))?;
            claims = claims.set(name, value);
        }
        self.key.load(clock.now()).await?.sign(&claims)
    }
}

impl fmt::Debug for JwtBearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Statement::Given(assertion) => write!(f, "JwtBearer({assertion:?})"),
            #[cfg(not(target_arch = "wasm32"))]
            Statement::Signed(signed) => write!(f, "JwtBearer({})", signed.issuer),
        }
    }
}

impl Grant for JwtBearer {
    fn name(&self) -> &'static str {
        "JWT bearer"
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let assertion = match &self.0 {
                Statement::Given(assertion) => exchange.secret(assertion).await?,
                #[cfg(not(target_arch = "wasm32"))]
                Statement::Signed(signed) => {
                    let signed = signed.sign(&exchange).await;
                    signed.map_err(crate::auth::oauth::exchange::without_secret)?
                }
            };
            let mut form = Form::grant(GRANT);
            form.add_secret("assertion", &assertion);
            Ok(exchange.token(form).await?.token)
        })
    }

    fn cache_key(&self) -> Option<String> {
        match &self.0 {
            // The subject of the assertion is unknown.
            Statement::Given(_) => None,
            #[cfg(not(target_arch = "wasm32"))]
            Statement::Signed(signed) => {
                let claims = signed
                    .claims
                    .iter()
                    .map(|(name, json)| format!("{name}={json}"));
                let optional = |text: &Option<String>| text.clone().unwrap_or_default();
                let mut parts = vec![
                    signed.issuer.clone(),
                    optional(&signed.subject),
                    optional(&signed.audience),
                ];
                parts.extend(claims);
                Some(parts.join("\n"))
            }
        }
    }

    fn check(&self, now: Duration) -> Result<(), String> {
        match &self.0 {
            Statement::Given(assertion) => assertion.known(now).map(|_| ()),
            #[cfg(not(target_arch = "wasm32"))]
            Statement::Signed(signed) => signed.key.check(now),
        }
    }
}
