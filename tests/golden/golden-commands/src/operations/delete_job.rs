// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /jobs/{id}`: Delete a job.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/jobs/{id}", "deleteJob")
        .answers("202", "")
        .accept("");

impl Client {
    /// Delete a job.
    ///
    /// `DELETE /jobs/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): At most `40` characters.
    ///
    /// # Responses
    ///
    /// - 202: Later
    ///
    /// Defined at `commands.yaml#/paths/~1jobs~1{id}/delete`.
    pub fn delete_job(&self, id: &str) -> DeleteJob {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        DeleteJob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    DeleteJob, delete_job,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
