//! Credentials appear nowhere: neither in `Debug`, nor in errors or their causes, nor in traces and logs of the
//! client and its dependencies.

use std::cell::RefCell;
use std::fmt::{Debug, Display, Write as _};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, Once};

use clientwright_runtime::{ClientBuilder, Error, RetryPolicy};
use orange_sandbox::{Credentials, Fault, Options, Sandbox};
use tracing_subscriber::fmt::format::FmtSpan;

use crate::calls;

const ID: &str = "geheim-id-4711";
const SECRET: &str = "geheim-secret-0815";
const KEY: &str = "geheim-key-2342";
/// `ID:SECRET` in Base64.
const BASIC: &str = "Z2VoZWltLWlkLTQ3MTE6Z2VoZWltLXNlY3JldC0wODE1";

/// All visible output.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<String>>);

impl Shown {
    fn text(&self) -> MutexGuard<'_, String> {
        self.0.lock().unwrap()
    }

    fn debug(&self, value: &dyn Debug) {
        writeln!(self.text(), "{value:?}\n{value:#?}").unwrap();
    }

    fn display(&self, value: &dyn Display) {
        writeln!(self.text(), "{value}\n{value:#}").unwrap();
    }

    fn error(&self, error: &(dyn std::error::Error + 'static)) {
        self.debug(&error);
        self.display(&error);
        if let Some(cause) = error.source() {
            self.error(cause);
        }
    }

    fn outcome<E: 'static>(&self, outcome: Result<u16, Error<E>>) {
        match outcome {
            Ok(status) => self.debug(&status),
            Err(error) => self.error(&error),
        }
    }

    /// Collects traces and logs of this thread from now on.
    fn capture(&self) {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            log::set_logger(&OfThisThread).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
            // Installed for all threads: a subscriber of one thread misses events that another thread traces first.
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_span_events(FmtSpan::FULL)
                .with_ansi(false)
                .with_writer(|| OfThisThread);
            tracing::subscriber::set_global_default(subscriber.finish()).unwrap();
        });
        LISTENING.set(Some(self.clone()));
    }

    #[track_caller]
    fn assert_clean(&self) {
        let text = self.text();
        // The output contains the expected information.
        assert!(text.contains("http.client.request"), "{text}");
        assert!(text.contains("reqwest"), "{text}");
        assert!(text.contains("401 Unauthorized"), "{text}");
        assert!(text.contains("client id or secret refused"), "{text}");
        let lower = text.to_lowercase();
        for secret in [ID, SECRET, KEY, BASIC, "wrong-secret", "geheim"] {
            assert!(!lower.contains(&secret.to_lowercase()), "{secret}: {text}");
        }
        assert!(
            !lower.contains("basic ") && !lower.contains("bearer "),
            "{text}"
        );
        assert!(!holds_a_token(&text), "{text}");
    }
}

