//! The interpretation of scalar text.

use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::model::XmlScalar;
use crate::source::NodeValue;

/// Returns the interpretation of text for values that are neither objects nor arrays, or `None` if it is
/// unspecified.
pub(super) fn of(merged: &MergedSchema) -> Option<XmlScalar> {
    let types = merged.types;
    if types.boolean {
        return Some(XmlScalar::Boolean);
    }
    if types.number || types.integer {
        return Some(XmlScalar::Number);
    }
    if types.string || merged.is_text() {
        return Some(text(merged));
    }
    // For values without a type, the common kind.
    let values = merged.values.as_deref().unwrap_or_default();
    let values = values.iter().filter(|node| node.value != NodeValue::Null);
    let mut kinds = values.map(|node| match &node.value {
        NodeValue::Bool(_) => Some(XmlScalar::Boolean),
        NodeValue::String(_) => Some(XmlScalar::Text),
        NodeValue::Mapping(_) | NodeValue::Sequence(_) | NodeValue::Null => None,
        _ => Some(XmlScalar::Number),
    });
    let first = kinds.next()??;
    kinds.all(|kind| kind == Some(first)).then_some(first)
}

/// Returns the interpretation of a string: for example, white space around a date is insignificant.
fn text(merged: &MergedSchema) -> XmlScalar {
    let is_base64 = merged.format.as_deref() == Some("byte")
        || merged.content_encoding.as_deref() == Some("base64");
    if is_base64 {
        return XmlScalar::Base64;
    }
    let format = merged.format.as_deref().unwrap_or_default();
    let is_exact = matches!(
        format,
        "date"
            | "date-time"
            | "time"
            | "duration"
            | "uuid"
            | "uri"
            | "url"
            | "email"
            | "decimal"
            | "ipv4"
            | "ipv6"
            | "hostname"
    );
    let is_trimmed = |text: &str| !text.is_empty() && text.trim() == text;
    let is_enum = merged.values.as_ref().is_some_and(|values| {
        let mut values = values.iter();
        values.all(|node| match &node.value {
            NodeValue::String(text) => is_trimmed(text),
            _ => true,
        })
    });
    match is_exact || is_enum || merged.wire_format.is_some() {
        true => XmlScalar::Token,
        false => XmlScalar::Text,
    }
}
