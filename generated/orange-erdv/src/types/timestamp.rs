// Generated from an OpenAPI specification; change the specification instead.

//! [`Timestamp`].

use clientwright_runtime::DateTime;
use super::MillisBasicOffset;

/// A point in time in the format of this API: with milliseconds and an offset
/// without a colon, such as `2019-07-28T08:00:00.000+0000`. That is not RFC
/// 3339\. All examples are in UTC; French local time is one or two hours ahead.
///
/// Defined at `specs/erdv.yaml#/components/schemas/Timestamp`.
pub type Timestamp = DateTime<MillisBasicOffset>;
