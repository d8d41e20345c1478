//! The lexer: from bytes to entries.
//!
//! The structure is kept on an explicit stack, so that no nesting can overflow the call stack.

use std::borrow::Cow;

use super::escape::plain_length;
use super::syntax_error::SyntaxError;
use super::tape::{Entry, MAX_DEPTH, Tape, Token, Unescaped, mark};
use super::unescape::unescape;

const WORDS: [(&[u8], Token); 3] = [
    (b"null", Token::Null),
    (b"true", Token::True),
    (b"false", Token::False),
];

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

struct Lexer<'a> {
    bytes: &'a [u8],
    /// The valid UTF-8 prefix of the bytes: no string in it must be checked again.
    text: &'a str,
    /// The position of the next byte to read.
    at: usize,
    tape: Tape<'a>,
    /// The number of further values that are accepted.
    left: usize,
    /// The arrays and objects that are not closed yet, outermost first.
    open: Vec<Open>,
}

/// An array or object that is not closed yet.
struct Open {
    /// The index of its entry.
    index: u32,
    is_object: bool,
    /// The number of elements or members before the current one.
    before: u32,
}

/// Parses `bytes`, which may have at most `most` values.
pub(super) fn tape(bytes: &[u8], most: usize) -> Result<Tape<'_>, SyntaxError> {
    // An estimate: most values and names take more bytes.
    let entries = (bytes.len() / 8).min(most.saturating_mul(2));
    let mut lexer = Lexer::new(bytes, most, entries)?;
    lexer.whole_value()?;
    lexer.end()?;
    Ok(lexer.tape)
}

/// The elements of a text that is an array, one by one.
///
/// The tape holds one element at a time, so a long list takes no memory except for the result.
pub(super) struct ElementLexer<'a> {
    lexer: Lexer<'a>,
    is_first: bool,
}

impl<'a> ElementLexer<'a> {
    /// Opens the array; returns `None` if the text is not one.
    pub(super) fn open(bytes: &'a [u8], most: usize) -> Option<Self> {
        let mut lexer = Lexer::new(bytes, most, 0).ok()?;
        lexer.left = lexer.left.checked_sub(1)?;
        if lexer.peek() != Some(b'[') {
            return None;
        }
        lexer.open(Token::Array).ok()?;
        Some(Self {
            lexer,
            is_first: true,
        })
    }

    /// Returns the tape of the next element; `None` after the last.
    pub(super) fn next(&mut self) -> Result<Option<&Tape<'a>>, SyntaxError> {
        let lexer = &mut self.lexer;
        match lexer.peek() {
            Some(b']') => {
                lexer.step();
                return lexer.end().map(|()| None);
            }
            Some(b',') if !self.is_first => {
                lexer.step();
            }
            _ if self.is_first => {}
            next => return Err(lexer.unexpected(next, "`,` or `]`")),
        }
        self.is_first = false;
        lexer.tape.entries.clear();
        lexer.tape.unescaped.clear();
        lexer.whole_value()?;
        Ok(Some(&lexer.tape))
    }

    /// Returns the number of bytes read.
    pub(super) fn read(&self) -> usize {
        self.lexer.at
    }
}

impl<'a> Lexer<'a> {
    fn new(bytes: &'a [u8], most: usize, entries: usize) -> Result<Self, SyntaxError> {
        if u32::try_from(bytes.len()).is_err() {
            return Err(SyntaxError::at(bytes, 0, "a text of 4 GiB or more"));
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => bytes
                .get(..error.valid_up_to())
                .and_then(|valid| std::str::from_utf8(valid).ok())
                .unwrap_or_default(),
        };
        Ok(Self {
            bytes,
            text,
            at: match bytes.starts_with(BYTE_ORDER_MARK) {
                true => BYTE_ORDER_MARK.len(),
                false => 0,
            },
            tape: Tape {
                text,
                entries: Vec::with_capacity(entries),
                unescaped: Unescaped::default(),
                dates_keep_their_form: false,
            },
            left: most,
            open: Vec::new(),
        })
    }

