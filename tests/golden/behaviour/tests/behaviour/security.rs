//! Which credentials each operation sends, and to which server.

use clientwright_runtime::testing::{MockAnswer, MockTransport, Recorded};
use golden_security::{Client, ClientBuilder};

const OPERATIONS: [&str; 13] = [
    "byDefault",
    "anonymous",
    "optionalBearer",
    "byBearer",
    "byBasic",
    "byHeader",
    "byQuery",
    "byCookie",
    "byBoth",
    "byEither",
    "byMixed",
    "byScope",
    "elsewhere",
];

fn client(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, MockTransport) {
    let (transport, settings) = golden_tests::offline();
    for id in OPERATIONS {
        transport.always(id, MockAnswer::new(204));
    }
    let builder = configure(Client::builder()).configure(settings);
    (builder.build().unwrap(), transport)
}

/// A client with all credentials.
fn rich() -> (Client, MockTransport) {
    client(|builder| {
        builder
            .client_credentials("id", "secret")
            .bearer_token("bearer")
            .basic_auth("user", "pass:word")
            .header_key_api_key("header key")
            .query_key_api_key("query&key")
            .cookie_key_api_key("cookie;key")
    })
}

/// Authorization, key in the header, query, cookies.
fn credentials(request: &Recorded) -> [Option<&str>; 4] {
    [
        request.header("authorization"),
        request.header("x-key"),
        request.query(),
        request.header("cookie"),
    ]
}

/// The only request other than token requests.
macro_rules! sent {
    ($client:expr, $operation:ident) => {{
        let (client, transport) = $client;
        client.$operation().await.unwrap();
        let requests = transport.requests().into_iter();
        let mut calls = requests.filter(|request| request.operation.is_some());
        let call = calls.next().unwrap();
        assert!(calls.next().is_none());
        call
    }};
}

#[tokio::test]
async fn each_scheme_sends_only_its_credential() {
    let request = sent!(rich(), by_bearer);
    assert_eq!(
        credentials(&request),
        [Some("Bearer bearer"), None, None, None]
    );
    let request = sent!(rich(), by_basic);
    assert_eq!(
        credentials(&request),
        [Some("Basic dXNlcjpwYXNzOndvcmQ="), None, None, None]
    );
    let request = sent!(rich(), by_header);
    assert_eq!(
        credentials(&request),
        [None, Some("header key"), None, None]
    );
    let request = sent!(rich(), by_query);
    assert_eq!(
        credentials(&request),
        [None, None, Some("api_key=query%26key"), None]
    );
    let request = sent!(rich(), by_cookie);
    assert_eq!(
        credentials(&request),
        [None, None, None, Some("session=cookie%3Bkey")]
    );
}

#[tokio::test]
async fn a_key_in_a_cookie_is_sent_with_other_cookies() {
    let (client, transport) = rich();
    client.by_cookie().theme("dark").await.unwrap();
    let cookies = transport.requests()[0].header("cookie").unwrap().to_owned();
    let mut cookies: Vec<&str> = cookies.split("; ").collect();
    cookies.sort_unstable();
    assert_eq!(cookies, ["session=cookie%3Bkey", "theme=dark"]);
}

#[tokio::test]
async fn a_key_in_a_cookie_keeps_cookies_that_are_not_ascii() {
    let (client, transport) = rich();
    client.by_cookie().mood("égal").await.unwrap();
    let request = &transport.requests()[0];
    let cookies = std::str::from_utf8(request.headers["cookie"].as_bytes()).unwrap();
    assert_eq!(cookies, "mood=égal; session=cookie%3Bkey");
}

#[tokio::test]
async fn the_security_of_the_document_applies_unless_an_operation_has_its_own() {
    let (client, transport) = rich();
    client.by_default().await.unwrap();
    let sent = transport.requests();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].operation, None);
    assert_eq!(sent[0].url, "https://login.example.com/token");
    assert_eq!(sent[0].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    let form = sent[0].text().unwrap();
    assert!(form.contains("grant_type=client_credentials"), "{form}");
    assert_eq!(
        credentials(&sent[1]),
        [Some("Bearer token-1"), None, None, None]
    );
    let request = sent!(rich(), anonymous);
    assert_eq!(credentials(&request), [None; 4]);
}

