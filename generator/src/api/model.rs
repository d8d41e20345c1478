//! The model of an API: the only thing the renderers know.

use std::collections::BTreeMap;

use super::literal::Literal;
use super::pattern::Pattern;
use crate::document::{Bounds, Location, Method, SchemaId, StatusPattern, Style};
use crate::source::{Node, Span};

/// Index of a type in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// How well the description as a whole is known.
    pub evidence: Option<Evidence>,
    /// Servers of the document.
    pub servers: Vec<Server>,
    /// Tags with a description, by name.
    pub tags: BTreeMap<String, String>,
    /// Named types.
    pub types: Vec<Type>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Requests that the API makes, in the order of the document.
    pub inbound: Vec<InboundMessage>,
    /// Security schemes that some operation uses, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// `x-rate-limit` of the document and of operations, by name.
    pub rate_limits: Vec<RateLimit>,
    /// `x-error-conventions`.
    pub error_conventions: ErrorConventions,
    /// The distinct bodies of error answers over all operations.
    pub error_bodies: Vec<TypeRef>,
    /// Wire formats of date-times other than RFC 3339, in order of first use.
    pub wire_formats: Vec<WireFormat>,
    /// What was not generated exactly.
    pub losses: Losses,
    /// What each schema that was looked at on its own became, for checking the types against it.
    pub schema_uses: BTreeMap<SchemaId, Use>,
    /// Types that are not generated but stand for schemas, each once.
    pub mapped_types: Vec<MappedType>,
    /// Whether there is a client for the operations of each tag.
    pub has_tag_clients: bool,
    /// Names that were chosen for tags.
    pub chosen_tags: BTreeMap<String, ChosenName>,
}

/// A type that is not generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedType {
    /// Its path, as it is written.
    pub path: String,
    /// Where it was chosen first.
    pub span: Span,
}

/// A name that the document or the options choose, instead of one that is derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenName {
    /// The name.
    pub name: String,
    /// Where it was chosen.
    pub span: Option<Span>,
}

/// Names that were chosen for something and its members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenNames {
    /// Its own.
    pub own: Option<ChosenName>,
    /// Of members: by property, value, alternative, or [key](Parameter::key) of a parameter.
    pub members: BTreeMap<String, ChosenName>,
}

/// What could not be generated exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Schemas that became free-form values although they say more than that.
    pub untyped_schemas: usize,
    /// Operations left out.
    pub operations_left_out: usize,
    /// Keywords that have no effect on what is generated, and how often they were written.
    pub keywords_without_effect: BTreeMap<String, usize>,
    /// Media types of answers that are not asked for, because another is, and of requests that
    /// another type of the same content stands for; and how often operations have them.
    pub media_types_left_out: BTreeMap<String, usize>,
    /// Examples that do not fit their schema: nothing is tested with them.
    pub wrong_examples: usize,
}

impl Losses {
    /// What has no effect, in lines for people; none if all has.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let lists = [
            ("keywords without effect", &self.keywords_without_effect),
            ("media types left out", &self.media_types_left_out),
        ];
        lists
            .into_iter()
            .filter(|(_, counts)| !counts.is_empty())
            .map(|(what, counts)| {
                let list: Vec<String> = counts
                    .iter()
                    .map(|(name, times)| format!("{name} {times}"))
                    .collect();
                format!("{what}: {}", list.join(", "))
            })
            .chain((self.wrong_examples > 0).then(|| {
                format!(
                    "examples that do not fit their schema: {}",
                    self.wrong_examples
                )
            }))
            .collect()
    }
}

/// How well a fact is known (`x-evidence`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The grade.
    pub grade: Grade,
    /// Where the fact comes from, in one line.
    pub source: String,
}

/// Grades of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The provider's own documentation says so.
    Documented,
    /// Somebody else says so.
    Reported,
    /// The author of the specification made it up.
    Assumed,
}

impl Grade {
    /// The word used in specifications and documentation.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Reported => "reported",
            Self::Assumed => "assumed",
        }
    }
}

/// What people read about a part of the API.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// `title` or `summary`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Limits on the value, in words.
    pub bounds: Bounds,
    /// `default`, as JSON.
    pub default: Option<Node>,
    /// `deprecated`.
    pub deprecated: bool,
    /// How well it is known, where that differs from what surrounds it.
    pub evidence: Option<Evidence>,
    /// Where it is defined.
    pub span: Option<Span>,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// A type with a name.
    Named(TypeId),
    /// The same on the heap, because the type contains itself here.
    Boxed(TypeId),
    /// The same behind a pointer that the compiler does not look through, because types lead on deeper
    /// than it follows.
    Linked(TypeId),
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    List(Box<Use>),
    /// A map with string keys.
    Map(Box<Use>),
    /// Any JSON value.
    Any,
}

