//! The progress of a stream through a list, and its next call.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher as _};

use super::link::next_link;
use super::position::{Place, Position};
use crate::client::{Call, followed};
use crate::describe::{Pagination, Parameter};
use crate::headers::Headers;
use crate::json::{Document, Kind, Node, from_str};
use crate::response::RawResponse;
use crate::text::Excerpt;

/// The number of successive empty pages that end a list, whatever the server states.
const EMPTY_PAGES: u32 = 1000;

pub(super) struct Progress {
    pagination: &'static Pagination,
    /// The index of the next item, or the number of the current page.
    at: i64,
    seen: u64,
    pages: u64,
    total: Option<u64>,
    last_count: u64,
    empty_in_a_row: u32,
    /// The number of pages, if the server stated it with the last page.
    page_count: Option<u64>,
    /// A hash of the items of the last page.
    last_items: Option<u64>,
    /// Hashes of the cursors and links so far: a repeated one is circular.
    visited: BTreeSet<u64>,
}

impl Progress {
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
            empty_in_a_row: 0,
            page_count: None,
            last_items: None,
            visited: BTreeSet::new(),
        }
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns the position of the page that `call` requests.
    pub(super) fn position(&self, call: &Call) -> Position {
        let place = match self.pagination {
            Pagination::OffsetLimit { .. } | Pagination::Page { .. } => Place::At(self.at),
            Pagination::Cursor { parameter, .. } => call
                .value(parameter.location, parameter.name)
                .map_or(Place::Start, |mark| Place::Mark(mark.to_owned())),
            Pagination::Link { .. } => call.link.clone().map_or(Place::Start, Place::Link),
        };
        Position {
            operation: call.operation.id.to_owned(),
            place,
            seen: self.seen,
            pages: self.pages,
            skip: 0,
        }
    }

    /// Moves to a stored position. If that is not possible, it is a problem of the call.
    pub(super) fn resume(&mut self, call: &mut Call, position: &Position) {
        if position.operation != call.operation.id {
            call.problem(format!(
                "the position is one of {}",
                Excerpt(&position.operation, 80)
            ));
            return;
        }
        match (self.pagination, &position.place) {
            (_, Place::Start) => {}
            (
                Pagination::OffsetLimit { offset: to, .. } | Pagination::Page { page: to, .. },
                Place::At(at),
            ) => {
                self.at = *at;
                call.set(to, at);
            }
            (Pagination::Cursor { parameter, .. }, Place::Mark(mark)) => {
                call.set_json(parameter, mark.clone());
            }
            (Pagination::Link { .. }, Place::Link(link)) => match linked(call, link) {
                Some(link) => call.link = Some(link),
                None => call.problem("the position is on another host, which gets no credentials"),
            },
            _ => call.problem("the position is one of another kind of list"),
        }
        self.seen = position.seen;
        self.pages = position.pages;
    }

    pub(super) fn is_first(&self) -> bool {
        self.pages == 0
    }

    pub(super) fn last_was_empty(&self) -> bool {
        self.last_count == 0
    }

    pub(super) fn last_count(&self) -> u64 {
        self.last_count
    }

    /// Returns the next step after the page of this response.
    pub(super) fn advance(&mut self, mut call: Call, response: &RawResponse) -> Next {
        let headers = Headers(response.headers());
        let text = response.utf8();
        let document = response.parsed(&text);
        let root = document.as_ref().map(Document::root);
        let items = root.and_then(|root| root.pointer(self.pagination.items()));
        self.pages = self.pages.saturating_add(1);
        self.last_count = count(items);
        self.empty_in_a_row = match self.last_count {
            0 => self.empty_in_a_row.saturating_add(1),
            _ => 0,
        };
        self.total = number(&headers, self.pagination.total_header());
        let step = self.step(&headers, root);
        let repeated = self.repeats(items);
        let Some(step) = step.filter(|_| self.empty_in_a_row < EMPTY_PAGES) else {
            return Next::End;
        };
        // Different items may have equal contents. If the size of the list is known, it has an end.
        let has_all = self.total.is_some_and(|total| self.seen >= total);
        match repeated {
            true if !self.is_counted() => return Next::Repeated,
            true if has_all => return Next::End,
            _ => {}
        }
        let (is_same, is_known) = match &step {
            Step::Number(..) => (false, false),
            Step::Mark(parameter, mark) => (
                call.value(parameter.location, parameter.name) == Some(mark),
                !self.visited.insert(hash(mark)),
            ),
            Step::Link(link) => match linked(&call, link) {
                Some(link) => (
                    call.link.as_ref() == Some(&link),
                    !self.visited.insert(hash(&link)),
                ),
                None => {
                    let problem = "the next page is on another host, which gets no credentials";
                    return Next::Problem(problem.to_owned());
                }
            },
        };
        if is_same || is_known {
            return match &step {
                // All items have arrived, or there are no items after the last cursor yet.
                _ if has_all || is_same && self.last_count == 0 => Next::End,
                Step::Link(_) => {
                    Next::Problem("the server links to the same page again and again".to_owned())
                }
                _ => Next::Problem("the server gives the same mark again and again".to_owned()),
            };
        }
        match step {
            Step::Number(parameter, number) => call.set(parameter, &number),
            Step::Mark(parameter, mark) => call.set_json(parameter, mark),
            Step::Link(link) => call.link = linked(&call, &link),
        }
        Next::Call(Box::new(call))
    }

    /// Returns whether the server states the size of the list, so that it has an end regardless of its
    /// pages.
    fn is_counted(&self) -> bool {
        self.page_count.is_some() || self.seen < u64::MAX && self.total.is_some()
    }

    fn step(&mut self, headers: &Headers<'_>, root: Option<Node<'_>>) -> Option<Step> {
        match *self.pagination {
            Pagination::OffsetLimit {
                offset,
                count_header,
                ..
            } => {
                // The actual items are counted, rather than trusting a header. If a header with their
                // number is wrong, the total may be wrong as well: then only an empty page is the end.
                if number(headers, count_header).is_some_and(|count| count != self.last_count) {
                    self.total = None;
                }
                self.seen = self.seen.saturating_add(self.last_count);
                self.at = self
                    .at
                    .saturating_add(i64::try_from(self.last_count).unwrap_or(0));
                self.more().then_some(Step::Number(offset, self.at))
            }
            Pagination::Page {
                page,
                first,
                pages_header,
                ..
            } => {
                let done = self.at.saturating_sub(first).saturating_add(1);
                self.seen = if self.pages == 1 && self.at != first {
                    // Pages before the first requested one are not counted, so no total determines the
                    // end.
                    u64::MAX
                } else {
                    self.seen.saturating_add(self.last_count)
                };
                self.at = self.at.saturating_add(1);
                self.page_count = number(headers, pages_header);
                let more = match self.page_count {
                    // A page in the middle may be empty.
                    Some(pages) => u64::try_from(done).is_ok_and(|done| done < pages),
                    None => self.last_count > 0,
                };
                (more && self.page_total_allows_more()).then_some(Step::Number(page, self.at))
            }
            Pagination::Cursor {
                parameter,
                next,
                more,
                ..
            } => {
                self.seen = self.seen.saturating_add(self.last_count);
                let root = root?;
                let is_last = |flag: Node<'_>| flag.as_bool() == Some(false);
                if !more.is_empty() && root.pointer(more).is_some_and(is_last) {
                    return None;
                }
                found(root, next)
                    .and_then(mark)
                    .map(|mark| Step::Mark(parameter, mark))
            }
            Pagination::Link { next, .. } => {
                self.seen = self.seen.saturating_add(self.last_count);
                if !next.is_empty() {
                    let url = root?.pointer(next)?.as_str()?;
                    return (!url.is_empty()).then(|| Step::Link(url.to_owned()));
                }
                headers
                    .text("link")
                    .and_then(|links| next_link(&links))
                    .map(Step::Link)
            }
        }
    }

    fn more(&self) -> bool {
        self.last_count > 0 && self.total.is_none_or(|total| self.seen < total)
    }

    fn page_total_allows_more(&self) -> bool {
        self.seen == u64::MAX || self.total.is_none_or(|total| self.seen < total)
    }

    /// Returns whether the items are those of the last page. The rest of the body, such as a timestamp,
    /// does not make it a different page.
    fn repeats(&mut self, items: Option<Node<'_>>) -> bool {
        let hash = items.map(|items| {
            let mut hasher = DefaultHasher::new();
            feed(&mut hasher, items);
            hasher.finish()
        });
        let repeated = self.last_count > 0 && self.last_items == hash;
        self.last_items = hash;
        repeated
    }
}

