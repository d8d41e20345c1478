//! Credentials that change the request itself.

use std::fmt;

use super::CredentialError;
use crate::BoxFuture;
use crate::transport::Request;

/// Authenticates a request by changing it, for example by signing it.
///
/// Each attempt of a call is authorized last, when the rest of the request is complete.
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
    /// Changes the request so that it authenticates the caller.
    ///
    /// # Errors
    /// Returns an error if that is not possible; the request is then not sent.
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), CredentialError>>;
}
