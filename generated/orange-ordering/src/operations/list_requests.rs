// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests`: List orders.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/requests", "listRequests")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

pub static PAGINATION: describe::Pagination = describe::Pagination::offset_limit(
        &describe::Parameter::query("offset"),
        &describe::Parameter::query("limit"),
        "",
    )
    .with_count_header("X-Result-Count")
    .with_total_header("X-Total-Count");

impl Client {
    /// List orders.
    ///
    /// Orders that match all filters that are given, one page of them.
    ///
    /// Any attribute of an order can be a filter; those with a parameter of their own are the ones
    /// that are known, `filter` takes the rest.
    ///
    /// `GET /requests`
    ///
    /// # Responses
    ///
    /// - 200: One page of orders.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1requests/get`.
    pub fn list_requests(&self) -> ListRequests {
        ListRequests { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListRequests, list_requests,
    Vec<types::OrderRequest>, headers::ListRequestsHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
    types::OrderRequest,  | page | page, &PAGINATION,
);

impl ListRequests {
    /// Index of the first item to return. The first of all is 0.
    ///
    /// At least `0`, default `0`.
    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    /// The most items to return. Version 2.1 allows up to 250 and returns as many if nothing is
    /// said; for 3.1 nothing is documented.
    ///
    /// At least `0`.
    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// Names of attributes to sort by, separated by commas; a `-` before a name sorts
    /// downwards, as in `-createdAt`.
    pub fn sort<'a>(mut self, sort: impl IntoOption<&'a str>) -> Self {
        self.call.query("sort", &sort.into_option());
        self
    }

    /// Orders of this type. The page names it as an example: `C_GENERIC_S1` for generic orders.
    pub fn r#type(mut self, r#type: impl IntoOption<types::OrderRequestType>) -> Self {
        self.call.query("type", &r#type.into_option());
        self
    }

    /// The order with this id.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn id<'a>(mut self, id: impl IntoOption<&'a str>) -> Self {
        self.call.query("id", &id.into_option());
        self
    }

    /// Orders with this name.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn name<'a>(mut self, name: impl IntoOption<&'a str>) -> Self {
        self.call.query("name", &name.into_option());
        self
    }

    /// Orders with this reference of yours.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customerReference` in the query.
    pub fn customer_reference<'a>(mut self, customer_reference: impl IntoOption<&'a str>) -> Self {
        self.call.query("customerReference", &customer_reference.into_option());
        self
    }

    /// Orders with this status.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn status(mut self, status: impl IntoOption<types::OrderRequestStatus>) -> Self {
        self.call.query("status", &status.into_option());
        self
    }

    /// Orders in this step.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn step(mut self, step: impl IntoOption<types::OrderRequestStep>) -> Self {
        self.call.query("step", &step.into_option());
        self
    }

    /// Orders in this part of a step.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `subStep` in the query.
    pub fn sub_step(mut self, sub_step: impl IntoOption<types::OrderRequestSubStep>) -> Self {
        self.call.query("subStep", &sub_step.into_option());
        self
    }

    /// Orders with this priority.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn priority(mut self, priority: impl IntoOption<types::OrderRequestPriority>) -> Self {
        self.call.query("priority", &priority.into_option());
        self
    }

    /// Orders of this category.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn category(mut self, category: impl IntoOption<types::OrderRequestCategory>) -> Self {
        self.call.query("category", &category.into_option());
        self
    }

    /// Orders of the customer with this id.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customer.id` in the query.
    pub fn customer_id<'a>(mut self, customer_id: impl IntoOption<&'a str>) -> Self {
        self.call.query("customer.id", &customer_id.into_option());
        self
    }

    /// Orders of the customer with this name.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customer.name` in the query.
    pub fn customer_name<'a>(mut self, customer_name: impl IntoOption<&'a str>) -> Self {
        self.call.query("customer.name", &customer_name.into_option());
        self
    }

    /// Further filters: name of an attribute to the value it must have. Each becomes a
    /// parameter of its own; attributes of nested objects are written with a dot, as in
    /// `properties.servicePoint.id`. The name `filter` is ours and never sent.
    pub fn filter<'a>(
        mut self,
        filter: impl IntoOption<&'a std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call.query("filter", &filter.into_option());
        self
    }

    /// Language of the texts in the answer. English if left out.
    ///
    /// Default `en`.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering
    ///
    /// Sent as `Accept-Language` in the header.
    pub fn accept_language(
        mut self,
        accept_language: impl IntoOption<types::AcceptLanguage>,
    ) -> Self {
        self.call.in_header("Accept-Language", &accept_language.into_option());
        self
    }
}
