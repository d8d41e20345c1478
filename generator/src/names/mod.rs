//! Names: every Rust identifier of a generated crate, claimed before anything is rendered.
//!
//! Renderers only look names up; they never make one.

mod features;
mod headers;
mod scope;
mod words;

use std::collections::BTreeMap;

use crate::api::{
    Api, ContentKind, Operation, Origin, SecurityKind, Success, Type, TypeId, TypeKind,
};
use crate::document::{Location, StatusPattern};

pub use scope::Scope;
pub use words::{pascal, singular, snake, words};

/// Names that files of types use themselves.
const RESERVED_TYPES: [&str; 36] = [
    "BTreeMap",
    "Base64",
    "Binary",
    "Box",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "DecimalString",
    "Default",
    "Err",
    "From",
    "FromJson",
    "Into",
    "Kinds",
    "Mismatch",
    "Node",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Secret",
    "Self",
    "Shape",
    "Some",
    "String",
    "ToJson",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
    "Writer",
];

/// Names that files of operations use themselves.
const RESERVED_OPERATIONS: [&str; 22] = [
    "Answer",
    "BodyError",
    "Bytes",
    "Call",
    "Client",
    "Err",
    "Error",
    "ErrorBody",
    "Headers",
    "HeaderError",
    "IntoFuture",
    "Items",
    "Multipart",
    "None",
    "Ok",
    "Option",
    "Pages",
    "Pending",
    "Response",
    "Result",
    "Self",
    "Some",
];

/// Names of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type.
    pub ident: String,
    /// The module (file) it stands in.
    pub module: String,
    /// Fields of a struct, variants of an enum or union, in their order.
    pub members: Vec<String>,
    /// The field for unknown members of a struct; the variant for unknown values of an enum or union.
    pub open: String,
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
    /// The type of the headers, one of the [`NamedApi::header_sets`]; empty without headers.
    pub headers: String,
    /// Arguments or setters, in the order of the parameters.
    pub parameters: Vec<String>,
    /// The argument or setter of the body.
    pub body: String,
    /// The type of a body that can be of several media types.
    pub body_type: String,
    /// Its variants, in the order of the contents.
    pub body_variants: Vec<String>,
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
    /// The second setter: a ready token instead of client credentials.
    pub token_setter: String,
    /// The type parameter of the builder.
    pub marker: String,
}

/// An API whose every part has a name.
#[derive(Clone, Debug)]
pub struct NamedApi {
    /// The API.
    pub api: Api,
    /// By [`TypeId`].
    pub types: Vec<TypeNames>,
    /// By position.
    pub operations: Vec<OperationNames>,
    /// By position.
    pub schemes: Vec<SchemeNames>,
    /// The feature of each tag that operations have first.
    pub tag_features: BTreeMap<String, String>,
    /// Each set of headers once.
    pub header_sets: Vec<HeaderSet>,
    /// By position in [`Api::error_bodies`], where there are several.
    pub error_variants: Vec<String>,
    /// The same as parts of names of functions.
    pub error_words: Vec<String>,
    /// By position in [`Api::wire_formats`].
    pub wire_formats: Vec<String>,
}

/// Names everything.
#[must_use]
pub fn name(api: Api) -> NamedApi {
    let types = type_names(&api);
    let ident = |id: &TypeId| types.get(id.0).map_or("", |names| names.ident.as_str());
    let (operations, header_sets) = operation_names(&api);
    let schemes = scheme_names(&api);
    let mut scope = Scope::default();
    let error_variants: Vec<String> = api
        .error_bodies
        .iter()
        .map(|body| match body {
            crate::api::TypeRef::Named(id) | crate::api::TypeRef::Boxed(id) => {
                scope.claim(ident(id))
            }
            crate::api::TypeRef::List(_) => scope.claim("List"),
            crate::api::TypeRef::Map(_) => scope.claim("Map"),
            _ => scope.claim("Text"),
        })
        .collect();
    let mut scope = Scope::default();
    let error_words = error_variants
        .iter()
        .map(|name| scope.claim(&snake(name)))
        .collect();
    let mut scope = Scope::default();
    let wire_formats = api
        .wire_formats
        .iter()
        .map(|format| {
            let fraction = match format.fraction {
                0 => "Seconds",
                3 => "Millis",
                6 => "Micros",
                9 => "Nanos",
                _ => "Fraction",
            };
            let offset = match format.offset {
                crate::api::OffsetStyle::Zulu => "Zulu",
                crate::api::OffsetStyle::Extended => "ExtendedOffset",
                crate::api::OffsetStyle::Basic => "BasicOffset",
                crate::api::OffsetStyle::Hours => "HourOffset",
                crate::api::OffsetStyle::None => "Local",
            };
            scope.claim(&format!("{fraction}{offset}"))
        })
        .collect();
    NamedApi {
        types,
        operations,
        schemes,
        tag_features: features::of_tags(&api),
        header_sets,
        error_variants,
        error_words,
        wire_formats,
        api,
    }
}

