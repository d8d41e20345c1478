//! `multipart` bodies: forms (RFC 7578) and other sequences of parts (RFC 2046, RFC 2387).

use bytes::Bytes;

use super::part::Part;
use super::percent::component;
use super::style::{plain_pairs, torn_at};
use super::urlencoded::urlencoded;
use crate::charset::in_charset_of;
use crate::describe::{Parameter, PartEncoding};
use crate::json::{Document, Kind, Node, ToJson, WithFiles, to_string};
use crate::media_type::{essence, is_json, parameters};
use crate::upload::Upload;

/// The parts of a multipart body.
///
/// The headers of a part depend on the media type of the body. In `multipart/form-data` the name of a part is
/// in its `Content-Disposition`; in all others, which do not have that header's `form-data`, it is the
/// `Content-ID`, and a text declares UTF-8 as its charset.
///
/// ```
/// use clientwright_runtime::Multipart;
///
/// let mut parts = Multipart::new();
/// parts.field("title", &"Router");
/// parts.text("note", Some("text/plain"), "Please call first");
/// parts.bytes("photo", Some("photo.png"), Some("image/png"), vec![0x89, b'P', b'N', b'G']);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Multipart {
    parts: Vec<Named>,
    /// The reason why the first unwritable value is not written.
    unwritten: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
struct Named {
    /// Empty for an element of a list.
    name: String,
    /// Whether the name is not sent.
    is_unnamed: bool,
    /// Whether it is described only as one of any further parts.
    is_further: bool,
    part: Part,
}

impl Named {
    /// Whether it is one of the parts with a name; further parts and elements of a list have none.
    fn is_called(&self, name: &str) -> bool {
        self.name == name || name.is_empty() && self.is_further
    }
}

impl std::fmt::Debug for Multipart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.parts.iter().map(|part| part.name.as_str());
        f.write_str("Multipart ")?;
        f.debug_list().entries(names).finish()
    }
}

impl Multipart {
    /// Creates a body without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates the parts of a value: each member of an object, or each element of a list.
    pub(crate) fn of(value: &dyn ToJson, encodings: &[PartEncoding]) -> Result<Self, String> {
        let with_files = WithFiles::of(value)?;
        let document = Document::parse(with_files.json.as_bytes());
        let document = document.map_err(|error| error.to_string())?;
        let mut parts = Self::default();
        let root = document.root();
        let of_name = |name: &str| {
            let mut encodings = encodings.iter();
            encodings.find(|encoding| encoding.name == name && encoding.position.is_none())
        };
        match root.kind() {
            Kind::Object => {
                for (name, node) in root.members() {
                    let from = parts.parts.len();
                    let own = of_name(name);
                    let encoding = own.or_else(|| of_name(""));
                    parts.member(name, encoding, node, &with_files)?;
                    for part in parts.parts.iter_mut().skip(from) {
                        part.is_unnamed = encoding.is_some_and(|encoding| encoding.is_unnamed);
                        part.is_further = own.is_none() && encoding.is_some();
                    }
                }
            }
            Kind::Array => {
                for (position, node) in root.elements().enumerate() {
                    let mut own = encodings.iter();
                    let own = own.find(|encoding| encoding.position == Some(position));
                    let content_type = own.or(of_name("")).and_then(|it| it.content_type);
                    parts.node("", content_type, node, &with_files)?;
                }
            }
            _ => parts.node("", None, root, &with_files)?,
        }
        Ok(parts)
    }

    /// Sets a header of the parts with the given name, replacing an existing one.
    pub(crate) fn set_header(&mut self, name: &str, header: &str, value: &str) {
        let same = self.parts.iter_mut().filter(|part| part.is_called(name));
        for named in same {
            named.part = named
                .part
                .clone()
                .without_header(header)
                .header(header, value);
        }
    }

    /// Returns whether any part with the given name lacks a header.
    pub(crate) fn lacks_header(&self, name: &str, header: &str) -> bool {
        let mut same = self.parts.iter().filter(|part| part.is_called(name));
        same.any(|named| !named.part.has_header(header))
    }

