//! Paging that can be told from the parameters and the answer of an operation.
//!
//! Precision comes before recall: a parameter and what it goes with in the answer must both be there, under
//! names that go together, and of the types that they must have. Whatever leaves a doubt is not paging.

use crate::api::model::{
    Operation, Pagination, PaginationStyle, Parameter, Scalar, Struct, Type, TypeKind, TypeRef,
    TypeUse,
};
use crate::document::{Location, Method};
use crate::source::NodeValue;

use super::followed::{kind, list};

/// What lists in an envelope are called.
const ITEMS: [&str; 11] = [
    "data", "items", "results", "value", "values", "entries", "records", "rows", "content",
    "objects", "elements",
];

/// Parameters of cursors, and what the next one is called in the answer.
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

/// Objects around what an answer says of its page.
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

/// Parameters for the number of a page.
const PAGES: [&str; 6] = [
    "page",
    "page_number",
    "pageNumber",
    "page_num",
    "pageNum",
    "page[number]",
];

/// Parameters for the number of items of a page.
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

/// How the operation pages, if that can be told, with a note that says why.
pub(in crate::api::lower) fn infer(operation: &Operation, types: &[Type]) -> Option<Pagination> {
    if operation.method != Method::Get {
        return None;
    }
    let body = operation.json_answer()?;
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

/// The number that a parameter begins with: its default, else a minimum of 1. One of 0 is often only there
/// because no number is less.
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
    /// The object around the list, if there is one.
    envelope: Option<&'a Struct>,
}

impl Paged<'_> {
    /// The way to the only list that can be meant, and the type of its items.
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

    /// A `Link` header, and a parameter of pages.
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

    /// A cursor that the answer gives for the next page.
    fn by_cursor(&self) -> Option<(PaginationStyle, String)> {
        let (parameter, nexts) = CURSORS.iter().find_map(|(names, nexts)| {
            let parameter = names.iter().find_map(|name| self.text(name))?;
            Some((parameter, *nexts))
        })?;
        let next = nexts.iter().find_map(|name| self.text_in_answer(name))?;
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

    /// The id of the last item, while the answer says that there is more.
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

    /// A URL of the next page.
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
            // Without a format it is one if there is one for the page before, too.
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

    /// The first item, counted from 0, and the number of items.
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

    /// The number of the page, where the document says with which number pages begin.
    fn by_page(&self) -> Option<(PaginationStyle, String)> {
        let page = PAGES.iter().find_map(|name| self.whole(name))?;
        let size = SIZES.iter().find_map(|name| self.whole(name))?;
        let first = first(self.operation, page)?;
        // A default of 0 may stand for the first page, whatever its number; next to a cursor, numbers
        // are what servers give up.
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

    /// A parameter in the query that may be left out.
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

    /// Where the answer has a text of that name: alongside the list, or in an object there.
    fn text_in_answer(&self, name: &str) -> Option<String> {
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
