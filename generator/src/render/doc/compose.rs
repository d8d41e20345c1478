//! Descriptions after words of the generator.
//!
//! Only a paragraph can begin in the middle of a line. A code block, a list, a table or a heading
//! must begin on a new line, or it is misinterpreted.

use pulldown_cmark::{Event, Options, Parser, Tag};

/// `head: text` if the text begins with a paragraph, otherwise the text below the head. The text
/// must be written by [`markdown`](super::markdown()).
#[must_use]
pub(crate) fn labelled(head: &str, text: &str) -> String {
    match text.trim() {
        "" => head.to_owned(),
        text if begins_with_paragraph(text) => format!("{head}: {text}"),
        text => format!("{head}:\n\n{text}"),
    }
}

/// [`labelled`] as a list item, with the following blocks indented below it.
#[must_use]
pub(crate) fn item(head: &str, text: &str) -> String {
    format!("- {}", labelled(head, text).replace('\n', "\n  "))
}

/// One line of text, with a full stop unless it ends like a sentence.
#[must_use]
pub(crate) fn sentence(line: &str) -> String {
    if line.is_empty() || line.ends_with(['.', '!', '?', ':']) {
        line.to_owned()
    } else {
        format!("{line}.")
    }
}

fn begins_with_paragraph(text: &str) -> bool {
    // The first block is recognized by its first lines; the rest need not be parsed.
    let first = text.split("\n\n").next().unwrap_or(text);
    matches!(
        Parser::new_ext(first, Options::ENABLE_TABLES).next(),
        Some(Event::Start(Tag::Paragraph))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paragraphs_begin_on_the_line_of_a_label() {
        assert_eq!(labelled("200", "Fine.\nMore."), "200: Fine.\nMore.");
        assert_eq!(labelled("200", ""), "200");
        assert_eq!(
            item("200", "```text\nx\n```\n\ny"),
            "- 200:\n  \n  ```text\n  x\n  ```\n  \n  y"
        );
        assert_eq!(item("200", "- a\n- b"), "- 200:\n  \n  - a\n  - b");
        assert_eq!(item("200", "1. a"), "- 200:\n  \n  1. a");
        assert_eq!(item("200", "# a"), "- 200:\n  \n  # a");
        assert_eq!(item("200", "> a"), "- 200:\n  \n  > a");
        assert_eq!(
            item("200", "|a|\n|-|\n|b|"),
            "- 200:\n  \n  |a|\n  |-|\n  |b|"
        );
    }
}
