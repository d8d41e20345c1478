//! `x-rust-type`: types that are not generated.

use crate::api::model::{Kind, MappedType, Scalar};
use crate::diagnostics::codes;
use crate::document::SchemaId;
use crate::source::{Node, nearest};

use super::Lowerer;
use super::merged_schema::MergedSchema;

/// The extension that maps a schema to an existing type.
pub(crate) const RUST_TYPE: &str = "x-rust-type";

/// Values of the extension that are not paths.
const INSTANTS: [&str; 2] = ["unix-seconds", "unix-millis"];

impl Lowerer<'_> {
    /// Returns the type that replaces a schema, if its own keywords name one.
    pub(in crate::api::lower) fn mapped(&mut self, id: SchemaId) -> Option<Scalar> {
        let node = self.schema(id)?.extensions.get(RUST_TYPE)?;
        // Belongs to another generator. It is reported with the extensions as having no effect.
        if node.as_mapping().is_some() {
            return None;
        }
        match node.as_str() {
            Some("unix-seconds") => return Some(Scalar::UnixSeconds),
            Some("unix-millis") => return Some(Scalar::UnixMillis),
            _ => {}
        }
        let path = match path(node) {
            Ok(path) => path,
            Err(message) => {
                let diagnostic = self
                    .diagnostics
                    .error(codes::UNUSABLE_TYPE, node.span, message)
                    .help("write the path of a type that implements `MappedType`, `unix-seconds` or `unix-millis`");
                let meant = node
                    .as_str()
                    .map(|text| nearest(text, INSTANTS.into_iter()));
                if let Some(meant) = meant.flatten() {
                    diagnostic.label(format!("did you mean `{meant}`?"));
                }
                return None;
            }
        };
        let kind = kind(&MergedSchema::of(self.document, &[id]));
        let known = self
            .mapped_types
            .iter()
            .position(|known| known.path == path);
        let index = known.unwrap_or_else(|| {
            let span = node.span;
            self.mapped_types.push(MappedType { path, span });
            self.mapped_types.len() - 1
        });
        Some(Scalar::Mapped(index, kind))
    }

    /// Like [`Self::mapped`], for an unnamed schema: the only one, or the only part of it.
    pub(super) fn mapped_inline(&mut self, ids: &[SchemaId], parts: &[SchemaId]) -> Option<Scalar> {
        for list in [ids, parts] {
            if let [only] = list
                && self.schema(*only).is_some_and(|it| it.name.is_none())
                && let Some(mapped) = self.mapped(*only)
            {
                return Some(mapped);
            }
        }
        None
    }
}

/// The maximum number of brackets in the path of a type.
const MOST_BRACKETS: usize = 32;

/// Returns the normalized path of a type.
fn path(node: &Node) -> Result<String, String> {
    let Some(text) = node.as_str() else {
        let found = node.value.describe();
        return Err(format!("expected the path of a Rust type, found {found}"));
    };
    // Parsers of types recurse for each bracket.
    let nesting = text
        .chars()
        .filter(|c| matches!(c, '<' | '(' | '[' | '&' | '{'))
        .count();
    // A type needs no comment, which would comment out the code after it.
    let is_path = nesting <= MOST_BRACKETS
        && !text.contains('/')
        && syn::parse_str::<syn::Type>(text)
            .is_ok_and(|ty| matches!(ty, syn::Type::Path(_)) && only_names(&ty));
    match is_path {
        true => Ok(text.trim().to_owned()),
        false => Err(format!(
            "expected the path of a Rust type, such as `time::Date` or `Vec<u8>`, found `{text}`"
        )),
    }
}

/// Whether a type consists only of names and literals. A document must not inject code, which types can
/// contain: blocks (an array length is an expression), macros, items.
fn only_names(ty: &syn::Type) -> bool {
    use syn::{Expr, GenericArgument, PathArguments, Type};

    let is_static = |lifetime: &syn::Lifetime| lifetime.ident == "static";
    let is_literal = |value: &Expr| {
        let literal = match value {
            Expr::Lit(literal) if literal.attrs.is_empty() => &literal.lit,
            _ => return false,
        };
        matches!(
            literal,
            syn::Lit::Int(_) | syn::Lit::Bool(_) | syn::Lit::Char(_)
        )
    };
    match ty {
        Type::Path(path) => {
            let is_self = path.path.is_ident("Self");
            let mut segments = path.path.segments.iter();
            path.qself.is_none()
                && !is_self
                && segments.all(|segment| match &segment.arguments {
                    PathArguments::None => true,
                    PathArguments::AngleBracketed(arguments) => {
                        arguments.args.iter().all(|argument| match argument {
                            GenericArgument::Type(ty) => only_names(ty),
                            GenericArgument::Lifetime(lifetime) => is_static(lifetime),
                            GenericArgument::Const(value) => is_literal(value),
                            _ => false,
                        })
                    }
                    PathArguments::Parenthesized(_) => false,
                })
        }
        Type::Tuple(tuple) => tuple.elems.iter().all(only_names),
        Type::Slice(slice) => only_names(&slice.elem),
        Type::Array(array) => only_names(&array.elem) && is_literal(&array.len),
        Type::Reference(reference) => {
            reference.lifetime.as_ref().is_some_and(is_static) && only_names(&reference.elem)
        }
        _ => false,
    }
}

/// Returns the kind of JSON of a schema, if it is a single one.
fn kind(merged: &MergedSchema) -> Option<Kind> {
    let types = merged.types;
    let kinds = [
        (types.string, Kind::String),
        (types.integer, Kind::Integer),
        (types.number, Kind::ExactNumber),
        (types.boolean, Kind::Boolean),
        (types.array, Kind::Array),
        (types.object, Kind::Object),
    ];
    let mut kinds = kinds.into_iter().filter(|(is, _)| *is);
    match (kinds.next(), kinds.next()) {
        (Some((_, kind)), None) => Some(kind),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::only_names;

    fn is_accepted(text: &str) -> bool {
        syn::parse_str::<syn::Type>(text).is_ok_and(|ty| only_names(&ty))
    }

    #[test]
    fn a_type_of_plain_names_is_accepted() {
        for text in [
            "time::Date",
            "::std::string::String",
            "Vec<u8>",
            "std::collections::BTreeMap<String, (u8, [u8; 4])>",
            "std::borrow::Cow<'static, str>",
            "fixed::Text<40, true>",
            "Box<[&'static str]>",
        ] {
            assert!(is_accepted(text), "{text}");
        }
    }

    #[test]
    fn a_type_that_contains_code_is_rejected() {
        for text in [
            "Vec<[u8; { struct E; impl Drop for crate::types::A { fn drop(&mut self) {} } 3 }]>",
            "Vec<[u8; { 3 }]>",
            "Vec<[u8; include!(\"/etc/passwd\")]>",
            "Vec<include!(\"/etc/passwd\")>",
            "Vec<{ include_str!(\"/etc/passwd\") }>",
            "Vec<{ 3 }>",
            "[u8; { fn x() {} 3 }]",
            "[u8; x()]",
            "Vec<fn() -> !>",
            "Vec<impl Fn()>",
            "Box<dyn Fn() -> u8>",
            "Vec<_>",
            "Self",
            "Vec<Self>",
            "<u8 as Iterator>::Item",
            "Fn(u8) -> u8",
            "a::X<'a>",
            "&u8",
            "X<Item = u8>",
            "X<\"text\">",
            "a!()",
        ] {
            assert!(!is_accepted(text), "{text}");
        }
    }
}
