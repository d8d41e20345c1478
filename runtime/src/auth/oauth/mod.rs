//! Access tokens from an authorization server (OAuth 2.0, OpenID Connect).
//!
//! A [`TokenRequest`] describes how tokens are obtained: the grant, the client ([`OAuthClient`]), and
//! the parameters. Most programs need only the id and secret that the builder of a client takes; all
//! other options are in this module:
//!
//! | grant | constructor | for |
//! |---|---|---|
//! | client credentials (RFC 6749, 4.4) | [`TokenRequest::client_credentials`] | services |
//! | refresh token (RFC 6749, 6) | [`TokenRequest::refresh_token`] | programs that hold a token of a user |
//! | token exchange (RFC 8693) | [`TokenRequest::token_exchange`] | services that act for a caller |
//! | JWT bearer (RFC 7523, 2.1) | [`TokenRequest::jwt_bearer`] | service accounts |
//! | device code (RFC 8628) | `TokenRequest::device_code` | command-line programs, feature `login` |
//! | authorization code with PKCE (RFC 7636, 8252) | `TokenRequest::authorization_code` | command-line programs, feature `login` |
//!
//! The client authenticates at the token endpoint with its secret in a header or in the form
//! ([`OAuthClient::new`]), with a signed assertion ([`OAuthClient::private_key_jwt`]), with its TLS
//! certificate ([`OAuthClient::tls_client_auth`]), or not at all ([`OAuthClient::public`]).
//!
//! # Why no crate for OAuth is used
//!
//! This module only posts one form and reads the response. The well-maintained crate `oauth2` supports
//! neither `private_key_jwt` nor token exchange nor discovery, rejects an `expires_in` that is a string
//! (which servers send), and adds a dozen crates to every consumer, including `chrono` and `rand`;
//! `openidconnect`, based on it, adds twice as many. The hard parts of OAuth are left to crates here as
//! well: `ring` for signatures and hashes, `rustls` for reading keys, and `url` for URLs.

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
