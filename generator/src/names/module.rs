//! Names of modules, which are files.

use super::reserved;
use crate::words::snake;

/// The stem of the file of something with a name; one that file systems or Rust reserve has a word more.
pub(crate) fn module_name(ident: &str) -> String {
    let name = snake(ident);
    if reserved::is_device(&name)
        || matches!(name.as_str(), "lib" | "main")
        || reserved::is_keyword(&name)
    {
        format!("{name}_module")
    } else {
        name
    }
}
