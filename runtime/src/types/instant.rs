//! Conversions of instants between the `time` crate and the standard library.

use std::time::{Duration, SystemTime};

use time::OffsetDateTime;

/// Returns the nanoseconds from 1970 in UTC to an instant.
pub(super) fn nanos_since_1970(instant: SystemTime) -> i128 {
    let nanos = |duration: Duration| i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX);
    match instant.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    }
}

/// Converts an instant to a `SystemTime`. Returns `None` if the platform cannot represent it.
pub(super) fn system_time(value: OffsetDateTime) -> Option<SystemTime> {
    let since = value - OffsetDateTime::UNIX_EPOCH;
    let distance = since.unsigned_abs();
    if since.is_negative() {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    }
}
