//! Parses descriptions and writes them again.

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use super::html::to_markdown;
use super::text::escape;
use crate::source::is_invisible;

/// The maximum depth of block quotes and lists on one line. Each level adds its mark to every line
/// below it, so the size of the output grows with the depth.
const DEEPEST: usize = 16;

/// Markdown as lines that are safe in a documentation comment.
#[must_use]
pub(crate) fn markdown(text: &str) -> String {
    markdown_below(text, 0)
}

/// [`markdown()`] with headings lowered by `levels`.
#[must_use]
pub(crate) fn markdown_below(text: &str, levels: usize) -> String {
    if is_plain(text) {
        return text.trim_end().to_owned();
    }
    parsed_below(text, levels)
}

fn parsed_below(text: &str, levels: usize) -> String {
    let text = readable(text);
    let mut events = events(&text);
    if levels > 0 {
        for event in &mut events {
            match event {
                Event::Start(Tag::Heading { level, .. }) | Event::End(TagEnd::Heading(level)) => {
                    *level = HeadingLevel::try_from(*level as usize + levels)
                        .unwrap_or(HeadingLevel::H6);
                }
                _ => {}
            }
        }
    }
    write(&events, &text)
}

/// The words of a text on one line: headings and paragraphs are joined, code blocks become spans.
/// For titles and cells.
#[must_use]
pub(crate) fn inline(text: &str) -> String {
    if is_plain(text) {
        return on_one_line(text);
    }
    parsed_inline(text)
}

fn parsed_inline(text: &str) -> String {
    let text = readable(text);
    one_line(&flat(&events(&text)), &text)
}

/// The first sentence of the first paragraph, on one line.
#[must_use]
pub(crate) fn summary(text: &str) -> String {
    if is_plain(text) {
        let end = sentence_end(text, false).unwrap_or(text.len());
        return on_one_line(text.get(..end).unwrap_or(text));
    }
    parsed_summary(text)
}

fn parsed_summary(text: &str) -> String {
    let text = readable(text);
    let events = events(&text);
    let start = events
        .iter()
        .position(|event| matches!(event, Event::Start(Tag::Paragraph | Tag::Heading { .. })));
    let Some(rest) = start.and_then(|start| events.get(start + 1..)) else {
        return String::new();
    };
    let end = rest
        .iter()
        .position(|event| matches!(event, Event::End(TagEnd::Paragraph | TagEnd::Heading(_))));
    let paragraph = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest);
    one_line(&first_sentence(flat(paragraph)), &text)
}

/// Whether a text is one line without any Markdown syntax, as most are: parsing and writing it
/// again would not change it.
fn is_plain(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,;:'()/?%\"-".contains(&byte);
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(is_plain)
        && first_address(text).is_none()
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without invisible characters, and without lines that open too many blocks.
fn readable(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let text = to_markdown(&text).replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut readable = String::with_capacity(text.len());
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            readable.push('\n');
        }
        let visible = line
            .chars()
            .map(|c| if c == '\t' { ' ' } else { c })
            .filter(|c| !c.is_control() && !is_invisible(*c));
        let start = readable.len();
        readable.extend(visible);
        if let Some(deep) = readable.get(start..).and_then(too_deep) {
            readable.insert(start + deep, '\\');
        }
    }
    readable
}

/// The position of the first block mark that is nested too deeply.
fn too_deep(line: &str) -> Option<usize> {
    let mut marks = 0;
    let mut digits = 0;
    let mut only = true;
    let mut first = None;
    let mut found = None;
    for (index, c) in line.char_indices() {
        let mark = match c {
            ' ' => continue,
            '>' | '-' | '+' | '*' => true,
            '.' | ')' if digits > 0 => true,
            c if c.is_ascii_digit() && digits < 9 => {
                digits += 1;
                only = false;
                continue;
            }
            _ => return found,
        };
        only &= *first.get_or_insert(c) == c && c != '>';
        digits = 0;
        marks += usize::from(mark);
        if marks > DEEPEST && found.is_none() {
            found = Some(index);
        }
    }
    // A line with only dashes or stars is a rule.
    found.filter(|_| !only)
}

