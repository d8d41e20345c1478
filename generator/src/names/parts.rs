//! The names of the parts of an API.

/// Names of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type.
    pub ident: String,
    /// The module (file) that contains it.
    pub module: String,
    /// Fields of a struct, variants of an enum or union, in their order.
    pub members: Vec<String>,
    /// Fields for the members of a struct whose names match a pattern, in their order.
    pub patterns: Vec<String>,
    /// The field for unknown members of a struct; the variant for unknown values of an enum or union.
    pub open: String,
    /// The builder of a struct with many required members.
    pub builder: BuilderNames,
}

/// Names of the builder of a struct.
#[derive(Clone, Debug, Default)]
pub struct BuilderNames {
    /// The builder; empty where there is none.
    pub ident: String,
    /// The setter and the type parameter of each member, in their order.
    pub members: Vec<(String, String)>,
}

/// Names of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationNames {
    /// The method of the client and the module (file).
    pub method: String,
    /// The module (file).
    pub module: String,
    /// The request type.
    pub request: String,
    /// The type of several success bodies.
    pub answer: String,
    /// Its variants, in the order of the cases.
    pub answer_variants: Vec<String>,
    /// The type of the headers, one of the [`NamedApi::header_sets`](super::named_api::NamedApi::header_sets); empty without headers.
    pub headers: String,
    /// What asks for one media type only, in the order of the media types.
    pub accepts: Vec<String>,
    /// Setters of the headers of parts, in the order of [`RequestBody::part_headers`](crate::api::RequestBody::part_headers).
    pub part_headers: Vec<String>,
    /// Arguments or setters, in the order of the parameters.
    pub parameters: Vec<String>,
    /// The argument or setter of the body.
    pub body: String,
    /// The type of a body that can be of several media types.
    pub body_type: String,
    /// Its variants, in the order of the contents.
    pub body_variants: Vec<String>,
    /// The method of the client that goes on asking for its result; empty where it is not carried out later.
    pub resume: String,
    /// The type of what its responses link to; empty where there are no links.
    pub links_type: String,
    /// Its methods, in the order of the links.
    pub links: Vec<String>,
    /// What waits for something, in the order of the waiters.
    pub waiters: Vec<WaiterNames>,
}

/// Names of a waiter.
#[derive(Clone, Debug, Default)]
pub struct WaiterNames {
    /// The method of the client.
    pub method: String,
    /// The method of the request.
    pub of_request: String,
    /// The arguments, in their order.
    pub arguments: Vec<String>,
}

/// Headers that the answers of one or more operations have.
#[derive(Clone, Debug)]
pub struct HeaderSet {
    /// The type.
    pub ident: String,
    /// Its fields, in the order of the headers.
    pub fields: Vec<String>,
    /// The operations, by position.
    pub operations: Vec<usize>,
}

/// Names of a security scheme.
#[derive(Clone, Debug, Default)]
pub struct SchemeNames {
    /// The setter of the builder.
    pub setter: String,
    /// The second setter: a ready token instead of client credentials; empty where there is none.
    pub token_setter: String,
    /// The type parameter of the builder.
    pub marker: String,
}