/// A type reference and whether `null` is among its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Use {
    /// The type.
    pub ty: TypeRef,
    /// Whether `null` is allowed besides.
    pub nullable: bool,
}

impl Use {
    /// Any value.
    #[must_use]
    pub fn any() -> Self {
        Self::of(TypeRef::Any)
    }

    /// A use that does not allow `null`.
    #[must_use]
    pub fn of(ty: TypeRef) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

/// Scalars with a Rust type of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Scalar {
    String,
    Bool,
    I32,
    I64,
    U32,
    U64,
    F64,
    /// An integer of any size.
    ExactInteger,
    /// An arbitrary-precision number, written as a JSON number.
    Decimal,
    /// An arbitrary-precision number, written as a JSON string.
    DecimalString,
    Date,
    /// RFC 3339.
    DateTime,
    /// One of [`Api::wire_formats`].
    WireDateTime(usize),
    Uuid,
    Uri,
    Base64,
    Binary,
    Secret,
    /// Seconds since 1970.
    UnixSeconds,
    /// Milliseconds since 1970.
    UnixMillis,
    /// One of [`Api::mapped_types`], and the kind of its JSON where that is known.
    Mapped(usize, Option<Kind>),
}

/// How date-times are written (`x-wire-format`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireFormat {
    /// The pattern as written in the specification.
    pub pattern: String,
    /// Between date and time.
    pub separator: char,
    /// Digits of the fraction of a second.
    pub fraction: u8,
    /// How the offset is written.
    pub offset: OffsetStyle,
}

/// How the offset of a date-time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffsetStyle {
    /// `Z`.
    Zulu,
    /// `+hh:mm`.
    Extended,
    /// `+hhmm`.
    Basic,
    /// `+hh`.
    Hours,
    /// Nothing.
    None,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Type {
    /// Where its name comes from.
    pub origin: Origin,
    /// Its [place](super::place()), and those of the types that it stands for since [`share`](super::share());
    /// empty where it stands for itself alone.
    pub places: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Documentation.
    pub docs: Docs,
    /// Whether consumers build values of it.
    pub in_requests: bool,
    /// Whether consumers are given values of it.
    pub in_responses: bool,
    /// Examples of the schema itself.
    pub examples: Vec<Node>,
    /// Names that were chosen for it and its members.
    pub chosen: ChosenNames,
    /// What is derived for it, besides.
    pub derives: Vec<String>,
    /// Attributes that it has, besides.
    pub attributes: Vec<String>,
}

/// Where the name of a type comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A component: its name.
    Component(String),
    /// Found inside another type: that type and the role it plays there.
    Inline {
        /// The surrounding type.
        parent: TypeId,
        /// The property, variant or place (`item`, `value`).
        role: String,
    },
    /// Found in an operation: the operation's id and the role there (`body`, `response`, a parameter).
    Operation {
        /// Id of the operation.
        operation: String,
        /// The role.
        role: String,
    },
}

/// What a named type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Being lowered; never seen by renderers.
    Pending,
    /// An object with known members.
    Struct(Struct),
    /// Strings from a list.
    StringEnum(StringEnum),
    /// Integers from a list.
    IntegerEnum(IntegerEnum),
    /// Scalars of several kinds from a list.
    ValueEnum(ValueEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(Use),
    /// A type of its own around another, because an alias would contain itself.
    Newtype(Use),
}

/// An object with known members.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Members in the order of the specification.
    pub fields: Vec<Field>,
    /// Members whose names match a pattern, in the order of the specification.
    pub patterns: Vec<PatternField>,
    /// What other members may be: anything, even where the specification allows none, so that
    /// nothing is lost. `None` does not keep them.
    pub additional: Option<Use>,
    /// Whether the specification allows no members but `fields`.
    pub closed: bool,
}

impl Struct {
    /// The most arguments of a constructor; objects that require more have a builder.
    pub const MOST_ARGUMENTS: usize = 4;
    /// The most setters of a builder, each of which names all members: what requires more has a struct
    /// of its required members.
    pub const MOST_SETTERS: usize = 64;
}

