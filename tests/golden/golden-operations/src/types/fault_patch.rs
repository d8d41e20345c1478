// Generated from an OpenAPI specification; change the specification instead.

//! [`FaultPatch`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `operations.yaml#/components/schemas/FaultPatch`.
pub type FaultPatch = Vec<FaultPatchItem>;

/// Defined at `operations.yaml#/components/schemas/FaultPatch/items`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FaultPatchItem {
    pub op: FaultPatchItemOp,
    pub path: String,
    pub from: Option<String>,
    pub value: Option<Value>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultPatchItem {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(op: impl Into<FaultPatchItemOp>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            from: None,
            value: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultPatchItem {
    op: required("op", FaultPatchItemOp),
    path: required("path", String),
    from: optional("from", String),
    value: optional_value("value", Value),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `operations.yaml#/components/schemas/FaultPatch/items/properties/op`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FaultPatchItemOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// `move`
    Move,
    /// `copy`
    Copy,
    /// `test`
    Test,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FaultPatchItemOp {
    Add = "add",
    Remove = "remove",
    Replace = "replace",
    Move = "move",
    Copy = "copy",
    Test = "test",
    ..Unknown
});
