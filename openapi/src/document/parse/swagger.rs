//! What is different in Swagger 2.0: `host`, `consumes`/`produces`, `body` and `formData`,
//! `collectionFormat`.

use std::collections::BTreeMap;

use super::builder::Builder;
use super::node::Object;
use super::schemas::any_schema;
use crate::diagnostics::codes;
use crate::document::{
    Encoding, Example, Extensions, Location, MediaType, RequestBody, Schema, SchemaId, Server,
    ServerVariable, Spanned, Style, Types,
};
use crate::source::{Node, Span};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const BYTES: &str = "application/octet-stream";

/// A `formData` parameter as a property of the body.
struct Field {
    name: Spanned<String>,
    schema: SchemaId,
    required: bool,
    is_file: bool,
    encoding: Option<Encoding>,
}

/// The media types that requests of an operation may have.
struct Consumes {
    /// Whether the operation itself lists them.
    is_own: bool,
    types: Vec<Spanned<String>>,
}

/// The text of diagnostics about media types that a body cannot be sent as.
struct UnsendableTypes {
    what: &'static str,
    help: &'static str,
    /// Where the body is described.
    place: Span,
}

impl<'a> Builder<'a> {
    /// `consumes` and `produces` of the document.
    pub(super) fn swagger_defaults(&mut self, root: Object<'a>) {
        self.consumes = self.media_types(root, "consumes").unwrap_or_default();
        self.produces = self.media_types(root, "produces").unwrap_or_default();
    }

    fn media_types(&mut self, object: Object<'a>, key: &str) -> Option<Vec<Spanned<String>>> {
        object.get(key)?;
        let types = self.texts(object, key);
        for name in &types {
            self.check_media_type(&name.value, name.span);
        }
        Some(types)
    }

    pub(super) fn swagger_servers(&mut self, root: Object<'a>) -> Vec<Server> {
        let host = self.spanned_text(root, "host");
        let base = self.spanned_text(root, "basePath");
        let Some(span) = host.as_ref().or(base.as_ref()).map(|text| text.span) else {
            return Vec::new();
        };
        let base_span = base.as_ref().map(|base| base.span);
        let base = base.map(|base| base.value).unwrap_or_default();
        let server = |url: String, variables: &[ServerVariable]| Server {
            name: None,
            url,
            description: None,
            variables: variables.to_vec(),
            span,
        };
        // This version has no variables, but names in braces are meant as such.
        let mut variables = Vec::new();
        let Some(host) = host else {
            let is_usable = self.can_be_called(&base, span);
            let listed = self.texts(root, "schemes");
            self.schemes = listed.into_iter().map(|scheme| scheme.value).collect();
            self.schemes.sort_unstable();
            if !is_usable {
                return Vec::new();
            }
            self.undeclared_variables(&base, &mut variables, span);
            return vec![server(base, &variables)];
        };
        let listed = self.texts(root, "schemes");
        let mut schemes: Vec<String> = listed
            .iter()
            .map(|scheme| scheme.value.clone())
            .filter(|scheme| scheme == "http" || scheme == "https")
            .collect();
        if schemes.is_empty() {
            if let Some(first) = listed.first() {
                self.diagnostics
                    .warning(
                        codes::UNUSABLE_SERVER,
                        first.span,
                        format!(
                            "cannot send requests over `{}`: it is neither `http` nor `https`",
                            first.value
                        ),
                    )
                    .label("requests use `https`");
            }
            schemes.push("https".to_owned());
        }
        self.schemes.clone_from(&schemes);
        self.schemes.sort_unstable();
        // HTTPS first, because the first one is the default.
        schemes.sort_by_key(|scheme| scheme != "https");
        let base = base.trim_end_matches('/');
        // Directly after the host it would be part of the host name.
        let slash = match base_span {
            Some(span) if !base.is_empty() && !base.starts_with('/') => {
                self.diagnostics
                    .warning(
                        codes::UNUSABLE_SERVER,
                        span,
                        format!("`basePath: {base}` does not begin with `/`"),
                    )
                    .label(format!("treated as `/{base}`"))
                    .help("begin it with `/`");
                "/"
            }
            _ => "",
        };
        let urls: Vec<String> = schemes
            .iter()
            .map(|scheme| format!("{scheme}://{}{slash}{base}", host.value))
            .collect();
        // They differ only in the scheme.
        let Some(first) = urls.first() else {
            return Vec::new();
        };
        if !self.can_be_called(first, host.span) {
            return Vec::new();
        }
        self.undeclared_variables(first, &mut variables, host.span);
        let urls = urls.into_iter();
        urls.map(|url| server(url, &variables)).collect()
    }

