// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod answer_headers_x_kind_header;
mod answer_headers_x_limits_header;
mod answer_headers_x_window_header;
mod conflict;
mod equal_one_body;
mod equal_three_body;
mod equal_two_body;
mod fault;
mod fault_patch;
mod fault_place;
#[cfg(feature = "bodies")]
mod form;
mod mode;
#[cfg(feature = "paging")]
mod paged_cursor_response;
#[cfg(feature = "paging")]
mod paged_last_response;
#[cfg(feature = "paging")]
mod paged_url_response;
mod problem;
#[cfg(feature = "parameters")]
mod query_special_colour;
mod rgb;
mod step;
mod steps;
#[cfg(any(feature = "answers", feature = "paging"))]
mod ticket;
#[cfg(feature = "bodies")]
mod upload;

pub use answer_headers_x_kind_header::AnswerHeadersXKindHeader;
pub use answer_headers_x_limits_header::AnswerHeadersXLimitsHeader;
pub use answer_headers_x_window_header::AnswerHeadersXWindowHeader;
pub use conflict::Conflict;
pub use equal_one_body::EqualOneBody;
pub use equal_three_body::EqualThreeBody;
pub use equal_two_body::EqualTwoBody;
pub use fault::{
    Fault, FaultSeverity, FaultReason, FaultMergePatch, FaultReasonMergePatch, FaultField,
};
pub use fault_patch::{FaultPatch, FaultPatchItem, FaultPatchItemOp};
pub use fault_place::{FaultPlace, FaultPlaceMergePatch};
#[cfg(feature = "bodies")]
pub use form::Form;
pub use mode::Mode;
#[cfg(feature = "paging")]
pub use paged_cursor_response::{PagedCursorResponse, PagedCursorResponseMeta};
#[cfg(feature = "paging")]
pub use paged_last_response::{
    PagedLastResponse, PagedLastResponseData, PagedLastResponseDataItem,
};

#[cfg(feature = "paging")]
pub use paged_url_response::PagedUrlResponse;
pub use problem::Problem;
#[cfg(feature = "parameters")]
pub use query_special_colour::QuerySpecialColour;
pub use rgb::Rgb;
pub use step::Step;
pub use steps::Steps;
#[cfg(any(feature = "answers", feature = "paging"))]
pub use ticket::Ticket;
#[cfg(feature = "bodies")]
pub use upload::Upload;
