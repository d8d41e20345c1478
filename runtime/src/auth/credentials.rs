//! The credentials of a client, which can be replaced while the client is in use.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use http::HeaderValue;

use super::active::{Place, SchemeKind};
use super::credential::CredentialKind;
use super::environment::Variables;
use super::oauth::{OAuthSource, TokenSetup};
use super::token_credential::TokenKind;
use super::{
    ActiveCredential, Authorization, COLON_IN_USER, CertificateTexts, ClientCertificate,
    Credential, CredentialError, ScopedTokens, SecretSource, TokenManager, TokenSource,
    is_basic_user, is_empty,
};
use crate::describe::{Api, Operation};
use crate::transport::ClientIdentity;

/// A credential of a client and the name of its scheme.
type Named = (Arc<str>, Arc<ActiveCredential>);

/// A credential that an operation takes.
#[derive(Clone)]
pub(crate) struct SchemeCredential {
    pub(crate) scheme: Arc<str>,
    pub(crate) credential: Arc<ActiveCredential>,
    /// The tokens with the scopes that the operation needs, if the scheme uses tokens.
    pub(crate) tokens: Option<Arc<TokenManager>>,
}

impl SchemeCredential {
    fn new((scheme, credential): &Named, scopes: &[&str]) -> Self {
        let tokens = match credential.as_ref() {
            ActiveCredential::Tokens(tokens) => Some(tokens.manager(scopes)),
            _ => None,
        };
        Self {
            scheme: Arc::clone(scheme),
            credential: Arc::clone(credential),
            tokens,
        }
    }
}

/// All credentials of a client.
pub(crate) struct Credentials {
    api: &'static Api,
    setup: Arc<TokenSetup>,
    /// The environment variables that credentials are read from, if any.
    variables: Option<Variables>,
    table: RwLock<CredentialTable>,
    certificate: Certificate,
}

#[derive(Default)]
struct CredentialTable {
    /// The credentials of the schemes of the API.
    schemes: Vec<Named>,
    /// The credentials for operations without known schemes.
    others: Vec<Named>,
}

/// The client certificate in use and the identity that presents it.
struct Certificate {
    identity: Arc<ClientIdentity>,
    source: RwLock<Option<ClientCertificate>>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let names = table.schemes.iter().chain(&table.others);
        f.debug_list().entries(names.map(|(name, _)| name)).finish()
    }
}

impl Credentials {
    pub(crate) fn new(
        api: &'static Api,
        setup: TokenSetup,
        identity: Arc<ClientIdentity>,
        variables: Option<Variables>,
    ) -> Self {
        Self {
            api,
            setup: Arc::new(setup),
            variables,
            table: RwLock::default(),
            certificate: Certificate {
                identity,
                source: RwLock::default(),
            },
        }
    }

    /// Replaces the credential of a scheme. Calls in flight keep the credential that their attempt
    /// started with.
    pub(crate) fn put(&self, name: &str, credential: Credential) -> Result<(), CredentialError> {
        let wrong = |problem: &str| CredentialError(format!("credential for {name}: {problem}"));
        let mut known = self.api.security_schemes.iter();
        let scheme = known
            .find(|known| known.name == name)
            .ok_or_else(|| wrong("no such security scheme"))?;
        let active = SchemeKind::described(scheme.kind)
            .and_then(|kind| self.activate(&kind, credential))
            .map_err(|problem| wrong(&problem))?;
        let mut table = self.table.write().unwrap_or_else(PoisonError::into_inner);
        table.schemes.retain(|(known, _)| &**known != name);
        table.schemes.push((name.into(), Arc::new(active)));
        Ok(())
    }

    /// Replaces the credentials that are sent with operations without known schemes.
    pub(crate) fn authorize_with(
        &self,
        authorizations: Vec<Authorization>,
    ) -> Result<(), CredentialError> {
        let mut others = Vec::new();
        for (number, authorization) in (1_u32..).zip(authorizations) {
            let name = format!("authorization {number}");
            let active = authorization
                .scheme
                .and_then(|kind| self.activate(&kind, authorization.credential))
                .map_err(|problem| CredentialError(format!("{name}: {problem}")))?;
            others.push((name.into(), Arc::new(active)));
        }
        self.table
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .others = others;
        Ok(())
    }

    /// Replaces the certificate that is presented to servers that request one.
    pub(crate) fn present(&self, certificate: ClientCertificate) -> Result<(), CredentialError> {
        self.load(certificate)
            .map_err(|problem| CredentialError(format!("client certificate: {problem}")))
    }

    fn load(&self, certificate: ClientCertificate) -> Result<(), String> {
        let identity = &self.certificate.identity;
        match certificate.known(self.setup.clock.now())? {
            Some(CertificateTexts { certificate, key }) => {
                identity.set(&certificate, key.as_ref())?
            }
            // The provider of the new certificate is called with the next request; the previous
            // certificate must not be used.
            None => identity.forget(),
        }
        let source = self.certificate.source.write();
        *source.unwrap_or_else(PoisonError::into_inner) = Some(certificate);
        Ok(())
    }

    /// Reloads the certificate from its file or provider.
    ///
    /// If the new certificate is invalid, the previous one stays in use: certificate and key may be read
    /// between the writes of the two files, and a provider may fail.
    pub(crate) async fn refresh_certificate(&self) -> Result<(), String> {
        let source = {
            let source = self.certificate.source.read();
            source.unwrap_or_else(PoisonError::into_inner).clone()
        };
        let Some(source) = source else {
            return Ok(());
        };
        let identity = &self.certificate.identity;
        match source.texts(self.setup.clock.now()).await {
            Ok(Some(CertificateTexts { certificate, key })) => {
                identity.replace(&certificate, key.as_ref())
            }
            Ok(None) => Ok(()),
            Err(problem) if identity.is_known() => {
                tracing::warn!(target: "clientwright_runtime::auth", %problem, "the last certificate stays");
                Ok(())
            }
            Err(problem) => Err(problem),
        }
    }

