//! What the three APIs have in common behind the gateway: routes, the call, reading its fields.

mod call;
mod field;
mod route;

pub(crate) use call::Call;
pub(crate) use field::Field;
pub(crate) use route::{Route, operation, serve};
