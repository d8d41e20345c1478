//! Tokens and limits that are shared through a real Redis server.
//!
//! Tests that need a server are ignored by default: `.ci/run redis` installs one and runs them.
#![cfg(all(feature = "redis", unix))]

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use crate::support::*;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    Client, ErrorKind, OnLimit, Redis, SharedLimit as _, SharedPermit, SystemClock, Token,
    TokenCache as _,
};

const HOUR: Duration = Duration::from_secs(3600);
/// The environment variable with the URL of the Redis server for a process of the fleet.
const MEMBER: &str = "REDIS_OF_THE_FLEET";

/// A Redis server for one test, on a socket in a separate folder.
struct Server {
    process: Child,
    folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Server {
    fn start(test: &str) -> Self {
        let name = format!("redis-{}-{test}", std::process::id());
        Self::start_in(std::env::temp_dir().join(name))
    }

    /// # Panics
    /// Panics if no server is installed: the tests that need one are ignored by default.
    fn start_in(folder: PathBuf) -> Self {
        std::fs::create_dir_all(&folder).unwrap();
        for program in ["redis-server", "valkey-server"] {
            let process = Command::new(program)
                .args(["--port", "0", "--save", "", "--appendonly", "no"])
                .arg("--unixsocket")
                .arg(folder.join("socket"))
                .arg("--dir")
                .arg(&folder)
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn();
            let Ok(mut process) = process else {
                continue;
            };
            let output = BufReader::new(process.stdout.take().unwrap());
            let mut lines = output.lines().map_while(Result::ok);
            assert!(
                lines.any(|line| line.contains("eady to accept connections")),
                "{program} does not start"
            );
            return Self { process, folder };
        }
        let _ = std::fs::remove_dir_all(&folder);
        panic!("neither redis-server nor valkey-server is installed");
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.folder.join("socket").display())
    }

    fn redis(&self) -> Arc<Redis> {
        Arc::new(Redis::open(&self.url()).unwrap())
    }
}

/// Creates clients with a connection each, and with the system clock.
fn fleet(bench: &Bench, server: &Server) -> Vec<Client> {
    let member = |_| {
        let redis = server.redis();
        let builder = bench.builder().clock(Arc::new(SystemClock::new()));
        let builder = builder.token_cache(redis.clone()).shared_limit(redis);
        let builder = builder.rate_limit("slow", 1, HOUR).on_limit(OnLimit::Fail);
        builder.build().unwrap()
    };
    (0..20).map(member).collect()
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn a_fleet_shares_one_token_request_and_one_limit() {
    let server = Server::start("fleet");
    let bench = bench();
    bench.mock.always("slow", MockAnswer::json(200, "[]"));
    let clients = fleet(&bench, &server);
    let calls: Vec<_> = clients
        .iter()
        .map(|client| tokio::spawn(call(client, &SLOW)))
        .collect();
    let mut sent = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(_) => sent += 1,
            Err(error) => {
                let ErrorKind::Limited { permit_in, .. } = error.kind() else {
                    panic!("{error}");
                };
                assert!(*permit_in > HOUR / 2 && *permit_in <= HOUR, "{permit_in:?}");
                assert_eq!(error.attempts(), 0);
            }
        }
    }
    assert_eq!(sent, 1);
    assert_eq!(bench.mock.calls("slow").len(), 1);
    assert_eq!(bench.mock.token_requests().len(), 1);
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn processes_never_receive_the_same_permit() {
    const MEMBERS: usize = 4;
    const PERMITS: usize = 25;
    if let Ok(url) = std::env::var(MEMBER) {
        let redis = Redis::open(&url).unwrap();
        for _ in 0..PERMITS {
            let permit = redis.permit("fleet", HOUR, None).await.unwrap();
            let SharedPermit::In(wait) = permit else {
                panic!("{permit:?}")
            };
            // Permits are hours apart, the whole test takes seconds.
            print_turn(((wait + HOUR / 2).as_secs()) / HOUR.as_secs());
        }
        return;
    }
    let server = Server::start("processes");
    let members: Vec<_> = (0..MEMBERS)
        .map(|_| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "redis::processes_never_receive_the_same_permit"])
                .args(["--ignored", "--nocapture"])
                .env(MEMBER, server.url())
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut permits = Vec::new();
    for member in members {
        let output = member.wait_with_output().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        let numbers = text.lines().filter_map(|line| line.strip_prefix("turn "));
        permits.extend(numbers.map(|number| number.parse::<usize>().unwrap()));
    }
    permits.sort_unstable();
    assert_eq!(permits, (0..MEMBERS * PERMITS).collect::<Vec<_>>());
}

