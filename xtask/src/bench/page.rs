//! Updates the figures on a page of the documentation: the bench writes the text between two comments; the rest is
//! hand-written.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::files;

/// Replaces the block with this name on a page.
pub(super) fn fill(page: &Path, name: &str, text: &str) -> Result<()> {
    let old = files::read(page)?;
    let new = filled(&old, name, text).ok_or_else(|| {
        Failure::Reported(format!(
            "{}: expected {} and {}",
            page.display(),
            begin(name),
            end(name)
        ))
    })?;
    files::write(page, &new)
}

fn begin(name: &str) -> String {
    format!("<!-- bench: {name} -->")
}

fn end(name: &str) -> String {
    format!("<!-- end of {name} -->")
}

fn filled(page: &str, name: &str, text: &str) -> Option<String> {
    let (before, rest) = page.split_once(&begin(name))?;
    let (_, after) = rest.split_once(&end(name))?;
    let text = text.trim();
    Some(format!(
        "{before}{}\n\n{text}\n\n{}{after}",
        begin(name),
        end(name)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "Words.\n\n<!-- bench: a -->\n\n| old |\n\n<!-- end of a -->\n\nMore words.\n";

    #[test]
    fn a_block_is_replaced_and_the_surrounding_text_is_kept() {
        let once = filled(PAGE, "a", "| new |\n");
        let expected = PAGE.replace("old", "new");
        assert_eq!(once.as_deref(), Some(expected.as_str()));
        assert_eq!(filled(&expected, "a", "| new |"), once);
        assert_eq!(filled(PAGE, "b", "x"), None);
    }
}
