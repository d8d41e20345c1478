//! Checks whether documentation contains anything that would run or be fetched, by reading it like rustdoc.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// A place in a generated file whose documentation is not plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocDefect {
    /// The line where the comment begins, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl std::fmt::Display for DocDefect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

/// The marker of examples that the generator writes itself.
const OWN_EXAMPLE: &str = "rust,no_run";

/// The extensions that rustdoc and other readers of Markdown enable.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Reads every documentation comment of a generated Rust file, or a whole Markdown file, and
/// returns everything that is neither text nor an example by the generator: code blocks that `cargo
/// test` would compile, HTML, images, links to anything but the web or an item, link definitions,
/// and invisible characters.
#[must_use]
pub fn doc_defects(path: &str, file: &str) -> Vec<DocDefect> {
    if path.ends_with(".md") {
        // The generator's own note at the top of a README.
        let text = match file
            .strip_prefix("<!--")
            .and_then(|rest| rest.split_once("-->"))
        {
            Some((_, rest)) => rest,
            None => file,
        };
        return defects(text)
            .into_iter()
            .map(|what| DocDefect { line: 1, what })
            .collect();
    }
    let mut found = Vec::new();
    for (line, comment) in comments(file) {
        found.extend(
            defects(&comment)
                .into_iter()
                .map(|what| DocDefect { line, what }),
        );
    }
    found
}

/// The documentation comments of a Rust file with their first lines.
fn comments(file: &str) -> Vec<(usize, String)> {
    let mut comments: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (index, line) in file.lines().enumerate() {
        let line = line.trim_start();
        let text = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"));
        match text {
            Some(text) => {
                if !open {
                    comments.push((index + 1, String::new()));
                }
                if let Some((_, comment)) = comments.last_mut() {
                    comment.push_str(text.strip_prefix(' ').unwrap_or(text));
                    comment.push('\n');
                }
                open = true;
            }
            None => open = false,
        }
    }
    comments
}

/// Whether a comment that the generator composed is not safe to write.
pub(super) fn runs_or_leaks(text: &str) -> bool {
    // Reading everything twice would be slow; without any of these, nothing can be wrong.
    let suspicious = text.contains("```")
        || text.contains("~~~")
        || text.contains("    ")
        || text.contains(['\t', '<', '\r'])
        || text.contains("](")
        || text.contains("]:");
    suspicious && !defects(text).is_empty()
}

fn defects(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                found.push("an indented code block".to_owned());
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if !matches!(&*language, "text" | "toml" | OWN_EXAMPLE) =>
            {
                found.push(format!("a code block of the language {language:?}"));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                found.push(format!("HTML: {}", html.trim()));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                found.push(format!("an image: {dest_url}"));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                found.push(format!("a footnote: {name}"));
            }
            Event::Start(Tag::Link { dest_url, .. }) if !is_link(&dest_url) => {
                found.push(format!("a link to {dest_url}"));
            }
            _ => {}
        }
    }
    let parser = Parser::new_ext(text, options());
    for (label, _) in parser.reference_definitions().iter() {
        found.push(format!("a definition of the link {label:?}"));
    }
    if let Some(c) = text.chars().find(|c| crate::source::is_invisible(*c)) {
        found.push(format!("the invisible character U+{:04X}", u32::from(c)));
    }
    found
}

/// Web addresses, and Rust paths that the generator links to.
fn is_link(url: &str) -> bool {
    url.starts_with("https://")
        || url.starts_with("http://")
        || url.split("::").all(|part| {
            part.trim_start_matches("r#")
                .chars()
                .all(|c| c.is_alphanumeric() || c == '_')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_that_rustdoc_would_run_or_fetch_is_found() {
        for text in [
            "/// ```\n/// x\n/// ```",
            "///     x",
            "/// - 200: ```\n///   x\n///   ```\n///   y",
            "/// <b>",
            "/// ![a](https://example.com)",
            "/// [a](file:///etc)",
            "/// [a]: https://example.com",
            "/// a\u{200b}b",
        ] {
            assert_ne!(doc_defects("a.rs", text), [], "{text}");
        }
        for text in [
            "/// ```text\n/// x\n/// ```",
            "/// [a](crate::Client::get)",
            "// ```\n// x",
        ] {
            assert_eq!(doc_defects("a.rs", text), [], "{text}");
        }
    }
}
