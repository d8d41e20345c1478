//! Paging that the specification does not declare.

use clientwright_runtime::testing::{MockAnswer, MockTransport};

/// The queries of all requests, in their order.
fn queries(transport: &MockTransport) -> Vec<String> {
    let requests = transport.requests().into_iter();
    requests
        .map(|sent| match sent.url.split_once('?') {
            Some((_, query)) => query.to_owned(),
            None => String::new(),
        })
        .collect()
}

#[tokio::test]
async fn the_cursor_in_a_response_leads_to_the_next_page() {
    let (client, transport) = golden_tests::operations().unwrap();
    for page in [
        r#"{"items":[{"ticket":"a"}],"meta":{"next_page_token":"x/y"}}"#,
        r#"{"items":[{"ticket":"b"}],"meta":{"next_page_token":null}}"#,
    ] {
        transport.answer("pagedCursor", MockAnswer::json(200, page));
    }
    let mut tickets = client.paged_cursor().stream();
    let mut seen = Vec::new();
    while let Some(ticket) = tickets.try_next().await.unwrap() {
        seen.push(ticket.ticket);
    }
    assert_eq!(seen, ["a", "b"]);
    assert_eq!(queries(&transport), ["", "page_token=x%2Fy"]);
}

#[tokio::test]
async fn the_last_item_is_the_cursor_while_there_is_more() {
    let (client, transport) = golden_tests::operations().unwrap();
    for page in [
        r#"{"data":[{"id":"1"},{"id":"2"}],"has_more":true}"#,
        r#"{"data":[{"id":"3"}],"has_more":false}"#,
    ] {
        transport.answer("pagedLast", MockAnswer::json(200, page));
    }
    let mut items = client.paged_last().stream();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item.id);
    }
    assert_eq!(seen, ["1", "2", "3"]);
    assert_eq!(queries(&transport), ["", "starting_after=2"]);
}

#[tokio::test]
async fn a_url_in_a_response_leads_to_the_next_page() {
    let (client, transport) = golden_tests::operations().unwrap();
    for page in [
        r#"{"value":[1,2],"@odata.nextLink":"https://operations.example.com/v1/paged/url?$skip=2"}"#,
        r#"{"value":[3]}"#,
    ] {
        transport.answer("pagedUrl", MockAnswer::json(200, page));
    }
    let mut items = client.paged_url().stream();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, [1, 2, 3]);
    assert_eq!(queries(&transport), ["", "$skip=2"]);
}

#[tokio::test]
async fn numbered_pages_start_as_specified() {
    let (client, transport) = golden_tests::operations().unwrap();
    for page in ["[1,2]", "[3]", "[]"] {
        transport.answer("pagedNumber", MockAnswer::json(200, page));
    }
    let mut items = client.paged_number().per_page(2).stream();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, [1, 2, 3]);
    let queries = queries(&transport);
    assert_eq!(queries.first().map(String::as_str), Some("per_page=2"));
    assert!(queries.iter().skip(1).any(|query| query.contains("page=2")));
    // Paging is not specified here: there is no `stream`.
    let _request = client.paged_not().page(1);
}
