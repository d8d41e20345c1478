//! Bodies on the wire: forms, parts, texts, bytes, JSON.

use crate::sending;

use std::collections::BTreeMap;

use clientwright_runtime::codegen::v1::describe::*;
use clientwright_runtime::{Multipart, Value};
use sending::{json, send};

#[tokio::test]
async fn form_properties_use_their_encodings() {
    let request = send(|call| {
        call.body_form(
            &json(r#"{"a":"x y&","b":[1,2],"c":[1,2],"d":{"e":1},"f":null,"g":{"h":2}}"#),
            &[
                Encoding::new("c").style(Style::SpaceDelimited, false),
                Encoding::new("g").style(Style::DeepObject, true),
            ],
        );
    });
    let request = request.await.unwrap();
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.text(),
        Some("a=x+y%26&b=1&b=2&c=1%202&d=%7B%22e%22%3A1%7D&g%5Bh%5D=2")
    );
}

#[tokio::test]
async fn form_properties_with_a_json_content_type_are_written_as_json() {
    let request = send(|call| {
        let value =
            json(r#"{"text":"a b","list":[1,"x"],"object":{"e":1},"none":null,"plain":"a b"}"#);
        let encoding = |name| Encoding::new(name).json();
        call.body_form(&value, &["text", "list", "object", "none"].map(encoding));
    });
    assert_eq!(
        request.await.unwrap().text(),
        Some("list=%5B1%2C%22x%22%5D&object=%7B%22e%22%3A1%7D&plain=a+b&text=%22a+b%22")
    );
}

#[tokio::test]
async fn a_content_type_from_the_caller_replaces_that_of_the_body() {
    let request = send(|call| {
        call.body_bytes("application/octet-stream", "x");
        call.configure(|options| options.header("Content-Type", "image/png"));
    });
    let request = request.await.unwrap();
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.text(), Some("x"));
}

#[tokio::test]
async fn multipart_bodies_are_written_with_boundary_and_escaped_names() {
    let mut multipart = Multipart::new();
    // The first boundary if randomness is always 0.
    multipart.members(&json(r#"{"n":1,"o":{"a":1},"t":["x","y"],"z":null}"#));
    multipart.bytes(
        "file \"1\"\r\n",
        None,
        Some("image/png\r\nX-Evil: 1"),
        vec![0_u8, 255],
    );
    multipart.bytes("plain", Some("p.bin"), None, "b");
    let request = send(|call| call.body_parts("multipart/form-data", multipart))
        .await
        .unwrap();
    let boundary = "0".repeat(32);
    assert_eq!(
        request.header("content-type"),
        Some(format!("multipart/form-data; boundary={boundary}").as_str())
    );
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"o\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nx\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\ny\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file %221%22%0D%0A\"; filename=\"file %221%22%0D%0A\"\r\nContent-Type: image/pngX-Evil: 1\r\n\r\n",
    ];
    let mut body = expected
        .concat()
        .replace("--B", &format!("--{boundary}"))
        .into_bytes();
    body.extend([0, 255]);
    let rest = "\r\n--B\r\nContent-Disposition: form-data; name=\"plain\"; filename=\"p.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n--B--\r\n";
    body.extend(rest.replace("--B", &format!("--{boundary}")).into_bytes());
    assert_eq!(request.body, body);
}

#[tokio::test]
async fn bodies_are_sent_unchanged_and_an_absent_one_has_no_content_type() {
    let request = send(|call| call.body_text("text/plain; charset=utf-8", "é"))
        .await
        .unwrap();
    assert_eq!(request.text(), Some("é"));
    let request = send(|call| call.body_bytes("application/pdf", vec![1_u8, 2]))
        .await
        .unwrap();
    assert_eq!(&request.body[..], [1, 2]);
    assert_eq!(request.header("content-type"), Some("application/pdf"));
    let request =
        send(|call| call.body_json("application/json", &BTreeMap::from([("a".to_owned(), 1)])));
    assert_eq!(request.await.unwrap().text(), Some(r#"{"a":1}"#));
    let request = send(|call| call.body_json("application/json", &None::<Value>))
        .await
        .unwrap();
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn json_is_written_in_the_charset_of_its_content_type() {
    let of = |content_type: &'static str| {
        send(move |call| call.body_json(content_type, &json("[\"\u{e9}\u{1f389}\"]")))
    };
    let request = of("application/json; charset=iso-8859-1").await.unwrap();
    assert_eq!(request.text(), Some(r#"["\u00e9\ud83c\udf89"]"#));
    let request = of("application/json; charset=utf-8").await.unwrap();
    assert_eq!(request.text(), Some("[\"\u{e9}\u{1f389}\"]"));
    let request = of("application/json; charset=utf-16le").await.unwrap();
    assert!(
        request.body.starts_with(b"[\0\"\0\\\0u\0"),
        "{:?}",
        request.body
    );
    let error = of("application/json; charset=nowhere").await.unwrap_err();
    assert!(error.to_string().contains("charset nowhere"), "{error}");
}

#[tokio::test]
async fn text_is_written_in_the_charset_of_its_content_type_or_rejected() {
    for (content_type, text, bytes) in [
        ("text/plain; charset=us-ascii", "a", Some(&b"a"[..])),
        ("text/plain; charset=us-ascii", "\u{e9}", None),
        ("text/plain; charset=iso-8859-1", "\u{e9}", Some(b"\xE9")),
        ("text/plain; charset=iso-8859-1", "\u{20ac}", None),
        (
            "text/plain; charset=windows-1252",
            "\u{20ac}",
            Some(b"\x80"),
        ),
        ("text/plain; charset=\"utf-16\"", "a", Some(b"\xFF\xFEa\0")),
        ("text/plain; charset=utf-16le", "a", Some(b"a\0")),
        ("text/plain; charset=utf-16be", "a", Some(b"\0a")),
    ] {
        let request = send(|call| call.body_text(content_type, text)).await;
        let part = send(|call| {
            let part = PartEncoding::new("a").content_type(content_type);
            let value = Value::from_iter([("a", text)]);
            call.body_multipart("multipart/form-data", &value, &[part]);
        })
        .await;
        match bytes {
            Some(bytes) => {
                assert_eq!(&request.unwrap().body[..], bytes, "{content_type}");
                let part = part.unwrap().body;
                let expected = [b"\r\n\r\n", bytes, b"\r\n--"].concat();
                let mut places = part.windows(expected.len());
                assert!(places.any(|place| place == expected), "{part:?}");
            }
            None => {
                for error in [request.unwrap_err(), part.unwrap_err()] {
                    let error = error.to_string();
                    assert!(
                        error.contains("cannot be written in the charset"),
                        "{error}"
                    );
                    assert!(!error.contains(text), "{error}");
                }
            }
        }
    }
}

#[tokio::test]
async fn parts_are_written_in_the_charset_of_their_content_type() {
    let of = |value: &'static str| {
        send(move |call| {
            let latin = PartEncoding::new("a").content_type("text/plain; charset=iso-8859-1");
            call.body_multipart("multipart/form-data", &json(value), &[latin]);
        })
    };
    let request = of("{\"a\":\"\u{e9}\"}").await.unwrap();
    assert!(
        request
            .body
            .windows(5)
            .any(|bytes| bytes == b"\r\n\xE9\r\n")
    );
    let error = of("{\"a\":\"\u{65e5}\"}").await.unwrap_err();
    assert!(error.to_string().contains("the part `a`"), "{error}");
}
