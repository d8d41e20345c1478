// Generated from an OpenAPI specification; change the specification instead.

//! How this API writes dates with time.

use clientwright_runtime::{DateTimeFormat, DateTimeStyle, OffsetStyle};

/// Written as `YYYY-MM-DDThh:mm:ss.SSSZ`.
#[derive(Clone, Copy, Debug)]
pub enum MillisZulu {}
impl DateTimeFormat for MillisZulu {
    const STYLE: DateTimeStyle = DateTimeStyle {
        separator: 'T',
        fraction: 3,
        offset: OffsetStyle::Zulu,
    };
}
