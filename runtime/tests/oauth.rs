//! Access tokens from an authorization server: grants, authentication of the client, scopes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

#[path = "support/server.rs"]
#[allow(dead_code, reason = "only a part is used here")]
mod server;
mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clientwright_runtime::codegen::v1::describe::{Method, Operation};
use clientwright_runtime::oauth::{
    JwtAlgorithm, JwtBearer, OAuthClient, RefreshTokenFile, RefreshTokenStore, SigningKey,
    TokenExchange, TokenRequest,
};
use clientwright_runtime::testing::{MockAnswer, Recorded};
use clientwright_runtime::{
    Authorization, BoxFuture, Client, ClientBuilder, ErrorKind, MemoryTokenCache, Secret,
    SecretError, SecretSource, TokenCache, TokenError, TokenErrorKind, Value,
};
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519};
use ring::signature;
use support::*;

fn ok() -> MockAnswer {
    MockAnswer::json(200, "[]")
}

fn with(bench: &Bench, request: TokenRequest) -> ClientBuilder {
    bench.mock.always("listThings", ok());
    bench.bare().credential("oauth", request)
}

/// The token request that a call leads to.
async fn asked(request: TokenRequest) -> Recorded {
    let bench = bench();
    let client = with(&bench, request).build().unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    let last = bench.mock.requests().pop().unwrap();
    assert_eq!(last.header("authorization"), Some("Bearer token-1"));
    bench.mock.token_requests().remove(0)
}

/// The fields of a form.
fn form(request: &Recorded) -> Vec<(String, String)> {
    url::form_urlencoded::parse(request.text().unwrap().as_bytes())
        .into_owned()
        .collect()
}

fn field(request: &Recorded, name: &str) -> Option<String> {
    let mut fields = form(request).into_iter();
    fields
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}

async fn refused(bench: &Bench, client: &Client) -> TokenError {
    match problem(bench.run(call(client, &LIST)).await).kind() {
        ErrorKind::Token(error) => error.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn id_and_secret_are_encoded_as_in_a_form_before_they_become_a_header() {
    let request = asked(TokenRequest::client_credentials(("a b:ü", "c&d+"))).await;
    let expected = base64::engine::general_purpose::STANDARD.encode("a+b%3A%C3%BC:c%26d%2B");
    assert_eq!(
        request.header("authorization"),
        Some(&*format!("Basic {expected}"))
    );
    assert_eq!(request.text(), Some("grant_type=client_credentials"));
    let raw = OAuthClient::client_secret_basic_unencoded("a:b", "c&d");
    let request = asked(TokenRequest::client_credentials(raw)).await;
    assert_eq!(request.header("authorization"), Some("Basic YTpiOmMmZA=="));
}

#[tokio::test]
async fn a_secret_may_be_sent_in_the_form() {
    let client = OAuthClient::client_secret_post("i d", "s&");
    let request = asked(TokenRequest::client_credentials(client)).await;
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        Some("grant_type=client_credentials&client_id=i%20d&client_secret=s%26")
    );
}

#[tokio::test]
async fn a_certificate_may_prove_who_the_client_is() {
    let request = asked(TokenRequest::client_credentials(
        OAuthClient::tls_client_auth("id"),
    ))
    .await;
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        Some("grant_type=client_credentials&client_id=id")
    );
    let without = ClientBuilder::new(&API)
        .credential(
            "oauth",
            TokenRequest::client_credentials(OAuthClient::tls_client_auth("id")),
        )
        .build();
    assert_eq!(
        without.unwrap_err().problems(),
        [
            "credential for oauth: tls_client_auth: no certificate, set one with `client_certificate`"
        ]
    );
}

/// Header and claims of a statement, and the signature over both.
fn statement(text: &str) -> (Value, Value, String, Vec<u8>) {
    let parts: Vec<&str> = text.split('.').collect();
    let json = |part: &str| {
        clientwright_runtime::json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    };
    let signed = format!("{}.{}", parts[0], parts[1]);
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).unwrap();
    (json(parts[0]), json(parts[1]), signed, signature)
}

