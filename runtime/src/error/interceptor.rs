//! Errors of interceptors.

use std::error::Error as StdError;
use std::fmt;

/// The error of an [`Interceptor`](crate::Interceptor), which makes a call fail.
///
/// ```
/// use clientwright_runtime::InterceptorError;
///
/// /// For an interceptor that checks signatures of responses.
/// fn check(signature: &str) -> Result<u64, InterceptorError> {
///     u64::from_str_radix(signature, 16)
///         .map_err(|cause| InterceptorError::new("the signature cannot be read").with_source(cause))
/// }
/// assert_eq!(check("ff").unwrap(), 255);
/// assert!(check("nothing").is_err());
/// ```
#[derive(Debug)]
pub struct InterceptorError {
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl InterceptorError {
    /// Creates an error. The message must not contain secrets.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause, which must not show secrets either.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for InterceptorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for InterceptorError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
