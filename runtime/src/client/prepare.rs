//! Converts a call to its request, without credentials.

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE, InvalidHeaderValue, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;

use super::reserved_headers::is_reserved;
use super::{Call, idempotency};
use crate::describe::{Location, Operation, Parameter};
use crate::encode::{
    OUTER_BLANK, Unwritten, component, cookie, expand, has_outer_blank, header, path_value,
    placeholders, query, query_string,
};
use crate::secret_header::secret_header;
use crate::upload::Upload;

/// A request without credentials, which are added by each attempt.
pub(super) struct Prepared {
    /// Without the query.
    pub(super) url: String,
    pub(super) query: Vec<String>,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<String>,
    pub(super) body: Bytes,
    pub(super) upload: Option<Upload>,
}

/// Prepares the request of a call. The error reports every problem.
pub(super) fn prepare(call: &Call) -> Result<Prepared, String> {
    let arguments = &call.arguments;
    let mut problems = call.problems();
    problems.extend(arguments.missing_part_headers());
    let mut prepared = Prepared {
        url: String::new(),
        query: Vec::new(),
        headers: with_room(&call.core.headers, room_for_headers(call)),
        cookies: Vec::new(),
        body: arguments
            .body
            .as_ref()
            .map_or_else(Bytes::new, |body| body.content.clone()),
        upload: arguments.body.as_ref().and_then(|body| body.upload.clone()),
    };
    prepared.standard_headers(call, &mut problems);
    // A default key, shared by all calls of a client, would make the server treat them as the same call.
    if let Some(key) = call.operation.idempotency_key {
        prepared.headers.remove(key.header);
    }
    for (parameter, json) in &arguments.values {
        if let Err(problem) = prepared.parameter(parameter, json) {
            problems.push(problem);
        }
    }
    for (name, value) in call.extra_headers() {
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) if is_reserved(&name) => {
                problems.push(format!("header {name}: set by the transport, not by hand"));
            }
            _ => {
                if let Err(problem) = prepared.header(name, value.clone()) {
                    problems.push(problem);
                }
            }
        }
    }
    if let Err(problem) = prepared.idempotency_key(call) {
        problems.push(problem);
    }
    for (name, value) in &call.options.query_pairs {
        prepared.query.push(query_pair(name, value));
    }
    match &call.link {
        // The link is the complete URL, including the query.
        Some(link) => {
            prepared.url.clone_from(link);
            prepared.query.clear();
        }
        None => match full_url(call) {
            Ok(url) => prepared.url = url,
            Err(problem) => problems.push(problem),
        },
    }
    if problems.is_empty() {
        Ok(prepared)
    } else {
        Err(problems.join("; "))
    }
}

impl Prepared {
    fn standard_headers(&mut self, call: &Call, problems: &mut Vec<String>) {
        self.headers
            .insert(USER_AGENT, call.core.user_agent.clone());
        if !call.operation.accept.is_empty()
            && let Ok(accept) = static_header(call.operation.accept)
        {
            self.headers.insert(ACCEPT, accept);
        }
        // Streamed bodies are not unpacked.
        if call.open.is_some() {
            self.headers.remove(ACCEPT_ENCODING);
        }
        if let Some(body) = &call.arguments.body {
            match HeaderValue::from_str(&body.content_type) {
                Ok(content_type) => {
                    self.headers.insert(CONTENT_TYPE, content_type);
                }
                Err(_) => problems.push("the content type cannot be a header value".to_owned()),
            }
        }
    }

    /// Returns the idempotency key that is sent.
    pub(super) fn key_sent(&self, operation: &Operation) -> Option<String> {
        let header = operation.idempotency_key?.header;
        let value = self.headers.get(header)?.to_str().ok()?;
        Some(value.to_owned())
    }

