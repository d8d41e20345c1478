// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        #[cfg(feature = "parameters")]
        /// See [`Client::path_simple`].
        fn path_simple(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathSimple;
        #[cfg(feature = "parameters")]
        /// See [`Client::path_simple_explode`].
        fn path_simple_explode(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathSimpleExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::path_label`].
        fn path_label(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathLabel;
        #[cfg(feature = "parameters")]
        /// See [`Client::path_label_explode`].
        fn path_label_explode(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathLabelExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::path_matrix`].
        fn path_matrix(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathMatrix;
        #[cfg(feature = "parameters")]
        /// See [`Client::path_matrix_explode`].
        fn path_matrix_explode(&self, text: &str, list: Vec<String>, object: &types::Rgb) -> operations::PathMatrixExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_form_explode`].
        fn query_form_explode(&self) -> operations::QueryFormExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_form`].
        fn query_form(&self) -> operations::QueryForm;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_space`].
        fn query_space(&self) -> operations::QuerySpace;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_pipe`].
        fn query_pipe(&self) -> operations::QueryPipe;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_deep`].
        fn query_deep(&self) -> operations::QueryDeep;
        #[cfg(feature = "parameters")]
        /// See [`Client::header_simple`].
        fn header_simple(&self) -> operations::HeaderSimple;
        #[cfg(feature = "parameters")]
        /// See [`Client::header_simple_explode`].
        fn header_simple_explode(&self) -> operations::HeaderSimpleExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::cookie_form`].
        fn cookie_form(&self) -> operations::CookieForm;
        #[cfg(feature = "parameters")]
        /// See [`Client::cookie_form_explode`].
        fn cookie_form_explode(&self) -> operations::CookieFormExplode;
        #[cfg(feature = "parameters")]
        /// See [`Client::query_special`].
        fn query_special(&self, number: f64) -> operations::QuerySpecial;
        /// See [`Client::get_shared_by_id`].
        fn get_shared_by_id(&self, id: i64) -> operations::GetSharedById;
        /// See [`Client::head_shared_by_id`].
        fn head_shared_by_id(&self, id: i64) -> operations::HeadSharedById;
        /// See [`Client::delete_shared_by_id`].
        fn delete_shared_by_id(&self, id: i64) -> operations::DeleteSharedById;
        /// See [`Client::options_shared_by_id`].
        fn options_shared_by_id(&self, id: i64) -> operations::OptionsSharedById;
        /// See [`Client::patch_shared`].
        fn patch_shared(&self, id: i64, x_trace: &str) -> operations::PatchShared;
        /// See [`Client::list_faults`].
        fn list_faults(&self) -> operations::ListFaults;
        /// See [`Client::patch_fault`].
        fn patch_fault(&self, id: &str, body: operations::PatchFaultBody) -> operations::PatchFault;
        /// See [`Client::patch_fault_note`].
        fn patch_fault_note(&self, id: &str) -> operations::PatchFaultNote;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_json`].
        fn body_json(&self, body: &types::Rgb) -> operations::BodyJson;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_json_optional`].
        fn body_json_optional(&self) -> operations::BodyJsonOptional;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_form`].
        fn body_form(&self, body: &types::Form) -> operations::BodyForm;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_multipart`].
        fn body_multipart(&self, body: &types::Upload) -> operations::BodyMultipart;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_text`].
        fn body_text(&self, body: &str) -> operations::BodyText;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_binary`].
        fn body_binary(&self, body: clientwright_runtime::Upload) -> operations::BodyBinary;
        #[cfg(feature = "bodies")]
        /// See [`Client::body_several`].
        fn body_several(&self, body: operations::BodySeveralBody) -> operations::BodySeveral;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_several`].
        fn answer_several(&self) -> operations::AnswerSeveral;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_moved`].
        fn answer_moved(&self) -> operations::AnswerMoved;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_conditional`].
        fn answer_conditional(&self) -> operations::AnswerConditional;
        #[cfg(feature = "paging")]
        /// See [`Client::paged_cursor`].
        fn paged_cursor(&self) -> operations::PagedCursor;
        #[cfg(feature = "paging")]
        /// See [`Client::paged_last`].
        fn paged_last(&self) -> operations::PagedLast;
        #[cfg(feature = "paging")]
        /// See [`Client::paged_url`].
        fn paged_url(&self) -> operations::PagedUrl;
        #[cfg(feature = "paging")]
        /// See [`Client::paged_number`].
        fn paged_number(&self) -> operations::PagedNumber;
        #[cfg(feature = "paging")]
        /// See [`Client::paged_not`].
        fn paged_not(&self) -> operations::PagedNot;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_range`].
        fn answer_range(&self) -> operations::AnswerRange;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_default`].
        fn answer_default(&self) -> operations::AnswerDefault;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_media`].
        fn answer_media(&self) -> operations::AnswerMedia;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_headers`].
        fn answer_headers(&self) -> operations::AnswerHeaders;
        #[cfg(feature = "answers")]
        /// See [`Client::answer_free`].
        fn answer_free(&self) -> operations::AnswerFree;
        /// See [`Client::equal_one`].
        fn equal_one(&self) -> operations::EqualOne;
        /// See [`Client::equal_two`].
        fn equal_two(&self) -> operations::EqualTwo;
        /// See [`Client::equal_three`].
        fn equal_three(&self) -> operations::EqualThree;
        /// See [`Client::order_once`].
        fn order_once(&self, x_source: &str) -> operations::OrderOnce;
        /// See [`Client::order_cautiously`].
        fn order_cautiously(&self) -> operations::OrderCautiously;
    }
}
