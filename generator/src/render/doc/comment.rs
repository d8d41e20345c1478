//! The lines in front of an item.

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

/// The lines of a text as comments, each behind `indent`.
#[must_use]
pub(crate) fn comments(indent: &str, text: &str) -> String {
    let lines = lines(text).into_iter();
    lines.map(|line| format!("{indent}///{line}\n")).collect()
}

/// The lines of a text as comments on the file that they are in.
#[must_use]
pub(crate) fn inner_comments(text: &str) -> String {
    let lines = lines(text).into_iter();
    lines.map(|line| format!("//!{line}\n")).collect()
}

/// Every comment passes here, so this is the last place that can keep text from becoming code:
/// what is not safe as a whole is written as plain words, however it was put together.
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
    fn what_would_run_is_written_as_plain_words() {
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
