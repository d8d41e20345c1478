// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod circle;
mod color;
mod failed_error;
mod login_body;
mod point;
mod shape_model;
mod square;
mod thing;
mod upload_body;

pub use circle::Circle;
pub use color::Color;
pub use failed_error::FailedError;
pub use login_body::LoginBody;
pub use point::Point;
pub use shape_model::ShapeModel;
pub use square::Square;
pub use thing::Thing;
pub use upload_body::UploadBody;
