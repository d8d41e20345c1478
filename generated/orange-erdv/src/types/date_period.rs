// Generated from an OpenAPI specification; change the specification instead.

//! [`DatePeriod`].

use std::collections::BTreeMap;
use clientwright_runtime::{Date, Value};

/// A period of whole days. The maximum length that Orange accepts is not documented.
///
/// Defined at `specs/erdv.yaml#/components/schemas/DatePeriod`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatePeriod {
    /// First day.
    pub start_date: Date,
    /// Last day, inclusive according to Orange's example.
    pub end_date: Date,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl DatePeriod {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(end_date: impl Into<Date>, start_date: impl Into<Date>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

clientwright_runtime::codegen::v1::json_object!(DatePeriod {
    start_date: required("startDate", Date),
    end_date: required("endDate", Date),
    ..additional_properties
});
