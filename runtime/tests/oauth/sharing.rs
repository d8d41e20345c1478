//! Which clients share tokens, and the `Debug` output of token requests.

use std::sync::Arc;

use clientwright_runtime::SecretSource;
use clientwright_runtime::oauth::{
    JwtBearer, OAuthClient, SigningKey, TokenExchange, TokenRequest,
};
use rcgen::KeyPair;

use crate::oauth::{field, with};
use crate::support::*;

/// Returns the number of tokens that clients with these requests request with a shared cache.
async fn requested(requests: Vec<TokenRequest>) -> usize {
    let bench = bench();
    let cache = bench.token_cache();
    for request in requests {
        let client = with(&bench, request)
            .token_cache(Arc::clone(&cache))
            .build()
            .unwrap();
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    bench.mock.token_requests().len()
}

#[tokio::test]
async fn tokens_are_shared_only_by_clients_with_equal_token_requests() {
    let client = || TokenRequest::client_credentials(("id", "secret"));
    assert_eq!(requested(vec![client(), client()]).await, 1);
    let all = vec![
        client(),
        TokenRequest::client_credentials(("other", "secret")),
        client().scope("more"),
        client().audience("api"),
    ];
    assert_eq!(requested(all).await, 4);

    let pem = KeyPair::generate().unwrap().serialize_pem();
    let signed = |issuer: &str| JwtBearer::signed(SigningKey::pem(pem.clone()), issuer);
    let bearer = |jwt: JwtBearer| TokenRequest::jwt_bearer(OAuthClient::public("id"), jwt);
    let same = vec![bearer(signed("a")), bearer(signed("a"))];
    assert_eq!(requested(same).await, 1);
    let different = vec![
        bearer(signed("a")),
        bearer(signed("b")),
        bearer(signed("a").subject("ada")),
        bearer(signed("a").audience("there")),
        bearer(signed("a").claim("role", &"admin")),
    ];
    assert_eq!(requested(different).await, 5);
    // The subject of a given JWT is unknown.
    let given = vec![
        bearer(JwtBearer::assertion("x.y.z")),
        bearer(JwtBearer::assertion("x.y.z")),
    ];
    assert_eq!(requested(given).await, 2);
    // So is the subject of an exchanged token.
    let exchange =
        || TokenRequest::token_exchange(OAuthClient::public("id"), TokenExchange::jwt("t"));
    assert_eq!(requested(vec![exchange(), exchange()]).await, 2);
}

#[tokio::test]
async fn a_user_has_one_token_for_all_operations_that_is_not_shared() {
    let bench = bench();
    let cache = bench.token_cache();
    for person in ["ada", "grace"] {
        let request = TokenRequest::refresh_token(OAuthClient::public("id"), person);
        let client = bench
            .bare()
            .credential("oauth", request)
            .token_cache(Arc::clone(&cache))
            .build()
            .unwrap();
        for operation in [&READING, &WRITING] {
            bench.mock.always(operation.id, ok());
            bench.run(call(&client, operation)).await.unwrap();
        }
    }
    let asked = bench.mock.token_requests();
    let tokens: Vec<_> = asked
        .iter()
        .map(|request| field(request, "refresh_token").unwrap())
        .collect();
    assert_eq!(tokens, ["ada", "grace"]);
    // A client has a token for each set of scopes it needs.
    let client = with(&bench, TokenRequest::client_credentials(("id", "secret")));
    let client = client.build().unwrap();
    for operation in [&READING, &WRITING, &READING] {
        bench.run(call(&client, operation)).await.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 4);
}

#[test]
fn debug_shows_the_kind_of_a_token_request_without_secrets() {
    let key = || SigningKey::pem("geheim");
    let client = |client: OAuthClient| TokenRequest::client_credentials(client);
    for (request, shown) in [
        (
            client(OAuthClient::new("id", "geheim")),
            "TokenRequest(client credentials, OAuthClient(client_secret_basic))",
        ),
        (
            client(OAuthClient::client_secret_post("id", "geheim")),
            "TokenRequest(client credentials, OAuthClient(client_secret_post))",
        ),
        (
            client(OAuthClient::private_key_jwt("id", key())),
            "TokenRequest(client credentials, OAuthClient(private_key_jwt))",
        ),
        (
            client(OAuthClient::tls_client_auth("id")),
            "TokenRequest(client credentials, OAuthClient(tls_client_auth))",
        ),
        (
            TokenRequest::refresh_token(OAuthClient::public("id"), "geheim"),
            "TokenRequest(refresh token, OAuthClient(public))",
        ),
        (
            TokenRequest::token_exchange(OAuthClient::public("id"), TokenExchange::jwt("geheim")),
            "TokenRequest(token exchange, OAuthClient(public))",
        ),
        (
            TokenRequest::jwt_bearer(OAuthClient::public("id"), JwtBearer::signed(key(), "i")),
            "TokenRequest(JWT bearer, OAuthClient(public))",
        ),
    ] {
        assert_eq!(format!("{request:?}"), shown);
    }
}

#[test]
fn a_missing_secret_is_reported_when_the_client_is_built() {
    let missing = || SecretSource::env("CLIENTWRIGHT_TESTS_NOT_SET");
    let public = || OAuthClient::public("id");
    for request in [
        TokenRequest::client_credentials(OAuthClient::new("id", missing())),
        TokenRequest::client_credentials(OAuthClient::client_secret_post("id", missing())),
        TokenRequest::jwt_bearer(public(), JwtBearer::assertion(missing())),
        TokenRequest::token_exchange(public(), TokenExchange::jwt(missing())),
        TokenRequest::token_exchange(public(), TokenExchange::jwt("t").actor(missing(), "type")),
    ] {
        let built = bench().bare().credential("oauth", request).build();
        assert_eq!(
            built.unwrap_err().problems(),
            ["credential for oauth: environment: CLIENTWRIGHT_TESTS_NOT_SET is missing"]
        );
    }
}
