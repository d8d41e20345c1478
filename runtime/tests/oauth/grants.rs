//! Grants other than client credentials: token exchange, signed JWTs, refresh tokens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::codegen::v1::describe::{
    Api, OAuth2Flows, SecurityKind, SecurityScheme, Server,
};
use clientwright_runtime::oauth::{
    JwtBearer, OAuthClient, RefreshTokenFile, RefreshTokenStore, SigningKey, TokenExchange,
    TokenRequest,
};
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{
    BoxFuture, BuildError, Client, ClientBuilder, Secret, SecretError, TokenErrorKind,
};
use rcgen::KeyPair;

use crate::oauth::{asked, field, form, refused, statement, text, with};
use crate::support::*;

#[tokio::test]
async fn a_token_exchange_sends_all_its_parameters() {
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
async fn a_signed_jwt_can_be_the_grant() {
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

/// An in-memory store.
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
async fn rotated_refresh_tokens_are_used_and_stored() {
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
    // The next run of the program continues with the last token.
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
    // A token that the server rejects is replaced by the one of the program.
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

const fn person(flows: OAuth2Flows) -> SecurityScheme {
    SecurityScheme::new("person", SecurityKind::OAuth2(flows))
}
const BOTH: OAuth2Flows = OAuth2Flows::new()
    .authorization_code("https://code.example/login", "https://code.example/token")
    .device_code(
        "https://device.example/code",
        "https://device.example/token",
    );
const SAME: OAuth2Flows = OAuth2Flows::new()
    .authorization_code("/login", "/token")
    .device_code("/code", "/token");

const SERVERS: &[Server] = &[Server::new("https://api.example")];

const fn api(schemes: &'static [SecurityScheme]) -> Api {
    Api::new("Things", "1.0")
        .package("things", "0.1.0")
        .servers(SERVERS)
        .security_schemes(schemes)
}
static TWO_SERVERS: Api = api(&[person(
    BOTH.device_code_refresh("https://device.example/refresh"),
)]);
static TWO_SERVERS_AND_ONE_REFRESH_URL: Api =
    api(&[person(BOTH.refresh("https://device.example/refresh"))]);
static ONE_SERVER: Api = api(&[person(SAME)]);
static ONE_SERVER_AND_ONE_REFRESH_URL: Api = api(&[person(SAME.refresh("/refresh"))]);
static ONE_FLOW: Api = api(&[person(
    OAuth2Flows::new()
        .authorization_code("/login", "/token")
        .authorization_code_refresh("/refresh"),
)]);

fn redeeming(
    api: &'static Api,
    bench: &Bench,
    request: TokenRequest,
) -> Result<Client, BuildError> {
    ClientBuilder::new(api)
        .clock(Arc::new(bench.clock.clone()))
        .transport(Arc::new(bench.mock.clone()))
        .credential("person", request)
        .build()
}

#[tokio::test]
async fn a_refresh_token_is_redeemed_at_the_url_of_its_flow() {
    for (api, url) in [
        (&ONE_FLOW, "https://api.example/refresh"),
        (&ONE_SERVER, "https://api.example/token"),
        (
            &ONE_SERVER_AND_ONE_REFRESH_URL,
            "https://api.example/refresh",
        ),
    ] {
        let bench = bench();
        let request = TokenRequest::refresh_token(OAuthClient::public("id"), "r-0");
        let client = redeeming(api, &bench, request).unwrap();
        bench.run(client.authenticate("person")).await.unwrap();
        assert_eq!(bench.mock.token_requests()[0].url, url);
    }
}

#[tokio::test]
async fn a_refresh_token_for_an_ambiguous_server_is_rejected() {
    for api in [&TWO_SERVERS, &TWO_SERVERS_AND_ONE_REFRESH_URL] {
        let bench = bench();
        let request = || TokenRequest::refresh_token(OAuthClient::public("id"), "geheim");
        let error = redeeming(api, &bench, request()).unwrap_err().to_string();
        assert!(
            error.contains("at https://code.example/token, those"),
            "{error}"
        );
        assert!(
            error.contains("set the one that is meant with `token_url`"),
            "{error}"
        );
        assert!(!error.contains("geheim"), "{error}");
        let meant = request().token_url("https://code.example/token");
        let client = redeeming(api, &bench, meant).unwrap();
        bench.run(client.authenticate("person")).await.unwrap();
        let asked = bench.mock.token_requests();
        assert_eq!(asked[0].url, "https://code.example/token");
    }
}

#[tokio::test]
async fn a_refresh_token_is_stored_in_a_file_that_only_its_owner_can_access() {
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

#[cfg(unix)]
#[tokio::test]
async fn an_unusable_refresh_token_file_is_an_error() {
    let folder = std::env::temp_dir().join(format!("clientwright-folder-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = RefreshTokenFile::new(&folder);
    assert!(file.load().await.is_err());
    assert!(file.save(None).await.is_err());
    std::fs::remove_dir(&folder).unwrap();
}
