// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketSortColumn`].

/// Columns that tickets can be sorted by.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketSortColumn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TroubleTicketSortColumn {
    /// `TICKET_NUMBER`: Id of the ticket.
    TicketNumber,
    /// `ORANGE_SERVICE_NUMBER`: Orange service number.
    OrangeServiceNumber,
    /// `STATUS`: Status.
    Status,
    /// `START_DATE`: Date of creation.
    StartDate,
    /// `CUSTOMER_REF`: Your own reference (`externalId`).
    CustomerRef,
    /// `REPORTED_BY`: Name of who reported it.
    ReportedBy,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(TroubleTicketSortColumn {
    TicketNumber = "TICKET_NUMBER",
    OrangeServiceNumber = "ORANGE_SERVICE_NUMBER",
    Status = "STATUS",
    StartDate = "START_DATE",
    CustomerRef = "CUSTOMER_REF",
    ReportedBy = "REPORTED_BY",
    ..Unknown
});
