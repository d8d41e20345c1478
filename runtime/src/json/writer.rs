//! Writing JSON text.

use std::collections::BTreeSet;
use std::fmt::{self, Debug, Display, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::escape::{is_plain, plain_length};
use super::number::is_number;

/// Writes a type as JSON.
///
/// ```
/// use clientwright_runtime::{ToJson, Writer, json};
///
/// struct Point(i32, i32);
///
/// impl ToJson for Point {
///     fn to_json(&self, out: &mut Writer) {
///         let mut object = out.object();
///         object.field("x", &self.0);
///         object.field("y", &self.1);
///         object.end();
///     }
/// }
///
/// assert_eq!(json::to_string(&[Point(1, 2)][..]), r#"[{"x":1,"y":2}]"#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as JSON by a client",
    label = "`ToJson` is not implemented for `{Self}`",
    note = "a type that stands for a schema (`x-rust-type`, or `types` in `clients.toml`) must implement `FromJson`, `ToJson`, `Clone`, `PartialEq`, `Send` and `Sync`",
    note = "for a type with serde's traits write `clientwright_runtime::Serde<{Self}>`, for one with `FromStr` and `Display` `clientwright_runtime::AsString<{Self}>`; types of `chrono`, `jiff`, `time`, `uuid` and `rust_decimal` need the feature of that name of `clientwright-runtime`"
)]
pub trait ToJson {
    /// Writes exactly one value to `out`.
    fn to_json(&self, out: &mut Writer);

    /// Whether an object leaves the member out instead of writing it.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether an array may end before the element: absent, and not `null`.
    #[doc(hidden)]
    fn is_left_out(&self) -> bool {
        false
    }
}

/// What the placeholder of a file begins with.
pub(super) const FILE_MARK: &str = "\"\\/";

/// Why NaN and the infinities are not written.
const NO_NUMBER: &str = "NaN and infinite numbers cannot be written in JSON";

/// Whole floats below this are written digit by digit, larger ones with an exponent.
const WRITTEN_OUT: f64 = 1e21;

/// Writes compact JSON.
///
/// ```
/// use clientwright_runtime::Writer;
///
/// let mut out = Writer::new();
/// let mut array = out.array();
/// array.element(&1);
/// array.element(&"a");
/// array.end();
/// assert_eq!(out.into_string(), r#"[1,"a"]"#);
/// ```
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    /// Tags for the object that is about to be written.
    tags: Vec<Tag>,
    /// Whether secrets are left out.
    redacts: bool,
    /// Files kept apart from the text, if they are; see [`file`](Self::file).
    files: Option<Vec<Bytes>>,
    /// How many objects are open inside the outermost value.
    nested: usize,
    /// Why something has no place in JSON that was written all the same, numbers as `null`.
    unwritable: Option<String>,
}

#[derive(Debug)]
struct Tag {
    name: String,
    /// As JSON.
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

    /// One that keeps files apart from the text, for bodies of several parts.
    pub(super) fn keeping_files() -> Self {
        Self {
            files: Some(Vec::new()),
            ..Self::default()
        }
    }

    /// What was written.
    #[must_use]
    pub fn into_string(self) -> String {
        self.out
    }

    /// What was written, and the files kept apart from it.
    ///
    /// # Errors
    /// When something in it has no place in JSON; says why.
    pub(super) fn into_exact(self) -> Result<(String, Vec<Bytes>), String> {
        match self.unwritable {
            Some(why) => Err(why),
            None => Ok((self.out, self.files.unwrap_or_default())),
        }
    }

    fn scalar(&mut self, text: &str) {
        self.tags.clear();
        self.out.push_str(text);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.scalar("null");
    }

    /// Writes `null` in place of what JSON has no place for. Requests that it is in are not sent.
    pub(crate) fn unwritable(&mut self, why: &str) {
        self.refuse(|| why.to_owned());
        self.null();
    }

