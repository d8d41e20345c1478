//! Shows the request that a command would send, without its secrets.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use clientwright_runtime::describe::{Api, SecurityKind, SecurityScheme};
use clientwright_runtime::transport::{
    Request, Transport, TransportError, TransportErrorKind, TransportResponse,
};
use clientwright_runtime::{BoxFuture, ClientBuilder, RetryPolicy};

use crate::text::printable;

/// A transport that keeps the first request and sends nothing.
#[derive(Debug, Default)]
pub(crate) struct Capture(Mutex<Option<Request>>);

impl Capture {
    pub(crate) fn take(&self) -> Option<Request> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Transport for Capture {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(request);
        let error = TransportError::new(TransportErrorKind::Request, "dry run: nothing is sent");
        Box::pin(std::future::ready(Err(error)))
    }
}

/// The placeholder for the secret of the scheme at this index: only letters, so that no encoding changes it.
fn mark(place: usize) -> String {
    let letter = u8::try_from(place % 26).map_or('A', |letter| char::from(b'A' + letter));
    format!("MASKEDSECRET{letter}DERCESDEKSAM")
}

/// The placeholder for a secret in a parameter, which no encoding changes either.
pub(crate) const MARK: &str = "MASKEDSECRETDERCESDEKSAM";

/// The text that is shown in place of a secret.
pub(crate) const MASK: &str = "***";

/// Sets placeholders as credentials: no real secret is read, so none can be shown.
pub(crate) fn with_marks(
    mut builder: ClientBuilder,
    api: &'static Api,
    capture: &Arc<Capture>,
    has: &dyn Fn(&SecurityScheme) -> bool,
) -> ClientBuilder {
    let schemes = api.security_schemes.iter().enumerate();
    for (place, scheme) in schemes.filter(|(_, scheme)| has(scheme)) {
        let mark = mark(place);
        builder = match scheme.kind {
            SecurityKind::Basic => builder.basic(scheme.name, "user", mark),
            SecurityKind::ApiKeyHeader(_)
            | SecurityKind::ApiKeyQuery(_)
            | SecurityKind::ApiKeyCookie(_) => builder.api_key(scheme.name, mark),
            SecurityKind::Http(_) => builder.http(scheme.name, mark),
            SecurityKind::MutualTls => builder,
            _ => builder.token(scheme.name, mark),
        };
    }
    builder
        .transport(Arc::clone(capture) as _)
        .retry(RetryPolicy::never())
        .no_rate_limit()
}

/// The replacement of a secret.
trait Veil {
    /// Returns the replacement of the secret of the scheme at this index.
    fn of(&self, place: usize) -> String;
}

struct Stars;

impl Veil for Stars {
    fn of(&self, _: usize) -> String {
        MASK.to_owned()
    }
}

struct Variables(Vec<String>);

impl Veil for Variables {
    fn of(&self, place: usize) -> String {
        self.0
            .get(place)
            .cloned()
            .unwrap_or_else(|| MASK.to_owned())
    }
}

fn veiled(text: &str, schemes: usize, veil: &dyn Veil) -> String {
    (0..schemes).fold(text.replace(MARK, MASK), |text, place| {
        text.replace(&mark(place), &veil.of(place))
    })
}

/// Whether the value is HTTP Basic authentication, in which the placeholder is encoded.
fn is_basic(name: &str, value: &str) -> bool {
    name == "authorization" && value.starts_with("Basic ")
}

fn headers(request: &Request) -> impl Iterator<Item = (String, String)> {
    request.headers.iter().filter_map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        // This header is added by the client, and is not part of the requested call.
        (name != "accept-encoding").then(|| (name.to_string(), value))
    })
}

/// Formats the request as HTTP.
pub(crate) fn shown(request: &Request, schemes: usize) -> String {
    let mut text = format!(
        "{} {}\n",
        request.method,
        veiled(&request.url, schemes, &Stars)
    );
    for (name, value) in headers(request) {
        let value = match is_basic(&name, &value) {
            true => format!("Basic {MASK}"),
            false => veiled(&value, schemes, &Stars),
        };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{name}: {}", printable(&value));
    }
    if !request.body.is_empty() {
        text.push('\n');
        match std::str::from_utf8(&request.body) {
            Ok(body) => text.push_str(&printable(body)),
            Err(_) => {
                let _ = write!(text, "({} bytes)", request.body.len());
            }
        }
        text.push('\n');
    }
    text
}

/// Formats the request as a curl command; `variables` are the shell expressions for the secret of each scheme, and
/// `basic` is the index of the scheme with a user name and a password.
pub(crate) fn curl(request: &Request, variables: Vec<String>, basic: usize) -> String {
    let schemes = variables.len();
    let veil = Variables(variables);
    let word = |text: &str| {
        let quoted = quoted(&text.replace(MARK, MASK));
        match (0..schemes).any(|place| text.contains(&mark(place))) {
            // Close the single quotes, and use double quotes, in which variables are expanded.
            true => (0..schemes).fold(quoted, |text, place| {
                text.replace(&mark(place), &format!("'\"{}\"'", veil.of(place)))
            }),
            false => quoted,
        }
    };
    let mut line = format!("curl -sS -X {} {}", request.method, word(&request.url));
    for (name, value) in headers(request) {
        if is_basic(&name, &value) {
            let _ = write!(line, " \\\n  -u \"{}\"", veil.of(basic));
        } else if value.is_empty() {
            // With a colon, curl would omit the header.
            let _ = write!(line, " \\\n  -H {}", quoted(&format!("{name};")));
        } else {
            let _ = write!(line, " \\\n  -H {}", word(&format!("{name}: {value}")));
        }
    }
    if !request.body.is_empty() {
        match std::str::from_utf8(&request.body) {
            Ok(body) => {
                // Otherwise, curl would read a file.
                let how = match body.starts_with('@') {
                    true => "--data-raw",
                    false => "--data-binary",
                };
                let _ = write!(line, " \\\n  {how} {}", quoted(body));
            }
            Err(_) => line.push_str(" \\\n  --data-binary @BODY"),
        }
    }
    line.push('\n');
    line
}

/// Quotes a text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
