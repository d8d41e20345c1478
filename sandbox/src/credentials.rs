//! The credentials that a sandbox accepts.

use std::fmt;

/// The credentials that a sandbox accepts.
///
/// They only give access to the sandbox. The secrets are nevertheless omitted from `Debug`, so that a leak of the
/// copy of a client can be found in a captured log.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The client ID, the user name of the token request.
    pub client_id: String,
    /// The client secret, the password of the token request.
    pub client_secret: String,
    /// The API key, the header `X-Api-Key` of Ordering.
    pub api_key: String,
}

impl Default for Credentials {
    fn default() -> Self {
        Self {
            client_id: "demo-client".to_owned(),
            client_secret: "demo-secret-6f1d0c9e".to_owned(),
            api_key: "demo-api-key-b27a41d5".to_owned(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credentials")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
