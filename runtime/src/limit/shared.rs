//! Limits that several processes share.

use std::fmt;
use std::time::Duration;

use crate::BoxFuture;

/// Issues permits to all clients that share a limit.
///
/// A client requests a permit only after its own queue has admitted the call. A failure fails the call,
/// which is retried like any call that was not sent: a fleet that exceeds a limit because its requests
/// are not counted may lose its access. To continue instead, wrap an implementation in one that converts
/// a failure to `SharedPermit::In(Duration::ZERO)`: each process then only applies the limit to itself.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::{BoxFuture, SharedLimit, SharedLimitError, SharedPermit};
///
/// /// Issues permits without a limit: the skeleton of an implementation.
/// #[derive(Debug)]
/// struct Unlimited;
///
/// impl SharedLimit for Unlimited {
///     fn permit<'a>(
///         &'a self,
///         _limit: &'a str,
///         _interval: Duration,
///         _at_most: Option<Duration>,
///     ) -> BoxFuture<'a, Result<SharedPermit, SharedLimitError>> {
///         Box::pin(async { Ok(SharedPermit::In(Duration::ZERO)) })
///     }
/// }
/// ```
pub trait SharedLimit: Send + Sync + fmt::Debug {
    /// Reserves the next permit of the limit `name`, `interval` after the previous one, unless it would
    /// come later than `at_most` from now.
    ///
    /// # Errors
    /// Returns an error if the shared limit cannot be reached.
    fn permit<'a>(
        &'a self,
        name: &'a str,
        interval: Duration,
        at_most: Option<Duration>,
    ) -> BoxFuture<'a, Result<SharedPermit, SharedLimitError>>;
}

/// The response of a shared limit to a request for a permit.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::SharedPermit;
///
/// /// For a `SharedLimit`: reserves the permit only if the caller would wait for it.
/// fn permit(next_in: Duration, at_most: Option<Duration>) -> SharedPermit {
///     match at_most.is_some_and(|at_most| next_in > at_most) {
///         true => SharedPermit::TooLate(next_in),
///         false => SharedPermit::In(next_in),
///     }
/// }
/// let second = Duration::from_secs(1);
/// assert_eq!(permit(second, None), SharedPermit::In(second));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SharedPermit {
    /// The permit is reserved, and is valid after this duration.
    In(Duration),
    /// The permit is not reserved, because it would only be valid after this duration.
    TooLate(Duration),
}

/// The error of a shared limit.
///
/// ```
/// use clientwright_runtime::SharedLimitError;
///
/// /// For a `SharedLimit` that calls another service.
/// fn reserved(reply: std::io::Result<u64>) -> Result<u64, SharedLimitError> {
///     reply.map_err(|error| SharedLimitError::new(format!("the coordinator: {}", error.kind())))
/// }
/// assert_eq!(reserved(Ok(3)).unwrap(), 3);
/// ```
#[derive(Debug, Clone)]
pub struct SharedLimitError(String);

impl SharedLimitError {
    /// Creates an error. The message must not contain secrets.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for SharedLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SharedLimitError {}
