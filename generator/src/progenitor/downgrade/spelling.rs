//! What progenitor makes of the names of a document.

use heck::{ToPascalCase as _, ToSnakeCase as _};

/// What progenitor makes a method or an argument of.
pub(super) fn snake(name: &str) -> String {
    letters(name).to_snake_case()
}

pub(in crate::progenitor) fn pascal(name: &str) -> String {
    letters(name).to_pascal_case()
}

/// Whether two component names become one type.
pub(super) fn same(a: &str, b: &str) -> bool {
    pascal(a) == pascal(b)
}

fn letters(name: &str) -> String {
    name.replace('\'', "")
        .replace(|c: char| !(c.is_alphanumeric() || c == '_'), "-")
}
