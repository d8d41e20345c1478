//! A JSON text as a flat list of entries that borrow from it.

use std::fmt;

/// The maximum nesting of arrays and objects. Types read themselves recursively, so this also bounds their
/// stack use.
pub const MAX_DEPTH: usize = 128;

/// The result of parsing one JSON text; it has at least one entry.
#[derive(Clone)]
pub(super) struct Tape<'a> {
    pub(super) text: &'a str,
    pub(super) entries: Vec<Entry>,
    /// The decoded strings of all that have escapes.
    pub(super) unescaped: Unescaped,
    /// Whether dates must have the form that documents promise.
    pub(super) dates_keep_their_form: bool,
}

/// Texts that share one allocation: separate ones would take several times their length.
#[derive(Debug, Clone, Default)]
pub(super) struct Unescaped {
    all: String,
    /// The offsets at which each text ends and the next begins.
    ends: Vec<u32>,
}

impl Unescaped {
    /// Adds what `write` appends, and returns its result and the index of the text.
    pub(super) fn push<T, E>(
        &mut self,
        write: impl FnOnce(&mut String) -> Result<T, E>,
    ) -> Result<(T, u32), E> {
        let index = self.ends.len();
        let start = self.all.len();
        match write(&mut self.all) {
            Ok(result) => {
                // Decoding never makes a text longer, and the source is shorter than 4 GiB.
                self.ends
                    .push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
                Ok((result, u32::try_from(index).unwrap_or(u32::MAX)))
            }
            Err(error) => {
                self.all.truncate(start);
                Err(error)
            }
        }
    }

    pub(super) fn clear(&mut self) {
        self.all.clear();
        self.ends.clear();
    }

    pub(super) fn get(&self, index: u32) -> Option<&str> {
        let index = index as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        let end = *self.ends.get(index)?;
        self.all.get(start as usize..end as usize)
    }
}

impl fmt::Debug for Tape<'_> {
    // Only the size: the content of a response must not appear in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.text.len())
    }
}

/// A value or the name of a member. The entries of an array or object follow its own entry.
///
/// It is small, because a long response has very many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// The byte offset at which it starts.
    pub(super) start: u32,
    /// For an array or object, the index of the first entry after it; for a number or string, its length in
    /// bytes; for a string with escapes, its index among those.
    pub(super) extent: u32,
    /// For an array or object, the number of its elements or members, at most 65 535; for a name, its
    /// [`mark`]; for other strings, unspecified.
    pub(super) mark: u16,
    pub(super) token: Token,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    False,
    True,
    Number,
    String,
    Escaped,
    Array,
    Object,
}

impl Entry {
    /// Returns the bytes of a string without escapes.
    #[inline]
    pub(super) fn plain(self, text: &[u8]) -> &[u8] {
        let start = (self.start as usize).saturating_add(1);
        let end = start.saturating_add(self.extent as usize);
        text.get(start..end).unwrap_or_default()
    }
}

/// Returns a small hash of a name; different names mostly have different marks.
#[inline]
pub(super) fn mark(name: &[u8]) -> u16 {
    let byte = |at: usize| u32::from(name.get(at).copied().unwrap_or_default());
    let length = name.len();
    let some = byte(0)
        | byte(length / 2) << 8
        | byte(length.wrapping_sub(1)) << 16
        | u32::try_from(length % 256).unwrap_or_default() << 24;
    let [.., third, fourth] = some.wrapping_mul(0x9E37_79B1).to_le_bytes();
    u16::from_le_bytes([third, fourth])
}
