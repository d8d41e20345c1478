//! A single exchange: from the arrival of a request to its response or fault.

use std::convert::Infallible;
use std::fmt;
use std::future::pending;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use hyper::body::Incoming;

use crate::clock::{Clock, later};
use crate::faults::{Fault, Faults};
use crate::http::{Body, ConnectionReset, Request, Response, Unreadable};
use crate::request_log::RequestLog;
use crate::service::Service;

/// The state for serving requests, shared by the connections and the handle.
pub(crate) struct Exchange {
    service: Arc<dyn Service>,
    clock: Arc<dyn Clock>,
    pub(crate) faults: Faults,
    log: Mutex<RequestLog>,
    body_limit: usize,
    responses: AtomicU64,
}

/// The connection ends without a response.
#[derive(Debug)]
pub(crate) struct NoResponse;

impl fmt::Display for NoResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection ends without a response")
    }
}

impl std::error::Error for NoResponse {}

impl Exchange {
    pub(crate) fn new(service: Arc<dyn Service>, clock: Arc<dyn Clock>, body_limit: usize) -> Self {
        Self {
            service,
            clock,
            faults: Faults::new(),
            log: Mutex::default(),
            body_limit,
            responses: AtomicU64::new(0),
        }
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, RequestLog> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves one request; `reset` belongs to its connection.
    pub(crate) async fn serve(
        &self,
        incoming: hyper::Request<Incoming>,
        reset: &ConnectionReset,
    ) -> Result<hyper::Response<Body>, NoResponse> {
        let read = Request::read(incoming, self.body_limit).await;
        let now = self.clock.now();
        let (request, too_large) = match read {
            Ok(request) => (request, false),
            Err(Unreadable::TooLarge(request)) => (request, true),
            Err(Unreadable::Gone) => return Err(NoResponse),
        };
        let operation = self.service.operation(&request.method, &request.path);
        let number = self.log().enter(&request, operation, now);
        let token = self.service.is_token_endpoint(&request.path);
        let fault = self.faults.take(&request.path, operation, token);
        let reset_now = || {
            reset.reset_at_close();
            NoResponse
        };

        if let Some(response) = self.before(&fault, now, reset_now).await? {
            return Ok(self.send(number, response));
        }
        let now = self.now_after(&fault, now);
        let mut response = if too_large {
            self.service.body_too_large(self.body_limit)
        } else {
            self.service.respond(&request, now)
        };
        match fault {
            Fault::LoseResponse => Err(reset_now()),
            Fault::ResetMidBody => {
                reset.reset_at_close();
                Ok(self.complete(response).into_broken_response())
            }
            Fault::Garbage => {
                response.body = GARBAGE.into();
                Ok(self.send(number, response))
            }
            Fault::Deviate { at, value } => {
                response.set(&at, value);
                Ok(self.send(number, response))
            }
            Fault::ExtraHeader { name, value } => {
                Ok(self.send(number, response.header(name, value)))
            }
            _ => Ok(self.send(number, response)),
        }
    }

    /// Applies the part of a fault before the service receives the request; returns a response if it never does.
    async fn before(
        &self,
        fault: &Fault,
        arrived: SystemTime,
        reset: impl Fn() -> NoResponse,
    ) -> Result<Option<Response>, NoResponse> {
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
                let response = self.service.error(*status, *code);
                Ok(Some(match retry_after {
                    Some(value) => response.header("retry-after", value),
                    None => response,
                }))
            }
            Fault::OverCapacity => Ok(Some(self.service.over_capacity())),
            Fault::ExpireTokens => {
                self.service.expire_tokens();
                Ok(None)
            }
            Fault::Nothing
            | Fault::LoseResponse
            | Fault::ResetMidBody
            | Fault::Garbage
            | Fault::Deviate { .. }
            | Fault::ExtraHeader { .. } => Ok(None),
        }
    }

    /// The time at which the service receives the request: later than its arrival if a fault delayed it.
    fn now_after(&self, fault: &Fault, arrived: SystemTime) -> SystemTime {
        match fault {
            Fault::Delay(_) | Fault::SlowToken(_) => self.clock.now(),
            _ => arrived,
        }
    }

    fn send(&self, number: usize, response: Response) -> hyper::Response<Body> {
        let response = self.complete(response).into_response();
        self.log().responded(number, response.status().as_u16());
        response
    }

    fn complete(&self, response: Response) -> Response {
        let number = self.responses.fetch_add(1, Ordering::Relaxed);
        self.service.complete(response, number)
    }
}

/// A lone continuation byte, an unfinished object, a NUL: invalid at every level.
const GARBAGE: &[u8] = b"\x80\xff{\"id\": \x00 [[[";

fn html(status: u16) -> Response {
    let page = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head>\
         <body><h1>Error {status}</h1><p>The proxy server could not handle the request.</p>\
         </body></html>\n"
    );
    Response::text(status, "text/html; charset=utf-8", page)
}
