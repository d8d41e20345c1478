//! Names of the credential setters of the client builder.

use crate::api::SecurityKind;

/// Methods of the builder that do not belong to a scheme.
pub(super) const TAKEN: [&str; 10] = [
    "authorize_with",
    "base_url",
    "build",
    "clone",
    "configure",
    "credentials_from_env",
    "new",
    "server",
    "timeout",
    "user_agent",
];

/// Names that the file of the builder uses itself, which a type parameter would shadow.
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

/// Returns the setter for the only scheme of a kind. No other method of the builder ends in `_from` or
/// `_from_env`, so the names with these suffixes are unique as well.
pub(super) fn of_kind(kind: &SecurityKind) -> &'static str {
    match kind {
        kind if kind.takes_client() => "client_credentials",
        SecurityKind::Basic => "basic_auth",
        SecurityKind::Http(_) => "authorization",
        SecurityKind::ApiKeyHeader(_)
        | SecurityKind::ApiKeyQuery(_)
        | SecurityKind::ApiKeyCookie(_) => "api_key",
        SecurityKind::MutualTls => "client_certificate",
        // The token, if the client cannot obtain it without user interaction.
        SecurityKind::ClientCredentials { .. }
        | SecurityKind::OAuth2(_)
        | SecurityKind::OpenIdConnect(_)
        | SecurityKind::Bearer => "bearer_token",
    }
}
