// Generated from an OpenAPI specification; change the specification instead.

//! `GET /plain`: Has no `xml`, although XML is the only notation.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/plain", "getPlain")
        .answers("200 204", "")
        .xml(&[("200", &super::xml::ROW_BODY), ("204", &super::xml::ROW_BODY)])
        .accept("text/xml");

impl Client {
    /// Has no `xml`, although XML is the only notation.
    ///
    /// `GET /plain`
    ///
    /// # Responses
    ///
    /// - 200: A row
    /// - 204: None
    ///
    /// Defined at `xml.yaml#/paths/~1plain/get`.
    pub fn get_plain(&self) -> GetPlain {
        GetPlain { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPlain, get_plain,
    Option<types::Row>, (), ErrorBody,
    success, RawResponse::no_error_body,
);

static WAIT_UNTIL_COUNTED: describe::Waiter = describe::Waiter::new(
    "counted",
    &[
        describe::Acceptor::success()
            .member("/a")
            .one_of(&[describe::Wanted::Json("3")]),
        describe::Acceptor::retry().statuses("200"),
    ],
);

impl Client {
    /// Waits for `counted`.
    ///
    /// Sends the request of [`get_plain`](Client::get_plain), `GET /plain`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/a` being `3`: the state has been reached
    /// - Status 200: not yet
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `xml.yaml#/paths/~1plain/get/x-waiters/counted`.
    pub fn wait_until_counted(
        &self,
    ) -> clientwright_runtime::Wait<Option<types::Row>, (), ErrorBody> {
        self.get_plain().wait_until_counted()
    }
}

impl GetPlain {
    /// See [`Client::wait_until_counted`].
    pub fn wait_until_counted(
        self,
    ) -> clientwright_runtime::Wait<Option<types::Row>, (), ErrorBody> {
        self.call
            .wait_until(&WAIT_UNTIL_COUNTED, &[], success, RawResponse::no_error_body)
    }
}

fn success(response: &RawResponse) -> Result<Option<types::Row>, BodyError> {
    response.optional_xml(&super::xml::ROW_BODY)
}
