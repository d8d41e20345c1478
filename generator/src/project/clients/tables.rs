//! The tables in tables of `clients.toml` that Serde reads as a whole. Their errors are collected here, and what is invalid is
//! removed, so that it is not reported twice.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::problem::Problem;
use super::shape::{Key, Keys, Kind, Tagged, problems, unknown, wrong_type};
use crate::project::cargo_names;

/// The keys of all styles of `paging`.
const ITEMS: Key = Key::optional("items", Kind::Text);
const COUNT: Key = Key::optional("count-header", Kind::Text);
const TOTAL: Key = Key::optional("total-header", Kind::Text);

/// `[client.paging]`.
pub(super) const PAGING: Tagged = Tagged {
    tag: "style",
    variants: &[
        (
            "offset-limit",
            &[
                Key::required("offset", Kind::Text),
                Key::required("limit", Kind::Text),
                ITEMS,
                COUNT,
                TOTAL,
            ],
        ),
        (
            "page",
            &[
                Key::required("page", Kind::Text),
                Key::optional("size", Kind::Text),
                Key::optional("first", Kind::Integer),
                Key::optional("pages-header", Kind::Text),
                ITEMS,
                COUNT,
                TOTAL,
            ],
        ),
        (
            "cursor",
            &[
                Key::required("cursor", Kind::Text),
                Key::required("next", Kind::Text),
                Key::optional("more", Kind::Text),
                ITEMS,
                COUNT,
                TOTAL,
            ],
        ),
        (
            "link",
            &[Key::optional("next", Kind::Text), ITEMS, COUNT, TOTAL],
        ),
    ],
};

/// A table of `[client.security]`.
pub(super) const SECURITY: Tagged = Tagged {
    tag: "type",
    variants: &[
        (
            "apiKey",
            &[
                Key::required("in", Kind::Word(&["header", "query", "cookie"])),
                Key::required("name", Kind::Text),
            ],
        ),
        ("http", &[Key::required("scheme", Kind::Text)]),
        (
            "oauth2",
            &[
                Key::required("token-url", Kind::Url),
                Key::optional("scopes", Kind::Texts),
            ],
        ),
        (
            "openIdConnect",
            &[
                Key::required("open-id-connect-url", Kind::Url),
                Key::optional("scopes", Kind::Texts),
            ],
        ),
        ("mutualTLS", &[]),
    ],
};

/// A level with a place in `[lints]`.
const LINT: Keys = &[
    Key::required("level", LEVEL),
    Key::optional("at", Kind::Text),
];
const LEVEL: Kind = Kind::Word(LEVELS);
const LEVELS: &[&str] = &["allow", "warn", "deny"];

/// A table of `[client.dependencies]`, as in Cargo.
const DEPENDENCY: Keys = &[
    Key::optional("version", Kind::Requirement),
    Key::optional("path", Kind::Text),
    Key::optional("git", Kind::Text),
    Key::optional("branch", Kind::Text),
    Key::optional("tag", Kind::Text),
    Key::optional("rev", Kind::Text),
    Key::optional("registry", Kind::Registry),
    Key::optional("registry-index", Kind::Text),
    Key::optional("package", Kind::Text),
    Key::optional("features", Kind::Texts),
    Key::optional("default-features", Kind::Boolean),
    Key::optional("optional", Kind::Boolean),
    Key::optional("workspace", Kind::Boolean),
];

/// The keys that determine where a dependency comes from.
const ORIGINS: [&str; 4] = ["version", "path", "git", "workspace"];

/// Checks the tables of a client, and removes invalid ones.
pub(super) fn check_client(client: &mut DeTable<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    let paging = value(client, "paging").map(|value| match value.get_ref() {
        DeValue::Table(table) => PAGING.problems(table, value.span()),
        _ => Vec::new(),
    });
    let paging = paging.unwrap_or_default();
    if !paging.is_empty() {
        client.remove("paging");
        found.extend(paging);
    }
    for (table, check) in [
        ("security", security as Check),
        ("dependencies", dependency),
    ] {
        if let Some(value) = value(client, table)
            && let DeValue::Table(table) = value.get_mut()
        {
            found.extend(remove_invalid(table, check));
        }
    }
    found
}

/// Checks `[lints]` of the file, and removes invalid entries.
pub(super) fn check_file(file: &mut DeTable<'_>) -> Vec<Problem> {
    match value(file, "lints").map(Spanned::get_mut) {
        Some(DeValue::Table(lints)) => remove_invalid(lints, lint),
        _ => Vec::new(),
    }
}

