// Generated from an OpenAPI specification; change the specification instead.

//! [`ErrorDetail`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// One of several errors of a call.
///
/// **Reported**, not documented: Orange Business's public description of Ordering 2.1
///
/// Defined at `specs/common/errors.yaml#/ErrorDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Orange's code, as in the enclosing error.
    pub code: i32,
    /// Short text for the code.
    pub message: String,
    /// What is wrong.
    pub description: Option<String>,
    /// URL of a page about the error.
    pub info_url: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ErrorDetail {
    code: required("code", i32),
    message: required("message", String),
    description: optional("description", String),
    info_url: optional("infoURL", String),
    ..additional_properties
});
