// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to put a fake in the client's place.

use crate::{Client, operations};

clientwright_runtime::api! {
    /// All operations.
    pub trait Api for Client {
        #[cfg(feature = "type")]
        /// See [`Client::type`].
        fn r#type(&self, r#type: &str, self_: &str, self_path: &str) -> operations::Type;
        /// See [`Client::foo_bar_3`].
        fn foo_bar_3(&self) -> operations::FooBar3;
        /// See [`Client::foo_bar`].
        fn foo_bar(&self) -> operations::FooBar;
        /// See [`Client::foo_bar_2`].
        fn foo_bar_2(&self) -> operations::FooBar2;
        /// See [`Client::x`].
        fn x(&self) -> operations::X;
        /// See [`Client::ri_ben_yu`].
        fn ri_ben_yu(&self) -> operations::RiBenYu;
        /// See [`Client::mod`].
        fn r#mod(&self) -> operations::Mod;
        /// See [`Client::builder_2`].
        fn builder_2(&self) -> operations::Builder2;
        /// See [`Client::clone_2`].
        fn clone_2(&self) -> operations::Clone2;
        /// See [`Client::core_2`].
        fn core_2(&self) -> operations::Core2;
        /// See [`Client::n123`].
        fn n123(&self) -> operations::N123;
        /// See [`Client::value`].
        fn value(&self) -> operations::Value;
        /// See [`Client::get_by_a_x_b_json`].
        fn get_by_a_x_b_json(&self, a: &str, b: &str) -> operations::GetByAXBJson;
    }
}
