//! `multipart/form-data` bodies (RFC 7578).

use bytes::Bytes;

use crate::json::{Document, Kind, Node, ToJson, to_string};

/// The parts of a multipart body.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Bytes,
}

impl std::fmt::Debug for Multipart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.parts.iter().map(|part| part.name.as_str());
        f.write_str("Multipart ")?;
        f.debug_list().entries(names).finish()
    }
}

impl Multipart {
    /// No parts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value the way OpenAPI does by default: a scalar as text, an object as JSON, an array
    /// as one part for each element. An absent value adds nothing.
    pub fn field(&mut self, name: &str, value: &dyn ToJson) {
        self.value(name, None, value);
    }

    /// [`field`](Self::field), where texts are of that media type.
    pub fn field_as(&mut self, name: &str, content_type: &str, value: &dyn ToJson) {
        self.value(name, Some(content_type), value);
    }

    fn value(&mut self, name: &str, content_type: Option<&str>, value: &dyn ToJson) {
        if value.is_absent() {
            return;
        }
        let json = to_string(value);
        if let Ok(document) = Document::parse(json.as_bytes()) {
            self.node(name, content_type, document.root());
        }
    }

    /// Adds each member of an object as [`field`](Self::field) does.
    pub fn members(&mut self, object: &dyn ToJson) {
        let json = to_string(object);
        if let Ok(document) = Document::parse(json.as_bytes()) {
            for (name, value) in document.root().members() {
                self.node(name, None, value);
            }
        }
    }

    fn node(&mut self, name: &str, text_type: Option<&str>, node: Node<'_>) {
        let (content_type, content) = match node.kind() {
            Kind::Array => {
                let elements = node.elements();
                return elements.for_each(|element| self.node(name, text_type, element));
            }
            Kind::Object => (Some("application/json"), to_string(&node)),
            _ => match node.as_str() {
                Some(text) => (text_type, text.to_owned()),
                None => (text_type, to_string(&node)),
            },
        };
        self.add(name, None, content_type, Bytes::from(content));
    }

    /// Adds a value as JSON, whatever it is. An absent value adds nothing.
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

    /// Adds bytes; without a content type as `application/octet-stream`, without a file name as
    /// one called after the part, because many servers take only parts with a file name for files.
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

    fn add(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        content_type: Option<&str>,
        content: Bytes,
    ) {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            // A line break would let the value add headers of its own.
            content_type: content_type
                .map(|text| text.chars().filter(|c| !c.is_control()).collect()),
            content,
        });
    }

    /// The body, and its boundary, which no part contains.
    pub(crate) fn encode(&self, mut random: impl FnMut() -> u64) -> (String, Bytes) {
        let mut boundary = format!("{:016x}{:016x}", random(), random());
        // Grows until it is in no part, even if the randomness is none.
        while self
            .parts
            .iter()
            .any(|part| contains(&part.content, boundary.as_bytes()))
        {
            boundary.push_str(&format!("{:x}", random() & 0xF));
        }
        let mut body = Vec::new();
        for part in &self.parts {
            let mut head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                quoted(&part.name)
            );
            if let Some(file_name) = &part.file_name {
                head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
            }
            if let Some(content_type) = &part.content_type {
                head.push_str(&format!("\r\nContent-Type: {content_type}"));
            }
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(b"\r\n\r\n");
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (boundary, Bytes::from(body))
    }
}

/// Names are escaped as browsers do (WHATWG HTML, "multipart form data").
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
