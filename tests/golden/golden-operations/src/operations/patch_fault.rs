// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /faults/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/faults/{id}", "patchFault")
        .answers("200", "");

impl Client {
    /// `PATCH /faults/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: The fault
    ///
    /// Defined at `operations.yaml#/paths/~1faults~1{id}/patch`.
    pub fn patch_fault(&self, id: &str, body: impl Into<PatchFaultBody>) -> PatchFault {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        body.into().set(&mut call);
        PatchFault { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PatchFault, patch_fault,
    types::Fault, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

/// The body of [`Client::patch_fault`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchFaultBody {
    /// Sent as `application/json`.
    Json(types::Fault),
    /// Sent as `application/merge-patch+json`.
    MergePatchJson(types::FaultMergePatch),
    /// Sent as `application/json-patch+json`.
    JsonPatchJson(clientwright_runtime::JsonPatch),
}

impl PatchFaultBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::MergePatchJson(body) => {
                call.body_json("application/merge-patch+json", body);
            }
            Self::JsonPatchJson(body) => {
                call.body_json_patch("application/json-patch+json", body);
            }
        }
    }
}

impl From<types::Fault> for PatchFaultBody {
    fn from(body: types::Fault) -> Self {
        Self::Json(body)
    }
}

impl From<types::FaultMergePatch> for PatchFaultBody {
    fn from(body: types::FaultMergePatch) -> Self {
        Self::MergePatchJson(body)
    }
}

impl From<clientwright_runtime::JsonPatch> for PatchFaultBody {
    fn from(body: clientwright_runtime::JsonPatch) -> Self {
        Self::JsonPatchJson(body)
    }
}
