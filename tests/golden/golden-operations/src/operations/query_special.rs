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
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1special/get`.
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
    pub fn reserved<'a>(mut self, reserved: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("reserved").allow_reserved(),
                &reserved.into_option(),
            );
        self
    }

    pub fn blank<'a>(mut self, blank: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("blank").allow_empty(),
                &blank.into_option(),
            );
        self
    }

    pub fn filter<'a>(mut self, filter: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(&describe::Parameter::query("filter").json(), &filter.into_option());
        self
    }

    /// Default `false`.
    pub fn flag(mut self, flag: impl IntoOption<bool>) -> Self {
        self.call.query("flag", &flag.into_option());
        self
    }

    pub fn since(mut self, since: impl IntoOption<clientwright_runtime::DateTime>) -> Self {
        self.call.query("since", &since.into_option());
        self
    }

    pub fn colour(mut self, colour: impl IntoOption<types::QuerySpecialColour>) -> Self {
        self.call.query("colour", &colour.into_option());
        self
    }

    /// Use `number`.
    #[deprecated(note = "deprecated in the specification")]
    pub fn old<'a>(mut self, old: impl IntoOption<&'a str>) -> Self {
        self.call.query("old", &old.into_option());
        self
    }
}
