//! A JSON text as a flat list of entries that borrow from it.

use std::fmt;

/// How deep arrays and objects may be nested. Types read themselves recursively, so this bounds
/// their stack too.
pub const MAX_DEPTH: usize = 128;

/// What was read of one JSON text; it has at least one entry.
#[derive(Clone)]
pub(super) struct Tape<'a> {
    pub(super) text: &'a str,
    pub(super) entries: Vec<Entry>,
    /// The strings that have escapes, without them.
    pub(super) unescaped: Unescaped,
    /// Whether dates must keep the form that documents promise.
    pub(super) dates_keep_their_form: bool,
}

/// Texts one after the other in one: each of its own would take several times its length.
#[derive(Debug, Clone, Default)]
pub(super) struct Unescaped {
    all: String,
    /// Where each ends and the next begins.
    ends: Vec<u32>,
}

impl Unescaped {
    /// Adds a text; returns its index.
    pub(super) fn push(&mut self, text: &str) -> u32 {
        let index = self.ends.len();
        self.all.push_str(text);
        // Without its escapes, no text is longer than one of less than 4 GiB.
        self.ends
            .push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        u32::try_from(index).unwrap_or(u32::MAX)
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
    // The size only: what a response says stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.text.len())
    }
}

/// A value or the name of a member. The entries of an array or object follow its own entry.
///
/// Small, because a long answer has very many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// The byte at which it starts.
    pub(super) start: u32,
    /// Of an array or object, the index of the first entry behind it; of a number or string, how
    /// many bytes it has; of a string with escapes, its index among those.
    pub(super) extent: u32,
    /// Of an array or object, how many elements or members it has, at most 65 535; of a name, its
    /// [`mark`]; of other strings, anything.
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
    /// Of a string without escapes, its bytes.
    #[inline]
    pub(super) fn plain(self, text: &[u8]) -> &[u8] {
        let start = (self.start as usize).saturating_add(1);
        let end = start.saturating_add(self.extent as usize);
        text.get(start..end).unwrap_or_default()
    }
}

/// A number that is the same for the same name and mostly another for another.
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
