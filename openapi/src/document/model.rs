//! The document: one OpenAPI description with all version differences gone.
//!
//! Every part carries the [`Span`] it was read from. `$ref`s to parameters, responses, headers,
//! request bodies, examples, links and path items are followed and copied in (they cannot be
//! cyclic in a valid document); schemas live in an arena and refer to each other by [`SchemaId`],
//! because schemas may be recursive.

use std::collections::BTreeMap;

use crate::diagnostics::Tally;
use crate::source::{Node, NodeValue, Span};

/// Index of a schema in [`Document::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

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

/// Which rules a description was written by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecVersion {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0.
    OpenApi30,
    /// OpenAPI 3.1 and 3.2.
    OpenApi31,
}

/// One OpenAPI description.
#[derive(Clone, Debug)]
pub struct Document {
    /// The version that it was written in. Nothing but writing it out again depends on it.
    pub version: SpecVersion,
    /// `info`.
    pub info: Info,
    /// `servers`; empty when the document names none.
    pub servers: Vec<Server>,
    /// All operations that a client calls, in the order of the document.
    pub operations: Vec<Operation>,
    /// The operations that the API itself calls: webhooks, callbacks, listeners.
    pub inbound: Vec<Inbound>,
    /// All schemas; [`SchemaId`] is an index into it.
    pub schemas: Vec<Schema>,
    /// The schemas under `components.schemas` of the main document and those that other files
    /// contribute by `$ref`, by name, in the order of first sight. Names are unique: the file stem
    /// is put in front where two files define the same name differently.
    pub named_schemas: Vec<(String, SchemaId)>,
    /// `components.securitySchemes`, in order, but those that are not usable; then those of other
    /// files that operations from there name.
    pub security_schemes: Vec<SecurityScheme>,
    /// `tags`, in order.
    pub tags: Vec<Tag>,
    /// Extensions of the root object.
    pub extensions: Extensions,
    /// Operations that mean nothing and were left out, each with a warning.
    pub operations_left_out: usize,
    /// Keywords of the specification that were understood and then not used, and how often.
    pub without_effect: Tally,
    /// The root of the main document.
    pub span: Span,
}

impl Document {
    /// The schema of an id of this document.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas.get(id.0)
    }

    /// The operations in both directions.
    pub fn all_operations(&self) -> impl Iterator<Item = &Operation> {
        let inbound = self.inbound.iter().map(|inbound| &inbound.operation);
        self.operations.iter().chain(inbound)
    }

    /// The ids of all schemas, in order.
    pub fn schema_ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..self.schemas.len()).map(SchemaId)
    }
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
    /// `description`.
    pub description: Option<String>,
    /// Members called `x-…`.
    pub extensions: Extensions,
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

/// HTTP methods of a path item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// A method of `additionalOperations`, as it is sent.
    Other(String),
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(token) => token,
        }
    }

    /// Whether HTTP itself says that doing it twice is as good as doing it once. Of a method that
    /// it does not know nothing is promised.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }
}

/// One operation with everything that its path item adds to it.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The path template as written.
    pub path: Spanned<String>,
    /// The method.
    pub method: Method,
    /// `operationId`, unless another operation has it already.
    pub operation_id: Option<Spanned<String>>,
    /// An `operationId` that an operation before this one has.
    pub duplicate_id: Option<DuplicateId>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// Parameters of the path item and of the operation, the latter overriding by (name, in).
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub request_body: Option<RequestBody>,
    /// `responses`, in order.
    pub responses: Vec<Response>,
    /// `security`: of the operation, else of the document. `None`: neither says anything.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `servers` of the operation, else of the path item; empty: those of the document hold.
    pub servers: Vec<Server>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Extensions of the operation (those of the path item where the operation has none of that name).
    pub extensions: Extensions,
    /// Where the operation was written.
    pub span: Span,
}

/// An operation that the API calls, on a server of its user.
#[derive(Clone, Debug)]
pub struct Inbound {
    /// The name of a webhook or a callback, whose operation has an empty path; no two have the same.
    /// `None`: a listener, at the path of the operation.
    pub name: Option<String>,
    /// What is called.
    pub operation: Operation,
}

