//! Bodies of several parts, sent and received as specified.

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{Binary, BodyError, ErrorKind, Multipart, Nullable, Part, Value};
use golden_parts::Client;
use golden_parts::operations::GetRelatedResponse;
use golden_parts::types::{
    AddEitherBody, AddHeadedMediaXDetailHeader, AddMoreBody, AddPositionsBody, AddSourceBody,
    AddSourceBodySource, AddStyledBody, AddStyledBodyDeep, AddUntypedBody, Album, ByFile, ByLink,
    Meta, Parcel,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn client() -> (Client, MockTransport) {
    let (client, transport) = golden_tests::parts().unwrap();
    for id in [
        "addAlbum",
        "addMap",
        "addEither",
        "addMore",
        "addUntyped",
        "addMixed",
        "addRelated",
        "addVendor",
        "addList",
        "addStyled",
        "addSource",
        "addFree",
        "addHeaded",
        "addPositions",
        "addPictures",
    ] {
        transport.always(id, MockAnswer::new(204));
    }
    (client, transport)
}

fn file(bytes: &[u8]) -> Binary {
    Binary::from(bytes.to_vec())
}

/// The content type without its boundary, and head and content of each part. Bytes that are not text
/// are shown as `\xFF`.
fn sent(transport: &MockTransport) -> (String, Vec<(String, String)>) {
    let request = transport.requests().pop().unwrap();
    let content_type = request.header("content-type").unwrap();
    let (kind, rest) = content_type.split_once("; boundary=").unwrap();
    let (boundary, parameters) = rest.split_once(';').unwrap_or((rest, ""));
    let body = request.body.escape_ascii().to_string();
    let body = body.replace("\\r\\n", "\n").replace("\\\"", "\"");
    let body = body.strip_suffix(&format!("--{boundary}--\n")).unwrap();
    let between = format!("--{boundary}\n");
    let parts = body.split(&between).skip(1).map(|part| {
        let (head, content) = part.split_once("\n\n").unwrap();
        (
            head.to_owned(),
            content.strip_suffix('\n').unwrap().to_owned(),
        )
    });
    (format!("{kind}{parameters}"), parts.collect())
}

fn form(name: &str, content: &str) -> (String, String) {
    let head = format!("Content-Disposition: form-data; name=\"{name}\"");
    (head, content.to_owned())
}

fn form_as(name: &str, content_type: &str, content: &str) -> (String, String) {
    let (head, content) = form(name, content);
    (format!("{head}\nContent-Type: {content_type}"), content)
}

fn form_file(name: &str, content_type: &str, content: &str) -> (String, String) {
    let head = format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"");
    (
        format!("{head}\nContent-Type: {content_type}"),
        content.to_owned(),
    )
}

const BYTES: &str = "application/octet-stream";

#[tokio::test]
async fn optional_and_nullable_files_and_lists_of_them_are_sent_if_present() {
    let (client, transport) = client();
    let album = Album::new(None, None, "T");
    client.add_album(&album).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/form-data");
    assert_eq!(parts, [form("title", "T")]);

    let mut album = Album::new(None, None, "T");
    album.snapshots = Nullable::Null;
    album.cover = Nullable::Null;
    album.extra = Nullable::Null;
    client.add_album(&album).await.unwrap();
    assert_eq!(sent(&transport).1, [form("title", "T")]);

    let album = Album::new("null", vec![file(&[0, 255])], "T")
        .with_snapshots(vec![file(b"1"), file(b"2")])
        .with_pages(vec![Some(file(b"3")), None])
        .with_cover(file(b""))
        .with_extra("/0");
    client.add_album(&album).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            form("title", "T"),
            form("note", "null"),
            form_file("scans", BYTES, "\\x00\\xff"),
            form_file("snapshots", BYTES, "1"),
            form_file("snapshots", BYTES, "2"),
            form_file("pages", BYTES, "3"),
            form_file("cover", BYTES, ""),
            form("extra", "/0"),
        ]
    );
}

