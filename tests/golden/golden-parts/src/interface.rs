// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::add_album`].
        fn add_album(&self, body: &types::Album) -> operations::AddAlbum;
        /// See [`Client::add_map`].
        fn add_map(&self, body: &std::collections::BTreeMap<String, clientwright_runtime::Binary>) -> operations::AddMap;
        /// See [`Client::add_either`].
        fn add_either(&self, body: &types::AddEitherBody) -> operations::AddEither;
        /// See [`Client::add_more`].
        fn add_more(&self, body: &types::AddMoreBody) -> operations::AddMore;
        /// See [`Client::get_untyped`].
        fn get_untyped(&self) -> operations::GetUntyped;
        /// See [`Client::add_untyped`].
        fn add_untyped(&self, body: &types::AddUntypedBody) -> operations::AddUntyped;
        /// See [`Client::add_mixed`].
        fn add_mixed(&self, body: &types::Parcel) -> operations::AddMixed;
        /// See [`Client::add_related`].
        fn add_related(&self, body: &types::Parcel) -> operations::AddRelated;
        /// See [`Client::add_vendor`].
        fn add_vendor(&self, body: &types::Parcel) -> operations::AddVendor;
        /// See [`Client::add_list`].
        fn add_list(&self, body: &[clientwright_runtime::Binary]) -> operations::AddList;
        /// See [`Client::add_styled`].
        fn add_styled(&self, body: &types::AddStyledBody) -> operations::AddStyled;
        /// See [`Client::add_source`].
        fn add_source(&self, body: &types::AddSourceBody) -> operations::AddSource;
        /// See [`Client::add_free`].
        fn add_free(&self, body: clientwright_runtime::Multipart) -> operations::AddFree;
        /// See [`Client::add_headed`].
        fn add_headed(&self) -> operations::AddHeaded;
        /// See [`Client::add_positions`].
        fn add_positions(&self, body: &types::AddPositionsBody) -> operations::AddPositions;
        /// See [`Client::add_pictures`].
        fn add_pictures(&self, body: &[clientwright_runtime::Binary]) -> operations::AddPictures;
        /// See [`Client::get_form`].
        fn get_form(&self) -> operations::GetForm;
        /// See [`Client::get_related`].
        fn get_related(&self) -> operations::GetRelated;
        /// See [`Client::get_positions`].
        fn get_positions(&self) -> operations::GetPositions;
        /// See [`Client::get_part_list`].
        fn get_part_list(&self) -> operations::GetPartList;
        /// See [`Client::watch_parts`].
        fn watch_parts(&self) -> operations::WatchParts;
        /// See [`Client::watch_pictures`].
        fn watch_pictures(&self) -> operations::WatchPictures;
        /// See [`Client::get_free`].
        fn get_free(&self) -> operations::GetFree;
    }
}