/// The step after a page.
pub(super) enum Next {
    /// The call for the next page.
    Call(Box<Call>),
    End,
    /// The page repeats the previous one.
    Repeated,
    /// There is no valid next page.
    Problem(String),
}

/// Resolves a link relative to its page. Returns `None` if it has another origin.
fn linked(call: &Call, link: &str) -> Option<String> {
    followed(call, &call.url()?, link)
}

enum Step {
    Number(&'static Parameter, i64),
    /// A cursor, as JSON.
    Mark(&'static Parameter, String),
    Link(String),
}

fn hash(value: &(impl std::hash::Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn feed(hasher: &mut DefaultHasher, node: Node<'_>) {
    use std::hash::Hash as _;

    node.kind().as_str().hash(hasher);
    match node.kind() {
        Kind::Array => node.elements().for_each(|element| feed(hasher, element)),
        Kind::Object => node.members().for_each(|(name, member)| {
            name.hash(hasher);
            feed(hasher, member);
        }),
        _ => (node.as_str(), node.number_text(), node.as_bool()).hash(hasher),
    }
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

/// Returns the cursor of the next page; an empty one marks the end.
fn mark(node: Node<'_>) -> Option<String> {
    let empty = node.is_null() || node.as_str() == Some("") || node.as_bool() == Some(false);
    (!empty).then(|| crate::json::to_string(&node.to_value()))
}

/// Returns the target of a pointer; `-` in it is the last element of a list.
fn found<'a>(root: Node<'a>, pointer: &str) -> Option<Node<'a>> {
    match pointer.split_once("/-") {
        Some((list, rest)) if rest.is_empty() || rest.starts_with('/') => {
            let last = root.pointer(list)?.elements().last()?;
            found(last, rest)
        }
        _ => root.pointer(pointer),
    }
}
