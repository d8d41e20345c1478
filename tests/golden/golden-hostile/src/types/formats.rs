// Generated from an OpenAPI specification; change the specification instead.

//! The date-time formats of this API.

use clientwright_runtime::codegen::v1::{DateTimeFormat, DateTimeStyle, OffsetStyle};

/// Written as `YYYY-MM-DDThh:mm:ssZ`.
#[derive(Clone, Copy, Debug)]
pub enum SecondsZulu {}
impl DateTimeFormat for SecondsZulu {
    const STYLE: DateTimeStyle = DateTimeStyle::new('T', 0, OffsetStyle::Zulu);
}