fn text(value: &Value, name: &str) -> String {
    let text = value
        .get(name)
        .unwrap_or_else(|| panic!("no {name}: {value}"));
    text.as_str()
        .map_or_else(|| text.to_string(), str::to_owned)
}

#[tokio::test]
async fn a_client_may_sign_who_it_is_with_every_kind_of_key() {
    let algorithms: [(_, _, &dyn signature::VerificationAlgorithm); 3] = [
        (
            &PKCS_ECDSA_P256_SHA256,
            "ES256",
            &signature::ECDSA_P256_SHA256_FIXED,
        ),
        (
            &PKCS_ECDSA_P384_SHA384,
            "ES384",
            &signature::ECDSA_P384_SHA384_FIXED,
        ),
        (&PKCS_ED25519, "EdDSA", &signature::ED25519),
    ];
    for (kind, name, verify) in algorithms {
        let pair = KeyPair::generate_for(kind).unwrap();
        let key = SigningKey::pem(pair.serialize_pem())
            .key_id("k1")
            .header("x5t", "thumb");
        let client = OAuthClient::private_key_jwt("id", key);
        let request = asked(TokenRequest::client_credentials(client)).await;
        assert_eq!(request.header("authorization"), None);
        assert_eq!(
            field(&request, "client_assertion_type").as_deref(),
            Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        );
        let assertion = field(&request, "client_assertion").unwrap();
        let (header, claims, signed, signature) = statement(&assertion);
        assert_eq!(text(&header, "alg"), name);
        assert_eq!(text(&header, "kid"), "k1");
        assert_eq!(text(&header, "x5t"), "thumb");
        assert_eq!(text(&claims, "iss"), "id");
        assert_eq!(text(&claims, "sub"), "id");
        assert_eq!(text(&claims, "aud"), "https://eu.example.com/oauth/token");
        let (iat, exp) = (text(&claims, "iat"), text(&claims, "exp"));
        assert_eq!(
            exp.parse::<i64>().unwrap() - iat.parse::<i64>().unwrap(),
            60
        );
        assert!(text(&claims, "jti").len() > 40);
        signature::UnparsedPublicKey::new(verify, pair.public_key_raw())
            .verify(signed.as_bytes(), &signature)
            .unwrap();
    }
}

#[tokio::test]
async fn statements_differ_and_may_be_for_another_audience() {
    let pair = KeyPair::generate().unwrap();
    let bench = bench();
    let key = SigningKey::pem(pair.serialize_pem());
    let client = OAuthClient::private_key_jwt_for("id", key, "https://issuer.example");
    let client = with(&bench, TokenRequest::client_credentials(client))
        .build()
        .unwrap();
    for _ in 0..2 {
        bench.run(call(&client, &LIST)).await.unwrap();
        bench.clock.advance(Duration::from_secs(3600));
    }
    let asked = bench.mock.token_requests();
    let claims = |request: &Recorded| statement(&field(request, "client_assertion").unwrap()).1;
    let (first, second) = (claims(&asked[0]), claims(&asked[1]));
    assert_eq!(text(&first, "aud"), "https://issuer.example");
    assert_ne!(text(&first, "jti"), text(&second, "jti"));
    assert_ne!(text(&first, "iat"), text(&second, "iat"));
}

#[test]
fn keys_that_cannot_sign_are_refused_when_the_client_is_built() {
    let pair = KeyPair::generate().unwrap();
    let problem = |key: SigningKey| {
        let client = OAuthClient::private_key_jwt("id", key);
        let request = TokenRequest::client_credentials(client);
        let builder = bench().bare().credential("oauth", request);
        builder.build().unwrap_err().problems()[0].clone()
    };
    assert_eq!(
        problem(SigningKey::pem("geheim")),
        "credential for oauth: signing key: no private key in the PEM text"
    );
    assert_eq!(
        problem(SigningKey::pem(pair.serialize_pem()).algorithm(JwtAlgorithm::Rs256)),
        "credential for oauth: signing key: it is not one for the chosen algorithm"
    );
}

