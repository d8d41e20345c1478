//! Proving who calls.
//!
//! A [`Credential`] is given for a scheme; the [`Credentials`] of a client choose which of them an
//! operation takes; what they come to in one request is the [`Proof`]. Access tokens are kept by
//! [`Tokens`], which [`obtain`]s them from other clients or from a [`TokenSource`], usually the
//! [`TokenEndpoint`].

mod cache;
mod credential;
mod endpoint;
mod environment;
mod error;
mod holder;
mod obtain;
mod proof;
mod refresh;
mod secret_source;
mod token;

pub use cache::{MemoryTokenCache, TokenCache, TokenCacheError, TokenLease};
pub use credential::{Credential, CredentialError};
pub(crate) use endpoint::TokenEndpoint;
pub(crate) use environment::Variables;
pub use error::{TokenError, TokenErrorKind};
pub(crate) use holder::{Credentials, Held, Proven, TokenSetup};
pub(crate) use proof::Proof;
pub(crate) use refresh::{Leased, Tokens};
pub use secret_source::SecretSource;
pub use token::{Token, TokenSource};
