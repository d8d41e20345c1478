//! Files that accompany the JSON of a response: its binary parts.
//!
//! Types read themselves from a [`Node`](super::Node), which cannot hold bytes. The files are therefore kept
//! in a thread-local, by the offsets of their placeholders in the text.

use std::cell::RefCell;

use bytes::Bytes;

thread_local! {
    static FILES: RefCell<Vec<(usize, Bytes)>> = const { RefCell::new(Vec::new()) };
}

/// Reads a value with files in place of the values at the given offsets, which are sorted.
pub(crate) fn with_files<T>(files: Vec<(usize, Bytes)>, read: impl FnOnce() -> T) -> T {
    /// Restores the previous files, even if reading panics.
    struct Before(Vec<(usize, Bytes)>);
    impl Drop for Before {
        fn drop(&mut self) {
            FILES.replace(std::mem::take(&mut self.0));
        }
    }
    let _before = Before(FILES.replace(files));
    read()
}

/// Returns the file in place of the value at the given offset.
pub(crate) fn file_at(offset: usize) -> Option<Bytes> {
    FILES.with_borrow(|files| {
        let place = files.binary_search_by_key(&offset, |(offset, _)| *offset);
        let (_, file) = files.get(place.ok()?)?;
        Some(file.clone())
    })
}
