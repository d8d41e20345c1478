//! Text of a specification as documentation of Rust items.
//!
//! Descriptions are Markdown by strangers. They are parsed and written anew, so that nothing in
//! them runs as a documentation test, is taken for HTML, or links into the generated crate.

use proc_macro2::TokenStream;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use quote::quote;

/// Markdown as lines that are safe in a documentation comment.
#[must_use]
pub(crate) fn markdown(text: &str) -> String {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t')
        .filter(|c| !is_bidirectional_control(*c))
        .map(|c| if c == '\t' { ' ' } else { c })
        .collect();
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut literal = 0_usize;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let line = html.trim_end_matches('\n');
                if literal == 0 {
                    link_urls(line, &mut events);
                } else {
                    push_text(line, &mut events);
                }
                if line.len() < html.len() {
                    events.push(Event::SoftBreak);
                }
            }
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::CodeBlock(_)) => {
                literal += 1;
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                    CowStr::from("text"),
                ))));
            }
            Event::End(TagEnd::CodeBlock) => {
                literal = literal.saturating_sub(1);
                events.push(event);
            }
            Event::Start(Tag::Link { ref dest_url, .. }) if !is_web(dest_url) => literal += 1,
            Event::Start(Tag::Link { .. }) => {
                literal += 1;
                events.push(event);
            }
            // Images would be fetched by whoever reads the documentation.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::End(TagEnd::Link) => {
                literal = literal.saturating_sub(1);
                let open = events.iter().rev().find_map(|event| match event {
                    Event::Start(Tag::Link { .. }) => Some(true),
                    Event::End(TagEnd::Link) => Some(false),
                    _ => None,
                });
                if open == Some(true) {
                    events.push(event);
                }
            }
            Event::Text(text) if literal == 0 => link_urls(&text, &mut events),
            other => events.push(other),
        }
    }
    let mut written = String::with_capacity(text.len() + 16);
    match pulldown_cmark_to_cmark::cmark(events.iter(), &mut written, Options::ENABLE_TABLES) {
        Ok(_) => written.trim().to_owned(),
        // Cannot fail when writing to a string; the plain words are still better than nothing.
        Err(_) => escape(&text),
    }
}

/// Turns bare web addresses into links, as rustdoc wants them.
fn link_urls<'a>(text: &str, events: &mut Vec<Event<'a>>) {
    let mut rest = text;
    while let Some(start) = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| rest.find(scheme))
        .min()
    {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| {
                c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '{' | '}' | '\\')
            })
            .unwrap_or(from.len());
        let url = from
            .get(..end)
            .unwrap_or(from)
            .trim_end_matches(['.', ',', ';', ':', ')', '\'', '!', '?', ']']);
        let (url, after) = from.split_at(url.len());
        push_text(before, events);
        if url.len() > "https://".len() {
            events.push(Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: CowStr::from(url.to_owned()),
                title: CowStr::from(""),
                id: CowStr::from(""),
            }));
            events.push(Event::Text(CowStr::from(url.to_owned())));
            events.push(Event::End(TagEnd::Link));
        } else {
            push_text(url, events);
        }
        rest = after;
    }
    push_text(rest, events);
}

fn push_text<'a>(text: &str, events: &mut Vec<Event<'a>>) {
    if !text.is_empty() {
        events.push(Event::Text(CowStr::from(text.to_owned())));
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// Characters that make text read otherwise than it is written; rustc refuses some of them.
fn is_bidirectional_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// Plain text with everything escaped that Markdown would take for markup.
#[must_use]
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c if c.is_control() || is_bidirectional_control(c) => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Text in a code span, whatever it contains.
#[must_use]
pub(crate) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if c.is_control() || is_bidirectional_control(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    if text.trim().is_empty() {
        return "(empty)".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

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

/// The lines of a text as comments on the file that they stand in.
#[must_use]
pub(crate) fn inner_comments(text: &str) -> String {
    let lines = lines(text).into_iter();
    lines.map(|line| format!("//!{line}\n")).collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let line = line.trim_end();
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        })
        .collect()
}

/// The first sentence of a text, on one line, for tables and summaries.
#[must_use]
pub(crate) fn first_sentence(text: &str) -> String {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = line
        .match_indices(". ")
        .map(|(index, _)| index + 1)
        .find(|end| {
            let before = line.get(..*end).unwrap_or_default();
            !["e.g.", "i.e.", "etc."]
                .iter()
                .any(|short| before.ends_with(short))
        });
    match end {
        Some(end) => line.get(..end).unwrap_or(&line).to_owned(),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_blocks_never_become_documentation_tests() {
        for hostile in [
            "```\nfn main() { evil() }\n```",
            "    indented()\n",
            "~~~rust\nx\n~~~",
        ] {
            let safe = markdown(hostile);
            assert!(safe.contains("text"), "{safe}");
            assert!(!safe.contains("rust"), "{safe}");
            assert!(!safe.lines().any(|line| line.starts_with("    ")), "{safe}");
        }
    }

    #[test]
    fn html_and_links_into_the_crate_are_plain_text() {
        let safe = markdown("<script>alert(1)</script>\n\n[Vec] and [x](crate::evil), <b>bold</b>");
        assert_eq!(
            safe,
            "\\<script>alert(1)\\</script>\n\n\\[Vec\\] and x, \\<b>bold\\</b>"
        );
    }

    #[test]
    fn web_addresses_become_links() {
        assert_eq!(
            markdown("See https://example.com/a_b."),
            "See <https://example.com/a_b>."
        );
    }

    #[test]
    fn web_addresses_in_html_become_links_and_its_lines_stay_apart() {
        assert_eq!(
            markdown(
                "<div>\none https://example.com/a\ntwo\n</div>\n\n<a href=\"https://example.com\">"
            ),
            "\\<div>\none <https://example.com/a>\ntwo\n\\</div>\n\n\\<a href=\"<https://example.com>\">"
        );
    }

    #[test]
    fn comment_ends_and_attributes_stay_inside_the_comment() {
        let hostile = "a */ b\n#![allow(x)]\n\"quotes\" `\u{202e}tick";
        let tokens = attributes(&markdown(hostile)).to_string();
        let file = syn::parse_str::<syn::File>(&format!("{tokens} struct X;")).unwrap();
        assert_eq!(file.items.len(), 1);
        assert!(!tokens.contains('\u{202e}'));
    }

    #[test]
    fn a_sentence_ends_at_its_full_stop() {
        assert_eq!(first_sentence("One, e.g. this. Two."), "One, e.g. this.");
        assert_eq!(first_sentence("Only\none"), "Only one");
    }

    #[test]
    fn code_spans_hold_any_text() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("plain"), "`plain`");
    }
}
