// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketAttachments`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Kinds, Shape};
use super::{TroubleTicketAttachment, TroubleTicketAttachmentList};

/// Attachments of a ticket. An object in all of Orange's examples.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketAttachments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TroubleTicketAttachments {
    TroubleTicketAttachment(TroubleTicketAttachment),
    TroubleTicketAttachmentList(TroubleTicketAttachmentList),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for TroubleTicketAttachments {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT).members(&[], &["name"]),
            Shape::of(Kinds::ARRAY),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => {
                    <TroubleTicketAttachment as FromJson>::from_json(node)
                        .map(Self::TroubleTicketAttachment)
                }
                _ => {
                    <TroubleTicketAttachmentList as FromJson>::from_json(node)
                        .map(Self::TroubleTicketAttachmentList)
                }
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for TroubleTicketAttachments {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::TroubleTicketAttachment(value) => value.to_json(out),
            Self::TroubleTicketAttachmentList(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(TroubleTicketAttachments);

clientwright_runtime::codegen::v1::union_alternatives!(TroubleTicketAttachments {
    TroubleTicketAttachment(TroubleTicketAttachment) as_trouble_ticket_attachment into_trouble_ticket_attachment [from],
    TroubleTicketAttachmentList(TroubleTicketAttachmentList) as_trouble_ticket_attachment_list into_trouble_ticket_attachment_list [from],
});
