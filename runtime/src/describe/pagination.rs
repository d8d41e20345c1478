//! How a list is read page by page.

use super::Parameter;

/// How an operation hands out a long list.
#[derive(Debug)]
#[non_exhaustive]
pub enum Pagination {
    /// By the index of the first item and the number of items.
    OffsetLimit {
        /// The index of the first item wanted, from 0.
        offset: &'static Parameter,
        /// How many items are wanted.
        limit: &'static Parameter,
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of items in the answer; `""` if there is none.
        count_header: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
    },
    /// By the number of the page.
    Page {
        /// The number of the page wanted.
        page: &'static Parameter,
        /// How many items make a page.
        size: Option<&'static Parameter>,
        /// The number of the first page.
        first: i64,
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
        /// The header with the number of pages; `""` if there is none.
        pages_header: &'static str,
    },
    /// By a mark that each answer gives for the next.
    Cursor {
        /// Where the mark is sent.
        parameter: &'static Parameter,
        /// JSON pointer to the next mark in the answer.
        next: &'static str,
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
    },
    /// By the `Link` header with `rel="next"` (RFC 8288).
    Link {
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
    },
}

impl Pagination {
    /// JSON pointer to the items.
    #[must_use]
    pub fn items(&self) -> &'static str {
        match self {
            Self::OffsetLimit { items, .. }
            | Self::Page { items, .. }
            | Self::Cursor { items, .. }
            | Self::Link { items, .. } => items,
        }
    }

    /// The header with the number of all items; `""` if there is none.
    #[must_use]
    pub fn total_header(&self) -> &'static str {
        match self {
            Self::OffsetLimit { total_header, .. }
            | Self::Page { total_header, .. }
            | Self::Cursor { total_header, .. }
            | Self::Link { total_header, .. } => total_header,
        }
    }
}
