//! What the builder of a client calls credentials.

use crate::api::SecurityKind;

/// Methods of the builder that are not those of a scheme.
pub(super) const TAKEN: [&str; 9] = [
    "authorize_with",
    "base_url",
    "build",
    "clone",
    "configure",
    "credentials_from_env",
    "new",
    "timeout",
    "user_agent",
];

/// Names that the file of the builder uses itself, where a type parameter would hide them.
pub(super) const TAKEN_MARKERS: [&str; 17] = [
    "API",
    "Authorization",
    "Authorizer",
    "Client",
    "ClientBuilder",
    "ClientCertificate",
    "Duration",
    "FnOnce",
    "Into",
    "Missing",
    "PhantomData",
    "Provided",
    "Result",
    "SecretSource",
    "Self",
    "String",
    "TokenCredential",
];

/// What the setter of the only scheme of a kind is called. No other method of the builder ends in
/// `_from` or `_from_env`, so that what is called like it with these behind it has no equal either.
pub(super) fn of_kind(kind: &SecurityKind) -> &'static str {
    match kind {
        kind if kind.takes_client() => "client_credentials",
        SecurityKind::Basic => "basic_auth",
        SecurityKind::Http(_) => "authorization",
        SecurityKind::ApiKeyHeader(_)
        | SecurityKind::ApiKeyQuery(_)
        | SecurityKind::ApiKeyCookie(_) => "api_key",
        SecurityKind::MutualTls => "client_certificate",
        // The token, if the client cannot obtain it without a person.
        SecurityKind::ClientCredentials { .. }
        | SecurityKind::OAuth2(_)
        | SecurityKind::OpenIdConnect(_)
        | SecurityKind::Bearer => "bearer_token",
    }
}
