// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::send_form`].
        fn send_form(&self) -> operations::SendForm;
        /// See [`Client::send_parts`].
        fn send_parts(&self, body: &types::SendPartsBody) -> operations::SendParts;
        /// See [`Client::send_mixed`].
        fn send_mixed(&self, body: &types::SendMixedBody) -> operations::SendMixed;
        /// See [`Client::get_scan`].
        fn get_scan(&self) -> operations::GetScan;
        /// See [`Client::get_print`].
        fn get_print(&self) -> operations::GetPrint;
        /// See [`Client::get_report`].
        fn get_report(&self) -> operations::GetReport;
        /// See [`Client::get_shelf`].
        fn get_shelf(&self) -> operations::GetShelf;
    }
}
