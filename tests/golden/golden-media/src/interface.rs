// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::head_thing`].
        fn head_thing(&self) -> operations::HeadThing;
        /// See [`Client::get_bytes_json`].
        fn get_bytes_json(&self) -> operations::GetBytesJson;
        /// See [`Client::put_bytes_json`].
        fn put_bytes_json(&self, body: clientwright_runtime::Upload) -> operations::PutBytesJson;
        /// See [`Client::get_bytes_xml`].
        fn get_bytes_xml(&self) -> operations::GetBytesXml;
        /// See [`Client::put_bytes_xml`].
        fn put_bytes_xml(&self, body: clientwright_runtime::Upload) -> operations::PutBytesXml;
        /// See [`Client::get_bytes_several`].
        fn get_bytes_several(&self) -> operations::GetBytesSeveral;
        /// See [`Client::get_bytes_or`].
        fn get_bytes_or(&self) -> operations::GetBytesOr;
        /// See [`Client::put_bytes_or`].
        fn put_bytes_or(&self, body: clientwright_runtime::Upload) -> operations::PutBytesOr;
        /// See [`Client::get_bytes_typed`].
        fn get_bytes_typed(&self) -> operations::GetBytesTyped;
        /// See [`Client::get_any_text`].
        fn get_any_text(&self) -> operations::GetAnyText;
        /// See [`Client::get_any_colour`].
        fn get_any_colour(&self) -> operations::GetAnyColour;
        /// See [`Client::get_any_day`].
        fn get_any_day(&self) -> operations::GetAnyDay;
        /// See [`Client::get_any_row`].
        fn get_any_row(&self) -> operations::GetAnyRow;
        /// See [`Client::get_any_count`].
        fn get_any_count(&self) -> operations::GetAnyCount;
        /// See [`Client::get_image`].
        fn get_image(&self) -> operations::GetImage;
        /// See [`Client::get_text`].
        fn get_text(&self) -> operations::GetText;
        /// See [`Client::put_text`].
        fn put_text(&self, body: &str) -> operations::PutText;
        /// See [`Client::get_rows`].
        fn get_rows(&self) -> operations::GetRows;
        /// See [`Client::get_versions`].
        fn get_versions(&self) -> operations::GetVersions;
        /// See [`Client::get_parameters`].
        fn get_parameters(&self) -> operations::GetParameters;
        /// See [`Client::get_vague`].
        fn get_vague(&self) -> operations::GetVague;
        /// See [`Client::get_notations`].
        fn get_notations(&self) -> operations::GetNotations;
        /// See [`Client::get_word`].
        fn get_word(&self) -> operations::GetWord;
        /// See [`Client::get_picture`].
        fn get_picture(&self) -> operations::GetPicture;
        /// See [`Client::get_errors`].
        fn get_errors(&self) -> operations::GetErrors;
        /// See [`Client::get_same_errors`].
        fn get_same_errors(&self) -> operations::GetSameErrors;
        /// See [`Client::put_several`].
        fn put_several(&self, body: operations::PutSeveralBody) -> operations::PutSeveral;
    }
}