fn type_names(api: &Api) -> Vec<TypeNames> {
    let mut scope = Scope::with_taken(RESERVED_TYPES);
    let mut names = vec![TypeNames::default(); api.types.len()];
    let components: Vec<(usize, (String, String))> = api
        .types
        .iter()
        .enumerate()
        .filter_map(|(index, ty)| match &ty.origin {
            Origin::Component(name) => Some((index, (name.clone(), component_name(name)))),
            _ => None,
        })
        .collect();
    let siblings: Vec<(String, String)> = components.iter().map(|(_, pair)| pair.clone()).collect();
    for ((index, _), ident) in components.iter().zip(scope.claim_siblings(&siblings)) {
        if let Some(slot) = names.get_mut(*index) {
            slot.ident = ident;
        }
    }
    // Inline types after all components, parents before children (a parent's slot is older).
    for (index, ty) in api.types.iter().enumerate() {
        let wanted = match &ty.origin {
            Origin::Component(_) => continue,
            Origin::Inline { parent, role } => {
                let parent = names.get(parent.0).map_or("", |names| names.ident.as_str());
                joined(parent, &pascal(role))
            }
            Origin::Operation { operation, role } if operation.is_empty() => pascal(role),
            Origin::Operation { operation, role } => joined(&pascal(operation), &pascal(role)),
        };
        let alternative = format!("{wanted}{}", kind_word(&ty.kind));
        let ident = scope.claim_first([wanted.as_str(), alternative.as_str()]);
        if let Some(slot) = names.get_mut(index) {
            slot.ident = ident;
        }
    }
    let mut modules = Scope::with_taken(["mod", "formats"]);
    for (index, ty) in api.types.iter().enumerate() {
        let module = match &ty.origin {
            Origin::Inline { parent, .. } => names.get(parent.0).map(|names| names.module.clone()),
            _ => None,
        };
        let module = module
            .filter(|module| !module.is_empty())
            .unwrap_or_else(|| {
                let ident = names.get(index).map_or("", |names| names.ident.as_str());
                modules.claim(&module_name(ident))
            });
        if let Some(slot) = names.get_mut(index) {
            slot.module = module;
            name_members(ty, slot);
        }
    }
    names
}

/// A component called like something of the standard library or the runtime keeps its name with
/// `Model` behind it.
fn component_name(name: &str) -> String {
    let ident = pascal(name);
    if RESERVED_TYPES.contains(&ident.as_str()) {
        format!("{ident}Model")
    } else {
        ident
    }
}

/// `SearchTicket` + `TicketNote` → `SearchTicketNote`: a word is not said twice in a row.
fn joined(parent: &str, role: &str) -> String {
    let parent_words = words(parent);
    let role_words = words(role);
    match (parent_words.last(), role_words.first()) {
        (Some(last), Some(first)) if last == first && role_words.len() > 1 => {
            let rest: Vec<String> = role_words.into_iter().skip(1).collect();
            format!("{parent}{}", pascal(&rest.join("_")))
        }
        _ => format!("{parent}{role}"),
    }
}

fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => "Kind",
        TypeKind::Union(_) => "Choice",
        _ => "Data",
    }
}

