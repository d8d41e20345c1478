// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod cast;
mod catalogue;
mod circle;
mod drawing;
mod film;
mod frame;
mod get_inline_response;
mod note;
mod people;
mod person;
mod problem;
mod row;
mod shape_model;
mod square;

pub use cast::Cast;
pub use catalogue::{Catalogue, CatalogueSize};
pub use circle::Circle;
pub use drawing::{Drawing, DrawingShapes, DrawingShape, DrawingValue};
pub use film::{Film, FilmColour};
pub use frame::Frame;
pub use get_inline_response::GetInlineResponse;
pub use note::Note;
pub use people::People;
pub use person::Person;
pub use problem::Problem;
pub use row::Row;
pub use shape_model::ShapeModel;
pub use square::Square;
