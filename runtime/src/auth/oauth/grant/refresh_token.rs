//! Refresh token (RFC 6749, 6): the user consented once, and the server remembers it.

use super::{Exchange, Grant};
use crate::BoxFuture;
use crate::auth::oauth::flows::Flow;
use crate::auth::oauth::form::Form;
use crate::auth::{Token, TokenError, TokenErrorKind};
use crate::types::Secret;

pub(in crate::auth::oauth) struct RefreshToken;

impl Grant for RefreshToken {
    fn name(&self) -> &'static str {
        "refresh token"
    }

    fn flow(&self) -> Flow {
        Flow::RefreshToken
    }

    fn obtain<'a>(&'a self, exchange: Exchange<'a>) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            if let Some(token) = renew(&exchange).await? {
                return Ok(token);
            }
            match exchange.renewal.given() {
                Some(given) => refresh(&exchange, &exchange.secret(given).await?).await,
                None => Err(TokenError::new(TokenErrorKind::InvalidGrant)
                    .with_description("there is no refresh token")),
            }
        })
    }

    fn is_scoped(&self) -> bool {
        false
    }
}

/// Obtains a token with the last refresh token of the server. Returns `None` if there is no refresh
/// token, or the server no longer accepts it.
pub(super) async fn renew(exchange: &Exchange<'_>) -> Result<Option<Token>, TokenError> {
    let Some(current) = exchange.renewal.current().await else {
        return Ok(None);
    };
    match refresh(exchange, &current).await {
        Ok(token) => Ok(Some(token)),
        Err(error) if error.kind() == TokenErrorKind::InvalidGrant => {
            exchange.renewal.refused().await;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

async fn refresh(exchange: &Exchange<'_>, token: &Secret) -> Result<Token, TokenError> {
    let mut form = Form::grant("refresh_token");
    form.add_secret("refresh_token", token);
    let granted = exchange.renew(form).await?;
    exchange.renewal.granted(granted.refresh_token).await;
    Ok(granted.token)
}
