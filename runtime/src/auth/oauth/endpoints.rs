//! Where an authorization server is reached.

/// The URLs of an authorization server, checked, and what it says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Endpoints {
    pub(super) token: String,
    /// Where refresh tokens are redeemed, if that is elsewhere.
    pub(super) refresh: Option<String>,
    /// The token endpoint for clients with a certificate, if it is another one (RFC 8705, 5).
    pub(super) mutual_tls_token: Option<String>,
    #[cfg_attr(not(feature = "login"), allow(dead_code, reason = "for logins only"))]
    pub(super) authorization: Option<String>,
    #[cfg_attr(not(feature = "login"), allow(dead_code, reason = "for logins only"))]
    pub(super) device_authorization: Option<String>,
    /// The name of the server, if it was discovered.
    pub(super) issuer: Option<String>,
    /// How clients may authenticate, if the server says so.
    pub(super) authentication_methods: Option<Vec<String>>,
}
