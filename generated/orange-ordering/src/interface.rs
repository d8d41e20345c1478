// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::list_requests`].
        fn list_requests(&self) -> operations::ListRequests;
        /// See [`Client::submit_request`].
        fn submit_request(&self, body: &types::OrderRequestSubmission) -> operations::SubmitRequest;
        /// See [`Client::get_request`].
        fn get_request(&self, id: &str) -> operations::GetRequest;
        /// See [`Client::list_catalog_items`].
        fn list_catalog_items(&self) -> operations::ListCatalogItems;
        /// See [`Client::get_catalog_item`].
        fn get_catalog_item(&self, id: &str) -> operations::GetCatalogItem;
        /// See [`Client::get_status`].
        fn get_status(&self) -> operations::GetStatus;
        /// See [`Client::get_version`].
        fn get_version(&self) -> operations::GetVersion;
    }
}
