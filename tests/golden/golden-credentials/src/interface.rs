// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::by_open_id_connect`].
        fn by_open_id_connect(&self) -> operations::ByOpenIdConnect;
        /// See [`Client::with_other_scopes`].
        fn with_other_scopes(&self) -> operations::WithOtherScopes;
        /// See [`Client::by_certificate`].
        fn by_certificate(&self) -> operations::ByCertificate;
        /// See [`Client::by_certificate_and_key`].
        fn by_certificate_and_key(&self) -> operations::ByCertificateAndKey;
        /// See [`Client::by_person`].
        fn by_person(&self) -> operations::ByPerson;
        /// See [`Client::by_other_scheme`].
        fn by_other_scheme(&self) -> operations::ByOtherScheme;
    }
}
