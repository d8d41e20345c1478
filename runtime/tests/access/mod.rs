//! Credentials: how they are given, sent, shared and kept secret.

mod auth;
mod authorize_with;
mod credentials;
mod login;
mod token_endpoint;
mod token_sharing;

use clientwright_runtime::testing::MockAnswer;

/// A token of the endpoint.
pub(crate) fn token(text: &str, expires_in: &str) -> MockAnswer {
    let json = format!("\n {{\"access_token\":\"{text}\",\"expires_in\":{expires_in}}} \n");
    MockAnswer::json(200, json)
}
