//! Valid names of packages.

use super::is_keyword;
use super::reserved::is_device;

/// The maximum length of a package name on crates.io.
const MAX_LENGTH: usize = 64;

/// Packages that every generated crate depends on: a crate of the same name could not use them.
const DEPENDENCIES: [&str; 3] = ["clientwright_runtime", "clientwright_cli_runtime", "tokio"];

/// In a crate that depends on a package with such a name, `u8` would be that crate.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
    "u32", "u64", "u8", "usize",
];

/// Cargo forbids these names for programs, and command lines are named after their client.
const CARGO_FOLDERS: [&str; 4] = ["build", "deps", "examples", "incremental"];

/// Checks that a name is valid for a package. It becomes a folder, so it must not contain parts of a path.
///
/// # Errors
///
/// Returns the reason why it is not.
pub fn check_package_name(name: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let library = name.replace('-', "_");
    let why = if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(allowed) {
        "expected lower-case letters, digits, `-` and `_`, with a letter first".to_owned()
    } else if name.len() > MAX_LENGTH {
        format!(
            "it has {} characters, at most {MAX_LENGTH} are allowed",
            name.len()
        )
    } else if matches!(
        library.as_str(),
        "core" | "std" | "alloc" | "proc_macro" | "test"
    ) {
        "it is the name of a crate that comes with Rust".to_owned()
    } else if DEPENDENCIES.contains(&library.as_str()) {
        "it is the name of a crate that generated crates depend on".to_owned()
    } else if PRIMITIVES.contains(&library.as_str()) {
        "it is the name of a type of Rust, which the crate would hide".to_owned()
    } else if CARGO_FOLDERS.contains(&name) {
        "Cargo uses this name for a folder in `target`".to_owned()
    } else if is_keyword(&library) {
        "it is a keyword of Rust".to_owned()
    } else if is_device(name) {
        "Windows reserves it for a device, so no folder can have this name".to_owned()
    } else {
        return Ok(());
    };
    Err(format!("`{name}` cannot be the name of a crate: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_package_names_are_rejected_with_the_reason() {
        for (name, why) in [
            ("", "a letter first"),
            ("../x", "lower-case letters"),
            ("Upper", "lower-case letters"),
            ("1a", "a letter first"),
            ("a\u{200b}b", "lower-case letters"),
            ("gen", "keyword"),
            ("async", "keyword"),
            ("yield", "keyword"),
            ("try", "keyword"),
            ("con", "Windows"),
            ("nul", "Windows"),
            ("com1", "Windows"),
            ("std", "comes with Rust"),
            ("core", "comes with Rust"),
            ("alloc", "comes with Rust"),
            ("proc-macro", "comes with Rust"),
            ("proc_macro", "comes with Rust"),
            ("test", "comes with Rust"),
            ("clientwright-runtime", "depend on"),
            ("clientwright_runtime", "depend on"),
            ("clientwright-cli-runtime", "depend on"),
            ("tokio", "depend on"),
            ("u8", "type of Rust"),
            ("str", "type of Rust"),
            ("bool", "type of Rust"),
            ("con", "a device"),
            ("lpt1", "a device"),
            ("deps", "Cargo uses this name"),
            ("examples", "Cargo uses this name"),
        ] {
            let error = check_package_name(name).unwrap_err();
            assert!(error.contains(why), "{name}: {error}");
        }
        assert!(check_package_name(&"a".repeat(65)).is_err());
        assert_eq!(check_package_name(&"a".repeat(64)), Ok(()));
        for name in [
            "petstore",
            "a",
            "generated",
            "con-client",
            "std-client",
            "comx",
            "lpt10",
        ] {
            assert_eq!(check_package_name(name), Ok(()));
        }
    }
}