fn print_turn(number: u64) {
    eprintln!("turn {number}");
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn a_permit_after_the_deadline_is_not_reserved() {
    let server = Server::start("late");
    let redis = server.redis();
    let first = redis.permit("limit", HOUR, None).await.unwrap();
    assert_eq!(first, SharedPermit::In(Duration::ZERO));
    for _ in 0..3 {
        let late = redis.permit("limit", HOUR, Some(HOUR / 2)).await.unwrap();
        let SharedPermit::TooLate(wait) = late else {
            panic!("{late:?}");
        };
        assert!(wait > HOUR / 2 && wait <= HOUR);
    }
    let second = redis.permit("limit", HOUR, Some(HOUR)).await.unwrap();
    let SharedPermit::In(wait) = second else {
        panic!("{second:?}");
    };
    assert!(wait > HOUR / 2 && wait <= HOUR);
    // Another limit and another fleet have separate permits.
    let free = SharedPermit::In(Duration::ZERO);
    assert_eq!(redis.permit("other", HOUR, None).await.unwrap(), free);
    let others = Redis::open(&server.url()).unwrap().with_prefix("others");
    assert_eq!(others.permit("limit", HOUR, None).await.unwrap(), free);
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn a_token_is_stored_until_it_expires_and_a_lease_has_one_holder() {
    let server = Server::start("tokens");
    let (one, other) = (server.redis(), server.redis());
    assert!(one.load("key").await.unwrap().is_none());
    one.store("key", &Token::new("secret", HOUR)).await.unwrap();
    let token = other.load("key").await.unwrap().unwrap();
    assert_eq!(token.secret().expose(), "secret");
    assert!(token.expires_in() > HOUR / 2 && token.expires_in() <= HOUR);
    assert!(other.load("other").await.unwrap().is_none());

    let lease = one.lease("key", HOUR).await.unwrap().unwrap();
    assert!(other.lease("key", HOUR).await.unwrap().is_none());
    // Only the holder can release it.
    let foreign = clientwright_runtime::TokenLease::new("foreign");
    other.release("key", foreign).await.unwrap();
    assert!(other.lease("key", HOUR).await.unwrap().is_none());
    one.release("key", lease).await.unwrap();
    assert!(other.lease("key", HOUR).await.unwrap().is_some());
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn a_lease_is_extended_only_by_its_holder_and_expires_otherwise() {
    const SHORT: Duration = Duration::from_millis(100);
    let server = Server::start("leases");
    let (one, other) = (server.redis(), server.redis());
    let lease = one.lease("key", HOUR).await.unwrap().unwrap();
    let foreign = clientwright_runtime::TokenLease::new("foreign");
    assert!(!other.extend("key", &foreign, HOUR).await.unwrap());
    // The new duration starts now, whatever the previous one was.
    assert!(one.extend("key", &lease, SHORT).await.unwrap());
    while other.lease("key", HOUR).await.unwrap().is_none() {
        tokio::time::sleep(SHORT / 10).await;
    }
    // It is held by another client now.
    assert!(!one.extend("key", &lease, HOUR).await.unwrap());
    one.release("key", lease).await.unwrap();
    assert!(one.lease("key", HOUR).await.unwrap().is_none());
}

#[tokio::test]
#[ignore = "needs a Redis; `.ci/run redis` runs it"]
async fn without_redis_tokens_are_requested_and_limited_calls_fail() {
    let server = Server::start("gone");
    let bench = bench();
    bench.mock.always("slow", MockAnswer::json(200, "[]"));
    bench.mock.always("listThings", MockAnswer::json(200, "[]"));
    let client = fleet(&bench, &server).remove(0);
    let redis = server.redis();
    redis.permit("limit", HOUR, None).await.unwrap();
    let folder = server.folder.clone();
    drop(server);

    call(&client, &LIST).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 1);
    let mut once = client.call(&SLOW);
    once.configure(|options| options.retry(clientwright_runtime::RetryPolicy::never()));
    let pending = once.send::<clientwright_runtime::Value, (), clientwright_runtime::Value>(
        clientwright_runtime::RawResponse::json,
        clientwright_runtime::RawResponse::error_json,
    );
    let error = problem(pending.await);
    assert!(
        matches!(error.kind(), ErrorKind::SharedLimit(_)),
        "{error:?}"
    );
    assert!(bench.mock.calls("slow").is_empty());
    redis.permit("limit", HOUR, None).await.unwrap_err();

    // Once the server is back, everything continues without a new client.
    let _server = Server::start_in(folder);
    let mut permit = redis.permit("limit", HOUR, None).await;
    for _ in 0..5 {
        if permit.is_ok() {
            break;
        }
        permit = redis.permit("limit", HOUR, None).await;
    }
    assert_eq!(permit.unwrap(), SharedPermit::In(Duration::ZERO));
}

#[test]
fn neither_debug_nor_errors_show_the_password() {
    let error = Redis::open("http://user:hunter2@host/").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    let redis = Redis::open("redis://user:hunter2@host/").unwrap();
    assert!(!format!("{redis:?}").contains("hunter2"));
}

#[test]
fn without_a_tokio_runtime_a_permit_is_an_error_instead_of_a_panic() {
    let redis = Redis::open("redis://127.0.0.1:1/").unwrap();
    let mut permit = redis.permit("limit", HOUR, None);
    let waker = std::task::Waker::noop();
    let mut context = std::task::Context::from_waker(waker);
    let std::task::Poll::Ready(Err(error)) = permit.as_mut().poll(&mut context) else {
        panic!("no response");
    };
    assert_eq!(error.to_string(), "Redis needs a tokio runtime");
}
