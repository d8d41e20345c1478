//! Sanitizes texts of documents and servers for a terminal.

/// Replaces control characters, and characters that change the direction of text; line breaks and tabs are kept.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => clean.push(c),
            '\r' => {}
            c if c.is_control() || is_deceptive(c) => clean.push('\u{FFFD}'),
            c => clean.push(c),
        }
    }
    clean
}

/// Like [`printable`], on one line.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    printable(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Prints a warning about a likely mistake to standard error.
pub(crate) fn warn(text: &str) {
    use std::io::Write as _;
    let text = printable(text);
    // A failure cannot be reported anywhere.
    let _ = writeln!(std::io::stderr(), "warning: {text}");
}

/// Whether a text only has characters that shells do not interpret in completion scripts.
#[must_use]
pub(crate) fn is_harmless_in_shells(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-./@+,%".contains(c))
}

/// Replaces every character that a shell might interpret with a space.
#[must_use]
pub(crate) fn for_shells(text: &str) -> String {
    let plain = |c: char| match c {
        c if c.is_alphanumeric() || " _-./+,;()".contains(c) => c,
        _ => ' ',
    };
    let text: String = printable(text).chars().map(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character is invisible, and changes how the surrounding text is read or has a hidden meaning.
fn is_deceptive(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_escapes_and_invisible_characters_are_replaced() {
        let text = printable("a\u{1b}[31mred\u{9b}2J\u{202e}b\r\nc");
        assert_eq!(text, "a\u{FFFD}[31mred\u{FFFD}2J\u{FFFD}b\nc");
        let hidden = on_one_line("a\u{e0041}b\u{206a}c\u{ad}d\u{2028}e\u{fffa}");
        assert_eq!(hidden, "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}");
    }

    #[test]
    fn characters_that_shells_expand_are_removed() {
        assert_eq!(for_shells("a `b` $(c) 'd' \"e\" [f]:g"), "a b (c) d e f g");
        assert!(!is_harmless_in_shells("$(reboot)"));
        assert!(is_harmless_in_shells("C_GENERIC_S1"));
    }
}
