//! Writing JSON text.

use std::collections::BTreeMap;

use super::number::is_number;
use super::{ToJson, Value};

/// Writes compact JSON.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    /// Tags for the object that is about to be written.
    tags: Vec<Tag>,
    /// Whether secrets are left out.
    redacts: bool,
}

#[derive(Debug)]
struct Tag {
    name: String,
    value: String,
    written: bool,
}

impl Writer {
    /// An empty writer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One that leaves secrets out: for people, not for the wire.
    pub(super) fn redacting() -> Self {
        Self {
            redacts: true,
            ..Self::default()
        }
    }

    /// What was written.
    #[must_use]
    pub fn into_string(self) -> String {
        self.out
    }

    fn scalar(&mut self, text: &str) {
        self.tags.clear();
        self.out.push_str(text);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.scalar("null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    /// Writes the text of a number; a text that is not a JSON number is written as a string.
    pub fn number(&mut self, text: &str) {
        if is_number(text) {
            self.scalar(text);
        } else {
            self.string(text);
        }
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: impl Into<i128>) {
        self.scalar(&value.into().to_string());
    }

    /// Writes a float; NaN and the infinities, which JSON does not have, become `null`.
    pub fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.scalar(&format!("{value:?}"));
        } else {
            self.null();
        }
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.tags.clear();
        push_string(&mut self.out, text);
    }

    /// Writes a string that only the other side may see.
    pub fn secret(&mut self, text: &str) {
        self.string(if self.redacts { "[redacted]" } else { text });
    }

    /// Writes a free value.
    pub fn value(&mut self, value: &Value) {
        value.to_json(self);
    }

    /// Writes an object of members, without those that [are absent](ToJson::is_absent).
    pub fn members(&mut self, members: &[(&str, &dyn ToJson)]) {
        self.object().fields(members);
    }

    /// Writes an object of members and of those that no type names: all of
    /// them, those that are `null` too.
    pub fn members_and<T: ToJson>(
        &mut self,
        members: &[(&str, &dyn ToJson)],
        rest: &BTreeMap<String, T>,
    ) {
        let mut object = self.object();
        object.fields(members);
        for (name, value) in rest {
            object.nullable(name, value);
        }
    }

    /// Starts an object; [`ObjectWriter::end`] or dropping the writer closes it.
    pub fn object(&mut self) -> ObjectWriter<'_> {
        let tags = std::mem::take(&mut self.tags);
        self.out.push('{');
        ObjectWriter {
            start: self.out.len(),
            writer: self,
            tags,
        }
    }

    /// Starts an array; [`ArrayWriter::end`] or dropping the writer closes it.
    pub fn array(&mut self) -> ArrayWriter<'_> {
        self.tags.clear();
        self.out.push('[');
        ArrayWriter {
            start: self.out.len(),
            writer: self,
        }
    }

    /// Writes `inner`, an object, with the member `name: tag` in front, unless `inner` writes a
    /// member of that name itself; of several around one object the innermost is written.
    pub fn tagged(&mut self, name: &str, tag: &str, inner: &dyn ToJson) {
        self.tags.retain(|outer| outer.name != name);
        self.tags.push(Tag {
            name: name.to_owned(),
            value: tag.to_owned(),
            written: false,
        });
        inner.to_json(self);
    }
}

/// Writes the members of an object.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    tags: Vec<Tag>,
    start: usize,
}

impl ObjectWriter<'_> {
    /// Writes a member, unless its value [is absent](ToJson::is_absent).
    pub fn field(&mut self, name: &str, value: &dyn ToJson) {
        if !value.is_absent() {
            self.nullable(name, value);
        }
    }

    /// Writes a member, as `null` if its value is absent.
    pub fn nullable(&mut self, name: &str, value: &dyn ToJson) {
        for tag in &mut self.tags {
            tag.written |= tag.name == name;
        }
        if self.writer.out.len() > self.start {
            self.writer.out.push(',');
        }
        push_string(&mut self.writer.out, name);
        self.writer.out.push(':');
        let before = self.writer.out.len();
        value.to_json(self.writer);
        // A `to_json` that wrote nothing must not make the text invalid.
        if self.writer.out.len() == before {
            self.writer.null();
        }
    }

    fn fields(&mut self, members: &[(&str, &dyn ToJson)]) {
        for (name, value) in members {
            self.field(name, *value);
        }
    }

    /// Closes the object.
    pub fn end(self) {}
}

impl Drop for ObjectWriter<'_> {
    fn drop(&mut self) {
        let mut head = String::new();
        for tag in self.tags.iter().filter(|tag| !tag.written) {
            push_string(&mut head, &tag.name);
            head.push(':');
            push_string(&mut head, &tag.value);
            head.push(',');
        }
        if self.writer.out.len() == self.start {
            head.pop();
        }
        self.writer.out.insert_str(self.start, &head);
        self.writer.out.push('}');
    }
}

/// Writes the elements of an array.
#[derive(Debug)]
pub struct ArrayWriter<'w> {
    writer: &'w mut Writer,
    start: usize,
}

impl ArrayWriter<'_> {
    /// Writes an element; an absent one is written as `null`.
    pub fn element(&mut self, value: &dyn ToJson) {
        if self.writer.out.len() > self.start {
            self.writer.out.push(',');
        }
        let before = self.writer.out.len();
        value.to_json(self.writer);
        if self.writer.out.len() == before {
            self.writer.null();
        }
    }

    /// Closes the array.
    pub fn end(self) {}
}

impl Drop for ArrayWriter<'_> {
    fn drop(&mut self) {
        self.writer.out.push(']');
    }
}

fn push_string(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0C => "\\f",
            0x00..=0x1F => "",
            _ => continue,
        };
        out.push_str(text.get(plain..at).unwrap_or_default());
        if escape.is_empty() {
            out.push_str(&format!("\\u{byte:04x}"));
        } else {
            out.push_str(escape);
        }
        plain = at.saturating_add(1);
    }
    out.push_str(text.get(plain..).unwrap_or_default());
    out.push('"');
}