#[tokio::test]
async fn a_map_of_files_has_a_part_for_each_file() {
    let (client, transport) = client();
    let files = BTreeMap::from([
        ("a.txt".to_owned(), file(b"a")),
        ("b.txt".to_owned(), file(&[0xFE])),
    ]);
    client.add_map(&files).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            form_file("a.txt", BYTES, "a"),
            form_file("b.txt", BYTES, "\\xfe"),
        ]
    );
}

#[tokio::test]
async fn the_parts_of_the_chosen_alternative_of_a_union_are_sent() {
    let (client, transport) = client();
    let link = ByLink::new("https://x");
    client.add_either(&AddEitherBody::from(link)).await.unwrap();
    assert_eq!(sent(&transport).1, [form("link", "https://x")]);
    let content = ByFile::new(file(&[0xFF])).with_label("L");
    client
        .add_either(&AddEitherBody::from(content))
        .await
        .unwrap();
    assert_eq!(
        sent(&transport).1,
        [form_file("content", BYTES, "\\xff"), form("label", "L")]
    );
}

#[tokio::test]
async fn a_part_can_be_a_file_or_a_string() {
    let (client, transport) = client();
    let bytes = AddSourceBodySource::File(file(&[0xFF]));
    client.add_source(&AddSourceBody::new(bytes)).await.unwrap();
    assert_eq!(sent(&transport).1, [form_file("source", BYTES, "\\xff")]);
    let link = AddSourceBodySource::Uri("https://x".into());
    client.add_source(&AddSourceBody::new(link)).await.unwrap();
    assert_eq!(sent(&transport).1, [form("source", "https://x")]);
}

#[tokio::test]
async fn additional_properties_of_a_form_can_be_files() {
    let (client, transport) = client();
    let mut more = AddMoreBody::new("T");
    more.additional_properties
        .insert("x".to_owned(), vec![file(&[0xFF]), file(b"2")]);
    client.add_more(&more).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            form("title", "T"),
            form_file("x", BYTES, "\\xff"),
            form_file("x", BYTES, "2"),
        ]
    );
}

#[tokio::test]
async fn parts_without_a_type_are_files_and_remain_values_elsewhere() {
    let (client, transport) = client();
    let body = AddUntypedBody::new(file(&[0, 0xFF]), file(b"r"), file(b"s"))
        .with_data(Value::from(1_i64))
        .with_table(file(b"a,b"))
        .with_either(file(&[0xFE]));
    client.add_untyped(&body).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            form_file("picture", BYTES, "\\x00\\xff"),
            form_file("scan", "image/png", "s"),
            form_file("raw", "image/jpeg", "r"),
            form_as("data", "application/json", "1"),
            form_file("table", "text/csv", "a,b"),
            form_file("either", BYTES, "\\xfe"),
        ]
    );
    transport.answer(
        "getUntyped",
        MockAnswer::json(200, r#"{"picture":[1],"scan":"s","raw":{}}"#),
    );
    let answer = client.get_untyped().await.unwrap();
    assert_eq!(answer.body().picture.to_string(), "[1]");
}

#[tokio::test]
async fn other_multipart_types_are_sent_as_specified_and_without_form_data() {
    let (client, transport) = client();
    let parcel = Parcel::new(file(&[0x89]), Meta::new("N")).with_note("é");
    let head = |content_type: &str, name: &str| {
        format!("Content-Type: {content_type}\nContent-ID: <{name}>")
    };
    let text = head("text/plain; charset=utf-8", "note");
    client.add_mixed(&parcel).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/mixed");
    let meta = r#"{"name":"N"}"#.to_owned();
    assert_eq!(
        parts,
        [
            (head("application/json", "meta"), meta.clone()),
            (head("image/png", "media"), "\\x89".to_owned()),
            (text.clone(), "\\xc3\\xa9".to_owned()),
        ]
    );
    client.add_related(&parcel).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/related type=\"application/vnd.meta+json\"");
    assert_eq!(parts[0], (head("application/vnd.meta+json", "meta"), meta));
    client.add_vendor(&parcel).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/vnd.acme.parcel version=2");
    assert_eq!(parts[1].0, head(BYTES, "media"));
    client.add_list(&[file(b"1"), file(b"2")]).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/mixed");
    let unnamed = |content: &str| (format!("Content-Type: {BYTES}"), content.to_owned());
    assert_eq!(parts, [unnamed("1"), unnamed("2")]);
}

