//! URLs and paths that the consumer overrides, especially those of trouble tickets, which are assumed.

use std::sync::Arc;

use clientwright_runtime::ClientBuilder;
use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};

use crate::support::{Tickets, assert_refused, erdv, sandbox, tickets_builder};

/// A trouble tickets client as specified, with a transport that records requests.
fn recorded(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (MockTransport, Tickets) {
    let clock = ManualClock::new();
    let mock = MockTransport::new(&clock);
    mock.always("getApiStatus", MockAnswer::json(200, "{}"));
    let builder = orange_trouble_tickets::Client::builder()
        .client_credentials("id", "secret")
        .configure(|settings| {
            let settings = settings.transport(Arc::new(mock.clone()));
            configure(settings.clock(Arc::new(clock)))
        });
    (mock, builder)
}

async fn urls(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<String> {
    let (mock, builder) = recorded(configure);
    let client = builder.build().unwrap();
    client.get_api_status().await.unwrap();
    let requests = mock.requests();
    requests.into_iter().map(|request| request.url).collect()
}

#[tokio::test]
async fn by_default_the_urls_are_those_of_the_specification() {
    assert_eq!(
        urls(|settings| settings).await,
        [
            "https://api.orange.com/oauth/v3/token",
            "https://api.orange.com/troubletickets/v1/status",
        ]
    );
}

#[tokio::test]
async fn server_variables_can_be_set_individually() {
    let urls = urls(|settings| {
        settings
            .server_variable("host", "test.example.com")
            .server_variable("version", "v2")
    });
    assert_eq!(
        urls.await[1],
        "https://test.example.com/troubletickets/v2/status"
    );
}

#[tokio::test]
async fn base_url_token_url_and_paths_can_be_replaced() {
    let urls = urls(|settings| {
        settings
            .base_url("https://proxy.example.com/a/b/")
            .token_url("https://login.example.com/token")
            .path("getApiStatus", "/health/state")
    });
    assert_eq!(
        urls.await,
        [
            "https://login.example.com/token",
            "https://proxy.example.com/a/b/health/state",
        ]
    );
}

#[tokio::test]
async fn paths_of_a_service_can_be_set_without_regenerating() {
    // A service whose base URL is the host, and whose paths are all different.
    let sandbox = sandbox();
    let root = sandbox
        .trouble_tickets_url()
        .replace("/troubletickets/v1", "");
    let client = tickets_builder(&sandbox)
        .base_url(&root)
        .configure(|settings| {
            settings
                .path("getTroubleTicket", "/troubletickets/v1/troubleTicket/{id}")
                .path("searchTroubleTickets", "/troubletickets/v1/troubleTicket")
        })
        .build()
        .unwrap();
    let ticket = client.get_trouble_ticket("1234567890").await.unwrap();
    assert_eq!(ticket.body().ticket.id, "1234567890");
    assert!(client.search_trouble_tickets().await.is_ok());
    // The other paths are as specified, below the new base URL.
    let error = client.get_api_status().await.unwrap_err();
    assert_refused(&error, 404, 60);
    let paths: Vec<_> = sandbox.requests().into_iter().map(|it| it.path).collect();
    assert_eq!(
        paths,
        [
            "/troubletickets/v1/troubleTicket/1234567890",
            "/troubletickets/v1/troubleTicket",
            "/status",
        ]
    );
}

#[test]
fn a_path_that_does_not_match_its_operation_is_rejected_by_the_builder() {
    let sandbox = sandbox();
    for (operation, path, problem) in [
        ("getTroubleTicket", "/tickets", "must have the parameters"),
        (
            "getTroubleTicket",
            "/tickets/{ticket}",
            "must have the parameters",
        ),
        (
            "getTroubleTicket",
            "/tickets/{id}/{more}",
            "must have the parameters",
        ),
        ("getTroubelTicket", "/tickets/{id}", "no such operation"),
    ] {
        let error = tickets_builder(&sandbox)
            .configure(|settings| settings.path(operation, path))
            .build()
            .unwrap_err()
            .to_string();
        assert!(error.contains(operation), "{error}");
        assert!(error.contains(problem), "{error}");
    }
}

#[tokio::test]
async fn tokens_are_only_requested_from_the_token_url() {
    let (api, login) = (sandbox(), sandbox());
    let client = tickets_builder(&api)
        .configure(|settings| settings.token_url(&login.token_url()))
        .build()
        .unwrap();
    let error = client.get_api_status().await.unwrap_err();
    // A token of the other sandbox is invalid here.
    assert_refused(&error, 401, 41);
    assert_eq!(
        (login.token_requests().len(), login.requests().len()),
        (2, 0)
    );
    // Another token might have helped, so the call was repeated once.
    assert_eq!((api.token_requests().len(), api.requests().len()), (0, 2));
}

#[tokio::test]
async fn a_token_request_has_the_form_that_orange_requires() {
    let sandbox = sandbox();
    erdv(&sandbox)
        .get_intervention_order("00123456")
        .await
        .unwrap();
    let request = &sandbox.token_requests()[0];
    assert_eq!(request.method, "POST");
    assert_eq!(request.path, "/oauth/v3/token");
    assert_eq!(request.header("authorization"), Some("Basic"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.body, "grant_type=client_credentials");
    let agent = sandbox.requests()[0]
        .header("user-agent")
        .unwrap()
        .to_owned();
    assert!(agent.starts_with("orange-erdv/"), "{agent}");
}

#[test]
fn all_invalid_settings_are_reported_when_the_client_is_built() {
    let (_, builder) = recorded(|settings| {
        settings
            .base_url("http://api.example.com")
            .token_url("nonsense://x")
            .server_variable("hots", "x")
            .path("getApiStatus", "status")
            .header("not a name", "x")
    });
    let problems = builder.build().unwrap_err().to_string();
    for part in [
        "base URL",
        "token URL",
        "hots",
        "getApiStatus",
        "not a name",
    ] {
        assert!(problems.contains(part), "{part}: {problems}");
    }
}

#[test]
fn plain_http_to_another_machine_must_be_allowed() {
    let url = "http://api.example.com/v1";
    let (_, builder) = recorded(|settings| settings.base_url(url));
    let problem = builder.build().unwrap_err().to_string();
    assert!(problem.contains("allow_plain_http"), "{problem}");
    let (_, builder) = recorded(|settings| settings.base_url(url).allow_plain_http());
    assert!(builder.build().is_ok());
}