    /// Returns whether there is a certificate to present.
    fn has_certificate(&self) -> bool {
        let source = self.certificate.source.read();
        source.unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Converts a credential to one in use, for a scheme of this kind.
    fn activate(
        &self,
        kind: &SchemeKind,
        credential: Credential,
    ) -> Result<ActiveCredential, String> {
        Ok(match (kind, credential.0) {
            (SchemeKind::Tokens(flows), CredentialKind::Tokens(tokens)) => match tokens.0 {
                TokenKind::Ready(token) => {
                    self.check_header("token", &token)?;
                    ActiveCredential::Token(token)
                }
                TokenKind::Source(source) => self.tokens(source),
                TokenKind::Request(request) => {
                    let needs_certificate = request.presents_certificate();
                    if needs_certificate && !self.setup.own_transport && !self.has_certificate() {
                        return Err(
                            "tls_client_auth: no certificate, set one with `client_certificate`"
                                .to_owned(),
                        );
                    }
                    let setup = Arc::clone(&self.setup);
                    self.tokens(Arc::new(OAuthSource::new(setup, *request, flows)?))
                }
            },
            (SchemeKind::Basic, CredentialKind::Basic(user, password)) => {
                self.check("user", &user)?;
                password.known(self.setup.clock.now())?;
                ActiveCredential::Basic(user, password)
            }
            (SchemeKind::Key(place), CredentialKind::Key(key)) => {
                match place {
                    Place::Header(_) => self.check_header("API key", &key)?,
                    _ => self.check("API key", &key)?,
                }
                ActiveCredential::Key(place.clone(), key)
            }
            (SchemeKind::Http(name), CredentialKind::Http(text)) => {
                self.check_header("authorization", &text)?;
                ActiveCredential::Http(name.clone(), text)
            }
            (SchemeKind::MutualTls, CredentialKind::Certificate(certificate)) => {
                self.load(certificate)?;
                ActiveCredential::Certificate
            }
            (kind, CredentialKind::Custom(authorizer))
                if !matches!(kind, SchemeKind::MutualTls) =>
            {
                ActiveCredential::Custom(authorizer)
            }
            _ => return Err("of another kind".to_owned()),
        })
    }

    /// Checks a secret, if it is already known.
    fn check(&self, what: &str, text: &SecretSource) -> Result<(), String> {
        match text.known(self.setup.clock.now())? {
            Some(text) if is_empty(&text) => Err(format!("the {what} is empty")),
            Some(text) if what == "user" && !is_basic_user(&text) => Err(COLON_IN_USER.to_owned()),
            _ => Ok(()),
        }
    }

    /// Like [`check`](Self::check), for a secret that is sent verbatim in a header.
    fn check_header(&self, what: &str, text: &SecretSource) -> Result<(), String> {
        self.check(what, text)?;
        match text.known(self.setup.clock.now())? {
            Some(text) if HeaderValue::from_str(text.expose()).is_err() => {
                Err(format!("the {what} cannot be the value of a header"))
            }
            _ => Ok(()),
        }
    }

    fn tokens(&self, source: Arc<dyn TokenSource>) -> ActiveCredential {
        ActiveCredential::Tokens(ScopedTokens::new(
            source,
            self.setup.shared.clone(),
            Arc::clone(&self.setup.clock),
            Arc::clone(&self.setup.randomness),
        ))
    }

    /// Discards all access tokens.
    pub(crate) fn forget_tokens(&self) {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        for (_, credential) in table.schemes.iter().chain(&table.others) {
            if let ActiveCredential::Tokens(tokens) = credential.as_ref() {
                tokens.forget();
            }
        }
    }

    /// Returns the credential for a scheme, with tokens without scopes.
    pub(crate) fn of_scheme(&self, scheme: &str) -> Option<SchemeCredential> {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let mut all = table.schemes.iter().chain(&table.others);
        let named = all.find(|(known, _)| &**known == scheme)?;
        Some(SchemeCredential::new(named, &[]))
    }

    /// Returns the credentials for an operation.
    ///
    /// These are the credentials of its first alternative for which all are present; otherwise, those
    /// for operations without known schemes; otherwise, none, if the operation allows anonymous calls.
    ///
    /// The error names the schemes whose credentials are missing.
    pub(crate) fn select(&self, operation: &Operation) -> Result<Vec<SchemeCredential>, String> {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        let find = |scheme: &str| table.schemes.iter().find(|(known, _)| &**known == scheme);
        let mut anonymous = operation.security.is_empty();
        for alternative in operation.security {
            let found: Vec<_> = alternative
                .iter()
                .filter_map(|(scheme, scopes)| Some(SchemeCredential::new(find(scheme)?, scopes)))
                .collect();
            if alternative.is_empty() {
                anonymous = true;
            } else if found.len() == alternative.len() {
                return Ok(found);
            }
        }
        if anonymous || !table.others.is_empty() {
            let others = table.others.iter();
            return Ok(others
                .map(|named| SchemeCredential::new(named, &[]))
                .collect());
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

    /// Describes a scheme and how its credential is supplied.
    fn describe(&self, name: &str) -> String {
        let mut schemes = self.api.security_schemes.iter();
        let Some(scheme) = schemes.find(|known| known.name == name) else {
            return format!("{name} (not described)");
        };
        let how = scheme.kind.how_to_supply();
        match &self.variables {
            Some(variables) => {
                let names = variables.shown(self.api, scheme);
                format!("{name} ({how} or in the environment as {names})")
            }
            None => format!("{name} ({how})"),
        }
    }
}