impl Inbound {
    /// A listener, which is marked as one.
    #[must_use]
    pub fn listener(mut operation: Operation) -> Self {
        let marked = Node {
            value: NodeValue::Bool(true),
            span: operation.span,
        };
        operation.extensions.insert("x-inbound".to_owned(), marked);
        Self {
            name: None,
            operation,
        }
    }
}

/// An `operationId` that two operations have.
#[derive(Clone, Debug)]
pub struct DuplicateId {
    /// The id, where the second operation has it.
    pub id: Spanned<String>,
    /// Where the first operation has it.
    pub first: Span,
}

/// One alternative of `security`: all of its schemes together (AND). Empty: anonymous.
///
/// A scheme that [`Document::security_schemes`] does not have was reported.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    /// Scheme names and scopes, in order.
    pub schemes: Vec<(Spanned<String>, Vec<String>)>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// The parameter is the whole query string; its name is not sent.
    QueryString,
}

/// Parameter styles. The default of the location is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// `collectionFormat: tsv` of Swagger 2.0; OpenAPI 3 has no word for it.
    TabDelimited,
    /// Since 3.2: `form` for cookies, without escaping.
    Cookie,
}

impl Style {
    /// `explode` where nothing is said of it.
    #[must_use]
    pub fn explodes(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `name`.
    pub name: Spanned<String>,
    /// The name of the component that it was a `$ref` to.
    pub component: Option<String>,
    /// `in`.
    pub location: Location,
    /// `description`.
    pub description: Option<String>,
    /// `required`; always true in a path.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `allowEmptyValue`.
    pub allow_empty_value: bool,
    /// `style`.
    pub style: Style,
    /// `explode`; the default of the style is filled in.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `schema`, or the schema of the only entry of `content`. `None`: neither was given.
    pub schema: Option<SchemaId>,
    /// The media type where `content` was used.
    pub content_type: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// An example: the name (empty for `example`) and the value.
#[derive(Clone, Debug)]
pub struct Example {
    /// The key under `examples`; empty for `example`.
    pub name: String,
    /// `summary`.
    pub summary: Option<String>,
    /// The value; `None` where only `externalValue` is given.
    pub value: Option<Node>,
    /// Where it was written.
    pub span: Span,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `content`, in order.
    pub content: Vec<MediaType>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
    /// The name of the component that it was a `$ref` to.
    pub component: Option<String>,
}

/// One entry of `content`.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The key, e.g. `application/json`, as written.
    pub media_type: Spanned<String>,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `itemSchema`, or `item` of `x-stream`: one of the items that the body is made of.
    pub item_schema: Option<SchemaId>,
    /// `done` of `x-stream`: the item that says that nothing more comes.
    pub done: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `encoding`, by property.
    pub encoding: Vec<(String, Encoding)>,
    /// Where it was written.
    pub span: Span,
}

/// `encoding` of one property of a form or multipart body.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`.
    pub style: Option<Style>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: bool,
}

impl Encoding {
    /// Whether it says how arrays and objects are written.
    #[must_use]
    pub fn is_styled(&self) -> bool {
        self.style.is_some() || self.explode.is_some()
    }
}

/// Which statuses a response is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusPattern {
    /// One status.
    Code(u16),
    /// `1XX` … `5XX`, as 1 … 5.
    Range(u8),
    /// `default`.
    Default,
}

/// One response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The key.
    pub status: StatusPattern,
    /// `description`.
    pub description: String,
    /// `headers`, in order (`Content-Type` is left out, as the specification says).
    pub headers: Vec<Header>,
    /// `content`, in order.
    pub content: Vec<MediaType>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
    /// The name of the component that it was a `$ref` to.
    pub component: Option<String>,
}

/// A response header.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name as written.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `explode`.
    pub explode: bool,
    /// `schema`, or that of the only entry of `content`.
    pub schema: Option<SchemaId>,
    /// The media type where `content` was used.
    pub content_type: Option<String>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its key under `components.securitySchemes`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// What it is.
    pub kind: SecurityKind,
    /// Extensions.
    pub extensions: Extensions,
    /// Where it was written.
    pub span: Span,
}

