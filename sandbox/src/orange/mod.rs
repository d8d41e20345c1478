//! The error body of all Orange APIs, and its codes.

mod codes;
mod problem;

pub(crate) use problem::Problem;
