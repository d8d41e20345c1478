// Generated from an OpenAPI specification; change the specification instead.

//! [`TimeSlotSearchOutcome`].

/// The outcome of a search. Only `success` is documented.
///
/// Defined at `specs/erdv.yaml#/components/schemas/TimeSlotSearchOutcome`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeSlotSearchOutcome {
    /// `success`: The search succeeded.
    Success,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(TimeSlotSearchOutcome {
    Success = "success",
    ..Unknown
});
