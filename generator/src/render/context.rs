//! What every renderer needs: the named API, the options, and how to write a type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{
    Checks, Docs, Evidence, Grade, MappedType, Operation, Scalar, Through, Tuple, Type, TypeId,
    TypeKind, TypeRef, Use, aliases, resolve,
};
use crate::names::{BuilderNames, NamedApi, OperationNames, TypeNames};
use crate::source::{Node, NodeValue, Span};

use super::checked::checked;
use super::doc;
use super::error_docs::SharedErrors;
use super::file::RustFile;
use super::gates::Gates;
use super::options::CrateOptions;
use super::variable_names;
use super::xml_names::XmlNames;

/// Where files of types import scalars from.
pub(super) const RUNTIME: &str = "clientwright_runtime";

/// The named API and how to look things up in it.
pub(super) struct Context<'a> {
    pub(super) named: &'a NamedApi,
    pub(super) options: &'a CrateOptions,
    /// The path of the root of what is generated: `crate`, or that of a module.
    pub(super) root: &'a str,
    pub(super) locate: &'a (dyn Fn(Span) -> Option<String> + Sync),
    pub(super) gates: Gates,
    /// The names of environment variables that several security schemes have.
    pub(super) shared_variables: BTreeSet<&'static str>,
    /// The types whose values must keep to something, or something inside of them.
    pub(super) checked: BTreeSet<TypeId>,
    /// What the documentation says of errors once for all operations.
    pub(super) shared_errors: SharedErrors,
    /// What describes bodies of XML.
    pub(super) xml: XmlNames,
}

impl<'a> Context<'a> {
    /// Looks things up for code at `root`; errors are documented at each operation, and nothing is gated.
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
            gates: Gates::default(),
            shared_variables: variable_names::shared(&named.api.security_schemes),
            checked: checked(&named.api.types),
            shared_errors: SharedErrors::default(),
            xml: XmlNames::of(&named.api),
        }
    }

    /// Knows the names of types and nothing that takes a look at the whole API: made for each type that
    /// is written somewhere else.
    pub(super) fn of_names(named: &'a NamedApi, options: &'a CrateOptions) -> Self {
        Self {
            named,
            options,
            root: "crate",
            locate: &|_| None,
            gates: Gates::default(),
            shared_variables: BTreeSet::new(),
            checked: BTreeSet::new(),
            shared_errors: SharedErrors::default(),
            xml: XmlNames::default(),
        }
    }
}

/// Where types are written: what is in scope there.
pub(super) trait Place {
    /// A type of the specification.
    fn named(&mut self, names: &TypeNames) -> TokenStream;
    /// A name of the runtime or the standard library.
    fn other(&mut self, path: &'static str, name: &str) -> TokenStream;
}

/// In a file of types: everything is imported by name.
pub(super) struct InTypes<'a> {
    pub(super) file: &'a mut RustFile,
    pub(super) module: &'a str,
}

