//! How far a body is.

/// How much of a body there is, and how much there will be.
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
    /// The bytes that are there.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The bytes of the whole body, if the server says how many it has.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }
}
