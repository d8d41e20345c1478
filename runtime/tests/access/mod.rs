//! Credentials: how they are set, sent, shared and kept secret.

mod auth;
mod authorize_with;
mod credentials;
mod login;
mod token_endpoint;
mod token_sharing;

use clientwright_runtime::testing::MockAnswer;

/// The response of the token endpoint with a token.
pub(crate) fn token(text: &str, expires_in: &str) -> MockAnswer {
    let json = format!("\n {{\"access_token\":\"{text}\",\"expires_in\":{expires_in}}} \n");
    MockAnswer::json(200, json)
}
