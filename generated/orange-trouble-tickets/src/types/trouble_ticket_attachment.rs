// Generated from an OpenAPI specification; change the specification instead.

//! [`TroubleTicketAttachment`].

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};

/// An attachment, or a placeholder if there is none.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/TroubleTicketAttachment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TroubleTicketAttachment {
    /// Name of the file. `null` or the text `{}` if there is none.
    pub name: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(TroubleTicketAttachment {
    name: optional_nullable("name", String),
    ..additional_properties
});
