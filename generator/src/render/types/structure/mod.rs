//! Objects with known members: the struct, its constructor or builder, and the code that reads and writes it.

mod constants;
mod constructor;
mod maps;
mod member;
mod render;
mod signature;

pub(in crate::render) use constructor::constructor_fields;
pub(super) use constructor::has_builder;
pub(super) use render::render;
