//! Pagination of lists.

use super::parameter::Parameter;

/// The pagination of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum Pagination {
    /// By the index of the first item and the number of items.
    #[non_exhaustive]
    OffsetLimit {
        /// The parameter for the index of the first item, starting at 0.
        offset: &'static Parameter,
        /// The parameter for the number of items.
        limit: &'static Parameter,
        /// JSON pointer to the items in the response; `""` if the response is the list.
        items: &'static str,
        /// The header with the number of items in the response; `""` if there is none.
        count_header: &'static str,
        /// The header with the total number of items; `""` if there is none.
        total_header: &'static str,
    },
    /// By page number.
    #[non_exhaustive]
    Page {
        /// The parameter for the page number.
        page: &'static Parameter,
        /// The parameter for the number of items per page.
        size: Option<&'static Parameter>,
        /// The number of the first page.
        first: i64,
        /// JSON pointer to the items in the response; `""` if the response is the list.
        items: &'static str,
        /// The header with the total number of items; `""` if there is none.
        total_header: &'static str,
        /// The header with the number of pages; `""` if there is none.
        pages_header: &'static str,
    },
    /// By a cursor that each response contains for the next page.
    #[non_exhaustive]
    Cursor {
        /// The parameter for the cursor.
        parameter: &'static Parameter,
        /// JSON pointer to the next cursor in the response; `-` in it is the last element of a list.
        next: &'static str,
        /// JSON pointer to a flag whether there is more; `""` if a response without a cursor is the last.
        more: &'static str,
        /// JSON pointer to the items in the response; `""` if the response is the list.
        items: &'static str,
        /// The header with the total number of items; `""` if there is none.
        total_header: &'static str,
    },
    /// By the URL of the next page.
    #[non_exhaustive]
    Link {
        /// JSON pointer to the URL in the response; `""` if it is in the `Link` header with `rel="next"` (RFC
        /// 8288).
        next: &'static str,
        /// JSON pointer to the items in the response; `""` if the response is the list.
        items: &'static str,
        /// The header with the total number of items; `""` if there is none.
        total_header: &'static str,
    },
}

impl Pagination {
    /// Paginates by offset and limit; `items` is a JSON pointer.
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

    /// Paginates by page number; that of the first page is `first`.
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

    /// Paginates by a cursor that is sent in `parameter`; `next` is the JSON pointer to the next one.
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

    /// Paginates by the `Link` header.
    #[must_use]
    pub const fn link(items: &'static str) -> Self {
        Self::Link {
            next: "",
            items,
            total_header: "",
        }
    }

    /// Sets the JSON pointer to a URL in the response, if pages are linked.
    #[must_use]
    pub const fn with_next(mut self, pointer: &'static str) -> Self {
        if let Self::Link { next, .. } = &mut self {
            *next = pointer;
        }
        self
    }

    /// Sets the JSON pointer to a flag whether there is more, if pages have cursors.
    #[must_use]
    pub const fn with_more(mut self, pointer: &'static str) -> Self {
        if let Self::Cursor { more, .. } = &mut self {
            *more = pointer;
        }
        self
    }

    /// Sets the parameter for the number of items per page, if pages have numbers.
    #[must_use]
    pub const fn with_size(mut self, parameter: &'static Parameter) -> Self {
        if let Self::Page { size, .. } = &mut self {
            *size = Some(parameter);
        }
        self
    }

    /// Sets the header with the number of items in the response, if lists have offsets.
    #[must_use]
    pub const fn with_count_header(mut self, name: &'static str) -> Self {
        if let Self::OffsetLimit { count_header, .. } = &mut self {
            *count_header = name;
        }
        self
    }

    /// Sets the header with the total number of items.
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

    /// Sets the header with the number of pages, if pages have numbers.
    #[must_use]
    pub const fn with_pages_header(mut self, name: &'static str) -> Self {
        if let Self::Page { pages_header, .. } = &mut self {
            *pages_header = name;
        }
        self
    }

    /// Returns the JSON pointer to the items.
    #[must_use]
    pub fn items(&self) -> &'static str {
        match self {
            Self::OffsetLimit { items, .. }
            | Self::Page { items, .. }
            | Self::Cursor { items, .. }
            | Self::Link { items, .. } => items,
        }
    }

    /// Returns the header with the total number of items; `""` if there is none.
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
