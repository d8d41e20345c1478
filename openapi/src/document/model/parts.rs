//! Parts that are common in a description, and the data next to its operations.

use std::collections::BTreeMap;

use crate::source::{Node, Span};

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

/// Specification extensions (`x-…`), by name, as written.
pub type Extensions = BTreeMap<String, Node>;

/// The version whose rules a description follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecVersion {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0.
    OpenApi30,
    /// OpenAPI 3.1 and 3.2.
    OpenApi31,
}

/// `info`.
#[derive(Clone, Debug)]
pub struct Info {
    /// `title`.
    pub title: String,
    /// `version`.
    pub version: String,
    /// `description`.
    pub description: Option<String>,
    /// `termsOfService`, `contact` and `license` as written.
    pub contact_url: Option<String>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// `tags[]`.
#[derive(Clone, Debug)]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// `summary` (3.2).
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `parent` (3.2): the name of another tag.
    pub parent: Option<String>,
    /// `kind` (3.2): `nav`, which is the default, if it groups operations.
    pub kind: Option<String>,
    /// Properties whose names start with `x-`.
    pub extensions: Extensions,
}

impl Tag {
    /// Whether it groups operations rather than only marking them, as `badge` and `audience` do.
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.kind.as_deref().is_none_or(|kind| kind == "nav")
    }
}

/// A server.
#[derive(Clone, Debug)]
pub struct Server {
    /// `name`, since 3.2.
    pub name: Option<String>,
    /// `url`, with `{variables}`.
    pub url: String,
    /// `description`.
    pub description: Option<String>,
    /// `variables`, in order.
    pub variables: Vec<ServerVariable>,
    /// Where it was written.
    pub span: Span,
}

/// A server variable.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `enum`.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// An example: the name (empty for `example`) and the value.
#[derive(Clone, Debug)]
pub struct Example {
    /// The key under `examples`; empty for `example`.
    pub name: String,
    /// `summary`.
    pub summary: Option<String>,
    /// The value; `None` if only `externalValue` is given.
    pub value: Option<Node>,
    /// Where it was written.
    pub span: Span,
}