/// The events of the text, with code marked as text, HTML as words, and only links to the web.
fn events(text: &str) -> Vec<Event<'_>> {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut literal = 0_usize;
    let mut links = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
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
                end_line(&mut events);
                events.push(event);
            }
            Event::Start(Tag::Heading { level, .. }) => events.push(Event::Start(Tag::Heading {
                level,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            })),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                literal += 1;
                links.push(is_web(&dest_url));
                if is_web(&dest_url) {
                    // Definitions would be shared by everything in the same comment.
                    let link_type = match link_type {
                        LinkType::Autolink => LinkType::Autolink,
                        _ => LinkType::Inline,
                    };
                    events.push(Event::Start(Tag::Link {
                        link_type,
                        dest_url: CowStr::from(plain_url(&dest_url)),
                        title: CowStr::from(""),
                        id: CowStr::from(""),
                    }));
                }
            }
            Event::End(TagEnd::Link) => {
                literal = literal.saturating_sub(1);
                if links.pop() == Some(true) {
                    events.push(event);
                }
            }
            // Images would be fetched by readers of the documentation.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Text(text) if literal == 0 => link_urls(&text, &mut events),
            other => events.push(other),
        }
    }
    events
}

/// Ends the last line of a code block: at the end of a text, a block may end without a line break, and its
/// closing fence would not be on a separate line.
fn end_line(events: &mut Vec<Event<'_>>) {
    if let Some(Event::Text(last)) = events.last()
        && !last.ends_with('\n')
    {
        events.push(Event::Text(CowStr::from("\n")));
    }
}

fn write(events: &[Event<'_>], text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 16);
    match pulldown_cmark_to_cmark::cmark(events.iter(), &mut written, Options::ENABLE_TABLES) {
        Ok(_) => written.trim().to_owned(),
        // Writing to a string cannot fail; as a fallback, plain words are better than nothing.
        Err(_) => escape(text),
    }
}

/// The contents of paragraphs, cells and items, without the blocks around them.
fn flat<'a>(events: &[Event<'a>]) -> Vec<Event<'a>> {
    let mut flat: Vec<Event<'a>> = Vec::new();
    let mut code: Option<String> = None;
    for event in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = Some(String::new()),
            Event::End(TagEnd::CodeBlock) => {
                let text = code.take().unwrap_or_default();
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !text.is_empty() {
                    flat.push(Event::Code(CowStr::from(text)));
                    flat.push(Event::Text(CowStr::from(" ")));
                }
            }
            Event::Text(text) => match &mut code {
                Some(code) => code.push_str(text),
                None => flat.push(Event::Text(text.clone())),
            },
            Event::Code(_)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {
                flat.push(event.clone());
            }
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) => flat.push(Event::Text(CowStr::from(" "))),
            _ => {}
        }
    }
    flat
}

/// Everything up to the first full stop outside code, with open elements closed there.
fn first_sentence(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut sentence = Vec::with_capacity(events.len());
    let mut open = Vec::new();
    let mut events = events.into_iter().peekable();
    while let Some(event) = events.next() {
        match event {
            Event::Text(text) => {
                let broken =
                    matches!(events.peek(), Some(Event::Text(next)) if next.starts_with(' '));
                match sentence_end(&text, broken) {
                    Some(end) => {
                        sentence.push(Event::Text(CowStr::from(
                            text.get(..end).unwrap_or(&text).to_owned(),
                        )));
                        sentence.extend(open.into_iter().rev().map(Event::End));
                        return sentence;
                    }
                    None => sentence.push(Event::Text(text)),
                }
            }
            Event::Start(tag) => {
                open.push(tag.to_end());
                sentence.push(Event::Start(tag));
            }
            Event::End(end) => {
                open.pop();
                sentence.push(Event::End(end));
            }
            other => sentence.push(other),
        }
    }
    sentence
}

/// The end of the first sentence; `broken` specifies whether a space follows the text.
fn sentence_end(text: &str, broken: bool) -> Option<usize> {
    let last = (broken && text.ends_with('.')).then_some(text.len());
    text.match_indices(". ")
        .map(|(index, _)| index + 1)
        .chain(last)
        .find(|end| {
            let before = text.get(..*end).unwrap_or_default();
            !["e.g.", "i.e.", "etc."]
                .iter()
                .any(|short| before.ends_with(short))
        })
}

