// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod accept_language;
mod api_state;
mod api_status;
mod api_version;
mod api_version_number;
mod api_version_parts;
mod api_version_text;
mod catalog;
mod catalog_include;
mod catalog_item;
mod customer;
mod error_body;
mod error_detail;
mod order_request;
mod order_request_attachment;
mod order_request_category;
mod order_request_dates;
mod order_request_priority;
mod order_request_status;
mod order_request_step;
mod order_request_sub_step;
mod order_request_submission;
mod order_request_type;

pub use accept_language::AcceptLanguage;
pub use api_state::ApiState;
pub use api_status::ApiStatus;
pub use api_version::ApiVersion;
pub use api_version_number::ApiVersionNumber;
pub use api_version_parts::ApiVersionParts;
pub use api_version_text::ApiVersionText;
pub use catalog::Catalog;
pub use catalog_include::CatalogInclude;
pub use catalog_item::CatalogItem;
pub use customer::Customer;
pub use error_body::ErrorBody;
pub use error_detail::ErrorDetail;
pub use order_request::OrderRequest;
pub use order_request_attachment::OrderRequestAttachment;
pub use order_request_category::OrderRequestCategory;
pub use order_request_dates::OrderRequestDates;
pub use order_request_priority::OrderRequestPriority;
pub use order_request_status::OrderRequestStatus;
pub use order_request_step::OrderRequestStep;
pub use order_request_sub_step::OrderRequestSubStep;
pub use order_request_submission::OrderRequestSubmission;
pub use order_request_type::OrderRequestType;