    /// Reports `schemes` of an operation that differ from those of the document: all operations use
    /// the servers of the document.
    pub(super) fn check_schemes(&mut self, operation: Object<'a>) {
        let Some(place) = operation.get("schemes").map(|node| node.span) else {
            return;
        };
        let listed = self.texts(operation, "schemes");
        let mut own: Vec<String> = listed.into_iter().map(|scheme| scheme.value).collect();
        own.sort_unstable();
        if own != self.schemes {
            self.diagnostics
                .warning(
                    codes::KEYWORD_WITHOUT_EFFECT,
                    place,
                    "`schemes` of an operation has no effect: requests use those of the document",
                )
                .help("list the schemes at the top of the document, or set the base URL of the client");
        }
    }

    /// `collectionFormat` as style and explode.
    pub(super) fn collection_format(
        &mut self,
        object: Object<'a>,
        location: Location,
    ) -> (Style, bool) {
        let default = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie | Location::QueryString => Style::Form,
        };
        if let Some(items) = object.get("items")
            && items.get("type").and_then(Node::as_str) == Some("array")
        {
            self.diagnostics
                .warning(
                    codes::ODD_STYLE,
                    items.span,
                    "no style supports nested lists: the inner ones are written as JSON",
                )
                .help("use a list of strings");
        }
        let Some(format) = self.spanned_text(object, "collectionFormat") else {
            return (default, false);
        };
        if let Some(kind) = object.get("type").and_then(Node::as_str)
            && kind != "array"
        {
            self.diagnostics
                .warning(
                    codes::ODD_STYLE,
                    format.span,
                    format!("`collectionFormat` applies to lists, and this has `type: {kind}`"),
                )
                .label("has no effect")
                .help("remove it, or write `type: array`");
            return (default, false);
        }
        match (format.value.as_str(), location) {
            ("csv", _) => (default, false),
            ("multi", Location::Query) => (Style::Form, true),
            ("ssv", Location::Query) => (Style::SpaceDelimited, false),
            ("pipes", Location::Query) => (Style::PipeDelimited, false),
            ("tsv", Location::Query) => (Style::TabDelimited, false),
            (other, _) => {
                self.diagnostics
                    .warning(
                        codes::ODD_STYLE,
                        format.span,
                        format!("`collectionFormat: {other}` is not supported in this location"),
                    )
                    .label("treated as `csv`");
                (default, false)
            }
        }
    }

    /// `body` and `formData` parameters as a request body.
    pub(super) fn swagger_body(
        &mut self,
        item: Object<'a>,
        operation: Object<'a>,
    ) -> Option<RequestBody> {
        // A parameter of the operation replaces that of the path; of two in one list the first
        // applies, and the other one is reported. There is at most one body.
        let mut parts: BTreeMap<String, Object<'a>> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        let mut body = None;
        for owner in [item, operation] {
            let mut listed: Option<Span> = None;
            let mut named: BTreeMap<String, Span> = BTreeMap::new();
            for node in self.list_at(owner, "parameters") {
                let Some(object) = self.followed(node, "a parameter") else {
                    continue;
                };
                let place = object.get("in").and_then(Node::as_str).unwrap_or_default();
                let name = object.get("name").and_then(Node::as_str);
                let name = name.unwrap_or_default().to_owned();
                match place {
                    "body" => {
                        match listed {
                            Some(first) => self.body_twice(node.span, first),
                            None => body = Some(object),
                        }
                        listed = listed.or(Some(node.span));
                    }
                    "formData" => match named.get(&name) {
                        Some(first) => self.field_twice(&name, node.span, *first),
                        None => {
                            named.insert(name.clone(), node.span);
                            if parts.insert(name.clone(), object).is_none() {
                                order.push(name);
                            }
                        }
                    },
                    _ => {}
                }
            }
        }
        let own = self.media_types(operation, "consumes");
        let consumes = Consumes {
            is_own: own.is_some(),
            types: own.unwrap_or_else(|| self.consumes.clone()),
        };
        if let Some(object) = body {
            if let Some(field) = order.first().and_then(|name| parts.get(name)) {
                self.body_twice(field.span(), object.span());
            }
            return Some(self.plain_body(object, consumes));
        }
        let first = parts.get(order.first()?).copied()?;
        let fields: Vec<Field> = order
            .iter()
            .filter_map(|name| self.field(parts.get(name).copied()?, name))
            .collect();
        Some(self.form_body(first.span(), &fields, consumes))
    }

    /// Reports a second body, which is not sent: a request has only one.
    fn body_twice(&mut self, place: Span, first: Span) {
        self.diagnostics
            .warning(
                codes::PARAMETER_TWICE,
                place,
                "the operation already has another body: this parameter is ignored",
            )
            .also(first, "the body that is sent")
            .help("describe one body: a `body`, or fields `in: formData`");
    }

    fn field_twice(&mut self, name: &str, place: Span, first: Span) {
        self.diagnostics
            .warning(
                codes::PARAMETER_TWICE,
                place,
                format!("the form already has a field `{name}`: this one is ignored"),
            )
            .also(first, "the field that is sent");
    }

    fn plain_body(&mut self, object: Object<'a>, consumes: Consumes) -> RequestBody {
        if object.get("schema").is_none() {
            self.diagnostics
                .warning(codes::NO_SCHEMA, object.span(), "the body has no `schema`")
                .label("treated as any value")
                .help("describe its type under `schema`");
        }
        let schema = object.get("schema").map(|node| self.schema_id(node));
        let fits = |name: &str| {
            let essence = essence(name);
            essence != FORM && essence != MULTIPART
        };
        let types = self.those_that_fit(consumes, fits, JSON, &UnsendableTypes {
            what: "a body",
            help: "list a media type that is not a form, or describe the fields with `in: formData`",
            place: object.span(),
        });
        RequestBody {
            description: self.prose(object, "description"),
            required: self.flag(object, "required").unwrap_or(false),
            content: types
                .into_iter()
                .map(|name| media_type(name, schema, object.span()))
                .collect(),
            extensions: self.extensions(object),
            span: object.span(),
            component: None,
        }
    }

    /// The media types that a body can be sent as, or `instead` if there are none. Others are
    /// reported if the operation lists them itself or if none can be sent.
    fn those_that_fit(
        &mut self,
        consumes: Consumes,
        fits: impl Fn(&str) -> bool,
        instead: &str,
        unsendable: &UnsendableTypes,
    ) -> Vec<Spanned<String>> {
        let listed = consumes.types.into_iter();
        let (mut types, others): (Vec<_>, Vec<_>) = listed.partition(|name| fits(&name.value));
        let is_replaced = types.is_empty();
        if is_replaced {
            types.push(spanned(instead, unsendable.place));
        }
        let sent = types.first().map_or("", |name| name.value.as_str());
        // The list of the document applies to all of its operations.
        for other in others.iter().filter(|_| is_replaced || consumes.is_own) {
            self.diagnostics
                .warning(
                    codes::MEDIA_TYPE_LEFT_OUT,
                    other.span,
                    format!("{} cannot be sent as `{}`", unsendable.what, other.value),
                )
                .label(format!("sent as `{sent}`"))
                .also(unsendable.place, "the body of the operation")
                .help(unsendable.help);
        }
        types
    }

    fn field(&mut self, object: Object<'a>, name: &str) -> Option<Field> {
        let Some(span) = object.get("name").map(|node| node.span) else {
            self.diagnostics.error(
                codes::UNUSABLE_PARAMETER,
                object.span(),
                "the parameter has no `name`",
            );
            return None;
        };
        let is_array = object.get("type").and_then(Node::as_str) == Some("array");
        let (style, explode) = self.collection_format(object, Location::Query);
        Some(Field {
            name: Spanned {
                value: name.to_owned(),
                span,
            },
            schema: self.schema_id(object.node),
            required: self.flag(object, "required").unwrap_or(false),
            is_file: object.get("type").and_then(Node::as_str) == Some("file"),
            encoding: is_array.then_some(Encoding {
                content_type: None,
                style: Some(style),
                explode: Some(explode),
                allow_reserved: false,
                headers: Vec::new(),
            }),
        })
    }

    fn form_body(&mut self, span: Span, fields: &[Field], consumes: Consumes) -> RequestBody {
        let schema = self.made_schema(Schema {
            types: Types {
                object: true,
                ..Types::EMPTY
            },
            properties: fields
                .iter()
                .map(|field| (field.name.clone(), field.schema))
                .collect(),
            required: fields
                .iter()
                .filter(|field| field.required)
                .map(|field| field.name.clone())
                .collect(),
            ..any_schema(span)
        });
        let has_file = fields.iter().any(|field| field.is_file);
        let fits = |name: &str| {
            let essence = essence(name);
            essence.starts_with("multipart/") || (essence == FORM && !has_file)
        };
        let (instead, what, help) = match has_file {
            true => (
                MULTIPART,
                "a form with a file",
                "list `multipart/form-data`",
            ),
            false => (
                FORM,
                "a form",
                "list `application/x-www-form-urlencoded` or `multipart/form-data`, or describe the body with `in: body`",
            ),
        };
        let unsendable = UnsendableTypes {
            what,
            help,
            place: span,
        };
        let types = self.those_that_fit(consumes, fits, instead, &unsendable);
        let encoding: Vec<(String, Encoding)> = fields
            .iter()
            .filter_map(|field| Some((field.name.value.clone(), field.encoding.clone()?)))
            .collect();
        RequestBody {
            description: None,
            required: fields.iter().any(|field| field.required),
            content: types
                .into_iter()
                .map(|name| MediaType {
                    encoding: encoding.clone(),
                    ..media_type(spanned(&name.value, span), Some(schema), span)
                })
                .collect(),
            extensions: Extensions::new(),
            span,
            component: None,
        }
    }

    /// `schema` and `examples` of a response, per media type of `produces`.
    pub(super) fn swagger_content(
        &mut self,
        operation: Object<'a>,
        response: Object<'a>,
        is_error: bool,
    ) -> Vec<MediaType> {
        let examples = response.get("examples");
        let examples = examples.and_then(|node| self.unneeded(node, "examples"));
        let Some(node) = response.get("schema") else {
            return Vec::new();
        };
        let is_file = node.get("type").and_then(Node::as_str) == Some("file");
        let schema = Some(self.schema_id(node));
        let mut types = self
            .media_types(operation, "produces")
            .unwrap_or_else(|| self.produces.clone());
        if types.is_empty() {
            types.push(spanned(if is_file { BYTES } else { JSON }, node.span));
        }
        // `produces` is about successful responses: an error object is not a PDF.
        let is_told = |name: &Spanned<String>| {
            let name = name.value.to_ascii_lowercase();
            ["json", "xml", "yaml", "*"]
                .iter()
                .any(|told| name.contains(told))
        };
        let has_members = ["$ref", "properties", "allOf"]
            .iter()
            .any(|key| node.get(key).is_some());
        if is_error && has_members && !types.iter().any(is_told) {
            types = vec![spanned(JSON, node.span)];
        }
        types
            .into_iter()
            .map(|name| {
                let mut media = media_type(name, schema, node.span);
                if let Some(examples) = examples {
                    let own = examples
                        .entries
                        .iter()
                        .find(|(key, _)| key.as_str() == Some(media.media_type.value.as_str()));
                    media.examples.extend(own.map(|(_, value)| Example {
                        name: String::new(),
                        summary: None,
                        value: Some(value.clone()),
                        span: value.span,
                    }));
                }
                media
            })
            .collect()
    }
}

/// A media type without its parameters.
fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn spanned(name: &str, span: Span) -> Spanned<String> {
    Spanned {
        value: name.to_owned(),
        span,
    }
}

fn media_type(name: Spanned<String>, schema: Option<SchemaId>, span: Span) -> MediaType {
    MediaType {
        media_type: name,
        schema,
        item_schema: None,
        done: None,
        examples: Vec::new(),
        encoding: Vec::new(),
        prefix_encoding: Vec::new(),
        item_encoding: None,
        span,
    }
}
