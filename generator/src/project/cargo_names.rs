//! Values that Cargo or a registry would reject: names of registries, requirements of versions, licenses, keywords.

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
    let why = Expression::of(text).problem()?;
    Some(format!(
        "{text:?} is not an SPDX expression such as \"MIT OR Apache-2.0\": {why}"
    ))
}

/// The rest of an expression.
struct Expression<'t> {
    tokens: std::iter::Peekable<std::vec::IntoIter<&'t str>>,
}

impl<'t> Expression<'t> {
    fn of(text: &'t str) -> Self {
        let mut tokens = Vec::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            // crates.io accepts `/` as `OR`.
            let is_sign = |c: char| matches!(c, '(' | ')' | '/');
            let length = match is_sign(first) {
                true => first.len_utf8(),
                false => rest
                    .find(|c: char| c.is_whitespace() || is_sign(c))
                    .unwrap_or(rest.len()),
            };
            let (token, after) = rest.split_at(length);
            tokens.push(token);
            rest = after.trim_start();
        }
        Self {
            tokens: tokens.into_iter().peekable(),
        }
    }

    fn problem(mut self) -> Option<String> {
        // The number of open parentheses; a loop, so that no text exhausts the stack.
        let mut open = 0_usize;
        loop {
            match self.tokens.next() {
                Some("(") => {
                    open += 1;
                    continue;
                }
                Some(license) if is_license(license) => {}
                other => return Some(expected("a license", other)),
            }
            if self
                .tokens
                .next_if(|next| is_operator(next, "WITH"))
                .is_some()
            {
                match self.tokens.next() {
                    Some(exception) if is_license(exception) => {}
                    other => return Some(expected("an exception after `WITH`", other)),
                }
            }
            while open > 0 && self.tokens.next_if_eq(&")").is_some() {
                open -= 1;
            }
            match self.tokens.next() {
                None if open > 0 => return Some("a parenthesis is not closed".to_owned()),
                None => return None,
                Some("/") => {}
                Some(next) if is_operator(next, "AND") || is_operator(next, "OR") => {}
                other => return Some(expected("`AND`, `OR` or `WITH`", other)),
            }
        }
    }
}

/// In upper case or in lower case, but not mixed.
fn is_operator(token: &str, operator: &str) -> bool {
    token == operator || token == operator.to_ascii_lowercase()
}

/// Whether a token has the characters of a license, an exception or a reference to one.
fn is_license(token: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let is_id = |id: &str| !id.is_empty() && id.chars().all(plain);
    let is_any_operator = ["AND", "OR", "WITH"]
        .iter()
        .any(|it| is_operator(token, it));
    let is_reference = match token.split_once(':') {
        Some((document, license)) => {
            let document = document.strip_prefix("DocumentRef-");
            let license = license.strip_prefix("LicenseRef-");
            document.is_some_and(is_id) && license.is_some_and(is_id)
        }
        None => is_id(token.strip_suffix('+').unwrap_or(token)),
    };
    is_reference && !is_any_operator
}

fn expected(what: &str, found: Option<&str>) -> String {
    match found {
        Some(found) => format!("expected {what}, found `{found}`"),
        None => format!("expected {what} at the end"),
    }
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
            ("", "expected a license at the end"),
            ("MIT Apache-2.0", "found `Apache-2.0`"),
            ("MIT OR", "expected a license at the end"),
            ("OR MIT", "found `OR`"),
            ("MIT Or ISC", "found `Or`"),
            ("(MIT", "not closed"),
            ("MIT)", "found `)`"),
            ("MIT, ISC", "found `MIT,`"),
            ("MIT WITH", "an exception"),
            ("Copyright © us", "found `©`"),
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
