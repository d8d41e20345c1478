//! A scan of Rust that is written as text: whether it is balanced, and which names it contains.
//!
//! Parsing it to tokens yields the same and takes many times as long; most generated code is such text.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    /// An identifier, including any `r#`.
    Word(&'t str),
    /// An opening bracket.
    Open(u8),
    /// A closing bracket.
    Close(u8),
}

/// Calls `found` with every identifier outside literals and comments.
///
/// # Errors
///
/// Returns an error if the text would affect what follows: a bracket or a quote is not closed, or a
/// character is not part of a token.
pub(super) fn scan<'t>(text: &'t str, mut found: impl FnMut(&'t str)) -> Result<(), &'static str> {
    let mut open = Vec::new();
    let mut scanner = Scanner { text, at: 0 };
    while let Some(piece) = scanner.next()? {
        match piece {
            Piece::Word(word) => found(word),
            Piece::Open(bracket) => open.push(bracket),
            Piece::Close(bracket) => {
                let expected = match bracket {
                    b')' => b'(',
                    b']' => b'[',
                    _ => b'{',
                };
                if open.pop() != Some(expected) {
                    return Err("a bracket closes what was not opened");
                }
            }
        }
    }
    match open.is_empty() {
        true => Ok(()),
        false => Err("a bracket is not closed"),
    }
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Result<Option<Piece<'t>>, &'static str> {
        while let Some(c) = self.rest().chars().next() {
            match c {
                c if c.is_whitespace() => self.at += c.len_utf8(),
                c if is_word(c) => {
                    if let Some(word) = self.word()? {
                        return Ok(Some(Piece::Word(word)));
                    }
                }
                '"' => self.string()?,
                '\'' => self.quote()?,
                '/' if self.rest().starts_with("//") => self.skip_to("\n"),
                '/' if self.rest().starts_with("/*") => return Err("a comment in the middle"),
                '(' | '[' | '{' => return Ok(Some(Piece::Open(self.bracket()))),
                ')' | ']' | '}' => return Ok(Some(Piece::Close(self.bracket()))),
                c if c.is_ascii_punctuation() && !matches!(c, '\\' | '`') => self.at += 1,
                _ => return Err("a character that is part of no token"),
            }
        }
        Ok(None)
    }

    fn bracket(&mut self) -> u8 {
        let bracket = self.text.as_bytes().get(self.at).copied();
        self.at += 1;
        bracket.unwrap_or_default()
    }

    /// An identifier; `None` for a number, and for a literal that begins with letters.
    fn word(&mut self) -> Result<Option<&'t str>, &'static str> {
        let start = self.at;
        let rest = self.rest();
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        self.at += end;
        let is_raw = matches!(word, "r" | "br" | "cr");
        if after.starts_with('"') && (is_raw || matches!(word, "b" | "c")) {
            match is_raw {
                true => self.raw_string(0)?,
                false => self.string()?,
            }
            return Ok(None);
        }
        if after.starts_with('\'') && word == "b" {
            self.quote()?;
            return Ok(None);
        }
        if is_raw && after.starts_with('#') {
            let hashes = after.len() - after.trim_start_matches('#').len();
            if after.get(hashes..).is_some_and(|it| it.starts_with('"')) {
                self.at += hashes;
                self.raw_string(hashes)?;
                return Ok(None);
            }
            if hashes == 1 && after.get(1..).is_some_and(|it| it.starts_with(is_word)) {
                self.at += 1;
                self.word()?;
                return Ok(self.text.get(start..self.at));
            }
        }
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        Ok(Some(word).filter(|_| !is_number))
    }

    /// Skips from a quote to the next one that is not escaped.
    fn string(&mut self) -> Result<(), &'static str> {
        let mut bytes = self.rest().bytes().enumerate().skip(1);
        while let Some((index, byte)) = bytes.next() {
            match byte {
                b'\\' => {
                    bytes.next();
                }
                b'"' => {
                    self.at += index + 1;
                    return Ok(());
                }
                _ => {}
            }
        }
        Err("a string is not closed")
    }

    fn raw_string(&mut self, hashes: usize) -> Result<(), &'static str> {
        let end = format!("\"{}", "#".repeat(hashes));
        let inner = self.rest().get(1..).unwrap_or_default();
        let found = inner.find(&end).ok_or("a string is not closed")?;
        self.at += 1 + found + end.len();
        Ok(())
    }

    /// Skips a character literal or a lifetime.
    fn quote(&mut self) -> Result<(), &'static str> {
        let inner = self.rest().get(1..).unwrap_or_default();
        let mut chars = inner.char_indices();
        let first = chars.next().map(|(_, c)| c);
        if first == Some('\\') {
            // The escaped character may itself be a quote.
            let end = inner.get(2..).and_then(|rest| rest.find('\''));
            self.at += 1 + 2 + end.ok_or("a character is not closed")? + 1;
            return Ok(());
        }
        match (first, chars.next()) {
            (Some(_), Some((index, '\''))) => self.at += 1 + index + 1,
            (Some(c), _) if is_word(c) => {
                let end = inner.find(|c| !is_word(c)).unwrap_or(inner.len());
                self.at += 1 + end;
            }
            _ => return Err("a character is not closed"),
        }
        Ok(())
    }

    fn skip_to(&mut self, end: &str) {
        let rest = self.rest();
        self.at += rest.find(end).unwrap_or(rest.len());
    }
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};
    use proptest::prelude::*;

    use super::scan;

    fn words(text: &str) -> Result<BTreeSet<String>, &'static str> {
        let mut words = BTreeSet::new();
        scan(text, |word| {
            words.insert(word.to_owned());
        })?;
        Ok(words)
    }

    fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
        let mut is_lifetime = false;
        for token in tokens {
            match &token {
                TokenTree::Ident(ident) if !is_lifetime => {
                    found.insert(ident.to_string());
                }
                TokenTree::Group(group) => identifiers(group.stream(), found),
                _ => {}
            }
            is_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        }
    }

    #[test]
    fn words_of_this_crate_equal_the_identifiers_of_its_tokens() {
        let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        let mut files = 0;
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                let text = fs::read_to_string(&path).unwrap();
                // Doc comments are literals to one and comments to the other.
                let mut expected = BTreeSet::new();
                identifiers(text.parse().unwrap(), &mut expected);
                expected.remove("doc");
                let mut found = words(&text).unwrap();
                found.remove("doc");
                assert_eq!(found, expected, "{}", path.display());
                files += 1;
            }
        }
        assert!(files > 100, "{files}");
    }

    #[test]
    fn literals_are_closed_and_contain_no_words() {
        let text =
            r##"a(b"c", r"d", r#"e " f"#, b'g', 'h', '\'', "\" i", &'j K, r#type, 1.5e-3, c"l")"##;
        let expected = ["K", "a", "r#type"].map(str::to_owned);
        assert_eq!(words(text), Ok(BTreeSet::from(expected)));
    }

    #[test]
    fn unbalanced_or_unclosed_text_is_an_error() {
        for text in [
            "(", ")", "(]", "{ \"", "'", "r#\"a\"", "/* a", "a ` b", "'\\", "\u{a7}",
        ] {
            assert!(scan(text, |_| ()).is_err(), "{text}");
            assert!(text.parse::<TokenStream>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn brackets_and_strings_close_as_in_the_parser(text in r##"[xy"(){}\[\] ,]{0,24}"##) {
            let parsed = text.parse::<TokenStream>();
            prop_assert_eq!(scan(&text, |_| ()).is_ok(), parsed.is_ok(), "{}", text);
        }

        #[test]
        fn scanning_arbitrary_text_never_panics(text in r##"[rb"'\\#(){}/* é]{0,24}"##) {
            let _ = scan(&text, |word| assert!(text.contains(word)));
        }
    }
}