thread_local! {
    static LISTENING: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// Passes traces of the clients and logs of `reqwest` and others to the test of the current thread.
struct OfThisThread;

impl OfThisThread {
    fn add(text: &str) {
        LISTENING.with_borrow(|shown| {
            if let Some(shown) = shown {
                shown.text().push_str(text);
            }
        });
    }
}

impl io::Write for OfThisThread {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Self::add(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl log::Log for OfThisThread {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        Self::add(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Whether a text contains a token of the sandbox: `sandbox-` and 32 hexadecimal digits; its request ids are shorter.
fn holds_a_token(text: &str) -> bool {
    text.split("sandbox-").skip(1).any(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_hexdigit);
        digits.count() >= 32
    })
}

fn sandbox() -> Sandbox {
    let credentials = Credentials {
        client_id: ID.to_owned(),
        client_secret: SECRET.to_owned(),
        api_key: KEY.to_owned(),
    };
    let options = Options::new().credentials(credentials).rate_limits(false);
    Sandbox::start(options).unwrap()
}

fn settings(settings: ClientBuilder, sandbox: &Sandbox) -> ClientBuilder {
    settings
        .token_url(&sandbox.token_url())
        .no_proxy()
        .no_rate_limit()
        .header("x-application-id", "geheim-application")
        .retry(RetryPolicy::never())
}

/// Tests a success, rejections, broken connections, and a missing token.
async fn try_everything<E: 'static>(
    sandbox: &Sandbox,
    shown: &Shown,
    call: impl AsyncFn() -> Result<u16, Error<E>>,
) {
    shown.outcome(call().await);
    for fault in [
        Fault::error(401, 41),
        Fault::error(401, 42),
        Fault::status(404),
        Fault::Html(502),
        Fault::Garbage,
        Fault::Reset,
        Fault::LoseResponse,
        Fault::ResetMidBody,
    ] {
        sandbox.faults().always(fault);
        shown.outcome(call().await);
        sandbox.faults().clear();
    }
}

/// Tests token endpoints that are down, send garbage, or break the connection.
async fn try_tokens<E: 'static>(
    sandbox: &Sandbox,
    shown: &Shown,
    call: impl AsyncFn() -> Result<u16, Error<E>>,
) {
    for fault in [
        Fault::TokenDown,
        Fault::Garbage,
        Fault::Reset,
        Fault::LoseResponse,
    ] {
        sandbox.faults().token().always(fault);
        shown.outcome(call().await);
        sandbox.faults().clear();
    }
}

macro_rules! shows_no_credentials {
    ($test:ident, $krate:ident, $url:ident, $call:path, $operation:literal, $method:ident($($argument:expr)?) $(, $key:ident)?) => {
        #[tokio::test]
        async fn $test() {
            let sandbox = sandbox();
            let shown = Shown::default();
            shown.capture();
            let builder = |secret: &str| {
                let builder = $krate::Client::builder()
                    .client_credentials(ID, secret)
                    $(.api_key($key))?
                    .base_url(&sandbox.$url())
                    .configure(|it| settings(it, &sandbox));
                shown.debug(&builder);
                builder.build().unwrap()
            };
            let client = builder(SECRET);
            shown.debug(&client);
            shown.debug(&client.$method($($argument)?));
            shown.debug(&client.$method($($argument)?).await.unwrap());
            try_everything(&sandbox, &shown, async || $call(&client, $operation).await).await;
            // Each call has a new client, because failures are remembered for a while.
            try_tokens(&sandbox, &shown, async || $call(&builder(SECRET), $operation).await).await;
            shown.outcome($call(&builder("wrong-secret"), $operation).await);
            let token = $krate::Client::builder()
                .access_token("geheim-token")
                $(.api_key($key))?
                .base_url(&sandbox.$url())
                .configure(|it| settings(it, &sandbox));
            shown.debug(&token);
            let client = token.build().unwrap();
            shown.debug(&client);
            shown.outcome($call(&client, $operation).await);
            shown.assert_clean();
        }
    };
}

shows_no_credentials!(
    the_e_rdv_client_shows_no_credentials,
    orange_erdv,
    erdv_url,
    calls::erdv,
    "getInterventionOrder",
    get_intervention_order("00123456")
);

shows_no_credentials!(
    the_trouble_tickets_client_shows_no_credentials,
    orange_trouble_tickets,
    trouble_tickets_url,
    calls::tickets,
    "createTroubleTicket",
    get_trouble_ticket("1234567890")
);

shows_no_credentials!(
    the_ordering_client_shows_no_credentials,
    orange_ordering,
    ordering_url,
    calls::ordering,
    "getRequest",
    get_request("3-00286023"),
    KEY
);

#[test]
fn the_error_of_an_invalid_client_shows_no_credentials() {
    let shown = Shown::default();
    let builder = orange_ordering::Client::builder()
        .client_credentials(ID, SECRET)
        .api_key(KEY)
        .base_url("https://geheim-user:geheim-password@api.example.com")
        .configure(|it| it.token_url("not a url geheim").proxy("::geheim::"));
    let error = builder.build().unwrap_err();
    shown.error(&error);
    assert!(error.to_string().contains("base URL"), "{error}");
    assert!(!shown.text().contains("geheim"), "{error}");
}

#[test]
fn the_search_for_tokens_finds_tokens() {
    assert!(holds_a_token(
        "a sandbox-0123456789abcdef0123456789abcdef b"
    ));
    assert!(!holds_a_token("request id sandbox-00000012"));
}
