//! A circuit breaker and hedged reads, as `tower` layers around the transport.
//!
//! ```console
//! $ cargo run --example tower_layers --features tower -- http://localhost:8080
//! ```

#![allow(clippy::print_stdout, reason = "an example")]

use std::error::Error as StdError;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{Api, Method, Operation};
use clientwright_runtime::transport::{
    Purpose, Request, TransportError, TransportErrorKind, TransportResponse, TransportService,
};
use clientwright_runtime::{
    BoxFuture, Client, Clock, Error, RawResponse, Response, SystemClock, Value,
};
use tower::hedge::{Hedge, Policy};
use tower::layer::layer_fn;
use tower::{Layer, Service};

/// Sends nothing for a while after a number of consecutive failures, then sends one request to check whether the
/// server is available again.
#[derive(Debug, Clone)]
pub struct CircuitBreaker {
    failures: u32,
    cool_down: Duration,
    clock: Arc<dyn Clock>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// The number of consecutive failures.
    failed: u32,
    /// The time until which nothing is sent.
    open_until: Option<Duration>,
}

impl CircuitBreaker {
    /// Creates a circuit breaker that opens after `failures` failures, for the time of `cool_down`.
    pub fn new(failures: u32, cool_down: Duration, clock: Arc<dyn Clock>) -> Self {
        Self {
            failures,
            cool_down,
            clock,
            state: Arc::default(),
        }
    }

    /// Returns whether a request may be sent now.
    fn is_closed(&self) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match state.open_until {
            Some(until) if self.clock.now() < until => false,
            Some(_) => {
                // Only one request is sent, whose result decides on the others.
                state.open_until = Some(self.clock.now().saturating_add(self.cool_down));
                true
            }
            None => true,
        }
    }

    fn heard(&self, is_failure: bool) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_failure {
            *state = State::default();
            return;
        }
        state.failed = state.failed.saturating_add(1);
        if state.failed >= self.failures {
            state.open_until = Some(self.clock.now().saturating_add(self.cool_down));
        }
    }
}

impl<S> Layer<S> for CircuitBreaker {
    type Service = Guarded<S>;

    fn layer(&self, service: S) -> Guarded<S> {
        Guarded {
            service,
            breaker: self.clone(),
        }
    }
}

/// A service with a circuit breaker in front of it.
#[derive(Debug, Clone)]
pub struct Guarded<S> {
    service: S,
    breaker: CircuitBreaker,
}

type BoxError = Box<dyn StdError + Send + Sync>;

impl<S> Service<Request> for Guarded<S>
where
    S: Service<Request, Response = TransportResponse>,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
{
    type Response = TransportResponse;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<TransportResponse, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(ready!(self.service.poll_ready(context)).map_err(Into::into))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if !self.breaker.is_closed() {
            // This kind means that nothing was sent, so a POST request may be retried, too.
            let error = TransportError::new(
                TransportErrorKind::Connect,
                "the circuit is open: the server failed too often",
            );
            return Box::pin(std::future::ready(Err(error.into())));
        }
        let (breaker, response) = (self.breaker.clone(), self.service.call(request));
        Box::pin(async move {
            let response = response.await.map_err(Into::into);
            let is_failure = match &response {
                Ok(response) => response.status.is_server_error(),
                Err(_) => true,
            };
            breaker.heard(is_failure);
            response
        })
    }
}

/// Hedges only reads.
#[derive(Debug, Clone, Copy)]
pub struct OnlyReads;

impl Policy<Request> for OnlyReads {
    fn clone_request(&self, request: &Request) -> Option<Request> {
        // Token requests use the transport as well.
        let is_call = matches!(request.purpose, Purpose::Call(_));
        (is_call && request.method == Method::Get).then(|| request.clone())
    }

    fn can_retry(&self, _: &Request) -> bool {
        true
    }
}

static API: Api = Api::new("Example", "1");
static READ: Operation = Operation::new(&API, Method::Get, "/", "read");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let url = std::env::args().nth(1).ok_or("expected a URL")?;
    // A read that takes longer than 95 % of the others is sent a second time.
    let hedge = layer_fn(|service: TransportService| {
        Hedge::new(service, OnlyReads, 20, 0.95, Duration::from_secs(60))
    });
    let clock = Arc::new(SystemClock::new());
    let client = Client::builder(&API)
        .base_url(&url)
        .layer(hedge)
        .layer(CircuitBreaker::new(5, Duration::from_secs(10), clock))
        .build()?;
    let sent = client
        .call(&READ)
        .send(RawResponse::text, RawResponse::error_json);
    let response: Result<Response<String>, Error<Value>> = sent.await;
    println!("{}", response?.into_body());
    Ok(())
}
