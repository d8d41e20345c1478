// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::start_job`].
        fn start_job(&self, body: &types::NewJob) -> operations::StartJob;
        /// See [`Client::move_job`].
        fn move_job(&self, queue: &str, job: &str, weight: i64, body: &types::MoveJobBody) -> operations::MoveJob;
        /// See [`Client::get_job`].
        fn get_job(&self, id: &str) -> operations::GetJob;
        /// See [`Client::start_export`].
        fn start_export(&self, name: &str, body: &types::NewJob) -> operations::StartExport;
        /// See [`Client::build_report`].
        fn build_report(&self, name: &str) -> operations::BuildReport;
        /// See [`Client::read_report`].
        fn read_report(&self, name: &str) -> operations::ReadReport;
        /// See [`Client::start_import`].
        fn start_import(&self) -> operations::StartImport;
        /// See [`Client::add_hook`].
        fn add_hook(&self) -> operations::AddHook;
    }
}
