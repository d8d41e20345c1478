//! What a `$ref` points at, determined by its path in an OpenAPI document.

use super::builder::Builder;
use super::keys;
use super::node::address;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::source::Node;
use crate::source::reference::Target;

impl<'a> Builder<'a> {
    /// Whether the target of a reference is part of an OpenAPI document, but not a schema. It is reported.
    pub(super) fn is_no_schema(&mut self, reference: &Node, target: &Target<'a>) -> bool {
        let kind = Kind::at(&target.pointer);
        let Some(what) = kind.unless_schema(&target.pointer) else {
            return false;
        };
        if !self.is_in_document(target) {
            return false;
        }
        let text = reference.as_str().unwrap_or_default();
        let message = format!("`{text}` refers to {what}, expected a schema");
        // Public documents refer to responses and parameters by mistake, and the rest of them is useful.
        let diagnostics = &mut *self.diagnostics;
        let diagnostic = match kind.is_section(&target.pointer) {
            true => diagnostics.error(codes::NOT_A_SCHEMA, reference.span, message),
            false => diagnostics.warning(codes::ANOTHER_KIND, reference.span, message),
        };
        let diagnostic = diagnostic.label("treated as any value");
        let key = kind.key_of_schema();
        diagnostic.help(match key.filter(|key| target.node.get(key).is_some()) {
            Some(key) => format!("refer to its schema: `{text}/{key}`"),
            None => "refer to a schema, as in `#/components/schemas/Name`".to_owned(),
        });
        true
    }

    /// Whether the target of a reference can be read as what is expected in its place. It is reported if it is
    /// another kind of object; `what` is the expected one, as in messages.
    pub(super) fn is_expected(
        &mut self,
        reference: &'a Node,
        target: &Target<'a>,
        what: &str,
    ) -> bool {
        let Some((expected, example)) = EXPECTED.iter().find(|(kind, _)| *kind == what) else {
            return true;
        };
        let kind = Kind::at(&target.pointer);
        let found = match kind {
            Kind::Free => return true,
            Kind::Schema => "a schema".to_owned(),
            // A callback is a map of path items.
            Kind::Map(Kind::PathItem) if *expected == "a callback" => return true,
            _ => kind.unless_schema(&target.pointer).unwrap_or_default(),
        };
        if found == *expected || !self.is_in_document(target) {
            return true;
        }
        let text = reference.as_str().unwrap_or_default();
        let message = format!("`{text}` refers to {found}, expected {expected}");
        let label = match (*expected, kind) {
            // Both have a content, and public documents confuse them.
            ("a response", Kind::RequestBody) | ("a request body", Kind::Response) => {
                Some(format!("treated as {expected}"))
            }
            // A parameter has everything that a header has, and its name and location in addition.
            ("a header", Kind::Parameter) => Some("treated as a header".to_owned()),
            ("an example" | "a link", _) => Some("ignored".to_owned()),
            _ => None,
        };
        let help = match (*expected, self.dialect) {
            ("a response", Dialect::Swagger2) => "#/responses/Name",
            ("a parameter", Dialect::Swagger2) => "#/parameters/Name",
            _ => example,
        };
        let help = format!("refer to {expected}, as in `{help}`");
        let is_read = label.as_ref().is_some_and(|label| label != "ignored");
        let diagnostics = &mut *self.diagnostics;
        match label {
            Some(label) => diagnostics
                .warning(codes::ANOTHER_KIND, reference.span, message)
                .label(label),
            None => diagnostics.error(codes::NOT_A_SCHEMA, reference.span, message),
        }
        .help(help);
        if is_read {
            // Its other keys are not misplaced where it is defined.
            let place = address(target.node);
            self.misread.insert(place, expected);
        }
        is_read
    }

    /// Whether the path of a target begins at the root of an OpenAPI document, rather than at an anchor, at an
    /// `$id`, or at the root of another file.
    fn is_in_document(&mut self, target: &Target<'a>) -> bool {
        let home = self.sources.home(target.node.span.file);
        let root = self.sources.file(home).and_then(|file| file.root());
        let Some(root) = root else {
            return false;
        };
        if root.get("openapi").is_none() && root.get("swagger").is_none() {
            return false;
        }
        let mut tokens = target.pointer.iter();
        let found = tokens.try_fold(root, |node, token| self.resolver.step(node, token));
        found.is_some_and(|found| std::ptr::eq(found, target.node))
    }
}

/// The objects that can be given by `$ref`, other than schemas, and an example of a reference to each.
const EXPECTED: [(&str, &str); 9] = [
    ("a response", "#/components/responses/Name"),
    ("a request body", "#/components/requestBodies/Name"),
    ("a parameter", "#/components/parameters/Name"),
    ("a header", "#/components/headers/Name"),
    ("a media type", "#/components/mediaTypes/Name"),
    ("an example", "#/components/examples/Name"),
    ("a link", "#/components/links/Name"),
    ("a callback", "#/components/callbacks/Name"),
    ("a path item", "#/components/pathItems/Name"),
];

