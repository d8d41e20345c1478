//! Signatures of methods that return `Self`.

use crate::render::file::WIDTH;

/// The first lines of a method that returns `Self`.
pub(super) fn signature(name: &str, arguments: &[String]) -> String {
    let line = format!("    pub fn {name}({}) -> Self {{\n", arguments.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let arguments: String = arguments
        .iter()
        .map(|argument| format!("        {argument},\n"))
        .collect();
    format!("    pub fn {name}(\n{arguments}    ) -> Self {{\n")
}
