//! Splits a name in the document into pieces: text, symbols, and the gaps between words.

/// A part of a name.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters and digits, as written.
    Text(String),
    /// Adjacent symbols, as written.
    Signs(Vec<char>),
    /// Spaces and `_`, as written.
    Gap(String),
}

/// Splits a name into pieces.
pub(super) fn pieces(name: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for c in name.chars() {
        if c == '_' || c.is_whitespace() {
            match pieces.last_mut() {
                Some(Piece::Gap(gap)) => gap.push(c),
                _ => pieces.push(Piece::Gap(c.to_string())),
            }
        } else if is_text(c) {
            match pieces.last_mut() {
                Some(Piece::Text(text)) => text.push(c),
                _ => pieces.push(Piece::Text(c.to_string())),
            }
        } else if is_apostrophe(c)
            && let Some(Piece::Text(text)) = pieces.last_mut()
        {
            // `don't` is one word.
            text.push('\'');
        } else {
            match pieces.last_mut() {
                Some(Piece::Signs(signs)) => signs.push(c),
                _ => pieces.push(Piece::Signs(vec![c])),
            }
        }
    }
    pieces
}

/// Returns the letters and digits of a character in ASCII; empty if no transliteration is known.
pub(super) fn transliterated(c: char) -> String {
    if c.is_ascii_alphanumeric() {
        return c.to_string();
    }
    if c.is_ascii() {
        return String::new();
    }
    deunicode::deunicode_char(c)
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == ' ')
        .collect()
}

/// Whether a character is a letter or digit that can be written in ASCII.
fn is_text(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (!c.is_ascii()
            && c.is_alphanumeric()
            && !matches!(c, '¼' | '½' | '¾')
            && transliterated(c).contains(|c: char| c.is_ascii_alphanumeric()))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Returns the ASCII symbols that are commonly typed for a symbol: `!=` for `≠`.
pub(super) fn keyboard_signs(c: char) -> Option<String> {
    let signs = match c {
        '≠' => "!=",
        '≤' | '⩽' | '≦' => "<=",
        '≥' | '⩾' | '≧' => ">=",
        '→' | '⟶' => "->",
        '←' | '⟵' => "<-",
        '−' | '‐' | '‑' => "-",
        '‘' | '’' => "'",
        '“' | '”' => "\"",
        // The full-width forms of all ASCII symbols.
        '\u{ff01}'..='\u{ff5e}' => {
            let plain = char::from_u32(u32::from(c) - 0xfee0)?;
            return Some(plain.to_string());
        }
        _ => return None,
    };
    Some(signs.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_signs_and_gaps_are_distinguished() {
        let signs = |signs: &str| Piece::Signs(signs.chars().collect());
        let text = |text: &str| Piece::Text(text.to_owned());
        let gap = |gap: &str| Piece::Gap(gap.to_owned());
        assert_eq!(
            pieces("filter[!] don't_≠"),
            [
                text("filter"),
                signs("[!]"),
                gap(" "),
                text("don't"),
                gap("_"),
                signs("≠")
            ]
        );
        assert_eq!(pieces("ａ＝１"), [text("ａ"), signs("＝"), text("１")]);
    }
}
