//! Scalars of schemas.

use crate::api::model::{OffsetStyle, Scalar, WireFormat};
use crate::api::number_types::Digits;
use crate::document::Bounds;

use super::merged_schema::MergedSchema;

/// Returns the scalar of a string schema. The caller handles the wire format.
pub(in crate::api::lower) fn string(merged: &MergedSchema) -> Scalar {
    if merged.content_encoding.as_deref() == Some("base64") {
        return Scalar::Base64;
    }
    if is_file(merged) {
        return Scalar::Binary;
    }
    match merged.format.as_deref() {
        Some("date") => Scalar::Date,
        Some("date-time") => Scalar::DateTime,
        Some("uuid") => Scalar::Uuid,
        Some("uri" | "url") => Scalar::Uri,
        Some("byte" | "base64") => Scalar::Base64,
        Some("binary") => Scalar::Binary,
        Some("password") => Scalar::Secret,
        Some("decimal") => Scalar::DecimalString,
        _ => Scalar::String,
    }
}

/// Whether the content is raw bytes of a non-text file, which is `format: binary` in OpenAPI 3.0 (OpenAPI
/// 3.1, "Considerations for File Uploads").
pub(in crate::api::lower) fn is_file(merged: &MergedSchema) -> bool {
    let media_type = merged.content_media_type.as_deref();
    media_type.is_some_and(is_file_type) && merged.content_encoding.is_none()
}

/// Whether a media type is for non-text files.
pub(in crate::api::lower) fn is_file_type(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or_default();
    match kind {
        "image" | "audio" | "video" | "font" => !subtype.ends_with("+xml"),
        "application" => matches!(subtype, "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar"),
        _ => false,
    }
}

/// Whether the format implies integers, for schemas without a type.
pub(super) fn is_integer_format(merged: &MergedSchema) -> bool {
    matches!(
        merged.format.as_deref(),
        Some("int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64")
    )
}

/// Whether the format implies numbers with a fraction, for schemas without a type.
pub(super) fn is_number_format(merged: &MergedSchema) -> bool {
    matches!(merged.format.as_deref(), Some("float" | "double"))
}

/// Returns the scalar of a number that is an instant.
fn unix_time(merged: &MergedSchema) -> Option<Scalar> {
    match merged.format.as_deref() {
        Some("unix-time" | "unixtime" | "unix-time-seconds" | "unix-seconds") => {
            Some(Scalar::UnixSeconds)
        }
        Some("unix-time-ms" | "unix-time-millis" | "unixtime-ms" | "unix-millis") => {
            Some(Scalar::UnixMillis)
        }
        _ => None,
    }
}

/// Returns the scalar of an integer schema.
pub(in crate::api::lower) fn integer(merged: &MergedSchema, digits: Digits) -> Scalar {
    if let Some(time) = unix_time(merged) {
        return time;
    }
    match merged.format.as_deref() {
        Some("int32" | "int16" | "int8") => Scalar::I32,
        Some("uint32" | "uint16" | "uint8") => Scalar::U32,
        Some("uint64") => Scalar::U64,
        Some("int64") => Scalar::I64,
        _ => by_range(&merged.bounds, digits),
    }
}

/// Returns the smallest scalar that holds all integers within the bounds; without bounds, signed 64-bit or
/// unlimited. Bounds are often written as the nearest double, so they are compared as such.
fn by_range(bounds: &Bounds, digits: Digits) -> Scalar {
    let bound = |text: &Option<String>| text.as_deref()?.parse::<f64>().ok();
    let least =
        bound(&bounds.minimum).or(bound(&bounds.exclusive_minimum).map(|least| least + 1.0));
    let most = bound(&bounds.maximum).or(bound(&bounds.exclusive_maximum));
    // The doubles nearest to the 64-bit maxima; larger bounds need more bits.
    let (most_i64, most_u64) = (9_223_372_036_854_775_808.0, 18_446_744_073_709_551_616.0);
    let exact_u64 = |text: &Option<String>| {
        text.as_deref()
            .and_then(|text| text.parse::<u64>().ok())
            .is_some_and(|value| i64::try_from(value).is_err())
    };
    let is_unsigned = least.is_some_and(|least| least >= 0.0);
    let is_open = least.is_none() || most.is_none();
    if is_open && digits == Digits::Exact {
        return Scalar::ExactInteger;
    }
    let too_low = least.is_some_and(|least| least < -most_i64);
    if too_low || most.is_some_and(|most| most > most_u64) {
        return Scalar::ExactInteger;
    }
    let beyond_i64 = most.is_some_and(|most| most > most_i64) || exact_u64(&bounds.maximum);
    match (is_unsigned, beyond_i64) {
        // Ids that cannot be negative use all 64 bits.
        (true, _) if most.is_none() || beyond_i64 => Scalar::U64,
        (false, true) => Scalar::ExactInteger,
        _ => Scalar::I64,
    }
}

