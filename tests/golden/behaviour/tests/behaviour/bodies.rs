//! Each kind of body: its bytes and its content type.

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{Binary, Bytes, Part, Value};
use golden_operations::Client;
use golden_operations::operations::BodySeveralBody;
use golden_operations::types::{Form, Rgb, Upload};
use golden_types::types::Files;

fn client() -> (Client, MockTransport) {
    let (client, transport) = golden_tests::operations().unwrap();
    for id in [
        "bodyJson",
        "bodyJsonOptional",
        "bodyForm",
        "bodyMultipart",
        "bodySeveral",
        "patchShared",
    ] {
        transport.always(id, MockAnswer::new(204));
    }
    (client, transport)
}

/// Content type and body of each request.
fn sent(transport: &MockTransport) -> Vec<(Option<String>, String)> {
    let requests = transport.requests().into_iter();
    requests
        .map(|request| {
            let content_type = request.header("content-type").map(str::to_owned);
            (content_type, request.text().unwrap().to_owned())
        })
        .collect()
}

fn with_type(content_type: &str, body: &str) -> (Option<String>, String) {
    (Some(content_type.to_owned()), body.to_owned())
}

#[tokio::test]
async fn a_json_body_is_sent_and_an_optional_one_can_be_omitted() {
    let (client, transport) = client();
    client.body_json(&Rgb::default().with_r(1)).await.unwrap();
    client.body_json(&Rgb::default()).await.unwrap();
    client.body_json_optional().await.unwrap();
    client
        .body_json_optional()
        .body(&Rgb::default().with_g(2))
        .await
        .unwrap();
    assert_eq!(
        sent(&transport),
        [
            with_type("application/json", r#"{"R":1}"#),
            with_type("application/json", "{}"),
            (None, String::new()),
            with_type("application/json", r#"{"G":2}"#),
        ]
    );
}

#[tokio::test]
async fn a_body_of_another_json_media_type_keeps_its_content_type() {
    let (client, transport) = client();
    let patch = BTreeMap::from([("a".to_owned(), Value::Null)]);
    client.patch_shared(1, "t").body(&patch).await.unwrap();
    assert_eq!(
        sent(&transport),
        [with_type("application/merge-patch+json", r#"{"a":null}"#)]
    );
}

#[tokio::test]
async fn form_fields_are_encoded_as_specified() {
    let (client, transport) = client();
    let words = || vec!["x y".to_owned(), "z&".to_owned()];
    let form = Form::new("a=b")
        .with_count(3)
        .with_tags(words())
        .with_many(words())
        .with_colour(Rgb::default().with_r(1).with_b(2));
    client.body_form(&form).await.unwrap();
    client.body_form(&Form::new("")).await.unwrap();
    assert_eq!(
        sent(&transport),
        [
            with_type(
                "application/x-www-form-urlencoded",
                "name=a%3Db&count=3&tags=x%20y,z%26&many=x+y&many=z%26&colour%5BR%5D=1&colour%5BB%5D=2"
            ),
            with_type("application/x-www-form-urlencoded", "name="),
        ]
    );
}

#[tokio::test]
async fn a_multipart_body_has_a_part_for_each_value() {
    let (client, transport) = client();
    let mut upload = Upload::new(vec![1, 2], "Title")
        .with_colour(Rgb::default().with_r(1))
        .with_tags(vec!["a".to_owned(), "b".to_owned()])
        .with_pages(vec![Binary::from(vec![3]), Binary::from(vec![4])]);
    upload
        .additional_properties
        .insert("more".to_owned(), Value::Boolean(true));
    client.body_multipart(&upload).await.unwrap();
    let (content_type, body) = sent(&transport).remove(0);
    let content_type = content_type.unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let disposition = "Content-Disposition: form-data; name=";
    let expected = [
        format!("{disposition}\"title\"\r\n\r\nTitle"),
        format!(
            "{disposition}\"photo\"; filename=\"photo\"\r\nContent-Type: image/png\r\n\r\n\u{1}\u{2}"
        ),
        format!("{disposition}\"colour\"\r\nContent-Type: application/json\r\n\r\n{{\"R\":1}}"),
        format!("{disposition}\"tags\"\r\n\r\na"),
        format!("{disposition}\"tags\"\r\n\r\nb"),
        format!(
            "{disposition}\"pages\"; filename=\"pages\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{3}"
        ),
        format!(
            "{disposition}\"pages\"; filename=\"pages\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{4}"
        ),
        format!("{disposition}\"more\"\r\n\r\ntrue"),
    ];
    let mut expected: String = expected
        .iter()
        .map(|part| format!("--{boundary}\r\n{part}\r\n"))
        .collect();
    expected.push_str(&format!("--{boundary}--\r\n"));
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_file_has_the_media_type_of_its_schema() {
    let (client, transport) = golden_tests::types().unwrap();
    transport.always("addFiles", MockAnswer::new(204));
    let file = |byte| Binary::from(vec![byte]);
    let files = Files::new([file(2), file(3)], file(1))
        .with_clip(file(4))
        .with_text("<p>")
        .with_cover(file(5))
        .with_scans(vec![file(6)])
        .with_stamp(vec![0, 0, 0]);
    let id = "0190c9a0-0000-7000-8000-000000000000".parse().unwrap();
    client.add_files(&id, &files).await.unwrap();
    let (_, body) = sent(&transport).remove(0);
    let parts: Vec<(&str, &str)> = body
        .split("Content-Disposition: form-data; ")
        .skip(1)
        .filter_map(|part| part.split_once("\r\n--")?.0.split_once("\r\n\r\n"))
        .collect();
    assert_eq!(
        parts,
        [
            (
                "name=\"photo\"; filename=\"photo\"\r\nContent-Type: image/png",
                "\u{1}"
            ),
            (
                "name=\"pages\"; filename=\"pages\"\r\nContent-Type: application/pdf",
                "\u{2}"
            ),
            (
                "name=\"pages\"; filename=\"pages\"\r\nContent-Type: application/pdf",
                "\u{3}"
            ),
            (
                "name=\"clip\"; filename=\"clip\"\r\nContent-Type: video/mp4",
                "\u{4}"
            ),
            (
                "name=\"text\"\r\nContent-Type: text/html; charset=utf-8",
                "<p>"
            ),
            (
                "name=\"cover\"; filename=\"cover\"\r\nContent-Type: image/png",
                "\u{5}"
            ),
            (
                "name=\"scans\"; filename=\"scans\"\r\nContent-Type: image/tiff",
                "\u{6}"
            ),
            (
                "name=\"stamp\"\r\nContent-Type: application/octet-stream",
                "AAAA"
            ),
        ]
    );
}

#[tokio::test]
async fn strings_and_bytes_are_sent_and_received_unchanged() {
    let (client, transport) = client();
    let text = "{\"é\"}\r\n";
    transport.answer(
        "bodyText",
        MockAnswer::new(200)
            .header("content-type", "text/plain")
            .body(text),
    );
    assert_eq!(*client.body_text(text).await.unwrap().body(), text);
    let bytes = Bytes::from_static(&[0, 255, 13, 10]);
    transport.answer(
        "bodyBinary",
        MockAnswer::new(200)
            .header("content-type", "application/octet-stream")
            .body(bytes.clone()),
    );
    assert_eq!(
        *client.body_binary(bytes.clone()).await.unwrap().body(),
        bytes
    );
    let requests = transport.requests();
    assert_eq!(requests[0].header("content-type"), Some("text/plain"));
    assert_eq!(requests[0].text(), Some(text));
    assert_eq!(
        requests[1].header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(requests[1].body, bytes);
}

#[tokio::test]
async fn the_value_of_the_body_determines_its_media_type() {
    let (client, transport) = client();
    client.body_several(Rgb::default().with_b(3)).await.unwrap();
    client.body_several("text".to_owned()).await.unwrap();
    client
        .body_several(BodySeveralBody::Bytes(Bytes::from_static(b"PNG").into()))
        .await
        .unwrap();
    assert_eq!(
        sent(&transport),
        [
            with_type("application/json", r#"{"B":3}"#),
            with_type("text/plain", "text"),
            with_type("image/png", "PNG"),
        ]
    );
}

#[tokio::test]
async fn a_part_of_a_multipart_body_can_be_replaced_by_a_file() {
    let (client, transport) = client();
    let path = std::env::temp_dir().join(format!("golden-bodies-{}.bin", std::process::id()));
    std::fs::write(&path, "JFIF").unwrap();
    let photo = Part::file(&path)
        .file_name("house.jpg")
        .content_type("image/jpeg");
    client
        .body_multipart(&Upload::new(Binary::default(), "Title"))
        .configure(|call| call.replace_parts("photo", [photo]))
        .await
        .unwrap();
    std::fs::remove_file(&path).unwrap();
    let (_, body) = sent(&transport).remove(0);
    let expected =
        "name=\"photo\"; filename=\"house.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nJFIF\r\n";
    assert!(body.contains(expected), "{body}");
    assert!(body.contains("name=\"title\"\r\n\r\nTitle"), "{body}");
    assert_eq!(body.matches("name=\"photo\"").count(), 1);
}