#[tokio::test]
async fn a_token_is_requested_once_and_shared() {
    let (client, transport) = rich();
    client.by_default().await.unwrap();
    client.clone().by_default().await.unwrap();
    assert_eq!(transport.token_requests().len(), 1);
    assert_eq!(transport.calls("byDefault").len(), 2);
}

#[tokio::test]
async fn schemes_that_belong_together_are_sent_together() {
    let request = sent!(rich(), by_both);
    assert_eq!(
        credentials(&request),
        [Some("Bearer bearer"), Some("header key"), None, None]
    );
    let request = sent!(rich(), by_mixed);
    assert_eq!(
        credentials(&request),
        [None, Some("header key"), Some("api_key=query%26key"), None]
    );
}

#[tokio::test]
async fn the_first_complete_alternative_is_sent() {
    let request = sent!(rich(), by_either);
    assert_eq!(
        credentials(&request),
        [Some("Basic dXNlcjpwYXNzOndvcmQ="), None, None, None]
    );
    let request = sent!(client(|builder| builder.header_key_api_key("h")), by_either);
    assert_eq!(credentials(&request), [None, Some("h"), None, None]);
    // One of two is not sufficient, and is not sent either.
    let half = client(|builder| builder.header_key_api_key("h").cookie_key_api_key("c"));
    let request = sent!(half, by_mixed);
    assert_eq!(credentials(&request), [None, None, None, Some("session=c")]);
    let request = sent!(rich(), optional_bearer);
    assert_eq!(request.header("authorization"), Some("Bearer bearer"));
    let request = sent!(client(|builder| builder), optional_bearer);
    assert_eq!(credentials(&request), [None; 4]);
}

#[tokio::test]
async fn nothing_is_sent_without_the_required_credentials() {
    let (client, transport) = client(|builder| builder.header_key_api_key("h"));
    let both = client.by_both().await.unwrap_err();
    let default = client.by_default().await.unwrap_err();
    let mixed = client.by_mixed().await.unwrap_err();
    for error in [both, default, mixed] {
        assert!(error.is_config() || error.is_auth(), "{error}");
        assert!(!error.to_string().contains("\"h\""));
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn a_token_is_requested_with_the_scopes_of_the_operation_and_the_client() {
    let (client, transport) = client(|builder| {
        builder
            .client_credentials("id", "secret")
            .configure(|settings| settings.scope("more").scope("read"))
    });
    client.by_scope().await.unwrap();
    client.by_default().await.unwrap();
    client.by_scope().await.unwrap();
    let requests = transport.token_requests();
    let forms: Vec<_> = requests.iter().map(|request| request.text()).collect();
    assert_eq!(
        forms,
        [
            Some("grant_type=client_credentials&scope=read%20write%20more"),
            Some("grant_type=client_credentials&scope=read%20more"),
        ]
    );
}

#[tokio::test]
async fn server_variables_have_defaults_and_can_be_set() {
    let request = sent!(rich(), anonymous);
    assert_eq!(request.url, "https://eu.example.com:8443/v1/anonymous");
    let moved = client(|builder| {
        builder.configure(|settings| {
            settings
                .server_variable("region", "us")
                .server_variable("port", "443")
        })
    });
    let request = sent!(moved, anonymous);
    assert!(
        [
            "https://us.example.com:443/v1/anonymous",
            "https://us.example.com/v1/anonymous"
        ]
        .contains(&request.url.as_str()),
        "{}",
        request.url
    );
    let refused = Client::builder()
        .configure(|settings| settings.server_variable("region", "mars"))
        .build()
        .unwrap_err();
    assert!(refused.to_string().contains("region"), "{refused}");
}

#[tokio::test]
async fn the_server_of_a_path_is_used_unless_a_base_url_is_set() {
    let request = sent!(rich(), elsewhere);
    assert_eq!(request.url, "https://files.example.com/public/elsewhere");
    let set = client(|builder| builder.base_url("https://sandbox.example.com/x"));
    let request = sent!(set, elsewhere);
    assert_eq!(request.url, "https://sandbox.example.com/x/elsewhere");
}
