//! Responses and their headers.

use std::collections::{BTreeMap, HashMap};

use super::builder::Builder;
use super::node::Object;
use super::parameter::Content;
use super::{keys, names};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Header, Location, MediaType, Response, StatusPattern};
use crate::source::{Node, Span};

impl<'a> Builder<'a> {
    pub(super) fn responses(&mut self, operation: Object<'a>, place: Span) -> Vec<Response> {
        let Some(map) = self.object_at(operation, "responses") else {
            if operation.get("responses").is_none() {
                self.diagnostics.warning(
                    codes::MISSING_KEY,
                    place,
                    "the operation has no `responses`",
                );
            }
            return Vec::new();
        };
        let mut responses: Vec<Response> = Vec::new();
        let mut seen: BTreeMap<StatusPattern, (&str, Span)> = BTreeMap::new();
        for (name, key, node) in map.named_entries() {
            let Some(status) = status(name) else {
                self.diagnostics
                    .warning(
                        codes::INVALID_STATUS,
                        key.span,
                        format!("`{name}` is not a status: this response is ignored"),
                    )
                    .help("use a status from 100 to 599, `2XX` or `default`");
                continue;
            };
            if let Some((first, place)) = seen.get(&status) {
                // A duplicate of the same key was reported when the file was read.
                if *first != name {
                    self.diagnostics
                        .warning(
                            codes::INVALID_STATUS,
                            key.span,
                            format!(
                                "`{name}` is the same status as `{first}`: this response is ignored"
                            ),
                        )
                        .also(*place, "the response that is used")
                        .help("keep one of them");
                }
                continue;
            }
            seen.insert(status, (name, key.span));
            responses.extend(self.response(status, operation, place, node));
        }
        responses
    }

    fn response(
        &mut self,
        status: StatusPattern,
        operation: Object<'a>,
        operation_place: Span,
        node: &'a Node,
    ) -> Option<Response> {
        let object = self.followed(node, "a response")?;
        self.check_keys(object, keys::RESPONSE, "a response");
        self.claim_links(object, "links", operation_place, Some(status));
        let description = self.description_beside(node, object);
        let lacks_description =
            object.get("description").is_none() && node.get("description").is_none();
        // Optional since OpenAPI 3.2.
        if lacks_description && !self.is_3_2 && !self.is_misread(object, "a response") {
            self.missing(object, "description", "the response");
        }
        let content: Vec<MediaType> = match self.dialect {
            Dialect::Swagger2 => self.swagger_content(operation, object, is_error(status)),
            _ => self.content(object),
        };
        Some(Response {
            status,
            description: description.unwrap_or_default(),
            headers: self.headers(object),
            content,
            links: self.links(object),
            extensions: self.extensions(object),
            span: object.span(),
            component: names::component(node),
        })
    }

    /// The `headers` of a response, or of a part of a body.
    pub(super) fn headers(&mut self, owner: Object<'a>) -> Vec<Header> {
        let Some(map) = self.object_at(owner, "headers") else {
            return Vec::new();
        };
        let mut headers = Vec::new();
        let mut seen: HashMap<String, Span> = HashMap::new();
        for (name, key, node) in map.entries() {
            if name.eq_ignore_ascii_case("content-type") {
                // The media types under `content` determine it.
                self.without_effect("header Content-Type", key);
                continue;
            }
            if !names::is_header(name) {
                self.diagnostics.warning(
                    codes::INVALID_HEADER_NAME,
                    key.span,
                    format!("`{name}` is not a valid header name: it is ignored"),
                );
                continue;
            }
            // Header names are case-insensitive (RFC 9110, 5.1). The same spelling is a duplicate key.
            if let Some(first) = seen.insert(name.to_ascii_lowercase(), key.span) {
                self.diagnostics
                    .warning(
                        codes::PARAMETER_TWICE,
                        key.span,
                        format!("the header `{name}` is listed twice"),
                    )
                    .label("this one is ignored")
                    .also(first, "first header")
                    .help("keep one of them: header names are case-insensitive");
                continue;
            }
            let Some(object) = self.followed(node, "a header") else {
                continue;
            };
            headers.push(self.header(name, node, object));
        }
        headers
    }

    fn header(&mut self, name: &str, node: &'a Node, object: Object<'a>) -> Header {
        let Content {
            schema,
            media_type,
            mut examples,
        } = match self.dialect {
            Dialect::Swagger2 => {
                self.check_swagger_keys(object, "a header");
                // Reported if it differs from the one that headers are read with.
                self.collection_format(object, Location::Header);
                Content::of(self.schema_id(object.node))
            }
            _ => {
                self.check_keys(object, keys::HEADER, "a header");
                self.schema_or_content(object, "the header")
            }
        };
        examples.extend(self.examples(object));
        if self.dialect != Dialect::Swagger2 {
            // Headers support only one style; others are reported.
            let _ = self.style(object, Location::Header);
        }
        Header {
            name: name.to_owned(),
            description: self.description_beside(node, object),
            required: self.flag(object, "required").unwrap_or(false),
            deprecated: self.flag(object, "deprecated").unwrap_or(false),
            explode: self.flag(object, "explode").unwrap_or(false),
            schema,
            content_type: media_type,
            examples,
            extensions: self.extensions(object),
            span: object.span(),
        }
    }
}

fn status(text: &str) -> Option<StatusPattern> {
    if text == "default" {
        return Some(StatusPattern::Default);
    }
    let bytes = text.as_bytes();
    if let [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] = bytes {
        return Some(StatusPattern::Range(class - b'0'));
    }
    let code = text.parse::<u16>().ok().filter(|_| bytes.len() == 3)?;
    (100..600)
        .contains(&code)
        .then_some(StatusPattern::Code(code))
}

fn is_error(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Code(code) => code >= 400,
        StatusPattern::Range(class) => class >= 4,
        StatusPattern::Default => true,
    }
}
