//! Reads GitHub's published webhook examples with the types that are generated from GitHub's own document, and fails
//! if one is read as another event, or as several.
#![forbid(unsafe_code)]

mod actix;

use std::process::ExitCode;

use clientwright_runtime::InboundError;
use clientwright_runtime::http::{HeaderMap, HeaderValue, Method};
use serde_json::Value;

/// The minimum number of readable examples. The others are several years old, and lack what the document requires
/// today.
const READABLE: usize = 217;

fn main() -> ExitCode {
    match run() {
        Ok((read, all)) => {
            println!("webhooks: {read} of {all} examples are read correctly");
            if read < READABLE {
                println!("expected {READABLE} at least");
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        Err(wrong) => {
            println!("{wrong}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(usize, usize), String> {
    let path = std::env::args()
        .nth(1)
        .ok_or("expected the file of the examples")?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let events: Vec<Value> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let (mut read, mut all, mut wrong) = (0, 0, Vec::new());
    for event in &events {
        let name = event["name"].as_str().unwrap_or_default();
        let headers = headers(name)?;
        for example in event["examples"].as_array().into_iter().flatten() {
            all += 1;
            let action = example["action"].as_str().unwrap_or_default();
            let body = example.to_string().into_bytes();
            match github_webhooks::inbound::parse(&Method::POST, "/hook", &headers, body.clone()) {
                Ok(found) => {
                    if read == 0 {
                        through_actix(&headers, body)?;
                    }
                    match variant(&format!("{found:?}")) == pascal(&format!("{name}_{action}")) {
                        true => read += 1,
                        false => wrong.push(format!("{name} {action} is read as another event")),
                    }
                }
                Err(InboundError::Ambiguous { fitting }) => {
                    wrong.push(format!(
                        "{name} {action} is read as {}",
                        fitting.join(" and ")
                    ));
                }
                Err(_) => {}
            }
        }
    }
    match wrong.is_empty() {
        true => Ok((read, all)),
        false => Err(wrong.join("\n")),
    }
}

/// Checks that an actix server accepts the message, and rejects an invalid one.
fn through_actix(headers: &HeaderMap, body: Vec<u8>) -> Result<(), String> {
    let (taken, refused) = (
        actix::status(headers, body),
        actix::status(headers, b"{".to_vec()),
    );
    match (taken, refused) {
        (204, 400..=499) => Ok(()),
        _ => Err(format!(
            "actix: expected 204 and a refusal, found {taken} and {refused}"
        )),
    }
}

/// The headers that GitHub sends with each message.
fn headers(event: &str) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("user-agent", "GitHub-Hookshot/044aadd"),
        ("x-github-hook-id", "292430182"),
        ("x-github-event", event),
        ("x-github-hook-installation-target-id", "79929171"),
        ("x-github-hook-installation-target-type", "repository"),
        ("x-github-delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"),
        ("x-hub-signature-256", "sha256=0"),
        ("content-type", "application/json"),
    ] {
        let value = HeaderValue::from_str(value).map_err(|error| error.to_string())?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// The name of the variant in `Debug` output.
fn variant(shown: &str) -> &str {
    shown.split('(').next().unwrap_or_default()
}

fn pascal(name: &str) -> String {
    let words = name.split(['_', '-']);
    words
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters)
        })
        .collect()
}
