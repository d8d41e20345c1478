//! Client credentials (RFC 6749, 4.4): the client acts on its own behalf.

use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::form::Form;
use crate::auth::{Token, TokenError};

pub(in crate::auth::oauth) struct ClientCredentials;

impl Grant for ClientCredentials {
    fn name(&self) -> &'static str {
        "client credentials"
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let form = Form::grant("client_credentials");
            Ok(exchange.token(form).await?.token)
        })
    }

    fn cache_key(&self) -> Option<String> {
        Some(String::new())
    }
}
