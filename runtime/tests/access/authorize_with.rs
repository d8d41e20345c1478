//! Credentials for an API whose specification does not define any.

use crate::support;

use std::time::Duration;

use clientwright_runtime::http::HeaderValue;
use clientwright_runtime::oauth::TokenRequest;
use clientwright_runtime::testing::{MockAnswer, Recorded};
use clientwright_runtime::{
    Authorization, Authorizer, BoxFuture, ClientBuilder, CredentialError, Request, SecretSource,
};
use support::*;

/// Sends a call of an operation without security requirements.
async fn sent(bench: &Bench, builder: ClientBuilder) -> Recorded {
    bench.mock.always("open", MockAnswer::json(200, "[]"));
    let client = builder.build().unwrap();
    bench.run(call(&client, &OPEN)).await.unwrap();
    bench.mock.calls("open").pop().unwrap()
}

#[tokio::test]
async fn every_kind_of_credential_can_be_sent() {
    let bench = bench();
    let with = |authorization| bench.bare().authorize_with(authorization);
    let request = sent(&bench, with(Authorization::bearer("t"))).await;
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    let request = sent(&bench, with(Authorization::basic("u", "p"))).await;
    assert_eq!(request.header("authorization"), Some("Basic dTpw"));
    let request = sent(&bench, with(Authorization::api_key_header("X-Key", "k"))).await;
    assert_eq!(request.header("x-key"), Some("k"));
    let request = sent(&bench, with(Authorization::api_key_query("api key", "k&"))).await;
    assert_eq!(request.query(), Some("api%20key=k%26"));
    let request = sent(&bench, with(Authorization::api_key_cookie("sid", "k"))).await;
    assert_eq!(request.header("cookie"), Some("sid=k"));
    let request = sent(&bench, with(Authorization::http("Apikey", "k"))).await;
    assert_eq!(request.header("authorization"), Some("Apikey k"));
    let url = "https://login.example.com/token?tenant=1";
    let clients = Authorization::client_credentials(url, ("id", "secret"));
    let request = sent(&bench, with(clients)).await;
    assert_eq!(request.header("authorization"), Some("Bearer token-1"));
    assert_eq!(bench.mock.token_requests()[0].url, url);
}

#[tokio::test]
async fn several_credentials_are_sent_together_and_can_be_replaced() {
    let bench = bench();
    bench.mock.always("open", MockAnswer::json(200, "[]"));
    let client = bench
        .bare()
        .authorize_with(Authorization::bearer("t"))
        .authorize_with(Authorization::api_key_header("X-Key", "k"))
        .build()
        .unwrap();
    bench.run(call(&client, &OPEN)).await.unwrap();
    let request = bench.mock.calls("open").pop().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    assert_eq!(request.header("x-key"), Some("k"));
    client.reauthorize([Authorization::bearer("u")]).unwrap();
    bench.run(call(&client, &OPEN)).await.unwrap();
    let request = bench.mock.calls("open").pop().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer u"));
    assert_eq!(request.header("x-key"), None);
    let wrong = client.reauthorize([Authorization::bearer("")]).unwrap_err();
    assert_eq!(wrong.to_string(), "authorization 1: the token is empty");
}

#[tokio::test]
async fn credentials_of_a_scheme_in_the_specification_take_precedence() {
    let bench = bench();
    bench.mock.always("either", MockAnswer::json(200, "[]"));
    let own = bench.bare().authorize_with(Authorization::bearer("t"));
    let client = own.basic("basic", "u", "p").build().unwrap();
    bench.run(call(&client, &EITHER)).await.unwrap();
    let sent = bench.mock.calls("either").pop().unwrap();
    assert_eq!(sent.header("authorization"), Some("Basic dTpw"));
    // Without them, those of `authorize_with` are used.
    let client = bench.bare().authorize_with(Authorization::bearer("t"));
    bench
        .run(call(&client.build().unwrap(), &EITHER))
        .await
        .unwrap();
    let sent = bench.mock.calls("either").pop().unwrap();
    assert_eq!(sent.header("authorization"), Some("Bearer t"));
}