#[tokio::test]
async fn audience_resource_and_other_parameters_are_sent_and_a_query_in_the_url_is_kept() {
    let request = asked(
        TokenRequest::client_credentials(("id", "secret"))
            .audience("https://api.example.com")
            .resource("urn:a")
            .resource("urn:b")
            .parameter("tenant", "x y")
            .scope("s")
            .token_url("/other/token?policy=a&x=1"),
    )
    .await;
    assert_eq!(
        request.url,
        "https://eu.example.com/other/token?policy=a&x=1"
    );
    assert_eq!(
        request.text(),
        Some(
            "grant_type=client_credentials&scope=s&audience=https%3A%2F%2Fapi.example.com\
             &resource=urn%3Aa&resource=urn%3Ab&tenant=x%20y"
        )
    );
}

const fn scoped(id: &'static str) -> Operation {
    Operation::new(&API, Method::Get, "/scoped", id)
}
static READ_SCOPES: Operation = scoped("read").security(&[&[("oauth", &["b", "a"])]]);
static SAME_SCOPES: Operation = scoped("same").security(&[&[("oauth", &["a", "b", "a"])]]);
static OTHER_SCOPES: Operation = scoped("other").security(&[&[("oauth", &["c"])]]);

fn scopes(bench: &Bench) -> Vec<Option<String>> {
    let asked = bench.mock.token_requests();
    asked
        .iter()
        .map(|request| field(request, "scope"))
        .collect()
}

#[tokio::test]
async fn a_token_has_the_scopes_of_its_operation_and_is_kept_by_them() {
    let bench = bench();
    for operation in ["read", "same", "other", "listThings"] {
        bench.mock.always(operation, ok());
    }
    let client = bench.builder().build().unwrap();
    let operations = [&READ_SCOPES, &SAME_SCOPES, &OTHER_SCOPES, &LIST];
    for operation in operations.iter().chain(&operations) {
        bench.run(call(&client, operation)).await.unwrap();
    }
    assert_eq!(
        scopes(&bench),
        [Some("a b".to_owned()), Some("c".to_owned()), None]
    );
    let token = |id: &str| {
        bench.mock.calls(id)[1]
            .header("authorization")
            .unwrap()
            .to_owned()
    };
    assert_eq!(token("read"), token("same"));
    assert_eq!(token("other"), "Bearer token-2");
}

#[tokio::test]
async fn the_scopes_of_the_client_are_asked_for_besides() {
    let bench = bench();
    bench.mock.always("read", ok());
    let client = bench.builder().scope("b").scope("z").build().unwrap();
    bench.run(call(&client, &READ_SCOPES)).await.unwrap();
    assert_eq!(scopes(&bench), [Some("a b z".to_owned())]);
}

