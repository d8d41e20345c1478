//! Maps whose keys are strings or enums of strings.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use super::{FromJson, Kind, Mismatch, Node, ObjectWriter, ToJson, WriteMembers, Writer};

/// A type that member names are read as: a string, or an open enum of strings.
pub trait JsonKey: AsRef<str> + for<'a> From<&'a str> {}

impl<K: AsRef<str> + for<'a> From<&'a str>> JsonKey for K {}

/// A map that members of an object are read into.
pub trait JsonMap: Default {
    /// The type of the values.
    type Value: FromJson;

    /// Inserts a member; `keep_old` keeps an existing one of that name.
    fn put(&mut self, name: &str, value: Self::Value, keep_old: bool);
}

impl<K: JsonKey + Ord, T: FromJson> JsonMap for BTreeMap<K, T> {
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        let name = K::from(name);
        if !(keep_old && self.contains_key(&name)) {
            self.insert(name, value);
        }
    }
}

impl<K: JsonKey + Hash + Eq, T: FromJson, S: BuildHasher + Default> JsonMap for HashMap<K, T, S> {
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        let name = K::from(name);
        if !(keep_old && self.contains_key(&name)) {
            self.insert(name, value);
        }
    }
}

#[cfg(feature = "indexmap")]
impl<K: JsonKey + Hash + Eq, T: FromJson, S: BuildHasher + Default> JsonMap
    for indexmap::IndexMap<K, T, S>
{
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        let name = K::from(name);
        if !(keep_old && self.contains_key(&name)) {
            self.insert(name, value);
        }
    }
}

impl<K: AsRef<str>, T: ToJson> WriteMembers for BTreeMap<K, T> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        for (name, value) in self {
            object.nullable(name.as_ref(), value);
        }
    }
}

impl<K: AsRef<str>, T: ToJson, S: BuildHasher> WriteMembers for HashMap<K, T, S> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        // The same map always produces the same text.
        let members = self.iter().map(|(name, value)| (name.as_ref(), value));
        let mut members: Vec<(&str, &T)> = members.collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        for (name, value) in members {
            object.nullable(name, value);
        }
    }
}

#[cfg(feature = "indexmap")]
impl<K: AsRef<str>, T: ToJson, S: BuildHasher> WriteMembers for indexmap::IndexMap<K, T, S> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        for (name, value) in self {
            object.nullable(name.as_ref(), value);
        }
    }
}

fn read<M: JsonMap>(node: Node<'_>) -> Result<M, Mismatch> {
    if node.kind() != Kind::Object {
        return Err(node.mismatch("object"));
    }
    let mut map = M::default();
    for (name, value) in node.members() {
        let value = M::Value::from_json(value).map_err(|mismatch| mismatch.in_member(name))?;
        map.put(name, value, false);
    }
    Ok(map)
}

fn write(map: &dyn WriteMembers, out: &mut Writer) {
    // Absent values are not omitted: a map writes all its entries, `null` included.
    let mut object = out.object();
    map.write_members(&mut object);
    object.end();
}

impl<K: JsonKey + Ord, T: FromJson> FromJson for BTreeMap<K, T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

impl<K: AsRef<str>, T: ToJson> ToJson for BTreeMap<K, T> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}

impl<K: JsonKey + Hash + Eq, T: FromJson, S: BuildHasher + Default> FromJson for HashMap<K, T, S> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

impl<K: AsRef<str>, T: ToJson, S: BuildHasher> ToJson for HashMap<K, T, S> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}

#[cfg(feature = "indexmap")]
impl<K: JsonKey + Hash + Eq, T: FromJson, S: BuildHasher + Default> FromJson
    for indexmap::IndexMap<K, T, S>
{
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

#[cfg(feature = "indexmap")]
impl<K: AsRef<str>, T: ToJson, S: BuildHasher> ToJson for indexmap::IndexMap<K, T, S> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}
