//! The working hours of technicians.
//!
//! On every day, including past ones, so that Orange's examples of 2019 work, a slot of two hours starts every half
//! hour from 08:00 to 16:00 UTC.

use time::{Date, Duration, OffsetDateTime, Time};

/// The length of a slot.
pub(super) const SLOT: Duration = Duration::hours(2);
const STEP: Duration = Duration::minutes(30);
const FIRST: Duration = Duration::hours(8);
const LAST: Duration = Duration::hours(16);

/// The start times of all slots of a day, in order.
pub(super) fn starts(day: Date) -> impl Iterator<Item = OffsetDateTime> {
    let midnight = day.midnight().assume_utc();
    let mut next = midnight.checked_add(FIRST);
    let last = midnight.checked_add(LAST);
    std::iter::from_fn(move || {
        let start = next.filter(|start| Some(*start) <= last)?;
        next = start.checked_add(STEP);
        Some(start)
    })
}

/// Whether a slot starts at `moment` (UTC).
pub(super) fn is_start(moment: OffsetDateTime) -> bool {
    let since_midnight = moment.time() - Time::MIDNIGHT;
    since_midnight >= FIRST
        && since_midnight <= LAST
        && since_midnight.whole_nanoseconds() % STEP.whole_nanoseconds() == 0
}
