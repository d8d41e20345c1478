//! Features that are specific to Swagger 2.0.

use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Binary, json};
use golden_swagger::types::{Fruit, SendFormBody, SendMixedBody, SendPartsBody, Tin};

fn ab() -> Vec<String> {
    vec!["a".to_owned(), "b".to_owned()]
}

#[tokio::test]
async fn lists_in_forms_and_queries_are_written_in_their_collection_format() {
    let (client, transport) = golden_tests::swagger().unwrap();
    transport.always("sendForm", MockAnswer::new(204));
    let body = SendFormBody::default()
        .with_s(ab())
        .with_p(ab())
        .with_t(ab())
        .with_c(ab())
        .with_d(ab())
        .with_m(ab());
    client.send_form().body(&body).q(ab()).await.unwrap();
    let request = transport.requests().pop().unwrap();
    assert_eq!(
        request.text(),
        Some("s=a%20b&p=a%7Cb&t=a%09b&c=a,b&d=a,b&m=a&m=b")
    );
    assert_eq!(request.query(), Some("q=a%09b"));
}

#[tokio::test]
async fn lists_in_parts_are_written_in_their_collection_format() {
    let (client, transport) = golden_tests::swagger().unwrap();
    transport.always("sendParts", MockAnswer::new(204));
    let body = SendPartsBody::new(Binary::from(vec![1]))
        .with_s(ab())
        .with_t(ab())
        .with_c(ab())
        .with_m(ab());
    client.send_parts(&body).await.unwrap();
    let request = transport.requests().pop().unwrap();
    let text = request.text().unwrap();
    let parts: Vec<(&str, &str)> = text
        .split("form-data; name=\"")
        .skip(2)
        .map(|part| part.split_once("\"\r\n\r\n").unwrap())
        .map(|(name, rest)| (name, rest.split_once("\r\n").unwrap().0))
        .collect();
    assert_eq!(
        parts,
        [
            ("s", "a b"),
            ("t", "a\tb"),
            ("c", "a,b"),
            ("m", "a"),
            ("m", "b")
        ]
    );
}

#[tokio::test]
async fn a_form_is_sent_in_the_media_type_that_the_operation_consumes() {
    let (client, transport) = golden_tests::swagger().unwrap();
    transport.always("sendMixed", MockAnswer::new(204));
    let body = SendMixedBody::new(Binary::from(vec![1])).with_note("n");
    client.send_mixed(&body).await.unwrap();
    let request = transport.requests().pop().unwrap();
    let content_type = request.header("content-type").unwrap();
    assert!(
        content_type.starts_with("multipart/mixed; boundary="),
        "{content_type}"
    );
    assert!(!request.text().unwrap().contains("form-data"));
}

#[tokio::test]
async fn a_file_is_requested_in_the_media_types_that_are_produced() {
    let (client, transport) = golden_tests::swagger().unwrap();
    let answer = MockAnswer::new(200).header("content-type", "application/pdf");
    transport.answer("getScan", answer.body(vec![0xFF_u8]));
    assert_eq!(**client.get_scan().await.unwrap().body(), [0xFF]);
    let request = transport.requests().pop().unwrap();
    assert_eq!(
        request.header("accept"),
        Some("application/pdf, application/json;q=0.9")
    );
}

#[tokio::test]
async fn a_file_is_bytes_regardless_of_its_media_type() {
    let (client, transport) = golden_tests::swagger().unwrap();
    for content_type in ["application/json", "application/pdf"] {
        let answer = MockAnswer::new(200).header("content-type", content_type);
        transport.answer("getReport", answer.body(vec![0_u8, 0xFF]));
        assert_eq!(**client.get_report().await.unwrap().body(), [0, 0xFF]);
    }
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_json() {
    let (client, transport) = golden_tests::swagger().unwrap();
    let answer = MockAnswer::new(404).header("content-type", "application/json");
    transport.answer("getPrint", answer.body("{\"message\":\"gone\"}"));
    let error = client.get_print().await.unwrap_err();
    assert_eq!(error.body().unwrap().message, "gone");
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.header("accept"), Some("application/pdf"));
}

#[tokio::test]
async fn schemas_specify_their_value_of_the_discriminator() {
    let (client, transport) = golden_tests::swagger().unwrap();
    let shelf = concat!(
        r##"{"fruits":[{"@odata.type":"#Shop.Apple","red":true},"##,
        r##"{"@odata.type":"#Shop.Apple.Cider","strength":4.5},"##,
        r##"{"@odata.type":"Pear","soft":true},{"@odata.type":"Apple"}],"##,
        r##""tins":[{"size":1,"lid":"l"},{"size":2,"key":"k"},{"size":3}]}"##
    );
    transport.answer("getShelf", MockAnswer::json(200, shelf));
    let read = client.get_shelf().await.unwrap().into_body();
    let fruits = read.fruits.as_deref().unwrap();
    assert!(matches!(
        fruits,
        [
            Fruit::Apple(_),
            Fruit::Cider(_),
            Fruit::Pear(_),
            Fruit::Base(_)
        ]
    ));
    let tins = read.tins.as_deref().unwrap();
    assert!(matches!(tins, [Tin::Small(_), Tin::Large(_), Tin::Base(_)]));
    assert_eq!(json::to_string(&read), shelf);
}
