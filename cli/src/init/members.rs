//! Adds members to a hand-written workspace manifest.

use toml_edit::{Array, DocumentMut, Value};

/// Adds a pattern to `workspace.members`, and a workspace if there is none; `None` if the
/// pattern exists already.
pub(super) fn with_member(manifest: &str, pattern: &str) -> Result<Option<String>, String> {
    let mut manifest: DocumentMut = manifest
        .parse()
        .map_err(|error| format!("Cargo.toml is not valid TOML: {error}"))?;
    let members = manifest
        .entry("workspace")
        .or_insert_with(toml_edit::table)
        .as_table_like_mut()
        .ok_or("`workspace` of Cargo.toml is not a table")?
        .entry("members")
        .or_insert_with(|| toml_edit::value(Array::new()))
        .as_array_mut()
        .ok_or("`workspace.members` of Cargo.toml is not a list")?;
    let covers = |member: &Value| matches!(member.as_str(), Some(known) if known == pattern || known == "*/*");
    if members.iter().any(covers) {
        return Ok(None);
    }
    push(members, pattern);
    Ok(Some(manifest.to_string()))
}

/// Adds an element to a list: on a separate line if the others are, after their comments.
fn push(members: &mut Array, pattern: &str) {
    let text = |raw: Option<&toml_edit::RawString>| {
        raw.and_then(toml_edit::RawString::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let end = text(Some(members.trailing()));
    let Some(last) = members.iter_mut().last() else {
        members.push(pattern);
        return;
    };
    let before = text(last.decor().prefix());
    let behind = text(last.decor().suffix());
    let Some((_, indent)) = before.rsplit_once('\n') else {
        members.push(pattern);
        return;
    };
    let said = format!("{behind}{end}");
    last.decor_mut().set_suffix("");
    let mut value = Value::from(pattern);
    let prefix = format!("{}\n{indent}", said.trim_end());
    value.decor_mut().set_prefix(prefix);
    members.push_formatted(value);
    members.set_trailing_comma(true);
    members.set_trailing("\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_added_in_the_format_of_the_list() {
        for (before, after) in [
            ("[\"a\"]", "[\"a\", \"generated/*\"]"),
            ("[]", "[\"generated/*\"]"),
            (
                "[\n    \"a/*\", # all of them\n]",
                "[\n    \"a/*\", # all of them\n    \"generated/*\",\n]",
            ),
            (
                "[\n  \"a\", # one\n  \"b\" # two\n]",
                "[\n  \"a\", # one\n  \"b\", # two\n  \"generated/*\",\n]",
            ),
        ] {
            let manifest = |members| format!("[workspace]\nmembers = {members}\n");
            let found = with_member(&manifest(before), "generated/*").unwrap();
            assert_eq!(found, Some(manifest(after)));
        }
    }

    #[test]
    fn an_existing_member_is_not_added() {
        let manifest = "[workspace]\nmembers = [\"generated/*\"]\n";
        assert_eq!(with_member(manifest, "generated/*"), Ok(None));
    }
}
