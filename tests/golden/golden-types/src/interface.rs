// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_sample`].
        fn get_sample(&self, id: clientwright_runtime::Uuid) -> operations::GetSample;
        /// See [`Client::put_sample`].
        fn put_sample(&self, id: clientwright_runtime::Uuid, body: &types::Sample) -> operations::PutSample;
        /// See [`Client::add_files`].
        fn add_files(&self, id: clientwright_runtime::Uuid, body: &types::Files) -> operations::AddFiles;
    }
}
