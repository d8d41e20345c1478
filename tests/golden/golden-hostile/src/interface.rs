// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        #[cfg(feature = "type")]
        /// See [`Client::type`].
        fn r#type(&self, r#type: &str, self_: &str, self_lower: &str) -> operations::Type;
        /// See [`Client::foo_bar_camel`].
        fn foo_bar_camel(&self) -> operations::FooBarCamel;
        /// See [`Client::foo_bar`].
        fn foo_bar(&self) -> operations::FooBar;
        /// See [`Client::foo_bar_pascal`].
        fn foo_bar_pascal(&self) -> operations::FooBarPascal;
        /// See [`Client::x`].
        fn x(&self) -> operations::X;
        /// See [`Client::ri_ben_yu`].
        fn ri_ben_yu(&self) -> operations::RiBenYu;
        /// See [`Client::mod`].
        fn r#mod(&self) -> operations::Mod;
        /// See [`Client::builder_operation`].
        fn builder_operation(&self) -> operations::BuilderOperation;
        /// See [`Client::clone_operation`].
        fn clone_operation(&self) -> operations::CloneOperation;
        /// See [`Client::core_operation`].
        fn core_operation(&self) -> operations::CoreOperation;
        /// See [`Client::n123`].
        fn n123(&self) -> operations::N123;
        /// See [`Client::not_not_not`].
        fn not_not_not(&self) -> operations::NotNotNot;
        /// See [`Client::new`].
        fn new(&self) -> operations::New;
        /// See [`Client::cmp`].
        fn cmp(&self) -> operations::Cmp;
        /// See [`Client::get_by_a_x_b_json`].
        fn get_by_a_x_b_json(&self, a: &str, b: &str) -> operations::GetByAXBJson;
    }
}
