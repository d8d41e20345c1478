//! Files beside JSON that is read: the parts of an answer that are bytes.
//!
//! Types read themselves from a [`Node`](super::Node), which has no place for bytes. So those are kept beside the
//! reading, for the thread that reads, by where in the text their placeholders are.

use std::cell::RefCell;

use bytes::Bytes;

thread_local! {
    static FILES: RefCell<Vec<(usize, Bytes)>> = const { RefCell::new(Vec::new()) };
}

/// Reads something with files in the places of values at these offsets, which are in order.
pub(crate) fn with_files<T>(files: Vec<(usize, Bytes)>, read: impl FnOnce() -> T) -> T {
    /// Puts back what was there before, also if reading panics.
    struct Before(Vec<(usize, Bytes)>);
    impl Drop for Before {
        fn drop(&mut self) {
            FILES.replace(std::mem::take(&mut self.0));
        }
    }
    let _before = Before(FILES.replace(files));
    read()
}

/// The file in the place of the value at that offset.
pub(crate) fn file_at(offset: usize) -> Option<Bytes> {
    FILES.with_borrow(|files| {
        let place = files.binary_search_by_key(&offset, |(offset, _)| *offset);
        let (_, file) = files.get(place.ok()?)?;
        Some(file.clone())
    })
}
