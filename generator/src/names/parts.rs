//! The names of the parts of an API.

/// Names of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type.
    pub ident: String,
    /// The module (file) that contains it.
    pub module: String,
    /// Fields of a struct, or variants of an enum or union, in order.
    pub members: Vec<String>,
    /// Fields for the properties of a struct whose names match a pattern, in order.
    pub patterns: Vec<String>,
    /// The field for unknown properties of a struct, or the variant for unknown values of an enum or union.
    pub open: String,
    /// The builder of a struct with many required fields.
    pub builder: BuilderNames,
}

/// Names of the builder of a struct.
#[derive(Clone, Debug, Default)]
pub struct BuilderNames {
    /// The builder; empty if there is none.
    pub ident: String,
    /// The setter and the type parameter of each field, in order.
    pub members: Vec<(String, String)>,
}

/// Names of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationNames {
    /// The method of the client.
    pub method: String,
    /// The module (file).
    pub module: String,
    /// The request type.
    pub request: String,
    /// The enum of the success bodies, if there are several.
    pub response: String,
    /// The variants of `response`, in the order of the cases.
    pub response_variants: Vec<String>,
    /// The type of the headers, one of the
    /// [`NamedApi::header_sets`](super::named_api::NamedApi::header_sets); empty without headers.
    pub headers: String,
    /// The setters that accept only one media type, in the order of the media types.
    pub accepts: Vec<String>,
    /// Setters of the headers of parts, in the order of
    /// [`RequestBody::part_headers`](crate::api::RequestBody::part_headers).
    pub part_headers: Vec<String>,
    /// Arguments or setters, in the order of the parameters.
    pub parameters: Vec<String>,
    /// The argument or setter of the body.
    pub body: String,
    /// The type of a body with several possible media types.
    pub body_type: String,
    /// The variants of `body_type`, in the order of the contents.
    pub body_variants: Vec<String>,
    /// The client method that resumes polling for the result; empty if the operation is not long-running.
    pub resume: String,
    /// The type with the linked operations; empty if there are no links.
    pub links_type: String,
    /// The methods of `links_type`, in the order of the links.
    pub links: Vec<String>,
    /// The waiters, in order.
    pub waiters: Vec<WaiterNames>,
}

/// Names of a waiter.
#[derive(Clone, Debug, Default)]
pub struct WaiterNames {
    /// The method of the client.
    pub method: String,
    /// The method of the request.
    pub of_request: String,
    /// The arguments, in order.
    pub arguments: Vec<String>,
}

/// Response headers that one or more operations have.
#[derive(Clone, Debug)]
pub struct HeaderSet {
    /// The type.
    pub ident: String,
    /// The fields, in the order of the headers.
    pub fields: Vec<String>,
    /// The operations, by position.
    pub operations: Vec<usize>,
}

/// Names of a security scheme.
#[derive(Clone, Debug, Default)]
pub struct SchemeNames {
    /// The setter of the builder.
    pub setter: String,
    /// The second setter, for a ready token instead of client credentials; empty if there is none.
    pub token_setter: String,
    /// The type parameter of the builder.
    pub marker: String,
}