/// The members of an object whose names match a pattern.
#[derive(Clone, Debug)]
pub struct PatternField {
    /// The pattern.
    pub pattern: Pattern,
    /// The type of their values.
    pub ty: Use,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The type.
    pub ty: Use,
    /// Whether it is always there.
    pub required: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// The only value it can have (tags of unions).
    pub constant: Option<Literal>,
    /// The scalars in the only list or object that it can be.
    pub fixed: Vec<Expected>,
    /// Documentation.
    pub docs: Docs,
    /// Examples of the property.
    pub examples: Vec<Node>,
}

/// Strings from a list.
#[derive(Clone, Debug)]
pub struct StringEnum {
    /// The strings, in order, without repetition.
    pub values: Vec<String>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<String, String>,
}

/// Integers from a list.
#[derive(Clone, Debug)]
pub struct IntegerEnum {
    /// The integers, in order, without repetition.
    pub values: Vec<i64>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<i64, String>,
}

/// Scalars of several kinds from a list.
#[derive(Clone, Debug)]
pub struct ValueEnum {
    /// The scalars, in order, without repetition; `null` is not among them.
    pub values: Vec<Literal>,
    /// What the values are called, by position; empty where they speak for themselves.
    pub names: Vec<String>,
    /// What the values mean, by value.
    pub descriptions: BTreeMap<Literal, String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The member that tells them apart, where there is one.
    pub tag: Option<Tag>,
    /// Whether the specification also allows any other value.
    pub free: bool,
}

/// The member that tells the alternatives of a union apart.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name on the wire.
    pub property: String,
    /// Its values and the variant that each stands for; the first of a variant is what is written.
    pub values: Vec<(Literal, usize)>,
    /// The variant for objects with another tag or none, where there is one that can hold them.
    pub fallback: Option<usize>,
}

/// One alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Where its name comes from.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Documentation.
    pub docs: Docs,
    /// What a JSON value must look like to be this variant.
    pub shape: Shape,
}

/// What a JSON value must look like to fit a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// `null`, booleans, numbers, strings, arrays, objects.
    pub kinds: Vec<Kind>,
    /// Members that must be there.
    pub required: Vec<String>,
    /// Members that are known.
    pub known: Vec<String>,
    /// What must be one of these scalars.
    pub constants: Vec<Expected>,
    /// What is one of these scalars as far as is known today.
    pub listed: Vec<Expected>,
    /// Members that cannot be `null`, where they can in another variant.
    pub never_null: Vec<String>,
    /// Whether there are no members but the known ones.
    pub closed: bool,
}

/// A member, one below it, or the value itself, and the scalars that are expected there. An array on
/// the way stands for each of its elements.
pub type Expected = (Vec<String>, Vec<Literal>);

/// Kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Kind {
    Null,
    Boolean,
    /// Any number, of which the nearest float is kept.
    Number,
    /// Any number, of which every digit is kept.
    ExactNumber,
    /// Numbers without a fraction.
    Integer,
    String,
    Array,
    Object,
}

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Server {
    /// Its name; empty: none.
    pub name: String,
    /// URL with `{variables}`.
    pub url: String,
    /// Description.
    pub description: String,
    /// Variables: name, default, allowed values, description.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its default.
    pub default: String,
    /// Allowed values; empty: any.
    pub values: Vec<String>,
    /// Description.
    pub description: String,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SecurityKind,
    /// Description.
    pub description: Option<String>,
}

/// Kinds of security schemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// OAuth 2.0 client credentials.
    ClientCredentials {
        /// Token endpoint.
        token_url: String,
        /// All scopes.
        scopes: Vec<String>,
    },
    /// OAuth 2.0 with other flows, or several.
    OAuth2(OAuth2Flows),
    /// OpenID Connect: where the server describes itself.
    OpenIdConnect(String),
    /// A bearer token that the caller supplies.
    Bearer,
    /// HTTP Basic.
    Basic,
    /// Another scheme of HTTP authentication: its name.
    Http(String),
    /// An API key in a header.
    ApiKeyHeader(String),
    /// An API key in the query.
    ApiKeyQuery(String),
    /// An API key in a cookie.
    ApiKeyCookie(String),
    /// A client certificate.
    MutualTls,
}

