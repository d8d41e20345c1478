//! Credentials from the environment and from files, and replacing them while the client works.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{ClientBuilder, Credential, SecretSource};
use support::*;

fn ok() -> MockAnswer {
    MockAnswer::json(200, "[]")
}

/// A file that is gone after the test.
struct File(PathBuf);

impl File {
    fn new(text: &str) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let name = format!("clientwright-runtime-{}-{number}", std::process::id());
        let file = Self(std::env::temp_dir().join(name));
        file.write(text);
        file
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.0, text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn with(builder: ClientBuilder, variables: &[(&str, &str)]) -> ClientBuilder {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    builder.credentials_from("THINGS", |name| {
        variables.get(name).map(|value| (*value).to_owned())
    })
}

#[tokio::test]
async fn credentials_come_from_variables() {
    let bench = bench();
    bench.mock.always("both", ok());
    bench.mock.always("either", ok());
    let builder = with(
        bench.bare(),
        &[
            ("THINGS_CLIENT_ID", "id"),
            ("THINGS_CLIENT_SECRET", "secret"),
            ("THINGS_KEY_API_KEY", "k-1"),
            ("THINGS_USER", "u"),
            ("THINGS_PASSWORD", "p"),
        ],
    );
    let client = builder.build().unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    bench.run(call(&client, &EITHER)).await.unwrap();
    let token = &bench.mock.token_requests()[0];
    assert_eq!(token.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    let both = &bench.mock.calls("both")[0];
    assert_eq!(both.header("x-api-key"), Some("k-1"));
    let either = &bench.mock.calls("either")[0];
    assert_eq!(either.header("authorization"), Some("Basic dTpw"));
}

#[tokio::test]
async fn credentials_come_from_files_and_are_replaced_there() {
    let bench = bench();
    bench.mock.always("both", ok());
    let (secret, key) = (File::new("secret\n"), File::new("k-1\r\n"));
    let builder = with(
        bench.bare(),
        &[
            ("THINGS_CLIENT_ID", "id"),
            ("THINGS_CLIENT_SECRET_FILE", secret.path()),
            ("THINGS_KEY_API_KEY_FILE", key.path()),
        ],
    );
    let client = builder.build().unwrap();
    let sent = async || {
        bench.run(call(&client, &BOTH)).await.unwrap();
        let last = bench.mock.calls("both").pop().unwrap();
        last.header("x-api-key").unwrap().to_owned()
    };
    assert_eq!(sent().await, "k-1");
    key.write("k-2\n");
    assert_eq!(sent().await, "k-1");
    bench.clock.advance(Duration::from_secs(11));
    assert_eq!(sent().await, "k-2");
    // A file that is being replaced, or gone, does not stop the client.
    key.write("");
    bench.clock.advance(Duration::from_secs(11));
    assert_eq!(sent().await, "k-2");
    drop(key);
    bench.clock.advance(Duration::from_secs(11));
    assert_eq!(sent().await, "k-2");

    secret.write("new");
    bench.clock.advance(Duration::from_secs(3600));
    sent().await;
    let tokens = bench.mock.token_requests();
    let headers: Vec<_> = tokens.iter().map(|r| r.header("authorization")).collect();
    assert_eq!(
        headers,
        [Some("Basic aWQ6c2VjcmV0"), Some("Basic aWQ6bmV3")]
    );
}

#[test]
fn what_is_wrong_with_variables_is_reported_without_values() {
    let empty = File::new("\n");
    let builder = with(
        bench().bare(),
        &[
            ("THINGS_CLIENT_ID", "geheim"),
            ("THINGS_TOKEN", "geheim"),
            ("THINGS_TOKEN_FILE", "geheim"),
            ("THINGS_KEY_API_KEY_FILE", "/does/not/exist"),
            ("THINGS_QUERY_API_KEY_FILE", empty.path()),
            ("THINGS_USER", ""),
        ],
    );
    let error = builder.build().unwrap_err();
    let problems = error.problems();
    assert_eq!(problems[0], "environment: THINGS_CLIENT_SECRET is missing");
    assert_eq!(
        problems[1],
        "environment: both THINGS_TOKEN and THINGS_TOKEN_FILE are set"
    );
    assert!(
        problems[2].starts_with("credential for key: file /does/not/exist: "),
        "{problems:?}"
    );
    assert!(problems[3].ends_with(": empty"), "{problems:?}");
    assert_eq!(problems.len(), 4);
    assert!(!error.to_string().contains("geheim"));
}

#[tokio::test]
async fn what_is_given_explicitly_goes_before_variables() {
    let bench = bench();
    bench.mock.always("both", ok());
    let builder = bench.builder().api_key("key", "explicit");
    let client = with(builder, &[("THINGS_KEY_API_KEY", "variable")])
        .build()
        .unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    let sent = &bench.mock.calls("both")[0];
    assert_eq!(sent.header("x-api-key"), Some("explicit"));
}

#[tokio::test]
async fn a_missing_credential_is_named_with_its_variables() {
    let bench = bench();
    let client = with(bench.bare(), &[]).build().unwrap();
    let error = problem(bench.run(call(&client, &BOTH)).await);
    assert_eq!(
        error.to_string(),
        "GET /things (both): missing credentials: oauth (OAuth 2.0 client id and secret, set with \
         `client_credentials` or in the environment as THINGS_CLIENT_ID and THINGS_CLIENT_SECRET) \
         and key (API key, set with `api_key` or in the environment as THINGS_KEY_API_KEY)"
    );
    assert!(bench.mock.requests().is_empty());
}

#[tokio::test]
async fn a_credential_is_replaced_for_all_clones() {
    let bench = bench();
    bench.mock.always("both", ok());
    let client = bench.builder().api_key("key", "k-1").build().unwrap();
    let clone = client.clone();
    bench.run(call(&clone, &BOTH)).await.unwrap();
    client.rotate("key", Credential::key("k-2")).unwrap();
    client
        .rotate("oauth", Credential::client("id", "new"))
        .unwrap();
    bench.run(call(&clone, &BOTH)).await.unwrap();
    let last = bench.mock.calls("both").pop().unwrap();
    assert_eq!(last.header("x-api-key"), Some("k-2"));
    assert_eq!(last.header("authorization"), Some("Bearer token-2"));
    let token = bench.mock.token_requests().pop().unwrap();
    assert_eq!(token.header("authorization"), Some("Basic aWQ6bmV3"));
}

#[tokio::test]
async fn a_call_that_waits_to_be_repeated_uses_the_new_credential() {
    let bench = bench();
    bench
        .mock
        .answer("both", MockAnswer::new(503).header("retry-after", "5"));
    bench.mock.always("both", ok());
    let client = bench.builder().api_key("key", "k-1").build().unwrap();
    let waiting = tokio::spawn(call(&client, &BOTH));
    while bench.mock.calls("both").is_empty() {
        tokio::task::yield_now().await;
    }
    client.rotate("key", Credential::key("k-2")).unwrap();
    bench.run(waiting).await.unwrap().unwrap();
    let calls = bench.mock.calls("both");
    let keys: Vec<_> = calls.iter().map(|call| call.header("x-api-key")).collect();
    assert_eq!(keys, [Some("k-1"), Some("k-2")]);
}

#[test]
fn a_credential_that_does_not_fit_leaves_the_last_one() {
    let client = bench().builder().build().unwrap();
    let wrong = |scheme, credential| client.rotate(scheme, credential).unwrap_err().to_string();
    assert_eq!(
        wrong("nope", Credential::key("geheim")),
        "credential for nope: no such security scheme"
    );
    assert_eq!(
        wrong("oauth", Credential::key("geheim")),
        "credential for oauth: of another kind"
    );
    assert_eq!(
        wrong("oauth", Credential::client("", "geheim")),
        "credential for oauth: the client id is empty"
    );
    let file = SecretSource::file("/does/not/exist");
    assert!(wrong("key", Credential::key(file)).contains("/does/not/exist"));
}

#[test]
fn credentials_do_not_show_themselves() {
    for credential in [
        Credential::client("geheim", "geheim"),
        Credential::token("geheim"),
        Credential::basic("geheim", "geheim"),
        Credential::key("geheim"),
    ] {
        assert!(!format!("{credential:?}").contains("geheim"));
    }
    assert!(!format!("{:?}", SecretSource::from("geheim")).contains("geheim"));
    let token = clientwright_runtime::Token::new("geheim", Duration::ZERO);
    assert!(!format!("{token:?}").contains("geheim"));
}
