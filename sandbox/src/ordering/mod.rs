//! Ordering of Orange Business: orders and the catalog.

mod attributes;
mod catalog;
mod collection;
mod routes;
mod seed;
mod sort;
mod state;
mod submit;

pub(crate) use routes::ROUTES;
pub(crate) use state::{BASE, Ordering};
