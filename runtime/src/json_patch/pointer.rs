//! JSON pointers (RFC 6901).

use std::fmt;
use std::str::FromStr;

/// A JSON pointer (RFC 6901): the path from a document to one of its values.
///
/// ```
/// use clientwright_runtime::JsonPointer;
///
/// let pointer: JsonPointer = "/characteristic/0/value".parse()?;
/// assert_eq!(pointer.as_str(), "/characteristic/0/value");
/// assert_eq!(JsonPointer::from_steps(["unit", "km/h"]).as_str(), "/unit/km~1h");
///
/// let error = "characteristic/0".parse::<JsonPointer>().unwrap_err();
/// assert_eq!(error.to_string(), "`characteristic/0` is not a JSON pointer: it must begin with `/`");
/// # Ok::<(), clientwright_runtime::InvalidJsonPointer>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonPointer(String);

impl JsonPointer {
    /// Creates a pointer from its steps: names of properties, and indices of list elements as text. Special
    /// characters are escaped.
    #[must_use]
    pub fn from_steps(steps: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let steps = steps.into_iter();
        let steps = steps.map(|step| step.as_ref().replace('~', "~0").replace('/', "~1"));
        Self(steps.fold(String::new(), |pointer, step| pointer + "/" + &step))
    }

    /// Returns the text of the pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The error for a text that is not a JSON pointer.
///
/// ```
/// use clientwright_runtime::JsonPointer;
///
/// let error = "/a~b".parse::<JsonPointer>().unwrap_err();
/// assert_eq!(error.to_string(), "`/a~b` is not a JSON pointer: `~` must be followed by `0` or `1`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidJsonPointer {
    text: String,
    reason: &'static str,
}

impl fmt::Display for InvalidJsonPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a JSON pointer: {}", self.text, self.reason)
    }
}

impl std::error::Error for InvalidJsonPointer {}

impl FromStr for JsonPointer {
    type Err = InvalidJsonPointer;

    fn from_str(text: &str) -> Result<Self, InvalidJsonPointer> {
        let invalid = |reason| InvalidJsonPointer {
            text: text.to_owned(),
            reason,
        };
        if !text.is_empty() && !text.starts_with('/') {
            return Err(invalid("it must begin with `/`"));
        }
        let mut escapes = text.split('~').skip(1);
        if escapes.any(|rest| !rest.starts_with(['0', '1'])) {
            return Err(invalid("`~` must be followed by `0` or `1`"));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for JsonPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for JsonPointer {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