    /// Reads a value with everything in it.
    fn whole_value(&mut self) -> Result<(), SyntaxError> {
        let outside = self.open.len();
        loop {
            let has_ended = self.value()?;
            if has_ended && !self.another_value(outside)? {
                return Ok(());
            }
        }
    }

    /// Checks that nothing follows.
    fn end(&mut self) -> Result<(), SyntaxError> {
        match self.peek() {
            None => Ok(()),
            next => Err(self.unexpected(next, "the end of the text")),
        }
    }

    /// Closes finished arrays and objects after a value and moves on to the next value; returns `false` once
    /// only the `outside` outermost are open.
    fn another_value(&mut self, outside: usize) -> Result<bool, SyntaxError> {
        loop {
            if self.open.len() <= outside {
                return Ok(false);
            }
            let next = self.peek();
            let Some(open) = self.open.last_mut() else {
                return Ok(false);
            };
            match (next, open.is_object) {
                (Some(b','), is_object) => {
                    open.before = open.before.saturating_add(1);
                    self.step();
                    if is_object {
                        self.name("a name")?;
                    }
                    return Ok(true);
                }
                (Some(b'}'), true) | (Some(b']'), false) => {
                    let size = open.before.saturating_add(1);
                    self.close(size);
                }
                (_, true) => return Err(self.unexpected(next, "`,` or `}`")),
                (_, false) => return Err(self.unexpected(next, "`,` or `]`")),
            }
        }
    }

