//! Operations: bodies in [`lowering`], [`parameters`], responses in [`responses`], streams in [`stream`]; then
//! properties of whole operations, such as [`error_details`].

pub(super) mod distinct_messages;
pub(super) mod dot_segments;
pub(super) mod error_details;
pub(super) mod explode;
pub(super) mod idempotency_key;
pub(super) mod ids;
mod inbound;
mod lowering;
mod parameters;
pub(super) mod repeated_names;
mod responses;
pub(super) mod selected_fields;
mod status;
mod stream;
mod styles;
mod successes;

pub(crate) use ids::{ids, inbound_ids, report_duplicate_ids};
pub(super) use lowering::{lower_all, server};
