// Generated from an OpenAPI specification; change the specification instead.

//! `GET /account`: Read the account.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/account", "readAccount")
        .answers("200", "")
        .security(&[&[("login", &[])], &[("key", &[])]]);

impl Client {
    /// Read the account.
    ///
    /// `GET /account`
    ///
    /// # Responses
    ///
    /// - 200: The account
    ///
    /// Defined at `commands.yaml#/paths/~1account/get`.
    pub fn read_account(&self) -> ReadAccount {
        ReadAccount { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReadAccount, read_account,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
