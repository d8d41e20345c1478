//! Names of modules, which are also file names.

use super::reserved;
use crate::words::snake;

/// Returns the file stem for a name. A word is added to names that file systems or Rust reserve.
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
