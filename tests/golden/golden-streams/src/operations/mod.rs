// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod create_completion;
mod export_rows;
mod import_any;
mod import_events;
mod import_lines;
mod import_sequence;
mod import_text;
mod list_events;
mod list_orders;
mod read_news;
mod read_places;
mod read_sequence;
mod watch_pods;
mod watch_prices;

pub use create_completion::CreateCompletion;
pub use export_rows::ExportRows;
pub use import_any::{ImportAny, ImportAnyBody};
pub use import_events::ImportEvents;
pub use import_lines::ImportLines;
pub use import_sequence::ImportSequence;
pub use import_text::ImportText;
pub use list_events::ListEvents;
pub use list_orders::ListOrders;
pub use read_news::ReadNews;
pub use read_places::ReadPlaces;
pub use read_sequence::ReadSequence;
pub use watch_pods::WatchPods;
pub use watch_prices::WatchPrices;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::IntoOption;
    pub(super) use clientwright_runtime::codegen::v1::{Call, RawResponse, describe};
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody, types};
    pub(super) use crate::api::API;
}
