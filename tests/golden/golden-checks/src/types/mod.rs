// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod code;
mod company;
mod extensions;
mod line;
mod order;
mod order_number;
mod party;
mod person;
mod plain;
mod shared;
mod tags;

pub use code::Code;
pub use company::Company;
pub use extensions::Extensions;
pub use line::Line;
pub use order::{Order, OrderEither};
pub use order_number::OrderNumber;
pub use party::Party;
pub use person::Person;
pub use plain::Plain;
pub use shared::{Shared, SharedOne};
pub use tags::Tags;