/// An object of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    /// A section that contains no schemas, or a part of one.
    Section,
    Components,
    /// A map or a list of objects of another kind.
    Map(&'static Self),
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Example,
    Link,
    SecurityScheme,
    Server,
    Schema,
    /// An extension, a value, or an unknown key: anything may be there.
    Free,
}

impl Kind {
    /// The kind of object at a path from the root of a document.
    pub(super) fn at(pointer: &[String]) -> Self {
        let tokens = pointer.iter();
        tokens.fold(Self::Document, |kind, token| kind.child(token))
    }

    fn child(self, token: &str) -> Self {
        if let Self::Map(of) = self {
            // In other maps, a name may begin with `x-`.
            let is_extensible = matches!(of, Self::PathItem | Self::Response);
            let is_extension = is_extensible && token.starts_with("x-");
            return if is_extension { Self::Free } else { *of };
        }
        match (self, token) {
            (Self::Document, "components") => Self::Components,
            (Self::Document, "paths" | "webhooks") | (Self::Components, "pathItems") => {
                Self::Map(&Self::PathItem)
            }
            (Self::Document, "definitions") | (Self::Components, "schemas") => {
                Self::Map(&Self::Schema)
            }
            (
                Self::Document | Self::Components | Self::PathItem | Self::Operation,
                "parameters",
            ) => Self::Map(&Self::Parameter),
            (Self::Document | Self::Components | Self::Operation, "responses") => {
                Self::Map(&Self::Response)
            }
            (Self::Components, "requestBodies") => Self::Map(&Self::RequestBody),
            (Self::Components | Self::Response | Self::Encoding, "headers") => {
                Self::Map(&Self::Header)
            }
            (Self::Components, "mediaTypes")
            | (Self::Parameter | Self::Header | Self::RequestBody | Self::Response, "content") => {
                Self::Map(&Self::MediaType)
            }
            (Self::Components, "securitySchemes") | (Self::Document, "securityDefinitions") => {
                Self::Map(&Self::SecurityScheme)
            }
            (Self::Components | Self::Response, "links") => Self::Map(&Self::Link),
            (Self::Components | Self::Operation, "callbacks") => {
                Self::Map(&Self::Map(&Self::PathItem))
            }
            (Self::Components, "examples") => Self::Map(&Self::Example),
            (Self::Document | Self::PathItem | Self::Operation, "servers") => {
                Self::Map(&Self::Server)
            }
            (Self::Document, section) if is_section(section) => Self::Section,
            (Self::Section, key) if !key.starts_with("x-") => Self::Section,
            (Self::PathItem, "additionalOperations") => Self::Map(&Self::Operation),
            (Self::PathItem, key) if METHODS.contains(&key) => Self::Operation,
            (Self::Operation, "requestBody") => Self::RequestBody,
            (Self::Parameter | Self::Header | Self::MediaType | Self::Response, "schema")
            | (Self::MediaType, "itemSchema") => Self::Schema,
            (Self::MediaType, "encoding") => Self::Map(&Self::Encoding),
            (Self::Schema, key) if keys::OF_SCHEMAS.contains(&key) => Self::Map(&Self::Schema),
            (Self::Schema, "items" | "additionalProperties" | "not" | "then" | "else") => {
                Self::Schema
            }
            _ => Self::Free,
        }
    }

    /// What it is, for a message; `None` if it is or may be a schema.
    pub(super) fn unless_schema(self, pointer: &[String]) -> Option<String> {
        let key = pointer.last().map_or("", String::as_str);
        Some(match self {
            Self::Schema | Self::Free => return None,
            Self::Document => "the whole document".to_owned(),
            Self::Section | Self::Components => match pointer {
                [section, _, ..] => format!("a part of `{section}`"),
                _ => format!("the `{key}` of the document"),
            },
            Self::Map(_) if self.is_section(pointer) => format!("the `{key}` of the document"),
            Self::Map(_) => format!("the value of `{key}`"),
            Self::PathItem => "a path item".to_owned(),
            Self::Operation => "an operation".to_owned(),
            Self::Parameter => "a parameter".to_owned(),
            Self::RequestBody => "a request body".to_owned(),
            Self::MediaType => "a media type".to_owned(),
            Self::Encoding => "an encoding".to_owned(),
            Self::Response => "a response".to_owned(),
            Self::Header => "a header".to_owned(),
            Self::Example => "an example".to_owned(),
            Self::Link => "a link".to_owned(),
            Self::SecurityScheme => "a security scheme".to_owned(),
            Self::Server => "a server".to_owned(),
        })
    }

    /// Whether it is a whole document, or a section of one.
    fn is_section(self, pointer: &[String]) -> bool {
        match self {
            Self::Document | Self::Section | Self::Components => true,
            Self::Map(_) => match pointer {
                [_] => true,
                [first, _] => first == "components",
                _ => false,
            },
            _ => false,
        }
    }

    /// The key of a schema in an object of this kind, for the help.
    pub(super) fn key_of_schema(self) -> Option<&'static str> {
        match self {
            Self::Parameter | Self::Header | Self::MediaType => Some("schema"),
            _ => None,
        }
    }
}

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Whether a key of the root is defined by the specification.
fn is_section(key: &str) -> bool {
    keys::ROOT.contains(&key) || keys::SWAGGER_ROOT.contains(&key)
}
