// Generated from an OpenAPI specification; change the specification instead.

//! [`ErrorBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ErrorDetail;

/// The body of every refusal by Orange, whether by the gateway (tokens, quotas, routing) or by the
/// API behind it.
///
/// Not every failure carries one: a proxy on the way or a broken gateway may send HTML or nothing.
/// The token endpoint has errors of its own, in the form of RFC 6749.
///
/// Defined at `specs/common/errors.yaml#/ErrorBody`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Orange's code for the kind of error. Together with the HTTP status it tells what to do: 42
    /// of status 401 asks for a new token, 53 of status 403 to slow down. With status 422 codes
    /// belong to the single API. The set is open.
    pub code: i32,
    /// Short text that goes with the code. For logs, not for decisions.
    pub message: String,
    /// What is wrong with this very call, where Orange tells.
    pub description: Option<String>,
    /// Address of a page about the error. Text and not a checked URL: Orange's own example holds
    /// the word `string`.
    pub info_url: Option<String>,
    /// Further errors of the same call, one per offending field.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; on no 'Getting started' page
    pub details: Option<Vec<ErrorDetail>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(ErrorBody {
    code: required("code", i32),
    message: required("message", String),
    description: optional("description", String),
    info_url: optional("infoURL", String),
    details: optional("details", Vec<ErrorDetail>),
    ..additional_properties
});
