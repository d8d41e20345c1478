//! Responses and bodies with media types that contradict their schema, or do not determine it.

use clientwright_runtime::json::from_str;
use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{Bytes, RetryPolicy, Upload};
use golden_media::operations::{
    GetParametersResponse, GetRowsResponse, GetVagueResponse, GetVersionsResponse, PutSeveralBody,
};
use golden_media::types::{GetAnyColourResponse, Problem, Row};
use golden_media::{Client, ErrorBody};

const PDF: &[u8] = b"%PDF\x00\xFF";

fn client() -> (Client, MockTransport) {
    golden_tests::media().unwrap()
}

fn answer(content_type: &str, body: impl Into<Bytes>) -> MockAnswer {
    answer_of(200, content_type, body)
}

fn answer_of(status: u16, content_type: &str, body: impl Into<Bytes>) -> MockAnswer {
    let answer = MockAnswer::new(status).body(body);
    match content_type {
        "" => answer,
        _ => answer.header("content-type", content_type),
    }
}

/// A header of the last request.
fn header(transport: &MockTransport, name: &str) -> Option<String> {
    let request = transport.requests().pop().unwrap();
    request.header(name).map(str::to_owned)
}

#[tokio::test]
async fn the_response_to_head_is_status_and_headers() {
    let (client, transport) = client();
    for status in [200, 206] {
        let head = answer_of(status, "application/json", "")
            .header("content-length", "99999999999")
            .header("x-total", "7");
        transport.answer("headThing", head);
        let answer = client.head_thing().await.unwrap();
        assert_eq!(answer.headers().x_total, Some(7));
        assert_eq!(answer.status().as_u16(), status);
    }
    assert_eq!(header(&transport, "accept").unwrap(), "application/json");
    transport.answer("headThing", MockAnswer::new(404));
    let error = client.head_thing().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn bytes_are_read_and_sent_under_any_media_type() {
    let (client, transport) = client();
    for content_type in ["application/pdf", "application/json", "text/html", ""] {
        transport.answer("getBytesJson", answer(content_type, PDF));
        assert_eq!(**client.get_bytes_json().await.unwrap().body(), *PDF);
        transport.answer("getBytesXml", answer(content_type, PDF));
        assert_eq!(**client.get_bytes_xml().await.unwrap().body(), *PDF);
        transport.answer("getBytesSeveral", answer(content_type, PDF));
        assert_eq!(**client.get_bytes_several().await.unwrap().body(), *PDF);
        transport.answer("getBytesTyped", answer(content_type, PDF));
        assert_eq!(**client.get_bytes_typed().await.unwrap().body(), *PDF);
    }
    transport.always("putBytesJson", MockAnswer::new(204));
    client.put_bytes_json(PDF).await.unwrap();
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.body, PDF);
    assert_eq!(
        request.header("content-type"),
        Some("application/vnd.acme+json")
    );
    transport.always("putBytesXml", MockAnswer::new(204));
    client.put_bytes_xml(PDF).await.unwrap();
    assert_eq!(transport.requests().pop().unwrap().body, PDF);
    assert_eq!(header(&transport, "content-type").unwrap(), "text/plain");
}

#[tokio::test]
async fn under_a_media_range_the_content_type_determines_how_a_response_is_read() {
    let (client, transport) = client();
    for (content_type, body, expected) in [
        ("text/plain", "hello", "hello"),
        ("text/plain", "\"hello\"", "\"hello\""),
        ("text/plain", "{\"a\":1}", "{\"a\":1}"),
        ("application/json", "\"hello\"", "hello"),
        (
            "application/problem+json; charset=utf-8",
            "\"hello\"",
            "hello",
        ),
        ("", "hello", "hello"),
    ] {
        transport.answer("getAnyText", answer(content_type, body));
        let text = client.get_any_text().await.unwrap().into_body();
        assert_eq!(text, expected, "{content_type} {body}");
    }
    assert_eq!(header(&transport, "accept").unwrap(), "*/*");
    for (content_type, body) in [
        ("text/plain", "red"),
        ("", "red"),
        ("application/json", "\"red\""),
    ] {
        transport.answer("getAnyColour", answer(content_type, body));
        let colour = client.get_any_colour().await.unwrap().into_body();
        assert_eq!(colour, GetAnyColourResponse::Red, "{content_type}");
    }
    for (content_type, body) in [
        ("text/plain", "2026-02-03"),
        ("", "\"2026-02-03\""),
        ("application/json", "\"2026-02-03\""),
    ] {
        transport.answer("getAnyDay", answer(content_type, body));
        let day = client.get_any_day().await.unwrap().into_body();
        assert_eq!(day.unwrap().to_string(), "2026-02-03", "{content_type}");
    }
    transport.answer("getAnyDay", MockAnswer::new(204));
    assert!(client.get_any_day().await.unwrap().body().is_none());
    for content_type in ["text/plain", "", "application/json"] {
        transport.answer("getAnyRow", answer(content_type, "{\"a\":1}"));
        assert_eq!(client.get_any_row().await.unwrap().body().a, 1);
        transport.answer("getAnyCount", answer(content_type, "12"));
        assert_eq!(*client.get_any_count().await.unwrap().body(), 12);
    }
}

