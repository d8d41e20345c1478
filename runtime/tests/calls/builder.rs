//! Configuring a client: all errors are reported together, and unsafe settings must be explicit.

use crate::support;

use std::time::Duration;

use clientwright_runtime::{ClientBuilder, RetryPolicy};
use support::*;

fn problems(builder: ClientBuilder) -> Vec<String> {
    builder.build().unwrap_err().problems().to_vec()
}

#[test]
fn all_problems_are_reported_at_once() {
    let found = problems(
        ClientBuilder::new(&API)
            .server_variable("region", "mars")
            .server_variable("planet", "x")
            .client_credentials("oauth", "", "s")
            .api_key("basic", "k")
            .api_key("nope", "k")
            .header("bad name", "v")
            .header("good", "bad\nvalue")
            .header("blank", " v")
            .user_agent("bad\n")
            .rate_limit("nope", 0, Duration::from_secs(1))
            .path("readThing", "things/{id}?x")
            .proxy("::geheim::")
            .root_certificate_pem(b"garbage")
            .retry(RetryPolicy::default().with_max_attempts(0)),
    );
    let expected = [
        "server variable region: must be one of eu, us",
        "header \"bad name\": not the name of a header",
        "header good: not the value of a header",
        "header blank: a value begins or ends with a blank, which is not part of what a header carries",
        "user agent: not the value of a header",
        "proxy: not a URL of a proxy",
        "root certificate: no certificate in the PEM text",
        "rate limit nope: the API has none of that name",
        "rate limit nope: zero requests",
        "server variable planet: no such variable",
        "path of readThing: must start with `/` and have no query",
        "retry: at least one attempt",
        "credential for oauth: the client id is empty",
        "credential for basic: of another kind",
        "credential for nope: no such security scheme",
    ];
    assert_eq!(found, expected);
}

#[test]
fn plain_http_is_limited_to_loopback_unless_allowed() {
    for url in [
        "http://localhost:1/x",
        "http://127.0.0.7",
        "http://[::1]:80",
        "https://a.example",
    ] {
        assert!(bench().bare().base_url(url).build().is_ok(), "{url}");
    }
    for url in [
        "http://a.example",
        "http://10.0.0.1",
        "http://localhost.example",
        "http://evil.localhost",
        "http://127.0.0.1.example",
    ] {
        let found = problems(bench().bare().base_url(url));
        assert!(found[0].contains("http is not encrypted"), "{found:?}");
        assert!(
            bench()
                .bare()
                .base_url(url)
                .allow_plain_http()
                .build()
                .is_ok()
        );
    }
    let found = problems(bench().builder().token_url("http://a.example/token"));
    assert!(found[0].starts_with("credential for oauth: token URL: http is not encrypted"));
}

#[test]
fn headers_that_the_transport_sets_are_rejected() {
    for name in [
        "Content-Length",
        "transfer-encoding",
        "HOST",
        "Connection",
        "Upgrade",
    ] {
        let found = problems(bench().bare().header(name, "5"));
        assert_eq!(found.len(), 1, "{name}");
        assert!(
            found[0].ends_with("set by the transport, not by hand"),
            "{found:?}"
        );
    }
}

#[test]
fn urls_with_white_space_or_control_characters_are_rejected() {
    for url in [
        "https://a.example/\r\nx",
        "https://a.ex\nample",
        "https://a.example/\t",
        " https://a.example",
        "https://a.example\n",
        "https://a.example/a b",
        "https://a.example/\u{0}",
        "https://a.example/\u{85}",
    ] {
        let found = problems(bench().bare().base_url(url));
        let expected = "base URL: must not contain white space or control characters";
        assert_eq!(found, [expected], "{url:?}");
        let found = problems(bench().builder().token_url(url));
        assert!(
            found[0].starts_with("credential for oauth: token URL: must not contain"),
            "{found:?}"
        );
    }
    let found = problems(bench().bare().path("readThing", "/x\r\n/{id}"));
    assert_eq!(
        found,
        ["path of readThing: must not contain white space or control characters"]
    );
}

#[test]
fn empty_credentials_and_user_names_with_a_colon_are_rejected() {
    let bare = || bench().bare();
    for (builder, problem) in [
        (bare().token("bearer", ""), "bearer: the token is empty"),
        (bare().token("bearer", " \n"), "bearer: the token is empty"),
        (bare().token("oauth", ""), "oauth: the token is empty"),
        (bare().api_key("key", ""), "key: the API key is empty"),
        (bare().api_key("query", ""), "query: the API key is empty"),
        (
            bare().client_credentials("oauth", "", "s"),
            "oauth: the client id is empty",
        ),
        (
            bare().basic("basic", "us:er", "p"),
            "basic: a user name of HTTP Basic authentication has no `:`",
        ),
    ] {
        assert_eq!(problems(builder), [format!("credential for {problem}")]);
    }
    assert!(bare().basic("basic", "user", "pass:word").build().is_ok());
}

#[test]
fn invalid_base_urls_are_rejected_without_showing_them() {
    for url in [
        "",
        "geheim",
        "ftp://geheim.example",
        "https://u:geheim@a.example",
        "https://a.example/?geheim",
        "https://a.example/#geheim",
        "mailto:geheim@a.example",
    ] {
        let found = problems(bench().bare().base_url(url));
        assert_eq!(found.len(), 1, "{url}");
        assert!(!found[0].contains("geheim"), "{found:?}");
    }
}

#[tokio::test]
async fn the_default_transport_builds_without_trusted_roots_and_without_network() {
    let client = ClientBuilder::new(&API)
        .connect_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    assert_eq!(client.base_url(), "https://eu.example.com/v1");
}
