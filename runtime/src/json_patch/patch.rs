//! A patch, and its operations.

use super::pointer::{InvalidJsonPointer, JsonPointer};
use crate::json::{FromJson, Mismatch, Node, ToJson, Value, Writer, to_exact_string};

/// A JSON Patch (RFC 6902): operations that are applied in order, all of them or none.
///
/// Locations are JSON pointers (RFC 6901). An invalid one is an error of the call, before anything is sent;
/// [`check`](Self::check) reports it earlier.
///
/// ```
/// use clientwright_runtime::{JsonPatch, json};
///
/// let patch = JsonPatch::new()
///     .test("/version", 3)
///     .replace("/status", "active")
///     .add("/note/-", json!({"text": "moved"}))
///     .remove("/description");
/// assert!(patch.check().is_ok());
/// assert_eq!(
///     json::to_string(&patch),
///     r#"[{"op":"test","path":"/version","value":3},"#.to_owned()
///         + r#"{"op":"replace","path":"/status","value":"active"},"#
///         + r#"{"op":"add","path":"/note/-","value":{"text":"moved"}},"#
///         + r#"{"op":"remove","path":"/description"}]"#
/// );
///
/// let wrong = JsonPatch::new().remove("description");
/// assert!(wrong.check().is_err());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsonPatch {
    operations: Vec<Operation>,
    /// The error of the first invalid pointer.
    invalid: Option<InvalidJsonPointer>,
    /// The reason why the first unrepresentable value cannot be written as JSON.
    unwritable: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Operation {
    Add(JsonPointer, Value),
    Remove(JsonPointer),
    Replace(JsonPointer, Value),
    /// Moves a value from the first to the second pointer.
    Move(JsonPointer, JsonPointer),
    Copy(JsonPointer, JsonPointer),
    Test(JsonPointer, Value),
}

impl JsonPatch {
    /// Creates a patch without operations.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value: a property, replacing one with that name, or an element of a list before the one at that
    /// index, at the end for `-`.
    #[must_use]
    pub fn add(mut self, path: impl AsRef<str>, value: impl ToJson) -> Self {
        let value = self.exact(&value);
        self.with(path.as_ref(), |path| Operation::Add(path, value))
    }

    /// Removes a value, which must exist.
    #[must_use]
    pub fn remove(self, path: impl AsRef<str>) -> Self {
        self.with(path.as_ref(), Operation::Remove)
    }

    /// Replaces a value, which must exist.
    #[must_use]
    pub fn replace(mut self, path: impl AsRef<str>, value: impl ToJson) -> Self {
        let value = self.exact(&value);
        self.with(path.as_ref(), |path| Operation::Replace(path, value))
    }

    /// Removes the value at `from`, which must exist, and adds it at `path`, which must not be inside it.
    #[must_use]
    pub fn move_value(self, from: impl AsRef<str>, path: impl AsRef<str>) -> Self {
        self.with_both(from.as_ref(), path.as_ref(), Operation::Move)
    }

    /// Adds the value at `from`, which must exist, at `path`.
    #[must_use]
    pub fn copy_value(self, from: impl AsRef<str>, path: impl AsRef<str>) -> Self {
        self.with_both(from.as_ref(), path.as_ref(), Operation::Copy)
    }

    /// Fails the whole patch unless the value at `path` equals this one.
    #[must_use]
    pub fn test(mut self, path: impl AsRef<str>, value: impl ToJson) -> Self {
        let value = self.exact(&value);
        self.with(path.as_ref(), |path| Operation::Test(path, value))
    }

    /// Returns the number of operations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Returns whether the patch has no operations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// Checks that all locations are JSON pointers.
    ///
    /// # Errors
    /// Returns the error of the first invalid one.
    pub fn check(&self) -> Result<(), InvalidJsonPointer> {
        self.invalid.clone().map_or(Ok(()), Err)
    }

    /// Returns the reason why a value cannot be represented in JSON.
    pub(crate) fn unwritable(&self) -> Option<&str> {
        self.unwritable.as_deref()
    }

    fn exact(&mut self, value: &impl ToJson) -> Value {
        if let Err(why) = to_exact_string(value) {
            self.unwritable.get_or_insert(why);
        }
        Value::of(value)
    }

    fn with(mut self, path: &str, operation: impl FnOnce(JsonPointer) -> Operation) -> Self {
        match path.parse() {
            Ok(path) => self.operations.push(operation(path)),
            Err(error) => self.invalid = self.invalid.or(Some(error)),
        }
        self
    }

    fn with_both(
        mut self,
        from: &str,
        path: &str,
        operation: fn(JsonPointer, JsonPointer) -> Operation,
    ) -> Self {
        match from.parse() {
            Ok(from) => self.with(path, |path| operation(from, path)),
            Err(error) => {
                self.invalid = self.invalid.or(Some(error));
                self
            }
        }
    }
}

impl ToJson for Operation {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Add(path, value) => with_value(out, "add", path, value),
            Self::Replace(path, value) => with_value(out, "replace", path, value),
            Self::Test(path, value) => with_value(out, "test", path, value),
            Self::Remove(path) => out.members(&[("op", &"remove"), ("path", &path.as_str())]),
            Self::Move(from, path) => from_to(out, "move", from, path),
            Self::Copy(from, path) => from_to(out, "copy", from, path),
        }
    }
}

pub(super) fn with_value(out: &mut Writer, op: &str, path: &JsonPointer, value: &Value) {
    let mut object = out.object();
    object.field("op", &op);
    object.field("path", &path.as_str());
    // `null` is a value here.
    object.nullable("value", value);
}

pub(super) fn from_to(out: &mut Writer, op: &str, from: &JsonPointer, path: &JsonPointer) {
    out.members(&[
        ("op", &op),
        ("from", &from.as_str()),
        ("path", &path.as_str()),
    ]);
}

impl ToJson for JsonPatch {
    fn to_json(&self, out: &mut Writer) {
        self.operations.to_json(out);
    }
}

impl FromJson for Operation {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let pointer = |name| {
            let member = node
                .get(name)
                .ok_or_else(|| node.mismatch("operation of a JSON Patch"))?;
            let pointer = member.as_str().and_then(|text| text.parse().ok());
            pointer.ok_or_else(|| member.mismatch("JSON pointer").in_member(name))
        };
        let value = || {
            let value = node.get("value").map(Node::to_value);
            value.ok_or_else(|| node.mismatch("operation of a JSON Patch with `value`"))
        };
        let path = pointer("path")?;
        match node.get("op").and_then(Node::as_str) {
            Some("add") => Ok(Self::Add(path, value()?)),
            Some("remove") => Ok(Self::Remove(path)),
            Some("replace") => Ok(Self::Replace(path, value()?)),
            Some("move") => Ok(Self::Move(pointer("from")?, path)),
            Some("copy") => Ok(Self::Copy(pointer("from")?, path)),
            Some("test") => Ok(Self::Test(path, value()?)),
            _ => Err(node.mismatch("operation of a JSON Patch")),
        }
    }
}

impl FromJson for JsonPatch {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        Ok(Self {
            operations: Vec::from_json(node)?,
            invalid: None,
            unwritable: None,
        })
    }
}

crate::__v1_serde_bridge!(JsonPatch);