    /// Requests that what is written is in are not sent.
    fn refuse(&mut self, why: impl FnOnce() -> String) {
        self.unwritable.get_or_insert_with(why);
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    /// Writes a number that was read.
    pub(super) fn lexed_number(&mut self, text: &str) {
        self.scalar(text);
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
        let value = value.into();
        match i64::try_from(value) {
            Ok(value) => self.scalar(itoa::Buffer::new().format(value)),
            Err(_) => self.scalar(itoa::Buffer::new().format(value)),
        }
    }

    /// Writes a float; NaN and the infinities, which JSON does not have, become `null`, and a request
    /// that they are in is not sent.
    pub fn float(&mut self, value: f64) {
        self.shortest(value, &value);
    }

    /// Writes the shortest text that reads back as this float; a whole number without a fraction.
    pub(super) fn shortest(&mut self, value: f64, shown: &(impl Debug + Display)) {
        if !value.is_finite() {
            self.unwritable(NO_NUMBER);
            return;
        }
        self.tags.clear();
        // Writing to a text cannot fail.
        let _ = if value.fract() == 0.0 && value.abs() < WRITTEN_OUT {
            write!(self.out, "{shown}")
        } else {
            write!(self.out, "{shown:?}")
        };
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.tags.clear();
        push_string(&mut self.out, text);
    }

    /// Writes a string piece by piece.
    pub(crate) fn written(&mut self, write: impl FnOnce(&mut String)) {
        self.tags.clear();
        let start = self.out.len();
        self.out.push('"');
        let inside = self.out.len();
        write(&mut self.out);
        if self.out.get(inside..).is_some_and(is_plain) {
            self.out.push('"');
        } else {
            let text = self.out.split_off(inside);
            self.out.truncate(start);
            self.string(&text);
        }
    }

    /// Writes bytes, for which JSON has no place: as a string of the same characters if they are
    /// UTF-8, else in Base64.
    ///
    /// Where files are kept apart, a file that is a part of its own (the outermost value, a member
    /// of it, an element of a list there) is kept and a placeholder is written: a string that begins
    /// with an escaped `/`, which nothing else here writes.
    pub(crate) fn file(&mut self, content: &Bytes) {
        if let Some(files) = self.files.as_mut().filter(|_| self.nested == 0) {
            self.tags.clear();
            // Writing to a text cannot fail.
            let _ = write!(self.out, "{FILE_MARK}{}\"", files.len());
            files.push(content.clone());
            return;
        }
        match std::str::from_utf8(content) {
            Ok(text) => self.string(text),
            Err(_) => self.string(&STANDARD.encode(content)),
        }
    }

    /// Writes a string that only the other side may see.
    pub fn secret(&mut self, text: &str) {
        self.string(if self.redacts { "[redacted]" } else { text });
    }

    /// Writes an object of members, without those that [are absent](ToJson::is_absent).
    pub fn members(&mut self, members: &[(&str, &dyn ToJson)]) {
        self.object().fields(members);
    }

    /// Writes an object of members and of those that no type names: all of
    /// them, those that are `null` too. One of those that is called as a member is written twice, and a
    /// request that it is in is not sent.
    pub fn members_and(&mut self, members: &[(&str, &dyn ToJson)], rest: &dyn WriteMembers) {
        let mut object = self.object();
        object.fields(members);
        object.declared = members;
        rest.write_members(&mut object);
    }

    /// Writes an object of members and of several maps of others: all of them, those that are `null`
    /// too. A name that is in two of them is written twice, and a request that it is in is not sent.
    pub fn members_and_all(&mut self, members: &[(&str, &dyn ToJson)], maps: &[&dyn WriteMembers]) {
        let mut object = self.object();
        object.fields(members);
        object.declared = members;
        object.others = (maps.len() > 1).then(BTreeSet::new);
        for map in maps {
            map.write_members(&mut object);
        }
    }

    /// Starts an object; [`ObjectWriter::end`] or dropping the writer closes it.
    pub fn object(&mut self) -> ObjectWriter<'_> {
        let tags = std::mem::take(&mut self.tags);
        let is_inside = !self.out.is_empty();
        self.nested = self.nested.saturating_add(usize::from(is_inside));
        self.out.push('{');
        ObjectWriter {
            start: self.out.len(),
            writer: self,
            tags,
            is_inside,
            declared: &[],
            others: None,
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
        self.tagged_as(name, &tag, inner);
    }

    /// The same with a tag that need not be a string.
    pub fn tagged_as(&mut self, name: &str, tag: &dyn ToJson, inner: &dyn ToJson) {
        self.tags.retain(|outer| outer.name != name);
        self.tags.push(Tag {
            name: name.to_owned(),
            value: {
                let mut out = Self::new();
                tag.to_json(&mut out);
                self.unwritable = self.unwritable.take().or(out.unwritable);
                out.out
            },
            written: false,
        });
        inner.to_json(self);
    }
}

/// Writes what it holds as members of an object.
pub trait WriteMembers {
    /// Writes all of them, those that are `null` too.
    fn write_members(&self, object: &mut ObjectWriter<'_>);
}

/// Writes a value as compact JSON.
///
/// ```
/// use clientwright_runtime::json;
///
/// assert_eq!(json::to_string(&vec![Some("a"), None]), r#"["a",null]"#);
/// ```
pub fn to_string(value: &(impl ToJson + ?Sized)) -> String {
    let mut out = Writer::new();
    value.to_json(&mut out);
    out.into_string()
}

/// Writes a value as compact JSON, for a request.
///
/// # Errors
/// When something in it has no place in JSON; says why.
pub(crate) fn to_exact_string(value: &(impl ToJson + ?Sized)) -> Result<String, String> {
    let mut out = Writer::new();
    value.to_json(&mut out);
    out.into_exact().map(|(text, _)| text)
}

/// Writes the members of an object.
///
/// ```
/// use clientwright_runtime::{ObjectWriter, ToJson, Writer, json};
///
/// struct Film {
///     title: String,
///     year: Option<u16>,
/// }
///
/// impl ToJson for Film {
///     fn to_json(&self, out: &mut Writer) {
///         let mut object: ObjectWriter<'_> = out.object();
///         object.field("title", &self.title);
///         // Omitted if it is `None`.
///         object.field("year", &self.year);
///         object.end();
///     }
/// }
/// let film = Film { title: "Metropolis".to_owned(), year: None };
/// assert_eq!(json::to_string(&film), r#"{"title":"Metropolis"}"#);
/// ```
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    tags: Vec<Tag>,
    start: usize,
    /// Whether it is inside another value.
    is_inside: bool,
    /// The members that a type names, once others are written: those must be called otherwise, as what reads a name twice
    /// takes the one or the other (RFC 8259, 4).
    declared: &'w [(&'w str, &'w dyn ToJson)],
    /// The names of the others so far, if they come from several maps.
    others: Option<BTreeSet<String>>,
}

impl Debug for ObjectWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectWriter")
            .field("writer", &self.writer)
            .field("tags", &self.tags)
            .field("start", &self.start)
            .field("is_inside", &self.is_inside)
            .finish_non_exhaustive()
    }
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
        self.refuse_repeated(name);
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

    /// Refuses a member that no type names and that is there already.
    fn refuse_repeated(&mut self, name: &str) {
        let mut declared = self.declared.iter();
        if declared.any(|(known, value)| *known == name && !value.is_absent()) {
            self.writer
                .refuse(|| format!("`{name}` is both a member and an additional property"));
        }
        let is_new = |others: &mut BTreeSet<String>| others.insert(name.to_owned());
        if !self.others.as_mut().is_none_or(is_new) {
            self.writer
                .refuse(|| format!("`{name}` is in two maps of additional properties"));
        }
    }

    fn fields(&mut self, members: &[(&str, &dyn ToJson)]) {
        for (name, value) in members {
            self.field(name, *value);
        }
    }

    /// Writes the tags that no member was.
    fn write_tags(&mut self) {
        let mut head = String::new();
        for tag in self.tags.iter().filter(|tag| !tag.written) {
            push_string(&mut head, &tag.name);
            head.push(':');
            head.push_str(&tag.value);
            head.push(',');
        }
        if self.writer.out.len() == self.start {
            head.pop();
        }
        self.writer.out.insert_str(self.start, &head);
    }

    /// Closes the object.
    pub fn end(self) {}
}

