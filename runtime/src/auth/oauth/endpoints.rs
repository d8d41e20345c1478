//! The endpoints of an authorization server.

/// The checked URLs of an authorization server, and its metadata.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Endpoints {
    pub(super) token: String,
    /// The URL for redeeming refresh tokens, if it is a different one.
    pub(super) refresh: Option<String>,
    /// The token endpoint for clients with a certificate, if it is a different one (RFC 8705, 5).
    pub(super) mutual_tls_token: Option<String>,
    #[cfg_attr(not(feature = "login"), allow(dead_code, reason = "for logins only"))]
    pub(super) authorization: Option<String>,
    #[cfg_attr(not(feature = "login"), allow(dead_code, reason = "for logins only"))]
    pub(super) device_authorization: Option<String>,
    /// The issuer, if the server was discovered.
    pub(super) issuer: Option<String>,
    /// The authentication methods for clients, if the server states them.
    pub(super) authentication_methods: Option<Vec<String>>,
}
