// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketSortColumn`].

/// What tickets can be sorted by.
///
/// Defined at `specs/trouble-tickets.yaml:1204`.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    /// A value that the specification does not name.
    Unknown(String),
}

impl TroubleTicketSortColumn {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TicketNumber => "TICKET_NUMBER",
            Self::OrangeServiceNumber => "ORANGE_SERVICE_NUMBER",
            Self::Status => "STATUS",
            Self::StartDate => "START_DATE",
            Self::CustomerRef => "CUSTOMER_REF",
            Self::ReportedBy => "REPORTED_BY",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "TICKET_NUMBER" => Self::TicketNumber,
            "ORANGE_SERVICE_NUMBER" => Self::OrangeServiceNumber,
            "STATUS" => Self::Status,
            "START_DATE" => Self::StartDate,
            "CUSTOMER_REF" => Self::CustomerRef,
            "REPORTED_BY" => Self::ReportedBy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(TroubleTicketSortColumn);
