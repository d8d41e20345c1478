//! The names of media types.

use std::collections::BTreeMap;

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or(media_type);
    essence.trim().to_ascii_lowercase()
}

/// The parameters that affect the content, by name.
pub(super) fn parameters(media_type: &str) -> BTreeMap<String, String> {
    // The registration of forms defines none, and clients send none.
    if essence(media_type) == "application/x-www-form-urlencoded" {
        return BTreeMap::new();
    }
    let pairs = media_type.split(';').skip(1).filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim().trim_matches('"');
        let value = match name.as_str() {
            "charset" => value.to_ascii_lowercase(),
            _ => value.to_owned(),
        };
        Some((name, value))
    });
    pairs.filter(|(name, _)| name != "boundary").collect()
}

#[cfg(test)]
mod tests {
    use super::{essence, parameters};

    #[test]
    fn a_media_type_consists_of_its_essence_and_parameters() {
        let name = "Application/JSON; Version=\"2\" ;charset=UTF-8";
        assert_eq!(essence(name), "application/json");
        let found: Vec<_> = parameters(name).into_iter().collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(found, [pair("charset", "utf-8"), pair("version", "2")]);
        assert!(parameters("multipart/mixed; boundary=x").is_empty());
        assert!(parameters("application/x-www-form-urlencoded; charset=utf-8").is_empty());
    }
}
