//! One exchange: from the arrival of a request to its answer, or to the fault instead of it.

use std::convert::Infallible;
use std::fmt;
use std::future::pending;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use hyper::Response;
use hyper::body::Incoming;

use crate::clock::{Clock, later};
use crate::faults::{Fault, Faults};
use crate::gateway::Gateway;
use crate::http::{Answer, Body, Problem, Request, Tear, Unreadable};
use crate::options::Options;
use crate::request_log::RequestLog;

/// All that serving needs; shared by the connections and the handle.
pub(crate) struct Exchange {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) faults: Faults,
    pub(crate) gateway: Gateway,
    log: Mutex<RequestLog>,
    body_limit: usize,
    answers: AtomicU64,
}

/// The connection ends without an answer.
#[derive(Debug)]
pub(crate) struct NoAnswer;

impl fmt::Display for NoAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection ends without an answer")
    }
}

impl std::error::Error for NoAnswer {}

impl Exchange {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            clock: Arc::clone(&options.clock),
            faults: Faults::new(),
            gateway: Gateway::new(options),
            log: Mutex::default(),
            body_limit: options.body_limit,
            answers: AtomicU64::new(0),
        }
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, RequestLog> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves one request; `tear` belongs to its connection.
    pub(crate) async fn serve(
        &self,
        incoming: hyper::Request<Incoming>,
        tear: &Tear,
    ) -> Result<Response<Body>, NoAnswer> {
        let read = Request::read(incoming, self.body_limit).await;
        let now = self.clock.now();
        let (request, too_large) = match read {
            Ok(request) => (request, false),
            Err(Unreadable::TooLarge(request)) => (request, true),
            Err(Unreadable::Gone) => return Err(NoAnswer),
        };
        let operation = Gateway::operation(&request.method, &request.path);
        let number = self.log().enter(&request, operation, now);
        let fault = self.faults.take(&request.path, operation);
        let reset = || {
            tear.reset_at_close();
            NoAnswer
        };

        if let Some(answer) = self.before(&fault, now, reset).await? {
            return Ok(self.send(number, answer));
        }
        let now = self.now_after(&fault, now);
        let mut answer = if too_large {
            Problem::body_too_large(self.body_limit).into()
        } else {
            self.gateway.answer(&request, now)
        };
        match fault {
            Fault::LoseAnswer => Err(reset()),
            Fault::ResetMidBody => {
                tear.reset_at_close();
                Ok(self.identified(answer).into_broken_response())
            }
            Fault::Garbage => {
                answer.body = GARBAGE.into();
                Ok(self.send(number, answer))
            }
            _ => Ok(self.send(number, answer)),
        }
    }

    /// What a fault does before the request is looked at; an answer if the request never is.
    async fn before(
        &self,
        fault: &Fault,
        arrived: SystemTime,
        reset: impl Fn() -> NoAnswer,
    ) -> Result<Option<Answer>, NoAnswer> {
        match fault {
            Fault::Delay(duration) | Fault::SlowToken(duration) => {
                self.clock.sleep_until(later(arrived, *duration)).await;
                Ok(None)
            }
            Fault::Stall => {
                let never: Infallible = pending().await;
                match never {}
            }
            Fault::Reset => Err(reset()),
            Fault::Html(status) => Ok(Some(html(*status))),
            Fault::TokenDown => Ok(Some(html(503))),
            Fault::Status {
                status,
                code,
                retry_after,
            } => {
                let answer = Answer::from(Problem::of_fault(*status, *code));
                Ok(Some(match retry_after {
                    Some(value) => answer.header("retry-after", value),
                    None => answer,
                }))
            }
            Fault::OverCapacity => Ok(Some(Problem::over_capacity().into())),
            Fault::ExpireTokens => {
                self.gateway.expire_tokens();
                Ok(None)
            }
            Fault::Nothing | Fault::LoseAnswer | Fault::ResetMidBody | Fault::Garbage => Ok(None),
        }
    }

    /// The moment at which the request is looked at: later than its arrival if a fault held it.
    fn now_after(&self, fault: &Fault, arrived: SystemTime) -> SystemTime {
        match fault {
            Fault::Delay(_) | Fault::SlowToken(_) => self.clock.now(),
            _ => arrived,
        }
    }

    fn send(&self, number: usize, answer: Answer) -> Response<Body> {
        let response = self.identified(answer).into_response();
        self.log().answered(number, response.status().as_u16());
        response
    }

    fn identified(&self, answer: Answer) -> Answer {
        let number = self.answers.fetch_add(1, Ordering::Relaxed);
        answer.header("x-oapi-request-id", format!("sandbox-{number:08}"))
    }
}

/// A lone continuation byte, an unfinished object, a NUL: wrong at every level.
const GARBAGE: &[u8] = b"\x80\xff{\"id\": \x00 [[[";

fn html(status: u16) -> Answer {
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head>\
         <body><h1>Error {status}</h1><p>The proxy server could not handle the request.</p>\
         </body></html>\n"
    );
    Answer::text(status, "text/html; charset=utf-8", page)
}