impl SecurityKind {
    /// Whether the client obtains tokens with an id and a secret.
    #[must_use]
    pub fn takes_client(&self) -> bool {
        match self {
            Self::ClientCredentials { .. } | Self::OpenIdConnect(_) => true,
            Self::OAuth2(flows) => flows.client_credentials.is_some(),
            _ => false,
        }
    }
}

/// The flows of OAuth 2.0 that a scheme has, by their URLs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuth2Flows {
    /// Token endpoint for client credentials.
    pub client_credentials: Option<String>,
    /// Where a person logs in, and the token endpoint.
    pub authorization_code: Option<(String, String)>,
    /// Where a code for another device comes from, and the token endpoint.
    pub device_code: Option<(String, String)>,
    /// Where refresh tokens are redeemed.
    pub refresh: Option<String>,
}

/// One alternative of `security`: scheme and scopes.
pub type Requirement = Vec<(String, Vec<String>)>;

/// A rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Its name; operations that share a name share the limit.
    pub name: String,
    /// Requests …
    pub requests: u32,
    /// … per so many milliseconds.
    pub per_ms: u64,
    /// Whether it holds for all operations that name none of their own.
    pub global: bool,
}

/// What errors look like on this API (`x-error-conventions`).
#[derive(Clone, Debug, Default)]
pub struct ErrorConventions {
    /// JSON pointer to the code in an error body; empty: none.
    pub code: String,
    /// JSON pointer to the message.
    pub message: String,
    /// JSON pointer to the longer description.
    pub description: String,
    /// Header with the id of the request.
    pub request_id: String,
    /// Answers that mean: get a new token and repeat.
    pub expired_token: Vec<ErrorMatch>,
    /// Answers that mean: too many requests, nothing was done.
    pub throttled: Vec<ErrorMatch>,
    /// Answers that mean: not available, nothing was done.
    pub unavailable: Vec<ErrorMatch>,
    /// Status, code, meaning.
    pub codes: Vec<(u16, String, String)>,
    /// Whether the document says nothing, and this is what the schemas of errors say.
    pub inferred: bool,
}

/// A status and a code in the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorMatch {
    /// The status.
    pub status: u16,
    /// The code; empty: any.
    pub code: String,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, or one made of method and path.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template.
    pub path: String,
    /// Documentation.
    pub docs: Docs,
    /// First tag.
    pub tag: Option<String>,
    /// Parameters: path parameters in the order of the template, then the others.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// Bodies of success.
    pub success: Success,
    /// Success statuses in order, with what the specification says of each.
    pub success_statuses: Vec<(StatusPattern, String)>,
    /// Typed headers of success answers.
    pub headers: Vec<ResponseHeader>,
    /// Error answers.
    pub errors: Vec<ErrorAnswer>,
    /// `Accept`.
    pub accept: String,
    /// The media types that a success can be asked for in, where there are several.
    pub media_types: Vec<String>,
    /// Alternatives of credentials; empty: none is sent.
    pub security: Vec<Requirement>,
    /// Credentials that the operation asks for but the document does not declare, by name.
    pub missing_credentials: Vec<String>,
    /// Name of the rate limit that holds.
    pub rate_limit: Option<String>,
    /// Paging.
    pub pagination: Option<Pagination>,
    /// The answer as items that are handed out while they come in.
    pub stream: Option<StreamAnswer>,
    /// Whether repeating it does no harm, a key aside.
    pub idempotent: bool,
    /// Where it takes a key that is the same in each attempt of a call.
    pub idempotency_key: Option<IdempotencyKey>,
    /// Servers of the operation; empty: those of the API.
    pub servers: Vec<Server>,
    /// Examples of bodies and parameters: a name, the type, the value.
    pub examples: Vec<Example>,
    /// Names that were chosen for it and its parameters.
    pub chosen: ChosenNames,
}

impl Operation {
    /// Whether a success is bytes, or nothing, whatever its status and media type.
    #[must_use]
    pub fn answers_with_bytes(&self) -> bool {
        if self.method == Method::Head {
            return false;
        }
        match &self.success {
            Success::One(body) => *body == AnswerBody::Bytes,
            Success::Many(cases) => {
                let mut bodies = cases.iter().map(|case| &case.body);
                let are_bytes = |body| matches!(body, &AnswerBody::Bytes | &AnswerBody::Empty);
                bodies.clone().all(are_bytes) && bodies.any(|body| *body == AnswerBody::Bytes)
            }
        }
    }

