//! Names that a package can have.

/// Whether a package can have the name; it becomes a folder, so nothing of a path is allowed.
#[must_use]
pub(crate) fn is_package_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.len() <= 64
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !super::is_keyword(&name.replace('-', "_"))
        && !matches!(name, "test" | "core" | "std" | "alloc" | "proc-macro")
}