    /// Reads a value, or the start of an array or object that is not empty; returns whether the value is
    /// complete.
    fn value(&mut self) -> Result<bool, SyntaxError> {
        self.left = match self.left.checked_sub(1) {
            Some(left) => left,
            None => return Err(self.too_many()),
        };
        let next = self.peek();
        match next {
            Some(b'"') => self.string(false)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'{') => {
                self.open(Token::Object)?;
                if self.peek() != Some(b'}') {
                    self.name("a name or `}`")?;
                    return Ok(false);
                }
                self.close(0);
            }
            Some(b'[') => {
                self.open(Token::Array)?;
                if self.peek() != Some(b']') {
                    return Ok(false);
                }
                self.close(0);
            }
            Some(b'a'..=b'z') => self.word()?,
            _ => return Err(self.unexpected(next, "a value")),
        }
        Ok(true)
    }

    fn name(&mut self, expected: &str) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(b'"') => self.string(true)?,
            next => return Err(self.unexpected(next, expected)),
        }
        match self.peek() {
            Some(b':') => {
                self.step();
                Ok(())
            }
            next => Err(self.unexpected(next, "`:`")),
        }
    }

    fn string(&mut self, is_name: bool) -> Result<(), SyntaxError> {
        let start = self.at;
        let inside = start.saturating_add(1);
        let length = plain_length(self.bytes.get(inside..).unwrap_or_default());
        let end = inside.saturating_add(length);
        // A quote outside of `text` comes after bytes that are not UTF-8.
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return self.escaped(start, is_name);
        }
        let mark = match is_name {
            true => mark(self.bytes.get(inside..end).unwrap_or_default()),
            false => 0,
        };
        self.at = end.saturating_add(1);
        self.tape.entries.push(Entry {
            start: index(start),
            extent: index(length),
            mark,
            token: Token::String,
        });
        Ok(())
    }

    /// Reads a string with escapes, or an invalid one.
    #[inline(never)]
    fn escaped(&mut self, start: usize, is_name: bool) -> Result<(), SyntaxError> {
        let inside = start.saturating_add(1);
        let bytes = self.bytes.get(inside..).unwrap_or_default();
        let text = self.text.get(inside..).unwrap_or_default();
        let read = |out: &mut String| unescape(bytes, text, out);
        match self.tape.unescaped.push(read) {
            Ok((length, string)) => {
                self.at = inside.saturating_add(length);
                let name = self.tape.unescaped.get(string).filter(|_| is_name);
                self.tape.entries.push(Entry {
                    start: index(start),
                    extent: string,
                    mark: name.map_or(0, |name| mark(name.as_bytes())),
                    token: Token::Escaped,
                });
                Ok(())
            }
            Err(error) => {
                let at_end = error.is_at_end();
                let error = self.problem(start, format!("{error} in the string that starts"));
                Err(SyntaxError { at_end, ..error })
            }
        }
    }

    fn number(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let bytes = self.bytes.get(start..).unwrap_or_default();
        match number(bytes) {
            Ok(length) => {
                self.at = start.saturating_add(length);
                self.push(Token::Number, start, length);
                Ok(())
            }
            Err(length) => {
                let mut error = self.problem(start.saturating_add(length), "a digit is missing");
                error.at_end = length >= bytes.len();
                Err(error)
            }
        }
    }

    fn word(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let mut words = WORDS.iter();
        let Some((word, token)) = words.find(|(word, _)| rest.starts_with(word)) else {
            let mut error = self.problem(start, "expected a value");
            error.at_end = is_start_of_word(rest);
            return Err(error);
        };
        self.at = start.saturating_add(word.len());
        self.push(*token, start, 0);
        Ok(())
    }

    fn open(&mut self, token: Token) -> Result<(), SyntaxError> {
        if self.open.len() >= MAX_DEPTH {
            return Err(self.problem(self.at, format!("more than {MAX_DEPTH} levels of nesting")));
        }
        self.open.push(Open {
            index: index(self.tape.entries.len()),
            is_object: token == Token::Object,
            before: 0,
        });
        self.push(token, self.at, 0);
        self.step();
        Ok(())
    }

    fn close(&mut self, size: u32) {
        let end = index(self.tape.entries.len());
        let opened = self
            .open
            .pop()
            .and_then(|open| self.tape.entries.get_mut(open.index as usize));
        if let Some(entry) = opened {
            entry.extent = end;
            entry.mark = u16::try_from(size).unwrap_or(u16::MAX);
        }
        self.step();
    }

    #[inline]
    fn push(&mut self, token: Token, start: usize, extent: usize) {
        self.tape.entries.push(Entry {
            start: index(start),
            extent: index(extent),
            mark: 0,
            token,
        });
    }

    /// Returns the next byte that is not white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.step(),
                next => return next.copied(),
            }
        }
    }

    #[inline]
    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn problem(&self, at: usize, what: impl Into<Cow<'static, str>>) -> SyntaxError {
        SyntaxError::at(self.bytes, at, what)
    }

    #[cold]
    fn too_many(&self) -> SyntaxError {
        SyntaxError {
            too_many: true,
            ..self.problem(self.at, "too many values")
        }
    }

    fn unexpected(&self, found: Option<u8>, expected: &str) -> SyntaxError {
        let problem = match found {
            None => format!("expected {expected}, found the end"),
            Some(byte) if byte.is_ascii_graphic() => {
                format!("expected {expected}, found `{}`", char::from(byte))
            }
            Some(byte) => format!("expected {expected}, found byte 0x{byte:02x}"),
        };
        let error = self.problem(self.at, problem);
        SyntaxError {
            at_end: found.is_none(),
            ..error
        }
    }
}

/// Returns whether the bytes are a proper prefix of `null`, `true` or `false`.
fn is_start_of_word(bytes: &[u8]) -> bool {
    let mut words = WORDS.iter();
    words.any(|(word, _)| word.len() > bytes.len() && word.starts_with(bytes))
}

/// Returns the length of the number at the start of the bytes (RFC 8259, 6); if a digit is missing, the number of bytes
/// before it.
fn number(bytes: &[u8]) -> Result<usize, usize> {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        match rest.iter().take_while(|byte| byte.is_ascii_digit()).count() {
            0 => Err(from),
            count => Ok(from.saturating_add(count)),
        }
    };
    let start = usize::from(bytes.first() == Some(&b'-'));
    let mut at = match bytes.get(start) {
        Some(b'0') => start.saturating_add(1),
        _ => digits(start)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits(at.saturating_add(1))?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at = at.saturating_add(1);
        if let Some(b'+' | b'-') = bytes.get(at) {
            at = at.saturating_add(1);
        }
        at = digits(at)?;
    }
    Ok(at)
}

/// Converts an index; a text shorter than 4 GiB has fewer entries than bytes, so this never saturates.
#[inline]
fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