/// The errors in an entry with this name, whose key is at this position.
type Check = fn(&str, Range<usize>, &Spanned<DeValue<'_>>) -> Vec<Problem>;

/// Removes the entries of a table that have errors.
fn remove_invalid(table: &mut DeTable<'_>, check: Check) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut invalid = Vec::new();
    for (key, value) in &*table {
        let problems = check(key.get_ref(), key.span(), value);
        if !problems.is_empty() {
            invalid.push(key.get_ref().to_string());
            found.extend(problems);
        }
    }
    for key in invalid {
        table.remove(key.as_str());
    }
    found
}

fn value<'c, 't>(table: &'c mut DeTable<'t>, key: &str) -> Option<&'c mut Spanned<DeValue<'t>>> {
    let mut entries = table.iter_mut();
    entries
        .find(|(known, _)| known.get_ref() == key)
        .map(|(_, value)| value)
}

fn security(name: &str, at: Range<usize>, scheme: &Spanned<DeValue<'_>>) -> Vec<Problem> {
    let mut problems = match scheme.get_ref() {
        DeValue::Table(table) => SECURITY.problems(table, scheme.span()),
        _ => vec![wrong_type(scheme, "a table with `type`")],
    };
    // As OpenAPI defines it for components.
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(plain) {
        let why = format!(
            "{name:?} cannot be the name of a security scheme: expected ASCII letters, digits, `-`, `_` and `.`"
        );
        problems.push(Problem::at(at, why));
    }
    problems
}

fn dependency(name: &str, at: Range<usize>, how: &Spanned<DeValue<'_>>) -> Vec<Problem> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let why = if name.is_empty() || !name.chars().all(plain) {
        "cannot be the name of a crate: expected letters, digits, `-` and `_`"
    } else if name == "clientwright-runtime" {
        "is set by `runtime`"
    } else {
        return match how.get_ref() {
            DeValue::Table(table) => {
                let mut found = problems(table, how.span(), DEPENDENCY, None);
                let mut keys = table.iter().map(|(key, _)| key.get_ref());
                if found.is_empty() && !keys.any(|key| ORIGINS.contains(&&**key)) {
                    let why = "expected one of `version`, `path`, `git` and `workspace`";
                    found.push(Problem::at(at, format!("`{name}`: {why}")));
                }
                found
            }
            DeValue::String(version) => {
                let why = cargo_names::requirement_problem(version);
                Vec::from_iter(why.map(|why| Problem::at(how.span(), why)))
            }
            _ => vec![Problem::at(
                how.span(),
                format!("`{name}`: expected a version or a table"),
            )],
        };
    };
    vec![Problem::at(at, format!("`dependencies`: `{name}`: {why}"))]
}

fn lint(_: &str, _: Range<usize>, setting: &Spanned<DeValue<'_>>) -> Vec<Problem> {
    match setting.get_ref() {
        DeValue::String(level) if LEVELS.contains(&&**level) => Vec::new(),
        DeValue::String(level) => {
            let levels = LEVELS.iter().copied();
            vec![unknown("value", level, setting.span(), levels)]
        }
        DeValue::Array(places) => {
            let places = places.iter().map(|place| match place.get_ref() {
                DeValue::Table(table) => problems(table, place.span(), LINT, None),
                _ => vec![wrong_type(place, "a table with `level` and `at`")],
            });
            places.flatten().collect()
        }
        _ => vec![wrong_type(setting, "a level, or a list of `{ level, at }`")],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::Value;

    use super::*;
    use crate::api::AddedScheme;
    use crate::customize::PagingStyle;

    type Names = BTreeSet<String>;

    /// The keys of each variant, all and required ones, of a schema that is generated from the type.
    fn of_schema(schema: &Value, tag: &str) -> BTreeMap<String, (Names, Names)> {
        let variants = schema["oneOf"].as_array().unwrap().iter();
        let variants = variants.map(|variant| {
            let properties = variant["properties"].as_object().unwrap();
            let name = properties[tag]["const"].as_str().unwrap().to_owned();
            let keys = properties.keys().filter(|key| *key != tag).cloned();
            let required = variant["required"].as_array().unwrap().iter();
            let required = required.map(|key| key.as_str().unwrap().to_owned());
            (
                name,
                (keys.collect(), required.filter(|key| key != tag).collect()),
            )
        });
        variants.collect()
    }

    #[test]
    fn the_keys_of_paging_and_security_are_those_that_are_read() {
        for (tagged, schema) in [
            (PAGING, schemars::schema_for!(PagingStyle)),
            (SECURITY, schemars::schema_for!(AddedScheme)),
        ] {
            let variants = tagged.variants.iter().map(|(name, keys)| {
                let all = keys.iter().map(|key| key.name.to_owned());
                let required = keys.iter().filter(|key| key.is_required);
                let required = required.map(|key| key.name.to_owned());
                (name.to_string(), (all.collect(), required.collect()))
            });
            let known: BTreeMap<String, (Names, Names)> = variants.collect();
            assert_eq!(known, of_schema(schema.as_value(), tagged.tag));
        }
    }
}