    /// Adds a value with the defaults of OpenAPI: a scalar as text, a file as its bytes, an object as JSON,
    /// an array as one part for each element. `null` and an absent value add nothing.
    pub fn field(&mut self, name: &str, value: &dyn ToJson) {
        if value.is_absent() {
            return;
        }
        let added = WithFiles::of(value).and_then(|with_files| {
            let document = Document::parse(with_files.json.as_bytes());
            let document = document.map_err(|error| error.to_string())?;
            self.node(name, None, document.root(), &with_files)
        });
        if let Err(why) = added {
            self.unwritten
                .get_or_insert(format!("the part {name}: {why}"));
        }
    }

    /// Adds each member of an object like [`field`](Self::field).
    pub fn members(&mut self, object: &dyn ToJson) {
        match Self::of(object, &[]) {
            Ok(mut members) => self.parts.append(&mut members.parts),
            Err(why) => {
                self.unwritten
                    .get_or_insert(format!("the parts of the body: {why}"));
            }
        }
    }

    /// Returns the reason why the first unwritable value is not written.
    pub(crate) fn unwritten(&self) -> Option<&str> {
        self.unwritten.as_deref()
    }

    fn member(
        &mut self,
        name: &str,
        encoding: Option<&PartEncoding>,
        node: Node<'_>,
        files: &WithFiles,
    ) -> Result<(), String> {
        let style = encoding.and_then(|encoding| Some((encoding, encoding.style?)));
        let Some((encoding, (style, explode))) = style.filter(|_| !holds_files(node, files)) else {
            let content_type = encoding.and_then(|encoding| encoding.content_type);
            return self.node(name, content_type, node, files);
        };
        let parameter = Parameter {
            style,
            explode,
            allow_empty: true,
            ..Parameter::query(encoding.name)
        };
        let json = to_string(&node);
        if let Some(separator) = torn_at(&parameter, &json) {
            return Err(format!(
                "a value of the part `{name}` contains `{separator}`, which is what divides its values"
            ));
        }
        let pairs = plain_pairs(&parameter, &json).map_err(|error| error.to_string())?;
        for (name, text) in pairs {
            self.text(&name, None, &text);
        }
        Ok(())
    }

    fn node(
        &mut self,
        name: &str,
        declared: Option<&str>,
        node: Node<'_>,
        files: &WithFiles,
    ) -> Result<(), String> {
        if let Some(content) = files.file(node) {
            self.bytes(name, None, declared, content.clone());
            return Ok(());
        }
        let as_json = declared.is_some_and(is_json) && !holds_files(node, files);
        let (content_type, content) = match node.kind() {
            Kind::Null => return Ok(()),
            _ if as_json => (declared, to_string(&node)),
            Kind::Array => {
                let mut elements = node.elements();
                return elements.try_for_each(|element| self.node(name, declared, element, files));
            }
            Kind::Object => match declared.map(essence).as_deref() {
                Some("application/x-www-form-urlencoded") => (declared, urlencoded(node)),
                _ => (Some("application/json"), to_string(&node)),
            },
            _ => match node.as_str() {
                Some(text) => (declared, text.to_owned()),
                None => (declared, to_string(&node)),
            },
        };
        let content = in_charset_of(content_type, content)
            .map_err(|error| format!("the part `{name}` {error}"))?;
        self.add(name, None, content_type, content);
        Ok(())
    }

    /// Adds a value of any type as JSON. An absent value adds nothing.
    pub fn json(&mut self, name: &str, value: &dyn ToJson) {
        if !value.is_absent() {
            let content = Bytes::from(to_string(value));
            self.add(name, None, Some("application/json"), content);
        }
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, content_type: Option<&str>, text: &str) {
        let content = Bytes::copy_from_slice(text.as_bytes());
        self.add(name, None, content_type, content);
    }

    /// Adds bytes; the default content type is `application/octet-stream`, the default file name that of the
    /// part, because many servers accept files only in parts with a file name.
    pub fn bytes(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        content: impl Into<Bytes>,
    ) {
        self.add(
            name,
            Some(file_name.unwrap_or(name)),
            Some(content_type.unwrap_or("application/octet-stream")),
            content.into(),
        );
    }