/// Inline events as one line of Markdown.
fn one_line(events: &[Event<'_>], text: &str) -> String {
    let mut paragraph = vec![Event::Start(Tag::Paragraph)];
    paragraph.extend(events.iter().cloned());
    paragraph.push(Event::End(TagEnd::Paragraph));
    let written = write(&paragraph, text);
    on_one_line(&written)
}

/// Turns bare web addresses into links, as rustdoc recommends.
fn link_urls(text: &str, events: &mut Vec<Event<'_>>) {
    let mut rest = text;
    while let Some(start) = first_address(rest) {
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

/// The start of the first web address. One search for both schemes: separate searches would scan
/// the whole rest once for every address of the other scheme.
fn first_address(text: &str) -> Option<usize> {
    text.match_indices("http")
        .map(|(start, _)| start)
        .find(|start| text.get(*start..).is_some_and(is_web))
}

fn push_text(text: &str, events: &mut Vec<Event<'_>>) {
    if !text.is_empty() {
        events.push(Event::Text(CowStr::from(text.to_owned())));
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// The address, with every character encoded that could end the link early.
fn plain_url(url: &str) -> String {
    let mut plain = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '(' | ')' => {
                plain.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_control() || is_invisible(c) => {}
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn a_code_block_at_the_end_is_closed() {
        for (text, expected) in [
            ("a\n\n```\nlet x", "a\n\n````text\nlet x\n````"),
            ("a\n\n```sh\nrun", "a\n\n````text\nrun\n````"),
            ("a\n\n    let x", "a\n\n````text\nlet x\n````"),
            ("a\n\n~~~\nlet x\n", "a\n\n````text\nlet x\n````"),
            ("- a\n  ```\n  let x", "* a\n  ````text\n  let x\n  ````"),
            ("> ```\n> let x", "> \n > ````text\n > let x\n > ````"),
            ("a\n\n```", "a\n\n````text\n````"),
        ] {
            assert_eq!(markdown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn html_and_links_into_the_crate_are_plain_text() {
        let safe =
            markdown("<script>alert(1)</script>\n\n[Vec] and [x](crate::evil), <b>bold</b> <id>");
        assert_eq!(safe, "\\[Vec\\] and x, **bold** \\<id>");
    }

    #[test]
    fn web_addresses_become_links() {
        assert_eq!(
            markdown("See https://example.com/a_b."),
            "See <https://example.com/a_b>."
        );
    }

    #[test]
    fn web_addresses_in_html_become_links() {
        assert_eq!(
            markdown(
                "<div>\none https://example.com/a\ntwo\n</div>\n\n<a href=\"https://example.com\">x</a>"
            ),
            "one <https://example.com/a>\ntwo\n\n[x](https://example.com)"
        );
        assert_eq!(markdown("<a href=\"javascript:x\">x</a>"), "x");
    }

    #[test]
    fn a_summary_of_html_is_its_first_sentence() {
        assert_eq!(
            summary("<p>Returns <b>one</b>. More.</p>"),
            "Returns **one**."
        );
    }

    #[test]
    fn a_sentence_ends_at_its_full_stop() {
        assert_eq!(summary("One, e.g. this. Two."), "One, e.g. this.");
        assert_eq!(summary("Only\none"), "Only one");
        assert_eq!(summary("One.\nTwo."), "One.");
        assert_eq!(summary("**Bold. And** more."), "**Bold.**");
        assert_eq!(summary("A `b. c` d. E"), "A `b. c` d.");
        assert_eq!(summary("```\ncode\n```\n\nWords."), "Words.");
        assert_eq!(summary("```\ncode\n```"), "");
    }

    #[test]
    fn titles_are_one_line() {
        assert_eq!(inline("```\nlet a;\nb\n```\nc"), "`let a; b` c");
        assert_eq!(inline("# A\n\n- b\n- c"), "A b c");
    }

    #[test]
    fn headings_are_lowered_and_code_is_unchanged() {
        assert_eq!(
            markdown_below("# A\n\n```\n# b\n```", 2),
            "### A\n\n````text\n# b\n````"
        );
        assert_eq!(markdown_below("##### A", 2), "###### A");
    }

    #[test]
    fn links_are_inlined_and_lead_only_to_the_web() {
        assert_eq!(
            markdown(
                "[a][x] [b](javascript:x) [c](file:///etc) [d](<https://e.com/a b>)\n\n[x]: https://e.com/"
            ),
            "[a](https://e.com/) b c [d](https://e.com/a%20b)"
        );
    }

    #[test]
    fn the_depth_of_nested_blocks_is_limited() {
        for mark in ["> ", "- ", ">", "1. ", "* > "] {
            let deep = format!("{}x\n", mark.repeat(20_000));
            let text = markdown(&deep);
            assert!(text.len() < 2 * deep.len(), "{mark}: {}", text.len());
        }
        assert_eq!(markdown(&"- ".repeat(40)), "---");
    }

    proptest! {
        #[test]
        fn the_fast_path_for_plain_text_agrees_with_the_parser(
            text in "([A-Z][a-z]{0,2}|e\\.g|[0-9]|https?:/)[a-z0-9 .,;:'()/?%\"-]{0,16}(\\. [A-Z]?)?[a-z. -]{0,4}"
        ) {
            prop_assert!(is_plain(&text) || !text.starts_with(|c: char| c.is_ascii_uppercase()));
            prop_assert_eq!(markdown_below(&text, 1), parsed_below(&text, 1));
            prop_assert_eq!(inline(&text), parsed_inline(&text));
            prop_assert_eq!(summary(&text), parsed_summary(&text));
        }
    }
}
