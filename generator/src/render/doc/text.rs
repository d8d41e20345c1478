//! Words of a document on one line.

use crate::source::is_invisible;

/// The text with line breaks and tabs replaced by spaces, and without invisible characters.
fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter_map(|c| match c {
        '\u{2028}' | '\u{2029}' => Some(' '),
        c if is_invisible(c) => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    })
}

/// Plain text with all Markdown syntax escaped.
#[must_use]
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in visible(text) {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Text in a code span, whatever it contains.
#[must_use]
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let mut visible: String = visible(text).collect();
    if visible.trim().is_empty() {
        visible = escaped(text);
    }
    let text = visible;
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// Text that cannot be seen as a literal of Rust.
fn escaped(text: &str) -> String {
    let mut literal = String::from('"');
    for c in text.chars() {
        match c.is_ascii() {
            true => literal.extend(c.escape_debug()),
            false => literal.extend(c.escape_unicode()),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_can_contain_any_text() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("plain"), "`plain`");
        assert_eq!(code("a\u{200b}\u{2028}b"), "`a b`");
    }

    #[test]
    fn text_that_cannot_be_seen_is_escaped() {
        for (text, expected) in [
            ("", "(empty)"),
            (" ", r#"`" "`"#),
            ("\n", r#"`"\n"`"#),
            ("\u{200b}", r#"`"\u{200b}"`"#),
            ("\u{202e} ", r#"`"\u{202e} "`"#),
        ] {
            assert_eq!(code(text), expected);
        }
    }
}
