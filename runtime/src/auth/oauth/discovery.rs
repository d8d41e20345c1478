//! Metadata of authorization servers (OpenID Connect Discovery 1.0, RFC 8414).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use url::Url;

use super::endpoints::Endpoints;
use super::server::TokenSetup;
use crate::auth::one_at_a_time::OneAtATime;
use crate::auth::{TokenError, TokenErrorKind};
use crate::json::{Document, Node};

/// How long metadata is used before it is read again.
const LIFETIME: Duration = Duration::from_secs(3600);
/// How long outdated metadata stays in use if the server cannot be read.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(60);

const WELL_KNOWN: &str = "/.well-known/";
const CONFIGURATION: &str = "/.well-known/openid-configuration";

/// The metadata of an authorization server, read when it is first needed.
pub(super) struct Discovery {
    url: String,
    /// The issuer that the metadata must name, without a trailing slash.
    issuer: String,
    /// The metadata, and until when it is used.
    known: Mutex<Option<(Arc<Endpoints>, Duration)>>,
    asking: OneAtATime,
}

impl Discovery {
    /// Creates a discovery from the URL of the metadata or of the issuer. The issuer is derived from the
    /// URL unless another is expected.
    pub(super) fn new(url: &str, expected: Option<&str>) -> Result<Self, String> {
        let mut url = Url::parse(url).map_err(|error| format!("discovery URL: {error}"))?;
        let path = url.path().to_owned();
        let mut issuer = url.clone();
        issuer.set_query(None);
        if let Some((before, known)) = path.split_once(WELL_KNOWN) {
            // The path of the issuer precedes it, or follows the name of the document (RFC 8414).
            let behind = known.find('/').and_then(|at| known.get(at..));
            issuer.set_path(&format!("{before}{}", behind.unwrap_or_default()));
        } else {
            url.set_path(&format!("{}{CONFIGURATION}", path.trim_end_matches('/')));
        }
        let issuer = expected.unwrap_or(issuer.as_str());
        Ok(Self {
            issuer: issuer.trim_end_matches('/').to_owned(),
            url: url.into(),
            known: Mutex::default(),
            asking: OneAtATime::default(),
        })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the endpoints, reading the metadata if necessary.
    pub(super) async fn endpoints(&self, setup: &TokenSetup) -> Result<Arc<Endpoints>, TokenError> {
        let now = setup.clock.now();
        if let Some(endpoints) = self.current(now) {
            return Ok(endpoints);
        }
        let _lock = self.asking.lock().await;
        // The previous holder of the lock may have read the metadata.
        if let Some(endpoints) = self.current(now) {
            return Ok(endpoints);
        }
        match self.read(setup).await {
            Ok(endpoints) => {
                let endpoints = Arc::new(endpoints);
                let until = now.saturating_add(LIFETIME);
                *self.known() = Some((Arc::clone(&endpoints), until));
                Ok(endpoints)
            }
            Err(error) => match self.known().as_mut() {
                Some((endpoints, until)) => {
                    tracing::warn!(target: "clientwright_runtime::auth", %error, "the last discovery stays");
                    *until = now.saturating_add(ASK_AGAIN_AFTER);
                    Ok(Arc::clone(endpoints))
                }
                None => Err(error),
            },
        }
    }

    fn current(&self, now: Duration) -> Option<Arc<Endpoints>> {
        let known = self.known();
        let (endpoints, until) = known.as_ref()?;
        (now < *until).then(|| Arc::clone(endpoints))
    }

    fn known(&self) -> MutexGuard<'_, Option<(Arc<Endpoints>, Duration)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn read(&self, setup: &TokenSetup) -> Result<Endpoints, TokenError> {
        tracing::debug!(target: "clientwright_runtime::auth", "discovering the authorization server");
        let reply = setup.get(&self.url).await?;
        if !reply.status.is_success() {
            let error = reply.refusal();
            return Err(if error.is_transient() {
                error
            } else {
                unusable(format!("status {}", reply.status.as_u16()))
            });
        }
        let document = Document::parse(&reply.body);
        let root = document.as_ref().map(Document::root);
        let root = root.map_err(|_| unusable("not JSON".to_owned()))?;
        self.understood(root, setup).map_err(unusable)
    }

    fn understood(&self, root: Node<'_>, setup: &TokenSetup) -> Result<Endpoints, String> {
        let text = |node: Node<'_>, name: &str| node.get(name)?.as_str().map(str::to_owned);
        let issuer = text(root, "issuer").ok_or("no issuer")?;
        if issuer.trim_end_matches('/') != self.issuer {
            return Err(format!(
                "expected the issuer {}, found {issuer}",
                self.issuer
            ));
        }
        let url = |node: Node<'_>, name: &str| match text(node, name) {
            Some(url) => (setup.check_url)(name, &url).map(Some),
            None => Ok(None),
        };
        let aliases = root.get("mtls_endpoint_aliases");
        let alias = aliases.map(|aliases| url(aliases, "token_endpoint"));
        let methods = root.get("token_endpoint_auth_methods_supported");
        let names = |node: Node<'_>| {
            let names = node.elements().filter_map(|name| name.as_str());
            names.map(str::to_owned).collect()
        };
        Ok(Endpoints {
            token: url(root, "token_endpoint")?.ok_or("no token endpoint")?,
            refresh: None,
            mutual_tls_token: alias.transpose()?.flatten(),
            authorization: url(root, "authorization_endpoint")?,
            device_authorization: url(root, "device_authorization_endpoint")?,
            issuer: Some(issuer),
            authentication_methods: methods.map(names),
        })
    }
}

fn unusable(why: String) -> TokenError {
    TokenError::new(TokenErrorKind::Discovery).with_description(why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_is_derived_from_the_url_of_the_metadata() {
        for (url, issuer, read) in [
            (
                "https://a.example/.well-known/openid-configuration",
                "https://a.example",
                "https://a.example/.well-known/openid-configuration",
            ),
            (
                "https://a.example/realms/x/.well-known/openid-configuration?appid=1",
                "https://a.example/realms/x",
                "https://a.example/realms/x/.well-known/openid-configuration?appid=1",
            ),
            (
                "https://a.example/.well-known/oauth-authorization-server/realms/x",
                "https://a.example/realms/x",
                "https://a.example/.well-known/oauth-authorization-server/realms/x",
            ),
            (
                "https://a.example/realms/x/",
                "https://a.example/realms/x",
                "https://a.example/realms/x/.well-known/openid-configuration",
            ),
        ] {
            let discovery = Discovery::new(url, None).unwrap();
            assert_eq!(
                (&*discovery.issuer, discovery.url()),
                (issuer, read),
                "{url}"
            );
        }
        let other = Discovery::new("https://a.example", Some("https://b.example/")).unwrap();
        assert_eq!(other.issuer, "https://b.example");
        assert!(Discovery::new("nothing", None).is_err());
    }
}
