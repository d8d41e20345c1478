//! Parameters, bodies, responses and their content.

use super::Emitter;
use super::object::Object;
use super::security::location_name;
use crate::document::{
    Encoding, Example, Header, Location, MediaType, Parameter, RequestBody, Response, SchemaId,
    StatusPattern, Style,
};
use crate::source::{Node, NodeValue, Span};

impl Emitter<'_> {
    pub(super) fn parameter(&self, parameter: &Parameter) -> Node {
        let mut object = Object::new(parameter.span);
        object.text("name", &parameter.name.value);
        object.text("in", location_name(parameter.location));
        object.some_text("description", parameter.description.as_ref());
        object.raised("required", parameter.required);
        object.raised("deprecated", parameter.deprecated);
        object.raised("allowEmptyValue", parameter.allow_empty_value);
        let usual = match parameter.location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie | Location::QueryString => Style::Form,
        };
        let said = parameter.extensions.contains_key(COLLECTION_FORMAT);
        if parameter.style != usual && !(said && parameter.style == Style::TabDelimited) {
            put_style(parameter.style, &mut object);
        }
        if parameter.explode != parameter.style.explodes() {
            object.flag("explode", parameter.explode);
        }
        object.raised("allowReserved", parameter.allow_reserved);
        self.schema_or_content(
            parameter.schema,
            parameter.content_type.as_deref(),
            parameter.span,
            &mut object,
        );
        self.examples(&parameter.examples, &mut object);
        object.extensions(&parameter.extensions);
        object.finish()
    }

    /// Writes `schema`, or `content` with one media type. One of them is required, so a missing
    /// schema becomes a string, which is how the value is sent.
    fn schema_or_content(
        &self,
        schema: Option<SchemaId>,
        content_type: Option<&str>,
        span: Span,
        object: &mut Object,
    ) {
        match (schema, content_type) {
            (Some(id), None) => object.put("schema", self.schema(id, span)),
            (None, None) => {
                let mut string = Object::new(span);
                string.text("type", "string");
                object.put("schema", string.finish());
            }
            (schema, Some(name)) => {
                let mut media = Object::new(span);
                if let Some(id) = schema {
                    media.put("schema", self.schema(id, span));
                }
                let mut content = Object::new(span);
                content.put(name, media.finish());
                object.put("content", content.finish());
            }
        }
    }

    /// Writes `example` for a single example without a name, otherwise `examples`.
    fn examples(&self, examples: &[Example], object: &mut Object) {
        if let [only] = examples
            && only.name.is_empty()
        {
            if let Some(value) = &only.value {
                object.put("example", value.clone());
            }
            return;
        }
        let Some(first) = examples.first() else {
            return;
        };
        let mut written = Object::new(first.span);
        let mut names = std::collections::BTreeSet::new();
        for example in examples {
            let mut name = example.name.clone();
            let mut number = 1;
            while !names.insert(name.clone()) {
                number += 1;
                name = format!("{} {number}", example.name).trim().to_owned();
            }
            let mut entry = Object::new(example.span);
            entry.some_text("summary", example.summary.as_ref());
            if let Some(value) = &example.value {
                entry.put("value", value.clone());
            }
            written.put(&name, entry.finish());
        }
        object.put("examples", written.finish());
    }

    pub(super) fn request_body(&self, body: &RequestBody) -> Node {
        let mut object = Object::new(body.span);
        object.some_text("description", body.description.as_ref());
        object.raised("required", body.required);
        object.put("content", self.content(&body.content, body.span).finish());
        object.extensions(&body.extensions);
        object.finish()
    }

    fn content(&self, content: &[MediaType], span: Span) -> Object {
        let mut object = Object::new(span);
        for media in content {
            object.put(&media.media_type.value, self.media_type(media));
        }
        object
    }

    fn media_type(&self, media: &MediaType) -> Node {
        let mut object = Object::new(media.span);
        if let Some(id) = media.schema {
            object.put("schema", self.schema(id, media.span));
        }
        // `x-stream` is the same in all versions.
        let mut stream = Object::new(media.span);
        if let Some(id) = media.item_schema {
            stream.put("item", self.schema(id, media.span));
        }
        stream.some_text("done", media.done.as_ref());
        if !stream.is_empty() {
            object.put("x-stream", stream.finish());
        }
        self.examples(&media.examples, &mut object);
        let mut encodings = Object::new(media.span);
        for (property, encoding) in &media.encoding {
            encodings.put(property, self.encoding(encoding, media.span));
        }
        object.object("encoding", encodings);
        if !media.prefix_encoding.is_empty() {
            let all = media.prefix_encoding.iter();
            let all = all
                .map(|encoding| self.encoding(encoding, media.span))
                .collect();
            let list = Node {
                value: NodeValue::sequence(all),
                span: media.span,
            };
            object.put("prefixEncoding", list);
        }
        if let Some(encoding) = &media.item_encoding {
            object.put("itemEncoding", self.encoding(encoding, media.span));
        }
        object.finish()
    }

    fn encoding(&self, encoding: &Encoding, span: Span) -> Node {
        let mut object = Object::new(span);
        let content_type = encoding.content_type.as_ref().map(|it| &it.value);
        object.some_text("contentType", content_type);
        if let Some(style) = encoding.style {
            put_style(style, &mut object);
        }
        if let Some(explode) = encoding.explode {
            object.flag("explode", explode);
        }
        object.raised("allowReserved", encoding.allow_reserved);
        let mut headers = Object::new(span);
        for header in &encoding.headers {
            headers.put(&header.name, self.header(header));
        }
        object.object("headers", headers);
        object.finish()
    }

    /// A response without its headers, which may be shared.
    pub(super) fn response(&self, response: &Response, headers: Object) -> Node {
        let mut object = Object::new(response.span);
        object.text("description", &response.description);
        object.object("headers", headers);
        object.object("content", self.content(&response.content, response.span));
        object.object("links", self.links(response));
        object.extensions(&response.extensions);
        object.finish()
    }

    pub(super) fn header(&self, header: &Header) -> Node {
        let mut object = Object::new(header.span);
        object.some_text("description", header.description.as_ref());
        object.raised("required", header.required);
        object.raised("deprecated", header.deprecated);
        object.raised("explode", header.explode);
        self.schema_or_content(
            header.schema,
            header.content_type.as_deref(),
            header.span,
            &mut object,
        );
        self.examples(&header.examples, &mut object);
        object.extensions(&header.extensions);
        object.finish()
    }
}

/// Where converters from Swagger 2.0 write a format that no `style` expresses.
const COLLECTION_FORMAT: &str = "x-collectionFormat";

fn put_style(style: Style, object: &mut Object) {
    match style {
        Style::TabDelimited => object.text(COLLECTION_FORMAT, style.word()),
        style => object.text("style", style.word()),
    }
}

pub(super) fn status_name(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(range) => format!("{range}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
}
