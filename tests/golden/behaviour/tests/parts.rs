//! Bodies of several parts: what leaves is what the description says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{Binary, Multipart, Nullable, Value};
use golden_parts::Client;
use golden_parts::types::{
    AddEitherBody, AddMoreBody, AddSourceBody, AddSourceBodySource, AddStyledBody,
    AddStyledBodyDeep, AddUntypedBody, Album, ByFile, ByLink, Parcel, ParcelMeta,
};

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
async fn optional_and_nullable_files_and_lists_of_them_are_sent_where_they_are() {
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
async fn a_map_of_files_is_a_part_for_each() {
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
async fn of_a_union_the_parts_of_the_chosen_form_are_sent() {
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
async fn a_part_may_be_a_file_or_a_text() {
    let (client, transport) = client();
    let bytes = AddSourceBodySource::File(file(&[0xFF]));
    client.add_source(&AddSourceBody::new(bytes)).await.unwrap();
    assert_eq!(sent(&transport).1, [form_file("source", BYTES, "\\xff")]);
    let link = AddSourceBodySource::Uri("https://x".into());
    client.add_source(&AddSourceBody::new(link)).await.unwrap();
    assert_eq!(sent(&transport).1, [form("source", "https://x")]);
}

#[tokio::test]
async fn additional_files_of_a_form_are_files() {
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
async fn parts_without_a_type_are_files_and_stay_values_elsewhere() {
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
async fn other_multipart_types_are_sent_as_declared_and_have_no_form_data() {
    let (client, transport) = client();
    let parcel = Parcel::new(file(&[0x89]), ParcelMeta::new("N")).with_note("é");
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
async fn style_explode_and_media_type_of_an_encoding_are_in_force() {
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
async fn the_caller_makes_parts_that_are_not_described() {
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
