//! Each style of a parameter, as in the tables of the OpenAPI specification.

use clientwright_runtime::DateTime;
use clientwright_runtime::Uuid;
use clientwright_runtime::testing::{MockAnswer, MockTransport, Recorded};
use clientwright_runtime::{Value, json};
use golden_operations::Client;
use golden_operations::types::Rgb;

fn client() -> (Client, MockTransport) {
    golden_tests::operations().unwrap()
}

fn rgb() -> Rgb {
    Rgb::default().with_r(100).with_g(200).with_b(150)
}

fn colours() -> Vec<String> {
    ["blue", "black", "brown"].map(str::to_owned).to_vec()
}

/// The only request that an operation sends.
macro_rules! sent {
    ($id:literal, |$client:ident| $call:expr) => {{
        let ($client, transport) = client();
        transport.answer($id, MockAnswer::new(204));
        $call.await.unwrap();
        let mut requests = transport.calls($id);
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }};
}

fn path(request: &Recorded) -> &str {
    request.path().strip_prefix("/v1/path/").unwrap()
}

#[tokio::test]
async fn path_parameters_are_written_in_their_styles() {
    let request = sent!("pathSimple", |client| client.path_simple(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        request.url,
        "https://operations.example.com/v1/path/simple/joined/blue/blue,black,brown/R,100,G,200,B,150"
    );
    let request = sent!("pathSimpleExplode", |client| client.path_simple_explode(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        path(&request),
        "simple/exploded/blue/blue,black,brown/R=100,G=200,B=150"
    );
    let request = sent!("pathLabel", |client| client.path_label(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        path(&request),
        "label/joined/.blue/.blue,black,brown/.R,100,G,200,B,150"
    );
    let request = sent!("pathLabelExplode", |client| client.path_label_explode(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        path(&request),
        "label/exploded/.blue/.blue.black.brown/.R=100.G=200.B=150"
    );
    let request = sent!("pathMatrix", |client| client.path_matrix(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        path(&request),
        "matrix/joined/;text=blue/;list=blue,black,brown/;object=R,100,G,200,B,150"
    );
    let request = sent!("pathMatrixExplode", |client| client.path_matrix_explode(
        "blue",
        colours(),
        &rgb()
    ));
    assert_eq!(
        path(&request),
        "matrix/exploded/;text=blue/;list=blue;list=black;list=brown/;R=100;G=200;B=150"
    );
}

#[tokio::test]
async fn an_empty_path_parameter_is_rejected_if_servers_would_ignore_its_segment() {
    let request = sent!("pathMatrix", |client| client.path_matrix(
        "",
        colours(),
        &rgb()
    ));
    assert!(path(&request).starts_with("matrix/joined/;text/;list="));
    let (client, transport) = client();
    // Servers ignore an empty segment and a segment `.`.
    let simple = client.path_simple("", colours(), &rgb()).await;
    let label = client.path_label("", colours(), &rgb()).await;
    let dots = client.path_simple("..", colours(), &rgb()).await;
    for error in [simple, label, dots].map(Result::unwrap_err) {
        assert!(error.is_config(), "{error}");
        assert!(error.to_string().contains("path parameter text"), "{error}");
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn a_path_parameter_remains_one_segment() {
    for (text, written) in [
        ("a/b", "a%2Fb"),
        ("?#%", "%3F%23%25"),
        ("é b", "%C3%A9%20b"),
        ("1,2;3", "1%2C2%3B3"),
    ] {
        let request = sent!("pathSimple", |client| client.path_simple(
            text,
            colours(),
            &rgb()
        ));
        assert!(
            path(&request).starts_with(&format!("simple/joined/{written}/blue,")),
            "{}",
            request.url
        );
    }
}

#[tokio::test]
async fn query_parameters_are_written_in_their_styles() {
    let request = sent!("queryFormExplode", |client| client
        .query_form_explode()
        .text("blue")
        .list(colours())
        .object(&rgb()));
    assert_eq!(
        request.query(),
        Some("text=blue&list=blue&list=black&list=brown&R=100&G=200&B=150")
    );
    let request = sent!("queryForm", |client| client
        .query_form()
        .text("blue")
        .list(colours())
        .object(&rgb()));
    assert_eq!(
        request.query(),
        Some("text=blue&list=blue,black,brown&object=R,100,G,200,B,150")
    );
    let request = sent!("querySpace", |client| client
        .query_space()
        .list(colours())
        .object(&rgb()));
    assert_eq!(
        request.query(),
        Some("list=blue%20black%20brown&object=R%20100%20G%20200%20B%20150")
    );
    let request = sent!("queryPipe", |client| client
        .query_pipe()
        .list(colours())
        .object(&rgb()));
    assert_eq!(
        request.query(),
        Some("list=blue%7Cblack%7Cbrown&object=R%7C100%7CG%7C200%7CB%7C150")
    );
    let request = sent!("queryDeep", |client| client.query_deep().object(&rgb()));
    assert_eq!(
        request.query(),
        Some("object%5BR%5D=100&object%5BG%5D=200&object%5BB%5D=150")
    );
}

#[tokio::test]
async fn arbitrary_json_is_nested_in_a_query_as_far_as_it_is_unambiguous() {
    for (value, written) in [
        (r#"{"a":{"b":1},"c":["x","y"]}"#, "f[a][b]=1&f[c]=x&f[c]=y"),
        (
            r#"{"a":[{"b":1,"c":2},{"b":3},[4],null]}"#,
            r#"f[a]={"b":1,"c":2}&f[a]={"b":3}&f[a]=[4]"#,
        ),
        (r#"["x",{"y":1}]"#, r#"f=x&f={"y":1}"#),
        ("5", "f=5"),
    ] {
        let value: Value = json::from_str(value).unwrap();
        let request = sent!("queryDeep", |client| client.query_deep().free(&value));
        let query = request.query().unwrap().replace("free", "f");
        let unescaped = [
            ("%5B", "["),
            ("%5D", "]"),
            ("%7B", "{"),
            ("%7D", "}"),
            ("%22", "\""),
            ("%3A", ":"),
            ("%2C", ","),
        ];
        let query = unescaped
            .iter()
            .fold(query, |query, (escape, sign)| query.replace(escape, sign));
        assert_eq!(query, written);
    }
}

#[tokio::test]
async fn empty_lists_and_objects_are_omitted_in_a_query() {
    let request = sent!("queryForm", |client| client
        .query_form()
        .text("")
        .list([""; 0])
        .object(&Rgb::default()));
    assert_eq!(request.query(), Some("text="));
    let request = sent!("queryFormExplode", |client| client.query_form_explode());
    assert_eq!(request.query(), None);
    assert_eq!(
        request.url,
        "https://operations.example.com/v1/query/form/exploded"
    );
}

#[tokio::test]
async fn headers_are_written_in_their_style() {
    let request = sent!("headerSimple", |client| client
        .header_simple()
        .x_text("blue")
        .x_list(colours())
        .x_object(&rgb()));
    assert_eq!(request.header("X-Text"), Some("blue"));
    assert_eq!(request.header("X-List"), Some("blue,black,brown"));
    assert_eq!(request.header("X-Object"), Some("R,100,G,200,B,150"));
    let request = sent!("headerSimpleExplode", |client| client
        .header_simple_explode()
        .x_text("")
        .x_list(colours())
        .x_object(&rgb()));
    assert_eq!(request.header("X-Text"), Some(""));
    assert_eq!(request.header("X-List"), Some("blue,black,brown"));
    assert_eq!(request.header("X-Object"), Some("R=100,G=200,B=150"));
}

#[tokio::test]
async fn cookies_are_written_in_their_style() {
    let request = sent!("cookieForm", |client| client
        .cookie_form()
        .text("blue")
        .list(colours())
        .object(&rgb()));
    assert_eq!(
        request.header("cookie"),
        Some("text=blue; list=blue,black,brown; object=R,100,G,200,B,150")
    );
    let request = sent!("cookieFormExplode", |client| client
        .cookie_form_explode()
        .text("a b;c"));
    assert_eq!(request.header("cookie"), Some("text=a%20b%3Bc"));
    let request = sent!("cookieFormExplode", |client| client
        .cookie_form_explode()
        .text(""));
    assert_eq!(request.header("cookie"), Some("text="));
}

#[tokio::test]
async fn scalars_in_a_query_are_written_as_in_json() {
    let since: DateTime = "2026-01-31T10:00:00+02:00".parse().unwrap();
    let request = sent!("querySpecial", |client| client
        .query_special(1.5)
        .flag(true)
        .since(since)
        .colour("violet")
        .blank("")
        .reserved("/a?b:c@d;e,#")
        .filter(&rgb()));
    let query: Vec<&str> = request.query().unwrap().split('&').collect();
    assert_eq!(
        query,
        [
            "number=1.5",
            "flag=true",
            "since=2026-01-31T10%3A00%3A00%2B02%3A00",
            "colour=violet",
            "blank=",
            "reserved=/a?b:c@d;e,%23",
            "filter=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
        ]
    );
}

#[tokio::test]
async fn parameters_of_a_path_apply_to_its_operations_unless_overridden() {
    let (client, transport) = client();
    transport.answer("get shared by id", MockAnswer::json(200, "\"text\""));
    let trace = "0f8fad5b-d9cb-469f-a165-70867728950e";
    let answer = client
        .get_shared_by_id(7)
        .x_trace(trace.parse::<Uuid>().unwrap())
        .await
        .unwrap();
    assert_eq!(*answer.body(), "text");
    transport.answer("patchShared", MockAnswer::new(204));
    client.patch_shared(7, "not a UUID").await.unwrap();
    let sent = transport.requests();
    assert_eq!(sent[0].path(), "/v1/shared/7");
    assert_eq!(sent[0].header("X-Trace"), Some(trace));
    assert_eq!(sent[1].header("X-Trace"), Some("not a UUID"));
    assert_eq!(sent[1].header("content-type"), None);
}

#[tokio::test]
async fn an_idempotency_key_is_generated_unless_given_and_allows_retries() {
    let (client, transport) = client();
    for status in [503, 204, 204] {
        transport.answer("orderOnce", MockAnswer::new(status));
    }
    client.order_once("shop").await.unwrap();
    client
        .order_once("shop")
        .idempotency_key("mine")
        .await
        .unwrap();
    let key = |request: &Recorded| request.headers["idempotency-key"].clone();
    let requests = transport.calls("orderOnce");
    assert_eq!(requests.len(), 3);
    assert_eq!(key(&requests[0]), "00000000-0000-4000-8000-000000000000");
    assert_eq!(key(&requests[0]), key(&requests[1]));
    assert_eq!(key(&requests[2]), "mine");
    transport.answer("orderCautiously", MockAnswer::new(503));
    client.order_cautiously().await.unwrap_err();
    let requests = transport.calls("orderCautiously");
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].headers["x-key"], "0".repeat(32));
}
