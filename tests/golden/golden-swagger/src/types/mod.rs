// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod apple;
mod cider;
mod fruit;
mod large;
mod pear;
mod problem;
mod send_form_body;
mod send_mixed_body;
mod send_parts_body;
mod shelf;
mod small;
mod tin;

pub use apple::Apple;
pub use cider::Cider;
pub use fruit::{Fruit, FruitBase};
pub use large::Large;
pub use pear::Pear;
pub use problem::Problem;
pub use send_form_body::SendFormBody;
pub use send_mixed_body::SendMixedBody;
pub use send_parts_body::SendPartsBody;
pub use shelf::Shelf;
pub use small::Small;
pub use tin::{Tin, TinBase};
