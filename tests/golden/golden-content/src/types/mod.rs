// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod f;
mod get_cookies_rgb;
mod get_nullable_sort;
mod post_reserved_body;
mod put_form_body;
mod put_json_form_body;

pub use f::F;
pub use get_cookies_rgb::GetCookiesRgb;
pub use get_nullable_sort::GetNullableSort;
pub use post_reserved_body::PostReservedBody;
pub use put_form_body::PutFormBody;
pub use put_json_form_body::PutJsonFormBody;
