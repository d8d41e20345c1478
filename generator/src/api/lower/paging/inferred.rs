//! Infers paging from the parameters and the response of an operation.
//!
//! Precision comes before recall: a parameter and its counterpart in the response must both exist, with
//! matching names and the required types. Doubtful cases are not paging.

use crate::api::model::{
    Operation, Pagination, PaginationStyle, Parameter, Scalar, Struct, Type, TypeKind, TypeRef,
    TypeUse,
};
use crate::document::{Location, Method};
use crate::source::NodeValue;

use super::followed::{kind, list};

/// Names of lists in an envelope.
const ITEMS: [&str; 11] = [
    "data", "items", "results", "value", "values", "entries", "records", "rows", "content",
    "objects", "elements",
];

/// Parameters for cursors, and names of the next cursor in the response.
const CURSORS: [(&[&str], &[&str]); 5] = [
    (
        &["cursor", "page_cursor", "pageCursor"],
        &["next_cursor", "nextCursor"],
    ),
    (
        &["page_token", "pageToken"],
        &["next_page_token", "nextPageToken"],
    ),
    (
        &["next_token", "nextToken", "NextToken"],
        &["next_token", "nextToken", "NextToken"],
    ),
    (
        &["continuation_token", "continuationToken"],
        &[
            "next_continuation_token",
            "nextContinuationToken",
            "continuation_token",
            "continuationToken",
        ],
    ),
    (&["marker"], &["next_marker", "nextMarker", "NextMarker"]),
];

/// Objects that contain a response's page information.
const AROUND: [&str; 9] = [
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page",
    "page_info",
    "pageInfo",
    "response_metadata",
    "cursors",
];

/// Parameters for the first item and the number of items.
const OFFSETS: [(&str, &str); 6] = [
    ("offset", "limit"),
    ("offset", "count"),
    ("offset", "page_size"),
    ("skip", "limit"),
    ("skip", "take"),
    ("$skip", "$top"),
];

/// Parameters for the page number.
const PAGES: [&str; 6] = [
    "page",
    "page_number",
    "pageNumber",
    "page_num",
    "pageNum",
    "page[number]",
];

/// Parameters for the number of items per page.
const SIZES: [&str; 8] = [
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "page[size]",
    "items_per_page",
    "size",
    "limit",
];

/// Infers the paging of an operation, with a note that gives the reason.
pub(in crate::api::lower) fn infer(operation: &Operation, types: &[Type]) -> Option<Pagination> {
    if operation.method != Method::Get {
        return None;
    }
    let body = operation.json_response()?;
    let paged = Paged {
        operation,
        types,
        envelope: match kind(types, body) {
            Some(TypeKind::Struct(object)) => Some(object),
            _ => None,
        },
    };
    let (items, item) = paged.items(body)?;
    let (style, why) = paged
        .by_header()
        .or_else(|| paged.by_cursor())
        .or_else(|| paged.by_last_item(&items, &item))
        .or_else(|| paged.by_url())
        .or_else(|| paged.by_offset())
        .or_else(|| paged.by_page())?;
    Some(Pagination {
        style,
        items,
        item,
        count_header: String::new(),
        total_header: String::new(),
        inferred: Some(why),
    })
}

/// Returns the first number of a parameter: its default, or else a minimum of 1. A minimum of 0 often only
/// excludes negative numbers.
pub(in crate::api::lower) fn first(operation: &Operation, parameter: usize) -> Option<i64> {
    let docs = &operation.parameters.get(parameter)?.docs;
    let default = docs.default.as_ref().and_then(|node| match &node.value {
        NodeValue::Number(text) => text.parse().ok(),
        _ => None,
    });
    default.or_else(|| (docs.bounds.minimum.as_deref() == Some("1")).then_some(1))
}

struct Paged<'a> {
    operation: &'a Operation,
    types: &'a [Type],
    /// The object around the list, if any.
    envelope: Option<&'a Struct>,
}

