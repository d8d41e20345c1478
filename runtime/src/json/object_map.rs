//! The members of an object, stored compactly.

use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::slice;
use std::vec;

use super::inline_text::ShortText;
use super::writer::{ToJson, Writer};

/// The maximum length of a list for insertions in the middle, which move the members after them.
const SMALL: usize = 64;

/// The members of an object, sorted by name; those of a free-form object are an [`Object`](super::Object).
///
/// Stored as a list while there are few, or as long as only reading created them: a tree would take eleven
/// times the memory for an object with one member. Stored as a tree once many are inserted.
///
/// ```
/// use clientwright_runtime::Value;
/// use clientwright_runtime::json::Object;
///
/// let mut members: Object = [("b", 1), ("a", 2)].into_iter().map(|(n, v)| (n, v.into())).collect();
/// members.insert("c", Value::Null);
/// assert!(members.keys().eq(["a", "b", "c"]));
/// assert_eq!(members.remove("a"), Some(Value::from(2)));
/// ```
#[derive(Clone)]
pub struct ObjectMap<V>(Members<V>);

#[derive(Clone)]
enum Members<V> {
    /// Sorted by name, without duplicates.
    List(Vec<Member<V>>),
    #[allow(clippy::box_collection, reason = "smaller: free-form values are many")]
    Tree(Box<BTreeMap<ShortText, V>>),
}

type Member<V> = (ShortText, V);

impl<V> Default for ObjectMap<V> {
    fn default() -> Self {
        Self(Members::List(Vec::new()))
    }
}

impl<V> ObjectMap<V> {
    /// Creates an object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an object from members whose names are sorted and unique.
    pub(super) fn of_sorted(members: Vec<Member<V>>) -> Self {
        Self(Members::List(members))
    }

    /// Creates an object from members in any order; if some share a name, the last one is used.
    fn of_members(mut members: Vec<Member<V>>) -> Self {
        let is_sorted = members.is_sorted_by(|(one, _), (next, _)| one < next);
        if !is_sorted {
            // A stable sort: of equal names, the last one stays the last.
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            members.dedup_by(|later, earlier| {
                let is_same = later.0 == earlier.0;
                if is_same {
                    std::mem::swap(later, earlier);
                }
                is_same
            });
        }
        Self(Members::List(members))
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.0 {
            Members::List(list) => list.len(),
            Members::Tree(tree) => tree.len(),
        }
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the member with the given name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        match &self.0 {
            Members::List(list) => {
                let place = place(list, name).ok()?;
                list.get(place).map(|(_, value)| value)
            }
            Members::Tree(tree) => tree.get(name),
        }
    }

    /// Returns a mutable reference to the member with the given name.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        match &mut self.0 {
            Members::List(list) => {
                let place = place(list, name).ok()?;
                list.get_mut(place).map(|(_, value)| value)
            }
            Members::Tree(tree) => tree.get_mut(name),
        }
    }

    /// Returns whether there is a member with the given name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a member and returns its previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: V) -> Option<V> {
        let name = name.into();
        if let Members::List(list) = &mut self.0 {
            match place(list, &name) {
                Ok(found) => {
                    let known = list.get_mut(found)?;
                    return Some(std::mem::replace(&mut known.1, value));
                }
                Err(free) if list.len() < SMALL || free == list.len() => {
                    list.insert(free, (ShortText::new(&name), value));
                    return None;
                }
                Err(_) => {
                    let list = std::mem::take(list);
                    self.0 = Members::Tree(Box::new(list.into_iter().collect()));
                }
            }
        }
        match &mut self.0 {
            Members::Tree(tree) => tree.insert(ShortText::new(&name), value),
            Members::List(_) => None,
        }
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        match &mut self.0 {
            Members::List(list) => {
                let place = place(list, name).ok()?;
                Some(list.remove(place).1)
            }
            Members::Tree(tree) => tree.remove(name),
        }
    }

    /// Returns the members in the order of their names.
    #[must_use]
    pub fn iter(&self) -> ObjectIter<'_, V> {
        ObjectIter(match &self.0 {
            Members::List(list) => Iter::List(list.iter()),
            Members::Tree(tree) => Iter::Tree(tree.iter()),
        })
    }

    /// Returns the names in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    /// Returns the values in the order of their names.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// Returns mutable references to the values in the order of their names.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        let (list, tree) = match &mut self.0 {
            Members::List(list) => (Some(list.iter_mut()), None),
            Members::Tree(tree) => (None, Some(tree.values_mut())),
        };
        let list = list.into_iter().flatten().map(|(_, value)| value);
        list.chain(tree.into_iter().flatten())
    }
}

/// Returns the position of a member, or where to insert it.
fn place<V>(list: &[Member<V>], name: &str) -> Result<usize, usize> {
    list.binary_search_by(|(known, _)| known.as_str().cmp(name))
}

/// Compares the members, independent of their representation.
impl<V: PartialEq> PartialEq for ObjectMap<V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<V: Eq> Eq for ObjectMap<V> {}

impl<V: PartialOrd> PartialOrd for ObjectMap<V> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.iter().partial_cmp(other.iter())
    }
}

impl<V: Ord> Ord for ObjectMap<V> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<V: Hash> Hash for ObjectMap<V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
        self.iter().for_each(|member| member.hash(state));
    }
}

impl<V: fmt::Debug> fmt::Debug for ObjectMap<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<V: ToJson> ToJson for ObjectMap<V> {
    fn to_json(&self, out: &mut Writer) {
        let mut object = out.object();
        self.iter()
            .for_each(|(name, value)| object.field(name, value));
        object.end();
    }
}

