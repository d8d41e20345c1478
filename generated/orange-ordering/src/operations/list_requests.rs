// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests`: List orders

use std::future::IntoFuture;
use client_runtime::{
    Answer, Call, FromHeaders, HeaderError, Headers, Items, Pages, Pending, Response,
    describe,
};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "listRequests",
    method: describe::Method::Get,
    path: "/requests",
    security: &[&[("orange", &[]), ("apiKey", &[])]],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[
        describe::Status::Code(400),
        describe::Status::Code(401),
        describe::Status::Code(403),
        describe::Status::Code(404),
        describe::Status::Code(405),
        describe::Status::Code(406),
        describe::Status::Code(408),
        describe::Status::Code(429),
        describe::Status::Code(500),
        describe::Status::Code(502),
        describe::Status::Code(503),
        describe::Status::Code(504),
        describe::Status::Default,
    ],
    idempotent: true,
    servers: &[],
};

static OFFSET: describe::Parameter = describe::Parameter {
    name: "offset",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static LIMIT: describe::Parameter = describe::Parameter {
    name: "limit",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static SORT: describe::Parameter = describe::Parameter {
    name: "sort",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static TYPE: describe::Parameter = describe::Parameter {
    name: "type",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static ID: describe::Parameter = describe::Parameter {
    name: "id",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static NAME: describe::Parameter = describe::Parameter {
    name: "name",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static CUSTOMER_REFERENCE: describe::Parameter = describe::Parameter {
    name: "customerReference",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static STATUS: describe::Parameter = describe::Parameter {
    name: "status",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static STEP: describe::Parameter = describe::Parameter {
    name: "step",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static SUB_STEP: describe::Parameter = describe::Parameter {
    name: "subStep",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static PRIORITY: describe::Parameter = describe::Parameter {
    name: "priority",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static CATEGORY: describe::Parameter = describe::Parameter {
    name: "category",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static CUSTOMER_ID: describe::Parameter = describe::Parameter {
    name: "customer.id",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static CUSTOMER_NAME: describe::Parameter = describe::Parameter {
    name: "customer.name",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static FILTER: describe::Parameter = describe::Parameter {
    name: "filter",
    location: describe::Location::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static ACCEPT_LANGUAGE: describe::Parameter = describe::Parameter {
    name: "Accept-Language",
    location: describe::Location::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

static PAGINATION: describe::Pagination = describe::Pagination::OffsetLimit {
    offset: &OFFSET,
    limit: &LIMIT,
    items: "",
    count_header: "X-Result-Count",
    total_header: "X-Total-Count",
};

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
    /// # Answers
    ///
    /// - 200: One page of orders.
    ///
    /// # Errors
    ///
    /// - 400: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it. **Reported**, not documented: Orange's reference for Ordering (codes 20 to 28)
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. **Reported**, not documented: Orange's page on API error handling (codes 40 to 42)
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 404: There is no such resource. The base URL being wrong looks the same. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 405: The resource does not know the method. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 406: Orange cannot answer in a media type that the call accepts. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 408: The call took too long to arrive. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - any other status: Any other failure. **Assumed**: Orange's statuses are an open set
    ///
    /// Defined at `specs/ordering.yaml:63`.
    pub fn list_requests(&self) -> ListRequests {
        ListRequests {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::list_requests`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequests {
    call: Call,
}

impl ListRequests {
    /// Index of the first item to return. The first of all is 0.
    ///
    /// At least `0`, default `0`.
    ///
    /// Sent as `offset` in the query.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.set(&OFFSET, &offset);
        self
    }

    /// The most items to return. Version 2.1 allows up to 250 and returns as many if nothing is
    /// said; for 3.1 nothing is documented.
    ///
    /// At least `0`.
    ///
    /// Sent as `limit` in the query.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set(&LIMIT, &limit);
        self
    }

    /// Names of attributes to sort by, separated by commas; a `-` before a name sorts
    /// downwards, as in `-createdAt`.
    ///
    /// Sent as `sort` in the query.
    pub fn sort(mut self, sort: &str) -> Self {
        self.call.set(&SORT, &sort);
        self
    }

    /// Orders of this type. The page names it as an example: `C_GENERIC_S1` for generic orders.
    ///
    /// Sent as `type` in the query.
    pub fn r#type(mut self, r#type: impl Into<crate::types::OrderRequestType>) -> Self {
        self.call.set(&TYPE, &r#type.into());
        self
    }

    /// The order with this id.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `id` in the query.
    pub fn id(mut self, id: &str) -> Self {
        self.call.set(&ID, &id);
        self
    }

    /// Orders with this name.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `name` in the query.
    pub fn name(mut self, name: &str) -> Self {
        self.call.set(&NAME, &name);
        self
    }

    /// Orders with this reference of yours.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customerReference` in the query.
    pub fn customer_reference(mut self, customer_reference: &str) -> Self {
        self.call.set(&CUSTOMER_REFERENCE, &customer_reference);
        self
    }

    /// Orders with this status.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `status` in the query.
    pub fn status(
        mut self,
        status: impl Into<crate::types::OrderRequestStatus>,
    ) -> Self {
        self.call.set(&STATUS, &status.into());
        self
    }

    /// Orders in this step.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `step` in the query.
    pub fn step(mut self, step: impl Into<crate::types::OrderRequestStep>) -> Self {
        self.call.set(&STEP, &step.into());
        self
    }

    /// Orders in this part of a step.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `subStep` in the query.
    pub fn sub_step(
        mut self,
        sub_step: impl Into<crate::types::OrderRequestSubStep>,
    ) -> Self {
        self.call.set(&SUB_STEP, &sub_step.into());
        self
    }

    /// Orders with this priority.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `priority` in the query.
    pub fn priority(
        mut self,
        priority: impl Into<crate::types::OrderRequestPriority>,
    ) -> Self {
        self.call.set(&PRIORITY, &priority.into());
        self
    }

    /// Orders of this category.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `category` in the query.
    pub fn category(
        mut self,
        category: impl Into<crate::types::OrderRequestCategory>,
    ) -> Self {
        self.call.set(&CATEGORY, &category.into());
        self
    }

    /// Orders of the customer with this id.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customer.id` in the query.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.call.set(&CUSTOMER_ID, &customer_id);
        self
    }

    /// Orders of the customer with this name.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `customer.name` in the query.
    pub fn customer_name(mut self, customer_name: &str) -> Self {
        self.call.set(&CUSTOMER_NAME, &customer_name);
        self
    }

    /// Further filters: name of an attribute to the value it must have. Each becomes a
    /// parameter of its own; attributes of nested objects are written with a dot, as in
    /// `properties.servicePoint.id`. The name `filter` is ours and never sent.
    ///
    /// Sent as `filter` in the query.
    pub fn filter(
        mut self,
        filter: &std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.call.set(&FILTER, filter);
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
        accept_language: impl Into<crate::types::ListRequestsAcceptLanguage>,
    ) -> Self {
        self.call.set(&ACCEPT_LANGUAGE, &accept_language.into());
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }

    /// All pages from here on, one request each.
    pub fn pages(
        self,
    ) -> Pages<Vec<crate::types::OrderRequest>, ListRequestsHeaders, ErrorBody> {
        self.call.pages(Answer::json, Answer::error_json, &PAGINATION)
    }

    /// All items from here on, page by page as they are needed.
    pub fn stream(
        self,
    ) -> Items<
        Vec<crate::types::OrderRequest>,
        crate::types::OrderRequest,
        ListRequestsHeaders,
        ErrorBody,
    > {
        self.pages().items(|page| page)
    }
}

impl IntoFuture for ListRequests {
    type Output = Result<
        Response<Vec<crate::types::OrderRequest>, ListRequestsHeaders>,
        Error,
    >;
    type IntoFuture = Pending<
        Vec<crate::types::OrderRequest>,
        ListRequestsHeaders,
        ErrorBody,
    >;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}

/// Headers of the answer to [`Client::list_requests`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRequestsHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// Header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// How many items this answer holds.
    ///
    /// Header `X-Result-Count`.
    pub x_result_count: Option<i64>,
    /// How many items match in all, whatever the paging. Orange's example pairs a total of 25 with a
    /// result count of 106, which cannot be: take neither for exact before you have seen real ones.
    ///
    /// Header `X-Total-Count`.
    pub x_total_count: Option<i64>,
}

impl FromHeaders for ListRequestsHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
            x_result_count: headers.optional("X-Result-Count"),
            x_total_count: headers.optional("X-Total-Count"),
        })
    }
}
