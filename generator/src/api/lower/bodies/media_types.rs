//! Media types and their serialization.

use crate::api::lower::warning::warn;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Spanned;

/// The serialization of a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::api::lower) enum Codec {
    Json,
    Form,
    Multipart,
    Xml,
    Text,
    Bytes,
}

/// Returns the codec of a media type.
pub(in crate::api::lower) fn codec(media_type: &str) -> Codec {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    if subtype == "json" || subtype.ends_with("+json") {
        Codec::Json
    } else if essence == "application/x-www-form-urlencoded" {
        Codec::Form
    } else if essence.starts_with("multipart/") {
        Codec::Multipart
    } else if subtype == "xml" || subtype.ends_with("+xml") {
        Codec::Xml
    } else if essence.starts_with("text/")
        || matches!(
            subtype,
            "yaml" | "x-yaml" | "x-ndjson" | "ndjson" | "jsonl" | "graphql" | "javascript"
        )
        || subtype.ends_with("+yaml")
    {
        Codec::Text
    } else {
        Codec::Bytes
    }
}

/// Returns the media type without its parameters.
pub(in crate::api::lower) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns the first of several media types that is not a range, because a range cannot be sent.
pub(super) fn first_type(list: &str) -> Option<String> {
    sendable(list).next().map(str::to_owned)
}

/// Reports the media types of a property that are never sent, or only if the caller sets them with a file: all but the
/// first.
pub(super) fn tell_unsent(
    diagnostics: &mut Diagnostics,
    name: &str,
    list: &Spanned<String>,
    is_file: bool,
) {
    let mut types = sendable(&list.value);
    let (Some(first), Some(second)) = (types.next(), types.next()) else {
        return;
    };
    let message = match is_file {
        true => {
            format!("files of `{name}` are sent as `{first}` unless the caller sets `{second}`")
        }
        false => format!(
            "`{name}` is always sent as `{first}`: `{second}` in its `contentType` has no effect"
        ),
    };
    let help = match is_file {
        true => "declare one media type, or set that of each file with `replace_parts`",
        false => "declare the media type to send",
    };
    let code = codes::ENCODING_WITHOUT_EFFECT;
    warn(diagnostics, code, list.span, message, help);
}

fn sendable(list: &str) -> impl Iterator<Item = &str> {
    let types = list.split(',').map(str::trim);
    types.filter(|media_type| !media_type.is_empty() && !media_type.contains('*'))
}
