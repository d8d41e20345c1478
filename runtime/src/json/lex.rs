//! From bytes to entries, in one loop.
//!
//! `hifijson` reads the tokens: it has no dependencies, borrows strings and keeps the text of
//! numbers. The structure is kept here on an explicit stack, so that no nesting can overflow ours.

use std::borrow::Cow;

use hifijson::SliceLexer;
use hifijson::escape;
use hifijson::num::LexWrite as _;
use hifijson::str::{Error, LexAlloc as _};
use hifijson::token::Lex as _;

use super::document::{Entry, MAX_DEPTH, SyntaxError, Token};

/// So many entries are made room for at the start, and more as they come.
const AT_FIRST: usize = 4096;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

#[derive(Clone, Copy)]
enum Expected {
    Value,
    FirstElement,
    FirstName,
    Name,
    End,
}

struct Lexer<'a> {
    bytes: &'a [u8],
    /// The bytes as a text, if they are UTF-8: then no string has to be looked at again.
    text: Option<&'a str>,
    tokens: SliceLexer<'a>,
    entries: Vec<Entry<'a>>,
    /// The arrays and objects that are not closed yet, outermost first.
    open: Vec<u32>,
}

/// Parses `bytes` into entries in the order of the text; there is at least one.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Entry<'_>>, SyntaxError> {
    if u32::try_from(bytes.len()).is_err() {
        return Err(SyntaxError::at(bytes, 0, "a text of 4 GiB or more"));
    }
    let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let mut lexer = Lexer {
        bytes,
        text: std::str::from_utf8(bytes).ok(),
        tokens: SliceLexer::new(text),
        // A guess: most values and names take more bytes than this.
        entries: Vec::with_capacity((text.len() / 12).clamp(1, AT_FIRST)),
        open: Vec::new(),
    };
    lexer.run()?;
    Ok(lexer.entries)
}

impl<'a> Lexer<'a> {
    fn run(&mut self) -> Result<(), SyntaxError> {
        let mut expected = Expected::Value;
        loop {
            let next = self.tokens.ws_peek();
            expected = match (expected, next) {
                (Expected::FirstElement, Some(b']')) | (Expected::FirstName, Some(b'}')) => {
                    self.close()
                }
                (Expected::Value | Expected::FirstElement, _) => self.value(next)?,
                (Expected::FirstName | Expected::Name, Some(b'"')) => self.name()?,
                (Expected::FirstName, _) => return Err(self.unexpected(next, "a name or `}`")),
                (Expected::Name, _) => return Err(self.unexpected(next, "a name")),
                (Expected::End, _) => match (self.open_token(), next) {
                    (None, None) => return Ok(()),
                    (None, Some(_)) => return Err(self.unexpected(next, "the end of the text")),
                    (Some(Token::Object), Some(b',')) => self.skip(Expected::Name),
                    (Some(Token::Object), Some(b'}')) => self.close(),
                    (Some(Token::Object), _) => return Err(self.unexpected(next, "`,` or `}`")),
                    (Some(_), Some(b',')) => self.skip(Expected::Value),
                    (Some(_), Some(b']')) => self.close(),
                    (Some(_), _) => return Err(self.unexpected(next, "`,` or `]`")),
                },
            };
        }
    }

    fn value(&mut self, next: Option<u8>) -> Result<Expected, SyntaxError> {
        let start = self.offset();
        let token = match next {
            Some(b'{') => return self.open(Token::Object, start, Expected::FirstName),
            Some(b'[') => return self.open(Token::Array, start, Expected::FirstElement),
            Some(b'"') => self.string(start)?,
            Some(b'-' | b'0'..=b'9') => match self.tokens.num_string().validated() {
                Ok((text, _)) => Token::Number(text),
                Err(_) => {
                    let mut error = self.problem(self.offset(), "a digit is missing");
                    error.at_end = self.tokens.as_slice().is_empty();
                    return Err(error);
                }
            },
            Some(b'a'..=b'z') => match self.tokens.null_or_bool() {
                Some(None) => Token::Null,
                Some(Some(value)) => Token::Boolean(value),
                None => {
                    let mut error = self.problem(start, "expected a value");
                    error.at_end = is_start_of_word(self.bytes.get(start..).unwrap_or_default());
                    return Err(error);
                }
            },
            _ => return Err(self.unexpected(next, "a value")),
        };
        self.push(token, start);
        Ok(Expected::End)
    }

