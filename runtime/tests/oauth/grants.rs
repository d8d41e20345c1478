//! Grants besides the credentials of the client: exchange, signed statements, refresh tokens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::oauth::{
    JwtBearer, OAuthClient, RefreshTokenFile, RefreshTokenStore, SigningKey, TokenExchange,
    TokenRequest,
};
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{BoxFuture, Secret, SecretError, TokenErrorKind};
use rcgen::KeyPair;

use crate::support::*;
use crate::{asked, field, form, refused, statement, text, with};

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