impl Paged<'_> {
    /// Returns the path to the only suitable list, and the type of its items.
    fn items(&self, body: &TypeUse) -> Option<(Vec<String>, TypeUse)> {
        if let Some(item) = list(self.types, body) {
            return Some((Vec::new(), item));
        }
        let lists: Vec<(&str, TypeUse)> = self
            .envelope?
            .fields
            .iter()
            .filter_map(|field| Some((field.name.as_str(), list(self.types, &field.ty)?)))
            .collect();
        let known: Vec<&(&str, TypeUse)> = lists
            .iter()
            .filter(|(name, _)| ITEMS.contains(name))
            .collect();
        let (name, item) = match (known.as_slice(), lists.as_slice()) {
            ([only], _) => *only,
            ([], [only]) => only,
            _ => return None,
        };
        Some((vec![(*name).to_owned()], item.clone()))
    }

    /// Recognizes a `Link` header together with a paging parameter.
    fn by_header(&self) -> Option<(PaginationStyle, String)> {
        let mut headers = self.operation.headers.iter();
        headers.find(|header| header.name.eq_ignore_ascii_case("link"))?;
        let sizes = PAGES.iter().chain(&SIZES).chain(&["cursor", "after"]);
        let parameter = sizes.into_iter().find_map(|name| self.query(name))?;
        let why = format!(
            "the header `Link` of the response, with the parameter `{}`",
            self.name(parameter)
        );
        let next = String::new();
        Some((PaginationStyle::Link { next }, why))
    }

    /// Recognizes a cursor in the response for the next page.
    fn by_cursor(&self) -> Option<(PaginationStyle, String)> {
        let (parameter, nexts) = CURSORS.iter().find_map(|(names, nexts)| {
            let parameter = names.iter().find_map(|name| self.text(name))?;
            Some((parameter, *nexts))
        })?;
        let next = nexts.iter().find_map(|name| self.text_in_response(name))?;
        let why = format!(
            "the parameter `{}` and `{next}` of the response",
            self.name(parameter)
        );
        let more = String::new();
        Some((
            PaginationStyle::Cursor {
                parameter,
                next,
                more,
            },
            why,
        ))
    }

    /// Recognizes the id of the last item together with a flag for more items.
    fn by_last_item(&self, items: &[String], item: &TypeUse) -> Option<(PaginationStyle, String)> {
        let parameter = self.text("starting_after")?;
        let envelope = self.envelope?;
        let has_more = envelope
            .fields
            .iter()
            .find(|field| field.name == "has_more")?;
        let is_flag = has_more.ty.ty == TypeRef::Scalar(Scalar::Bool);
        let has_id = match kind(self.types, item)? {
            TypeKind::Struct(object) => object
                .fields
                .iter()
                .any(|field| field.name == "id" && self.is_text(&field.ty)),
            TypeKind::Union(_) => true,
            _ => false,
        };
        let [name] = items else { return None };
        (is_flag && has_id).then(|| {
            (
                PaginationStyle::Cursor {
                    parameter,
                    next: format!("/{name}/-/id"),
                    more: "/has_more".to_owned(),
                },
                "the parameter `starting_after` and `has_more` of the response".to_owned(),
            )
        })
    }

    /// Recognizes a URL of the next page.
    fn by_url(&self) -> Option<(PaginationStyle, String)> {
        let envelope = self.envelope?;
        let field = |object: &Struct, name: &str| {
            let mut fields = object.fields.iter();
            fields
                .find(|field| field.name == name && self.is_text(&field.ty))
                .map(|field| field.ty.ty == TypeRef::Scalar(Scalar::Uri))
        };
        let next = if field(envelope, "@odata.nextLink").is_some() {
            "/@odata.nextLink"
        } else {
            // Without a format, it is a URL if the previous page has one as well.
            let is_uri = field(envelope, "next")?;
            let around = field(envelope, "previous").or_else(|| field(envelope, "prev"));
            let has_count = envelope.fields.iter().any(|field| field.name == "count");
            if !(is_uri || around == Some(true) || around.is_some() && has_count) {
                return None;
            }
            "/next"
        };
        let why = format!("the URL `{next}` of the response");
        let next = next.to_owned();
        Some((PaginationStyle::Link { next }, why))
    }

    /// Recognizes the offset of the first item, from 0, and the number of items.
    fn by_offset(&self) -> Option<(PaginationStyle, String)> {
        let (offset, limit) = OFFSETS
            .iter()
            .find_map(|(offset, limit)| Some((self.whole(offset)?, self.whole(limit)?)))?;
        let first = first(self.operation, offset);
        let says_page = |parameter: &Parameter| {
            let text = parameter.docs.description.as_deref().unwrap_or_default();
            text.to_ascii_lowercase().contains("page number")
        };
        let is_page = self.operation.parameters.get(offset).is_some_and(says_page);
        (first.is_none_or(|first| first == 0) && !is_page).then(|| {
            let why = format!(
                "the parameters `{}` and `{}`",
                self.name(offset),
                self.name(limit)
            );
            (PaginationStyle::OffsetLimit { offset, limit }, why)
        })
    }

    /// Recognizes the page number, if the document specifies the number of the first page.
    fn by_page(&self) -> Option<(PaginationStyle, String)> {
        let page = PAGES.iter().find_map(|name| self.whole(name))?;
        let size = SIZES.iter().find_map(|name| self.whole(name))?;
        let first = first(self.operation, page)?;
        // A default of 0 may mean the first page, whatever its number. Alongside a cursor, page numbers are
        // usually being deprecated.
        let says = |place: usize, words: &[&str]| {
            let parameter = self.operation.parameters.get(place);
            let text = parameter.and_then(|parameter| parameter.docs.description.as_deref());
            let text = text.unwrap_or_default().to_ascii_lowercase();
            words.iter().any(|word| text.contains(word))
        };
        let is_told = match first {
            0 => says(page, &["index", "zero", "0"]),
            first => first == 1,
        };
        let has_cursor = (0..self.operation.parameters.len()).any(|it| says(it, &["cursor"]));
        if !is_told || has_cursor {
            return None;
        }
        let why = format!(
            "the parameters `{}`, which begins with {first}, and `{}`",
            self.name(page),
            self.name(size)
        );
        Some((
            PaginationStyle::Page {
                page,
                size: Some(size),
                first,
                pages_header: String::new(),
            },
            why,
        ))
    }

    fn name(&self, parameter: usize) -> &str {
        let parameter = self.operation.parameters.get(parameter);
        parameter.map_or("", |parameter| parameter.name.as_str())
    }

    /// Returns an optional query parameter.
    fn query(&self, name: &str) -> Option<usize> {
        let mut parameters = self.operation.parameters.iter();
        parameters.position(|parameter| {
            parameter.name == name && parameter.location == Location::Query && !parameter.required
        })
    }

    fn text(&self, name: &str) -> Option<usize> {
        let place = self.query(name)?;
        let parameter = self.operation.parameters.get(place)?;
        self.is_text(&parameter.ty).then_some(place)
    }

    fn whole(&self, name: &str) -> Option<usize> {
        let place = self.query(name)?;
        let parameter = self.operation.parameters.get(place)?;
        let is_whole = matches!(
            parameter.ty.ty,
            TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64)
        );
        is_whole.then_some(place)
    }

    fn is_text(&self, used: &TypeUse) -> bool {
        matches!(
            used.ty,
            TypeRef::Scalar(Scalar::String | Scalar::Uri | Scalar::Secret)
        )
    }

    /// Returns the path to a text with that name in the response: alongside the list, or in an object there.
    fn text_in_response(&self, name: &str) -> Option<String> {
        let envelope = self.envelope?;
        let has = |object: &Struct| {
            let mut fields = object.fields.iter();
            fields.any(|field| field.name == name && self.is_text(&field.ty))
        };
        if has(envelope) {
            return Some(format!("/{name}"));
        }
        envelope.fields.iter().find_map(|field| {
            let is_around = AROUND.contains(&field.name.as_str());
            match kind(self.types, &field.ty).filter(|_| is_around)? {
                TypeKind::Struct(object) if has(object) => Some(format!("/{}/{name}", field.name)),
                _ => None,
            }
        })
    }
}
