//! Media types and their parameters (RFC 9110, 8.3.1).

/// Returns the media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns whether a media type is JSON or based on JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "json" || subtype.ends_with("+json")
}

/// Returns whether an essence is a sequence of JSON texts (RFC 7464, RFC 8091).
pub(crate) fn is_json_seq(essence: &str) -> bool {
    essence == "application/json-seq" || essence.ends_with("+json-seq")
}

/// Returns the charset parameter, as written.
pub(crate) fn charset(media_type: &str) -> Option<&str> {
    let mut parameters = parameters(media_type);
    let (_, charset) = parameters.find(|(name, _)| name.eq_ignore_ascii_case("charset"))?;
    Some(charset)
}

/// Returns whether a media type matches another one, which may be a range such as `image/*`, and whose parameters
/// must be present.
pub(crate) fn matches(media_type: &str, range: &str) -> bool {
    let (found, wanted) = (essence(media_type), essence(range));
    let (Some((kind, subtype)), Some((wanted_kind, wanted_subtype))) =
        (found.split_once('/'), wanted.split_once('/'))
    else {
        return false;
    };
    let unquoted = |value: &str| value.trim_matches('"').to_ascii_lowercase();
    let has = |name: &str, value: &str| {
        let mut found = parameters(media_type);
        found.any(|(known, other)| {
            known.eq_ignore_ascii_case(name) && unquoted(other) == unquoted(value)
        })
    };
    (wanted_kind == "*" || wanted_kind == kind)
        && (wanted_subtype == "*" || wanted_subtype == subtype)
        && parameters(range)
            .filter(|(name, _)| !name.eq_ignore_ascii_case("charset"))
            .all(|(name, value)| has(name, value))
}

/// Returns the parameters as written, including quotes.
pub(crate) fn parameters(media_type: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = media_type.split_once(';').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (parameter, after) = split_parameter(rest);
            rest = after;
            if let Some((name, value)) = parameter.split_once('=') {
                return Some((name.trim(), value.trim()));
            }
        }
        None
    })
}

/// Splits at the first `;` outside quotes.
fn split_parameter(text: &str) -> (&str, &str) {
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (place, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => {
                let after = text.get(place..).unwrap_or_default();
                return (
                    text.get(..place).unwrap_or_default(),
                    after.trim_start_matches(';'),
                );
            }
            _ => {}
        }
    }
    (text, "")
}
