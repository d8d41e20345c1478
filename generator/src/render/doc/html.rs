//! Converts HTML in descriptions to equivalent Markdown.
//!
//! Many documents use HTML in descriptions, which OpenAPI defines as Markdown, or mix both. Elements with a
//! Markdown equivalent are converted; the tags of all others are removed, and their text is kept. Anything
//! that is not an HTML element (`GET /users/<id>`) is treated as text, and code is left alone.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// The maximum depth of nested lists that are indented.
const DEEPEST: usize = 8;

/// The maximum length of a code span that is searched for.
const LONGEST_SPAN: usize = 4_000;

/// The maximum length of a tag that is recognized.
const LONGEST_TAG: usize = 2_000;

/// The text with its HTML converted to Markdown.
#[must_use]
pub(super) fn to_markdown(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut writer = Writer {
        out: String::with_capacity(text.len()),
        ..Writer::default()
    };
    let mut rest = text;
    let mut found = false;
    while !rest.is_empty() {
        if let Some(code) = code(rest, writer.at_line_start(), writer.blocks > 0) {
            let (code, after) = rest.split_at(code);
            writer.out.push_str(code);
            rest = after;
        } else if let Some(tag) = tag(rest) {
            found = true;
            rest = rest.get(tag.len..).unwrap_or_default();
            rest = writer.tag(&tag, rest);
        } else {
            let mut characters = rest.chars();
            if let Some(c) = characters.next() {
                writer.character(c);
            }
            rest = characters.as_str();
        }
    }
    match found {
        true => Cow::Owned(writer.out),
        false => Cow::Borrowed(text),
    }
}

/// The length of the code at the start of a text: a span, or a fenced block at the start of a line.
fn code(text: &str, at_line_start: bool, in_html: bool) -> Option<usize> {
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let marks = text.len() - text.trim_start_matches(mark).len();
    let fence = text.get(..marks)?;
    let inside = text.get(marks..)?;
    if at_line_start && marks >= 3 && !in_html {
        let mut at = 0;
        let end = inside.split_inclusive('\n').find_map(|line| {
            let closes = at > 0 && line.trim_start().starts_with(fence);
            let end = at + line.len();
            at = end;
            closes.then_some(end)
        });
        return Some(marks + end.unwrap_or(inside.len()));
    }
    if mark == '~' {
        return Some(marks);
    }
    // A span ends with the same number of marks, in the same paragraph.
    let near = LONGEST_SPAN.min(inside.len());
    let near = (0..=near).rev().find(|at| inside.is_char_boundary(*at))?;
    let paragraph = inside.get(..near)?.find("\n\n").unwrap_or(near);
    let mut searched = 0;
    while let Some(at) = inside.get(searched..paragraph)?.find('`') {
        let at = searched + at;
        let tail = inside.get(at..)?;
        let run = tail.len() - tail.trim_start_matches('`').len();
        if run == marks {
            return Some(marks + at + run);
        }
        searched = at + run;
        if searched > paragraph {
            break;
        }
    }
    Some(marks)
}

/// A tag of an HTML element, or a comment.
struct Tag<'a> {
    name: String,
    closes: bool,
    attributes: &'a str,
    len: usize,
}

fn tag(text: &str) -> Option<Tag<'_>> {
    let inside = text.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let end = comment.find("-->")?;
        return Some(Tag {
            name: "!--".to_owned(),
            closes: false,
            attributes: "",
            len: "<!---->".len() + end,
        });
    }
    let (closes, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    let name_len = inside
        .find(|c: char| !c.is_ascii_alphanumeric())
        .filter(|len| (1..=10).contains(len))?;
    let name = inside.get(..name_len)?.to_ascii_lowercase();
    if !is_element(&name) {
        return None;
    }
    let mut quote = None;
    for (index, c) in inside.char_indices().skip(name_len).take(LONGEST_TAG) {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '<') => return None,
            (None, '>') => {
                return Some(Tag {
                    name,
                    closes,
                    attributes: inside.get(name_len..index)?,
                    len: 1 + usize::from(closes) + index + 1,
                });
            }
            (None, _) => {}
        }
    }
    None
}

