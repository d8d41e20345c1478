// Generated from an OpenAPI specification; change the specification instead.

//! Operations of the API: a module for each, with its request type.

mod by_certificate;
mod by_certificate_and_key;
mod by_open_id_connect;
mod by_other_scheme;
mod by_person;
mod with_other_scopes;

pub use by_certificate::ByCertificate;
pub use by_certificate_and_key::ByCertificateAndKey;
pub use by_open_id_connect::ByOpenIdConnect;
pub use by_other_scheme::ByOtherScheme;
pub use by_person::ByPerson;
pub use with_other_scopes::WithOtherScopes;

/// Imports shared by the modules of operations.
mod prelude {
    pub(super) use clientwright_runtime::codegen::v1::RawResponse;
    pub(super) use clientwright_runtime::codegen::v1::describe::{Method, Operation};
    pub(super) use crate::{Client, ErrorBody};
    pub(super) use crate::api::API;
}
