//! Pagination: pages, items, the end of lists, and servers that never end a list.

use crate::support;

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::Pagination;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Error, Items, Pages, RawResponse, Value};
use support::*;

static BY_OFFSET: Pagination = Pagination::offset_limit(&OFFSET, &LIMIT, "")
    .with_count_header("X-Result-Count")
    .with_total_header("X-Total-Count");
static BY_PAGE: Pagination = Pagination::page(&OFFSET, 1, "/items")
    .with_size(&LIMIT)
    .with_pages_header("X_Page_Count");
static BY_CURSOR: Pagination = Pagination::cursor(&CURSOR, "/next", "/items");
static BY_LINK: Pagination = Pagination::link("");

fn pages(call: Call, pagination: &'static Pagination) -> Pages<Value> {
    call.pages(RawResponse::json, RawResponse::error_json, pagination)
}

fn items(call: Call, pagination: &'static Pagination) -> Items<Value, Value> {
    pages(call, pagination).items(|page| {
        let items = page.get("items").unwrap_or(&page);
        items.as_array().unwrap_or_default().to_vec()
    })
}

async fn collect(bench: &Bench, mut items: Items<Value, Value>) -> Result<String, Error> {
    let mut all = Vec::new();
    while let Some(item) = bench.run(items.try_next()).await? {
        all.push(item.to_string());
    }
    assert!(bench.run(items.next()).await.is_none());
    Ok(all.join(" "))
}

