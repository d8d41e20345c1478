//! Parameters with content, reserved characters, cookies as they are, bodies that are null.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport, Recorded};
use golden_content::Client;
use golden_content::operations::PostThingBody;
use golden_content::types::{F, GetCookiesRgb, PostReservedBody};

fn client() -> (Client, MockTransport) {
    let (client, transport) = golden_tests::content().unwrap();
    for id in [
        "getThings",
        "postReserved",
        "getCookies",
        "putLabel",
        "putThing",
        "patchThing",
        "postThing",
    ] {
        transport.always(id, MockAnswer::new(204));
    }
    (client, transport)
}

fn last(transport: &MockTransport) -> Recorded {
    transport.requests().pop().unwrap()
}

fn words(words: [&str; 2]) -> [String; 2] {
    words.map(str::to_owned)
}

#[tokio::test]
async fn content_is_written_in_its_media_type_and_escaped_as_its_place_wants() {
    let (client, transport) = client();
    let value = F::default().with_a("x y");
    let list = F::default().with_a("é&").with_b(vec![1, 2]);
    client
        .get_things(&value, &list)
        .filter(&value)
        .pairs(&list)
        .list(&[1, 2])
        .word("a \"b\"")
        .jword("w")
        .x_meta(&value)
        .x_pairs(&list)
        .crumb(&value)
        .crumbs(&list)
        .await
        .unwrap();
    let request = last(&transport);
    assert_eq!(
        request.path(),
        "/things/%7B%22a%22%3A%22x%20y%22%7D/a%3D%25C3%25A9%2526%26b%3D1%26b%3D2"
    );
    assert_eq!(
        request.query().unwrap(),
        "filter=%7B%22a%22%3A%22x%20y%22%7D&pairs=a%3D%25C3%25A9%2526%26b%3D1%26b%3D2\
         &list=%5B1%2C2%5D&word=a%20%22b%22&jword=%22w%22"
    );
    assert_eq!(request.header("x-meta"), Some(r#"{"a":"x y"}"#));
    assert_eq!(request.header("x-pairs"), Some("a=%C3%A9%26&b=1&b=2"));
    assert_eq!(
        request.header("cookie"),
        Some("crumb=%7B%22a%22%3A%22x%20y%22%7D; crumbs=a%3D%25C3%25A9%2526%26b%3D1%26b%3D2")
    );
}

#[tokio::test]
async fn reserved_characters_and_triples_pass_where_they_are_allowed() {
    let (client, transport) = client();
    let value = "a/b?c%20d";
    let deep = BTreeMap::from([("k".to_owned(), "%zz%C3%A9%".to_owned())]);
    let body = PostReservedBody::default().with_a("%20 /%").with_b("%20");
    client
        .post_reserved()
        .at(value)
        .list(&words(["é%2C", "#"]))
        .deep(&deep)
        .plain(value)
        .body(&body)
        .await
        .unwrap();
    let request = last(&transport);
    assert_eq!(
        request.query().unwrap(),
        "at=a/b?c%20d&list=%C3%A9%2C,%23&deep%5Bk%5D=%25zz%C3%A9%25&plain=a%2Fb%3Fc%2520d"
    );
    assert_eq!(request.text(), Some("a=%20%20/%25&b=%2520"));
}

#[tokio::test]
async fn cookies_of_that_style_are_sent_as_they_are() {
    let (client, transport) = client();
    client
        .get_cookies()
        .color("x y,é")
        .list(&words(["a", "b"]))
        .flat(&words(["c", "d"]))
        .rgb(&GetCookiesRgb::default().with_r(100).with_g(200))
        .old("x y")
        .await
        .unwrap();
    let request = last(&transport);
    let cookie = request.headers["cookie"].as_bytes();
    assert_eq!(
        std::str::from_utf8(cookie).unwrap(),
        "color=x y,é; list=a; list=b; flat=c,d; R=100; G=200; old=x%20y"
    );
    let error = client.get_cookies().color("a; admin=1").await.unwrap_err();
    assert!(error.is_config(), "{error}");
}

#[tokio::test]
async fn a_body_that_may_be_null_and_is_none_is_null() {
    let (client, transport) = client();
    let sent = || {
        let request = last(&transport);
        let content_type = request.header("content-type").map(str::to_owned);
        (content_type, request.text().unwrap().to_owned())
    };
    let null = |content_type: &str| (Some(content_type.to_owned()), "null".to_owned());
    client.put_label(&None).await.unwrap();
    assert_eq!(sent(), null("application/json"));
    client.put_label(&Some("null".to_owned())).await.unwrap();
    assert_eq!(sent().1, "\"null\"");
    client.put_thing(&None).await.unwrap();
    assert_eq!(sent(), null("application/merge-patch+json"));
    client.post_thing(PostThingBody::Json(None)).await.unwrap();
    assert_eq!(sent(), null("application/json"));
    client.patch_thing().body(&None).await.unwrap();
    assert_eq!(sent(), null("application/json"));
    client.patch_thing().await.unwrap();
    assert_eq!(sent(), (None, String::new()));
}
