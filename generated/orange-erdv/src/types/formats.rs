// Generated from an OpenAPI specification; change the specification instead.

//! The date-time formats of this API.

use clientwright_runtime::codegen::v1::{DateTimeFormat, DateTimeStyle, OffsetStyle};

/// Written as `YYYY-MM-DDThh:mm:ss.SSS+hhmm`.
#[derive(Clone, Copy, Debug)]
pub enum MillisBasicOffset {}
impl DateTimeFormat for MillisBasicOffset {
    const STYLE: DateTimeStyle = DateTimeStyle::new('T', 3, OffsetStyle::Basic);
}
