//! Credentials of less common schemes, and of APIs without schemes.

use std::sync::Arc;

use clientwright_runtime::oauth::{OAuthClient, TokenRequest};
use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{
    Authorization, Authorizer, BoxFuture, ClientCertificate, Credential, CredentialError, Request,
    SecretSource, Token, TokenError, TokenSource,
};
use golden_credentials::{Client, ClientBuilder};

const OPERATIONS: [&str; 6] = [
    "byOpenIdConnect",
    "withOtherScopes",
    "byCertificate",
    "byCertificateAndKey",
    "byPerson",
    "byOtherScheme",
];

const METADATA: &str = r#"{"issuer":"https://login.example.com","token_endpoint":"https://login.example.com/oauth/token"}"#;

fn client(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, MockTransport) {
    let (transport, settings) = golden_tests::offline();
    for id in OPERATIONS {
        transport.always(id, MockAnswer::new(204));
    }
    let builder = configure(Client::builder()).configure(settings);
    (builder.build().unwrap(), transport)
}

fn authorization(transport: &MockTransport, operation: &str) -> Option<String> {
    let call = transport.calls(operation).pop().unwrap();
    call.header("authorization").map(str::to_owned)
}

#[tokio::test]
async fn open_id_connect_is_discovered_and_tokens_have_the_scopes_of_the_operation() {
    let (client, transport) = client(|builder| builder.client_credentials("id", "secret"));
    transport.answer_token(MockAnswer::json(200, METADATA));
    client.by_open_id_connect().await.unwrap();
    client.with_other_scopes().await.unwrap();
    client.by_open_id_connect().await.unwrap();
    let asked = transport.token_requests();
    let sent: Vec<_> = asked
        .iter()
        .map(|request| (&*request.url, request.text().unwrap()))
        .collect();
    let token = "https://login.example.com/oauth/token";
    assert_eq!(
        sent,
        [
            (
                "https://login.example.com/.well-known/openid-configuration",
                ""
            ),
            (token, "grant_type=client_credentials&scope=orders%3Aread"),
            (
                token,
                "grant_type=client_credentials&scope=orders%3Aread%20orders%3Awrite"
            ),
        ]
    );
    assert_eq!(
        authorization(&transport, "byOpenIdConnect").as_deref(),
        Some("Bearer token-2")
    );
    assert_eq!(
        authorization(&transport, "withOtherScopes").as_deref(),
        Some("Bearer token-3")
    );
}

/// Always returns the same token.
#[derive(Debug)]
struct Sidecar;

impl TokenSource for Sidecar {
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        let token = Token::new("from the sidecar", std::time::Duration::from_secs(60));
        Box::pin(std::future::ready(Ok(token)))
    }
}

#[tokio::test]
async fn tokens_can_come_from_a_source_or_another_grant() {
    let (own, transport) = client(|builder| builder.access_token_from(Arc::new(Sidecar)));
    own.by_open_id_connect().await.unwrap();
    assert_eq!(
        authorization(&transport, "byOpenIdConnect").as_deref(),
        Some("Bearer from the sidecar")
    );
    let request = TokenRequest::refresh_token(OAuthClient::public("id"), "r");
    let (person, transport) = client(|builder| builder.bearer_token_from(request));
    person.by_person().await.unwrap();
    let asked = transport.token_requests().remove(0);
    // The refresh URL is from the specification.
    assert_eq!(asked.url, "https://login.example.com/refresh");
    assert!(
        asked
            .text()
            .unwrap()
            .starts_with("grant_type=refresh_token&refresh_token=r")
    );
    let (ready, transport) = client(|builder| builder.bearer_token("t"));
    ready.by_person().await.unwrap();
    assert_eq!(
        authorization(&transport, "byPerson").as_deref(),
        Some("Bearer t")
    );
}

#[tokio::test]
async fn mutual_tls_requires_a_client_certificate() {
    // The transport of this test presents none, although it claims to.
    let presented = ClientCertificate::of_transport();
    let (with, transport) = client(|builder| builder.client_certificate(presented).api_key("k"));
    with.by_certificate().await.unwrap();
    with.by_certificate_and_key().await.unwrap();
    let sent = transport.calls("byCertificateAndKey").remove(0);
    assert_eq!(sent.header("x-key"), Some("k"));
    let (without, transport) = client(|builder| builder.api_key("k"));
    let error = without.by_certificate_and_key().await.unwrap_err();
    assert!(
        error.is_auth() && error.to_string().contains("client certificate"),
        "{error}"
    );
    assert!(transport.requests().is_empty());
}

#[derive(Debug)]
struct Signature;

impl Authorizer for Signature {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), CredentialError>> {
        let value = format!("Signature {}", request.method).parse().unwrap();
        request.headers.insert("authorization", value);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn credentials_of_another_http_scheme_are_sent_after_its_name() {
    let (given, transport) = client(|builder| builder.authorization("abc"));
    given.by_other_scheme().await.unwrap();
    assert_eq!(
        authorization(&transport, "byOtherScheme").as_deref(),
        Some("ApiKey abc")
    );
    let (signed, transport) = client(|builder| builder.authorization_from(Signature));
    signed.by_other_scheme().await.unwrap();
    assert_eq!(
        authorization(&transport, "byOtherScheme").as_deref(),
        Some("Signature GET")
    );
}

#[tokio::test]
async fn a_credential_can_be_in_a_file_and_the_runtime_is_accessible() {
    let path = std::env::temp_dir().join(format!("clientwright-golden-{}", std::process::id()));
    std::fs::write(&path, "from a file\n").unwrap();
    let (client, transport) = client(|builder| {
        builder
            .authorization(SecretSource::file(&path))
            .api_key("k")
            .client_certificate(ClientCertificate::of_transport())
    });
    client.by_other_scheme().await.unwrap();
    let _ = std::fs::remove_file(&path);
    assert_eq!(
        authorization(&transport, "byOtherScheme").as_deref(),
        Some("ApiKey from a file")
    );
    assert_eq!(client.runtime().base_url(), "https://api.example.com");
    assert_eq!(client.runtime().api().name, "Golden Credentials");
    client
        .runtime()
        .rotate("key", Credential::key("new"))
        .unwrap();
    client.by_certificate_and_key().await.unwrap();
    let sent = transport.calls("byCertificateAndKey").remove(0);
    assert_eq!(sent.header("x-key"), Some("new"));
}

#[tokio::test]
async fn an_api_without_security_schemes_accepts_credentials() {
    let (transport, settings) = golden_tests::offline();
    let client = golden_operations::Client::builder()
        .authorize_with(Authorization::api_key_header("X-Gateway-Key", "k"))
        .authorize_with(Authorization::client_credentials(
            "https://login.example.com/token",
            ("id", "secret"),
        ))
        .configure(settings)
        .build()
        .unwrap();
    transport.always("queryForm", MockAnswer::new(204));
    client.query_form().await.unwrap();
    let sent = transport.calls("queryForm").remove(0);
    assert_eq!(sent.header("x-gateway-key"), Some("k"));
    assert_eq!(sent.header("authorization"), Some("Bearer token-1"));
}
