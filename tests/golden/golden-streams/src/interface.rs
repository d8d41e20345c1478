// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::watch_prices`].
        fn watch_prices(&self) -> operations::WatchPrices;
        /// See [`Client::create_completion`].
        fn create_completion(&self, body: &types::CreateCompletionBody) -> operations::CreateCompletion;
        /// See [`Client::list_events`].
        fn list_events(&self) -> operations::ListEvents;
        /// See [`Client::read_news`].
        fn read_news(&self) -> operations::ReadNews;
        /// See [`Client::export_rows`].
        fn export_rows(&self) -> operations::ExportRows;
        /// See [`Client::read_sequence`].
        fn read_sequence(&self) -> operations::ReadSequence;
        /// See [`Client::read_places`].
        fn read_places(&self) -> operations::ReadPlaces;
        /// See [`Client::list_orders`].
        fn list_orders(&self) -> operations::ListOrders;
        /// See [`Client::watch_pods`].
        fn watch_pods(&self) -> operations::WatchPods;
        /// See [`Client::import_lines`].
        fn import_lines(&self, body: clientwright_runtime::ItemUpload<types::Price>) -> operations::ImportLines;
        /// See [`Client::import_sequence`].
        fn import_sequence(&self) -> operations::ImportSequence;
        /// See [`Client::import_events`].
        fn import_events(&self, body: clientwright_runtime::ItemUpload<types::RunEvent>) -> operations::ImportEvents;
        /// See [`Client::import_any`].
        fn import_any(&self, body: operations::ImportAnyBody) -> operations::ImportAny;
        /// See [`Client::import_text`].
        fn import_text(&self, body: &str) -> operations::ImportText;
    }
}
