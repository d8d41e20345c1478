//! A sandbox, its clients, and assertions about rejections.

use std::fmt::Debug;

use clientwright_runtime::{ClientBuilder, Error, Provided, RetryPolicy};
use orange_sandbox::{Credentials, Options, Sandbox};

pub(crate) type Erdv = orange_erdv::ClientBuilder<Provided>;
pub(crate) type Tickets = orange_trouble_tickets::ClientBuilder<Provided>;
pub(crate) type Ordering = orange_ordering::ClientBuilder<Provided, Provided>;

/// A sandbox without rate limits.
pub(crate) fn sandbox() -> Sandbox {
    Sandbox::start(Options::new().rate_limits(false)).unwrap()
}

/// Sends every call immediately, and without retries.
fn plain(settings: ClientBuilder, sandbox: &Sandbox) -> ClientBuilder {
    settings
        .token_url(&sandbox.token_url())
        .no_proxy()
        .no_rate_limit()
        .retry(RetryPolicy::never())
}

pub(crate) fn erdv_builder(sandbox: &Sandbox) -> Erdv {
    let Credentials {
        client_id,
        client_secret,
        ..
    } = sandbox.credentials().clone();
    orange_erdv::Client::builder()
        .client_credentials(client_id, client_secret)
        .base_url(&sandbox.erdv_url())
        .configure(|settings| plain(settings, sandbox))
}

pub(crate) fn erdv(sandbox: &Sandbox) -> orange_erdv::Client {
    erdv_builder(sandbox).build().unwrap()
}

pub(crate) fn tickets_builder(sandbox: &Sandbox) -> Tickets {
    let Credentials {
        client_id,
        client_secret,
        ..
    } = sandbox.credentials().clone();
    orange_trouble_tickets::Client::builder()
        .client_credentials(client_id, client_secret)
        .base_url(&sandbox.trouble_tickets_url())
        .configure(|settings| plain(settings, sandbox))
}

pub(crate) fn tickets(sandbox: &Sandbox) -> orange_trouble_tickets::Client {
    tickets_builder(sandbox).build().unwrap()
}

pub(crate) fn ordering_builder(sandbox: &Sandbox) -> Ordering {
    let Credentials {
        client_id,
        client_secret,
        api_key,
        ..
    } = sandbox.credentials().clone();
    orange_ordering::Client::builder()
        .client_credentials(client_id, client_secret)
        .api_key(api_key)
        .base_url(&sandbox.ordering_url())
        .configure(|settings| plain(settings, sandbox))
}

pub(crate) fn ordering(sandbox: &Sandbox) -> orange_ordering::Client {
    ordering_builder(sandbox).build().unwrap()
}

/// The error bodies of the three crates, which are different types.
pub(crate) trait Body: Debug {
    fn code(&self) -> i32;
    fn message(&self) -> &str;
    fn description(&self) -> Option<&str>;
}

macro_rules! body {
    ($($krate:ident),+) => {$(
        impl Body for $krate::ErrorBody {
            fn code(&self) -> i32 {
                self.code
            }
            fn message(&self) -> &str {
                &self.message
            }
            fn description(&self) -> Option<&str> {
                self.description.as_deref()
            }
        }
    )+};
}

body!(orange_erdv, orange_trouble_tickets, orange_ordering);

/// Asserts the status and the code, and that all parts of the error are consistent.
#[track_caller]
pub(crate) fn assert_refused<E: Body>(error: &Error<E>, status: u16, code: i32) {
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(status),
        "{error}"
    );
    assert_eq!(error.code(), Some(code.to_string().as_str()), "{error}");
    let body = error.body().unwrap();
    assert_eq!(body.code(), code);
    assert_eq!(error.message(), Some(body.message()));
    assert_eq!(error.description(), body.description());
    let header = error.headers().unwrap().get("x-oapi-request-id").unwrap();
    let request_id = error.request_id().unwrap();
    assert_eq!(header, request_id);
    assert!(request_id.starts_with("sandbox-"), "{request_id}");
    let raw: serde_json::Value = serde_json::from_slice(error.raw_body()).unwrap();
    assert_eq!(
        raw.get("code").and_then(|code| code.as_i64()),
        Some(i64::from(code))
    );

    let reason = error.status().and_then(|status| status.canonical_reason());
    let end = format!(
        " ({}): {status} {}: {code} {}: {} (request id {request_id})",
        error.operation(),
        reason.unwrap(),
        body.message(),
        body.description().unwrap(),
    );
    assert!(error.to_string().ends_with(&end), "{error}\n{end}");
}
