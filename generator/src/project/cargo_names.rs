//! Values that Cargo or a registry would reject: names of registries, requirements of versions, licenses, keywords.

use spdx::{Expression, ParseMode};

/// The maximum number of keywords, and of the characters of each, of crates.io.
const MAX_KEYWORDS: usize = 5;
const MAX_KEYWORD_CHARS: usize = 20;

/// Why a text is not the name of a registry.
pub(super) fn registry_problem(name: &str) -> Option<String> {
    let begins = |c: char| c.is_alphabetic() || c == '_';
    let continues = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let is_name = name.starts_with(begins) && name.chars().all(continues);
    (!is_name).then(|| {
        format!(
            "{name:?} is not the name of a registry, as in the configuration of Cargo: expected letters, digits, `-` and `_`, beginning with a letter or `_`"
        )
    })
}

/// Why a text is not a requirement of a version.
pub(super) fn requirement_problem(text: &str) -> Option<String> {
    let error = semver::VersionReq::parse(text).err()?;
    Some(format!(
        "{text:?} is not a requirement of a version such as \"1.2\": {error}"
    ))
}

/// Why crates.io rejects keywords.
pub(super) fn keyword_problems(keywords: &[String]) -> Vec<String> {
    let mut problems = Vec::new();
    if keywords.len() > MAX_KEYWORDS {
        problems.push(format!(
            "expected at most {MAX_KEYWORDS} keywords, found {}: crates.io does not accept more",
            keywords.len()
        ));
    }
    for keyword in keywords {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let is_valid = keyword.len() <= MAX_KEYWORD_CHARS
            && keyword.starts_with(|c: char| c.is_ascii_alphabetic())
            && keyword.chars().all(plain);
        if !is_valid {
            problems.push(format!(
                "{keyword:?} is not a keyword that crates.io accepts: expected at most {MAX_KEYWORD_CHARS} ASCII letters, digits, `-` and `_`, beginning with a letter"
            ));
        }
    }
    problems
}

/// Why a text is not an SPDX expression such as `MIT OR Apache-2.0`. Identifiers are not looked up: the list grows.
pub(super) fn license_problem(text: &str) -> Option<String> {
    let mode = ParseMode {
        allow_unknown: true,
        ..ParseMode::LAX
    };
    let error = Expression::parse_mode(text, mode).err()?;
    let why = error.reason.to_string();
    let why = match text.get(error.span).unwrap_or_default().trim() {
        "" => why.replace(" here", " at the end"),
        found => format!("{}, found `{found}`", why.replace(" here", "")),
    };
    Some(format!(
        "{text:?} is not an SPDX expression such as \"MIT OR Apache-2.0\": {why}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spdx_expressions_are_recognized_by_their_shape() {
        for good in [
            "MIT",
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "Apache-2.0 WITH LLVM-exception",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "((MIT))",
            "GPL-2.0+ or LicenseRef-Ours",
            "DocumentRef-a:LicenseRef-b",
        ] {
            assert_eq!(license_problem(good), None, "{good}");
        }
        for (bad, why) in [
            ("", "empty expression"),
            ("MIT Apache-2.0", "found `Apache-2.0`"),
            ("MIT OR", "`(` at the end"),
            ("OR MIT", "found `OR`"),
            ("MIT Or ISC", "found `Or`"),
            ("(MIT", "found `(`"),
            ("MIT)", "found `)`"),
            ("MIT, ISC", "found `, ISC`"),
            ("MIT WITH", "at the end"),
            ("Copyright © us", "found `© us`"),
        ] {
            let problem = license_problem(bad).unwrap_or_default();
            assert!(problem.contains(why), "{bad}: {problem}");
        }
        assert!(license_problem(&"(".repeat(1_000_000)).is_some());
    }

    #[test]
    fn keywords_follow_the_rules_of_crates_io() {
        let problems = |keywords: &[&str]| {
            let keywords: Vec<String> = keywords.iter().map(|&word| word.to_owned()).collect();
            keyword_problems(&keywords)
        };
        assert!(problems(&["pets", "a-b_c", "x1"]).is_empty());
        assert_eq!(problems(&["a", "b", "c", "d", "e", "f"]).len(), 1);
        let wrong = ["", "1a", "a b", "é", "abcdefghijklmnopqrstu"];
        assert_eq!(problems(&wrong).len(), wrong.len());
    }

    #[test]
    fn names_of_registries_and_requirements_follow_the_rules_of_cargo() {
        for good in ["pets", "_a", "a-1"] {
            assert_eq!(registry_problem(good), None, "{good}");
        }
        for bad in ["", "1a", "-a", "a b", "a/b", "https://a"] {
            assert!(registry_problem(bad).is_some(), "{bad}");
        }
        for good in ["1", "^1.2", ">=1, <3", "*"] {
            assert_eq!(requirement_problem(good), None, "{good}");
        }
        assert!(requirement_problem("one").is_some());
    }
}
