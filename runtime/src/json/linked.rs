//! A value behind a pointer that is opaque to the compiler's checks of auto traits.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

use super::{FromJson, Mismatch, Node, ToJson, Writer};

/// A value on the heap, like a `Box`; accessed through `Deref` and created by [`Linked::new`] or `into()`.
///
/// Generated types use it where types contain each other so deeply that the compiler would give up deciding
/// whether the first one is `Send`: it looks through a `Box`, but not through this.
///
/// ```
/// use clientwright_runtime::Linked;
///
/// let mut name = Linked::new("Ada".to_owned());
/// name.push_str(" Lovelace");
/// assert_eq!(name.len(), 12);
/// assert_eq!(name.into_inner(), "Ada Lovelace");
/// ```
pub struct Linked<T>(Box<dyn Indirect<T>>);

/// The content of a [`Linked`]: any type that can be shared between threads.
trait Indirect<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
}

struct Own<T>(T);

impl<T: Send + Sync> Indirect<T> for Own<T> {
    fn get(&self) -> &T {
        &self.0
    }

    fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }

    fn take(self: Box<Self>) -> T {
        self.0
    }
}

impl<T: Send + Sync + 'static> Linked<T> {
    /// Moves the value to the heap.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(Box::new(Own(value)))
    }
}

impl<T> Linked<T> {
    /// Returns the value itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T> Deref for Linked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for Linked<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T: Send + Sync + 'static> From<T> for Linked<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Linked<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: PartialEq> PartialEq for Linked<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Linked<T> {}

impl<T: PartialOrd> PartialOrd for Linked<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        T::partial_cmp(self, other)
    }
}

impl<T: Ord> Ord for Linked<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        T::cmp(self, other)
    }
}

impl<T: Hash> Hash for Linked<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state);
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Linked<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: FromJson + Send + Sync + 'static> FromJson for Linked<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        T::from_json(node).map(Self::new)
    }
}

impl<T: ToJson> ToJson for Linked<T> {
    fn to_json(&self, out: &mut Writer) {
        T::to_json(self, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{from_str, to_string};

    #[test]
    fn a_linked_value_can_be_used_like_its_content() {
        let mut linked: Linked<Vec<i64>> = from_str("[1,2]").unwrap();
        linked.push(3);
        let copy = linked.clone();
        assert_eq!(to_string(&linked), "[1,2,3]");
        assert_eq!(copy, Linked::new(vec![1, 2, 3]));
        assert_eq!(format!("{copy:?}"), "[1, 2, 3]");
        assert_eq!(copy.into_inner(), [1, 2, 3]);
    }

    #[test]
    fn linked_values_are_send_sync_and_unpin() {
        fn is_shared<T: Send + Sync + Unpin>() {}
        is_shared::<Linked<String>>();
    }
}
