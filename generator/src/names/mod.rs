//! Names: every Rust identifier of a generated crate, claimed before anything is rendered.
//!
//! Renderers only look names up; they never make one.

mod features;
mod headers;
mod operations;
mod package;
mod reserved;
mod scheme_setter;
mod scope;
mod types;

use std::collections::BTreeMap;

use crate::api::{Api, SecurityScheme, TypeId};
use operations::operation_names;
use types::type_names;

pub use crate::words::{pascal, singular, snake, words};
pub(crate) use package::is_package_name;
pub use reserved::is_keyword;
pub use scope::Scope;

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
    /// The second setter: a ready token instead of client credentials; empty where there is none.
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

fn scheme_names(api: &Api) -> Vec<SchemeNames> {
    let mut setters = Scope::with_taken(scheme_setter::TAKEN);
    let mut markers = Scope::with_taken(scheme_setter::TAKEN_MARKERS);
    api.security_schemes
        .iter()
        .map(|scheme| {
            let plain = scheme_setter::of_kind(&scheme.kind);
            let alike = |other: &&SecurityScheme| scheme_setter::of_kind(&other.kind) == plain;
            let unique = api.security_schemes.iter().filter(alike).count() == 1;
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
                // Only where there is another: a name that is not used must not be taken.
                token_setter: match scheme.kind.takes_client() {
                    true => setters.claim(&token),
                    false => String::new(),
                },
                marker: markers.claim(&pascal(&scheme.name)),
            }
        })
        .collect()
}
