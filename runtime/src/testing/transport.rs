//! A transport that plays a script.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_core::Stream as _;

use super::ManualClock;
use super::answer::{Body, Head, MockAnswer, failure};
use super::expectation::{Expectation, Unmet};
use super::recorded::Recorded;
use crate::BoxFuture;
use crate::clock::Clock as _;
use crate::transport::{
    Purpose, Request, Transport, TransportError, TransportErrorKind, TransportResponse,
};

/// A transport that responds from a script, by operation instead of URL, and records the requests.
///
/// Token requests receive `token-1`, `token-2`, … for an hour each, unless the script has other responses. An
/// operation that is not in the script fails. Clones share the script and the requests.
///
/// ```
/// # use std::sync::Arc;
/// # use clientwright_runtime::{Client, RawResponse, Value};
/// # use clientwright_runtime::testing::*;
/// # use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation, Server};
/// # static API: Api = Api::new("Orders", "1").servers(&[Server::new("https://api.example.com")]);
/// # static LIST: Operation = Operation::new(&API, Method::Get, "/orders", "listOrders");
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let mock = MockTransport::new(&ManualClock::new());
/// mock.answer("listOrders", MockAnswer::json(200, "[]"));
/// let client = Client::builder(&API).transport(Arc::new(mock.clone())).build()?;
/// client.call(&LIST).send::<Value, (), Value>(RawResponse::json, RawResponse::error_json).await?;
/// assert_eq!(mock.calls("listOrders")[0].path(), "/orders");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct MockTransport {
    clock: ManualClock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    once: BTreeMap<String, VecDeque<MockAnswer>>,
    always: BTreeMap<String, MockAnswer>,
    requests: Vec<Recorded>,
    expected: Vec<Expectation>,
    unexpected: Vec<String>,
}

/// The script's key for token requests, which is not the id of an operation.
const TOKEN: &str = "";

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.state().requests).finish()
    }
}

impl MockTransport {
    /// Creates a transport with an empty script. Delays use the clock.
    #[must_use]
    pub fn new(clock: &ManualClock) -> Self {
        Self {
            clock: clock.clone(),
            state: Arc::default(),
        }
    }

    /// Responds to one request of an operation. Several responses are used in order.
    pub fn answer(&self, operation_id: &str, answer: MockAnswer) {
        let mut state = self.state();
        let queue = state.once.entry(operation_id.to_owned()).or_default();
        queue.push_back(answer);
    }

    /// Responds to all requests of an operation that have no other response.
    pub fn always(&self, operation_id: &str, answer: MockAnswer) {
        self.state().always.insert(operation_id.to_owned(), answer);
    }

    /// Responds to one token request.
    pub fn answer_token(&self, answer: MockAnswer) {
        self.answer(TOKEN, answer);
    }

    /// Responds to all token requests that have no other response.
    pub fn always_token(&self, answer: MockAnswer) {
        self.always(TOKEN, answer);
    }

    /// Adds an expectation. Once an operation has one, calls that match none of its expectations fail.
    pub fn expect(&self, expectation: Expectation) {
        self.state().expected.push(expectation);
    }

    /// Verifies that all expectations were met, and that there were no unexpected calls.
    ///
    /// # Errors
    /// Returns an error with the missing and the unexpected calls.
    pub fn verify(&self) -> Result<(), Unmet> {
        let state = self.state();
        let unmet = state.expected.iter().filter_map(Expectation::unmet);
        let lines: Vec<String> = unmet.chain(state.unexpected.iter().cloned()).collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(Unmet(lines))
        }
    }

    /// Returns all requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// Returns the requests of an operation.
    #[must_use]
    pub fn calls(&self, operation_id: &str) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation == Some(operation_id));
        requests
    }

    /// Returns the token requests.
    #[must_use]
    pub fn token_requests(&self) -> Vec<Recorded> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation.is_none());
        requests
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the request, and takes its response from the script.
    fn play(&self, request: Request) -> Result<MockAnswer, TransportError> {
        let (operation, template) = match request.purpose {
            Purpose::Call(operation) => (Some(operation.id), operation.path),
            Purpose::Token => (None, ""),
        };
        let at = self.clock.now();
        let mut state = self.state();
        let recorded = Recorded {
            operation,
            template,
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: request.body,
            at,
        };
        state.requests.push(recorded.clone());
        let name = operation.unwrap_or(TOKEN);
        match state.expected(name, &recorded) {
            Ok(None) => {}
            Ok(Some(answer)) => return Ok(answer),
            Err(message) => {
                state.unexpected.push(message.clone());
                return Err(TransportError::new(TransportErrorKind::Request, message));
            }
        }
        if let Some(answer) = state.once.get_mut(name).and_then(VecDeque::pop_front) {
            return Ok(answer);
        }
        if let Some(answer) = state.always.get(name) {
            return Ok(answer.clone());
        }
        if operation.is_none() {
            let requests = state.requests.iter();
            let number = requests
                .filter(|request| request.operation.is_none())
                .count();
            let token = format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#);
            return Ok(MockAnswer::json(200, token));
        }
        let message = format!("the script has no response for {name}");
        state.unexpected.push(message.clone());
        Err(TransportError::new(TransportErrorKind::Request, message))
    }
}

impl State {
    /// Returns the response of the first expectation that the request matches, or `None` if the operation has no
    /// expectation, or if it has no response. The error contains the reasons why the request matches none.
    fn expected(
        &mut self,
        operation: &str,
        request: &Recorded,
    ) -> Result<Option<MockAnswer>, String> {
        let mut objections = Vec::new();
        for expectation in &mut self.expected {
            if !expectation.is_for(operation) {
                continue;
            }
            match expectation.objection(request) {
                None => return Ok(expectation.meet()),
                Some(objection) => objections.push(objection),
            }
        }
        if objections.is_empty() {
            return Ok(None);
        }
        Err(format!(
            "{operation}: unexpected call ({})",
            objections.join("; ")
        ))
    }
}

impl Transport for MockTransport {
    fn sends_uploads(&self) -> bool {
        true
    }

    fn send(
        &self,
        mut request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            if let Some(upload) = request.upload.take() {
                let read = async {
                    let mut body = upload.open().await?;
                    let mut all = Vec::new();
                    while let Some(bytes) =
                        poll_fn(|context| Pin::new(&mut body).poll_next(context)).await
                    {
                        all.extend_from_slice(&bytes?);
                    }
                    std::io::Result::Ok(all)
                };
                request.body = read
                    .await
                    .map_err(|_| failure(TransportErrorKind::Request))?
                    .into();
            }
            let answer = self.play(request)?;
            if !answer.after.is_zero() {
                self.clock.sleep(answer.after).await;
            }
            match answer.head {
                Head::Never => std::future::pending().await,
                Head::Failure(kind) => Err(failure(kind)),
                Head::Status(status) => Ok(TransportResponse {
                    status,
                    headers: answer.headers,
                    body: Box::new(Body {
                        chunks: answer.chunks,
                        broken: answer.broken,
                    }),
                }),
            }
        })
    }
}
