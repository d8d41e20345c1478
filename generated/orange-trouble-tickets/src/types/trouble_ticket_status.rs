// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketStatus`].

/// State of a ticket. Orange lists the values, as filters, without
/// an explanation: the descriptions of the values here are ours.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TroubleTicketStatus {
    /// `submitted`: Reported.
    Submitted,
    /// `in_qualification`: Being examined.
    InQualification,
    /// `ongoing`: Being worked on.
    Ongoing,
    /// `restored`: The service is back.
    Restored,
    /// `repaired`: The fault is mended.
    Repaired,
    /// `closed`: Closed.
    Closed,
    /// `frozen`: On hold.
    Frozen,
    /// `errored`: In error.
    Errored,
    /// `-1`: Accepted as a filter; its meaning is unknown.
    Minus1,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(TroubleTicketStatus {
    Submitted = "submitted",
    InQualification = "in_qualification",
    Ongoing = "ongoing",
    Restored = "restored",
    Repaired = "repaired",
    Closed = "closed",
    Frozen = "frozen",
    Errored = "errored",
    Minus1 = "-1",
    ..Unknown
});