#[tokio::test]
async fn style_explode_and_media_type_of_an_encoding_are_applied() {
    let (client, transport) = client();
    let words = |words: [&str; 2]| words.map(str::to_owned).to_vec();
    let body = AddStyledBody::default()
        .with_csv(words(["x", "y z"]))
        .with_deep(AddStyledBodyDeep::default().with_a("1"))
        .with_plain(words(["p", "q"]))
        .with_meta(AddStyledBodyDeep::default().with_a("2"))
        .with_form(AddStyledBodyDeep::default().with_a("3 &"));
    client.add_styled(&body).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            form("csv", "x,y z"),
            form("deep[a]", "1"),
            form("plain", "p"),
            form("plain", "q"),
            form_as("meta", "application/vnd.meta+json", r#"{"a":"2"}"#),
            form_as("form", "application/x-www-form-urlencoded", "a=3+%26"),
        ]
    );
}

#[tokio::test]
async fn the_caller_builds_parts_that_are_not_specified() {
    let (client, transport) = client();
    let mut parts = Multipart::new();
    parts.text("title", None, "T");
    parts.bytes("photo", Some("p.png"), Some("image/png"), vec![0xFF_u8]);
    client.add_free(parts).await.unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/form-data");
    assert_eq!(parts[0], form("title", "T"));
    assert_eq!(
        parts[1].0,
        "Content-Disposition: form-data; name=\"photo\"; filename=\"p.png\"\nContent-Type: image/png"
    );
}

#[tokio::test]
async fn parts_have_typed_headers_and_a_missing_required_one_is_an_error() {
    let (client, transport) = client();
    let parcel = Parcel::new(file(b"GIF"), Meta::new("N"));
    let error = client.add_headed().body(&parcel).await.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(
        error
            .to_string()
            .contains("the part meta: the header X-Priority is required"),
        "{error}"
    );
    // Without a body, there is no part that requires it.
    client.add_headed().await.unwrap();
    let detail = r#"{"a":1}"#;
    let detail =
        clientwright_runtime::json::from_str::<AddHeadedMediaXDetailHeader>(detail).unwrap();
    client
        .add_headed()
        .meta_x_priority(7)
        .meta_x_tags(["a", "b"].map(str::to_owned).as_slice())
        .body(&parcel)
        .media_x_taken("2026-02-03".parse::<clientwright_runtime::Date>().unwrap())
        .media_x_detail(&detail)
        .meta_x_priority(8)
        .await
        .unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/form-data");
    let (meta, _) = form_as("meta", "application/json", "");
    let (media, _) = form_file("media", "image/png", "");
    assert_eq!(
        parts,
        [
            (
                format!("{meta}\nX-Tags: a,b\nX-Priority: 8"),
                r#"{"name":"N"}"#.to_owned()
            ),
            (
                format!("{media}\nX-Taken: 2026-02-03\nX-Detail: {{\"a\":1}}"),
                "GIF".to_owned()
            ),
        ]
    );
    // A part of the caller can have it.
    let meta = Part::bytes("{}").header("x-priority", "1");
    client
        .add_headed()
        .body(&parcel)
        .configure(|call| call.replace_parts("meta", [meta]))
        .await
        .unwrap();
}

