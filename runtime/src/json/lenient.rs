//! Lists that lose a bad element instead of being lost with it.
//!
//! Types read themselves from a [`Node`], which knows nothing of what the caller wants. So the wish
//! is kept beside the reading, for the thread that reads: nothing is paid for it as long as all
//! elements are good.

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
    /// What was skipped so far; none where nothing may be.
    skipped: Option<Vec<Skipped>>,
    /// How many alternatives are being tried, one inside the other.
    strict: u32,
}

struct Skipped {
    /// The byte at which the list starts; none once the path is that from the root.
    list: Option<usize>,
    mismatch: Mismatch,
}

/// Reads something, leaving out bad elements of lists; says what was left out.
pub(crate) fn lenient<T>(read: impl FnOnce() -> T) -> (T, Vec<Mismatch>) {
    /// Ends the wish also if reading panics.
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

/// Whether bad elements are left out.
pub(super) fn is_wished() -> bool {
    WISH.with_borrow(|wish| wish.skipped.is_some())
}

/// Takes note of a bad element, or hands the mismatch back if it must not be skipped.
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

/// Puts the way to their list in front of the paths of what was skipped in this document.
pub(super) fn locate(document: &Document<'_>) {
    WISH.with_borrow_mut(|wish| {
        for skipped in wish.skipped.iter_mut().flatten() {
            if let Some(list) = skipped.list.take() {
                skipped.mismatch.prepend(document.root(), list);
            }
        }
    });
}

/// As long as it lives, nothing is skipped: of several alternatives, the one that fits as it is
/// comes before one that fits when something is left out.
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
    fn a_panic_while_something_is_read_leaves_the_next_reader_strict() {
        let caught = std::panic::catch_unwind(|| lenient(|| panic!("on purpose")).0);
        assert!(caught.is_err());
        assert!(from_str::<Vec<bool>>("[true, 1]").is_err());
    }
}
