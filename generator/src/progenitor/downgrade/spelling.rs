//! The Rust names that progenitor derives from the names of a document.

use heck::{ToPascalCase as _, ToSnakeCase as _};

/// The name that progenitor gives to a method or an argument.
pub(super) fn snake(name: &str) -> String {
    letters(name).to_snake_case()
}

pub(in crate::progenitor) fn pascal(name: &str) -> String {
    letters(name).to_pascal_case()
}

/// Whether two component names become the same type name.
pub(super) fn same(a: &str, b: &str) -> bool {
    pascal(a) == pascal(b)
}

fn letters(name: &str) -> String {
    name.replace('\'', "")
        .replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")
}
