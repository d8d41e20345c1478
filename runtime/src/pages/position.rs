//! Where in a list a stream is, and which call comes next.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::answer::Answer;
use crate::client::{Call, same_origin};
use crate::describe::{Pagination, Parameter};
use crate::headers::Headers;
use crate::json::{Document, Kind, Node, from_str};

pub(super) struct Position {
    pagination: &'static Pagination,
    /// The index of the next item, or the number of the current page.
    at: i64,
    seen: u64,
    pages: u64,
    total: Option<u64>,
    last_count: u64,
    last_body: Option<u64>,
}

impl Position {
    pub(super) fn new(pagination: &'static Pagination, call: &Call) -> Self {
        let at = match pagination {
            Pagination::OffsetLimit { offset, .. } => given(call, offset).unwrap_or(0),
            Pagination::Page { page, first, .. } => given(call, page).unwrap_or(*first),
            Pagination::Cursor { .. } | Pagination::Link { .. } => 0,
        };
        Self {
            pagination,
            at,
            seen: u64::try_from(at).unwrap_or(0),
            pages: 0,
            total: None,
            last_count: 0,
            last_body: None,
        }
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    pub(super) fn is_first(&self) -> bool {
        self.pages == 0
    }

    pub(super) fn last_was_empty(&self) -> bool {
        self.last_count == 0
    }

    /// The call for the page after this answer; none if it was the last.
    ///
    /// The error says why there can be no sensible next page.
    pub(super) fn advance(
        &mut self,
        mut call: Call,
        answer: &Answer,
    ) -> Result<Option<Call>, String> {
        let headers = Headers(answer.headers());
        let document = Document::parse(answer.body()).ok();
        let root = document.as_ref().map(Document::root);
        let items = root.and_then(|root| root.pointer(self.pagination.items()));
        self.pages = self.pages.saturating_add(1);
        self.last_count = count(items);
        self.total = number(&headers, self.pagination.total_header());
        let step = self.step(&headers, root);
        let repeated = self.repeats(answer);
        let Some(step) = step? else {
            return Ok(None);
        };
        if repeated {
            return Err("the server sends the same page again and again".to_owned());
        }
        match step {
            Step::Set(parameter, Place::Number(number)) => call.set(parameter, &number),
            Step::Set(parameter, Place::Mark(mark)) => {
                if call.value(parameter.location, parameter.name) == Some(&mark) {
                    return Err("the server gives the same mark again and again".to_owned());
                }
                call.set_json(parameter, mark);
            }
            Step::Link(link) => {
                let link = same_origin(call.base(), &link)
                    .ok_or("the next page is on another host, which gets no credentials")?;
                if call.link.as_ref() == Some(&link) {
                    return Err("the server links to the same page again and again".to_owned());
                }
                call.link = Some(link);
            }
        }
        Ok(Some(call))
    }

    fn step(
        &mut self,
        headers: &Headers<'_>,
        root: Option<Node<'_>>,
    ) -> Result<Option<Step>, String> {
        Ok(match *self.pagination {
            Pagination::OffsetLimit {
                offset,
                count_header,
                ..
            } => {
                // Items that are really there count, not what a header says of them. And if a
                // header is wrong about them, the total beside it may be too: then only an empty
                // page is the end.
                if number(headers, count_header).is_some_and(|count| count != self.last_count) {
                    self.total = None;
                }
                self.seen = self.seen.saturating_add(self.last_count);
                self.at = self
                    .at
                    .saturating_add(i64::try_from(self.last_count).unwrap_or(0));
                self.more()
                    .then_some(Step::Set(offset, Place::Number(self.at)))
            }
            Pagination::Page {
                page,
                first,
                pages_header,
                ..
            } => {
                let done = self.at.saturating_sub(first).saturating_add(1);
                self.seen = if self.pages == 1 && self.at != first {
                    // Pages before the first asked for are not counted, so no total tells the end.
                    u64::MAX
                } else {
                    self.seen.saturating_add(self.last_count)
                };
                self.at = self.at.saturating_add(1);
                let last = number(headers, pages_header)
                    .is_some_and(|pages| u64::try_from(done).is_ok_and(|done| done >= pages));
                let more = self.last_count > 0 && !last && self.page_total_allows_more();
                more.then_some(Step::Set(page, Place::Number(self.at)))
            }
            Pagination::Cursor {
                parameter, next, ..
            } => root
                .and_then(|root| root.pointer(next))
                .and_then(mark)
                .map(|mark| Step::Set(parameter, Place::Mark(mark))),
            Pagination::Link { .. } => headers
                .text("link")
                .and_then(|links| next_link(&links))
                .map(Step::Link),
        })
    }

    fn more(&self) -> bool {
        self.last_count > 0 && self.total.is_none_or(|total| self.seen < total)
    }

    fn page_total_allows_more(&self) -> bool {
        self.seen == u64::MAX || self.total.is_none_or(|total| self.seen < total)
    }

    fn repeats(&mut self, answer: &Answer) -> bool {
        let mut hasher = DefaultHasher::new();
        answer.body().hash(&mut hasher);
        let body = Some(hasher.finish());
        let repeated = self.last_count > 0 && self.last_body == body;
        self.last_body = body;
        repeated
    }
}

enum Step {
    Set(&'static Parameter, Place),
    Link(String),
}

enum Place {
    Number(i64),
    /// JSON
    Mark(String),
}

fn given(call: &Call, parameter: &Parameter) -> Option<i64> {
    from_str(call.value(parameter.location, parameter.name)?).ok()
}

fn count(items: Option<Node<'_>>) -> u64 {
    let count = items.map_or(0, |items| match items.kind() {
        Kind::Array => items.elements().count(),
        Kind::Object => items.members().count(),
        _ => 0,
    });
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn number(headers: &Headers<'_>, name: &'static str) -> Option<u64> {
    if name.is_empty() {
        return None;
    }
    headers.optional(name)
}

/// A mark for the next page; an empty one marks the end.
fn mark(node: Node<'_>) -> Option<String> {
    let empty = node.is_null() || node.as_str() == Some("") || node.as_bool() == Some(false);
    (!empty).then(|| crate::json::to_string(&node.to_value()))
}

/// The target of `rel="next"` in a `Link` header (RFC 8288).
fn next_link(links: &str) -> Option<String> {
    let mut rest = links;
    while let Some((_, from)) = rest.split_once('<') {
        let (target, after) = from.split_once('>')?;
        let attributes = after
            .split_once('<')
            .map_or(after, |(attributes, _)| attributes);
        let is_next = attributes.split([';', ',']).any(|attribute| {
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            name.trim().eq_ignore_ascii_case("rel")
                && value
                    .trim()
                    .trim_matches('"')
                    .split_whitespace()
                    .any(|relation| relation.eq_ignore_ascii_case("next"))
        });
        if is_next {
            return Some(target.to_owned());
        }
        rest = after;
    }
    None
}
