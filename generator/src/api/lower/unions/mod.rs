//! Lowers `oneOf`, `anyOf` and discriminators.
//!
//! [`union`] creates the types, [`tags`] finds the values of discriminators, [`variant_names`] names the
//! alternatives, and [`shape`] distinguishes alternatives without a discriminator.

mod expected;
mod inner_tags;
pub(super) mod shape;
pub(super) mod tag_cycles;
mod tags;
mod union;
mod variant_names;