/// The file of a type; a keyword or a name that file systems reserve gets a word behind it.
fn module_name(ident: &str) -> String {
    let name = snake(ident);
    let reserved_file = matches!(
        name.as_str(),
        "con"
            | "prn"
            | "aux"
            | "nul"
            | "com1"
            | "com2"
            | "com3"
            | "com4"
            | "lpt1"
            | "lpt2"
            | "lpt3"
            | "lib"
            | "main"
    );
    if reserved_file || is_keyword(&name) {
        format!("{name}_module")
    } else {
        name
    }
}

/// Whether Rust reserves the word.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_err()
}

fn name_members(ty: &Type, names: &mut TypeNames) {
    let pairs = |names: &mut dyn Iterator<Item = &String>, case: fn(&str) -> String| {
        names
            .map(|name| (name.clone(), case(name)))
            .collect::<Vec<_>>()
    };
    match &ty.kind {
        TypeKind::Struct(object) => {
            let mut scope = Scope::default();
            let wanted = pairs(&mut object.fields.iter().map(|field| &field.name), snake);
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim("additional_properties");
        }
        TypeKind::StringEnum(list) => {
            let mut scope = Scope::default();
            let wanted = pairs(&mut list.values.iter(), pascal);
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::IntegerEnum(list) => {
            let mut scope = Scope::default();
            let wanted: Vec<(String, String)> = if list.names.is_empty() {
                list.values
                    .iter()
                    .map(|value| (value.to_string(), pascal(&value.to_string())))
                    .collect()
            } else {
                pairs(&mut list.names.iter(), pascal)
            };
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::Union(union) => {
            let mut scope = Scope::default();
            let wanted = pairs(
                &mut union.variants.iter().map(|variant| &variant.name),
                pascal,
            );
            names.members = scope.claim_siblings(&wanted);
            names.open = scope.claim_first(["Unknown", "UnknownValue"]);
        }
        TypeKind::Alias(_) | TypeKind::Newtype(_) | TypeKind::Pending => {}
    }
}

fn operation_names(api: &Api) -> (Vec<OperationNames>, Vec<HeaderSet>) {
    let mut methods = Scope::with_taken(["builder", "core", "clone"]);
    let wanted: Vec<(String, String)> = api
        .operations
        .iter()
        .map(|operation| (operation.id.clone(), snake(&operation.id)))
        .collect();
    let idents = methods.claim_siblings(&wanted);
    let mut types = Scope::with_taken(RESERVED_OPERATIONS);
    let mut modules = Scope::with_taken(["mod", "failure", "headers", "prelude"]);
    let requests: Vec<String> = idents
        .iter()
        .map(|method| {
            let ident = pascal(method);
            let alternative = format!("{ident}Call");
            types.claim_first([ident.as_str(), alternative.as_str()])
        })
        .collect();
    let mut operations: Vec<OperationNames> = api
        .operations
        .iter()
        .zip(idents)
        .zip(requests)
        .map(|((operation, method), request)| {
            let mut names = OperationNames {
                module: modules.claim(&module_name(&method)),
                answer: types.claim(&format!("{request}Answer")),
                body_type: types.claim(&format!("{request}Body")),
                method,
                request,
                ..OperationNames::default()
            };
            name_operation(operation, &mut names);
            names
        })
        .collect();
    let header_sets = headers::sets(api, &mut operations, &mut types);
    (operations, header_sets)
}

fn name_operation(operation: &Operation, names: &mut OperationNames) {
    // Methods of the request type itself, and the words its functions use.
    let mut scope = Scope::with_taken([
        "send",
        "send_blocking",
        "fake",
        "unanswered",
        "pages",
        "items",
        "clone",
        "configure",
        "call",
        "into_future",
        "new",
        "stream",
    ]);
    names.body = if operation.body.is_some() {
        scope.claim("body")
    } else {
        String::new()
    };
    // Path parameters keep their name before a query parameter of the same name.
    let mut order: Vec<usize> = (0..operation.parameters.len()).collect();
    let location = |index: &usize| operation.parameters.get(*index).map(|p| p.location);
    order.sort_by_key(location);
    names.parameters = vec![String::new(); operation.parameters.len()];
    for index in order {
        let Some(parameter) = operation.parameters.get(index) else {
            continue;
        };
        let wanted = snake(&parameter.name);
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::QueryString => "query_string",
        };
        // What keeps a word apart from a keyword is not needed in a longer one.
        let alternative = format!("{}_{place}", wanted.trim_end_matches('_'));
        let ident = scope.claim_first([wanted.as_str(), alternative.as_str()]);
        if let Some(slot) = names.parameters.get_mut(index) {
            *slot = ident;
        }
    }
    if let Success::Many(cases) = &operation.success {
        let mut scope = Scope::default();
        names.answer_variants = cases
            .iter()
            .map(|case| {
                let wanted: Vec<String> = case.statuses.iter().map(|s| status_word(*s)).collect();
                scope.claim(&wanted.join("Or"))
            })
            .collect();
    }
    if let Some(body) = &operation.body {
        let mut scope = Scope::default();
        names.body_variants = body
            .contents
            .iter()
            .map(|content| {
                let wanted = match content.kind {
                    ContentKind::Json(_) => "Json",
                    ContentKind::Form(..) => "Form",
                    ContentKind::Multipart(..) => "Multipart",
                    ContentKind::Text => "Text",
                    ContentKind::Bytes => "Bytes",
                };
                let subtype = content.media_type.split_once('/').map_or("", |(_, s)| s);
                let alternative = pascal(subtype.split(';').next().unwrap_or_default());
                scope.claim_first([wanted, alternative.as_str()])
            })
            .collect();
    }
}

fn status_word(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => {
            let reason = match code {
                100 => "Continue",
                101 => "SwitchingProtocols",
                200 => "Ok",
                201 => "Created",
                202 => "Accepted",
                203 => "NonAuthoritativeInformation",
                204 => "NoContent",
                205 => "ResetContent",
                206 => "PartialContent",
                207 => "MultiStatus",
                208 => "AlreadyReported",
                300 => "MultipleChoices",
                301 => "MovedPermanently",
                302 => "Found",
                303 => "SeeOther",
                304 => "NotModified",
                307 => "TemporaryRedirect",
                308 => "PermanentRedirect",
                _ => return format!("Status{code}"),
            };
            reason.to_owned()
        }
        StatusPattern::Range(range) => format!("Status{range}xx"),
        StatusPattern::Default => "Default".to_owned(),
    }
}