#[tokio::test]
async fn an_error_under_a_media_range_is_read_by_its_content_type() {
    let (client, transport) = client();
    for (content_type, body) in [
        ("text/plain", "gone"),
        ("", "gone"),
        ("application/json", "\"gone\""),
    ] {
        transport.answer("getAnyText", answer_of(404, content_type, body));
        let error = client.get_any_text().await.unwrap_err();
        assert_eq!(error.body(), Some(&ErrorBody::Text("gone".to_owned())));
    }
    transport.answer("getAnyText", answer_of(409, "text/plain", "taken"));
    assert_eq!(client.get_any_text().await.unwrap_err().body(), None);
}

#[tokio::test]
async fn images_are_bytes_regardless_of_their_schema() {
    let (client, transport) = client();
    let picture: &[u8] = b"\x89P\x00";
    transport.answer("getImage", answer("image/png", picture));
    assert_eq!(**client.get_image().await.unwrap().body(), *picture);
    assert_eq!(header(&transport, "accept").unwrap(), "image/*");
    transport.answer("getPicture", answer("image/jpeg", picture));
    assert_eq!(**client.get_picture().await.unwrap().body(), *picture);
    assert_eq!(
        header(&transport, "accept").unwrap(),
        "image/png, image/jpeg;q=0.9"
    );
}

#[tokio::test]
async fn strings_are_decoded_and_encoded_in_their_charset() {
    let (client, transport) = client();
    for (content_type, body) in [
        ("text/plain", &b"caf\xC3\xA9"[..]),
        ("text/plain; charset=UTF-8", b"caf\xC3\xA9"),
        ("text/plain; charset=ISO-8859-1", b"caf\xE9"),
        ("text/plain;Charset=\"windows-1252\"", b"caf\xE9"),
        ("text/plain; charset=iso-8859-15", b"caf\xE9"),
        ("text/plain; charset=utf-16le", b"c\0a\0f\0\xE9\0"),
        ("text/plain; charset=utf-16", b"\xFE\xFF\0c\0a\0f\0\xE9"),
    ] {
        transport.answer("getText", answer(content_type, body));
        let text = client.get_text().await.unwrap().into_body();
        assert_eq!(text, "café", "{content_type}");
    }
    transport.answer("getText", answer("text/plain; charset=x-own", &b"\xE9"[..]));
    let error = client.get_text().await.unwrap_err();
    let message = error.to_string();
    let names_feature =
        message.ends_with("x-own, which is not read without the feature `charsets`");
    let is_unknown = message.ends_with("x-own, which is not known");
    assert!(names_feature || is_unknown, "{message}");
    let latin = answer("application/json; charset=latin1", &b"\"caf\xE9\""[..]);
    transport.answer("getAnyText", latin);
    assert_eq!(client.get_any_text().await.unwrap().into_body(), "café");

    transport.always("putText", MockAnswer::new(204));
    client.put_text("café").await.unwrap();
    assert_eq!(transport.requests().pop().unwrap().body, &b"caf\xE9"[..]);
    let error = client.put_text("日本").await.unwrap_err();
    assert!(error.is_config(), "{error}");
}