fn queries(bench: &Bench) -> Vec<String> {
    let calls = bench.mock.calls("listThings");
    calls
        .iter()
        .map(|call| call.query().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn offset_pagination_ends_at_the_total() {
    let bench = bench();
    for page in ["[1,2]", "[3,4]", "[5]"] {
        let answer = MockAnswer::json(200, page).header("x-total-count", "5");
        bench.mock.answer("listThings", answer);
    }
    let client = bench.client();
    let mut call = client.call(&LIST);
    call.set(&LIMIT, &2);
    assert_eq!(
        collect(&bench, items(call, &BY_OFFSET)).await.unwrap(),
        "1 2 3 4 5"
    );
    assert_eq!(
        queries(&bench),
        ["limit=2", "limit=2&offset=2", "limit=2&offset=4"]
    );
}

#[tokio::test]
async fn without_a_total_only_an_empty_page_ends_the_list() {
    let bench = bench();
    // A server may send fewer items than requested and still have more.
    for page in ["[1,2]", "[3]", "[4,5]", "[]"] {
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    let client = bench.client();
    let mut call = client.call(&LIST);
    call.set(&OFFSET, &10);
    assert_eq!(
        collect(&bench, items(call, &BY_OFFSET)).await.unwrap(),
        "1 2 3 4 5"
    );
    assert_eq!(
        queries(&bench),
        ["offset=10", "offset=12", "offset=13", "offset=15"]
    );
}

#[tokio::test]
async fn a_total_with_a_wrong_count_does_not_end_the_list() {
    let bench = bench();
    // Orange's own example has the two headers swapped.
    for page in ["[1,2]", "[3,4]", "[]"] {
        let answer = MockAnswer::json(200, page)
            .header("x-result-count", "4")
            .header("x-total-count", "2");
        bench.mock.answer("listThings", answer);
    }
    let list = items(bench.client().call(&LIST), &BY_OFFSET);
    assert_eq!(collect(&bench, list).await.unwrap(), "1 2 3 4");
}

#[tokio::test]
async fn an_empty_list_is_one_empty_page() {
    let bench = bench();
    bench.mock.always(
        "listThings",
        MockAnswer::json(200, "[]").header("x-total-count", "0"),
    );
    let mut pages = pages(bench.client().call(&LIST), &BY_OFFSET);
    assert!(bench.run(pages.next()).await.unwrap().is_ok());
    assert_eq!(pages.total(), Some(0));
    assert!(bench.run(pages.next()).await.is_none());
    assert_eq!(queries(&bench).len(), 1);
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_detected() {
    let bench = bench();
    bench
        .mock
        .always("listThings", MockAnswer::json(200, "[1,2]"));
    let error = collect(&bench, items(bench.client().call(&LIST), &BY_OFFSET))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things (listThings): the server sends the same page again and again"
    );
    assert_eq!(queries(&bench).len(), 2);
}

#[tokio::test]
async fn pages_are_compared_by_their_items_only() {
    let bench = bench();
    for page in [r#"{"items":[1],"at":1}"#, r#"{"items":[1],"at":2}"#] {
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    let error = collect(&bench, items(bench.client().call(&LIST), &BY_PAGE))
        .await
        .unwrap_err();
    assert!(error.to_string().ends_with("the same page again and again"));
}

#[tokio::test]
async fn numbered_pages_end_at_the_page_count() {
    let bench = bench();
    for page in [r#"{"items":[1]}"#, r#"{"items":[2]}"#] {
        let answer = MockAnswer::json(200, page).header("x_page_count", "2");
        bench.mock.answer("listThings", answer);
    }
    assert_eq!(
        collect(&bench, items(bench.client().call(&LIST), &BY_PAGE))
            .await
            .unwrap(),
        "1 2"
    );
    assert_eq!(queries(&bench), ["", "offset=2"]);
}

#[tokio::test]
async fn cursors_are_followed_to_the_end_unless_they_repeat() {
    let bench = bench();
    for page in [
        r#"{"items":[1],"next":"a b"}"#,
        r#"{"items":[],"next":7}"#,
        r#"{"items":[2],"next":""}"#,
    ] {
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    assert_eq!(
        collect(&bench, items(bench.client().call(&LIST), &BY_CURSOR))
            .await
            .unwrap(),
        "1 2"
    );
    assert_eq!(queries(&bench), ["", "cursor=a%20b", "cursor=7"]);

    let bench = support::bench();
    for page in [r#"{"items":[1],"next":"a"}"#, r#"{"items":[2],"next":"a"}"#] {
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    let error = collect(&bench, items(bench.client().call(&LIST), &BY_CURSOR))
        .await
        .unwrap_err();
    assert!(error.to_string().ends_with("the same mark again and again"));
}

#[tokio::test]
async fn links_are_only_followed_on_the_same_host() {
    let bench = bench();
    let first = MockAnswer::json(200, "[1]").header(
        "link",
        r#"</v1/things?p=1>; rel="prev", </v1/things?p=2&x=%20>; rel="last next""#,
    );
    bench.mock.answer("listThings", first);
    bench
        .mock
        .answer("listThings", MockAnswer::json(200, "[2]"));
    assert_eq!(
        collect(&bench, items(bench.client().call(&LIST), &BY_LINK))
            .await
            .unwrap(),
        "1 2"
    );
    assert_eq!(queries(&bench), ["", "p=2&x=%20"]);

    let away = MockAnswer::json(200, "[1]").header("link", "<https://evil.example/>; rel=next");
    bench.mock.answer("listThings", away);
    let error = collect(&bench, items(bench.client().call(&LIST), &BY_LINK))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("on another host, which gets no credentials")
    );
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let bench = bench();
    bench
        .mock
        .answer("listThings", MockAnswer::json(200, "[1]"));
    bench.mock.answer("listThings", MockAnswer::json(400, "{}"));
    let mut items = items(bench.client().call(&LIST), &BY_OFFSET);
    assert!(bench.run(items.next()).await.unwrap().is_ok());
    assert!(bench.run(items.next()).await.unwrap().is_err());
    assert!(bench.run(items.next()).await.is_none());
}

fn numbers(bench: &Bench, pages: &[&str]) {
    for page in pages {
        let answer = MockAnswer::json(200, *page).header("x-total-count", "6");
        bench.mock.answer("listThings", answer);
    }
}

#[tokio::test]
async fn a_stream_of_items_can_be_resumed_from_a_position() {
    for taken in 0..=6_usize {
        let bench = bench();
        numbers(&bench, &["[1,2]", "[3,4]", "[5,6]"]);
        let client = bench.client();
        let mut all = items(client.call(&LIST), &BY_OFFSET);
        let mut seen = Vec::new();
        for _ in 0..taken {
            seen.push(
                bench
                    .run(all.try_next())
                    .await
                    .unwrap()
                    .unwrap()
                    .to_string(),
            );
        }
        let Some(position) = all.position() else {
            assert_eq!(taken, 6, "only the end of the list has no position");
            continue;
        };
        // Another process, which has only the text.
        let text = position.to_string();
        let bench = support::bench();
        // An incomplete page is requested again.
        numbers(&bench, &["[1,2]", "[3,4]", "[5,6]"][taken / 2..]);
        let resumed = items(bench.client().call(&LIST), &BY_OFFSET).resume(&text.parse().unwrap());
        seen.push(collect(&bench, resumed).await.unwrap());
        assert_eq!(seen.join(" "), "1 2 3 4 5 6");
    }
}

#[tokio::test]
async fn credentials_that_a_server_copies_into_a_link_are_removed() {
    let bench = bench();
    let copied = "</v1/things?api%20key=S3&p=2&q=a%20b&api+key=S3&access_token=S3>; rel=next";
    let first = MockAnswer::json(200, "[1]").header("link", copied);
    bench.mock.answer("listThings", first);
    bench
        .mock
        .answer("listThings", MockAnswer::json(200, "[2]"));
    let mut pages = pages(bench.client().call(&LIST), &BY_LINK);
    bench.run(pages.try_next()).await.unwrap().unwrap();
    let position = pages.position().unwrap();
    let position = format!("{position:?} {position}");
    assert!(
        position.contains("p=2") && !position.contains("S3"),
        "{position}"
    );
    bench.run(pages.try_next()).await.unwrap().unwrap();
    assert_eq!(queries(&bench), ["", "p=2&q=a%20b"]);
}

#[tokio::test]
async fn cursors_and_links_can_be_resumed() {
    let bench = bench();
    let page = |json: &str| MockAnswer::json(200, json.to_owned());
    bench
        .mock
        .answer("listThings", page(r#"{"items":[1],"next":"m1"}"#));
    bench.mock.answer("listThings", page(r#"{"items":[2]}"#));
    let client = bench.client();
    let mut first = pages(client.call(&LIST), &BY_CURSOR);
    bench.run(first.try_next()).await.unwrap().unwrap();
    let kept = first.position().unwrap();
    assert_eq!(kept.pages(), 1);
    let mut rest = pages(client.call(&LIST), &BY_CURSOR).resume(&kept);
    bench.run(rest.try_next()).await.unwrap().unwrap();
    assert!(rest.position().is_none());
    assert_eq!(queries(&bench), ["", "cursor=m1"]);

    let bench = support::bench();
    let linked = page("[1]").header("link", "</v1/things?p=2>; rel=\"next\"");
    bench.mock.answer("listThings", linked);
    bench.mock.answer("listThings", page("[2]"));
    let client = bench.client();
    let mut first = pages(client.call(&LIST), &BY_LINK);
    bench.run(first.try_next()).await.unwrap().unwrap();
    let kept = first.position().unwrap();
    let mut rest = pages(client.call(&LIST), &BY_LINK).resume(&kept);
    bench.run(rest.try_next()).await.unwrap().unwrap();
    assert_eq!(queries(&bench), ["", "p=2"]);
    assert!(!format!("{kept:?}").contains("p=2"));
}

#[tokio::test]
async fn a_position_of_another_operation_style_or_host_is_rejected() {
    let bench = bench();
    let client = bench.client();
    for text in [
        r#"{"operation":"other","at":1,"seen":1,"pages":1,"skip":0}"#,
        r#"{"operation":"listThings","mark":"1","seen":1,"pages":1,"skip":0}"#,
        r#"{"operation":"listThings","link":"https://evil.example","seen":1,"pages":1,"skip":0}"#,
    ] {
        let resumed = items(client.call(&LIST), &BY_OFFSET).resume(&text.parse().unwrap());
        assert!(problem(collect(&bench, resumed).await).is_config());
    }
    let link =
        r#"{"operation":"listThings","link":"https://evil.example","seen":1,"pages":1,"skip":0}"#;
    let resumed = items(client.call(&LIST), &BY_LINK).resume(&link.parse().unwrap());
    assert!(problem(collect(&bench, resumed).await).is_config());
    assert!(bench.mock.requests().is_empty());
}

#[tokio::test]
async fn prefetch_requests_exactly_one_page_ahead() {
    let bench = bench();
    numbers(&bench, &["[1,2]", "[3,4]", "[5,6]"]);
    let client = bench.client();
    let mut ahead = pages(client.call(&LIST), &BY_OFFSET).prefetch();
    assert_eq!(bench.mock.calls("listThings").len(), 0);
    bench.run(ahead.try_next()).await.unwrap().unwrap();
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.mock.calls("listThings").len(), 2);
    let kept = ahead.position().unwrap();
    assert_eq!(kept.pages(), 1, "the prefetched page is not returned yet");
    bench.run(ahead.try_next()).await.unwrap().unwrap();
    bench.run(ahead.try_next()).await.unwrap().unwrap();
    assert!(bench.run(ahead.next()).await.is_none());
    assert_eq!(bench.mock.calls("listThings").len(), 3);
}

#[tokio::test]
async fn circular_cursors_are_an_error() {
    let bench = bench();
    for (item, mark) in [(1, "a"), (2, "b"), (3, "a"), (4, "b")] {
        let json = format!(r#"{{"items":[{item}],"next":"{mark}"}}"#);
        bench.mock.answer("listThings", MockAnswer::json(200, json));
    }
    let client = bench.client();
    let error = problem(collect(&bench, items(client.call(&LIST), &BY_CURSOR)).await);
    assert!(error.to_string().contains("the same mark"), "{error}");
    assert_eq!(bench.mock.calls("listThings").len(), 3);
}

#[tokio::test]
async fn equal_pages_are_accepted_before_the_announced_end() {
    let bench = bench();
    for page in ["[1,1]", "[1,1]", "[1,1]", "[2]"] {
        let answer = MockAnswer::json(200, page).header("x-total-count", "7");
        bench.mock.answer("listThings", answer);
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_OFFSET)).await;
    assert_eq!(all.unwrap(), "1 1 1 1 1 1 2");

    // An empty page in the middle, and two of them at the end.
    let bench = support::bench();
    for page in ["[1]", "[1]", "[]", "[1]", "[]", "[]"] {
        let json = format!(r#"{{"items":{page}}}"#);
        let answer = MockAnswer::json(200, json).header("x_page_count", "6");
        bench.mock.answer("listThings", answer);
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_PAGE)).await;
    assert_eq!(all.unwrap(), "1 1 1");
    assert_eq!(bench.mock.calls("listThings").len(), 6);
}

static BY_COUNTED_CURSOR: Pagination =
    Pagination::cursor(&CURSOR, "/next", "/items").with_total_header("X-Total-Count");

#[tokio::test]
async fn a_repeated_cursor_ends_the_list_if_nothing_is_left() {
    // The total number of items was received.
    let bench = bench();
    for page in [r#"{"items":[1],"next":"a"}"#, r#"{"items":[1],"next":"a"}"#] {
        let answer = MockAnswer::json(200, page).header("x-total-count", "2");
        bench.mock.answer("listThings", answer);
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_COUNTED_CURSOR)).await;
    assert_eq!(all.unwrap(), "1 1");
    // There is nothing after the last cursor yet.
    let bench = support::bench();
    for page in [r#"{"items":[1],"next":"a"}"#, r#"{"items":[],"next":"a"}"#] {
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_CURSOR)).await;
    assert_eq!(all.unwrap(), "1");
}

#[tokio::test]
async fn a_list_ends_after_a_thousand_empty_pages_with_new_cursors() {
    let bench = bench();
    for number in 0..1001 {
        let page = format!(r#"{{"items":[],"next":{number}}}"#);
        bench.mock.answer("listThings", MockAnswer::json(200, page));
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_CURSOR)).await;
    assert_eq!(all.unwrap(), "");
    assert_eq!(bench.mock.calls("listThings").len(), 1000);
}

/// Continues from the last position after each error, like another process.
async fn resume_after_errors(
    bench: &Bench,
    client: &clientwright_runtime::Client,
    pagination: &'static Pagination,
) -> (String, usize) {
    let (mut all, mut errors) = (Vec::new(), 0);
    let mut position: Option<String> = None;
    loop {
        let mut list = items(client.call(&LIST), pagination);
        if let Some(position) = &position {
            list = list.resume(&position.parse().unwrap());
        }
        loop {
            match bench.run(list.try_next()).await {
                Ok(Some(item)) => all.push(item.to_string()),
                Ok(None) => return (all.join(" "), errors),
                Err(_) => break,
            }
        }
        errors += 1;
        assert!(errors < 20, "{all:?}");
        assert!(bench.run(list.next()).await.is_none());
        position = Some(list.position().unwrap().to_string());
    }
}

#[tokio::test]
async fn a_list_can_be_resumed_after_a_failed_page() {
    let no = || MockAnswer::json(400, "{}");
    let broken = || MockAnswer::new(200).body("{");
    let ok = |json: &str| MockAnswer::json(200, json.to_owned()).header("x-total-count", "5");
    let linked = |json: &str, to: &str| ok(json).header("link", &format!("<{to}>; rel=next"));
    for (pagination, answers) in [
        (
            &BY_OFFSET,
            vec![
                no(),
                ok("[1,2]"),
                no(),
                broken(),
                ok("[3,4]"),
                no(),
                ok("[5]"),
            ],
        ),
        (
            &BY_PAGE,
            vec![
                broken(),
                ok(r#"{"items":[1,2]}"#),
                no(),
                ok(r#"{"items":[3,4,5]}"#),
                no(),
                ok(r#"{"items":[]}"#),
            ],
        ),
        (
            &BY_CURSOR,
            vec![
                no(),
                ok(r#"{"items":[1,2],"next":"a"}"#),
                no(),
                broken(),
                ok(r#"{"items":[3,4,5],"next":null}"#),
            ],
        ),
        (
            &BY_LINK,
            vec![
                no(),
                linked("[1,2]", "?p=2"),
                broken(),
                no(),
                linked("[3,4]", "things?p=3"),
                no(),
                ok("[5]"),
            ],
        ),
    ] {
        let bench = bench();
        let failures = answers.len();
        for answer in answers {
            bench.mock.answer("listThings", answer);
        }
        let retry = clientwright_runtime::RetryPolicy::never();
        let client = bench.builder().retry(retry).build().unwrap();
        let (all, errors) = resume_after_errors(&bench, &client, pagination).await;
        assert_eq!(all, "1 2 3 4 5", "{pagination:?}");
        assert!(errors >= 2 && errors < failures);
    }
}

#[tokio::test]
async fn a_page_with_an_invalid_next_link_is_returned_before_the_error() {
    let bench = bench();
    let linked = |json: &str, to: &str| {
        MockAnswer::json(200, json.to_owned()).header("link", &format!("<{to}>; rel=next"))
    };
    bench
        .mock
        .answer("listThings", linked("[1,2]", "https://evil.example/"));
    let client = bench.client();
    let mut list = items(client.call(&LIST), &BY_LINK);
    for item in ["1", "2"] {
        let found = bench.run(list.try_next()).await.unwrap().unwrap();
        assert_eq!(found.to_string(), item);
    }
    assert!(bench.run(list.try_next()).await.is_err());
    assert!(bench.run(list.try_next()).await.unwrap().is_none());
    // Once the server works again, the list continues without repeated items.
    let position = list.position().unwrap();
    bench.mock.answer("listThings", linked("[1,2]", "?p=2"));
    bench
        .mock
        .answer("listThings", MockAnswer::json(200, "[3]"));
    let rest = items(client.call(&LIST), &BY_LINK).resume(&position);
    assert_eq!(collect(&bench, rest).await.unwrap(), "3");
}

#[tokio::test]
async fn a_link_is_relative_to_the_url_of_its_page() {
    let bench = bench();
    for (page, to) in [
        ("[1]", "?p=2"),
        ("[2]", "more/?p=3"),
        ("[3]", "../other"),
        ("[4]", ""),
    ] {
        let answer = MockAnswer::json(200, page);
        bench.mock.answer(
            "listThings",
            match to {
                "" => answer,
                to => answer.header("link", &format!("<{to}>; title=\"<a>, b\"; rel=\"next\"")),
            },
        );
    }
    let client = bench.client();
    let all = collect(&bench, items(client.call(&LIST), &BY_LINK)).await;
    assert_eq!(all.unwrap(), "1 2 3 4");
    let urls: Vec<String> = bench
        .mock
        .calls("listThings")
        .iter()
        .map(|call| call.url.split_once(".com").unwrap().1.to_owned())
        .collect();
    assert_eq!(
        urls,
        ["/v1/things", "/v1/things?p=2", "/v1/more/?p=3", "/v1/other"]
    );
}
