// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod exact;
mod money;
mod numbers;
mod price;
mod serial;
mod unsigned;

pub use exact::Exact;
pub use money::{Money, MoneyMore};
pub use numbers::{
    Numbers, NumbersCount, NumbersWhole, NumbersEither, NumbersBelow, NumbersBelowObject,
    NumbersBelowObjectData,
};
pub use price::Price;
pub use serial::Serial;
pub use unsigned::Unsigned;
