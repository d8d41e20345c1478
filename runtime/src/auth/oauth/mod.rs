//! Access tokens from an authorization server (OAuth 2.0, OpenID Connect).
//!
//! A [`TokenRequest`] says how tokens are obtained: the grant, the client that asks
//! ([`OAuthClient`]), and what is asked for. Most programs need no more than the id and the secret
//! that the builder of a client takes; the rest is here:
//!
//! | grant | constructor | for |
//! |---|---|---|
//! | client credentials (RFC 6749, 4.4) | [`TokenRequest::client_credentials`] | services |
//! | refresh token (RFC 6749, 6) | [`TokenRequest::refresh_token`] | programs that hold a token of a person |
//! | token exchange (RFC 8693) | [`TokenRequest::token_exchange`] | services that act for a caller |
//! | JWT bearer (RFC 7523, 2.1) | [`TokenRequest::jwt_bearer`] | service accounts |
//! | device code (RFC 8628) | `TokenRequest::device_code` | command-line programs, feature `login` |
//! | authorization code with PKCE (RFC 7636, 8252) | `TokenRequest::authorization_code` | command-line programs, feature `login` |
//!
//! The client authenticates at the token endpoint with its secret in a header or in the form
//! ([`OAuthClient::new`]), with a signed statement ([`OAuthClient::private_key_jwt`]), with its TLS
//! certificate ([`OAuthClient::tls_client_auth`]), or not at all ([`OAuthClient::public`]).
//!
//! # Why this is not a crate for OAuth
//!
//! What a client does here is one form POST and the reading of its response. The crate `oauth2`,
//! which is well kept, knows neither `private_key_jwt` nor token exchange nor discovery, refuses an
//! `expires_in` that is a string (which servers send), and brings a dozen crates to every consumer,
//! `chrono` and `rand` among them; and `openidconnect` on top of it twice as many. What is hard to
//! get right in OAuth is left to crates here too: signatures and hashes are those of `ring`, keys are
//! read by `rustls`, URLs by `url`.

mod authentication;
mod client;
mod discovery;
mod endpoints;
mod exchange;
mod flows;
mod form;
mod grant;
#[cfg(not(target_arch = "wasm32"))]
mod jwt;
#[cfg(not(target_arch = "wasm32"))]
mod random;
#[cfg(not(target_arch = "wasm32"))]
mod refresh_token_file;
mod renewal;
mod request;
mod server;
mod source;

pub use client::OAuthClient;
pub(super) use flows::Flows;
pub use grant::jwt_bearer::JwtBearer;
pub use grant::token_exchange::TokenExchange;
#[cfg(feature = "login")]
pub use grant::{authorization_code::AuthorizationCode, device_code::DevicePrompt};
#[cfg(not(target_arch = "wasm32"))]
pub use jwt::{JwtAlgorithm, SigningKey};
#[cfg(not(target_arch = "wasm32"))]
pub use refresh_token_file::RefreshTokenFile;
pub use renewal::RefreshTokenStore;
pub use request::TokenRequest;
pub(crate) use server::{TokenSetup, UrlCheck};
pub(super) use source::OAuthSource;
