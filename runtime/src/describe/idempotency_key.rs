//! Keys by which servers recognize repetitions of one call.

/// The header of an operation for a key by which the server recognizes that two requests are the same call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdempotencyKey {
    /// The name of the header.
    pub header: &'static str,
    /// The format of keys.
    pub format: IdempotencyKeyFormat,
}

/// The format of generated keys, which have at least 122 random bits.
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
