// Generated from an OpenAPI specification; change the specification instead.

//! [`ErrorBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::ErrorDetail;

/// The body of every rejection by Orange, whether by the
/// gateway (tokens, quotas, routing) or by the API behind it.
///
/// Not every failure has one: an intermediate proxy or a failing gateway may send
/// HTML or nothing. The token endpoint has its own errors, in the format of RFC 6749.
///
/// Defined at `specs/common/errors.yaml#/ErrorBody`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Orange's code for the kind of error. Together with the HTTP status, it
    /// determines the reaction: 42 of status 401 requires a new token, 53 of status 403
    /// a lower rate. With status 422, codes are specific to each API. The set is open.
    pub code: i32,
    /// Short text for the code. For logs, not for decisions.
    pub message: String,
    /// What is wrong with this particular call, if Orange states it.
    pub description: Option<String>,
    /// URL of a page about the error. Text instead of a validated
    /// URL: Orange's own example contains the word `string`.
    pub info_url: Option<String>,
    /// Further errors of the same call, one per invalid field.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; not on any 'Getting started' page
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
