//! The progress of a body.

/// The received size of a body, and its total size.
///
/// ```
/// use clientwright_runtime::Progress;
///
/// fn show(progress: Progress) {
///     match progress.total() {
///         Some(total) => println!("{} of {total} bytes", progress.bytes()),
///         None => println!("{} bytes", progress.bytes()),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub(crate) bytes: u64,
    pub(crate) total: Option<u64>,
}

impl Progress {
    /// Returns the number of bytes received.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Returns the size of the whole body, if the server reports it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}