/// An iterator over the members of an [`ObjectMap`], in the order of their names.
#[derive(Debug)]
pub struct ObjectIter<'a, V>(Iter<'a, V>);

#[derive(Debug)]
enum Iter<'a, V> {
    List(slice::Iter<'a, Member<V>>),
    Tree(btree_map::Iter<'a, ShortText, V>),
}

impl<'a, V> Iterator for ObjectIter<'a, V> {
    type Item = (&'a str, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Iter::List(list) => list.next().map(|(name, value)| (name.as_str(), value)),
            Iter::Tree(tree) => tree.next().map(|(name, value)| (name.as_str(), value)),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            Iter::List(list) => list.size_hint(),
            Iter::Tree(tree) => tree.size_hint(),
        }
    }
}

impl<V> ExactSizeIterator for ObjectIter<'_, V> {}

impl<'a, V> IntoIterator for &'a ObjectMap<V> {
    type Item = (&'a str, &'a V);
    type IntoIter = ObjectIter<'a, V>;

    fn into_iter(self) -> ObjectIter<'a, V> {
        self.iter()
    }
}

/// An iterator that consumes an [`ObjectMap`], in the order of the names.
#[derive(Debug)]
pub struct ObjectIntoIter<V>(IntoIter<V>);

#[derive(Debug)]
enum IntoIter<V> {
    List(vec::IntoIter<Member<V>>),
    Tree(btree_map::IntoIter<ShortText, V>),
}

impl<V> Iterator for ObjectIntoIter<V> {
    type Item = (String, V);

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            IntoIter::List(list) => list.next(),
            IntoIter::Tree(tree) => tree.next(),
        }
        .map(|(name, value)| (name.as_str().to_owned(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            IntoIter::List(list) => list.size_hint(),
            IntoIter::Tree(tree) => tree.size_hint(),
        }
    }
}

impl<V> ExactSizeIterator for ObjectIntoIter<V> {}

impl<V> IntoIterator for ObjectMap<V> {
    type Item = (String, V);
    type IntoIter = ObjectIntoIter<V>;

    fn into_iter(self) -> ObjectIntoIter<V> {
        ObjectIntoIter(match self.0 {
            Members::List(list) => IntoIter::List(list.into_iter()),
            Members::Tree(tree) => IntoIter::Tree(tree.into_iter()),
        })
    }
}

/// If members share a name, the last one is used.
impl<N: Into<String>, V> FromIterator<(N, V)> for ObjectMap<V> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let members = members.into_iter();
        let owned = members.map(|(name, value)| (ShortText::new(&name.into()), value));
        Self::of_members(owned.collect())
    }
}

impl<N: Into<String>, V> Extend<(N, V)> for ObjectMap<V> {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<V> From<BTreeMap<String, V>> for ObjectMap<V> {
    fn from(members: BTreeMap<String, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<V> From<ObjectMap<V>> for BTreeMap<String, V> {
    fn from(object: ObjectMap<V>) -> Self {
        object.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use super::*;
    use crate::json::{Object, Value};

    #[test]
    fn an_object_behaves_like_a_map_in_every_representation() {
        // Far apart, so that most are inserted between others.
        let names: Vec<String> = (0..500_u32)
            .map(|n| (n * 7919 % 1000).to_string())
            .collect();
        let mut inserted = Object::new();
        let mut expected = BTreeMap::new();
        for (number, name) in names.iter().enumerate() {
            let value = i64::try_from(number).unwrap();
            let known = expected.insert(name.clone(), Value::from(value));
            assert_eq!(inserted.insert(name.clone(), value.into()), known);
            assert_eq!(inserted.len(), expected.len());
        }
        assert!(matches!(inserted.0, Members::Tree(_)));
        let members = names.iter().cloned().zip((0_i64..).map(Value::from));
        let listed: Object = members.collect();
        assert!(matches!(listed.0, Members::List(_)));
        for mut object in [inserted.clone(), listed.clone()] {
            assert_eq!(object.clone().into_iter().len(), expected.len());
            assert!(
                object
                    .iter()
                    .eq(expected.iter().map(|(n, v)| (n.as_str(), v)))
            );
            assert!(object.keys().eq(expected.keys().map(String::as_str)));
            assert!(object.values().eq(expected.values()));
            assert_eq!(BTreeMap::from(object.clone()), expected);
            for (name, value) in &expected {
                assert_eq!(object.get(name), Some(value));
            }
            assert_eq!(object.get("x"), None);
            object.values_mut().for_each(|value| *value = Value::Null);
            assert!(object.values().all(Value::is_null));
            *object.get_mut("0").unwrap() = Value::from(true);
            assert_eq!(object.remove("0"), Some(Value::from(true)));
            assert!(!object.contains_key("0"));
            assert_eq!(object.remove("0"), None);
        }
        assert_eq!(inserted, listed);
        let hash = |object: &Object| {
            let mut hasher = DefaultHasher::new();
            object.hash(&mut hasher);
            hasher.finish()
        };
        assert_eq!(hash(&inserted), hash(&listed));
    }

    #[test]
    fn the_last_of_repeated_properties_is_used() {
        let members = [("b", 1_i64), ("a", 2), ("b", 3), ("a", 4), ("b", 5)];
        let object: ObjectMap<i64> = members.into_iter().collect();
        assert_eq!(crate::json::to_string(&object), r#"{"a":4,"b":5}"#);
        assert_eq!(format!("{object:?}"), r#"{"a": 4, "b": 5}"#);
    }
}
