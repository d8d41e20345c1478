//! Finds the operation of a request and executes it.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use hyper::Method;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use time::OffsetDateTime;

use super::call::Call;
use clientwright_loopback::{Request, Response};

use crate::orange::Problem;

/// An operation of an API with the state `S`.
pub(crate) struct Route<S: 'static> {
    /// The `operationId` of the specification.
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    /// The path below the base URL; `{…}` matches one segment.
    pub(crate) template: &'static str,
    /// The media types of the body, the first of which is named in errors; if empty, no body is read.
    pub(crate) consumes: &'static [&'static str],
    pub(crate) handle: fn(&mut S, &Call) -> Result<Response, Problem>,
}

/// The `operationId` of the operation for `method` and `path`, if it exists.
pub(crate) fn operation<S>(
    routes: &'static [Route<S>],
    method: &Method,
    path: &str,
) -> Option<&'static str> {
    routes
        .iter()
        .find(|route| route.method == *method && matches(route.template, path))
        .map(|route| route.operation)
}

/// Responds to `request`, whose path below the base URL is `path`.
pub(crate) fn serve<S>(
    routes: &'static [Route<S>],
    state: &Mutex<S>,
    request: &Request,
    path: &str,
    now: OffsetDateTime,
) -> Result<Response, Problem> {
    let candidates: Vec<_> = routes
        .iter()
        .filter(|route| matches(route.template, path))
        .collect();
    if candidates.is_empty() {
        return Err(Problem::not_found("There is no such resource"));
    }
    let Some(route) = candidates
        .iter()
        .find(|route| route.method == request.method)
    else {
        let allowed: Vec<_> = candidates
            .iter()
            .map(|route| route.method.as_str())
            .collect();
        return Err(Problem::method_not_allowed(&allowed.join(", ")));
    };
    if request.accepts_json(true) == Some(false) {
        return Err(Problem::not_acceptable());
    }
    let call = Call {
        id: id_in(route.template, path)?,
        query: request.query_pairs(),
        body: body(route.consumes, request)?,
        language: request.header("accept-language").map(str::to_owned),
        now,
    };
    // If the lock is poisoned, an earlier request panicked: this one can still be served.
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    (route.handle)(&mut state, &call)
}

fn matches(template: &str, path: &str) -> bool {
    let mut wanted = template.split('/');
    let mut given = path.split('/');
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if fits(wanted, given) => {}
            _ => return false,
        }
    }
}

fn fits(wanted: &str, given: &str) -> bool {
    if is_parameter(wanted) {
        !given.is_empty()
    } else {
        wanted == given
    }
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

/// The path parameter, decoded; empty if the template has none.
fn id_in(template: &str, path: &str) -> Result<String, Problem> {
    let segments = template.split('/').zip(path.split('/'));
    let parameter = segments
        .filter(|(wanted, _)| is_parameter(wanted))
        .map(|(_, given)| given)
        .next();
    let Some(parameter) = parameter else {
        return Ok(String::new());
    };
    percent_decode_str(parameter)
        .decode_utf8()
        .map(Cow::into_owned)
        .map_err(|_| Problem::invalid_path("The path is not UTF-8"))
}

fn body(consumes: &[&str], request: &Request) -> Result<Value, Problem> {
    let Some(expected) = consumes.first() else {
        return Ok(Value::Null);
    };
    if request.body.is_empty() {
        return Err(Problem::missing_body());
    }
    let media_type = request.media_type().unwrap_or_default();
    if !consumes.contains(&media_type.as_str()) {
        return Err(Problem::unsupported_media_type(expected));
    }
    let body: Value = serde_json::from_slice(&request.body)
        .map_err(|error| Problem::invalid_body(format!("The body is not JSON: {error}")))?;
    if body.is_object() {
        Ok(body)
    } else {
        Err(Problem::invalid_body("The body must be an object"))
    }
}
