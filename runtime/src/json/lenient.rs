//! Lists that skip invalid elements instead of failing.
//!
//! Types read themselves from a [`Node`], which is independent of the caller's options. The option is
//! therefore kept in a thread-local: it costs nothing as long as all elements are valid.

use std::cell::RefCell;

use super::document::Document;
use super::mismatch::Mismatch;
use super::node::Node;

thread_local! {
    static WISH: RefCell<Wish> = const {
        RefCell::new(Wish { skipped: None, strict: 0 })
    };
}

struct Wish {
    /// The mismatches skipped so far; `None` if elements must not be skipped.
    skipped: Option<Vec<Skipped>>,
    /// The number of nested unions whose alternatives are being tried.
    strict: u32,
}

struct Skipped {
    /// The byte at which the list starts; `None` once the path starts at the root.
    list: Option<usize>,
    mismatch: Mismatch,
}

/// Reads a value, skipping invalid elements of lists; also returns the mismatches of the skipped elements.
pub(crate) fn lenient<T>(read: impl FnOnce() -> T) -> (T, Vec<Mismatch>) {
    /// Resets the option even if reading panics.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            WISH.with_borrow_mut(|wish| wish.skipped = None);
        }
    }
    WISH.with_borrow_mut(|wish| {
        wish.skipped = Some(Vec::new());
        wish.strict = 0;
    });
    let end = End;
    let value = read();
    let skipped = WISH.with_borrow_mut(|wish| wish.skipped.take());
    drop(end);
    let skipped = skipped.unwrap_or_default().into_iter();
    (value, skipped.map(|skipped| skipped.mismatch).collect())
}

/// Returns whether invalid elements are skipped.
pub(super) fn is_wished() -> bool {
    WISH.with_borrow(|wish| wish.skipped.is_some())
}

/// Records an invalid element, or returns the mismatch if it must not be skipped.
pub(super) fn skip(list: Node<'_>, mismatch: Mismatch) -> Result<(), Mismatch> {
    WISH.with_borrow_mut(|wish| match &mut wish.skipped {
        Some(skipped) if wish.strict == 0 => {
            skipped.push(Skipped {
                list: Some(list.offset()),
                mismatch,
            });
            Ok(())
        }
        _ => Err(mismatch),
    })
}

/// Prepends the path of their list to the paths of all elements skipped in this document.
pub(super) fn locate(document: &Document<'_>) {
    WISH.with_borrow_mut(|wish| {
        for skipped in wish.skipped.iter_mut().flatten() {
            if let Some(list) = skipped.list.take() {
                skipped.mismatch.prepend(document.root(), list);
            }
        }
    });
}

/// A guard that disables skipping: of several alternatives, one that matches unchanged takes precedence over
/// one that matches only if elements are skipped.
#[derive(Debug)]
pub(super) struct Strict(());

impl Strict {
    pub(super) fn begin() -> Self {
        WISH.with_borrow_mut(|wish| wish.strict = wish.strict.saturating_add(1));
        Self(())
    }
}

impl Drop for Strict {
    fn drop(&mut self) {
        WISH.with_borrow_mut(|wish| wish.strict = wish.strict.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::from_str;

    #[test]
    fn a_panic_during_lenient_reading_leaves_the_next_reader_strict() {
        let caught = std::panic::catch_unwind(|| lenient(|| panic!("on purpose")).0);
        assert!(caught.is_err());
        assert!(from_str::<Vec<bool>>("[true, 1]").is_err());
    }
}
