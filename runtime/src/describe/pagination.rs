//! How a list is read page by page.

use super::parameter::Parameter;

/// How an operation hands out a long list.
#[derive(Debug)]
#[non_exhaustive]
pub enum Pagination {
    /// By the index of the first item and the number of items.
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
    Cursor {
        /// Where the mark is sent.
        parameter: &'static Parameter,
        /// JSON pointer to the next mark in the answer; `-` in it is the last element of a list.
        next: &'static str,
        /// JSON pointer to whether there is more; `""` if an answer without a mark is the last.
        more: &'static str,
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
    },
    /// By the URL of the next page.
    #[non_exhaustive]
    Link {
        /// JSON pointer to the URL in the answer; `""` if it is in the `Link` header with `rel="next"`
        /// (RFC 8288).
        next: &'static str,
        /// JSON pointer to the items in the answer; `""` if the answer is the list.
        items: &'static str,
        /// The header with the number of all items; `""` if there is none.
        total_header: &'static str,
    },
}

impl Pagination {
    /// By offset and limit; the items are where the JSON pointer leads to.
    #[must_use]
    pub const fn offset_limit(
        offset: &'static Parameter,
        limit: &'static Parameter,
        items: &'static str,
    ) -> Self {
        Self::OffsetLimit {
            offset,
            limit,
            items,
            count_header: "",
            total_header: "",
        }
    }

    /// By the number of the page, of which the first is `first`.
    #[must_use]
    pub const fn page(page: &'static Parameter, first: i64, items: &'static str) -> Self {
        Self::Page {
            page,
            size: None,
            first,
            items,
            total_header: "",
            pages_header: "",
        }
    }

    /// By a mark that is sent in `parameter` and found where `next` leads to.
    #[must_use]
    pub const fn cursor(
        parameter: &'static Parameter,
        next: &'static str,
        items: &'static str,
    ) -> Self {
        Self::Cursor {
            parameter,
            next,
            more: "",
            items,
            total_header: "",
        }
    }

    /// By the `Link` header.
    #[must_use]
    pub const fn link(items: &'static str) -> Self {
        Self::Link {
            next: "",
            items,
            total_header: "",
        }
    }

    /// With a URL in the answer, if pages are linked.
    #[must_use]
    pub const fn with_next(mut self, pointer: &'static str) -> Self {
        if let Self::Link { next, .. } = &mut self {
            *next = pointer;
        }
        self
    }

    /// With a flag in the answer that says whether there is more, if pages have marks.
    #[must_use]
    pub const fn with_more(mut self, pointer: &'static str) -> Self {
        if let Self::Cursor { more, .. } = &mut self {
            *more = pointer;
        }
        self
    }

    /// With a parameter for the number of items on a page, if pages have numbers.
    #[must_use]
    pub const fn with_size(mut self, parameter: &'static Parameter) -> Self {
        if let Self::Page { size, .. } = &mut self {
            *size = Some(parameter);
        }
        self
    }

    /// With a header that has the number of items in the answer, if lists have offsets.
    #[must_use]
    pub const fn with_count_header(mut self, name: &'static str) -> Self {
        if let Self::OffsetLimit { count_header, .. } = &mut self {
            *count_header = name;
        }
        self
    }

    /// With a header that has the number of all items.
    #[must_use]
    pub const fn with_total_header(mut self, name: &'static str) -> Self {
        match &mut self {
            Self::OffsetLimit { total_header, .. }
            | Self::Page { total_header, .. }
            | Self::Cursor { total_header, .. }
            | Self::Link { total_header, .. } => *total_header = name,
        }
        self
    }

    /// With a header that has the number of pages, if pages have numbers.
    #[must_use]
    pub const fn with_pages_header(mut self, name: &'static str) -> Self {
        if let Self::Page { pages_header, .. } = &mut self {
            *pages_header = name;
        }
        self
    }

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
