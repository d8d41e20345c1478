//! Servers of the API, of paths and of operations.

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{BuildError, ClientBuilder};

fn answering(transport: &MockTransport) {
    for id in ["getA", "putA", "getB", "getC", "getD", "getE"] {
        transport.always(id, MockAnswer::new(204));
    }
}

/// The URLs of the operations `a` to `e` with these settings.
async fn urls(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Vec<String>, BuildError> {
    let (transport, settings) = golden_tests::offline();
    answering(&transport);
    let client = golden_servers::Client::builder()
        .configure(|builder| set(settings(builder)))
        .build()?;
    client.get_a().await.unwrap();
    client.get_b().await.unwrap();
    client.get_c().await.unwrap();
    client.get_d().await.unwrap();
    client.get_e().await.unwrap();
    let requests = transport.requests().into_iter();
    Ok(requests.map(|request| request.url).collect())
}

#[tokio::test]
async fn servers_of_operations_are_used_and_relative_ones_are_resolved() {
    assert_eq!(
        urls(|settings| settings).await.unwrap(),
        [
            "https://files.example.com/v2/a",
            "https://up.example.com/b",
            "https://api.example.com/other/c",
            "https://api.example.com/v1/d",
            "https://api.example.com/v1/below/v2/e",
        ]
    );
}

#[tokio::test]
async fn the_base_url_replaces_all_servers() {
    let urls = urls(|settings| settings.base_url("http://127.0.0.1:1/x"));
    assert_eq!(
        urls.await.unwrap(),
        ["a", "b", "c", "d", "e"].map(|path| format!("http://127.0.0.1:1/x/{path}"))
    );
}

#[tokio::test]
async fn each_server_can_be_set_regardless_of_the_base_url() {
    let urls = urls(|settings| {
        settings
            .base_url("http://127.0.0.1:1/x")
            .server("files", "http://127.0.0.1:2/f")
            .server("https://up.example.com", "http://127.0.0.1:3")
            .server("/c", "https://c.example.com/y/")
            .server("getE", "/relative")
    });
    assert_eq!(
        urls.await.unwrap(),
        [
            "http://127.0.0.1:2/f/a",
            "http://127.0.0.1:3/b",
            "https://c.example.com/y/c",
            "http://127.0.0.1:1/x/d",
            "http://127.0.0.1:1/relative/e",
        ]
    );
}

#[tokio::test]
async fn the_server_of_the_api_is_set_by_name_and_relative_ones_follow_it() {
    let urls = urls(|settings| settings.server("main", "https://eu.example.com/v9"));
    let urls = urls.await.unwrap();
    assert_eq!(urls[0], "https://files.example.com/v2/a");
    assert_eq!(
        urls[2..],
        [
            "https://eu.example.com/other/c",
            "https://eu.example.com/v9/d",
            "https://eu.example.com/v9/below/v2/e",
        ]
    );
}

#[tokio::test]
async fn variables_of_servers_of_operations_can_be_set() {
    let urls = urls(|settings| settings.server_variable("area", "v3"));
    let urls = urls.await.unwrap();
    assert_eq!(urls[0], "https://files.example.com/v3/a");
    assert_eq!(urls[4], "https://api.example.com/v1/below/v3/e");
}

#[tokio::test]
async fn all_invalid_settings_of_servers_are_reported() {
    let problem = urls(|settings| {
        settings
            .server("fils", "https://x.example.com")
            .server("files", "http://plain.example.com")
            .server_variable("area", "v4")
    });
    let problem = problem.await.unwrap_err().to_string();
    for part in [
        "server fils: no such server, there is /a, /b, /c, /e, /other, below/{area}/, files, getA,",
        "server files: http is not encrypted",
        "server variable area: must be one of v2, v3",
    ] {
        assert!(problem.contains(part), "{problem}");
    }
}

#[tokio::test]
async fn only_operations_without_a_server_need_a_base_url() {
    let (transport, settings) = golden_tests::offline();
    answering(&transport);
    let client = golden_servers_below::Client::builder()
        .configure(settings)
        .build()
        .unwrap();
    let answer = client.get_a().await;
    assert!(answer.is_ok());
    assert_eq!(
        transport.requests()[0].url,
        "https://files.example.com/v2/a"
    );
    let error = client.get_b().await.unwrap_err();
    assert!(error.to_string().contains("set `base_url`"), "{error}");
    let error = client.get_c().await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("set `base_url`"),
        "{error}"
    );
    let (transport, settings) = golden_tests::offline();
    answering(&transport);
    let client = golden_servers_below::Client::builder()
        .base_url("https://x.example.com/y")
        .server("/a", "https://z.example.com")
        .configure(settings)
        .build()
        .unwrap();
    client.get_a().await.unwrap();
    client.get_b().await.unwrap();
    client.get_c().await.unwrap();
    let urls: Vec<String> = transport.requests().into_iter().map(|r| r.url).collect();
    assert_eq!(
        urls,
        [
            "https://z.example.com/a",
            "https://x.example.com/y/b",
            "https://x.example.com/y/c",
        ]
    );
}
