//! Request bodies, media types, encodings, examples.

use super::builder::Builder;
use super::node::{Object, is_extension};
use super::{keys, names};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Encoding, Example, MediaType, RequestBody, Spanned, Style};
use crate::load::json_value;
use crate::source::{Node, NodeValue, Span, nearest};

impl<'a> Builder<'a> {
    pub(super) fn request_body_of(&mut self, operation: Object<'a>) -> Option<RequestBody> {
        let node = operation.get("requestBody")?;
        let object = self.followed(node, "a request body")?;
        self.check_keys(object, keys::REQUEST_BODY, "a request body");
        if object.get("content").is_none() {
            self.missing(object, "content", "the request body");
        }
        Some(RequestBody {
            description: self.description_beside(node, object),
            required: self.flag(object, "required").unwrap_or(false),
            content: self.content(object),
            extensions: self.extensions(object),
            span: object.span(),
            component: names::component(node),
        })
    }

    /// The media types under `content`.
    pub(super) fn content(&mut self, object: Object<'a>) -> Vec<MediaType> {
        let Some(map) = self.object_at(object, "content") else {
            return Vec::new();
        };
        let mut content = Vec::new();
        for (name, key, node) in map.named_entries() {
            self.check_media_type(name, key.span);
            let object = match node.value {
                // `application/json:` without a value.
                NodeValue::Null => None,
                _ => match self.followed(node, "a media type") {
                    Some(object) => Some(object),
                    None => continue,
                },
            };
            let media_type = Spanned {
                value: name.to_owned(),
                span: key.span,
            };
            let media = match object {
                Some(object) => self.media_type(media_type, object),
                None => MediaType {
                    media_type,
                    schema: None,
                    item_schema: None,
                    done: None,
                    examples: Vec::new(),
                    encoding: Vec::new(),
                    prefix_encoding: Vec::new(),
                    item_encoding: None,
                    span: node.span,
                },
            };
            // It describes items, and a body with another media type has none.
            if media.item_schema.is_some() && !media.is_sequential() && !media.is_multipart() {
                self.without_effect.add("itemSchema", media.span);
            }
            content.push(media);
        }
        content
    }

    fn media_type(&mut self, media_type: Spanned<String>, object: Object<'a>) -> MediaType {
        self.check_keys(object, keys::MEDIA_TYPE, "a media type");
        let (mut encoding, mut parts) = (Vec::new(), Vec::new());
        let essence = media_type.value.split(';').next().unwrap_or_default();
        let essence = essence.trim().to_ascii_lowercase();
        // Since 3.1 the styles of forms also apply to the other media type of forms.
        let ignores_styles = essence.starts_with("multipart/")
            && !(self.dialect == Dialect::OpenApi31 && essence == "multipart/form-data");
        if let Some(map) = self.object_at(object, "encoding") {
            for (property, key, node) in map.named_entries() {
                parts.push(Spanned {
                    value: property.to_owned(),
                    span: key.span,
                });
                if let Some(object) = self.object(node, "an encoding") {
                    let mut one = self.encoding(object);
                    if ignores_styles {
                        self.ignore_styles(object, &mut one);
                    } else if one.is_styled() && essence.starts_with("multipart/") {
                        self.ignore_content_type(object, &mut one);
                    }
                    if !essence.starts_with("multipart/") {
                        self.ignore_headers(object, &mut one);
                    }
                    encoding.push((property.to_owned(), one));
                }
            }
        }
        let (prefix_encoding, item_encoding) = self.positions(object, &essence);
        let schema = object.get("schema").map(|schema| self.schema_id(schema));
        if let Some(schema) = schema {
            for part in parts {
                self.claim_part(schema, part);
            }
        }
        let stream = self.object_at(object, "x-stream");
        if let Some(stream) = stream {
            self.check_stream(stream);
        }
        let item = stream.and_then(|stream| stream.get("item"));
        let item = item.or_else(|| object.get("itemSchema"));
        MediaType {
            media_type,
            schema,
            item_schema: item.map(|item| self.schema_id(item)),
            done: stream.and_then(|stream| self.text(stream, "done")),
            examples: self.examples(object),
            encoding,
            prefix_encoding,
            item_encoding,
            span: object.span(),
        }
    }

