//! Token requests: scopes, audiences, other parameters; and which tokens are shared.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::TokenErrorKind;
use clientwright_runtime::codegen::v1::describe::{Method, Operation};
use clientwright_runtime::oauth::{TokenExchange, TokenRequest};
use clientwright_runtime::testing::MockAnswer;

use crate::oauth::{asked, field};
use crate::support::*;

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
async fn tokens_are_requested_and_cached_by_the_scopes_of_operations() {
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
async fn the_scopes_of_the_client_are_requested_in_addition() {
    let bench = bench();
    bench.mock.always("read", ok());
    let client = bench.builder().scope("b").scope("z").build().unwrap();
    bench.run(call(&client, &READ_SCOPES)).await.unwrap();
    assert_eq!(scopes(&bench), [Some("a b z".to_owned())]);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_only_for_its_scopes() {
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
async fn clients_share_only_tokens_with_the_same_scopes_and_parameters() {
    let bench = bench();
    for operation in ["read", "other", "listThings"] {
        bench.mock.always(operation, ok());
    }
    let cache = bench.token_cache();
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
    // A user's token is never shared.
    for _ in 0..2 {
        let exchange = TokenExchange::access_token("subject");
        let client = client(TokenRequest::token_exchange(("id", "secret"), exchange));
        bench.run(call(&client, &LIST)).await.unwrap();
    }
    assert_eq!(bench.mock.token_requests().len(), 5);
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
