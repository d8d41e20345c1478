// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_thing`].
        fn get_thing(&self, id: &str) -> operations::GetThing;
        /// See [`Client::replace_thing`].
        fn replace_thing(&self, id: &str, body: &types::Thing) -> operations::ReplaceThing;
        /// See [`Client::delete_thing`].
        fn delete_thing(&self, id: &str) -> operations::DeleteThing;
        /// See [`Client::change_thing`].
        fn change_thing(&self, id: &str, body: &types::Thing) -> operations::ChangeThing;
        /// See [`Client::probe_thing`].
        fn probe_thing(&self, id: &str) -> operations::ProbeThing;
        /// See [`Client::ask_thing`].
        fn ask_thing(&self, id: &str) -> operations::AskThing;
        /// See [`Client::get_typed`].
        fn get_typed(&self, number: i64, flag: bool, uuid: clientwright_runtime::Uuid, date: clientwright_runtime::Date, moment: clientwright_runtime::DateTime, color: types::Color) -> operations::GetTyped;
        /// See [`Client::get_file`].
        fn get_file(&self, name: &str, extension: &str) -> operations::GetFile;
        /// See [`Client::search`].
        fn search(&self, q: &str) -> operations::Search;
        /// See [`Client::lists`].
        fn lists(&self) -> operations::Lists;
        /// See [`Client::objects`].
        fn objects(&self) -> operations::Objects;
        /// See [`Client::headers`].
        fn headers(&self, x_text: &str) -> operations::HeadersCall;
        /// See [`Client::create_thing`].
        fn create_thing(&self, body: &types::Thing) -> operations::CreateThing;
        /// See [`Client::create_things`].
        fn create_things(&self, body: &[types::Thing]) -> operations::CreateThings;
        /// See [`Client::create_shape`].
        fn create_shape(&self, body: &types::ShapeModel) -> operations::CreateShape;
        /// See [`Client::replace_labels`].
        fn replace_labels(&self, body: &std::collections::BTreeMap<String, String>) -> operations::ReplaceLabels;
        /// See [`Client::create_anything`].
        fn create_anything(&self, body: &clientwright_runtime::Value) -> operations::CreateAnything;
        /// See [`Client::login`].
        fn login(&self, body: &types::LoginBody) -> operations::Login;
        /// See [`Client::replace_note`].
        fn replace_note(&self, body: &str) -> operations::ReplaceNote;
        /// See [`Client::replace_blob`].
        fn replace_blob(&self, body: clientwright_runtime::Upload) -> operations::ReplaceBlob;
        /// See [`Client::ping`].
        fn ping(&self) -> operations::Ping;
        /// See [`Client::upload`].
        fn upload(&self, body: &types::UploadBody) -> operations::Upload;
        /// See [`Client::deep`].
        fn deep(&self, filter: &types::Point) -> operations::Deep;
    }
}
