//! Credentials that change the request itself.

use std::fmt;

use super::CredentialError;
use crate::BoxFuture;
use crate::transport::Request;

/// Proves who calls by changing the request: signs it, or adds what no other credential can.
///
/// Each attempt of a call is authorized, last of all, when the request is otherwise complete.
///
/// ```
/// use clientwright_runtime::http::HeaderValue;
/// use clientwright_runtime::{Authorizer, BoxFuture, CredentialError, Request};
///
/// #[derive(Debug)]
/// struct Signature;
///
/// impl Authorizer for Signature {
///     fn authorize<'a>(
///         &'a self,
///         request: &'a mut Request,
///     ) -> BoxFuture<'a, Result<(), CredentialError>> {
///         Box::pin(async move {
///             let signature = format!("length-{}", request.body.len());
///             let mut value = HeaderValue::try_from(signature)
///                 .map_err(|_| CredentialError::new("the signature cannot be a header"))?;
///             value.set_sensitive(true);
///             request.headers.insert("x-signature", value);
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait Authorizer: Send + Sync + fmt::Debug {
    /// Changes the request so that it proves who calls.
    ///
    /// # Errors
    /// If that cannot be done; then the request is not sent.
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), CredentialError>>;
}