/// Kinds of security schemes.
#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// `apiKey`: where it goes and the name there.
    ApiKey {
        /// Header, query or cookie.
        location: Location,
        /// Name of the header, query parameter or cookie.
        name: String,
    },
    /// `http` with `scheme: basic`.
    Basic,
    /// `http` with `scheme: bearer`.
    Bearer,
    /// `http` with another scheme.
    Http(String),
    /// `oauth2`.
    OAuth2(Box<OAuthFlows>),
    /// `openIdConnect`.
    OpenIdConnect(String),
    /// `mutualTLS`.
    MutualTls,
}

/// The flows of an `oauth2` scheme that end at a token endpoint; each is `None` where the document has
/// no such flow.
#[derive(Clone, Debug, Default)]
pub struct OAuthFlows {
    /// `clientCredentials`.
    pub client_credentials: Option<OAuthFlow>,
    /// `authorizationCode`, and its `authorizationUrl`.
    pub authorization_code: Option<(String, OAuthFlow)>,
    /// `deviceAuthorization`, and its `deviceAuthorizationUrl`.
    pub device_authorization: Option<(String, OAuthFlow)>,
}

/// A flow of OAuth 2.0.
#[derive(Clone, Debug)]
pub struct OAuthFlow {
    /// `tokenUrl`.
    pub token_url: Spanned<String>,
    /// `refreshUrl`.
    pub refresh_url: Option<String>,
    /// `scopes`: name and description.
    pub scopes: Vec<(String, String)>,
}

/// JSON types; [`Types::EMPTY`] where the schema does not say.
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
/// 3.0's `nullable` has become `types.null`, boolean `exclusiveMinimum` the number form, 3.1's
/// `type: [..]` `types`, `examples`/`example` `examples`.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The component name (the last segment of the `$ref` pointer or the file stem) where the
    /// schema is a component or the target of a `$ref`.
    pub name: Option<String>,
    /// The target of `$ref`. In 3.0 nothing beside it counts but `description`, `nullable` and
    /// extensions (kept, as hand-written documents mean them); in 3.1 all keywords beside it do.
    pub reference: Option<SchemaId>,
    /// `true` for the 3.1 schema `false`, which no value fits.
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
    /// `enum`, or `const` as the only member. Members as written.
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
    /// `additionalProperties` (`unevaluatedProperties` in 3.1 where the former is missing).
    pub additional_properties: AdditionalProperties,
    /// Whether that was `unevaluatedProperties`, which knows the members of `allOf` beside it.
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
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
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
    /// Where its keywords were written.
    pub keywords: KeywordSpans,
    /// Where it was written.
    pub span: Span,
}

impl Schema {
    /// Where a keyword was written; the whole schema, if it was not written as such.
    #[must_use]
    pub fn keyword_span(&self, keyword: &str) -> Span {
        self.keywords.get(keyword).unwrap_or(self.span)
    }
}

/// Where the keywords of a schema were written that limit its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeywordSpans(Vec<(&'static str, Span)>);

impl KeywordSpans {
    /// Where a keyword was written.
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
    /// Nothing said: allowed.
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
    /// `mapping`: value and schema, in order; resolved. Values whose target does not exist are
    /// left out with a diagnostic.
    pub mapping: Vec<(String, SchemaId)>,
    /// `defaultMapping` (3.2): the schema of values without the property, or with another value.
    pub default: Option<SchemaId>,
    /// Where it was written.
    pub span: Span,
}

/// Bounds, as text so that no digit is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Bounds {
    pub minimum: Option<String>,
    pub exclusive_minimum: Option<String>,
    pub maximum: Option<String>,
    pub exclusive_maximum: Option<String>,
    pub multiple_of: Option<String>,
    pub min_length: Option<String>,
    pub max_length: Option<String>,
    pub pattern: Option<String>,
    pub min_items: Option<String>,
    pub max_items: Option<String>,
    pub unique_items: bool,
    pub min_properties: Option<String>,
    pub max_properties: Option<String>,
}
