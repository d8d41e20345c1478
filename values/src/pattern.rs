//! Regular expressions of schemas: ECMA 262 syntax, matched by a linear-time engine.

use std::cell::RefCell;
use std::collections::HashMap;

use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// Patterns that need more memory are ignored.
const MAX_PATTERN_BYTES: usize = 64 * 1024;
/// The maximum number of patterns of a document.
const MAX_KNOWN: usize = 2_000;

/// Patterns that need more memory are not checked by clients.
const MAX_CLIENT_BYTES: usize = 1 << 20;
/// Patterns with fewer steps need less memory than that.
const SURELY_SMALL: u64 = 2_000;

/// Converts an ECMA 262 pattern to the syntax of the crate `regex`.
///
/// # Errors
/// The reason why it cannot be converted: look-around, back references, or excessive memory.
pub fn rust_pattern(pattern: &str) -> Result<String, String> {
    let translated = translated(pattern);
    let hir = match regex_syntax::parse(&translated) {
        Ok(hir) => hir,
        Err(regex_syntax::Error::Parse(error)) => return Err(error.kind().to_string()),
        Err(regex_syntax::Error::Translate(error)) => return Err(error.kind().to_string()),
        Err(_) => return Err("it is not supported".to_owned()),
    };
    if steps(&hir) > SURELY_SMALL {
        let mut builder = RegexBuilder::new(&translated);
        if builder.size_limit(MAX_CLIENT_BYTES).build().is_err() {
            return Err("it needs too much memory".to_owned());
        }
    }
    Ok(translated)
}

/// The approximate number of steps of a pattern.
fn steps(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        // A Unicode class consists of many byte sequences.
        HirKind::Class(_) => 40,
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min).max(1);
            steps(&repetition.sub).saturating_mul(u64::from(times))
        }
        HirKind::Capture(capture) => steps(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts
            .iter()
            .fold(0_u64, |sum, part| sum.saturating_add(steps(part))),
    }
}

/// The patterns of a document, compiled on demand.
#[derive(Debug, Default)]
pub struct Patterns {
    known: RefCell<HashMap<String, Option<Regex>>>,
}

impl Patterns {
    /// Whether a string matches a pattern; `None` if the pattern is not supported:
    /// look-around, back references, or patterns that need too much memory.
    #[must_use]
    pub fn matches(&self, pattern: &str, text: &str) -> Option<bool> {
        let mut known = self.known.borrow_mut();
        if !known.contains_key(pattern) {
            if known.len() >= MAX_KNOWN {
                return None;
            }
            let regex = RegexBuilder::new(&translated(pattern))
                .size_limit(MAX_PATTERN_BYTES)
                .dfa_size_limit(MAX_PATTERN_BYTES)
                .build();
            known.insert(pattern.to_owned(), regex.ok());
        }
        let regex = known.get(pattern)?.as_ref()?;
        Some(regex.is_match(text))
    }
}

/// The pattern in the syntax of the engine: in `[…]`, it treats `[`, `&&`, `--` and `~~` as
/// operators, which are characters in ECMA 262, where `\d` and `\w` are also ASCII-only.
pub(crate) fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    let mut in_class = false;
    let mut previous = None;
    while let Some(c) = characters.next() {
        match c {
            '\\' => {
                let escaped = characters.next();
                match (escaped, in_class) {
                    (Some('d'), false) => out.push_str("[0-9]"),
                    (Some('d'), true) => out.push_str("0-9"),
                    (Some('w'), false) => out.push_str("[0-9A-Za-z_]"),
                    (Some('w'), true) => out.push_str("0-9A-Za-z_"),
                    (Some(other), _) => out.extend(['\\', other]),
                    (None, _) => out.push('\\'),
                }
                previous = None;
                continue;
            }
            '[' if !in_class => {
                in_class = true;
                out.push('[');
                if characters.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                previous = None;
                continue;
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '[' => out.push_str("\\["),
            '&' | '-' | '~' if in_class && previous == Some(c) => out.extend(['\\', c]),
            _ => out.push(c),
        }
        previous = Some(c);
    }
    out
}