#[tokio::test]
async fn a_refused_token_is_renewed_for_its_scopes_only() {
    let bench = bench();
    let client = bench.builder().build().unwrap();
    bench.mock.always("other", ok());
    bench.mock.answer("read", ok());
    bench.run(call(&client, &READ_SCOPES)).await.unwrap();
    bench.run(call(&client, &OTHER_SCOPES)).await.unwrap();
    let expired = MockAnswer::json(401, r#"{"code":42}"#);
    bench.mock.answer("read", expired);
    bench.mock.always("read", ok());
    bench.run(call(&client, &READ_SCOPES)).await.unwrap();
    bench.run(call(&client, &OTHER_SCOPES)).await.unwrap();
    let asked = [
        Some("a b".to_owned()),
        Some("c".to_owned()),
        Some("a b".to_owned()),
    ];
    assert_eq!(scopes(&bench), asked);
}

#[tokio::test]
async fn clients_share_tokens_of_the_same_scopes_and_parameters_only() {
    let bench = bench();
    for operation in ["read", "other", "listThings"] {
        bench.mock.always(operation, ok());
    }
    let cache: Arc<dyn TokenCache> =
        Arc::new(MemoryTokenCache::with_clock(Arc::new(bench.clock.clone())));
    let client = |request: TokenRequest| {
        let builder = bench.bare().credential("oauth", request);
        builder.token_cache(Arc::clone(&cache)).build().unwrap()
    };
    let plain = || TokenRequest::client_credentials(("id", "secret"));
    for _ in 0..2 {
        let client = client(plain());
        for operation in [&READ_SCOPES, &OTHER_SCOPES] {
            bench.run(call(&client, operation)).await.unwrap();
        }
    }
    assert_eq!(bench.mock.token_requests().len(), 2);
    bench
        .run(call(&client(plain().audience("x")), &READ_SCOPES))
        .await
        .unwrap();
    assert_eq!(bench.mock.token_requests().len(), 3);
    // A token that belongs to a person is never shared.
    for _ in 0..2 {
        let exchange = TokenExchange::access_token("subject");
        let client = client(TokenRequest::token_exchange(("id", "secret"), exchange));
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 5);
}

#[tokio::test]
async fn a_token_of_somebody_else_is_exchanged() {
    let exchange = TokenExchange::jwt("subject&")
        .actor("actor", "urn:ietf:params:oauth:token-type:access_token")
        .requested_token_type("urn:ietf:params:oauth:token-type:access_token");
    let client = OAuthClient::public("id");
    let request = asked(TokenRequest::token_exchange(client, exchange).audience("a")).await;
    let expected = [
        (
            "grant_type",
            "urn:ietf:params:oauth:grant-type:token-exchange",
        ),
        ("subject_token", "subject&"),
        ("subject_token_type", "urn:ietf:params:oauth:token-type:jwt"),
        ("actor_token", "actor"),
        (
            "actor_token_type",
            "urn:ietf:params:oauth:token-type:access_token",
        ),
        (
            "requested_token_type",
            "urn:ietf:params:oauth:token-type:access_token",
        ),
        ("audience", "a"),
        ("client_id", "id"),
    ];
    let form = form(&request);
    let form: Vec<_> = form
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    assert_eq!(form, expected);
}

#[tokio::test]
async fn a_signed_statement_is_a_grant_of_its_own() {
    let pair = KeyPair::generate().unwrap();
    let key = SigningKey::pem(pair.serialize_pem());
    let statement_of = JwtBearer::signed(key, "service")
        .subject("person")
        .audience("https://aud.example")
        .lifetime(Duration::from_secs(120))
        .claim("scope", &"a b");
    let request = asked(TokenRequest::jwt_bearer(
        OAuthClient::anonymous(),
        statement_of,
    ))
    .await;
    assert_eq!(
        field(&request, "grant_type").as_deref(),
        Some("urn:ietf:params:oauth:grant-type:jwt-bearer")
    );
    assert_eq!(field(&request, "client_id"), None);
    let (_, claims, ..) = statement(&field(&request, "assertion").unwrap());
    assert_eq!(text(&claims, "iss"), "service");
    assert_eq!(text(&claims, "sub"), "person");
    assert_eq!(text(&claims, "aud"), "https://aud.example");
    assert_eq!(text(&claims, "scope"), "a b");
    let given = JwtBearer::assertion("h.c.s");
    let request = asked(TokenRequest::jwt_bearer(("id", "secret"), given)).await;
    assert_eq!(field(&request, "assertion").as_deref(), Some("h.c.s"));
    assert_eq!(request.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
}

/// A store in memory.
#[derive(Debug, Clone, Default)]
struct Store(Arc<Mutex<Vec<Option<String>>>>);

impl RefreshTokenStore for Store {
    fn load(&self) -> BoxFuture<'_, Result<Option<Secret>, SecretError>> {
        let last = self.0.lock().unwrap().last().cloned().flatten();
        Box::pin(std::future::ready(Ok(last.map(Secret::from))))
    }

    fn save<'a>(&'a self, token: Option<&'a Secret>) -> BoxFuture<'a, Result<(), SecretError>> {
        let token = token.map(|token| token.expose().to_owned());
        self.0.lock().unwrap().push(token);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_refresh_token_is_replaced_by_the_one_that_the_server_gives_and_kept() {
    let bench = bench();
    let store = Store::default();
    let client = || {
        let request = TokenRequest::refresh_token(OAuthClient::public("id"), "r-0");
        with(&bench, request.keep_in(store.clone()))
            .build()
            .unwrap()
    };
    for (number, expires_in) in [(1, 100), (2, 3600)] {
        bench.mock.answer_token(MockAnswer::json(
            200,
            format!(
                r#"{{"access_token":"t-{number}","expires_in":{expires_in},"refresh_token":"r-{number}"}}"#
            ),
        ));
    }
    let first = client();
    bench.run(call(&first, &LIST)).await.unwrap();
    bench.clock.advance(Duration::from_secs(100));
    bench.run(call(&first, &LIST)).await.unwrap();
    // The next run of the program goes on with the last one.
    bench.run(call(&client(), &LIST)).await.unwrap();
    let asked = bench.mock.token_requests();
    let tokens: Vec<_> = asked
        .iter()
        .map(|request| field(request, "refresh_token").unwrap())
        .collect();
    assert_eq!(tokens, ["r-0", "r-1", "r-2"]);
    assert_eq!(
        asked[0].text(),
        Some("grant_type=refresh_token&refresh_token=r-0&client_id=id")
    );
    // One that the server refuses is given up for the one that the program has.
    bench.clock.advance(Duration::from_secs(3600));
    let refusal = MockAnswer::json(400, r#"{"error":"invalid_grant"}"#);
    bench.mock.answer_token(refusal.clone());
    bench.run(call(&first, &LIST)).await.unwrap();
    let last = bench.mock.token_requests().pop().unwrap();
    assert_eq!(field(&last, "refresh_token").as_deref(), Some("r-0"));
    assert_eq!(store.0.lock().unwrap().last(), Some(&None));
    bench.clock.advance(Duration::from_secs(3600));
    bench.mock.always_token(refusal);
    let error = refused(&bench, &first).await;
    assert_eq!(error.kind(), TokenErrorKind::InvalidGrant);
}

#[tokio::test]
async fn a_refresh_token_is_kept_in_a_file_of_its_owner() {
    let path = std::env::temp_dir().join(format!("clientwright-refresh-{}", std::process::id()));
    let file = RefreshTokenFile::new(&path);
    assert!(file.load().await.unwrap().is_none());
    for token in ["r-1", "r-2"] {
        file.save(Some(&Secret::from(token))).await.unwrap();
        let loaded = file.load().await.unwrap().unwrap();
        assert_eq!(loaded.expose(), token);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    file.save(None).await.unwrap();
    file.save(None).await.unwrap();
    assert!(!path.exists());
    let nowhere = RefreshTokenFile::new("/does/not/exist/token");
    assert!(nowhere.save(Some(&Secret::from("geheim"))).await.is_err());
}

#[tokio::test]
async fn secrets_that_a_server_repeats_are_not_shown() {
    let pair = KeyPair::generate().unwrap();
    let key = SigningKey::pem(pair.serialize_pem());
    let requests = [
        TokenRequest::client_credentials(("id", "geheim+&")),
        TokenRequest::client_credentials(OAuthClient::client_secret_post("id", "geheim+&")),
        TokenRequest::client_credentials(OAuthClient::private_key_jwt("id", key)),
        TokenRequest::refresh_token(OAuthClient::public("id"), "geheim+&"),
        TokenRequest::token_exchange(("id", "x1y2"), TokenExchange::jwt("geheim+&")),
        TokenRequest::jwt_bearer(("id", "x1y2"), JwtBearer::assertion("geheim+&")),
    ];
    for request in requests {
        // The server repeats all that it was sent, in the form and decoded.
        let server = server::serve(|request, _| {
            let (head, body) = request.split_once("\r\n\r\n").unwrap();
            let mut header = head
                .lines()
                .filter(|line| line.starts_with("authorization"));
            let fields = url::form_urlencoded::parse(body.as_bytes());
            let fields: Vec<_> = fields.map(|(_, value)| value.into_owned()).collect();
            let echo = format!(
                "{} {body} {}",
                header.next().unwrap_or_default(),
                fields.join(" ")
            );
            let error = format!(r#"{{"error":"invalid_scope","error_description":"got {echo}"}}"#);
            server::Action::Answer(server::json("400 Bad Request", &error))
        })
        .await;
        let shown = format!("{request:?}");
        let client = ClientBuilder::new(&API)
            .base_url(&server.url)
            .no_proxy()
            .credential("oauth", request)
            .build()
            .unwrap();
        let error = problem(call(&client, &LIST).await);
        let ErrorKind::Token(token) = error.kind() else {
            panic!("{error}")
        };
        let shown = format!(
            "{shown} {error} {error:?} {client:?} {:?}",
            token.description()
        );
        assert!(!shown.contains("geheim"), "{shown}");
        assert!(shown.contains("[redacted]"), "{shown}");
        // Nor a signed statement, nor the header.
        assert!(
            !shown.contains("eyJ") && !shown.contains("Basic aWQ6"),
            "{shown}"
        );
    }
}

fn metadata(issuer: &str, more: &str) -> MockAnswer {
    MockAnswer::json(
        200,
        format!(r#"{{"issuer":"{issuer}","token_endpoint":"https://login.example/token"{more}}}"#),
    )
}

#[tokio::test]
async fn a_server_is_discovered_once_an_hour() {
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
    // It may have moved in the meantime; while it cannot be read, the last description stays.
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
}

#[tokio::test]
async fn a_server_that_takes_secrets_in_the_form_only_gets_them_there() {
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
        // What the program chose is not chosen again.
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
async fn a_description_of_another_server_is_not_used() {
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
async fn a_token_url_of_the_program_makes_discovery_needless() {
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

#[tokio::test]
async fn a_token_can_be_obtained_before_the_first_call_without_a_deadline() {
    let bench = bench();
    bench.mock.always("listThings", ok());
    let slow = r#"{"access_token":"slow","expires_in":3600}"#;
    bench
        .mock
        .answer_token(MockAnswer::json(200, slow).after(Duration::from_secs(20)));
    let client = bench
        .builder()
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    bench.run(client.authenticate("oauth")).await.unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    assert_eq!(bench.mock.token_requests().len(), 1);
    let error = client.authenticate("key").await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_secret_in_a_file_is_read_again_for_the_next_token() {
    let bench = bench();
    let path = std::env::temp_dir().join(format!("clientwright-oauth-{}", std::process::id()));
    std::fs::write(&path, "s-1").unwrap();
    let client = OAuthClient::client_secret_post("id", SecretSource::file(&path));
    let client = with(&bench, TokenRequest::client_credentials(client))
        .build()
        .unwrap();
    bench.run(call(&client, &LIST)).await.unwrap();
    std::fs::write(&path, "s-2").unwrap();
    bench.clock.advance(Duration::from_secs(3600));
    bench.run(call(&client, &LIST)).await.unwrap();
    let _ = std::fs::remove_file(&path);
    let asked = bench.mock.token_requests();
    let secrets: Vec<_> = asked
        .iter()
        .map(|request| field(request, "client_secret").unwrap())
        .collect();
    assert_eq!(secrets, ["s-1", "s-2"]);
}
