//! OAuth 2.0 client credentials: the token endpoint and the issued tokens.

mod endpoint;
mod store;

pub(crate) use endpoint::{OPERATION, PATH, TokenEndpoint};
pub(crate) use store::{TokenStatus, TokenStore};
