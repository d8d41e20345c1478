// Generated from an OpenAPI specification; change the specification instead.

//! [`AddUntypedBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Nullable, Value};

/// Parts without a type are files, properties in JSON are values.
///
/// Defined at `parts.yaml#/components/schemas/Untyped`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddUntypedBody {
    pub picture: Binary,
    pub scan: Binary,
    pub raw: Binary,
    pub data: Option<Value>,
    pub table: Option<Binary>,
    pub either: Nullable<Binary>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddUntypedBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        picture: impl Into<Binary>,
        raw: impl Into<Binary>,
        scan: impl Into<Binary>,
    ) -> Self {
        Self {
            picture: picture.into(),
            scan: scan.into(),
            raw: raw.into(),
            data: None,
            table: None,
            either: Nullable::Absent,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_data(mut self, data: Value) -> Self {
        self.data = Some(data);
        self
    }

    #[must_use]
    pub fn with_table(mut self, table: impl Into<Binary>) -> Self {
        self.table = Some(table.into());
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: impl Into<Binary>) -> Self {
        self.either = Nullable::Value(either.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(AddUntypedBody {
    picture: required("picture", Binary),
    scan: required("scan", Binary),
    raw: required("raw", Binary),
    data: optional_value("data", Value),
    table: optional("table", Binary),
    either: optional_nullable("either", Binary),
    ..additional_properties
});
