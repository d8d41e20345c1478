// Generated from an OpenAPI specification; change the specification instead.

//! The operations as a trait, to replace the client with a fake.

use crate::{Client, operations};

clientwright_runtime::codegen::v1::api! {
    /// All operations.
    pub trait Api for Client {
        /// See [`Client::by_default`].
        fn by_default(&self) -> operations::ByDefault;
        /// See [`Client::anonymous`].
        fn anonymous(&self) -> operations::Anonymous;
        /// See [`Client::optional_bearer`].
        fn optional_bearer(&self) -> operations::OptionalBearer;
        /// See [`Client::by_bearer`].
        fn by_bearer(&self) -> operations::ByBearer;
        /// See [`Client::by_basic`].
        fn by_basic(&self) -> operations::ByBasic;
        /// See [`Client::by_header`].
        fn by_header(&self) -> operations::ByHeader;
        /// See [`Client::by_query`].
        fn by_query(&self) -> operations::ByQuery;
        /// See [`Client::by_cookie`].
        fn by_cookie(&self) -> operations::ByCookie;
        /// See [`Client::by_both`].
        fn by_both(&self) -> operations::ByBoth;
        /// See [`Client::by_either`].
        fn by_either(&self) -> operations::ByEither;
        /// See [`Client::by_mixed`].
        fn by_mixed(&self) -> operations::ByMixed;
        /// See [`Client::by_scope`].
        fn by_scope(&self) -> operations::ByScope;
        /// See [`Client::elsewhere`].
        fn elsewhere(&self) -> operations::Elsewhere;
    }
}