    /// The parameters that must be given, by position: those of the path in its order, then the others by
    /// name. Where one stands in the document decides nothing.
    #[must_use]
    pub fn required_parameters(&self) -> Vec<usize> {
        let parameters = self.parameters.iter().enumerate();
        let mut required: Vec<(usize, &Parameter)> = parameters
            .filter(|(_, parameter)| parameter.required)
            .collect();
        required.sort_by_key(|(_, parameter)| match parameter.location {
            Location::Path => (0, ""),
            _ => (1, parameter.name.as_str()),
        });
        required.into_iter().map(|(index, _)| index).collect()
    }
}

/// A request that the API makes to a server of its user.
#[derive(Clone, Debug)]
pub struct InboundMessage {
    /// Parameters and body. The path is empty for webhooks and callbacks; what a client would do with
    /// responses is not there.
    pub operation: Operation,
    /// What can be sent back.
    pub responses: Vec<InboundResponse>,
    /// Headers that tell it apart from others, and the values that mean this one.
    pub headers: Vec<(String, Vec<String>)>,
    /// Members of the body that do, by the way to them.
    pub members: Vec<(Vec<String>, Vec<String>)>,
}

/// A response to a request of the API.
#[derive(Clone, Debug)]
pub struct InboundResponse {
    /// Its status.
    pub status: StatusPattern,
    /// The media type of its body.
    pub media_type: String,
    /// Its body.
    pub body: AnswerBody,
    /// Description.
    pub description: String,
}

/// An answer that is items one after the other.
#[derive(Clone, Debug)]
pub struct StreamAnswer {
    /// The media type to ask for.
    pub media_type: String,
    /// The type of an item.
    pub item: Use,
    /// What of an item the type is read from.
    pub shape: StreamShape,
    /// The item that says that nothing more comes.
    pub done: Option<String>,
    /// The member of the body that is `true` to ask for such an answer.
    pub asked_by: Option<String>,
}

/// What of an item its type is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamShape {
    /// Its data, which is JSON.
    Json,
    /// Its data, which is a text.
    Text,
    /// A whole server-sent event, whose data is JSON.
    Event,
    /// A whole server-sent event, whose data is a text.
    TextEvent,
}

/// `x-idempotency-key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey {
    /// The name of the header.
    pub header: String,
    /// How keys are written.
    pub format: KeyFormat,
    /// Whether calls with a key may be repeated: unless the document says that they must not.
    pub repeatable: bool,
}

/// How idempotency keys are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFormat {
    /// A random UUID.
    Uuid,
    /// A random UUID in quotes.
    QuotedUuid,
    /// 32 hexadecimal digits.
    Hex,
}

impl KeyFormat {
    /// All formats, by their words in a document.
    pub const ALL: [(&'static str, Self); 3] = [
        ("uuid", Self::Uuid),
        ("quoted-uuid", Self::QuotedUuid),
        ("hex", Self::Hex),
    ];
}

/// An example of a value of a type.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it is an example of, in words.
    pub name: Vec<String>,
    /// Its type.
    pub ty: Use,
    /// The value.
    pub value: Node,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    pub ty: Use,
    /// Whether it must be given.
    pub required: bool,
    /// Style.
    pub style: Style,
    /// Explode.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`.
    pub allow_empty: bool,
    /// What its text is.
    pub content: ParameterContent,
    /// Documentation.
    pub docs: Docs,
}

impl Parameter {
    /// What it is known by among the parameters of its operation.
    #[must_use]
    pub fn key(&self) -> String {
        Self::key_of(self.location, &self.name)
    }

    pub(crate) fn key_of(location: Location, name: &str) -> String {
        let place = match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::QueryString => "query_string",
        };
        format!("{place} {name}")
    }
}

/// What the text of a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterContent {
    /// The value in the style of the parameter.
    Styled,
    /// JSON (`content` with a media type of JSON).
    Json,
    /// A form (`content: application/x-www-form-urlencoded`).
    Form,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Whether it must be given.
    pub required: bool,
    /// Description.
    pub description: Option<String>,
    /// The media types it can have; never empty.
    pub contents: Vec<RequestContent>,
}

/// A request body of one media type.
#[derive(Clone, Debug)]
pub struct RequestContent {
    /// The media type to send.
    pub media_type: String,
    /// How it is written.
    pub kind: ContentKind,
    /// Where it is described.
    pub span: Span,
}

