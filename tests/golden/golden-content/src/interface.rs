// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_things`].
        fn get_things(&self, at: &types::F, form: &types::F) -> operations::GetThings;
        /// See [`Client::post_reserved`].
        fn post_reserved(&self) -> operations::PostReserved;
        /// See [`Client::get_triples`].
        fn get_triples(&self, at: &str) -> operations::GetTriples;
        /// See [`Client::get_size`].
        fn get_size(&self, grosse: &str) -> operations::GetSize;
        /// See [`Client::get_untyped`].
        fn get_untyped(&self) -> operations::GetUntyped;
        /// See [`Client::put_form`].
        fn put_form(&self, body: &types::PutFormBody) -> operations::PutForm;
        /// See [`Client::get_cookies`].
        fn get_cookies(&self) -> operations::GetCookies;
        /// See [`Client::get_nullable`].
        fn get_nullable(&self, x_day: Option<clientwright_runtime::Date>, filter: Option<&types::F>, page: Option<i64>, q: Option<&str>, sort: Option<types::GetNullableSort>, words: Option<&[String]>) -> operations::GetNullable;
        /// See [`Client::post_encoded`].
        fn post_encoded(&self, body: &str) -> operations::PostEncoded;
        /// See [`Client::put_json_form`].
        fn put_json_form(&self, body: &types::PutJsonFormBody) -> operations::PutJsonForm;
        /// See [`Client::put_label`].
        fn put_label(&self, body: &Option<String>) -> operations::PutLabel;
        /// See [`Client::put_thing`].
        fn put_thing(&self, body: &Option<types::F>) -> operations::PutThing;
        /// See [`Client::patch_thing`].
        fn patch_thing(&self) -> operations::PatchThing;
        /// See [`Client::post_thing`].
        fn post_thing(&self, body: operations::PostThingBody) -> operations::PostThing;
    }
}
