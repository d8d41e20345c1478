//! Conversion from bytes to types.

use super::document::Document;
use super::lenient;
use super::mismatch::Mismatch;
use super::node::Node;
use super::syntax_error::SyntaxError;

/// A type that can be read from a node of a JSON document.
///
/// Types that replace schemas of a document must implement it, and [`ToJson`](crate::ToJson).
///
/// ```
/// use clientwright_runtime::{FromJson, Mismatch, Node, json};
///
/// struct Celsius(f64);
///
/// impl FromJson for Celsius {
///     fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
///         let degrees = f64::from_json(node)?;
///         if degrees < -273.15 {
///             return Err(node.mismatch("a temperature"));
///         }
///         Ok(Self(degrees))
///     }
/// }
///
/// assert_eq!(json::from_str::<Celsius>("21.5")?.0, 21.5);
/// let error = json::from_str::<Vec<Celsius>>("[1, -300]").map(drop).unwrap_err();
/// assert!(error.to_string().starts_with("[1]: expected a temperature"), "{error}");
/// # Ok::<(), json::JsonError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from JSON by a client",
    label = "`FromJson` is not implemented for `{Self}`",
    note = "a type that stands for a schema (`x-rust-type`, or `types` in `clients.toml`) must implement `FromJson`, `ToJson`, `Clone`, `PartialEq`, `Send` and `Sync`",
    note = "for a type with serde's traits write `clientwright_runtime::Serde<{Self}>`, for one with `FromStr` and `Display` `clientwright_runtime::AsString<{Self}>`; types of `chrono`, `jiff`, `time`, `uuid` and `rust_decimal` need the feature of that name of `clientwright-runtime`"
)]
pub trait FromJson: Sized {
    /// Reads `node`.
    ///
    /// # Errors
    /// Returns an error if the node is of another kind, a required member is missing, or a value is out of
    /// range.
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch>;

    /// Reads the bytes of a JSON text that has at most `most` values.
    #[doc(hidden)]
    fn from_text(bytes: &[u8], most: usize) -> Result<Self, JsonError> {
        from_document(bytes, most)
    }

    /// Returns the value of an omitted element of a [`Tuple`](super::Tuple), if it is optional.
    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }

    /// Whether no string is a value of the type. If a text does not indicate its type, as in a header, it
    /// need not be tried as a string.
    #[doc(hidden)]
    const IS_NEVER_TEXT: bool = false;
}

/// The error for bytes that cannot be read as a type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// The bytes are not JSON.
    Syntax(SyntaxError),
    /// The JSON does not match the type.
    Mismatch(Mismatch),
}

impl std::fmt::Display for JsonError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Syntax(error) => error.fmt(f),
            Self::Mismatch(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for JsonError {}

impl From<SyntaxError> for JsonError {
    fn from(error: SyntaxError) -> Self {
        Self::Syntax(error)
    }
}

impl From<Mismatch> for JsonError {
    fn from(error: Mismatch) -> Self {
        Self::Mismatch(error)
    }
}

/// Reads a value from the bytes of one JSON document.
///
/// # Errors
/// Returns an error if the bytes are not JSON or do not match `T`.
pub fn from_slice<T: FromJson>(bytes: &[u8]) -> Result<T, JsonError> {
    from_slice_within(bytes, usize::MAX)
}

/// Reads a value from the bytes of one JSON document that has at most `most` values.
///
/// # Errors
/// Returns an error if the bytes are not JSON, have more values, or do not match `T`.
pub fn from_slice_within<T: FromJson>(bytes: &[u8], most: usize) -> Result<T, JsonError> {
    T::from_text(bytes, most)
}

/// Reads a value from a text that is parsed as a whole first.
pub(super) fn from_document<T: FromJson>(bytes: &[u8], most: usize) -> Result<T, JsonError> {
    let document = Document::parse_within(bytes, most)?;
    let value = T::from_json(document.root());
    lenient::locate(&document);
    Ok(value?)
}

/// Reads a value from a JSON text.
///
/// # Errors
/// Returns an error if the text is not JSON or does not match `T`.
///
/// ```
/// use clientwright_runtime::json;
///
/// let counts: Vec<u8> = json::from_str("[1, 2]")?;
/// assert_eq!(counts, [1, 2]);
/// let error = json::from_str::<Vec<u8>>("[1, 256]").unwrap_err();
/// assert!(error.to_string().starts_with("[1]: "), "{error}");
/// # Ok::<(), json::JsonError>(())
/// ```
pub fn from_str<T: FromJson>(text: &str) -> Result<T, JsonError> {
    from_slice(text.as_bytes())
}

/// Reads a value to send from a JSON text that a person wrote: dates must have the form that documents
/// promise.
///
/// # Errors
/// Returns the errors of [`from_str`], and one if a date has another form.
#[cfg(feature = "validate")]
pub fn from_str_to_send<T: FromJson>(text: &str) -> Result<T, JsonError> {
    let document = Document::parse(text.as_bytes())?.whose_dates_keep_their_form();
    Ok(T::from_json(document.root())?)
}
