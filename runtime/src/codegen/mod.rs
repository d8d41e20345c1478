//! What generated code uses and other code should not name.
//!
//! Each version is kept as it is for as long as the crates that were generated for it may be built
//! with this runtime. A generator that needs something else gets another version beside it.

mod builders;
pub mod v1;