/// Returns the scalar of a number schema. `float` is also a double: a decimal text that a float cannot
/// represent would not be written back unchanged.
pub(in crate::api::lower) fn number(merged: &MergedSchema, digits: Digits) -> Scalar {
    if let Some(time) = unix_time(merged) {
        return time;
    }
    match merged.format.as_deref() {
        // A double cannot hold all 64-bit integers, and an integer cannot hold a fraction, which the type allows.
        Some("decimal" | "int64" | "uint64") => Scalar::Decimal,
        _ if digits == Digits::Exact => Scalar::Decimal,
        _ => Scalar::F64,
    }
}

/// Parses the pattern of `x-wire-format`.
///
/// # Errors
///
/// Returns a description of the problem.
pub(in crate::api::lower) fn wire_format(pattern: &str) -> Result<WireFormat, &'static str> {
    let rest = pattern
        .strip_prefix("YYYY-MM-DD")
        .ok_or("expected it to begin with `YYYY-MM-DD`")?;
    let mut characters = rest.chars();
    let Some(separator @ ('T' | ' ')) = characters.next() else {
        return Err("expected `T` or a space between date and time");
    };
    let rest = characters
        .as_str()
        .strip_prefix("hh:mm:ss")
        .ok_or("the time must be `hh:mm:ss`")?;
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let offset = rest.trim_start_matches('S');
            (rest.len() - offset.len(), offset)
        }
        None => (0, rest),
    };
    if rest.starts_with('.') || fraction > 9 || (fraction == 0 && pattern.contains('.')) {
        return Err("a fraction is written `.S` to `.SSSSSSSSS`, one `S` for each digit");
    }
    let offset = match rest {
        "Z" => OffsetStyle::Zulu,
        "+hh:mm" => OffsetStyle::Extended,
        "+hhmm" => OffsetStyle::Basic,
        "+hh" => OffsetStyle::Hours,
        "" => OffsetStyle::None,
        _ => return Err("the offset must be `Z`, `+hh:mm`, `+hhmm`, `+hh` or nothing"),
    };
    Ok(WireFormat {
        pattern: pattern.to_owned(),
        separator,
        fraction: u8::try_from(fraction).unwrap_or(9),
        offset,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_format_with_an_offset_without_a_colon_is_parsed() {
        let format = wire_format("YYYY-MM-DDThh:mm:ss.SSS+hhmm").unwrap();
        assert_eq!(
            (format.separator, format.fraction, format.offset),
            ('T', 3, OffsetStyle::Basic)
        );
    }

    #[test]
    fn an_invalid_wire_format_is_rejected_with_the_violated_rule() {
        for (pattern, rule) in [
            ("DD/MM/YYYY", "YYYY-MM-DD"),
            ("YYYY-MM-DD_hh:mm:ss", "space"),
            ("YYYY-MM-DDThh:mm", "hh:mm:ss"),
            ("YYYY-MM-DDThh:mm:ss.", "fraction"),
            ("YYYY-MM-DDThh:mm:ss.SSSSSSSSSSZ", "fraction"),
            ("YYYY-MM-DDThh:mm:ss±hh", "offset"),
        ] {
            let error = wire_format(pattern).unwrap_err();
            assert!(error.contains(rule), "{pattern}: {error}");
        }
    }
}
