//! Items for generated code, which other code should not use directly.
//!
//! Each version is kept unchanged as long as crates that were generated for it may be built with this
//! runtime. A generator that needs changes gets another version next to it.

mod builders;
pub mod v1;
