//! Short texts without a heap allocation.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

/// A text in the space of a `String`.
pub(super) type MediumText = InlineText<22, Box<str>>;

/// A text in two thirds of the space of a `String`.
pub(super) type ShortText = InlineText<14, ThinText>;

/// An immutable text. Up to `IN_PLACE` bytes are stored inline.
#[derive(Clone)]
pub(super) enum InlineText<const IN_PLACE: usize, H> {
    InPlace { length: u8, bytes: [u8; IN_PLACE] },
    OnHeap(H),
}

impl<const IN_PLACE: usize, H> InlineText<IN_PLACE, H>
where
    H: for<'a> From<&'a str> + Deref<Target = str>,
{
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; IN_PLACE];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::InPlace { length, bytes }
            }
            _ => Self::OnHeap(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::InPlace { length, bytes } => {
                let text = bytes.get(..usize::from(*length)).unwrap_or_default();
                std::str::from_utf8(text).unwrap_or_default()
            }
            Self::OnHeap(text) => text,
        }
    }
}

/// A text on the heap, with its length there too.
#[derive(Clone)]
pub(super) struct ThinText(Box<Box<str>>);

impl From<&str> for ThinText {
    fn from(text: &str) -> Self {
        Self(Box::new(text.into()))
    }
}

impl Deref for ThinText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

macro_rules! compared_as_text {
    ($($type:ty),*) => {$(
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $type {}

        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $type {
            fn cmp(&self, other: &Self) -> Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl Hash for $type {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl Borrow<str> for $type {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.as_str().fmt(f)
            }
        }
    )*};
}
compared_as_text!(MediumText, ShortText);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_of_any_length_are_kept() {
        for length in 0..50 {
            let text: String = ('é'..).take(length).collect();
            let (short, medium) = (ShortText::new(&text), MediumText::new(&text));
            assert_eq!((short.as_str(), medium.as_str()), (&*text, &*text));
            let in_place = matches!(short, ShortText::InPlace { .. });
            assert_eq!(in_place, text.len() <= 14);
            let in_place = matches!(medium, MediumText::InPlace { .. });
            assert_eq!(in_place, text.len() <= 22);
        }
        assert_eq!((size_of::<ShortText>(), size_of::<MediumText>()), (16, 24));
    }
}
