//! Formats that are nearly one of those that decide how values are read and written.

use super::Builder;
use super::access::Object;
use crate::diagnostics::codes;
use crate::document::Schema;
use crate::source::reference::nearest;

/// The formats that decide something.
const KNOWN: [&str; 20] = [
    "date",
    "date-time",
    "uuid",
    "uri",
    "url",
    "byte",
    "base64",
    "binary",
    "password",
    "decimal",
    "int32",
    "int64",
    "uint32",
    "uint64",
    "float",
    "double",
    "unix-time",
    "unix-time-ms",
    "unix-seconds",
    "unix-millis",
];

/// Other spellings of them, and formats of the registries of OpenAPI and JSON Schema that look like one.
const OTHERS: [&str; 13] = [
    "time",
    "uri-reference",
    "uri-template",
    "iri",
    "int8",
    "int16",
    "uint8",
    "uint16",
    "base64url",
    "unixtime",
    "unixtime-ms",
    "unix-time-seconds",
    "unix-time-millis",
];

impl<'a> Builder<'a> {
    /// Reports the format of a scalar that is nearly a known one. Any other is somebody's own, as the
    /// specification allows.
    pub(super) fn format(&mut self, object: Object<'a>, schema: &Schema) {
        let types = &schema.types;
        let (Some(format), Some(node)) = (&schema.format, object.get("format")) else {
            return;
        };
        let is_scalar = types.string || types.number || types.integer;
        if !is_scalar || KNOWN.contains(&format.as_str()) || OTHERS.contains(&format.as_str()) {
            return;
        }
        if let Some(meant) = meant(format) {
            self.diagnostics
                .warning(
                    codes::FORMAT_NEARLY_KNOWN,
                    node.span,
                    format!("the format `{format}` means nothing to the generator"),
                )
                .label(format!("did you mean `{meant}`?"));
        }
    }
}

/// The known format that is meant: another spelling of it, or a slip in a long one. Short ones are one letter away
/// from words that mean something else.
fn meant(format: &str) -> Option<&'static str> {
    let bare = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' '], "");
    let text = bare(format);
    let spelled = KNOWN.iter().find(|known| bare(known) == text);
    let long = || {
        let known = KNOWN.iter().filter(|known| known.len() > 6);
        (format.len() > 6).then(|| nearest(format, known.copied()))?
    };
    spelled.copied().or_else(long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_spellings_and_slips_are_found_and_words_of_their_own_are_not() {
        for (format, expected) in [
            ("datetime", Some("date-time")),
            ("dateTime", Some("date-time")),
            ("date_time", Some("date-time")),
            ("UUID", Some("uuid")),
            ("u-int64", Some("uint64")),
            ("unix-second", Some("unix-seconds")),
            ("pasword", Some("password")),
            ("ip", None),
            ("int", None),
            ("email", None),
            ("hostname", None),
            ("timestamp", None),
            ("duration", None),
            ("iso-country-code", None),
        ] {
            assert_eq!(meant(format), expected, "{format}");
        }
    }
}
