// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/special`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/special", "querySpecial")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/special`.
    ///
    /// # Arguments
    ///
    /// - `number` (query)
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:140`.
    pub fn query_special(&self, number: f64) -> QuerySpecial {
        let mut call = self.core.call(&OPERATION);
        call.query("number", &number);
        QuerySpecial { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    QuerySpecial, query_special,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QuerySpecial {
    /// `reserved`.
    ///
    /// Sent as `reserved` in the query.
    pub fn reserved(mut self, reserved: &str) -> Self {
        self.call
            .set(&describe::Parameter::query("reserved").allow_reserved(), &reserved);
        self
    }

    /// `blank`.
    ///
    /// Sent as `blank` in the query.
    pub fn blank(mut self, blank: &str) -> Self {
        self.call.set(&describe::Parameter::query("blank").allow_empty(), &blank);
        self
    }

    /// `filter`.
    ///
    /// Sent as `filter` in the query.
    pub fn filter(mut self, filter: &types::Rgb) -> Self {
        self.call.set(&describe::Parameter::query("filter").json(), filter);
        self
    }

    /// `flag`.
    ///
    /// Default `false`.
    ///
    /// Sent as `flag` in the query.
    pub fn flag(mut self, flag: bool) -> Self {
        self.call.query("flag", &flag);
        self
    }

    /// `since`.
    ///
    /// Sent as `since` in the query.
    pub fn since(mut self, since: clientwright_runtime::DateTime) -> Self {
        self.call.query("since", &since);
        self
    }

    /// `colour`.
    ///
    /// Sent as `colour` in the query.
    pub fn colour(mut self, colour: impl Into<types::QuerySpecialColour>) -> Self {
        self.call.query("colour", &colour.into());
        self
    }

    /// Use `number`.
    ///
    /// Sent as `old` in the query.
    #[deprecated(note = "the specification says so")]
    pub fn old(mut self, old: &str) -> Self {
        self.call.query("old", &old);
        self
    }
}
