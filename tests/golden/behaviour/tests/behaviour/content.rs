//! Parameters with content, reserved characters, unescaped cookies, bodies that are null.

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport, Recorded};
use clientwright_runtime::{Value, json};
use golden_content::Client;
use golden_content::operations::PostThingBody;
use golden_content::types::{
    F, GetCookiesRgb, GetNullableSort, PostReservedBody, PutFormBody, PutJsonFormBody,
};

fn client() -> (Client, MockTransport) {
    let (client, transport) = golden_tests::content().unwrap();
    for id in [
        "getThings",
        "postReserved",
        "getTriples",
        "getSize",
        "putForm",
        "getCookies",
        "getNullable",
        "postEncoded",
        "putJsonForm",
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
async fn content_is_written_in_its_media_type_and_escaped_for_its_location() {
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
async fn json_in_a_header_is_ascii() {
    let (client, transport) = client();
    let value = F::default().with_a("x y");
    let other = F::default().with_a("é \u{1d11e}");
    let request = client.get_things(&value, &value).x_meta(&other);
    request.await.unwrap();
    assert_eq!(
        last(&transport).header("x-meta"),
        Some(r#"{"a":"\u00e9 \ud834\udd1e"}"#)
    );
}

#[tokio::test]
async fn reserved_characters_and_triples_are_sent_unescaped_if_allowed() {
    let (client, transport) = client();
    let value = "a/b?c%20d";
    let deep = BTreeMap::from([("k".to_owned(), "%zz%C3%A9%".to_owned())]);
    let body = PostReservedBody::default().with_a("%20 /%").with_b("%20");
    client
        .post_reserved()
        .at(value)
        .list(words(["é%2C", "#"]))
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
async fn cookies_of_style_cookie_are_sent_unescaped() {
    let (client, transport) = client();
    client
        .get_cookies()
        .color("x y,é")
        .list(words(["a", "b"]))
        .flat(words(["c", "d"]))
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
async fn a_nullable_body_that_is_none_is_sent_as_null() {
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

#[tokio::test]
async fn a_required_parameter_that_is_none_is_omitted_except_in_json() {
    let (client, transport) = client();
    let call = client.get_nullable(None, None, None, None, None, None);
    call.await.unwrap();
    let request = last(&transport);
    assert_eq!(request.query(), Some("filter=null"));
    assert_eq!(request.header("x-day"), None);
    let words = words(["a", "b c"]);
    let day = "2024-01-31".parse().unwrap();
    let sort = GetNullableSort::Down;
    let call = client.get_nullable(
        Some(day),
        Some(&F::default()),
        Some(2),
        Some("x"),
        Some(sort),
        Some(&words),
    );
    call.await.unwrap();
    let request = last(&transport);
    assert_eq!(
        request.query(),
        Some("filter=%7B%7D&page=2&q=x&sort=down&words=a&words=b%20c")
    );
    assert_eq!(request.header("x-day"), Some("2024-01-31"));
}

#[tokio::test]
async fn a_form_that_is_a_string_is_sent_as_it_is() {
    let (client, transport) = client();
    client.post_encoded("a=b&c").await.unwrap();
    let request = last(&transport);
    let content_type = request.header("content-type");
    assert_eq!(content_type, Some("application/x-www-form-urlencoded"));
    assert_eq!(request.text(), Some("a=b&c"));
}

#[tokio::test]
async fn properties_of_a_form_with_a_json_content_type_are_sent_as_json() {
    let (client, transport) = client();
    let body = PutJsonFormBody::default()
        .with_text("a b")
        .with_words(["c"])
        .with_plain("a b");
    client.put_json_form(&body).await.unwrap();
    let request = last(&transport);
    assert_eq!(
        request.text(),
        Some("text=%22a+b%22&words=%5B%22c%22%5D&plain=a+b")
    );
}

#[tokio::test]
async fn reserved_characters_are_unescaped_in_paths_and_cookies_except_separators() {
    let (client, transport) = client();
    client
        .get_triples("a:b@c/d?e%2Ff%[]#é")
        .crumb("a:b%20c; admin=1, d")
        .await
        .unwrap();
    let request = last(&transport);
    assert_eq!(
        request.path(),
        "/triples/a:b@c%2Fd%3Fe%2Ff%25%5B%5D%23%C3%A9"
    );
    assert_eq!(
        request.header("cookie"),
        Some("crumb=a:b%20c%3B%20admin=1%2C%20d")
    );
    for dots in ["..", "%2e.", "%2E%2e", "."] {
        let error = client.get_triples(dots).await.unwrap_err();
        assert!(error.is_config(), "{dots}: {error}");
    }
}

#[tokio::test]
async fn characters_of_a_path_that_are_invalid_in_a_url_are_escaped() {
    let (client, transport) = client();
    client.get_size("ä b").await.unwrap();
    assert_eq!(
        last(&transport).path(),
        "/gr%C3%B6%C3%9Fen%20a%7Cb/%C3%A4%20b/100%25"
    );
}

#[tokio::test]
async fn parameters_and_headers_without_a_schema_are_untyped() {
    let (client, transport) = client();
    let answer = MockAnswer::new(204)
        .header("x-any", r#"{"a":[1]}"#)
        .header("x-word", "\"w\"")
        .header(
            "link",
            "<https://a/?x=1,2>; rel=\"next, last\", <https://b>; rel=prev",
        )
        .header("link", "<https://c/(1,2)>");
    transport.answer("getUntyped", answer);
    let any: Value = json::from_str(r#"{"a":[1,"x"]}"#).unwrap();
    let pairs: Value = json::from_str(r#"{"a":"x y","b":[1,2]}"#).unwrap();
    let answer = client
        .get_untyped()
        .any(&any)
        .x_any(&any)
        .pairs(&pairs)
        .word("a b")
        .await
        .unwrap();
    let request = last(&transport);
    assert_eq!(
        request.query().unwrap(),
        "any=%7B%22a%22%3A%5B1%2C%22x%22%5D%7D&pairs=a%3Dx%2By%26b%3D1%26b%3D2&word=a%20b"
    );
    assert_eq!(request.header("x-any"), Some(r#"{"a":[1,"x"]}"#));
    let headers = answer.headers();
    assert_eq!(json::to_string(&headers.x_any), r#"{"a":[1]}"#);
    assert_eq!(headers.x_word.as_deref(), Some("\"w\""));
    assert_eq!(
        headers.link.as_deref().unwrap(),
        [
            "<https://a/?x=1,2>; rel=\"next, last\"",
            "<https://b>; rel=prev",
            "<https://c/(1,2)>",
        ]
    );
}

#[tokio::test]
async fn null_in_a_list_of_a_form_is_omitted_and_an_empty_form_is_sent() {
    let (client, transport) = client();
    let words = || vec![Some("a".to_owned()), None, Some("null".to_owned())];
    let body = PutFormBody::default()
        .with_words(words())
        .with_flat(words());
    client.put_form(&body).await.unwrap();
    let request = last(&transport);
    assert_eq!(request.text(), Some("words=a&words=null&flat=a,null"));
    client.put_form(&PutFormBody::default()).await.unwrap();
    let request = last(&transport);
    assert_eq!(request.text(), Some(""));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}
