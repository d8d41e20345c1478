//! Proving who calls.
//!
//! A [`Credential`] is given for a scheme; the [`Credentials`] of a client choose which of them an
//! operation takes; what they come to in one request is the [`AppliedCredentials`]. Access tokens
//! are kept by the [`TokenManager`], which fetches them from other clients or from a
//! [`TokenSource`], usually the [`TokenEndpoint`].

mod applied;
mod cache;
mod challenge;
mod credential;
mod credentials;
mod endpoint;
mod environment;
mod error;
mod mask;
mod secret_source;
mod token;
mod token_fetcher;
mod token_manager;

pub(crate) use applied::AppliedCredentials;
pub use cache::{MemoryTokenCache, TokenCache, TokenCacheError, TokenLease};
pub(crate) use challenge::says_invalid_token;
pub use credential::{Credential, CredentialError};
pub(crate) use credentials::{ActiveCredential, Credentials, SchemeCredential, TokenSetup};
pub(crate) use endpoint::TokenEndpoint;
pub(crate) use environment::Variables;
pub use error::{TokenError, TokenErrorKind};
pub(crate) use mask::Mask;
pub use secret_source::SecretSource;
use secret_source::{COLON_IN_USER, is_basic_user, is_empty};
pub use token::{Token, TokenSource};
pub(crate) use token_manager::{TokenManager, TokenSnapshot};