/// How a request body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentKind {
    /// JSON.
    Json(Use),
    /// `application/x-www-form-urlencoded`.
    Form(Use, Vec<FieldEncoding>),
    /// `multipart/*`, with a part for each member of an object or each element of a list.
    Multipart(Use, Vec<PartEncoding>),
    /// `multipart/*` of parts that are not described; the caller makes them.
    Parts,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// `encoding` of one member of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEncoding {
    /// The member.
    pub name: String,
    /// Style.
    pub style: Style,
    /// Explode.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
}

/// `encoding` of one member of a multipart body, and what its schema says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartEncoding {
    /// The member.
    pub name: String,
    /// Media type of the part.
    pub content_type: Option<String>,
    /// Style and explode, where the part is written like a query parameter.
    pub style: Option<(Style, bool)>,
    /// Whether a value without a type is a file, by what is said of its media type.
    pub is_file: bool,
}

/// Bodies of success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// One body whatever the status.
    One(AnswerBody),
    /// Different bodies.
    Many(Vec<SuccessCase>),
}

/// A success answer with a body of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuccessCase {
    /// Its statuses.
    pub statuses: Vec<StatusPattern>,
    /// The media types that it is described under.
    pub media_types: Vec<String>,
    /// Whether only an answer of one of those media types is meant, because other statuses or the
    /// same ones have another case for all else.
    pub by_media_type: bool,
    /// Its body.
    pub body: AnswerBody,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerBody {
    /// None.
    Empty,
    /// JSON.
    Json(Use),
    /// JSON, or nothing at all.
    OptionalJson(Use),
    /// JSON or a text, as the content type of the answer says.
    Value(Use),
    /// The same, or nothing at all.
    OptionalValue(Use),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl AnswerBody {
    /// The type of the body, where it is not the same for all APIs.
    #[must_use]
    pub fn used(&self) -> Option<&Use> {
        match self {
            Self::Json(used)
            | Self::OptionalJson(used)
            | Self::Value(used)
            | Self::OptionalValue(used) => Some(used),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Whether both are read as the same type, one of them perhaps from more than JSON.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self == other || self.used().is_some() && self.used() == other.used()
    }

    /// [`used`](Self::used), to change it.
    pub(crate) fn used_mut(&mut self) -> Option<&mut Use> {
        match self {
            Self::Json(used)
            | Self::OptionalJson(used)
            | Self::Value(used)
            | Self::OptionalValue(used) => Some(used),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// A typed header of an answer.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Its name as written.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// `explode`.
    pub explode: bool,
    /// Whether it is JSON text.
    pub json: bool,
    /// Whether every success answer promises it.
    pub required: bool,
    /// Documentation.
    pub docs: Docs,
}

/// An error answer.
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    /// Its status.
    pub status: StatusPattern,
    /// Index into [`Api::error_bodies`].
    pub body: Option<usize>,
    /// Whether the body is JSON or a text, as the content type of the answer says.
    pub by_content_type: bool,
    /// Description.
    pub description: String,
    /// How well it is known.
    pub evidence: Option<Evidence>,
}

/// Paging (`x-pagination`). Parameters are indices into [`Operation::parameters`].
#[derive(Clone, Debug)]
pub struct Pagination {
    /// How pages are asked for.
    pub style: PaginationStyle,
    /// Members to follow from the answer's body to the array of items, each with its name.
    pub items: Vec<String>,
    /// Type of an item.
    pub item: Use,
    /// Header with the number of items of this answer; empty: none.
    pub count_header: String,
    /// Header with the number of all items.
    pub total_header: String,
    /// Why it is paging, where the document does not say so.
    pub inferred: Option<String>,
}

/// How pages are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaginationStyle {
    /// By offset and limit.
    OffsetLimit {
        /// Index of the first item, from 0.
        offset: usize,
        /// Most items of an answer.
        limit: usize,
    },
    /// By page number.
    Page {
        /// The page.
        page: usize,
        /// Items of a page.
        size: Option<usize>,
        /// Number of the first page.
        first: i64,
        /// Header with the number of pages.
        pages_header: String,
    },
    /// By a cursor from the answer.
    Cursor {
        /// The parameter.
        parameter: usize,
        /// JSON pointer to the next cursor; `-` in it is the last element of a list.
        next: String,
        /// JSON pointer to whether there is more; empty: an answer without a cursor is the last.
        more: String,
    },
    /// By a URL.
    Link {
        /// JSON pointer to the URL of the next page; empty: it is in the header `Link`.
        next: String,
    },
}
