//! `lints` of a package: the section `[lints]` of its manifest, as in Cargo.

use toml::{Table, Value};

/// The tools that have lints.
const TOOLS: [&str; 3] = ["rust", "clippy", "rustdoc"];

/// The levels of a lint.
const LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];

/// Errors that Cargo would report, each with the path of its key.
pub(super) fn problems(lints: &Table) -> Vec<(String, String)> {
    if let Some(inherited) = lints.get("workspace") {
        return match (inherited, lints.len()) {
            (Value::Boolean(true), 1) => Vec::new(),
            _ => vec![(
                "lints.workspace".to_owned(),
                "`lints`: expected `workspace = true` and nothing else, or tables of lints"
                    .to_owned(),
            )],
        };
    }
    let mut problems = Vec::new();
    for (tool, lints) in lints {
        if !TOOLS.contains(&tool.as_str()) {
            problems.push((format!("lints.{tool}"), unknown_tool(tool)));
            continue;
        }
        let Some(lints) = lints.as_table() else {
            let path = format!("lints.{tool}");
            let why = format!("`{path}`: expected a table of lints");
            problems.push((path, why));
            continue;
        };
        for (lint, setting) in lints {
            let level = setting.get("level").unwrap_or(setting);
            if !level.as_str().is_some_and(|level| LEVELS.contains(&level)) {
                let path = format!("lints.{tool}.{lint}");
                let why = format!(
                    "`{path}`: expected a level (`{}`), or {{ level = …, priority = … }}",
                    LEVELS.join("`, `")
                );
                problems.push((path, why));
            }
        }
    }
    problems
}

fn unknown_tool(tool: &str) -> String {
    if crate::diagnostics::codes::find(tool).is_some() || tool == "warnings" {
        return format!(
            "`lints.{tool}`: this is for the lints of Cargo; the levels of diagnostics are set in `[lints]` at the root of this file"
        );
    }
    format!(
        "`lints.{tool}`: expected `workspace`, `{}`",
        TOOLS.join("`, `")
    )
}

/// The text of the section.
pub(super) fn section(lints: &Table) -> String {
    let root = Table::from_iter([("lints".to_owned(), Value::Table(lints.clone()))]);
    // A table can always be serialized.
    toml::to_string(&root).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn lints_are_written_in_the_syntax_of_cargo() {
        let text = section(&table(
            "rust.missing_docs = 'deny'\nclippy.all = { level = 'warn', priority = -1 }\n",
        ));
        assert!(
            text.contains("[lints.rust]\nmissing_docs = \"deny\"\n"),
            "{text}"
        );
        let inherited = table("workspace = true");
        assert_eq!(section(&inherited), "[lints]\nworkspace = true\n");
        assert!(problems(&inherited).is_empty());
    }

    #[test]
    fn lints_that_cargo_rejects_are_rejected() {
        for (text, part) in [
            ("workspace = false", "workspace = true"),
            ("workspace = true\nrust.x = 'deny'", "nothing else"),
            ("clipy.all = 'warn'", "expected `workspace`"),
            ("rust = 1", "expected a table"),
            ("rust.x = 'loud'", "expected a level"),
            ("W0322 = 'allow'", "`[lints]` at the root"),
        ] {
            let problems = problems(&table(text));
            assert!(
                problems.iter().any(|(_, why)| why.contains(part)),
                "{text}: {problems:?}"
            );
        }
    }
}