impl Place for InTypes<'_> {
    fn named(&mut self, names: &TypeNames) -> TokenStream {
        if names.module != self.module {
            self.file.import("super", &names.ident);
        }
        let ident = ident(&names.ident);
        quote! { #ident }
    }

    fn other(&mut self, path: &'static str, name: &str) -> TokenStream {
        self.file.import(path, name);
        let ident = ident(name);
        quote! { #ident }
    }
}

/// Anywhere else: types of the specification through their module.
pub(super) struct ByPath {
    /// Path of the module of types.
    pub(super) types: TokenStream,
    /// Whether a type of the specification was written.
    pub(super) used: bool,
}

impl Place for ByPath {
    fn named(&mut self, names: &TypeNames) -> TokenStream {
        self.used = true;
        let (path, ident) = (&self.types, ident(&names.ident));
        quote! { #path::#ident }
    }

    fn other(&mut self, path: &'static str, name: &str) -> TokenStream {
        let path: syn::Path = syn::parse_str(path).unwrap_or_else(|_| syn::parse_quote!(std));
        let ident = ident(name);
        quote! { #path::#ident }
    }
}

impl<'a> Context<'a> {
    /// The visibility of statics that describe the API: the command line of the same API reads them.
    pub(super) fn description_visibility(&self) -> Option<TokenStream> {
        self.options.has_command_line.then(|| quote! { pub })
    }

    /// The visibility of modules with such statics. Only the command line may name them, which is
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

    /// A use of a type, with `Option` where `null` is allowed.
    pub(super) fn used(&self, used: &Use, place: &mut dyn Place) -> TokenStream {
        let bare = self.reference(&used.ty, place);
        if used.nullable {
            quote! { Option<#bare> }
        } else {
            bare
        }
    }

    /// A type without regard to `null`.
    pub(super) fn reference(&self, ty: &TypeRef, place: &mut dyn Place) -> TokenStream {
        match ty {
            TypeRef::Named(id) => place.named(self.names(*id)),
            TypeRef::Boxed(id) => {
                let inner = place.named(self.names(*id));
                quote! { Box<#inner> }
            }
            TypeRef::Linked(id) => {
                let inner = place.named(self.names(*id));
                let linked = place.other(RUNTIME, "Linked");
                quote! { #linked<#inner> }
            }
            TypeRef::Any => place.other(RUNTIME, "Value"),
            TypeRef::List(item) => {
                let item = self.used(item, place);
                quote! { Vec<#item> }
            }
            TypeRef::Map(value) => {
                let (path, name) = self.options.custom.maps.path();
                let map = place.other(path, name);
                let value = self.used(value, place);
                quote! { #map<String, #value> }
            }
            TypeRef::Keyed(key, value) => {
                let (path, name) = self.options.custom.maps.path();
                let map = place.other(path, name);
                let key = place.named(self.names(*key));
                let value = self.used(value, place);
                quote! { #map<#key, #value> }
            }
            TypeRef::Tuple(tuple) => self.tuple(tuple, place),
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::String => quote! { String },
                Scalar::Bool => quote! { bool },
                Scalar::I32 => quote! { i32 },
                Scalar::I64 => quote! { i64 },
                Scalar::U32 => quote! { u32 },
                Scalar::U64 => quote! { u64 },
                Scalar::F64 => quote! { f64 },
                Scalar::ExactInteger => place.other(RUNTIME, "ExactInteger"),
                Scalar::Decimal => place.other(RUNTIME, "Decimal"),
                Scalar::DecimalString => place.other(RUNTIME, "DecimalString"),
                Scalar::Date => place.other(RUNTIME, "Date"),
                Scalar::DateTime => place.other(RUNTIME, "DateTime"),
                Scalar::WireDateTime(index) => {
                    let date_time = place.other(RUNTIME, "DateTime");
                    let name = self
                        .named
                        .wire_formats
                        .get(*index)
                        .map_or("", String::as_str);
                    let format = place.named(&TypeNames {
                        ident: name.to_owned(),
                        module: "formats".to_owned(),
                        ..TypeNames::default()
                    });
                    quote! { #date_time<#format> }
                }
                Scalar::Uuid => place.other(RUNTIME, "Uuid"),
                Scalar::Uri => place.other(RUNTIME, "Uri"),
                Scalar::Base64 => place.other(RUNTIME, "Base64"),
                Scalar::Binary => place.other(RUNTIME, "Binary"),
                Scalar::Secret => place.other(RUNTIME, "Secret"),
                Scalar::UnixSeconds => place.other(RUNTIME, "UnixSeconds"),
                Scalar::UnixMillis => place.other(RUNTIME, "UnixMillis"),
                Scalar::Mapped(index, _) => {
                    let mapped = self.named.api.mapped_types.get(*index);
                    let ty =
                        mapped.and_then(|mapped| syn::parse_str::<syn::Type>(&mapped.path).ok());
                    quote! { #ty }
                }
            },
        }
    }

    fn tuple(&self, tuple: &Tuple, place: &mut dyn Place) -> TokenStream {
        let mut elements = Vec::new();
        for (index, element) in tuple.elements.iter().enumerate() {
            elements.push(if index < tuple.required {
                self.used(element, place)
            } else {
                let nullable = place.other(RUNTIME, "Nullable");
                let bare = self.reference(&element.ty, place);
                quote! { #nullable<#bare> }
            });
        }
        let name = place.other(RUNTIME, "Tuple");
        match tuple.rest == Use::any() {
            true => quote! { #name<(#(#elements,)*)> },
            false => {
                let rest = self.used(&tuple.rest, place);
                quote! { #name<(#(#elements,)*), #rest> }
            }
        }
    }

    /// What a type is once aliases are looked through.
    pub(super) fn resolved(&self, ty: &TypeRef) -> TypeRef {
        resolve(&self.named.api.types, ty, Through::Aliases).clone()
    }

    /// The same, and what a value must keep to, with what its aliases say of it.
    pub(super) fn resolved_with(&self, checks: &Checks, ty: &TypeRef) -> (Checks, TypeRef) {
        let mut checks = checks.clone();
        for alias in aliases(&self.named.api.types, ty, Through::Aliases) {
            checks.add(&alias.ty.checks);
        }
        (checks, self.resolved(ty))
    }

    /// Whether a type is that of JSON Patches.
    pub(super) fn is_json_patch(&self, ty: &TypeRef) -> bool {
        let TypeRef::Scalar(Scalar::Mapped(index, _)) = self.resolved(ty) else {
            return false;
        };
        let mapped = self.named.api.mapped_types.get(index);
        mapped.is_some_and(|mapped| mapped.path == MappedType::JSON_PATCH)
    }

    /// What a type of numbers does not keep, for its documentation.
    pub(super) fn number_note(&self, ty: &TypeRef) -> Option<&'static str> {
        match ty {
            TypeRef::Scalar(Scalar::F64) => {
                Some("A 64-bit float: of a number with more digits, the nearest one is kept.")
            }
            TypeRef::Scalar(Scalar::U64) => Some("A negative number is refused."),
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Keyed(_, inner) => {
                self.number_note(&inner.ty)
            }
            _ => None,
        }
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

    /// Where something is defined, as documentation.
    pub(super) fn defined_at(&self, span: Option<Span>) -> Option<String> {
        let place = (self.locate)(span?)?;
        Some(format!("Defined at {}.", doc::code(&place)))
    }

    /// The documentation of a part of the API that is called `name`, which a title that only repeats the
    /// name is not part of.
    pub(super) fn docs(&self, docs: &Docs, name: &str, otherwise: &str) -> String {
        let mut paragraphs = Vec::new();
        let title = docs.title.as_ref();
        let title = title.filter(|title| !only_names(title, name));
        match (title, &docs.description) {
            (Some(title), Some(text)) if title.trim() != text.trim() => {
                paragraphs.push(doc::sentence(&doc::inline(title)));
                paragraphs.push(doc::markdown(text));
            }
            (_, Some(text)) => paragraphs.push(doc::markdown(text)),
            (Some(title), None) => paragraphs.push(doc::sentence(&doc::inline(title))),
            (None, None) => paragraphs.push(otherwise.to_owned()),
        }
        if let Some(limits) = limits(docs) {
            paragraphs.push(limits);
        }
        if let Some(evidence) = &docs.evidence {
            paragraphs.extend(evidence_text(evidence));
        }
        paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
        if paragraphs.is_empty() && !otherwise.is_empty() {
            paragraphs.push(otherwise.to_owned());
        }
        paragraphs.join("\n\n")
    }
}

/// Whether a title is nothing but the name of what it stands above, or an identifier of the provider.
fn only_names(title: &str, name: &str) -> bool {
    let title = title.trim();
    let mut characters = title.chars();
    let is_identifier = characters.next().is_some_and(char::is_lowercase)
        && characters.all(|c| c.is_alphanumeric() || c == '_');
    is_identifier || crate::words::words(title) == crate::words::words(name)
}

/// An identifier; raw where Rust reserves the word.
pub(super) fn ident(name: &str) -> Ident {
    if is_plain(name) {
        return Ident::new(name, proc_macro2::Span::call_site());
    }
    // A keyword since the edition of 2024, which `syn` does not count as one.
    let name = if name == "gen" { "r#gen" } else { name };
    syn::parse_str::<Ident>(name)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")))
        .unwrap_or_else(|_| Ident::new("invalid", proc_macro2::Span::call_site()))
}

/// Whether a name is an identifier at first sight: most are, and asking the parser takes long.
fn is_plain(name: &str) -> bool {
    // No word that Rust reserves is longer.
    const LONGEST_RESERVED: usize = 8;
    name.len() > LONGEST_RESERVED
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
}

/// What is not documented by the provider says so.
pub(super) fn evidence_text(evidence: &Evidence) -> Option<String> {
    let source = doc::escape(&evidence.source);
    match evidence.grade {
        Grade::Documented => None,
        Grade::Reported if source.is_empty() => Some("**Reported**, not documented.".to_owned()),
        Grade::Reported => Some(format!("**Reported**, not documented: {source}")),
        Grade::Assumed if source.is_empty() => {
            Some("**Assumed**: nobody has confirmed it.".to_owned())
        }
        Grade::Assumed => Some(format!("**Assumed**: {source}")),
    }
}

/// Bounds and the default, in words.
fn limits(docs: &Docs) -> Option<String> {
    let bounds = &docs.bounds;
    let mut parts = Vec::new();
    let mut add = |label: &str, value: &Option<String>, unit: &str| {
        if let Some(value) = value {
            let unit = match (unit, value.as_str()) {
                ("", _) => String::new(),
                (_, "1") => format!(" {unit}"),
                ("property", _) => " properties".to_owned(),
                _ => format!(" {unit}s"),
            };
            parts.push(format!("{label} {}{unit}", doc::code(value)));
        }
    };
    add("at least", &bounds.minimum, "");
    add("more than", &bounds.exclusive_minimum, "");
    add("at most", &bounds.maximum, "");
    add("less than", &bounds.exclusive_maximum, "");
    add("a multiple of", &bounds.multiple_of, "");
    add("at least", &bounds.min_length, "character");
    add("at most", &bounds.max_length, "character");
    add("at least", &bounds.min_items, "item");
    add("at most", &bounds.max_items, "item");
    add("at least", &bounds.min_properties, "property");
    add("at most", &bounds.max_properties, "property");
    add("pattern", &bounds.pattern, "");
    if bounds.unique_items {
        parts.push("no duplicates".to_owned());
    }
    if let Some(default) = docs.default.as_ref().and_then(scalar_text) {
        parts.push(format!("default {}", doc::code(&default)));
    }
    (!parts.is_empty()).then(|| {
        let text = parts.join(", ");
        let mut characters = text.chars();
        let first = characters.next().map(|c| c.to_uppercase().to_string());
        format!("{}{}.", first.unwrap_or_default(), characters.as_str())
    })
}

fn scalar_text(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
        NodeValue::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
