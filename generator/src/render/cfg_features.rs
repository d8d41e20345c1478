//! Features by tag: a consumer of a large API can enable only the part that is called.
//!
//! The file of an operation requires the feature of its first tag, a file of types requires any
//! feature whose operations use it. What several tags share in other places (errors, response
//! headers) is always available.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    Operation, TypeId, TypeUse, mentioned, of_inbound_response, of_request, of_response, of_type,
};
use crate::names::NamedApi;

use super::options::CrateOptions;

/// Types that need more tags than this are always available: listing the tags would cost more than compiling the types.
const MAX_FEATURES: usize = 32;

/// The features that enable each file.
#[derive(Debug, Default)]
pub(super) struct CfgFeatures {
    on: bool,
    /// The features of a file of types, by module; empty if it is always available.
    types: BTreeMap<String, BTreeSet<String>>,
}

/// The users of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Users {
    always: bool,
    features: BTreeSet<String>,
}

impl Users {
    fn add(&mut self, other: &Self) -> bool {
        let before = self.clone();
        self.always |= other.always;
        if !self.always {
            self.features.extend(other.features.iter().cloned());
            // It has too many users to be optional.
            self.always = self.features.len() > MAX_FEATURES;
        }
        if self.always {
            self.features.clear();
        }
        *self != before
    }
}

impl CfgFeatures {
    /// The features of a crate.
    pub(super) fn new(named: &NamedApi, options: &CrateOptions) -> Self {
        let has_features = options.has_tag_features(named.api.operations.len());
        if !has_features || named.tag_features.is_empty() {
            return Self::default();
        }
        let types = users(named)
            .into_iter()
            .filter(|(_, users)| !users.always)
            .map(|(module, users)| (module, users.features))
            .collect();
        Self { on: true, types }
    }

    /// Whether there are any.
    pub(super) fn are_there(&self) -> bool {
        self.on
    }

    /// The attribute of items that belong to an operation.
    pub(super) fn operation(&self, named: &NamedApi, operation: &Operation) -> TokenStream {
        match operation
            .tag
            .as_ref()
            .and_then(|tag| named.tag_features.get(tag))
        {
            Some(feature) if self.on => quote! { #[cfg(feature = #feature)] },
            _ => TokenStream::new(),
        }
    }

    /// The attribute of items that belong to a file of types.
    pub(super) fn types(&self, module: &str) -> TokenStream {
        let features: Vec<&String> = self.types.get(module).into_iter().flatten().collect();
        match features.as_slice() {
            [] => TokenStream::new(),
            [only] => quote! { #[cfg(feature = #only)] },
            _ => quote! { #[cfg(any(#(feature = #features),*))] },
        }
    }
}

/// The users of each file of types, by module.
fn users(named: &NamedApi) -> BTreeMap<String, Users> {
    let api = &named.api;
    let always = Users {
        always: true,
        features: BTreeSet::new(),
    };
    let mut users: BTreeMap<String, Users> = BTreeMap::new();
    let module = |id: &TypeId| named.types.get(id.0).map(|names| names.module.clone());
    let mut reached = BTreeSet::new();
    let mut add = |ids: Vec<TypeId>, by: &Users| {
        for id in ids {
            reached.insert(id);
            if let Some(module) = module(&id) {
                users.entry(module).or_default().add(by);
            }
        }
    };
    for operation in &api.operations {
        let feature = operation
            .tag
            .as_ref()
            .and_then(|tag| named.tag_features.get(tag));
        let by = match feature {
            Some(feature) => Users {
                always: false,
                features: BTreeSet::from([feature.clone()]),
            },
            None => always.clone(),
        };
        add(of_request(operation), &by);
        add(of_response(operation), &by);
        let mut item = Vec::new();
        if let Some(pagination) = &operation.pagination {
            mentioned(&pagination.item, &mut item);
        }
        for header in &operation.headers {
            let mut shared = Vec::new();
            mentioned(&TypeUse::of(header.ty.clone()), &mut shared);
            add(shared, &always);
        }
        add(item, &by);
    }
    for message in &api.inbound {
        add(of_inbound_response(message), &always);
        add(of_request(&message.operation), &always);
    }
    for body in &api.error_bodies {
        let mut shared = Vec::new();
        mentioned(&TypeUse::of(body.clone()), &mut shared);
        add(shared, &always);
    }
    // The files that a file mentions are needed wherever that file is.
    let mut mentions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (names, ty) in named.types.iter().zip(&api.types) {
        let others = of_type(ty).into_iter().filter_map(|id| module(&id));
        mentions
            .entry(names.module.clone())
            .or_default()
            .extend(others);
    }
    spread(&mut users, &mentions);
    // Components that no operation uses, and types that only they use.
    for module in mentions.keys() {
        users
            .entry(module.clone())
            .or_insert_with(|| always.clone());
    }
    spread(&mut users, &mentions);
    users
}

fn spread(users: &mut BTreeMap<String, Users>, mentions: &BTreeMap<String, BTreeSet<String>>) {
    let mut open: BTreeSet<String> = users.keys().cloned().collect();
    while let Some(module) = open.pop_first() {
        let Some(by) = users.get(&module).cloned() else {
            continue;
        };
        for other in mentions.get(&module).into_iter().flatten() {
            if users.entry(other.clone()).or_default().add(&by) {
                open.insert(other.clone());
            }
        }
    }
}
