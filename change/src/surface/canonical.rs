//! Types and signatures in canonical form.

use std::collections::BTreeMap;

use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, GenericParam, Generics, Pat, ReturnType, Signature, Type};

use super::attributes::text;
use super::modules::{Modules, Path};

/// The maximum depth of expanding nested aliases.
const MAX_ALIASES: usize = 16;

/// Writes types of one module.
pub(super) struct Canonical<'a> {
    pub(super) modules: &'a Modules,
    /// The public path of each definition.
    pub(super) public: &'a BTreeMap<Path, String>,
    /// The types behind the aliases of the crate, with the module they are in, by definition.
    pub(super) aliases: &'a BTreeMap<Path, (usize, Type)>,
}

impl Canonical<'_> {
    /// A type of a module, aliases expanded. Type parameters are numbered.
    pub(super) fn ty(&self, module: usize, ty: &Type, generics: &[String]) -> String {
        let mut ty = ty.clone();
        self.rewrite(module, generics, true, &mut ty);
        text(&ty)
    }

    /// The same with the names of aliases.
    pub(super) fn written(&self, module: usize, ty: &Type, generics: &[String]) -> String {
        let mut ty = ty.clone();
        self.rewrite(module, generics, false, &mut ty);
        text(&ty)
    }

    fn rewrite(&self, module: usize, generics: &[String], expand: bool, ty: &mut Type) {
        let mut rewriter = Rewriter {
            canonical: self,
            module,
            generics,
            aliases: if expand { MAX_ALIASES } else { 0 },
        };
        rewriter.visit_type_mut(ty);
    }

    /// A path of a module as text.
    pub(super) fn path(&self, module: usize, path: &syn::Path, generics: &[String]) -> String {
        let mut path = path.clone();
        let mut rewriter = Rewriter {
            canonical: self,
            module,
            generics,
            aliases: MAX_ALIASES,
        };
        rewriter.visit_path_mut(&mut path);
        text(&path)
    }

    /// The definition that a path refers to, without arguments.
    pub(super) fn definition(&self, module: usize, path: &syn::Path) -> Path {
        let segments: Path = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        self.modules.resolve(module, &segments)
    }

    /// A signature without the names of arguments, and those names.
    pub(super) fn signature(
        &self,
        module: usize,
        signature: &Signature,
        outer: &[String],
    ) -> (String, Vec<String>) {
        let mut generics = outer.to_vec();
        generics.extend(parameters(&signature.generics));
        let mut arguments = Vec::new();
        let mut names = Vec::new();
        for input in &signature.inputs {
            match input {
                // Whether a function changes what it was given by value is its own affair.
                FnArg::Receiver(receiver) => {
                    let said = text(receiver);
                    arguments.push(said.strip_prefix("mut ").unwrap_or(&said).to_owned());
                }
                FnArg::Typed(typed) => {
                    arguments.push(self.ty(module, &typed.ty, &generics));
                    names.push(match &*typed.pat {
                        Pat::Ident(ident) => ident.ident.to_string(),
                        other => text(other),
                    });
                }
            }
        }
        let output = match &signature.output {
            ReturnType::Type(_, ty) => format!(" -> {}", self.ty(module, ty, &generics)),
            _ => String::new(),
        };
        let is_async = if signature.asyncness.is_some() {
            "async "
        } else {
            ""
        };
        let bounds = self.bounds(module, &signature.generics, &generics);
        let text = format!("{is_async}fn{bounds}({}){output}", arguments.join(", "));
        (text, names)
    }

    /// Generic parameters with their bounds and defaults, numbered.
    pub(super) fn bounds(&self, module: usize, generics: &Generics, known: &[String]) -> String {
        let mut parts = Vec::new();
        for parameter in &generics.params {
            match parameter {
                GenericParam::Type(parameter) => {
                    let number = number(&parameter.ident.to_string(), known);
                    let bounds = text(&parameter.bounds);
                    let default = parameter
                        .default
                        .as_ref()
                        .map(|(_, default)| format!(" = {}", self.ty(module, default, known)))
                        .unwrap_or_default();
                    let colon = if bounds.is_empty() { "" } else { ": " };
                    parts.push(format!("{number}{colon}{bounds}{default}"));
                }
                other => parts.push(text(other)),
            }
        }
        match parts.is_empty() {
            true => String::new(),
            false => format!("<{}>", parts.join(", ")),
        }
    }
}

/// The names of type parameters.
pub(super) fn parameters(generics: &Generics) -> Vec<String> {
    generics
        .type_params()
        .map(|parameter| parameter.ident.to_string())
        .collect()
}

fn number(name: &str, generics: &[String]) -> String {
    match generics.iter().rposition(|known| known == name) {
        Some(index) => format!("T{index}_"),
        None => name.to_owned(),
    }
}

struct Rewriter<'a> {
    canonical: &'a Canonical<'a>,
    module: usize,
    generics: &'a [String],
    aliases: usize,
}

impl VisitMut for Rewriter<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && self.aliases > 0
        {
            let definition = self.canonical.definition(self.module, &path.path);
            if let Some((module, target)) = self.canonical.aliases.get(&definition) {
                let mut target = target.clone();
                let mut inner = Rewriter {
                    canonical: self.canonical,
                    module: *module,
                    generics: &[],
                    aliases: self.aliases - 1,
                };
                inner.visit_type_mut(&mut target);
                *ty = target;
                return;
            }
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        for segment in &mut path.segments {
            self.visit_path_arguments_mut(&mut segment.arguments);
        }
        if path.segments.len() == 1
            && let Some(first) = path.segments.first_mut()
            && self.generics.contains(&first.ident.to_string())
        {
            let numbered = number(&first.ident.to_string(), self.generics);
            first.ident = syn::Ident::new(&numbered, first.ident.span());
            return;
        }
        let definition = self.canonical.definition(self.module, path);
        let shown = match self.canonical.public.get(&definition) {
            Some(public) => public.split("::").map(str::to_owned).collect(),
            None => definition,
        };
        let Some(last) = path.segments.last() else {
            return;
        };
        let arguments = last.arguments.clone();
        let mut rewritten = syn::Path {
            leading_colon: None,
            segments: shown
                .iter()
                .filter_map(|segment| {
                    syn::parse_str::<syn::Ident>(segment)
                        .ok()
                        .or_else(|| keyword(segment))
                })
                .map(syn::PathSegment::from)
                .collect(),
        };
        if rewritten.segments.len() != shown.len() {
            return;
        }
        if let Some(last) = rewritten.segments.last_mut() {
            last.arguments = arguments;
        }
        *path = rewritten;
    }
}

/// `crate`, `self`, `Self` and the like, which are not identifiers for the parser.
fn keyword(segment: &str) -> Option<syn::Ident> {
    let usable = matches!(segment, "crate" | "self" | "super" | "Self");
    usable.then(|| syn::Ident::new(segment, proc_macro2::Span::call_site()))
}
