// Generated from an OpenAPI specification; change the specification instead.

//! How this API writes dates with time.

use clientwright_runtime::{DateTimeFormat, DateTimeStyle, OffsetStyle};

/// Written as `YYYY-MM-DDThh:mm:ss.SSS+hhmm`.
#[derive(Clone, Copy, Debug)]
pub enum MillisBasicOffset {}
impl DateTimeFormat for MillisBasicOffset {
    const STYLE: DateTimeStyle = DateTimeStyle {
        separator: 'T',
        fraction: 3,
        offset: OffsetStyle::Basic,
    };
}

/// Written as `YYYY-MM-DD hh:mm:ss`.
#[derive(Clone, Copy, Debug)]
pub enum SecondsLocal {}
impl DateTimeFormat for SecondsLocal {
    const STYLE: DateTimeStyle = DateTimeStyle {
        separator: ' ',
        fraction: 0,
        offset: OffsetStyle::None,
    };
}
