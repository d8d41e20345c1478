//! What every renderer needs: the named API, the options, and lookups in them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    Checks, MappedType, Operation, Scalar, Through, Type, TypeId, TypeKind, TypeRef, aliases,
    resolve,
};
use crate::names::{BuilderNames, NamedApi, OperationNames, TypeNames};
use crate::source::Span;

use super::cfg_features::CfgFeatures;
use super::checked::checked;
use super::error_docs::SharedErrors;
use super::options::CrateOptions;
use super::variable_names;
use super::xml_names::XmlNames;

/// The named API, with lookups.
pub(super) struct Context<'a> {
    pub(super) named: &'a NamedApi,
    pub(super) options: &'a CrateOptions,
    /// The path of the generated root: `crate`, or the path of a module.
    pub(super) root: &'a str,
    pub(super) locate: &'a (dyn Fn(Span) -> Option<String> + Sync),
    pub(super) cfg_features: CfgFeatures,
    /// The names of environment variables that several security schemes share.
    pub(super) shared_variables: BTreeSet<&'static str>,
    /// The types with constraints on their values or on something inside them.
    pub(super) checked: BTreeSet<TypeId>,
    /// The documentation of errors that is shared by all operations.
    pub(super) shared_errors: SharedErrors,
    /// The names of XML descriptions.
    pub(super) xml: XmlNames,
}

impl<'a> Context<'a> {
    /// Creates a context for code at `root`; errors are documented at each operation, and nothing depends on features.
    pub(super) fn new(
        named: &'a NamedApi,
        options: &'a CrateOptions,
        root: &'a str,
        locate: &'a (dyn Fn(Span) -> Option<String> + Sync),
    ) -> Self {
        Self {
            named,
            options,
            root,
            locate,
            cfg_features: CfgFeatures::default(),
            shared_variables: variable_names::shared(&named.api.security_schemes),
            checked: checked(&named.api.types),
            shared_errors: SharedErrors::default(),
            xml: XmlNames::of(&named.api),
        }
    }

    /// Creates a context with the names of types but without anything that traverses the whole API:
    /// one is created for each type that is written elsewhere.
    pub(super) fn of_names(named: &'a NamedApi, options: &'a CrateOptions) -> Self {
        Self {
            named,
            options,
            root: "crate",
            locate: &|_| None,
            cfg_features: CfgFeatures::default(),
            shared_variables: BTreeSet::new(),
            checked: BTreeSet::new(),
            shared_errors: SharedErrors::default(),
            xml: XmlNames::default(),
        }
    }

    /// The visibility of statics that describe the API: its command line reads them.
    pub(super) fn description_visibility(&self) -> Option<TokenStream> {
        self.options.has_command_line.then(|| quote! { pub })
    }

    /// The visibility of modules with such statics. Only the command line may use them, which is
    /// released together with the client, so they are not documented.
    pub(super) fn description_module(&self) -> Option<TokenStream> {
        let visibility = self.description_visibility()?;
        Some(quote! { #[doc(hidden)] #visibility })
    }

    pub(super) fn ty(&self, id: TypeId) -> Option<&'a Type> {
        self.named.api.types.get(id.0)
    }

    /// The operations with their names.
    pub(super) fn operations(
        &self,
    ) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> + use<'a> {
        let named = self.named;
        named.api.operations.iter().zip(&named.operations)
    }

    pub(super) fn names(&self, id: TypeId) -> &'a TypeNames {
        static NONE: TypeNames = TypeNames {
            ident: String::new(),
            module: String::new(),
            members: Vec::new(),
            patterns: Vec::new(),
            open: String::new(),
            builder: BuilderNames {
                ident: String::new(),
                members: Vec::new(),
            },
        };
        self.named.types.get(id.0).unwrap_or(&NONE)
    }

    /// The type after resolving aliases.
    pub(super) fn resolved(&self, ty: &TypeRef) -> TypeRef {
        resolve(&self.named.api.types, ty, Through::Aliases).clone()
    }

    /// The type after resolving aliases, with the constraints of the value and of its aliases.
    pub(super) fn resolved_with(&self, checks: &Checks, ty: &TypeRef) -> (Checks, TypeRef) {
        let mut checks = checks.clone();
        for alias in aliases(&self.named.api.types, ty, Through::Aliases) {
            checks.add(&alias.ty.checks);
        }
        (checks, self.resolved(ty))
    }

    /// Whether a type is the type of JSON Patches.
    pub(super) fn is_json_patch(&self, ty: &TypeRef) -> bool {
        let TypeRef::Scalar(Scalar::Mapped(index, _)) = self.resolved(ty) else {
            return false;
        };
        let mapped = self.named.api.mapped_types.get(index);
        mapped.is_some_and(|mapped| mapped.path == MappedType::JSON_PATCH)
    }

    /// Whether a named type is an enum of strings.
    pub(super) fn is_string_enum(&self, ty: &TypeRef) -> bool {
        match self.resolved(ty) {
            TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => matches!(
                self.ty(id).map(|ty| &ty.kind),
                Some(TypeKind::StringEnum(_))
            ),
            _ => false,
        }
    }
}