#[tokio::test]
async fn parts_by_position_are_fields_and_sent_without_names() {
    let (client, transport) = client();
    let body = AddPositionsBody::new(ByLink::new("L"), "text", file(b"GIF"));
    client
        .add_positions(&body)
        .picture_x_width(3)
        .await
        .unwrap();
    let (kind, parts) = sent(&transport);
    assert_eq!(kind, "multipart/mixed");
    let part = |head: &str, content: &str| (head.to_owned(), content.to_owned());
    assert_eq!(
        parts,
        [
            part("Content-Type: application/vnd.link+json", r#"{"link":"L"}"#),
            part("Content-Type: image/png\nX-Width: 3", "GIF"),
            part("Content-Type: text/plain; charset=utf-8", "text"),
        ]
    );
    client
        .add_pictures(&[file(b"1"), file(b"2")])
        .await
        .unwrap();
    assert_eq!(
        sent(&transport).1,
        [
            part("Content-Type: image/gif", "1"),
            part("Content-Type: image/png", "2")
        ]
    );
}

/// A body of parts, each with its head.
fn parts(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (head, content) in parts {
        body.extend_from_slice(b"--b 1\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(b"\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--b 1--\r\n");
    body
}

/// A client of a server that responds to each connection with these bytes, one at a time.
async fn answering(content_type: &str, body: Vec<u8>) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\nconnection: close\r\n\r\n");
    let answer = [head.into_bytes(), body].concat();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            socket.set_nodelay(true).unwrap();
            let mut request = [0; 4096];
            let _ = socket.read(&mut request).await.unwrap();
            for byte in &answer {
                if socket.write_all(&[*byte]).await.is_err() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
    });
    Client::builder()
        .configure(|settings| settings.base_url(&url).no_proxy())
        .build()
        .unwrap()
}

const MIXED: &str = "multipart/mixed; boundary=\"b 1\"";

#[tokio::test]
async fn parts_of_a_response_are_read_by_their_names() {
    let named =
        |name: &str, more: &str| format!("Content-Disposition: form-data; name=\"{name}\"{more}");
    let heads = [
        named("title", ""),
        named("count", "; x=\";\"\r\nContent-Type: text/plain"),
        named("on", ""),
        named("meta", "\r\nContent-Type: application/json"),
        named("cover", "; filename=\"a;b.png\"\r\nContent-Type: image/png"),
        named("pages", "\r\nContent-Type: application/octet-stream"),
        named(
            "pages",
            "\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64",
        ),
        named("tags", ""),
        named("any", ""),
        named("more", "\r\nContent-Type: application/json"),
    ];
    let contents: [&[u8]; 10] = [
        b"\"T\", \"count\": 1",
        b"3",
        b"2026-02-03",
        b"{\"link\": \"L\"}",
        b"\x00\xFF\r\n--b 2\r\n",
        b"",
        b"/wA=",
        b"one",
        b"42",
        b"[1]",
    ];
    let all: Vec<(&str, &[u8])> = heads.iter().map(String::as_str).zip(contents).collect();
    let client = answering("multipart/form-data; boundary=\"b 1\"", parts(&all)).await;
    let form = client.get_form().await.unwrap().into_body();
    // A string remains a string, even if it looks like JSON.
    assert_eq!(form.title, "\"T\", \"count\": 1");
    assert_eq!(
        (form.count, form.on.unwrap().to_string().as_str()),
        (3, "2026-02-03")
    );
    assert_eq!(form.meta.unwrap().link, "L");
    assert_eq!(form.cover.unwrap().as_bytes(), b"\x00\xFF\r\n--b 2\r\n");
    let pages: Vec<&[u8]> = form.pages.iter().map(Binary::as_bytes).collect();
    assert_eq!(pages, [&b""[..], b"\xFF\x00"]);
    assert_eq!(form.tags.unwrap(), ["one"]);
    assert_eq!(form.any.unwrap().as_bytes(), b"42");
    assert_eq!(form.additional_properties["more"].to_string(), "[1]");

    let wrong = parts(&[(&named("title", ""), b"T"), (&named("count", ""), b"many")]);
    let client = answering("multipart/form-data; boundary=\"b 1\"", wrong).await;
    let error = client.get_form().await.unwrap_err();
    assert!(error.to_string().contains("count: expected"), "{error}");
}

#[tokio::test]
async fn parts_without_a_known_name_are_read_by_their_position() {
    let json = "Content-Type: application/json";
    for (first, second) in [
        (
            format!("{json}\r\nContent-ID: <meta>"),
            "Content-ID: <media>",
        ),
        (json.to_owned(), "Content-Type: image/png"),
        (
            format!("{json}\r\nContent-ID: <1.2@host>"),
            "Content-ID: <3@host>",
        ),
    ] {
        let body = parts(&[(&first, b"{\"name\":\"N\"}"), (second, b"\xFF\n")]);
        let client = answering("Multipart/Related; start=a; Boundary=\"b 1\"", body).await;
        let GetRelatedResponse::Parts(received) = client.get_related().await.unwrap().into_body()
        else {
            panic!("expected parts");
        };
        assert_eq!(received.meta.name, "N");
        assert_eq!(received.media.as_bytes(), b"\xFF\n");
    }
    let client = answering("application/json", b"{\"link\":\"L\"}".to_vec()).await;
    let other = client.get_related().await.unwrap().into_body();
    assert!(matches!(other, GetRelatedResponse::Json(link) if link.link == "L"));

    let body = parts(&[
        (json, b"{\"link\":\"L\"}"),
        ("A: 1", b"\xFF"),
        ("A: 1", b"more"),
        ("A: 1", b""),
    ]);
    let client = answering(MIXED, body).await;
    let received = client.get_positions().await.unwrap().into_body();
    assert_eq!(received.by_link.link, "L");
    assert_eq!(received.picture.as_bytes(), b"\xFF");
    let rest: Vec<&str> = received
        .additional_properties
        .values()
        .map(String::as_str)
        .collect();
    assert_eq!(rest, ["more", ""]);
}

#[tokio::test]
async fn parts_of_one_type_are_a_list_or_a_stream() {
    let json = "Content-Type: application/json";
    let body = parts(&[
        (json, b"{\"link\":\"1\"}"),
        (json, b"[]"),
        ("", b"{\"link\":\"2\"}"),
    ]);
    let client = answering(MIXED, body.clone()).await;
    let mut links = client.watch_parts().stream();
    assert_eq!(links.try_next().await.unwrap().unwrap().link, "1");
    let error = links.try_next().await.unwrap_err();
    assert!(error.mismatch().is_some(), "{error}");
    assert_eq!(links.try_next().await.unwrap().unwrap().link, "2");
    assert!(links.try_next().await.unwrap().is_none());
    let good = parts(&[(json, b"{\"link\":\"1\"}"), (json, b"{\"link\":\"2\"}")]);
    let client = answering(MIXED, good.clone()).await;
    let all = client.get_part_list().await.unwrap().into_body();
    assert_eq!(
        all.iter()
            .map(|link| link.link.as_str())
            .collect::<Vec<_>>(),
        ["1", "2"]
    );
    assert_eq!(client.watch_parts().await.unwrap().body().len(), 2);
    let pictures = parts(&[
        ("Content-Type: image/png", b"\xFF\x00"),
        ("Content-Type: image/png", b""),
    ]);
    let client = answering("multipart/x-mixed-replace; boundary=\"b 1\"", pictures).await;
    let mut stream = client.watch_pictures().stream();
    assert_eq!(
        stream.try_next().await.unwrap().unwrap().as_bytes(),
        b"\xFF\x00"
    );
    assert_eq!(stream.try_next().await.unwrap().unwrap().as_bytes(), b"");
    assert!(stream.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_response_without_valid_parts_is_an_error() {
    let body = parts(&[("Content-Type: application/json", b"{\"link\":\"1\"}")]);
    let broken = body[..body.len() - 5].to_vec();
    for (content_type, body, problem) in [
        (
            MIXED,
            broken.clone(),
            "they break off before the last one ends",
        ),
        ("multipart/mixed", body.clone(), "names no boundary"),
        ("text/plain", body.clone(), "not multipart"),
        ("text/html", b"<html>".to_vec(), "the body is HTML"),
    ] {
        let client = answering(content_type, body).await;
        let error = client.get_part_list().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
        assert!(error.to_string().contains(problem), "{error}");
    }
    let client = answering(MIXED, broken).await;
    let mut links = client.watch_parts().stream();
    let error = links.try_next().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Decode(BodyError::Parts(_))),
        "{error}"
    );
    assert!(links.next().await.is_none());
    // The maximum size of items also applies to parts.
    let large = parts(&[("", &[b'x'; 300])]);
    let client = answering(MIXED, large).await;
    let mut links = client.watch_parts().stream().max_item_bytes(200);
    let error = links.try_next().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::TooLarge { .. }),
        "{error}"
    );
    let client = answering("multipart/mixed; boundary=x", body).await;
    assert!(
        client
            .get_free()
            .await
            .unwrap()
            .body()
            .starts_with(b"--b 1")
    );
}