    /// Adds a part with its own headers.
    pub fn part(&mut self, name: &str, part: impl Into<Part>) {
        self.parts.push(Named {
            name: name.to_owned(),
            is_unnamed: false,
            is_further: false,
            part: part.into(),
        });
    }

    /// Replaces the parts with the given name, or adds parts at the end if there are none.
    pub(crate) fn replace(&mut self, name: &str, parts: Vec<Part>) {
        let is_same = |named: &Named| named.name == name;
        let place = self.parts.iter().position(is_same);
        let known = self.parts.iter().find(|part| is_same(part));
        let (is_unnamed, is_further) =
            known.map_or((false, false), |part| (part.is_unnamed, part.is_further));
        self.parts.retain(|named| !is_same(named));
        let place = place.unwrap_or(self.parts.len());
        let named = parts.into_iter().map(|part| Named {
            name: name.to_owned(),
            is_unnamed,
            is_further,
            part,
        });
        self.parts.splice(place..place, named);
    }

    /// Sets the file names of the files with a part name, in order.
    pub(crate) fn name_files(&mut self, name: &str, file_names: &[Option<&str>]) {
        let files = self.parts.iter_mut();
        let files = files.filter(|named| named.name == name && named.part.file_name.is_some());
        for (named, file_name) in files.zip(file_names) {
            if let Some(file_name) = file_name {
                named.part.file_name = Some((*file_name).to_owned());
            }
        }
    }

    fn add(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        content: Bytes,
    ) {
        let part = Part::bytes(content);
        let part = file_name.into_iter().fold(part, Part::file_name);
        let part = content_type.into_iter().fold(part, Part::content_type);
        self.part(name, part);
    }

    /// Returns the content type and the body, for a media type such as `multipart/form-data`.
    pub(crate) fn encode(&self, media_type: &str, random: impl FnMut() -> u64) -> (String, Upload) {
        let boundary = self.boundary(random);
        let kind = essence(media_type);
        let is_form = kind == "multipart/form-data";
        let mut body = Vec::new();
        let mut pieces = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            let head = if is_form {
                part.form_head()
            } else {
                part.head()
            };
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(b"\r\n");
            match part.part.content.in_memory() {
                Some(bytes) => body.extend_from_slice(bytes),
                None => {
                    pieces.push(Upload::bytes(std::mem::take(&mut body)));
                    pieces.push(part.part.content.clone());
                }
            }
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let mut content_type = format!("{kind}; boundary={boundary}");
        let says_type = |(name, _): (&str, &str)| name.eq_ignore_ascii_case("type");
        if kind == "multipart/related" && !parameters(media_type).any(says_type) {
            // The media type of the root, which is the first part (RFC 2387, 3.1).
            let root = self.parts.first().map(Named::content_type).map(essence);
            content_type.push_str(&format!("; type=\"{}\"", root.unwrap_or_default()));
        }
        for (name, value) in parameters(media_type) {
            if !name.eq_ignore_ascii_case("boundary") {
                content_type.push_str(&format!("; {name}={value}"));
            }
        }
        let body = Upload::bytes(body);
        if pieces.is_empty() {
            return (content_type, body);
        }
        pieces.push(body);
        (content_type, Upload::several(pieces))
    }

    /// Returns a boundary that no part in memory contains.
    fn boundary(&self, mut random: impl FnMut() -> u64) -> String {
        let mut boundary = format!("{:016x}{:016x}", random(), random());
        // It grows until no part contains it, even if the randomness is constant.
        while self
            .parts
            .iter()
            .filter_map(|part| part.part.content.in_memory())
            .any(|content| contains(content, boundary.as_bytes()))
        {
            boundary.push_str(&format!("{:x}", random() & 0xF));
        }
        boundary
    }
}

