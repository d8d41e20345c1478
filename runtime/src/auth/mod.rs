//! Authentication of clients.
//!
//! A [`Credential`] is set for a scheme, or an [`Authorization`] for an API that describes none. The
//! [`Credentials`] of a client select the ones for an operation, and [`AppliedCredentials`] is the
//! result for one request. For each set of scopes, a [`TokenManager`] holds the access token; it obtains
//! tokens from other clients or from a [`TokenSource`], usually an authorization server ([`oauth`]).

mod active;
mod applied;
mod authorization;
mod authorizer;
mod cache;
mod certificate;
mod challenge;
mod credential;
mod credential_error;
mod credentials;
mod endpoint;
mod environment;
mod error;
mod mask;
pub mod oauth;
mod one_at_a_time;
mod scoped_tokens;
mod secret_provider;
mod secret_source;
mod texts;
mod token;
mod token_credential;
mod token_fetcher;
mod token_manager;

pub(crate) use active::ActiveCredential;
pub(crate) use applied::AppliedCredentials;
pub use authorization::Authorization;
pub use authorizer::Authorizer;
pub use cache::{MemoryTokenCache, TokenCache, TokenCacheError, TokenLease};
use certificate::CertificateTexts;
pub use certificate::ClientCertificate;
pub(crate) use challenge::says_invalid_token;
pub use credential::Credential;
pub use credential_error::CredentialError;
pub(crate) use credentials::{Credentials, SchemeCredential};
pub(crate) use environment::Variables;
#[doc(hidden)]
pub use environment::credential_words;
pub use error::{TokenError, TokenErrorKind};
pub(crate) use mask::Mask;
pub(crate) use oauth::{TokenSetup, UrlCheck};
pub(crate) use scoped_tokens::ScopedTokens;
pub use secret_provider::{ProvidedSecret, SecretError, SecretProvider};
pub use secret_source::SecretSource;
use secret_source::{COLON_IN_USER, is_basic_user};
pub(crate) use texts::Texts;
use texts::is_empty;
pub use token::{Token, TokenSource};
pub use token_credential::TokenCredential;
pub(crate) use token_manager::{TokenManager, TokenSnapshot};
