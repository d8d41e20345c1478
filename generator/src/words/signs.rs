//! Words for symbols.

/// Sequences of symbols with a joint meaning, and their words; longer ones first.
const TOGETHER: [(&str, &str); 11] = [
    ("<=>", "compare"),
    ("<->", "both ways"),
    ("-->", "long arrow"),
    ("<--", "long left arrow"),
    ("!=", "not equal"),
    ("<=", "less or equal"),
    (">=", "greater or equal"),
    ("=~", "matches"),
    ("!~", "not matches"),
    ("->", "arrow"),
    ("<-", "left arrow"),
];

/// Returns the length and the word of the sequence of symbols at the start of a list, if it has a joint meaning.
pub(super) fn together(signs: &[char]) -> Option<(usize, &'static str)> {
    TOGETHER.iter().find_map(|(written, word)| {
        let length = written.chars().count();
        let head = signs.get(..length)?;
        head.iter()
            .copied()
            .eq(written.chars())
            .then_some((length, *word))
    })
}

/// Returns the word for one symbol. Every character has one; the fallback is its code point.
pub(super) fn word(sign: char) -> String {
    if let Some(known) = known(sign) {
        return known.to_owned();
    }
    let alike = deunicode::deunicode_char(sign).unwrap_or_default();
    let is_word = |text: &str| text.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    if !sign.is_ascii() && !alike.trim().is_empty() && is_word(alike) {
        return alike.trim().to_ascii_lowercase();
    }
    code_point(sign)
}

/// Returns the word for a character that has no other.
pub(super) fn code_point(c: char) -> String {
    format!("u{:04x}", u32::from(c))
}

fn known(sign: char) -> Option<&'static str> {
    Some(match sign {
        ' ' => "space",
        '\t' => "tab",
        '\n' => "newline",
        '\r' => "return",
        '_' => "underscore",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' => "left parenthesis",
        ')' => "right parenthesis",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '[' => "left bracket",
        '\\' => "backslash",
        ']' => "right bracket",
        '^' => "caret",
        '`' => "backtick",
        '{' => "left brace",
        '|' => "pipe",
        '}' => "right brace",
        '~' => "tilde",
        '¢' => "cent",
        '£' => "pound",
        '€' => "euro",
        '¥' => "yen",
        '§' => "section",
        '¶' => "paragraph",
        '©' => "copyright",
        '®' => "registered",
        '™' => "trademark",
        '°' => "degree",
        '±' => "plus minus",
        '·' | '•' => "bullet",
        '×' => "times",
        '÷' => "divided by",
        '¼' => "quarter",
        '½' => "half",
        '¾' => "three quarters",
        '–' | '—' => "dash",
        '…' => "ellipsis",
        '‰' => "permille",
        '↑' => "up arrow",
        '↓' => "down arrow",
        '↔' => "both ways",
        '⇒' => "double arrow",
        '⇐' => "double left arrow",
        '⇔' => "equivalent",
        '¬' => "not",
        '∀' => "for all",
        '∃' => "exists",
        '∅' => "empty set",
        '∈' => "element of",
        '∉' => "not element of",
        '∞' => "infinity",
        '∧' => "logical and",
        '∨' => "logical or",
        '∩' => "intersection",
        '∪' => "union",
        '≈' => "almost equal",
        '≉' => "not almost equal",
        '≡' => "identical",
        '≢' => "not identical",
        '≮' => "not less",
        '≯' => "not greater",
        '≪' => "much less",
        '≫' => "much greater",
        '⊂' => "subset",
        '⊃' => "superset",
        '√' => "root",
        '★' => "star",
        '☆' => "white star",
        '✓' | '✔' => "check",
        '✗' | '✘' => "cross",
        '♥' => "heart",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_a_word() {
        for c in (0..=0xffff).filter_map(char::from_u32) {
            let word = word(c);
            assert!(word.contains(|c: char| c.is_ascii_alphabetic()), "{c:?}");
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' ';
            assert!(
                c.is_alphanumeric() || word.chars().all(plain),
                "{c:?}: {word}"
            );
        }
    }
}
