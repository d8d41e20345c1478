//! Measures the memory for a response.
//!
//! A single test, because all allocations of the process are counted together.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;

use std::sync::{Arc, Mutex};

use clientwright_runtime::{BodyError, Client, ClientBuilder, ErrorKind, Value};
use peak_alloc::PeakAlloc;
use server::{Action, Server, serve};
use support::{API, CREATE, call};

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

/// Creates a list of at most `length` bytes with as many elements as possible.
fn list(element: &str, length: usize) -> String {
    let count = (length - 2) / (element.len() + 1);
    let mut text = String::with_capacity(length);
    text.push('[');
    for at in 0..count {
        if at > 0 {
            text.push(',');
        }
        text.push_str(element);
    }
    text.push(']');
    text
}

/// Creates an object of at most `length` bytes with as many properties as possible.
fn object(value: &str, length: usize) -> String {
    let mut text = String::with_capacity(length);
    text.push('{');
    for at in 0_u32.. {
        if text.len() + value.len() + 14 > length {
            break;
        }
        if at > 0 {
            text.push(',');
        }
        // Not in alphabetical order.
        text.push_str(&format!("\"{:x}\":{value}", at.wrapping_mul(0x9E37_79B1)));
    }
    text.push('}');
    text
}

struct World {
    server: Server,
    body: Arc<Mutex<Vec<u8>>>,
}

impl World {
    async fn new() -> Self {
        let body = Arc::<Mutex<Vec<u8>>>::default();
        let sent = Arc::clone(&body);
        let server =
            serve(move |_, _| Action::Close(std::mem::take(&mut sent.lock().unwrap()))).await;
        Self { server, body }
    }

    fn client(&self, limit: usize) -> Client {
        let builder = ClientBuilder::new(&API)
            .base_url(&self.server.url)
            .no_proxy();
        let builder = builder.token("oauth", "t").max_response_bytes(limit);
        builder.no_timeout().no_attempt_timeout().build().unwrap()
    }

    /// Returns the result of a call with this response, and its peak memory.
    async fn peak(&self, client: &Client, text: &str) -> (Result<Value, PeakError>, usize) {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", text.len());
        *self.body.lock().unwrap() = [head.as_bytes(), text.as_bytes()].concat();
        let before = ALLOCATED.current_usage();
        ALLOCATED.reset_peak_usage();
        let result = call(client, &CREATE).await;
        let peak = ALLOCATED.peak_usage().saturating_sub(before);
        let result = match result {
            Ok(response) => Ok(response.into_body()),
            Err(error) => Err(match error.kind() {
                ErrorKind::Decode(BodyError::TooManyValues(_)) => PeakError::TooMany,
                other => panic!("{other:?}"),
            }),
        };
        (result, peak)
    }
}

#[derive(Debug, PartialEq)]
enum PeakError {
    TooMany,
}

#[tokio::test]
async fn a_free_form_value_takes_at_most_four_times_the_limit_or_is_an_error() {
    let world = World::new().await;
    const LIMIT: usize = 1 << 20;
    let client = world.client(LIMIT);
    let record = r#"{"id":"8d7f0c1e-41aa","state":"inProgress","count":17,"price":12.50,"tags":["a-long-tag","another-one"]}"#;
    let deep = format!("{}0{}", "[".repeat(100), "]".repeat(100));
    for (name, text, is_usual) in [
        ("[{\"\":0},…]", list(r#"{"":0}"#, LIMIT), false),
        ("[0,…]", list("0", LIMIT), false),
        ("[1234567890,…]", list("1234567890", LIMIT), false),
        ("[\"\",…]", list("\"\"", LIMIT), false),
        ("[\"a\",…]", list("\"a\"", LIMIT), false),
        ("[\"\\n\",…]", list("\"\\n\"", LIMIT), false),
        ("[null,…]", list("null", LIMIT), false),
        ("[[],…]", list("[]", LIMIT), false),
        ("[{},…]", list("{}", LIMIT), false),
        ("[[0],…]", list("[0]", LIMIT), false),
        ("[[[…]],…]", list(&deep, LIMIT), false),
        ("{\"x\":0,…}", object("0", LIMIT), false),
        ("{\"x\":{\"\":0},…}", object(r#"{"":0}"#, LIMIT), false),
        // Typical responses.
        ("records", list(record, LIMIT * 7 / 8), true),
        ("numbers", list("-12.3456789012", LIMIT), true),
        ("words", list("\"some words of a text\"", LIMIT), true),
        ("members", object("\"value\"", LIMIT), true),
        ("long names", list(r#"{"a-name-of-15-ch":0}"#, LIMIT), false),
        // Many times larger than their text, but within the limit.
        ("short", list("0", LIMIT / 8), false),
        ("short objects", list(r#"{"":0}"#, LIMIT / 3), false),
    ] {
        let (result, peak) = world.peak(&client, &text).await;
        eprintln!(
            "{name}: {:.2} times the limit, {}",
            peak as f64 / LIMIT as f64,
            if result.is_ok() { "read" } else { "rejected" }
        );
        // While the text is parsed, the text and its index take memory in addition.
        assert!(peak <= 7 * LIMIT, "{name}: {peak}");
        match result {
            Ok(value) => {
                let kept = ALLOCATED.current_usage();
                drop(value);
                let size = kept - ALLOCATED.current_usage();
                eprintln!(
                    "  and {:.2} times its text",
                    size as f64 / text.len() as f64
                );
                assert!(size <= 4 * LIMIT, "{name}: {size}");
                if is_usual {
                    assert!(size <= 4 * text.len(), "{name}: {size}");
                }
            }
            Err(PeakError::TooMany) => assert!(!is_usual, "{name}"),
        }
    }
    // The bound depends on the limit, and is also a separate setting.
    let text = list("0", LIMIT / 2);
    assert_eq!(
        world.peak(&client, &text).await.0.err(),
        Some(PeakError::TooMany)
    );
    let generous = world.client(8 * LIMIT);
    let (result, peak) = world.peak(&generous, &text).await;
    assert_eq!(result.unwrap().as_array().unwrap().len(), LIMIT / 4 - 1);
    assert!(peak <= 4 * 8 * LIMIT);
}

/// The sizes on which the bound of `max_response_values` is based.
#[test]
fn value_sizes_match_the_assumptions_of_the_bound() {
    assert_eq!(size_of::<Value>(), 32);
    assert_eq!(size_of::<clientwright_runtime::Number>(), 24);
    assert_eq!(size_of::<clientwright_runtime::json::Object>(), 24);
}
