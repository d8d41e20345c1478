// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketAttachmentList`].

use super::TroubleTicketAttachment;

/// Several attachments.
///
/// **Assumed**: TMF621 and Orange's own requests have an array; Orange's answers have an object
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketAttachmentList`.
pub type TroubleTicketAttachmentList = Vec<TroubleTicketAttachment>;
