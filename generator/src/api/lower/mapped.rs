//! `x-rust-type`: types that are not generated.

use crate::api::model::{Kind, MappedType, Scalar};
use crate::customize::RUST_TYPE;
use crate::diagnostics::codes;
use crate::document::SchemaId;
use crate::source::{Node, nearest};

use super::effective::Effective;
use super::schema::Lowerer;

/// What stands for a type without being the path of one.
const INSTANTS: [&str; 2] = ["unix-seconds", "unix-millis"];

impl Lowerer<'_> {
    /// The type that stands for a schema, if its own keywords name one.
    pub(super) fn mapped(&mut self, id: SchemaId) -> Option<Scalar> {
        let node = self.schema(id)?.extensions.get(RUST_TYPE)?;
        // Another generator's: that it has no effect is reported with the extensions.
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
                let finding = self
                    .diagnostics
                    .error(codes::UNUSABLE_TYPE, node.span, message);
                let meant = node
                    .as_str()
                    .map(|text| nearest(text, INSTANTS.into_iter()));
                if let Some(meant) = meant.flatten() {
                    finding.label(format!("did you mean `{meant}`?"));
                }
                return None;
            }
        };
        let kind = kind(&Effective::of(self.document, &[id]));
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

    /// The same for a schema that has no name: the only one, or the only part of it.
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

/// The path of a type, in one form however it was written.
fn path(node: &Node) -> Result<String, String> {
    let Some(text) = node.as_str() else {
        let found = node.value.describe();
        return Err(format!(
            "expected the path of a type of Rust, found {found}"
        ));
    };
    // Parsers of types call themselves for each bracket.
    let nesting = text
        .chars()
        .filter(|c| matches!(c, '<' | '(' | '[' | '&'))
        .count();
    match syn::parse_str::<syn::Type>(text) {
        Ok(syn::Type::Path(_)) if nesting <= 32 => Ok(text.trim().to_owned()),
        _ => Err(format!("`{text}` is not the path of a type of Rust")),
    }
}

/// The kind of the JSON of a schema, where there is one.
fn kind(effective: &Effective) -> Option<Kind> {
    let types = effective.types;
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
