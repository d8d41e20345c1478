// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_a`].
        fn get_a(&self) -> operations::GetA;
        /// See [`Client::get_b`].
        fn get_b(&self) -> operations::GetB;
        /// See [`Client::get_c`].
        fn get_c(&self) -> operations::GetC;
    }
}
