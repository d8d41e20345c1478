//! Arrays whose elements are described by position.

use std::ops::{Deref, DerefMut};

use super::{FromJson, Kind, Mismatch, Node, ToJson, Value, Writer};

/// An array with typed first elements, `T` as a Rust tuple, followed by any others.
///
/// The elements are accessed like those of the tuple. An optional element is a [`Nullable`](crate::Nullable);
/// elements that the document does not describe are kept in `rest`.
///
/// ```
/// use clientwright_runtime::{Nullable, Tuple, json};
///
/// let mut range: Tuple<(f64, f64, Nullable<String>)> = json::from_str(r#"[1.5,2]"#)?;
/// assert_eq!((range.0, range.1), (1.5, 2.0));
/// assert!(range.2.is_absent());
/// range.1 = 3.25;
/// assert_eq!(json::to_string(&range), "[1.5,3.25]");
///
/// let range: Tuple<(f64, f64, Nullable<String>)> = Tuple::from((1.5, 3.25, Nullable::Value("mm".to_owned())));
/// assert_eq!(json::to_string(&range), r#"[1.5,3.25,"mm"]"#);
///
/// // Further elements are neither rejected nor lost.
/// let more: Tuple<(f64, f64)> = json::from_str("[1,2,true]")?;
/// assert_eq!(json::to_string(&more), "[1,2,true]");
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuple<T, R = Value> {
    /// The typed elements.
    pub elements: T,
    /// The elements after the typed ones.
    pub rest: Vec<R>,
}

impl<T, R> Deref for Tuple<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.elements
    }
}

impl<T, R> DerefMut for Tuple<T, R> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.elements
    }
}

impl<T: ElementsOfTuple, R> From<T> for Tuple<T, R> {
    fn from(elements: T) -> Self {
        Self {
            elements,
            rest: Vec::new(),
        }
    }
}

/// Tuples of one to twelve elements.
pub trait ElementsOfTuple: Sized {
    /// Reads the first elements.
    #[doc(hidden)]
    fn read(elements: &mut Elements<'_>) -> Result<Self, Mismatch>;

    /// Passes the elements to `each`, in order.
    #[doc(hidden)]
    fn with_each(&self, each: &mut dyn FnMut(&[&dyn ToJson]));
}

/// The elements of an array, some of which have been read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Elements<'a> {
    array: Node<'a>,
    left: super::Elements<'a>,
    index: usize,
}

impl Elements<'_> {
    fn next<T: FromJson>(&mut self) -> Result<T, Mismatch> {
        let index = self.index;
        self.index += 1;
        let read = match self.left.next() {
            Some(element) => T::from_json(element),
            None => match T::absent() {
                Some(absent) => Ok(absent),
                #[cfg(feature = "fake")]
                None => {
                    super::made_up::made_up().ok_or_else(|| Mismatch::missing(self.array.offset()))
                }
                #[cfg(not(feature = "fake"))]
                None => Err(Mismatch::missing(self.array.offset())),
            },
        };
        read.map_err(|mismatch| mismatch.in_element(index))
    }
}

macro_rules! tuples {
    ($(($($element:ident $place:tt),*))*) => {$(
        impl<$($element: FromJson + ToJson),*> ElementsOfTuple for ($($element,)*) {
            fn read(elements: &mut Elements<'_>) -> Result<Self, Mismatch> {
                Ok(($(elements.next::<$element>()?,)*))
            }

            fn with_each(&self, each: &mut dyn FnMut(&[&dyn ToJson])) {
                each(&[$(&self.$place),*]);
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11)
}

impl<T: ElementsOfTuple, R: FromJson> FromJson for Tuple<T, R> {
    const IS_NEVER_TEXT: bool = true;

    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if node.kind() != Kind::Array {
            return Err(node.mismatch("array"));
        }
        let mut left = Elements {
            array: node,
            left: node.elements(),
            index: 0,
        };
        let elements = T::read(&mut left)?;
        let mut rest = Vec::new();
        while let Some(element) = left.left.next() {
            let read = R::from_json(element);
            rest.push(read.map_err(|mismatch| mismatch.in_element(left.index))?);
            left.index += 1;
        }
        Ok(Self { elements, rest })
    }
}

impl<T: ElementsOfTuple, R: ToJson> ToJson for Tuple<T, R> {
    fn to_json(&self, out: &mut Writer) {
        let mut array = out.array();
        self.elements.with_each(&mut |elements| {
            // Absent elements at the end are omitted; before others they keep their place.
            let last = elements.iter().rposition(|element| !element.is_left_out());
            let count = match self.rest.is_empty() {
                true => last.map_or(0, |last| last + 1),
                false => elements.len(),
            };
            elements
                .iter()
                .take(count)
                .for_each(|element| array.element(*element));
        });
        self.rest.iter().for_each(|element| array.element(element));
        array.end();
    }
}
