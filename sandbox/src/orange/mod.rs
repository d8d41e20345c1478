//! The error body that all Orange APIs share, and the codes in it.

mod codes;
mod problem;

pub(crate) use problem::Problem;
