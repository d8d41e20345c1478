//! Writing JSON text.

use std::collections::BTreeSet;
use std::fmt::{self, Debug, Display, Write as _};
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::escape::{is_plain, push_string};
use super::number::is_number;
use super::tag::{Allowed, Tag, Values};

/// A type that can be written as JSON.
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

    /// Returns whether an object omits the member.
    fn is_absent(&self) -> bool {
        false
    }

    /// Returns whether an array may end before the element: it is absent, and not `null`.
    #[doc(hidden)]
    fn is_left_out(&self) -> bool {
        false
    }
}

/// The start of the placeholder of a file.
pub(super) const FILE_MARK: &str = "\"\\/";

/// The reason why NaN and the infinities are not written.
const NO_NUMBER: &str = "NaN and infinite numbers cannot be written in JSON";

/// Whole floats below this are written digit by digit, larger ones with an exponent.
const WRITTEN_OUT: f64 = 1e21;

/// Floats that `zmij` writes without an exponent, as the standard library does. It is several times faster, and writes
/// one of the shortest texts as well.
const DECIMAL: Range<f64> = 1e-4..1e12;

/// A writer of compact JSON.
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
    /// Tags for the next object.
    tags: Vec<Tag>,
    /// Whether secrets are redacted.
    redacts: bool,
    /// The files kept separate from the text, if enabled; see [`file`](Self::file).
    files: Option<Vec<Bytes>>,
    /// The number of open objects inside the outermost value.
    nested: usize,
    /// The reason why a written value is not representable in JSON; such numbers are written as `null`.
    unwritable: Option<String>,
}

impl Writer {
    /// Creates an empty writer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a writer that redacts secrets: for people, not for the wire.
    pub(super) fn redacting() -> Self {
        Self {
            redacts: true,
            ..Self::default()
        }
    }

    /// Creates a writer that keeps files separate from the text, for multipart bodies.
    pub(super) fn keeping_files() -> Self {
        Self {
            files: Some(Vec::new()),
            ..Self::default()
        }
    }

    /// Returns the written text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.out
    }

    /// Returns the written text, and the files kept separate from it.
    ///
    /// # Errors
    /// Returns the reason if the text contains something that JSON cannot represent.
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

    /// Writes `null` instead of a value that JSON cannot represent. Requests that contain it are not sent.
    pub(crate) fn unwritable(&mut self, why: &str) {
        self.refuse(|| why.to_owned());
        self.null();
    }

    /// Prevents requests that contain the text from being sent.
    fn refuse(&mut self, why: impl FnOnce() -> String) {
        self.unwritable.get_or_insert_with(why);
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.scalar(if value { "true" } else { "false" });
    }

    /// Writes a number from a parsed text.
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

    /// Writes a float; NaN and the infinities, which JSON lacks, become `null`, and a request that contains
    /// them is not sent.
    pub fn float(&mut self, value: f64) {
        self.shortest(value, value);
    }

    /// Writes the shortest text that reads back as this float; a whole number without a fraction.
    pub(super) fn shortest(&mut self, value: f64, shown: impl zmij::Float + Debug + Display) {
        if !value.is_finite() {
            self.unwritable(NO_NUMBER);
            return;
        }
        self.tags.clear();
        let size = value.abs();
        if value == 0.0 || DECIMAL.contains(&size) {
            let mut buffer = zmij::Buffer::new();
            let text = buffer.format_finite(shown);
            self.out.push_str(text.strip_suffix(".0").unwrap_or(text));
            return;
        }
        // Writing to a `String` cannot fail.
        let _ = if value.fract() == 0.0 && size < WRITTEN_OUT {
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

    /// Writes a string in pieces.
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

    /// Writes bytes, which JSON cannot represent: as a string of the same characters if they are UTF-8,
    /// otherwise in Base64.
    ///
    /// If files are kept separate, a file that is a separate part (the outermost value, a member of it, an
    /// element of a list there) is stored and a placeholder is written: a string that begins with an escaped
    /// `/`, which nothing else here writes.
    pub(crate) fn file(&mut self, content: &Bytes) {
        if let Some(files) = self.files.as_mut().filter(|_| self.nested == 0) {
            self.tags.clear();
            // Writing to a `String` cannot fail.
            let _ = write!(self.out, "{FILE_MARK}{}\"", files.len());
            files.push(content.clone());
            return;
        }
        match std::str::from_utf8(content) {
            Ok(text) => self.string(text),
            Err(_) => self.string(&STANDARD.encode(content)),
        }
    }

    /// Writes a string that only the recipient may see.
    pub fn secret(&mut self, text: &str) {
        self.string(if self.redacts { "[redacted]" } else { text });
    }

    /// Writes an object, without members that [are absent](ToJson::is_absent).
    pub fn members(&mut self, members: &[(&str, &dyn ToJson)]) {
        self.object().fields(members);
    }

    /// Writes an object of declared and additional members; all additional ones, including `null`. An
    /// additional member with the name of a declared one is written as well, and a request that contains it
    /// is not sent.
    pub fn members_and(&mut self, members: &[(&str, &dyn ToJson)], rest: &dyn WriteMembers) {
        let mut object = self.object();
        object.fields(members);
        object.declared = members;
        rest.write_members(&mut object);
    }

    /// Writes an object of declared members and several maps of additional ones, all of them, including
    /// `null`. A name in two of them is written twice, and a request that contains it is not sent.
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

    /// Writes `inner`, an object, preceded by the member `name: tag`, unless `inner` writes a member of that
    /// name itself; of several tags with one name, the innermost is written.
    pub fn tagged(&mut self, name: &str, tag: &str, inner: &dyn ToJson) {
        self.tagged_as(name, &tag, inner);
    }

    /// Like [`tagged`](Self::tagged), with a tag that need not be a string.
    pub fn tagged_as(&mut self, name: &str, tag: &dyn ToJson, inner: &dyn ToJson) {
        self.tag(name, Some(tag), Allowed::Any);
        inner.to_json(self);
    }

    /// Like [`tagged`](Self::tagged) with the first of several tags. If `inner` writes a member of that name
    /// with a value that is none of the tags, the first tag is written instead.
    pub fn tagged_one_of(&mut self, name: &str, tags: &'static [&'static str], inner: &dyn ToJson) {
        if let Some(first) = tags.first() {
            self.tag(name, Some(first), Allowed::Only(Values::Texts(tags)));
        }
        inner.to_json(self);
    }

    /// Like [`tagged_one_of`](Self::tagged_one_of), with tags that need not be strings.
    pub fn tagged_one_of_as(&mut self, name: &str, tags: &[&dyn ToJson], inner: &dyn ToJson) {
        if let Some(first) = tags.first() {
            let values = self.written_tags(tags);
            self.tag(name, Some(*first), Allowed::Only(values));
        }
        inner.to_json(self);
    }

    /// Writes `inner`, an object that has the member `name` itself or does without it. A request in which
    /// its value is one of the tags, which select something else, is not sent.
    pub fn tagged_none_of(
        &mut self,
        name: &str,
        tags: &'static [&'static str],
        inner: &dyn ToJson,
    ) {
        self.tag(name, None, Allowed::AllBut(Values::Texts(tags)));
        inner.to_json(self);
    }

    /// Like [`tagged_none_of`](Self::tagged_none_of), with tags that need not be strings.
    pub fn tagged_none_of_as(&mut self, name: &str, tags: &[&dyn ToJson], inner: &dyn ToJson) {
        let values = self.written_tags(tags);
        self.tag(name, None, Allowed::AllBut(values));
        inner.to_json(self);
    }

    /// Adds a tag for the next object. One with a value replaces those of unions around this one.
    fn tag(&mut self, name: &str, value: Option<&dyn ToJson>, allowed: Allowed) {
        if value.is_some() {
            self.tags.retain(|outer| outer.name != name);
        }
        let value = value.map(|value| self.written_tag(value));
        self.tags.push(Tag {
            name: name.to_owned(),
            value,
            allowed,
            written: false,
        });
    }

    fn written_tag(&mut self, tag: &dyn ToJson) -> String {
        let mut out = Self::new();
        tag.to_json(&mut out);
        self.unwritable = self.unwritable.take().or(out.unwritable);
        out.out
    }

    fn written_tags(&mut self, tags: &[&dyn ToJson]) -> Values {
        Values::Written(tags.iter().map(|tag| self.written_tag(*tag)).collect())
    }
}

