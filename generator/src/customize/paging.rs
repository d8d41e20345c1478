//! The pagination of all operations: `paging` in `clients.toml`, equivalent to `x-pagination` at the root.

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::api::Api;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;
use crate::source::{Node, NodeValue, Sources, Span};

use super::placed::Placed;

/// The equivalent key of a document.
const EXTENSION: &str = "x-pagination";

/// The pagination of operations that do not specify it themselves.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Paging {
    /// `true`: as specified in the document or inferred; `false`: no pagination.
    Switch(bool),
    /// The given style, for operations that it can apply to.
    Style(PagingStyle),
}

/// A style of pagination: names of parameters, JSON pointers into the response, names of response headers.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "style",
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
#[allow(missing_docs)]
pub enum PagingStyle {
    /// The offset of the first item, and the number of items.
    OffsetLimit {
        offset: String,
        limit: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        items: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        count_header: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        total_header: String,
    },
    /// The number of a page, and the number of items in it.
    Page {
        page: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        size: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first: Option<i64>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pages_header: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        items: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        count_header: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        total_header: String,
    },
    /// A cursor from the last response.
    Cursor {
        cursor: String,
        next: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        more: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        items: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        count_header: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        total_header: String,
    },
    /// The URL of the next page, in the header `Link` or in the response.
    Link {
        #[serde(default, skip_serializing_if = "String::is_empty")]
        next: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        items: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        count_header: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        total_header: String,
    },
}

impl<'de> Deserialize<'de> for Paging {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// A visitor, so that errors in a table are reported for the table.
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Paging;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a boolean or a table with `style`")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Paging, E> {
                Ok(Paging::Switch(value))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Paging, A::Error> {
                PagingStyle::deserialize(MapAccessDeserializer::new(map)).map(Paging::Style)
            }
        }

        deserializer.deserialize_any(Either)
    }
}

/// Writes the setting into the document, replacing the document's own setting for all operations.
pub(super) fn apply(paging: &Placed<Paging>, document: &mut Document, sources: &Sources) {
    let span = paging.span(sources).unwrap_or(document.span);
    let members = match &paging.value {
        Paging::Switch(true) => return,
        Paging::Switch(false) => vec![("style", "unknown".to_owned())],
        Paging::Style(style) => style.members(),
    };
    let node = Node {
        value: NodeValue::mapping(
            members
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(key, text)| (string(key, span), string(&text, span)))
                .collect(),
        ),
        span,
    };
    document.extensions.insert(EXTENSION.to_owned(), node);
}

/// Reports a pagination setting that applies to no operation.
pub(super) fn report(
    paging: Option<&Placed<Paging>>,
    document: &Document,
    api: &Api,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut paged = api
        .operations
        .iter()
        .filter_map(|it| it.pagination.as_ref());
    if paged.any(|pagination| pagination.inferred.is_none()) {
        return;
    }
    let Some(paging) = paging.filter(|paging| paging.value != Paging::Switch(true)) else {
        report_of_document(document, diagnostics);
        return;
    };
    if matches!(paging.value, Paging::Style(_)) {
        diagnostics
            .warning(
                codes::SETTING_WITHOUT_EFFECT,
                paging.span(sources),
                "no operation uses this paging: none has these parameters and a response with such a list",
            )
            .label("has no effect");
    }
}

fn report_of_document(document: &Document, diagnostics: &mut Diagnostics) {
    let Some(node) = document.extensions.get(EXTENSION) else {
        return;
    };
    let why = match (&node.value, node.get("style").map(|style| &style.value)) {
        (NodeValue::Mapping(_), Some(NodeValue::String(style))) if style == "unknown" => return,
        (NodeValue::Mapping(_), Some(_)) => {
            "no operation has these parameters and a response with such a list".to_owned()
        }
        (NodeValue::Mapping(_), None) => "it has no `style`".to_owned(),
        (other, _) => format!("expected a mapping, found {}", other.describe()),
    };
    diagnostics.warning(
        codes::PAGING_WITHOUT_EFFECT,
        node.span,
        format!("this paging has no effect: {why}"),
    );
}

impl PagingStyle {
    /// The members in the form of `x-pagination`.
    fn members(&self) -> Vec<(&'static str, String)> {
        let (style, own, common): (_, Vec<(&str, String)>, _) = match self {
            Self::OffsetLimit {
                offset,
                limit,
                items,
                count_header,
                total_header,
            } => (
                "offset-limit",
                vec![("offset", offset.clone()), ("limit", limit.clone())],
                [items, count_header, total_header],
            ),
            Self::Page {
                page,
                size,
                first,
                pages_header,
                items,
                count_header,
                total_header,
            } => (
                "page",
                vec![
                    ("page", page.clone()),
                    ("size", size.clone().unwrap_or_default()),
                    ("first", first.map(|it| it.to_string()).unwrap_or_default()),
                    ("pages-header", pages_header.clone()),
                ],
                [items, count_header, total_header],
            ),
            Self::Cursor {
                cursor,
                next,
                more,
                items,
                count_header,
                total_header,
            } => (
                "cursor",
                vec![
                    ("cursor", cursor.clone()),
                    ("next", next.clone()),
                    ("more", more.clone()),
                ],
                [items, count_header, total_header],
            ),
            Self::Link {
                next,
                items,
                count_header,
                total_header,
            } => (
                "link",
                vec![("next", next.clone())],
                [items, count_header, total_header],
            ),
        };
        let names = ["items", "count-header", "total-header"];
        let common = names.into_iter().zip(common.map(Clone::clone));
        let style = [("style", style.to_owned())];
        style.into_iter().chain(own).chain(common).collect()
    }
}

fn string(text: &str, span: Span) -> Node {
    Node {
        value: NodeValue::String(text.to_owned()),
        span,
    }
}
