// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::place_order`].
        fn place_order(&self, body: &types::Order) -> operations::PlaceOrder;
        /// See [`Client::fix`].
        fn fix(&self, body: &types::Fixed) -> operations::Fix;
    }
}