fn is_element(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "address"
            | "article"
            | "aside"
            | "b"
            | "big"
            | "blockquote"
            | "body"
            | "br"
            | "button"
            | "caption"
            | "center"
            | "cite"
            | "code"
            | "col"
            | "colgroup"
            | "dd"
            | "del"
            | "details"
            | "dfn"
            | "div"
            | "dl"
            | "dt"
            | "em"
            | "figcaption"
            | "figure"
            | "font"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "hr"
            | "html"
            | "i"
            | "iframe"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "li"
            | "main"
            | "mark"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "q"
            | "s"
            | "samp"
            | "script"
            | "section"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "style"
            | "sub"
            | "summary"
            | "sup"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "tt"
            | "u"
            | "ul"
            | "var"
    )
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Open HTML blocks: lines inside them are not indented by their contents.
    blocks: usize,
    /// Whether the line began with `|`.
    in_row: bool,
    /// Open lists, and whether they are numbered.
    lists: Vec<bool>,
    /// Open links: their addresses.
    links: Vec<Option<String>>,
    /// Elements that are not closed in the rest of the text.
    unclosed: BTreeSet<String>,
}

impl Writer {
    /// Whether the current line has only spaces so far.
    fn at_line_start(&self) -> bool {
        let kept = self.out.trim_end_matches(' ');
        kept.is_empty() || kept.ends_with('\n')
    }

    fn character(&mut self, c: char) {
        let indents = self.blocks > 0 && matches!(c, ' ' | '\t') && self.at_line_start();
        match c {
            '\n' => self.in_row = false,
            '|' if self.at_line_start() => self.in_row = true,
            _ => {}
        }
        if !indents {
            self.out.push(c);
        }
    }

    /// Ends the paragraph.
    fn paragraph(&mut self) {
        let kept = self.out.trim_end_matches([' ', '\n']).len();
        // The indentation of the first line is from the document.
        if kept > 0 {
            self.out.truncate(kept);
            self.out.push_str("\n\n");
        }
    }

    /// Writes the meaning of a tag, and returns the rest of the text.
    fn tag<'a>(&mut self, tag: &Tag<'_>, rest: &'a str) -> &'a str {
        let name = tag.name.as_str();
        match name {
            "script" | "style" | "iframe" if !tag.closes => {
                return self.until_end(rest, name).1;
            }
            "pre" if !tag.closes => return self.preformatted(rest),
            "code" | "tt" | "kbd" | "samp" if !tag.closes => return self.span(rest, name),
            "p" | "div" | "blockquote" | "section" | "article" | "table" | "details" | "center"
            | "dl" | "dd" | "dt" | "tr" | "figure" | "form" | "header" | "footer" | "main"
            | "aside" | "address" | "caption" | "summary" => self.block(tag),
            "ul" | "ol" => {
                self.block(tag);
                match tag.closes {
                    true => drop(self.lists.pop()),
                    false => self.lists.push(name == "ol"),
                }
            }
            "li" if !tag.closes => {
                self.item();
                return rest.trim_start();
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.paragraph();
                if !tag.closes {
                    let level = name.get(1..).and_then(|level| level.parse().ok());
                    self.out.push_str(&"#".repeat(level.unwrap_or(1)));
                    self.out.push(' ');
                    return rest.trim_start();
                }
            }
            "hr" => {
                self.paragraph();
                self.out.push_str("---\n\n");
            }
            "br" => {
                // A table row is one line.
                let in_table = self.in_row;
                self.out.push_str(if in_table { " " } else { "  \n" });
                return if in_table { rest } else { rest.trim_start() };
            }
            "b" | "strong" => self.out.push_str("**"),
            "i" | "em" | "var" | "cite" | "dfn" => self.out.push('*'),
            "td" | "th" => self.out.push(' '),
            "a" => self.link(tag),
            _ => {}
        }
        rest
    }

    fn block(&mut self, tag: &Tag<'_>) {
        self.paragraph();
        match tag.closes {
            true => self.blocks = self.blocks.saturating_sub(1),
            false => self.blocks += 1,
        }
    }

    fn item(&mut self) {
        let kept = self.out.trim_end_matches([' ', '\n']).len();
        if kept > 0 {
            let is_first = self.out.ends_with("\n\n");
            self.out.truncate(kept);
            self.out.push_str(if is_first { "\n\n" } else { "\n" });
        }
        let depth = self.lists.len().clamp(1, DEEPEST) - 1;
        self.out.push_str(&"   ".repeat(depth));
        self.out.push_str(match self.lists.last() {
            Some(true) => "1. ",
            _ => "- ",
        });
    }

    fn link(&mut self, tag: &Tag<'_>) {
        if tag.closes {
            if let Some(Some(address)) = self.links.pop() {
                self.out.push_str(&format!("](<{address}>)"));
            }
            return;
        }
        let address = attribute(tag.attributes, "href")
            .filter(|address| !address.contains(['<', '>', '\n']))
            .map(|address| decoded(&address));
        if address.is_some() {
            self.out.push('[');
        }
        self.links.push(address);
    }

