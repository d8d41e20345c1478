//! Schemas.

use crate::source::{Node, Span};

use super::bounds::Bounds;
use super::parts::{Extensions, Spanned};

/// Index of a schema in [`Document::schemas`](super::Document::schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// JSON types; [`Types::EMPTY`] if the schema has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types {
    /// `string`.
    pub string: bool,
    /// `number`.
    pub number: bool,
    /// `integer`.
    pub integer: bool,
    /// `boolean`.
    pub boolean: bool,
    /// `array`.
    pub array: bool,
    /// `object`.
    pub object: bool,
    /// `null`, `nullable: true` in 3.0.
    pub null: bool,
}

impl Types {
    /// No type given.
    pub const EMPTY: Self = Self {
        string: false,
        number: false,
        integer: false,
        boolean: false,
        array: false,
        object: false,
        null: false,
    };
}

/// A schema in one form for all versions.
///
/// `nullable` of 3.0 becomes `types.null`, a boolean `exclusiveMinimum` becomes a number, `type:
/// [..]` of 3.1 becomes `types`, and `examples` and `example` become `examples`.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The name of the component (the last segment of the `$ref` pointer or the file stem), if the
    /// schema is a component or the target of a `$ref`.
    pub name: Option<String>,
    /// The target of `$ref`. In 3.0 only `description`, `nullable` and extensions are respected
    /// alongside it (as hand-written documents intend them); in 3.1, all keywords are.
    pub reference: Option<SchemaId>,
    /// `true` for the 3.1 schema `false`, which no value matches.
    pub never: bool,
    /// `type`, with `null`.
    pub types: Types,
    /// `format`.
    pub format: Option<String>,
    /// `contentEncoding` (3.1).
    pub content_encoding: Option<String>,
    /// `contentMediaType` (3.1).
    pub content_media_type: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enum`, or `const` as the only value, as written.
    pub values: Option<Vec<Node>>,
    /// Whether `values` came from `const`.
    pub constant: bool,
    /// `default`.
    pub default: Option<Node>,
    /// `examples` and `example`.
    pub examples: Vec<Node>,
    /// `properties`, in order.
    pub properties: Vec<(Spanned<String>, SchemaId)>,
    /// `required`.
    pub required: Vec<Spanned<String>>,
    /// `dependentRequired` (3.1), and `dependencies` of older drafts if they list names: the
    /// properties that are required if a property is present.
    pub dependent_required: Vec<(String, Vec<String>)>,
    /// `additionalProperties`, or `unevaluatedProperties` in 3.1 if the former is missing.
    pub additional_properties: AdditionalProperties,
    /// Whether it was `unevaluatedProperties`, which takes the adjacent `allOf` into account.
    pub unevaluated: bool,
    /// `patternProperties` (3.1).
    pub pattern_properties: Vec<(String, SchemaId)>,
    /// `propertyNames` (3.1).
    pub property_names: Option<SchemaId>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `prefixItems` (3.1).
    pub prefix_items: Vec<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `then` and `else` (3.1), regardless of `if`.
    pub branches: [Option<SchemaId>; 2],
    /// `dependentSchemas` (3.1), and `dependencies` of older drafts if they are schemas.
    pub dependent_schemas: Vec<(String, SchemaId)>,
    /// `discriminator`.
    pub discriminator: Option<Box<Discriminator>>,
    /// `xml`.
    pub xml: Option<Box<Xml>>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `minimum`, `maximum`, … for documentation.
    pub bounds: Bounds,
    /// Extensions.
    pub extensions: Extensions,
    /// The positions of its keywords.
    pub keywords: KeywordSpans,
    /// Where it was written.
    pub span: Span,
}

impl Schema {
    /// The schemas that apply only to some values.
    pub fn conditional(&self) -> impl Iterator<Item = SchemaId> + '_ {
        let dependent = self.dependent_schemas.iter().map(|(_, id)| *id);
        self.branches.iter().flatten().copied().chain(dependent)
    }

    /// The position of a keyword, or of the whole schema if the keyword was not written.
    #[must_use]
    pub fn keyword_span(&self, keyword: &str) -> Span {
        self.keywords.get(keyword).unwrap_or(self.span)
    }
}

/// The positions of the keywords of a schema that limit its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeywordSpans(Vec<(&'static str, Span)>);

impl KeywordSpans {
    /// The position of a keyword.
    #[must_use]
    pub fn get(&self, keyword: &str) -> Option<Span> {
        let found = self.0.iter().find(|(known, _)| *known == keyword);
        found.map(|(_, span)| *span)
    }
}

impl FromIterator<(&'static str, Span)> for KeywordSpans {
    fn from_iter<I: IntoIterator<Item = (&'static str, Span)>>(spans: I) -> Self {
        Self(spans.into_iter().collect())
    }
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdditionalProperties {
    /// Not specified: allowed.
    Unspecified,
    /// `true` or `{}`.
    Allowed,
    /// `false`.
    Denied,
    /// A schema.
    Schema(SchemaId),
}

/// `discriminator`.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// `propertyName`.
    pub property: String,
    /// `mapping`: values and resolved schemas, in order. Values whose target does not exist are
    /// reported and omitted.
    pub mapping: Vec<(String, SchemaId)>,
    /// `defaultMapping` (3.2): the schema of values without the property, or with another value.
    pub default: Option<SchemaId>,
    /// Where it was written.
    pub span: Span,
}

/// `xml`: how a value is written in XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xml {
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// `nodeType` (3.2); `attribute: true` and `wrapped: true` of older versions are converted to it.
    pub node_type: Option<XmlNodeType>,
    /// Where it was written.
    pub span: Span,
}

/// `nodeType`: the kind of XML node of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub enum XmlNodeType {
    Element,
    Attribute,
    Text,
    Cdata,
    None,
}

impl XmlNodeType {
    /// All types, with their names in a document.
    pub const ALL: [(&'static str, Self); 5] = [
        ("element", Self::Element),
        ("attribute", Self::Attribute),
        ("text", Self::Text),
        ("cdata", Self::Cdata),
        ("none", Self::None),
    ];

    /// The name in a document.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, one)| *one == self);
        found.map_or("element", |(word, _)| word)
    }
}
