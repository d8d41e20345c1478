// Generated from an OpenAPI specification; change the specification instead.

//! [`PagedCursorResponse`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::Ticket;

/// Defined at `operations.yaml#/paths/~1paged~1cursor/get/responses/200/content/application~1json/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedCursorResponse {
    pub items: Option<Vec<Ticket>>,
    pub meta: Option<PagedCursorResponseMeta>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedCursorResponse {
    items: optional("items"),
    meta: optional("meta"),
    ..additional_properties
});

/// Defined at `operations.yaml#/paths/~1paged~1cursor/get/responses/200/content/application~1json/schema/properties/meta`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagedCursorResponseMeta {
    pub next_page_token: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(PagedCursorResponseMeta {
    next_page_token: optional_nullable("next_page_token", String),
    ..additional_properties
});