    fn name(&mut self) -> Result<Expected, SyntaxError> {
        let start = self.offset();
        let token = self.string(start)?;
        self.push(token, start);
        match self.tokens.ws_peek() {
            Some(b':') => Ok(self.skip(Expected::Value)),
            next => Err(self.unexpected(next, "`:`")),
        }
    }

    fn string(&mut self, start: usize) -> Result<Token<'a>, SyntaxError> {
        if let Some(text) = self.plain_string(start) {
            return Ok(Token::String(Cow::Borrowed(text)));
        }
        match self.tokens.discarded().str_string() {
            Ok(text) => Ok(Token::String(text)),
            Err(error) => {
                let at_end = matches!(error, Error::Eof | Error::Escape(escape::Error::Eof));
                let error = self.problem(start, format!("{error} in the string that starts"));
                Err(SyntaxError { at_end, ..error })
            }
        }
    }

    /// A string without escapes, as nearly all of them are.
    fn plain_string(&mut self, start: usize) -> Option<&'a str> {
        let from = start.checked_add(1)?;
        let rest = self.text?.as_bytes().get(from..)?;
        let length = rest
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
        let (inside, after) = rest.split_at_checked(length)?;
        let after = after.strip_prefix(b"\"")?;
        let text = self.text?.get(from..from.checked_add(inside.len())?)?;
        self.tokens = SliceLexer::new(after);
        Some(text)
    }

    fn open(
        &mut self,
        token: Token<'a>,
        start: usize,
        inside: Expected,
    ) -> Result<Expected, SyntaxError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(self.problem(start, format!("more than {MAX_DEPTH} levels of nesting")));
        }
        self.open.push(index(self.entries.len()));
        self.push(token, start);
        Ok(self.skip(inside))
    }

    fn close(&mut self) -> Expected {
        let end = index(self.entries.len());
        let opened = self
            .open
            .pop()
            .and_then(|at| self.entries.get_mut(at as usize));
        if let Some(entry) = opened {
            entry.next = end;
        }
        self.skip(Expected::End)
    }

    fn push(&mut self, token: Token<'a>, start: usize) {
        let next = index(self.entries.len()).saturating_add(1);
        self.entries.push(Entry {
            token,
            offset: index(start),
            next,
        });
    }

    fn skip(&mut self, then: Expected) -> Expected {
        let _ = self.tokens.discarded();
        then
    }

    fn open_token(&self) -> Option<&Token<'a>> {
        let at = self.open.last()?;
        Some(&self.entries.get(*at as usize)?.token)
    }

    fn offset(&self) -> usize {
        self.bytes
            .len()
            .saturating_sub(self.tokens.as_slice().len())
    }

    fn problem(&self, at: usize, what: impl Into<Cow<'static, str>>) -> SyntaxError {
        SyntaxError::at(self.bytes, at, what)
    }

    fn unexpected(&self, found: Option<u8>, expected: &str) -> SyntaxError {
        let problem = match found {
            None => format!("expected {expected}, found the end"),
            Some(byte) if byte.is_ascii_graphic() => {
                format!("expected {expected}, found `{}`", char::from(byte))
            }
            Some(byte) => format!("expected {expected}, found byte 0x{byte:02x}"),
        };
        let error = self.problem(self.offset(), problem);
        SyntaxError {
            at_end: found.is_none(),
            ..error
        }
    }
}

/// Whether it is `null`, `true` or `false`, but for its end.
fn is_start_of_word(bytes: &[u8]) -> bool {
    let words: [&[u8]; 3] = [b"null", b"true", b"false"];
    words
        .iter()
        .any(|word| word.len() > bytes.len() && word.starts_with(bytes))
}

/// A text shorter than 4 GiB has fewer entries than bytes, so this never saturates.
fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
