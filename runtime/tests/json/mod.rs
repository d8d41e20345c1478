//! JSON and the types that are read from it.

mod comparing;
mod foreign;
mod formats;
mod json_objects;
mod json_parser;
mod json_types;
mod lists;
mod members;
mod unions;
mod values;
