//! Credentials in examples, which may have been copied from real responses.

use clientwright_openapi::diagnostics::{Diagnostics, codes};

use super::subject::Subject;
use clientwright_openapi::walk::{mappings, texts};

/// Keys whose values are examples.
const EXAMPLES: [&str; 4] = ["example", "examples", "default", "value"];

/// Prefixes of secrets of well-known services, the number of characters that follow, and a description.
const KNOWN: [(&str, usize, &str); 12] = [
    ("AKIA", 16, "an access key of AWS"),
    ("ASIA", 16, "an access key of AWS"),
    ("ghp_", 36, "a token of GitHub"),
    ("gho_", 36, "a token of GitHub"),
    ("github_pat_", 40, "a token of GitHub"),
    ("glpat-", 20, "a token of GitLab"),
    ("xoxb-", 20, "a token of Slack"),
    ("xoxp-", 20, "a token of Slack"),
    ("sk_live_", 16, "a secret key of Stripe"),
    ("rk_live_", 16, "a secret key of Stripe"),
    ("AIza", 35, "an API key of Google"),
    ("npm_", 36, "a token of npm"),
];

pub(super) fn in_examples(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for root in subject.sources.files().filter_map(|file| file.root()) {
        mappings(root, &mut |mapping| {
            let node = mapping.node;
            for key in EXAMPLES {
                let Some(example) = node.get(key) else {
                    continue;
                };
                texts(example, &mut |text, span| {
                    if let Some(what) = secret(text) {
                        diagnostics.warning(
                            codes::SECRET_IN_EXAMPLE,
                            span,
                            format!("the example looks like {what}"),
                        );
                    }
                });
            }
        });
    }
}

/// The description of a secret, if the text looks like one.
fn secret(text: &str) -> Option<&'static str> {
    if text.contains("PRIVATE KEY-----") && text.contains("-----BEGIN") && text.len() > 200 {
        return Some("a private key");
    }
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
            .count()
    };
    let lower = text.to_ascii_lowercase();
    // Real secrets do not contain these words.
    let is_made_up = [
        "example", "xxxx", "1234567", "abcdef", "your", "test", "dummy", "sample", "redacted",
    ]
    .iter()
    .any(|word| lower.contains(word));
    if is_made_up {
        return None;
    }
    for (start, length, what) in KNOWN {
        for (at, _) in text.match_indices(start) {
            let is_begin = at == 0
                || text
                    .get(..at)
                    .is_some_and(|before| before.ends_with([' ', '"', '=', ':', '/']));
            let rest = text.get(at + start.len()..).unwrap_or_default();
            if is_begin && word(rest) >= length && rest.chars().any(|c| c.is_ascii_digit()) {
                return Some(what);
            }
        }
    }
    None
}
