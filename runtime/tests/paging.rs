//! Long lists: pages and items, their ends, and servers that have none.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod support;

use client_runtime::describe::Pagination;
use client_runtime::testing::MockAnswer;
use client_runtime::{Answer, Call, Error, Items, Pages, Value};
use support::*;

static BY_OFFSET: Pagination = Pagination::OffsetLimit {
    offset: &OFFSET,
    limit: &LIMIT,
    items: "",
    count_header: "X-Result-Count",
    total_header: "X-Total-Count",
};
static BY_PAGE: Pagination = Pagination::Page {
    page: &OFFSET,
    size: Some(&LIMIT),
    first: 1,
    items: "/items",
    total_header: "",
    pages_header: "X_Page_Count",
};
static BY_CURSOR: Pagination = Pagination::Cursor {
    parameter: &CURSOR,
    next: "/next",
    items: "/items",
    total_header: "",
};
static BY_LINK: Pagination = Pagination::Link {
    items: "",
    total_header: "",
};

fn pages(call: Call, pagination: &'static Pagination) -> Pages<Value> {
    call.pages(Answer::json, Answer::error_json, pagination)
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
async fn offset_and_limit_end_at_the_total() {
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
async fn without_a_total_only_an_empty_page_is_the_end() {
    let bench = bench();
    // A server may send fewer than asked for and still have more.
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
async fn a_total_beside_a_wrong_count_does_not_end_the_list() {
    let bench = bench();
    // Orange's own example has the two headers the wrong way round.
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
async fn a_server_that_ignores_the_offset_is_found_out() {
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
async fn a_cursor_is_followed_to_its_end_but_not_in_circles() {
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
async fn links_are_followed_on_the_same_host_only() {
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