impl Drop for ObjectWriter<'_> {
    fn drop(&mut self) {
        if !self.tags.is_empty() {
            self.write_tags();
        }
        self.writer.out.push('}');
        let is_inside = usize::from(self.is_inside);
        self.writer.nested = self.writer.nested.saturating_sub(is_inside);
    }
}

/// Writes the elements of an array.
///
/// ```
/// use clientwright_runtime::{ArrayWriter, ToJson, Writer, json};
///
/// /// A point, written as `[x,y]`.
/// struct Point(f64, f64);
///
/// impl ToJson for Point {
///     fn to_json(&self, out: &mut Writer) {
///         let mut array: ArrayWriter<'_> = out.array();
///         array.element(&self.0);
///         array.element(&self.1);
///         array.end();
///     }
/// }
/// assert_eq!(json::to_string(&Point(1.5, 2.0)), "[1.5,2]");
/// ```
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
    // Room for the quotes and what comes around a member.
    out.reserve(text.len().saturating_add(4));
    out.push('"');
    if is_plain(text) {
        out.push_str(text);
    } else {
        push_special(out, text);
    }
    out.push('"');
}

#[cold]
fn push_special(out: &mut String, text: &str) {
    let mut rest = text;
    loop {
        let (plain, special) = rest
            .split_at_checked(plain_length(rest.as_bytes()))
            .unwrap_or((rest, ""));
        out.push_str(plain);
        let mut characters = special.chars();
        let Some(character) = characters.next() else {
            break;
        };
        push_escaped(out, character);
        rest = characters.as_str();
    }
}

fn push_escaped(out: &mut String, character: char) {
    let escape = match character {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\u{8}' => "\\b",
        '\u{C}' => "\\f",
        other => return out.push_str(&format!("\\u{:04x}", u32::from(other))),
    };
    out.push_str(escape);
}
