//! What `oneOf`, `anyOf` and discriminators become.
//!
//! [`union`] makes the types, [`tags`] finds the values of discriminators, [`variant_names`] what alternatives are
//! called, and [`shape`] what tells those apart that no discriminator does.

mod expected;
mod inner_tags;
pub(super) mod shape;
pub(super) mod tag_cycles;
mod tags;
mod union;
mod variant_names;