/// Signs method, URL and body, and may need to wait for its key.
#[derive(Debug)]
struct Signature;

impl Authorizer for Signature {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), CredentialError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if request.url.contains("unsigned") {
                return Err(CredentialError::new("no key for that"));
            }
            let signed = format!("{} {} {}", request.method, request.url, request.body.len());
            let signature = HeaderValue::try_from(signed).unwrap();
            request.headers.insert("x-signature", signature);
            request.url.push_str("?signed=1");
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_custom_credential_receives_the_whole_request_of_each_attempt() {
    let bench = bench();
    bench.mock.answer("open", MockAnswer::new(503));
    let request = sent(
        &bench,
        bench
            .bare()
            .authorize_with(Authorization::custom(Signature)),
    )
    .await;
    assert_eq!(request.url, "https://eu.example.com/v1/things?signed=1");
    assert_eq!(
        request.header("x-signature"),
        Some("GET https://eu.example.com/v1/things 0")
    );
    assert_eq!(bench.mock.calls("open").len(), 2);
    // It can also replace a scheme of the specification.
    bench.mock.always("both", MockAnswer::json(200, "[]"));
    let custom = clientwright_runtime::Credential::custom(Signature);
    let client = bench.builder().credential("key", custom).build().unwrap();
    bench.run(call(&client, &BOTH)).await.unwrap();
    let both = bench.mock.calls("both").pop().unwrap();
    assert!(both.header("x-signature").is_some());
    assert_eq!(both.header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn nothing_is_sent_if_a_custom_credential_fails() {
    let bench = bench();
    let builder = bench.bare().base_url("https://unsigned.example");
    let client = builder.authorize_with(Authorization::custom(Signature));
    let error = problem(bench.run(call(&client.build().unwrap(), &OPEN)).await);
    assert!(
        error.is_auth() && error.to_string().contains("no key for that"),
        "{error}"
    );
    assert!(bench.mock.requests().is_empty());
}

#[test]
fn invalid_credentials_are_rejected_when_the_client_is_built() {
    let problems = |authorization| {
        let builder = bench().bare().authorize_with(authorization);
        builder.build().unwrap_err().problems().to_vec()
    };
    assert_eq!(
        problems(Authorization::api_key_header("bad name", "geheim")),
        ["authorization 1: API key: \"bad name\" is not the name of a header"]
    );
    assert_eq!(
        problems(Authorization::client_credentials(
            "http://a.example/",
            ("i", "geheim")
        )),
        [
            "authorization 1: token URL: http is not encrypted; use https, or allow it with \
          `allow_plain_http`"
        ]
    );
    assert_eq!(
        problems(Authorization::tokens(TokenRequest::client_credentials((
            "i", "geheim"
        )))),
        ["authorization 1: no token URL, set one with `token_url`"]
    );
    assert_eq!(
        problems(Authorization::bearer(SecretSource::file("/does/not/exist")))[0]
            .split(": ")
            .take(2)
            .collect::<Vec<_>>(),
        ["authorization 1", "file /does/not/exist"]
    );
}

#[tokio::test]
async fn a_secret_file_is_reread_for_authorize_with() {
    let bench = bench();
    let path = std::env::temp_dir().join(format!("clientwright-authorize-{}", std::process::id()));
    std::fs::write(&path, "k-1").unwrap();
    let key = Authorization::api_key_header("X-Key", SecretSource::file(&path));
    bench.mock.always("open", MockAnswer::json(200, "[]"));
    let client = bench.bare().authorize_with(key).build().unwrap();
    let mut keys = Vec::new();
    for text in ["k-2", "k-3"] {
        bench.run(call(&client, &OPEN)).await.unwrap();
        let sent = bench.mock.calls("open").pop().unwrap();
        keys.push(sent.header("x-key").unwrap().to_owned());
        std::fs::write(&path, text).unwrap();
        bench.clock.advance(Duration::from_secs(11));
    }
    let _ = std::fs::remove_file(&path);
    assert_eq!(keys, ["k-1", "k-2"]);
}
