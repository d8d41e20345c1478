//! Compares a recording of a real browser that calls the sandbox, with deviations enabled, with the specification.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use std::path::Path;
use std::process::Command;

use clientwright_check::traffic::{Api, Suggestion, compare, read, suggestions};
use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document;
use clientwright_openapi::source::DiskFiles;
use orange_sandbox::{Fault, Options, Sandbox};
use serde_json::Value;

/// The requests of the browser, in order.
const PATHS: [&str; 7] = [
    "/requests?limit=2",
    "/requests/3-00286024?secretword",
    "/requests/3-00286024",
    "/catalogItems?expand=all",
    "/status",
    "/opensesame",
    "/requests/unknown",
];

fn recorded(sandbox: &Sandbox, folder: &Path) -> Vec<u8> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let recording = folder.join("browser.har");
    let browser =
        std::env::var("BROWSER").unwrap_or_else(|_| "/usr/bin/chromium-headless-shell".to_owned());
    let credentials = sandbox.credentials();
    let output = Command::new("node")
        .arg(here.join("browser/record.mjs"))
        .arg(browser)
        .arg(&recording)
        .arg(sandbox.token_url())
        .args(PATHS.map(|path| format!("{}{path}", sandbox.ordering_url())))
        .env("CLIENT_ID", &credentials.client_id)
        .env("CLIENT_SECRET", &credentials.client_secret)
        .env("API_KEY", &credentials.api_key)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    std::fs::read(recording).unwrap()
}

#[test]
#[ignore = "needs Node.js and a browser: `.ci/run browser`"]
fn a_recording_of_a_browser_is_compared_without_printing_its_secrets() {
    let sandbox = Sandbox::start(Options::new().rate_limits(false)).unwrap();
    let faults = sandbox.faults();
    faults
        .operation("getRequest")
        .next(1, Fault::deviate("/status", "SUSPENDED"));
    faults
        .operation("getRequest")
        .next(1, Fault::deviate("/carrier", "opensesame"));
    let extra = Fault::ExtraHeader {
        name: "x-carrier".to_owned(),
        value: "opensesame".to_owned(),
    };
    faults.operation("getStatus").next(1, extra);
    let folder = tempfile::tempdir().unwrap();
    let har = recorded(&sandbox, folder.path());
    let text = String::from_utf8(har.clone()).unwrap();
    let credentials = sandbox.credentials();
    let secrets = [&credentials.api_key, "opensesame", "secretword"];
    for secret in secrets {
        assert!(
            text.contains(secret),
            "the browser has not recorded {secret}"
        );
    }
    let json: Value = serde_json::from_slice(&har).unwrap();
    let creator = json.pointer("/log/creator/name").and_then(Value::as_str);
    println!(
        "recorded by {creator:?}, {:?}",
        json.pointer("/log/browser")
    );

    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let path = specs.join("ordering.yaml");
    let mut diagnostics = Diagnostics::new();
    let files = DiskFiles::of_document(&path);
    let (sources, document) = document::read(&files, path.to_str().unwrap(), &mut diagnostics);
    let document = document.unwrap();
    let url = sandbox.ordering_url();
    let api = Api {
        name: "ordering",
        document: &document,
        sources: &sources,
        server: Some(&url),
    };
    let traffic = compare(&[api], &[read(&har).unwrap()]);
    let patch: String = suggestions(&[api], &traffic)
        .iter()
        .map(Suggestion::diff)
        .collect();
    let printed = format!(
        "{}{}{}{patch}",
        traffic.human(true),
        traffic.markdown(),
        serde_json::to_string(&traffic).unwrap()
    );
    for secret in secrets
        .into_iter()
        .chain([credentials.client_secret.as_str(), &credentials.client_id])
    {
        assert!(!printed.contains(secret), "{secret}\n{printed}");
    }
    for expected in [
        "ordering: 7 exchanges",
        "1 × getRequest: `/status` of the response is `SUSPENDED`, which is not listed",
        "1 × getRequest: `/carrier` of the response is not described",
        "1 × getStatus: the response header `x-carrier` is not described",
        "1 × listCatalogItems: the query parameter `expand` is not described",
        "1 × getRequest: a query parameter without a value is not described",
        "1 × GET /{word} is not described",
        ", 6 differences",
    ] {
        assert!(
            printed.contains(expected),
            "{expected}\n{}",
            traffic.human(true)
        );
    }
}
