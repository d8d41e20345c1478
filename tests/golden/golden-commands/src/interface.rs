// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations, types};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::get_file`].
        fn get_file(&self, name: &str) -> operations::GetFile;
        /// See [`Client::put_file`].
        fn put_file(&self, name: &str, body: clientwright_runtime::Upload) -> operations::PutFile;
        /// See [`Client::send_form`].
        fn send_form(&self, body: &types::SendFormBody) -> operations::SendForm;
        /// See [`Client::send_parcel`].
        fn send_parcel(&self, body: &types::SendParcelBody) -> operations::SendParcel;
        /// See [`Client::list_things`].
        fn list_things(&self) -> operations::ListThings;
        /// See [`Client::create_thing`].
        fn create_thing(&self, body: &types::Thing) -> operations::CreateThing;
        /// See [`Client::read_account`].
        fn read_account(&self) -> operations::ReadAccount;
        /// See [`Client::add_note`].
        fn add_note(&self, body: operations::AddNoteBody) -> operations::AddNote;
        /// See [`Client::follow_log`].
        fn follow_log(&self) -> operations::FollowLog;
        /// See [`Client::ask`].
        fn ask(&self, body: &types::AskBody) -> operations::Ask;
        /// See [`Client::start_job`].
        fn start_job(&self, body: &types::StartJobBody) -> operations::StartJob;
        /// See [`Client::get_job`].
        fn get_job(&self, id: &str) -> operations::GetJob;
        /// See [`Client::delete_job`].
        fn delete_job(&self, id: &str) -> operations::DeleteJob;
        /// See [`Client::build_report`].
        fn build_report(&self, name: &str) -> operations::BuildReport;
    }
}