impl Named {
    /// Returns the headers of a part of a form. A header set by the caller replaces the default: a repeated
    /// header makes a part unreadable.
    fn form_head(&self) -> String {
        let mut head = String::new();
        if !self.part.has_header("Content-Disposition") {
            let name = quoted(&self.name);
            head.push_str(&format!("Content-Disposition: form-data; name=\"{name}\""));
            if let Some(file_name) = &self.part.file_name {
                head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
            }
            head.push_str("\r\n");
        }
        let content_type = self.part.content_type.as_ref();
        if let Some(content_type) = content_type.filter(|_| !self.part.has_header("Content-Type")) {
            head.push_str(&format!("Content-Type: {content_type}\r\n"));
        }
        head.push_str(&self.part.headers);
        head
    }

    /// Returns the headers of a part of any other body.
    fn head(&self) -> String {
        let mut head = String::new();
        if !self.part.has_header("Content-Type") {
            head.push_str(&format!("Content-Type: {}\r\n", self.content_type()));
        }
        if !self.name.is_empty() && !self.is_unnamed && !self.part.has_header("Content-ID") {
            head.push_str(&format!("Content-ID: <{}>\r\n", component(&self.name)));
        }
        let named = self
            .part
            .file_name
            .as_ref()
            .filter(|name| **name != self.name && !self.part.has_header("Content-Disposition"));
        if let Some(file_name) = named {
            let file_name = quoted(file_name);
            head.push_str(&format!(
                "Content-Disposition: attachment; filename=\"{file_name}\"\r\n"
            ));
        }
        head.push_str(&self.part.headers);
        head
    }

    fn content_type(&self) -> &str {
        let declared = self.part.content_type.as_deref();
        declared.unwrap_or("text/plain; charset=utf-8")
    }
}

/// Returns whether a node is a file or a list of files.
fn holds_files(node: Node<'_>, files: &WithFiles) -> bool {
    files.file(node).is_some() || files.has_files(node)
}

/// Escapes a name like browsers do (WHATWG HTML, "multipart form data").
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn contains(content: &[u8], boundary: &[u8]) -> bool {
    content
        .windows(boundary.len())
        .any(|window| window == boundary)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::Style;

    #[test]
    fn a_part_header_set_by_the_caller_is_sent_once() {
        let own = "form-data; name=\"a\"; filename=\"x.txt\"";
        let part = Part::bytes("1")
            .file_name("ours.txt")
            .content_type("text/plain")
            .header("content-disposition", own)
            .header("Content-Type", "text/csv")
            .header("X-Other", "2");
        let mut parts = Multipart::new();
        parts.part("a", part);
        for media_type in ["multipart/form-data", "multipart/mixed"] {
            let (_, body) = parts.encode(media_type, || 7);
            let bytes = body.in_memory().unwrap();
            let text = String::from_utf8_lossy(bytes).to_lowercase();
            for (header, value) in [
                ("content-disposition: ", own),
                ("content-type: ", "text/csv"),
                ("x-other: ", "2"),
            ] {
                assert_eq!(text.matches(header).count(), 1, "{text}");
                assert!(text.contains(&format!("{header}{value}\r\n")), "{text}");
            }
        }
    }

    #[test]
    fn a_value_that_contains_the_delimiter_is_an_error() {
        let of = |style, explode, json: &str| {
            let encodings = [PartEncoding {
                style: Some((style, explode)),
                ..PartEncoding::new("a")
            }];
            let value = crate::json::from_str::<crate::Value>(json).unwrap();
            Multipart::of(&value, &encodings).map(|parts| parts.parts.len())
        };
        for (style, value) in [
            (Style::PipeDelimited, "b|c"),
            (Style::SpaceDelimited, "b c"),
            (Style::Form, "b,c"),
        ] {
            let json = format!(r#"{{"a":["a","{value}"]}}"#);
            let error = of(style, false, &json).unwrap_err();
            assert!(error.contains("the part `a`"), "{error}");
            assert_eq!(of(style, true, &json), Ok(2));
            assert_eq!(of(style, false, r#"{"a":["a","b-c"]}"#), Ok(1));
            assert_eq!(of(style, false, &format!(r#"{{"a":"{value}"}}"#)), Ok(1));
        }
        let members = of(Style::PipeDelimited, false, r#"{"a":{"k|l":1}}"#);
        assert!(members.is_err());
    }
}
