//! The common parts of the three APIs: routes, calls, reading fields.

mod call;
mod field;
mod route;

pub(crate) use call::Call;
pub(crate) use field::Field;
pub(crate) use route::{Route, operation, serve};
