//! Maps with string keys, of whatever type.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use super::{FromJson, Kind, Mismatch, Node, ObjectWriter, ToJson, WriteMembers, Writer};

/// A map that members of an object are read into.
pub trait JsonMap: Default {
    /// The values.
    type Value: FromJson;

    /// Keeps a member; whether an older one of that name stays is `keep_old`.
    fn put(&mut self, name: &str, value: Self::Value, keep_old: bool);
}

impl<T: FromJson> JsonMap for BTreeMap<String, T> {
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        if !(keep_old && self.contains_key(name)) {
            self.insert(name.to_owned(), value);
        }
    }
}

impl<T: FromJson, S: BuildHasher + Default> JsonMap for HashMap<String, T, S> {
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        if !(keep_old && self.contains_key(name)) {
            self.insert(name.to_owned(), value);
        }
    }
}

#[cfg(feature = "indexmap")]
impl<T: FromJson, S: BuildHasher + Default> JsonMap for indexmap::IndexMap<String, T, S> {
    type Value = T;

    fn put(&mut self, name: &str, value: T, keep_old: bool) {
        if !(keep_old && self.contains_key(name)) {
            self.insert(name.to_owned(), value);
        }
    }
}

impl<T: ToJson> WriteMembers for BTreeMap<String, T> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        for (name, value) in self {
            object.nullable(name, value);
        }
    }
}

impl<T: ToJson, S: BuildHasher> WriteMembers for HashMap<String, T, S> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        // The same map gives the same text.
        let mut members: Vec<(&String, &T)> = self.iter().collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        for (name, value) in members {
            object.nullable(name, value);
        }
    }
}

#[cfg(feature = "indexmap")]
impl<T: ToJson, S: BuildHasher> WriteMembers for indexmap::IndexMap<String, T, S> {
    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        for (name, value) in self {
            object.nullable(name, value);
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
    // Not without what is absent: a map holds what it holds, `null` included.
    let mut object = out.object();
    map.write_members(&mut object);
    object.end();
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}

impl<T: FromJson, S: BuildHasher + Default> FromJson for HashMap<String, T, S> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

impl<T: ToJson, S: BuildHasher> ToJson for HashMap<String, T, S> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}

#[cfg(feature = "indexmap")]
impl<T: FromJson, S: BuildHasher + Default> FromJson for indexmap::IndexMap<String, T, S> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        read(node)
    }
}

#[cfg(feature = "indexmap")]
impl<T: ToJson, S: BuildHasher> ToJson for indexmap::IndexMap<String, T, S> {
    fn to_json(&self, out: &mut Writer) {
        write(self, out);
    }
}
