//! The lines before an item.

use proc_macro2::TokenStream;
use quote::quote;

use super::check::runs_or_leaks;
use super::text::escape;

/// The lines of a text as `#[doc]` attributes.
#[must_use]
pub(crate) fn attributes(text: &str) -> TokenStream {
    let lines = lines(text);
    quote! { #(#[doc = #lines])* }
}

/// The lines of a text as comments, each indented by `indent`.
#[must_use]
pub(crate) fn comments(indent: &str, text: &str) -> String {
    let lines = lines(text).into_iter();
    lines.map(|line| format!("{indent}///{line}\n")).collect()
}

/// The lines of a text as inner comments of a file.
#[must_use]
pub(crate) fn inner_comments(text: &str) -> String {
    let lines = lines(text).into_iter();
    lines.map(|line| format!("//!{line}\n")).collect()
}

/// Every comment passes through here, so this is the last place that prevents text from becoming
/// code: a text that is not safe as a whole is written as plain words, however it was composed.
fn lines(text: &str) -> Vec<String> {
    let spaced = |line: &str| match line.trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    };
    if runs_or_leaks(text) {
        return text
            .lines()
            .map(|line| spaced(&escape(line.trim())))
            .collect();
    }
    text.lines().map(spaced).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_blocks_that_would_run_are_escaped() {
        assert_eq!(
            comments("", "- 200: ```\nx\n```\nprintln!(\"y\");\n"),
            "/// - 200: \\`\\`\\`\n/// x\n/// \\`\\`\\`\n/// println!(\"y\");\n"
        );
        assert_eq!(
            comments("", "```text\nx\n```"),
            "/// ```text\n/// x\n/// ```\n"
        );
    }
}
