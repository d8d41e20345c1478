// Generated from an OpenAPI specification; change the specification instead.

//! [`Timestamp`].

use clientwright_runtime::DateTime;
use super::MillisZulu;

/// A point in time in UTC, with milliseconds. In tickets,
/// `1970-01-01T00:00:00.000Z` stands for *none*.
///
/// Defined at `specs/trouble-tickets.yaml#/components/schemas/Timestamp`.
pub type Timestamp = DateTime<MillisZulu>;
