// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod code;
mod company;
mod extensions;
mod fixed;
mod level;
mod line;
mod order;
mod order_number;
mod party;
mod person;
mod phase;
mod plain;
mod same;
mod shared;
mod short;
mod state;
mod switch;
mod tags;
mod with_contact;

pub use code::Code;
pub use company::Company;
pub use extensions::Extensions;
pub use fixed::{Fixed, FixedMaybe, FixedListed, FixedAll, FixedAllItem, FixedSome};
pub use level::Level;
pub use line::Line;
pub use order::{Order, OrderEither};
pub use order_number::OrderNumber;
pub use party::Party;
pub use person::Person;
pub use phase::Phase;
pub use plain::Plain;
pub use same::Same;
pub use shared::{Shared, SharedOne};
pub use short::Short;
pub use state::State;
pub use switch::Switch;
pub use tags::Tags;
pub use with_contact::WithContact;