#[tokio::test]
async fn each_of_several_media_types_of_a_response_can_be_read() {
    let (client, transport) = client();
    transport.answer("getRows", answer("text/csv; header=present", "a,b"));
    let rows = client.get_rows().await.unwrap().into_body();
    assert_eq!(rows, GetRowsResponse::OkText("a,b".to_owned()));
    for (status, content_type) in [(200, "application/json"), (200, ""), (203, "text/csv")] {
        transport.answer("getRows", answer_of(status, content_type, "{\"a\":1}"));
        match client.get_rows().await.unwrap().into_body() {
            GetRowsResponse::OkOrNonAuthoritativeInformation(row) => assert_eq!(row.a, 1),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(
        header(&transport, "accept").unwrap(),
        "application/json, text/csv;q=0.9"
    );
    transport.answer(
        "getVersions",
        answer("application/vnd.acme.v2+json", "{\"message\":\"m\"}"),
    );
    transport.answer(
        "getVersions",
        answer("Application/Vnd.Acme.V1+json;x=y", "{\"a\":2}"),
    );
    transport.answer("getVersions", answer("application/pdf", PDF));
    let mut found = Vec::new();
    for _ in 0..3 {
        found.push(match client.get_versions().await.unwrap().into_body() {
            GetVersionsResponse::VndAcmeV1Json(row) => row.a.to_string(),
            GetVersionsResponse::VndAcmeV2Json(problem) => problem.message,
            GetVersionsResponse::Bytes(bytes) => bytes.len().to_string(),
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(found, ["m", "2", "6"]);
}

#[tokio::test]
async fn the_most_specific_media_type_of_a_response_applies() {
    let (client, transport) = client();
    for (content_type, body, expected) in [
        ("application/json;version=1", "{\"a\":1}", "row 1"),
        ("application/json", "{\"message\":\"m\"}", "problem m"),
        (
            "application/json; charset=utf-8",
            "{\"message\":\"m\"}",
            "problem m",
        ),
        ("text/csv", "a,b", "text a,b"),
        ("image/png", "a,b", "3 bytes"),
    ] {
        transport.answer("getVague", answer(content_type, body));
        let found = match client.get_vague().await.unwrap().into_body() {
            GetVagueResponse::Json(row) => format!("row {}", row.a),
            GetVagueResponse::Json2(problem) => format!("problem {}", problem.message),
            GetVagueResponse::Text(text) => format!("text {text}"),
            GetVagueResponse::Bytes(bytes) => format!("{} bytes", bytes.len()),
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected, "{content_type}");
    }
    transport.answer("getVague", answer("text/csv", "a,b"));
    client.get_vague().accept_text().await.unwrap();
    assert_eq!(header(&transport, "accept").unwrap(), "text/*");
}

#[tokio::test]
async fn equal_schemas_of_several_media_types_are_one_type() {
    let (client, transport) = client();
    transport.answer("getNotations", answer("application/json", "{\"a\":1}"));
    assert_eq!(client.get_notations().await.unwrap().body().a, 1);
    assert_eq!(header(&transport, "accept").unwrap(), "application/json");
    for (content_type, body) in [("text/plain", "w"), ("application/json", "\"w\"")] {
        transport.answer("getWord", answer(content_type, body));
        assert_eq!(client.get_word().await.unwrap().into_body(), "w");
    }
}

#[tokio::test]
async fn parameters_of_media_types_that_differ_otherwise_can_be_omitted() {
    let (client, transport) = client();
    for content_type in [
        "text/csv",
        "text/csv; charset=utf-8",
        "text/csv; header=absent",
    ] {
        transport.answer("getParameters", answer(content_type, "a,b"));
        let rows = client.get_parameters().await.unwrap().into_body();
        assert_eq!(rows, GetParametersResponse::Text("a,b".to_owned()));
    }
    transport.answer("getParameters", answer("application/json", "{\"a\":1}"));
    match client.get_parameters().await.unwrap().into_body() {
        GetParametersResponse::Json(row) => assert_eq!(row.a, 1),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_body_that_may_be_a_file_is_bytes() {
    let (client, transport) = client();
    for body in [PDF, b"{\"a\":1}"] {
        transport.answer("getBytesOr", answer("application/json", body));
        assert_eq!(**client.get_bytes_or().await.unwrap().body(), *body);
        transport.answer("putBytesOr", MockAnswer::new(204));
        client.put_bytes_or(body).await.unwrap();
        assert_eq!(transport.requests().pop().unwrap().body, body);
        assert_eq!(
            header(&transport, "content-type").unwrap(),
            "application/json"
        );
    }
}

#[tokio::test]
async fn one_of_several_media_types_can_be_requested() {
    let (client, transport) = client();
    transport.answer("getRows", answer("text/csv", "a,b"));
    transport.answer("getVersions", answer("image/png", PDF));
    let rows = client.get_rows().accept_json().accept_csv().await.unwrap();
    assert_eq!(rows.into_body(), GetRowsResponse::OkText("a,b".to_owned()));
    assert_eq!(header(&transport, "accept").unwrap(), "text/csv");
    client.get_versions().accept_any().await.unwrap();
    assert_eq!(header(&transport, "accept").unwrap(), "*/*");
}

#[tokio::test]
async fn an_image_can_be_awaited_streamed_or_saved() {
    let (client, transport) = client();
    let picture = || answer("image/png", PDF);
    for _ in 0..3 {
        transport.answer("getImage", picture());
    }
    assert_eq!(client.get_image().await.unwrap().into_body(), PDF);
    let mut stream = client.get_image().bytes_stream();
    let mut streamed = Vec::new();
    while let Some(bytes) = stream.try_next().await.unwrap() {
        streamed.extend_from_slice(&bytes);
    }
    assert_eq!(streamed, PDF);
    let path = std::env::temp_dir().join(format!("golden-media-{}.png", std::process::id()));
    let saved = client.get_image().save_to(&path).await.unwrap();
    let there = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(there, PDF);
    assert_eq!(saved.into_body(), 6);
    assert_eq!(header(&transport, "accept").unwrap(), "image/*");
    transport.answer("getImage", answer_of(404, "application/json", "{}"));
    let refused = client.get_image().save_to(&path).await.unwrap_err();
    assert!(refused.is_not_found());
    assert!(!path.exists());
}

#[tokio::test]
async fn a_body_of_bytes_can_be_in_memory_or_in_a_file() {
    let (client, transport) = client();
    let path = std::env::temp_dir().join(format!("golden-media-{}.pdf", std::process::id()));
    std::fs::write(&path, PDF).unwrap();
    let file = clientwright_runtime::Upload::file(&path);
    for body in [file, PDF.to_vec().into(), Bytes::from_static(PDF).into()] {
        transport.answer("putBytesJson", MockAnswer::new(204));
        client.put_bytes_json(body).await.unwrap();
        assert_eq!(transport.requests().pop().unwrap().body, PDF);
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn an_error_with_several_media_types_is_read_by_its_content_type() {
    let (client, transport) = client();
    let problem = |message: &str| {
        let json = format!("{{\"message\":\"{message}\"}}");
        ErrorBody::Problem(from_str::<Problem>(&json).unwrap())
    };
    let text = |text: &str| ErrorBody::Text(text.to_owned());
    let bytes = || ErrorBody::Bytes(PDF.to_vec().into());
    let row = r#"{"a":1}"#;
    let json = r#"{"message":"no"}"#;
    for (status, content_type, body, expected) in [
        (400, "application/json", json, Some(problem("no"))),
        (400, "text/plain; charset=utf-8", "no", Some(text("no"))),
        (400, "text/plain", json, Some(text(json))),
        // Neither media type matches: the first by rank.
        (400, "text/html", json, Some(problem("no"))),
        (400, "", "<html>", None),
        (404, "text/html", "<p>none</p>", Some(text("<p>none</p>"))),
        (404, "text/html", "", None),
        (
            409,
            "application/vnd.acme.v1+json",
            row,
            Some(ErrorBody::Row(Row::new(1))),
        ),
        (
            409,
            "application/vnd.acme.v2+json",
            json,
            Some(problem("no")),
        ),
        (409, "application/problem+json", json, Some(problem("no"))),
        (422, "application/json", row, None),
        (503, "application/json", json, Some(problem("no"))),
        (500, "application/json", "[]", None),
        (418, "text/plain", "no", None),
    ] {
        transport.answer("getErrors", answer_of(status, content_type, body));
        let error = client.get_errors().configure(no_retry).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(
            error.into_body(),
            expected,
            "{status} {content_type} {body}"
        );
    }
    for (status, content_type) in [(422, "application/pdf"), (503, "image/png")] {
        transport.answer("getErrors", answer_of(status, content_type, PDF));
        let error = client.get_errors().configure(no_retry).await.unwrap_err();
        assert_eq!(error.into_body(), Some(bytes()), "{status} {content_type}");
    }
    for content_type in ["application/json", "text/json"] {
        transport.answer("getSameErrors", answer_of(400, content_type, json));
        let error = client.get_same_errors().await.unwrap_err();
        assert_eq!(error.into_body(), Some(problem("no")));
    }
}

fn no_retry(call: &mut clientwright_runtime::CallOptions) {
    call.retry(RetryPolicy::default().with_max_attempts(1));
}

#[tokio::test]
async fn bytes_among_several_media_types_can_be_in_a_file_or_in_memory() {
    let (client, transport) = client();
    transport.always("putSeveral", MockAnswer::new(204));
    client.put_several(Row::new(1)).await.unwrap();
    assert_eq!(transport.requests().pop().unwrap().body, r#"{"a":1}"#);
    client.put_several(Bytes::from(PDF)).await.unwrap();
    let request = transport.requests().pop().unwrap();
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(request.body, PDF);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("several.png");
    std::fs::write(&path, PDF).unwrap();
    for upload in [Upload::file(&path), Upload::bytes(PDF)] {
        let body = PutSeveralBody::Png(upload);
        client.put_several(body).await.unwrap();
        let request = transport.requests().pop().unwrap();
        assert_eq!(request.header("content-type"), Some("image/png"));
        assert_eq!(request.body, PDF);
    }
}
