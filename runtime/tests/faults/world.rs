//! A client with real connections and an injected clock.
//!
//! Time does not advance while a request is in flight, and advances when all participants wait for it: the client for a
//! retry, a permit or a deadline, the server as specified by its case.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use clientwright_runtime::testing::{FixedRandomness, ManualClock};
use clientwright_runtime::transport::ResponseBody;
use clientwright_runtime::{
    BoxFuture, Client, ClientBuilder, Clock as _, Error, Operation, RawResponse, Request,
    Transport, TransportError, TransportResponse, Value,
};

use crate::faults::server::{Seen, Server, Step};
use crate::faults::table::Row;
use crate::support::API;

/// Counts what the client and the server wait for.
#[derive(Clone, Default)]
pub(crate) struct Idle(Arc<Counters>);

#[derive(Default)]
struct Counters {
    on_the_way: AtomicUsize,
    server_waits: AtomicUsize,
    received: AtomicUsize,
}

/// A participant that is counted until this guard is dropped.
pub(crate) struct Counted(Idle, fn(&Counters) -> &AtomicUsize);

impl Drop for Counted {
    fn drop(&mut self) {
        (self.1)(&self.0.0).fetch_sub(1, Ordering::SeqCst);
    }
}

impl Idle {
    fn count(&self, which: fn(&Counters) -> &AtomicUsize) -> Counted {
        which(&self.0).fetch_add(1, Ordering::SeqCst);
        Counted(self.clone(), which)
    }

    pub(crate) fn server_waits(&self) -> Counted {
        self.count(|counters| &counters.server_waits)
    }

    fn only_time_helps(&self) -> bool {
        let on_the_way = self.0.on_the_way.load(Ordering::SeqCst);
        on_the_way <= self.0.server_waits.load(Ordering::SeqCst)
    }
}

/// The default transport, which also counts the requests in flight.
struct Watched {
    inner: Arc<dyn Transport>,
    idle: Idle,
    /// Limits concurrent exchanges, so that a thousand callers do not need two thousand file descriptors.
    gate: Arc<tokio::sync::Semaphore>,
}

impl std::fmt::Debug for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watched")
    }
}

impl Transport for Watched {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let counted = self.idle.count(|counters| &counters.on_the_way);
            let permit = Arc::clone(&self.gate).acquire_owned().await.unwrap();
            let answer = self.inner.send(request).await?;
            let idle = self.idle.clone();
            Ok(answer.map_body(|body| WatchedBody(body, idle, (counted, permit))))
        })
    }
}

struct WatchedBody(
    Box<dyn ResponseBody>,
    Idle,
    #[allow(dead_code, reason = "counts until it is dropped")]
    (Counted, tokio::sync::OwnedSemaphorePermit),
);

impl ResponseBody for WatchedBody {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            let chunk = self.0.chunk().await?;
            let length = chunk.as_ref().map_or(0, Bytes::len);
            self.1.0.received.fetch_add(length, Ordering::SeqCst);
            Ok(chunk)
        })
    }
}

pub(crate) struct World {
    pub(crate) clock: ManualClock,
    pub(crate) idle: Idle,
    pub(crate) server: Server,
}

/// The outcome of some calls.
pub(crate) type Results = Vec<Result<Value, Error>>;

impl World {
    pub(crate) async fn new(script: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let (clock, idle) = (ManualClock::new(), Idle::default());
        let server = Server::start(&clock, &idle, script).await;
        Self {
            clock,
            idle,
            server,
        }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        let idle = self.idle.clone();
        ClientBuilder::new(&API)
            .base_url(&self.server.url)
            .no_proxy()
            .clock(Arc::new(self.clock.clone()))
            // Makes every random wait the longest.
            .randomness(Arc::new(FixedRandomness::new(u64::MAX)))
            .wrap_transport(move |inner| {
                Arc::new(Watched {
                    inner,
                    idle,
                    gate: Arc::new(tokio::sync::Semaphore::new(64)),
                })
            })
    }

    /// Creates a client that needs no token endpoint.
    pub(crate) fn with_token(&self) -> Client {
        self.builder().token("oauth", "t").build().unwrap()
    }

    pub(crate) fn with_credentials(&self) -> Client {
        let builder = self.builder();
        builder
            .client_credentials("oauth", "id", "secret")
            .build()
            .unwrap()
    }

    /// Makes concurrent calls.
    pub(crate) async fn together(
        &self,
        client: &Client,
        operation: &'static Operation,
        names: std::ops::Range<usize>,
    ) -> Results {
        let calls: Vec<_> = names
            .map(|name| tokio::spawn(call(client, operation, name)))
            .collect();
        self.run(async {
            let mut results = Vec::new();
            for call in calls {
                results.push(call.await.unwrap());
            }
            results
        })
        .await
    }

    pub(crate) async fn one(&self, client: &Client, operation: &'static Operation) -> Results {
        self.together(client, operation, 0..1).await
    }

    /// Drives a future, and advances the time if there is nothing else to do.
    pub(crate) async fn run<F: Future>(&self, future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut quiet = 0;
        std::future::poll_fn(|context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(output);
            }
            quiet = if self.idle.only_time_helps() {
                quiet + 1
            } else {
                0
            };
            // Often enough for every task to be polled.
            if quiet > 200 {
                quiet = 0;
                self.clock.advance_to_next();
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await
    }

    pub(crate) fn received(&self) -> usize {
        self.idle.0.received.load(Ordering::SeqCst)
    }

    /// Returns the row with the counts after the calls.
    pub(crate) fn row(&self, fault: &'static str, promise: &'static str, results: &Results) -> Row {
        let counts = self.server.counts.lock().unwrap();
        let mut row = Row {
            fault,
            promise,
            time: self.clock.now(),
            requests: counts.calls,
            tokens: counts.tokens,
            ..Row::default()
        };
        for count in counts.carried_out.values() {
            match count {
                1 => row.once += 1,
                _ => row.again += 1,
            }
        }
        row.never = results.len().saturating_sub(row.once + row.again);
        for result in results {
            match result {
                Ok(_) => row.ok += 1,
                Err(error) => *row.failed.entry(describe(error)).or_default() += 1,
            }
        }
        row
    }
}

/// Describes the kind of an error, independently of ports and platforms.
pub(crate) fn describe(error: &Error) -> String {
    use clientwright_runtime::ErrorKind;
    match error.kind() {
        ErrorKind::Transport(cause) => format!("{:?}", cause.kind()).to_lowercase(),
        ErrorKind::Decode(cause) => format!("decode: {cause}"),
        ErrorKind::Timeout(which) => format!("timeout of the {which:?}").to_lowercase(),
        ErrorKind::Token(cause) => format!("token: {:?}", cause.kind()).to_lowercase(),
        ErrorKind::Status => format!("status {}", error.status().map_or(0, |s| s.as_u16())),
        kind => kind.name().replace('_', " "),
    }
}

fn call(
    client: &Client,
    operation: &'static Operation,
    name: usize,
) -> impl Future<Output = Result<Value, Error>> + Send + 'static {
    let mut call = client.call(operation);
    call.configure(|options| options.header("x-call", &name.to_string()));
    let pending = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    async { Ok(pending.await?.into_body()) }
}

pub(crate) const SECOND: Duration = Duration::from_secs(1);