    /// The text up to the end of an element, as code.
    fn span<'a>(&mut self, rest: &'a str, name: &str) -> &'a str {
        let (inside, rest) = self.until_end(rest, name);
        let words = decoded(&without_tags(inside)).replace('`', "'");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            self.out.push_str(&format!("`{words}`"));
        }
        rest
    }

    /// The contents of an element, and the text after it. An element that is never closed has no contents.
    fn until_end<'a>(&mut self, text: &'a str, name: &str) -> (&'a str, &'a str) {
        if self.unclosed.contains(name) {
            return ("", text);
        }
        let mut searched = 0;
        while let Some(at) = text.get(searched..).and_then(|text| text.find("</")) {
            let at = searched + at;
            let end = text.get(at..).and_then(tag);
            if let Some(end) = end.filter(|end| end.closes && end.name == name) {
                return (
                    text.get(..at).unwrap_or_default(),
                    text.get(at + end.len..).unwrap_or_default(),
                );
            }
            searched = at + 2;
        }
        self.unclosed.insert(name.to_owned());
        ("", text)
    }

    fn preformatted<'a>(&mut self, rest: &'a str) -> &'a str {
        let (inside, rest) = self.until_end(rest, "pre");
        let text = decoded(&without_tags(inside)).replace("```", "'''");
        self.paragraph();
        self.out
            .push_str(&format!("```text\n{}\n```\n\n", text.trim_matches('\n')));
        rest
    }
}

fn without_tags(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        match tag(from) {
            Some(found) => {
                if found.name == "br" {
                    words.push('\n');
                }
                rest = from.get(found.len..).unwrap_or_default();
            }
            None => {
                words.push('<');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    words.push_str(rest);
    words
}

/// The value of an attribute.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.match_indices(name).find(|(at, _)| {
        let before = lower.get(..*at).unwrap_or_default();
        before.ends_with(char::is_whitespace)
    });
    let value = attributes.get(at?.0 + name.len()..)?.trim_start();
    let value = value.strip_prefix('=')?.trim_start();
    let quoted = |quote: char| value.strip_prefix(quote)?.split(quote).next();
    let plain = || value.split(|c: char| c.is_whitespace() || c == '/').next();
    let value = quoted('"').or_else(|| quoted('\'')).or_else(plain)?;
    (!value.trim().is_empty()).then(|| value.trim().to_owned())
}

/// Decodes the characters that HTML must escape in text: Markdown does not decode them in code.
fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn paragraphs_lists_and_inline_elements_become_markdown() {
        assert_eq!(
            to_markdown("<p>Returns <b>all</b> of\n   them.</p>\n\n<ul>\n  <li>one</li>\n  <li><code>a &lt; b</code></li>\n</ul>").trim(),
            "Returns **all** of\nthem.\n\n- one\n- `a < b`"
        );
        assert_eq!(
            to_markdown("See <a class=\"x\" href=\"https://e.com/a?b&amp;c\">this</a>.<br/>More."),
            "See [this](<https://e.com/a?b&c>).  \nMore."
        );
        assert_eq!(
            to_markdown("<h2>A</h2><pre>x\n  y</pre>z").trim(),
            "## A\n\n```text\nx\n  y\n```\n\nz"
        );
    }

    #[test]
    fn scripts_and_tags_without_markdown_are_removed() {
        assert_eq!(to_markdown("<span style='a>b'>x</span> <u>y</u>"), "x y");
        assert_eq!(
            to_markdown("a<script>alert(1)</script>b<!-- no -->c"),
            "abc"
        );
    }

    #[test]
    fn code_and_text_that_is_not_html_are_unchanged() {
        for text in [
            "GET /users/<id>",
            "Vec<String> and a < b",
            "`<b>` and ``<p> ` </p>``",
            "```html\n<p>x</p>\n```\n",
            "~~~\n<p>x</p>\n~~~",
            "<b",
            "<a href=\"",
            "",
        ] {
            assert_eq!(to_markdown(text), text);
        }
    }

    #[test]
    fn unclosed_elements_do_not_inflate_the_output() {
        let many = "<ul><li>".repeat(50_000);
        assert!(to_markdown(&many).len() < 8 * many.len());
        let many = "<pre>".repeat(50_000);
        assert!(to_markdown(&many).len() < 8 * many.len());
    }
}