/// A type whose content can be written as members of an object.
pub trait WriteMembers {
    /// Writes all members, including `null`.
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
/// Returns the reason if the value contains something that JSON cannot represent.
pub(crate) fn to_exact_string(value: &(impl ToJson + ?Sized)) -> Result<String, String> {
    let mut out = Writer::new();
    value.to_json(&mut out);
    out.into_exact().map(|(text, _)| text)
}

/// A writer of the members of an object.
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
    /// Whether the object is inside another value.
    is_inside: bool,
    /// The declared members, set once additional ones are written: those must have other names, as readers
    /// differ in which of two equal names they use (RFC 8259, 4).
    declared: &'w [(&'w str, &'w dyn ToJson)],
    /// The names of the additional members so far, if they come from several maps.
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
        if !self.tags.is_empty() {
            self.apply_tags(name, before);
        }
    }

    /// Ensures that the discriminator, which was just written, selects the alternative that is being written.
    fn apply_tags(&mut self, name: &str, start: usize) {
        for tag in self.tags.iter().filter(|tag| tag.name == name) {
            let written = self.writer.out.get(start..).unwrap_or_default();
            match (&tag.allowed, &tag.value) {
                (Allowed::Only(values), Some(value))
                    if written != value && !values.have(written) =>
                {
                    self.writer.out.truncate(start);
                    self.writer.out.push_str(value);
                }
                (Allowed::AllBut(values), _) if values.have(written) => {
                    let why = format!("`{name}` is {written}, which selects another alternative");
                    self.writer.refuse(|| why);
                }
                _ => {}
            }
        }
    }

    /// Refuses an additional member whose name was already written.
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

    /// Writes the tags that were not written as members.
    fn write_tags(&mut self) {
        let mut head = String::new();
        for tag in self.tags.iter().filter(|tag| !tag.written) {
            let Some(value) = &tag.value else { continue };
            push_string(&mut head, &tag.name);
            head.push(':');
            head.push_str(value);
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

/// A writer of the elements of an array.
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
        self.value(value);
    }

    /// The same without dynamic dispatch, for lists of small values.
    pub(super) fn value(&mut self, value: &(impl ToJson + ?Sized)) {
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