    /// Generates the key that identifies all attempts of this call to the server, unless the caller set
    /// it.
    fn idempotency_key(&mut self, call: &Call) -> Result<(), String> {
        let Some(key) = call.operation.idempotency_key else {
            return Ok(());
        };
        if self.headers.contains_key(key.header) {
            return Ok(());
        }
        let text = idempotency::key(key.format, call.core.randomness.as_ref())
            .ok_or("idempotency key: no randomness to make one")?;
        let name = HeaderName::from_bytes(key.header.as_bytes());
        let value = HeaderValue::from_str(&text);
        let (Ok(name), Ok(value)) = (name, value) else {
            return Err(format!("idempotency key: no header {:?}", key.header));
        };
        self.headers.insert(name, value);
        Ok(())
    }

    fn parameter(&mut self, parameter: &Parameter, json: &str) -> Result<(), String> {
        let name = parameter.name;
        let unwritten = |why: Unwritten| format!("parameter {name}: {why}");
        match parameter.location {
            // Path parameters are inserted separately.
            Location::Path => {}
            Location::Query => query(parameter, json, &mut self.query).map_err(unwritten)?,
            Location::QueryString => self
                .query
                .extend(query_string(parameter, json).map_err(|why| unwritten(why.into()))?),
            Location::Cookie => self
                .cookies
                .extend(cookie(parameter, json).map_err(|why| format!("parameter {name}: {why}"))?),
            Location::Header => {
                // Some specifications have a parameter for the length of the body, which the transport
                // sets.
                let is_framing = name.eq_ignore_ascii_case("content-length")
                    || name.eq_ignore_ascii_case("transfer-encoding");
                if let Some(value) = header(parameter, json).map_err(unwritten)?
                    && !is_framing
                {
                    self.header(name, Zeroizing::new(value))?;
                }
            }
        }
        Ok(())
    }

    fn header(&mut self, name: &str, value: Zeroizing<String>) -> Result<(), String> {
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| format!("header {name:?}: not the name of a header"))?;
        if has_outer_blank(&value) {
            return Err(format!("header {name}: {OUTER_BLANK}"));
        }
        let value = secret_header(value)
            .map_err(|_| format!("header {name}: not the value of a header"))?;
        self.headers.insert(header, value);
        Ok(())
    }
}

impl Call {
    /// Returns the URL of the call, without its query unless it comes from a link.
    pub(crate) fn url(&self) -> Option<String> {
        let url = || full_url(self).ok();
        self.link.clone().or_else(url)
    }
}

/// Returns the number of headers of the call, including those of every call.
fn room_for_headers(call: &Call) -> usize {
    let in_headers = |(known, _): &&(Parameter, String)| known.location == Location::Header;
    let parameters = call.arguments.values.iter().filter(in_headers).count();
    parameters
        .saturating_add(call.extra_headers().count())
        .saturating_add(4)
}

/// Copies headers with capacity for `more` of them, so that the map is not reallocated when it grows.
pub(super) fn with_room(headers: &HeaderMap, more: usize) -> HeaderMap {
    let mut copy = HeaderMap::with_capacity(headers.len().saturating_add(more));
    for (name, value) in headers {
        copy.append(name, value.clone());
    }
    copy
}

/// Creates a header value without copying the string.
fn static_header(text: &'static str) -> Result<HeaderValue, InvalidHeaderValue> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes()))
}

/// Encodes a pair like a form.
fn query_pair(name: &str, value: &str) -> String {
    format!("{}={}", component(name), component(value))
}

fn full_url(call: &Call) -> Result<String, String> {
    let operation = call.operation;
    let template = match call.core.paths.get(operation.id) {
        Some(template) if placeholders(template) != placeholders(operation.path) => {
            return Err(format!(
                "the path {template} set for {} must have the parameters of {}",
                operation.id, operation.path
            ));
        }
        Some(template) => template,
        None => operation.path,
    };
    let server = call.core.servers.of(operation)?;
    // With capacity for a value or two.
    let room = server.len().saturating_add(template.len());
    let mut url = String::with_capacity(room.saturating_add(32));
    url.push_str(server);
    expand(&mut url, template, |name| {
        let mut values = call.arguments.values.iter();
        let (parameter, json) = values
            .find(|(known, _)| known.location == Location::Path && known.name == name)
            .ok_or_else(|| format!("path parameter {name} is not set"))?;
        path_value(parameter, json).map_err(|why| format!("path parameter {name}: {why}"))
    })?;
    Ok(url)
}
