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
    pub fn filter<'a>(mut self, filter: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(&describe::Parameter::query("filter").json(), &filter.into_option());
        self
    }

    pub fn pairs<'a>(mut self, pairs: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("pairs").style(describe::Style::FormContent),
                &pairs.into_option(),
            );
        self
    }

    pub fn list<'a>(mut self, list: impl IntoOption<&'a [i64]>) -> Self {
        self.call.set(&describe::Parameter::query("list").json(), &list.into_option());
        self
    }

    pub fn word<'a>(mut self, word: impl IntoOption<&'a str>) -> Self {
        self.call.query("word", &word.into_option());
        self
    }

    pub fn jword<'a>(mut self, jword: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::query("jword").json(), &jword.into_option());
        self
    }

    /// Sent as `X-Meta` in the header.
    pub fn x_meta<'a>(mut self, x_meta: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(&describe::Parameter::header("X-Meta").json(), &x_meta.into_option());
        self
    }

    /// Sent as `X-Pairs` in the header.
    pub fn x_pairs<'a>(mut self, x_pairs: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(
                &describe::Parameter::header("X-Pairs")
                    .style(describe::Style::FormContent),
                &x_pairs.into_option(),
            );
        self
    }

    /// Sent as `crumb` in the cookie.
    pub fn crumb<'a>(mut self, crumb: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(&describe::Parameter::cookie("crumb").json(), &crumb.into_option());
        self
    }

    /// Sent as `crumbs` in the cookie.
    pub fn crumbs<'a>(mut self, crumbs: impl IntoOption<&'a types::F>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("crumbs")
                    .style(describe::Style::FormContent),
                &crumbs.into_option(),
            );
        self
    }
}