fn scheme_names(api: &Api) -> Vec<SchemeNames> {
    let mut setters = Scope::with_taken([
        "base_url",
        "build",
        "configure",
        "timeout",
        "user_agent",
        "new",
        "clone",
    ]);
    let mut markers = Scope::default();
    let alone = |kind: fn(&SecurityKind) -> bool| {
        api.security_schemes
            .iter()
            .filter(|scheme| kind(&scheme.kind))
            .count()
            == 1
    };
    api.security_schemes
        .iter()
        .map(|scheme| {
            let (plain, unique) = match &scheme.kind {
                SecurityKind::ClientCredentials { .. } => (
                    "client_credentials",
                    alone(|kind| matches!(kind, SecurityKind::ClientCredentials { .. })),
                ),
                SecurityKind::Bearer => (
                    "bearer_token",
                    alone(|kind| matches!(kind, SecurityKind::Bearer)),
                ),
                SecurityKind::Basic => (
                    "basic_auth",
                    alone(|kind| matches!(kind, SecurityKind::Basic)),
                ),
                SecurityKind::ApiKeyHeader(_)
                | SecurityKind::ApiKeyQuery(_)
                | SecurityKind::ApiKeyCookie(_) => (
                    "api_key",
                    alone(|kind| {
                        matches!(
                            kind,
                            SecurityKind::ApiKeyHeader(_)
                                | SecurityKind::ApiKeyQuery(_)
                                | SecurityKind::ApiKeyCookie(_)
                        )
                    }),
                ),
                SecurityKind::Unsupported(_) => ("unsupported", false),
            };
            let stem = snake(&scheme.name);
            let stem = stem.trim_end_matches('_');
            let wanted = if unique {
                plain.to_owned()
            } else {
                format!("{stem}_{plain}")
            };
            let token = if unique {
                "access_token".to_owned()
            } else {
                format!("{stem}_access_token")
            };
            SchemeNames {
                setter: setters.claim(&wanted),
                token_setter: setters.claim(&token),
                marker: markers.claim(&pascal(&scheme.name)),
            }
        })
        .collect()
}
