//! An API with all its identifiers.

use std::collections::BTreeMap;

use crate::api::{Api, SecurityScheme, TypeId};
use crate::diagnostics::Diagnostics;
use crate::words::{Case, snake};

use super::aliases::Aliases;
use super::inbound::InboundNames;
use super::lock::NamesLock;
use super::module::module_name;
use super::naming::{KeptIdents, Naming};
use super::operations::operation_names;
use super::parts::{HeaderSet, OperationNames, SchemeNames, TypeNames};
use super::scope::Scope;
use super::siblings::Sibling;
use super::tags::TagClient;
use super::types::type_names;
use super::{aliases, features, inbound, scheme_setter, siblings, tags};

/// An API in which every part has a name.
#[derive(Clone, Debug)]
pub struct NamedApi {
    /// The API.
    pub api: Api,
    /// Names of types, by [`TypeId`].
    pub types: Vec<TypeNames>,
    /// Names of operations, by position.
    pub operations: Vec<OperationNames>,
    /// Names of inbound messages, by position.
    pub inbound: Vec<InboundNames>,
    /// Names of security schemes, by position.
    pub schemes: Vec<SchemeNames>,
    /// The feature of each tag that is the first tag of an operation.
    pub tag_features: BTreeMap<String, String>,
    /// A client for the operations of each tag, if the API is to have them.
    pub tag_clients: Vec<TagClient>,
    /// The sets of headers, without duplicates.
    pub header_sets: Vec<HeaderSet>,
    /// Variants by position in [`Api::error_bodies`], if there are several.
    pub error_variants: Vec<String>,
    /// Like `error_variants`, as parts of function names.
    pub error_words: Vec<String>,
    /// Names by position in [`Api::wire_formats`].
    pub wire_formats: Vec<String>,
    /// Former names of types and operations.
    pub aliases: Aliases,
}

/// Names everything. Parts that have a name in `released` keep it. Also returns the names to release,
/// including those of removed parts. Reports schemas and operations that cannot have the name that they would
/// have alone.
#[must_use]
pub fn name(
    api: Api,
    released: &NamesLock,
    diagnostics: &mut Diagnostics,
) -> (NamedApi, NamesLock) {
    let mut naming = Naming::new(released, diagnostics);
    let types = type_names(&api, &mut naming);
    let ident = |id: &TypeId| types.get(id.0).map_or("", |names| names.ident.as_str());
    let (operations, header_sets) = operation_names(&api, &mut naming);
    let inbound = inbound::inbound_names(&api, &mut naming);
    let schemes = scheme_names(&api, &mut naming);
    let mut scope = Scope::default();
    let error_variants: Vec<String> = api
        .error_bodies
        .iter()
        .map(|body| match body {
            crate::api::TypeRef::Named(id)
            | crate::api::TypeRef::Boxed(id)
            | crate::api::TypeRef::Linked(id) => scope.claim(ident(id)),
            crate::api::TypeRef::List(_) | crate::api::TypeRef::Tuple(_) => scope.claim("List"),
            crate::api::TypeRef::Map(_) | crate::api::TypeRef::Keyed(..) => scope.claim("Map"),
            crate::api::TypeRef::Scalar(crate::api::Scalar::Binary) => scope.claim("Bytes"),
            _ => scope.claim("Text"),
        })
        .collect();
    let mut scope = Scope::default();
    let error_words = error_variants
        .iter()
        .map(|name| scope.claim(&snake(name)))
        .collect();
    let tag_features = features::of_tags(&api, &mut naming);
    let modules = tag_features
        .iter()
        .map(|(tag, feature)| (tag.clone(), module_name(&feature.replace('-', "_"))))
        .collect();
    let methods: Vec<&str> = operations
        .iter()
        .flat_map(|it| {
            let waiters = it.waiters.iter().map(|waiter| waiter.method.as_str());
            let resume = Some(it.resume.as_str()).filter(|it| !it.is_empty());
            std::iter::once(it.method.as_str())
                .chain(waiters)
                .chain(resume)
        })
        .collect();
    let taken: Vec<&str> = types
        .iter()
        .flat_map(|names| [names.ident.as_str(), names.builder.ident.as_str()])
        .collect();
    let called: Vec<(&str, &str)> = operations
        .iter()
        .map(|names| (names.method.as_str(), names.request.as_str()))
        .collect();
    let aliases = aliases::of_all(&taken, &called, &mut naming);
    let named = NamedApi {
        aliases,
        wire_formats: wire_formats(&api, &mut naming),
        tag_clients: tags::clients(&api, &methods, &modules, &mut naming),
        tag_features,
        types,
        operations,
        inbound,
        schemes,
        header_sets,
        error_variants,
        error_words,
        api,
    };
    (named, naming.finish())
}

/// Names the wire formats of date-times.
fn wire_formats(api: &Api, naming: &mut Naming<'_>) -> Vec<String> {
    let mut scope = Scope::default();
    let mut held = KeptIdents::new(naming.kept("formats", ""), &mut scope);
    let mut named = Vec::new();
    for format in &api.wire_formats {
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
        let ident = held
            .give(&format.pattern)
            .unwrap_or_else(|| scope.claim(&format!("{fraction}{offset}")));
        naming.keep("formats", "", &format.pattern, &ident);
        named.push(ident);
    }
    named
}

/// Names the security schemes. The only scheme of a kind is named after the kind.
fn scheme_names(api: &Api, naming: &mut Naming<'_>) -> Vec<SchemeNames> {
    let schemes = &api.security_schemes;
    let names = || schemes.iter().map(|scheme| scheme.name.as_str());
    let mut stems = Scope::default();
    let stems = siblings::claim(&mut stems, &Sibling::all(names(), Case::Snake), None);
    let mut setters = Scope::with_taken(scheme_setter::TAKEN);
    let mut held = KeptIdents::new(naming.kept("credentials", ""), &mut setters);
    let mut setter = |key: String, wanted: &str, naming: &mut Naming<'_>| {
        let ident = held.give(&key).unwrap_or_else(|| setters.claim(wanted));
        naming.keep("credentials", "", &key, &ident);
        ident
    };
    let mut named = Vec::new();
    for (scheme, stem) in schemes.iter().zip(&stems) {
        let own = scheme_setter::of_kind(&scheme.kind);
        let alone = |other: &&SecurityScheme| scheme_setter::of_kind(&other.kind) == own;
        let unique = schemes.iter().filter(alone).nth(1).is_none();
        let stem = stem.ident.trim_end_matches('_');
        let (wanted, token) = if unique {
            (own.to_owned(), "access_token".to_owned())
        } else {
            (format!("{stem}_{own}"), format!("{stem}_access_token"))
        };
        let key = &scheme.name;
        named.push(SchemeNames {
            setter: setter(key.clone(), &wanted, naming),
            // Only if there is a second setter: an unused name must not be taken.
            token_setter: match scheme.kind.takes_client() {
                true => setter(format!("{key} token"), &token, naming),
                false => String::new(),
            },
            marker: String::new(),
        });
    }
    let markers = Sibling::all(names(), Case::Pascal);
    let mut taken = Scope::with_taken(scheme_setter::TAKEN_MARKERS);
    let markers = naming.idents(("markers", ""), &mut taken, &markers);
    for (named, marker) in named.iter_mut().zip(markers) {
        named.marker = marker;
    }
    named
}
