//! Proving who calls.

mod cache;
mod credential;
mod endpoint;
mod error;

pub(crate) use cache::{AccessToken, Leased, TokenCache};
pub(crate) use credential::{Credential, Credentials, Proof};
pub(crate) use endpoint::TokenEndpoint;
pub use error::{TokenError, TokenErrorKind};