    /// `prefixEncoding` and `itemEncoding`, which describe parts by their position.
    fn positions(
        &mut self,
        object: Object<'a>,
        essence: &str,
    ) -> (Vec<Encoding>, Option<Encoding>) {
        let has_parts = essence.starts_with("multipart/");
        let mut found = (Vec::new(), None);
        for key in ["prefixEncoding", "itemEncoding"] {
            let Some(node) = object.get(key) else {
                continue;
            };
            // The parts of a form have names, and other media types have no parts.
            if !has_parts || essence == "multipart/form-data" {
                self.without_effect.add(key, node.span);
                continue;
            }
            let is_item = key == "itemEncoding";
            let nodes = match &node.value {
                NodeValue::Sequence(nodes) if !is_item => nodes.as_slice(),
                NodeValue::Mapping(_) if is_item => std::slice::from_ref(node),
                _ => {
                    let expected = if is_item { "a mapping" } else { "a list" };
                    self.odd_value(node, key, expected);
                    continue;
                }
            };
            for node in nodes {
                let Some(object) = self.object(node, "an encoding") else {
                    continue;
                };
                let mut one = self.encoding(object);
                self.ignore_styles(object, &mut one);
                match is_item {
                    true => found.1 = Some(one),
                    false => found.0.push(one),
                }
            }
        }
        found
    }

    /// An unknown key of `x-stream` is an error: the items would be read as something else.
    fn check_stream(&mut self, stream: Object<'a>) {
        const KNOWN: [&str; 2] = ["item", "done"];
        for (key, node, _) in stream.named_entries() {
            if KNOWN.contains(&key) || is_extension(key) {
                continue;
            }
            let message = format!("unknown key `{key}` in `x-stream`");
            let error = self
                .diagnostics
                .error(codes::UNKNOWN_IN_EXTENSION, node.span, message);
            match nearest(key, KNOWN.into_iter()) {
                Some(meant) => error.label(format!("did you mean `{meant}`?")),
                None => error.help("expected `item` or `done`"),
            };
        }
    }

