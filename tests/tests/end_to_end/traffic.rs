//! The traffic of a client is recorded, without its credentials, and compared with the specification.

use std::path::Path;
use std::sync::Arc;

use clientwright_check::traffic::{Api, Suggestion, Traffic, compare, read, suggestions};
use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document;
use clientwright_openapi::source::DiskFiles;
use clientwright_runtime::har::HarRecorder;
use orange_ordering::Client;
use orange_sandbox::{Fault, Sandbox};
use serde_json::json;

use crate::support::{ordering_builder, sandbox};

fn recorded() -> (Sandbox, Client, Arc<HarRecorder>) {
    let sandbox = sandbox();
    let recorder = Arc::new(HarRecorder::new());
    let client = ordering_builder(&sandbox)
        .configure(|settings| settings.interceptor(recorder.clone()))
        .build()
        .unwrap();
    (sandbox, client, recorder)
}

/// Compares the recording with the specification after a replacement in its text; returns the result and suggestions.
fn compared(har: &str, server: &str, from: &str, to: &str) -> (Traffic, Vec<Suggestion>) {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("common")).unwrap();
    for file in std::fs::read_dir(specs.join("common")).unwrap() {
        let file = file.unwrap();
        let copy = folder.path().join("common").join(file.file_name());
        std::fs::copy(file.path(), copy).unwrap();
    }
    let path = folder.path().join("ordering.yaml");
    let text = std::fs::read_to_string(specs.join("ordering.yaml")).unwrap();
    assert!(text.contains(from), "the specification has no {from}");
    std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let mut diagnostics = Diagnostics::new();
    let files = DiskFiles::of_document(&path);
    let (sources, document) = document::read(&files, path.to_str().unwrap(), &mut diagnostics);
    let found = diagnostics.render(&sources, false);
    let document = document.filter(|_| !diagnostics.has_errors());
    let document = document.unwrap_or_else(|| panic!("{found}"));
    let api = Api {
        name: "ordering",
        document: &document,
        sources: &sources,
        server: Some(server),
    };
    let traffic = compare(&[api], &[read(har).unwrap()]);
    let suggested = suggestions(&[api], &traffic);
    (traffic, suggested)
}

#[tokio::test]
async fn a_recording_of_the_sandbox_matches_the_specification_and_has_no_credentials() {
    let (sandbox, client, recorder) = recorded();
    client.list_requests().limit(3).await.unwrap();
    let first = client.list_requests().await.unwrap().into_body().remove(0);
    client.get_request(&first.id).await.unwrap();
    client.get_request("unknown").await.unwrap_err();
    client.list_catalog_items().await.unwrap();
    client.get_status().await.unwrap();
    let har = recorder.har();
    let credentials = sandbox.credentials();
    for secret in [&credentials.client_secret, &credentials.api_key] {
        assert!(!har.contains(secret.as_str()), "{har}");
    }
    let (traffic, _) = compared(&har, &sandbox.ordering_url(), "openapi:", "openapi:");
    let text = traffic.human(true);
    assert!(traffic.agrees(), "{text}");
    assert!(text.contains("6 exchanges, 0 differences"), "{text}");
    assert!(text.contains("2 × getRequest"), "{text}");
}

#[tokio::test]
async fn a_value_that_the_specification_lacks_is_found_in_a_recording() {
    let (sandbox, client, recorder) = recorded();
    let all = client.list_requests().limit(50).await.unwrap().into_body();
    let status = all.first().and_then(|it| it.status.clone()).unwrap();
    let har = recorder.har();
    let word = format!("{status}");
    let (traffic, _) = compared(&har, &sandbox.ordering_url(), &word, "SOMETHING_ELSE");
    assert!(!traffic.agrees());
    let text = traffic.human(false);
    assert!(
        text.contains(&format!("is `{word}`, which is not listed")),
        "{text}"
    );
}

/// Deviations from the documentation.
fn deviations() -> Vec<(Fault, &'static str)> {
    let header = Fault::ExtraHeader {
        name: "x-carrier".to_owned(),
        value: "opensesame".to_owned(),
    };
    vec![
        (
            Fault::deviate("/status", "SUSPENDED"),
            "`/status` of the response is `SUSPENDED`, which is not listed",
        ),
        (
            Fault::deviate("/priority", "open sesame"),
            "`/priority` of the response is a value that is not listed",
        ),
        (
            Fault::deviate("/name", json!(null)),
            "`/name` of the response is null",
        ),
        (
            Fault::deviate("/name", 7),
            "`/name` of the response: expected string, found integer",
        ),
        (
            Fault::deviate("/createdAt", "27.11.2026"),
            "`/createdAt` of the response is not of the format `date-time`: `99.99.9999`",
        ),
        (
            Fault::deviate("/carrier", "opensesame"),
            "`/carrier` of the response is not described",
        ),
        (
            Fault::deviate("/opensesame", 1),
            "`/aaaaaaaaaa` of the response is not described",
        ),
        (
            Fault::deviate("/password", "opensesame"),
            "`/password` of the response is not described",
        ),
        (
            Fault::deviate("/keyDates", json!([])),
            "`/keyDates` of the response: expected object, found array",
        ),
        (header, "the response header `x-carrier` is not described"),
        (
            Fault::Html(502),
            "the response is text/html, which is not described",
        ),
    ]
}

#[tokio::test]
async fn deviations_of_the_sandbox_are_reported_without_secrets_and_suggested() {
    let (sandbox, client, recorder) = recorded();
    let first = client.list_requests().await.unwrap().into_body().remove(0);
    for (deviation, _) in deviations() {
        let faults = sandbox.faults().operation("getRequest");
        faults.next(1, deviation);
        // The types of the client reject some of them.
        drop(client.get_request(&first.id).await);
    }
    // The recorder masks values that sound secret, and no others. Other recorders also record the password.
    let masked = recorder.har();
    assert!(masked.contains(r#""password\":\"masked"#), "{masked}");
    let har = masked.replace(r#""password\":\"masked"#, r#""password\":\"opensesame"#);
    let (traffic, suggested) = compared(&har, &sandbox.ordering_url(), "openapi:", "openapi:");
    let text = traffic.human(true);
    let patch: String = suggested.iter().map(Suggestion::diff).collect();
    for (_, expected) in deviations() {
        assert!(
            text.contains(&format!("1 × getRequest: {expected}")),
            "{expected}\n{text}"
        );
    }
    assert!(text.contains("12 exchanges, 11 differences"), "{text}");
    for secret in ["opensesame", "open sesame"] {
        assert!(
            !text.contains(secret) && !patch.contains(secret),
            "{text}{patch}"
        );
    }
    for expected in [
        "enum: [NEW, IN_PROGRESS, COMPLETED, REJECTED, CANCELED, UNKNOWN, SUSPENDED]",
        "+        carrier: {type: string}",
    ] {
        assert!(patch.contains(expected), "{expected}\n{patch}");
    }
}
