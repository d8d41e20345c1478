//! Discovery of authorization servers.

use std::time::Duration;

use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Authorization, TokenErrorKind};

use crate::oauth::{refused, with};
use crate::support::*;

fn metadata(issuer: &str, more: &str) -> MockAnswer {
    MockAnswer::json(
        200,
        format!(r#"{{"issuer":"{issuer}","token_endpoint":"https://login.example/token"{more}}}"#),
    )
}

#[tokio::test]
async fn server_metadata_is_read_once_an_hour() {
    let bench = bench();
    bench
        .mock
        .answer_token(metadata("https://login.example/realm/", ""));
    let request = TokenRequest::client_credentials(("id", "secret"))
        .discovery("https://login.example/realm/.well-known/openid-configuration");
    let client = with(&bench, request).build().unwrap();
    let calls: Vec<_> = (0..10)
        .map(|_| tokio::spawn(call(&client, &LIST)))
        .collect();
    for call in calls {
        bench.run(call).await.unwrap().unwrap();
    }
    let asked = bench.mock.token_requests();
    let urls: Vec<_> = asked.iter().map(|request| &*request.url).collect();
    let document = "https://login.example/realm/.well-known/openid-configuration";
    assert_eq!(urls, [document, "https://login.example/token"]);
    assert_eq!(
        (asked[0].method.as_str(), asked[0].text()),
        ("GET", Some(""))
    );
    assert_eq!(asked[1].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    // The endpoint may change; while the metadata cannot be read, the previous version is used.
    bench.clock.advance(Duration::from_secs(3600));
    bench.mock.answer_token(MockAnswer::new(503));
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(
        bench.mock.token_requests()[3].url,
        "https://login.example/token"
    );
    bench.clock.advance(Duration::from_secs(3600));
    let moved =
        r#"{"issuer":"https://login.example/realm","token_endpoint":"https://new.example/t"}"#;
    bench.mock.answer_token(MockAnswer::json(200, moved));
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests()[5].url, "https://new.example/t");
    // The metadata is not read again within the hour.
    bench.clock.advance(Duration::from_secs(3599));
    client.forget_token();
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests()[6].url, "https://new.example/t");
}

#[tokio::test]
async fn client_authentication_follows_the_server_metadata() {
    let methods = r#","token_endpoint_auth_methods_supported":["client_secret_post"],"mtls_endpoint_aliases":{"token_endpoint":"https://mtls.example/token"}"#;
    let request = |client: OAuthClient| {
        TokenRequest::client_credentials(client).discovery("https://login.example")
    };
    let bench = bench();
    for (client, url, text) in [
        (
            OAuthClient::new("id", "secret"),
            "https://login.example/token",
            "grant_type=client_credentials&client_id=id&client_secret=secret",
        ),
        // The program's choice takes precedence.
        (
            OAuthClient::client_secret_basic("id", "secret"),
            "https://login.example/token",
            "grant_type=client_credentials",
        ),
        (
            OAuthClient::tls_client_auth("id"),
            "https://mtls.example/token",
            "grant_type=client_credentials&client_id=id",
        ),
    ] {
        bench
            .mock
            .answer_token(metadata("https://login.example", methods));
        let client = with(&bench, request(client)).build().unwrap();
        bench.run(call(&client, &LIST)).await.unwrap();
        let last = bench.mock.token_requests().pop().unwrap();
        assert_eq!((&*last.url, last.text()), (url, Some(text)));
    }
}

#[tokio::test]
async fn metadata_that_is_invalid_or_of_another_server_is_rejected() {
    let cases = [
        (
            metadata("https://evil.example", ""),
            "expected the issuer https://login.example, found https://evil.example",
        ),
        (
            MockAnswer::json(200, r#"{"token_endpoint":"https://login.example/"}"#),
            "no issuer",
        ),
        (
            MockAnswer::json(200, r#"{"issuer":"https://login.example"}"#),
            "no token endpoint",
        ),
        (
            MockAnswer::json(
                200,
                r#"{"issuer":"https://login.example","token_endpoint":"http://login.example/"}"#,
            ),
            "token_endpoint: http is not encrypted",
        ),
        (MockAnswer::json(200, "<html>"), "not JSON"),
        (MockAnswer::new(404), "status 404"),
    ];
    for (answer, problem) in cases {
        let bench = bench();
        bench.mock.always_token(answer);
        let request =
            TokenRequest::client_credentials(("id", "secret")).discovery("https://login.example");
        let client = with(&bench, request).build().unwrap();
        let error = refused(&bench, &client).await;
        assert_eq!(error.kind(), TokenErrorKind::Discovery);
        assert!(error.to_string().contains(problem), "{error}");
        assert_eq!(bench.mock.token_requests().len(), 1);
    }
    let bench = bench();
    bench
        .mock
        .answer_token(metadata("https://other.example", ""));
    let request = TokenRequest::client_credentials(("id", "secret"))
        .discovery("https://login.example")
        .issuer("https://other.example/");
    let client = with(&bench, request).build().unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
}

#[tokio::test]
async fn a_token_url_set_by_the_program_needs_no_discovery() {
    let bench = bench();
    bench.mock.always("open", ok());
    let request =
        TokenRequest::client_credentials(("id", "secret")).token_url("https://own.example/token");
    let builder = bench.bare().authorize_with(Authorization::tokens(request));
    bench
        .run(call(&builder.build().unwrap(), &OPEN))
        .await
        .unwrap();
    assert_eq!(
        bench.mock.token_requests()[0].url,
        "https://own.example/token"
    );
}