    pub(super) fn check_media_type(&mut self, name: &str, span: Span) {
        let (kind, parameters) = name.split_once(';').unwrap_or((name, ""));
        let token = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-*".contains(&byte))
        };
        let parts = kind.trim().split_once('/');
        let fits = parts.is_some_and(|(main, sub)| token(main) && token(sub))
            && (parameters.trim().is_empty() || parameters.contains('='));
        if !fits {
            self.diagnostics
                .warning(
                    codes::MALFORMED_MEDIA_TYPE,
                    span,
                    format!("`{name}` is not a media type"),
                )
                .help("write it as `type/subtype`, e.g. `application/json`");
        }
    }

    fn encoding(&mut self, object: Object<'a>) -> Encoding {
        self.check_keys(object, keys::ENCODING, "an encoding");
        let style = self.spanned_text(object, "style");
        let style = match style.and_then(|style| self.style_named(&style)) {
            None if self.is_tab_delimited(object) => Some(Style::TabDelimited),
            named => named,
        };
        Encoding {
            content_type: self.spanned_text(object, "contentType"),
            style,
            explode: self.flag(object, "explode"),
            allow_reserved: self.flag(object, "allowReserved").unwrap_or(false),
            headers: self.headers(object),
        }
    }

    fn ignore_headers(&mut self, object: Object<'a>, encoding: &mut Encoding) {
        encoding.headers.clear();
        if let Some((key, _)) = object.entry("headers") {
            self.diagnostics
                .warning(
                    codes::ENCODING_WITHOUT_EFFECT,
                    key.span,
                    "`headers` has no effect on this body: its properties are not parts",
                )
                .help("it applies to `multipart/*` only");
        }
    }

    fn ignore_styles(&mut self, object: Object<'a>, encoding: &mut Encoding) {
        encoding.style = None;
        encoding.explode = None;
        encoding.allow_reserved = false;
        for key in ["style", "explode", "allowReserved"] {
            if let Some((key, _)) = object.entry(key) {
                self.diagnostics
                    .warning(
                        codes::ENCODING_WITHOUT_EFFECT,
                        key.span,
                        format!(
                            "`{}` has no effect on the parts of this body",
                            key.as_str().unwrap_or_default()
                        ),
                    )
                    .help("it applies to URL-encoded forms and, since OpenAPI 3.1, to `multipart/form-data`");
            }
        }
    }

    fn ignore_content_type(&mut self, object: Object<'a>, encoding: &mut Encoding) {
        encoding.content_type = None;
        if let Some((key, _)) = object.entry("contentType") {
            self.diagnostics
                .warning(
                    codes::ENCODING_WITHOUT_EFFECT,
                    key.span,
                    "`contentType` has no effect alongside `style` and `explode`",
                )
                .help("keep one or the other");
        }
    }

    /// `example` and `examples` of a parameter or media type.
    pub(super) fn examples(&mut self, object: Object<'a>) -> Vec<Example> {
        let mut examples = Vec::new();
        if let Some((_, node)) = raw_entry(object.node, "example") {
            // `example: {$ref: …}` is not in the specification, but documents have it.
            let target = match node.as_mapping() {
                Some([(key, _)]) if key.as_str() == Some("$ref") => {
                    self.resolve_ref(node, "an example")
                }
                _ => Some(node),
            };
            let value = target.map(|target| match target.get("value") {
                Some(value) if !std::ptr::eq(target, node) => value,
                _ => target,
            });
            examples.extend(value.map(|value| Example {
                name: String::new(),
                summary: None,
                value: Some(value.clone()),
                span: node.span,
            }));
        }
        match object.get("examples").map(|node| (node, &node.value)) {
            Some((_, NodeValue::Mapping(entries))) => {
                for (key, node) in entries.iter() {
                    let name = key.as_str().unwrap_or_default();
                    if !is_extension(name) {
                        examples.extend(self.example(name, node));
                    }
                }
            }
            // A list is only valid in a schema, but the meaning is clear.
            Some((node, NodeValue::Sequence(values))) => {
                self.odd_value(node, "examples", "a mapping");
                examples.extend(values.iter().map(|value| Example {
                    name: String::new(),
                    summary: None,
                    value: Some(value.clone()),
                    span: value.span,
                }));
            }
            Some((node, _)) => self.odd_value(node, "examples", "a mapping"),
            None => {}
        }
        examples
    }

    fn example(&mut self, name: &str, node: &'a Node) -> Option<Example> {
        let target = self.resolve_ref(node, "an example")?;
        let NodeValue::Mapping(_) = target.value else {
            self.odd_value(target, name, "a mapping with `value`");
            return None;
        };
        let object = self.object(target, "an example")?;
        self.check_keys(object, keys::EXAMPLE, "an example");
        // `dataValue` is the name in 3.2. A `null` is a value here.
        let value = ["value", "dataValue"]
            .iter()
            .find_map(|key| raw_entry(target, key))
            .map(|(_, value)| value.clone())
            .or_else(|| serialized(object));
        Some(Example {
            name: name.to_owned(),
            summary: self.prose(object, "summary"),
            value,
            span: target.span,
        })
    }
}

/// The value that a JSON text represents (`serializedValue`, 3.2). A text that could also be
/// something else, such as a number, is left alone.
fn serialized(object: Object<'_>) -> Option<Node> {
    let node = object.get("serializedValue")?;
    let text = node.as_str()?.trim_start();
    text.starts_with(['{', '[', '"'])
        .then(|| json_value(text, node.span))?
}

/// An entry whose value may be `null`.
fn raw_entry<'n>(node: &'n Node, key: &str) -> Option<(&'n Node, &'n Node)> {
    node.entry(key)
}
