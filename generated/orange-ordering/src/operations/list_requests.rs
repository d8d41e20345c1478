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
    /// One page of the orders that match all given filters.
    ///
    /// Any attribute of an order can be a filter; known ones
    /// have separate parameters, and `filter` is for the others.
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
    /// Index of the first item to return, starting at 0.
    ///
    /// At least `0`, default `0`.
    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    /// The maximum number of items to return. Version 2.1 allows up to
    /// 250, which is also its default; for 3.1 nothing is documented.
    ///
    /// At least `0`.
    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// Names of attributes to sort by, separated by commas; a `-`
    /// before a name sorts in descending order, as in `-createdAt`.
    pub fn sort<'a>(mut self, sort: impl IntoOption<&'a str>) -> Self {
        self.call.query("sort", &sort.into_option());
        self
    }

    /// Orders of this type. The example on the page is `C_GENERIC_S1`, for generic orders.
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

    /// Orders with your reference.
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

    /// Further filters: a map of names of attributes to their required values. Each
    /// becomes a separate parameter; attributes of nested objects are written with a dot,
    /// as in `properties.servicePoint.id`. The name `filter` is ours and is never sent.
    pub fn filter<'a>(
        mut self,
        filter: impl IntoOption<&'a std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call.query("filter", &filter.into_option());
        self
    }

    /// Language of the texts in the response. English if omitted.
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
