//! How repetitions of one call are recognised as such.

/// The header in which an operation takes a key, by which the server knows that two requests are the same
/// call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdempotencyKey {
    /// The name of the header.
    pub header: &'static str,
    /// How keys are written.
    pub format: IdempotencyKeyFormat,
}

/// How the client writes the keys that it makes: 122 random bits at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdempotencyKeyFormat {
    /// A random UUID: `8e03978e-40d5-43dd-bc93-6894a57f9324`.
    Uuid,
    /// A random UUID in quotes, as a string of structured fields (RFC 9651).
    QuotedUuid,
    /// 32 hexadecimal digits.
    Hex,
}
