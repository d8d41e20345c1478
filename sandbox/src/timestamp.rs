//! The date-time formats of the APIs.

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

type Format = &'static [BorrowedFormatItem<'static>];

const DATE: Format = format_description!("[year]-[month]-[day]");
/// e-RDV: `2019-07-28T08:00:00.000+0000`, without a colon in the offset.
const BASIC_OFFSET: Format = format_description!(
    "[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3][offset_hour sign:mandatory][offset_minute]"
);
/// Trouble Tickets and Ordering: `2023-08-28T14:40:38.041Z`.
const ZULU: Format =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

pub(crate) fn parse_date(text: &str) -> Option<Date> {
    Date::parse(text, DATE).ok()
}

pub(crate) fn format_date(date: Date) -> String {
    date.format(DATE).unwrap_or_default()
}

pub(crate) fn parse_basic_offset(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, BASIC_OFFSET)
        .ok()?
        .checked_to_offset(UtcOffset::UTC)
}

pub(crate) fn format_basic_offset(moment: OffsetDateTime) -> String {
    moment.format(BASIC_OFFSET).unwrap_or_default()
}

pub(crate) fn parse_zulu(text: &str) -> Option<OffsetDateTime> {
    PrimitiveDateTime::parse(text, ZULU)
        .ok()
        .map(PrimitiveDateTime::assume_utc)
}

pub(crate) fn format_zulu(moment: OffsetDateTime) -> String {
    moment.format(ZULU).unwrap_or_default()
}
