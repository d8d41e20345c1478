//! Finds the part of an operation that describes a message.

use clientwright_openapi::document::{MediaType, Operation, Response, StatusPattern};

/// The response for a status: the exact one, or else that of its range, or else the default.
pub(super) fn response_for(operation: &Operation, status: u16) -> Option<&Response> {
    let rank = |response: &&Response| match response.status {
        StatusPattern::Code(code) if code == status => Some(0),
        StatusPattern::Range(range) if u16::from(range) == status / 100 => Some(1),
        StatusPattern::Default => Some(2),
        _ => None,
    };
    let described = operation.responses.iter().filter(|it| rank(it).is_some());
    described.min_by_key(rank)
}

/// The key of a response.
pub(super) fn key(response: &Response) -> String {
    match response.status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(range) => format!("{range}xx"),
        StatusPattern::Default => "default".to_owned(),
    }
}

/// The entry of `content` for a media type: the exact one, or else the narrowest range.
pub(super) fn media_type<'m>(content: &'m [MediaType], found: &str) -> Option<&'m MediaType> {
    let found = essence(found);
    let kind = found.split('/').next().unwrap_or_default();
    let rank = |media: &&MediaType| {
        let own = essence(&media.media_type.value);
        match own.split_once('/') {
            _ if own == found => Some(0),
            Some((own, "*")) if own == kind => Some(1),
            Some(("*", "*")) => Some(2),
            _ => None,
        }
    };
    content
        .iter()
        .filter(|media| rank(media).is_some())
        .min_by_key(rank)
}

fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "json" || subtype.ends_with("+json")
}
