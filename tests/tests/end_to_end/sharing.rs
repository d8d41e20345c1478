//! Many tasks that share a client, or clones of it, share one token.

use clientwright_runtime::Error;
use orange_sandbox::{Options, Sandbox};
use tokio::task::JoinSet;

use crate::support;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_tasks_with_clones_of_one_client_cause_one_token_request() {
    let sandbox = support::sandbox();
    let client = support::ordering(&sandbox);
    let mut tasks = JoinSet::new();
    for number in 0..200 {
        let client = client.clone();
        tasks.spawn(async move {
            let id = format!("3-{:08}", 286_023 + number % 50);
            let order = client.get_request(&id).await.unwrap();
            assert_eq!(order.body().id, id);
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    assert_eq!(sandbox.requests().len(), 200);
    assert_eq!(sandbox.token_requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_tasks_whose_token_expires_cause_one_more_token_request() {
    let sandbox = support::sandbox();
    let client = support::ordering(&sandbox);
    client.get_status().await.unwrap();
    sandbox.expire_tokens();
    let mut tasks = JoinSet::new();
    for _ in 0..200 {
        let client = client.clone();
        tasks.spawn(async move { client.get_status().await.map(drop) });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap().unwrap();
    }
    assert_eq!(sandbox.token_requests().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_tasks_with_an_invalid_secret_fail_without_flooding_the_endpoint() {
    let sandbox = Sandbox::start(Options::new()).unwrap();
    let client = support::tickets_builder(&sandbox)
        .client_credentials("demo-client", "wrong")
        .build()
        .unwrap();
    let mut tasks = JoinSet::new();
    for _ in 0..200 {
        let client = client.clone();
        tasks.spawn(async move { client.get_api_status().await.map(drop) });
    }
    while let Some(done) = tasks.join_next().await {
        let error: Error<_> = done.unwrap().unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(sandbox.requests().is_empty());
    // More than 50 requests per minute would result in 429.
    let statuses: Vec<_> = sandbox
        .token_requests()
        .iter()
        .map(|it| it.status)
        .collect();
    assert!(
        statuses.iter().all(|status| *status == Some(401)),
        "{statuses:?}"
    );
}
