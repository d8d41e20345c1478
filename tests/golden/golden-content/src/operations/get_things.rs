// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things/{at}/{form}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/things/{at}/{form}", "getThings")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /things/{at}/{form}`.
    ///
    /// # Arguments
    ///
    /// - `at` (path)
    /// - `form` (path)
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1things~1{at}~1{form}/get`.
    pub fn get_things(&self, at: &types::F, form: &types::F) -> GetThings {
        let mut call = self.core.call(&OPERATION);
        call.set(&describe::Parameter::path("at").json(), at);
        call.set(
            &describe::Parameter::path("form").style(describe::Style::FormContent),
            form,
        );
        GetThings { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetThings, get_things,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl GetThings {
    /// Sets `filter` in the query.
    pub fn filter(mut self, filter: &types::F) -> Self {
        self.call.set(&describe::Parameter::query("filter").json(), filter);
        self
    }

    /// Sets `pairs` in the query.
    pub fn pairs(mut self, pairs: &types::F) -> Self {
        self.call
            .set(
                &describe::Parameter::query("pairs").style(describe::Style::FormContent),
                pairs,
            );
        self
    }

    /// Sets `list` in the query.
    pub fn list(mut self, list: &[i64]) -> Self {
        self.call.set(&describe::Parameter::query("list").json(), &list);
        self
    }

    /// Sets `word` in the query.
    pub fn word(mut self, word: &str) -> Self {
        self.call.query("word", &word);
        self
    }

    /// Sets `jword` in the query.
    pub fn jword(mut self, jword: &str) -> Self {
        self.call.set(&describe::Parameter::query("jword").json(), &jword);
        self
    }

    /// Sets `X-Meta` in the header.
    pub fn x_meta(mut self, x_meta: &types::F) -> Self {
        self.call.set(&describe::Parameter::header("X-Meta").json(), x_meta);
        self
    }

    /// Sets `X-Pairs` in the header.
    pub fn x_pairs(mut self, x_pairs: &types::F) -> Self {
        self.call
            .set(
                &describe::Parameter::header("X-Pairs")
                    .style(describe::Style::FormContent),
                x_pairs,
            );
        self
    }

    /// Sets `crumb` in the cookie.
    pub fn crumb(mut self, crumb: &types::F) -> Self {
        self.call.set(&describe::Parameter::cookie("crumb").json(), crumb);
        self
    }

    /// Sets `crumbs` in the cookie.
    pub fn crumbs(mut self, crumbs: &types::F) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("crumbs")
                    .style(describe::Style::FormContent),
                crumbs,
            );
        self
    }
}
