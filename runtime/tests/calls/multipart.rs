//! Parts of `multipart` bodies: their names, media types and headers.

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::{Parameter, PartEncoding, Style};
use clientwright_runtime::json::{ToJson, Writer};
use clientwright_runtime::{Binary, Multipart, Part};

use crate::sending::{json, send};

const FORM: &str = "multipart/form-data";
const MIXED: &str = "multipart/mixed";

/// Returns the content type of the request and its parts, each with its head and content.
async fn sent(set: impl FnOnce(&mut Call)) -> (String, Vec<String>) {
    let request = send(set).await.unwrap();
    let content_type = request.header("content-type").unwrap().to_owned();
    let boundary = content_type.split("boundary=").nth(1).unwrap();
    let boundary = format!("--{}", boundary.split(';').next().unwrap());
    let text = request.text().unwrap();
    let parts = text.split(&boundary).skip(1);
    let parts = parts.filter_map(|part| {
        let part = part.strip_prefix("\r\n")?.strip_suffix("\r\n")?;
        Some(part.to_owned())
    });
    (content_type, parts.collect())
}

/// Returns the expected part of a form.
fn part(name: &str, rest: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"{rest}")
}

#[tokio::test]
async fn a_property_uses_the_encoding_of_its_name_or_the_default() {
    let encodings = [
        PartEncoding::new("a").content_type("text/html"),
        PartEncoding::new("a").at(0).content_type("text/first"),
        PartEncoding::new("").content_type("text/csv"),
    ];
    let (_, parts) = sent(|call| {
        call.body_multipart(FORM, &json(r#"{"a":"x","b":"y"}"#), &encodings);
    })
    .await;
    assert_eq!(
        parts,
        [
            part("a", "\r\nContent-Type: text/html\r\n\r\nx"),
            part("b", "\r\nContent-Type: text/csv\r\n\r\ny"),
        ]
    );
}

#[tokio::test]
async fn a_header_of_further_parts_is_sent_with_all_parts_that_have_no_encoding() {
    let encodings = [
        PartEncoding::new("a").unnamed(),
        PartEncoding::new("")
            .unnamed()
            .required_headers(&["X-Kind"]),
    ];
    let body = json(r#"{"a":"x","1":"y","2":"z"}"#);
    let (_, parts) = sent(|call| {
        call.part_header("", &Parameter::header("X-Kind"), &"k");
        call.body_multipart(MIXED, &body, &encodings);
    })
    .await;
    let with_header: Vec<bool> = parts.iter().map(|it| it.contains("X-Kind: k")).collect();
    assert_eq!(with_header.iter().filter(|it| **it).count(), 2, "{parts:?}");
    let unsent = send(|call| call.body_multipart(MIXED, &body, &encodings)).await;
    let error = unsent.unwrap_err().to_string();
    assert!(error.contains("the header X-Kind is required"), "{error}");
}

#[tokio::test]
async fn an_element_uses_the_encoding_of_its_position_or_the_default() {
    let encodings = [
        PartEncoding::new("").at(1).content_type("text/html"),
        PartEncoding::new("").content_type("text/csv"),
    ];
    let (content_type, parts) = sent(|call| {
        call.body_multipart(MIXED, &json(r#"["x","y","z"]"#), &encodings);
    })
    .await;
    assert!(content_type.starts_with("multipart/mixed; boundary="));
    assert_eq!(
        parts,
        [
            "Content-Type: text/csv\r\n\r\nx",
            "Content-Type: text/html\r\n\r\ny",
            "Content-Type: text/csv\r\n\r\nz",
        ]
    );
}

#[tokio::test]
async fn a_part_is_written_according_to_its_media_type() {
    let encodings = [
        PartEncoding::new("text").content_type("application/json"),
        PartEncoding::new("list").content_type("application/problem+json"),
        PartEncoding::new("form").content_type("application/x-www-form-urlencoded"),
        PartEncoding::new("object").content_type("application/xml"),
    ];
    let value =
        r#"{"text":"x","list":[1,"y"],"form":{"a":"b c","d":1},"object":{"a":1},"truth":true}"#;
    let (_, parts) = sent(|call| call.body_multipart(FORM, &json(value), &encodings)).await;
    assert_eq!(
        parts,
        [
            part(
                "form",
                "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=b+c&d=1"
            ),
            part(
                "list",
                "\r\nContent-Type: application/problem+json\r\n\r\n[1,\"y\"]"
            ),
            part(
                "object",
                "\r\nContent-Type: application/json\r\n\r\n{\"a\":1}"
            ),
            part("text", "\r\nContent-Type: application/json\r\n\r\n\"x\""),
            part("truth", "\r\n\r\ntrue"),
        ]
    );
}

#[tokio::test]
async fn a_json_part_is_added_unless_its_value_is_absent() {
    let mut parts = Multipart::new();
    parts.json("text", &"x");
    parts.json("nothing", &None::<String>);
    let (_, parts) = sent(|call| call.body_parts(FORM, parts)).await;
    assert_eq!(
        parts,
        [part(
            "text",
            "\r\nContent-Type: application/json\r\n\r\n\"x\""
        )]
    );
}

#[tokio::test]
async fn outside_of_forms_names_are_content_ids_unless_unnamed() {
    let encodings = [PartEncoding::new("b").unnamed()];
    let value = json(r#"{"a":"1","b":["2","3"],"c":"4"}"#);
    let plain = "Content-Type: text/plain; charset=utf-8\r\n";
    let (_, parts) = sent(|call| call.body_multipart(MIXED, &value, &encodings)).await;
    assert_eq!(
        parts,
        [
            format!("{plain}Content-ID: <a>\r\n\r\n1"),
            format!("{plain}\r\n2"),
            format!("{plain}\r\n3"),
            format!("{plain}Content-ID: <c>\r\n\r\n4"),
        ]
    );
    // Their replacements have no names either; other parts keep theirs.
    let (_, parts) = sent(|call| {
        call.body_multipart(MIXED, &value, &encodings);
        call.configure(|options| {
            options.replace_parts("b", [Part::bytes("5")]);
            options.replace_parts("c", [Part::bytes("6")]);
        });
    })
    .await;
    assert_eq!(
        parts,
        [
            format!("{plain}Content-ID: <a>\r\n\r\n1"),
            format!("{plain}\r\n5"),
            format!("{plain}Content-ID: <c>\r\n\r\n6"),
        ]
    );
}

#[tokio::test]
async fn multipart_related_has_the_type_of_the_first_part_unless_specified() {
    let encodings = [PartEncoding::new("a").content_type("text/html; charset=utf-8")];
    for (media_type, expected) in [
        ("multipart/related", "; type=\"text/html\""),
        (
            "multipart/related; type=\"text/xml\"",
            "; type=\"text/xml\"",
        ),
        ("multipart/mixed", ""),
    ] {
        let (content_type, _) = sent(|call| {
            call.body_multipart(media_type, &json(r#"{"a":"x","b":"y"}"#), &encodings);
        })
        .await;
        let (_, parameters) = content_type.split_once("boundary=").unwrap();
        let parameters = parameters.trim_start_matches(|c: char| c.is_ascii_hexdigit());
        assert_eq!(parameters, expected, "{content_type}");
    }
}

#[tokio::test]
async fn a_part_header_only_applies_to_parts_of_that_name() {
    let (_, parts) = sent(|call| {
        call.body_multipart(FORM, &json(r#"{"a":["1","2"],"b":"3"}"#), &[]);
        call.part_header("a", &Parameter::header("X-Size"), &7);
    })
    .await;
    assert_eq!(
        parts,
        [
            part("a", "\r\nX-Size: 7\r\n\r\n1"),
            part("a", "\r\nX-Size: 7\r\n\r\n2"),
            part("b", "\r\n\r\n3"),
        ]
    );
}

#[tokio::test]
async fn a_part_without_its_required_header_is_an_error() {
    const ENCODINGS: &[PartEncoding] = &[PartEncoding::new("a").required_headers(&["X-Size"])];
    let value = json(r#"{"a":"1","b":"2"}"#);
    let error = send(|call| call.body_multipart(FORM, &value, ENCODINGS)).await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("the part a: the header X-Size is required"),
        "{error}"
    );
    // The header is set by a setter, or with the part itself.
    let (_, parts) = sent(|call| {
        call.body_multipart(FORM, &value, ENCODINGS);
        call.part_header("a", &Parameter::header("X-Size"), &7);
    })
    .await;
    assert_eq!(parts.len(), 2);
    let (_, parts) = sent(|call| {
        call.body_multipart(FORM, &value, ENCODINGS);
        call.configure(|options| {
            options.replace_parts("a", [Part::bytes("1").header("x-size", "7")])
        });
    })
    .await;
    assert_eq!(parts.len(), 2);
    // An absent part needs no header.
    let (_, parts) = sent(|call| {
        call.body_multipart(FORM, &json(r#"{"b":"2"}"#), ENCODINGS);
    })
    .await;
    assert_eq!(parts.len(), 1);
}

#[tokio::test]
async fn file_names_only_apply_to_files_with_that_part_name() {
    let (_, parts) = sent(|call| {
        let mut parts = Multipart::new();
        parts.text("photo", None, "no file");
        parts.bytes("photo", None, None, "1");
        parts.bytes("photo", None, None, "2");
        parts.bytes("plan", None, None, "3");
        call.body_parts(FORM, parts);
        call.file_names("photo", &[None, Some("second.png")]);
    })
    .await;
    let file = |name: &str, file_name: &str, content: &str| {
        let rest = format!(
            "; filename=\"{file_name}\"\r\nContent-Type: application/octet-stream\r\n\r\n{content}"
        );
        part(name, &rest)
    };
    assert_eq!(
        parts,
        [
            part("photo", "\r\n\r\nno file"),
            file("photo", "photo", "1"),
            file("photo", "second.png", "2"),
            file("plan", "plan", "3"),
        ]
    );
}

/// Files and texts, each alone and in a list.
struct Upload;

impl ToJson for Upload {
    fn to_json(&self, out: &mut Writer) {
        let file = |text: &'static str| Binary(text.into());
        out.members(&[
            ("file", &file("1")),
            ("files", &vec![file("2"), file("3")]),
            ("text", &"4"),
            ("texts", &vec!["5", "6"]),
        ]);
    }
}

#[tokio::test]
async fn files_are_sent_unchanged_regardless_of_their_encoding() {
    let file = |name: &str, content: &str| {
        let rest = format!("; filename=\"{name}\"\r\nContent-Type: ");
        part(
            name,
            &format!("{rest}application/octet-stream\r\n\r\n{content}"),
        )
    };
    let styled = ["file", "files", "text", "texts"]
        .map(|name| PartEncoding::new(name).style(Style::PipeDelimited, false));
    let (_, parts) = sent(|call| call.body_multipart(FORM, &Upload, &styled)).await;
    assert_eq!(
        parts,
        [
            file("file", "1"),
            file("files", "2"),
            file("files", "3"),
            part("text", "\r\n\r\n4"),
            part("texts", "\r\n\r\n5|6"),
        ]
    );
    let as_json =
        ["files", "texts"].map(|name| PartEncoding::new(name).content_type("application/json"));
    let (_, parts) = sent(|call| call.body_multipart(FORM, &Upload, &as_json)).await;
    let named = |name: &str, content: &str| {
        let rest = format!("; filename=\"{name}\"\r\nContent-Type: application/json\r\n\r\n");
        part(name, &format!("{rest}{content}"))
    };
    assert_eq!(
        parts,
        [
            file("file", "1"),
            named("files", "2"),
            named("files", "3"),
            part("text", "\r\n\r\n4"),
            part(
                "texts",
                "\r\nContent-Type: application/json\r\n\r\n[\"5\",\"6\"]"
            ),
        ]
    );
}

#[tokio::test]
async fn no_part_contains_the_boundary_even_without_randomness() {
    // The mocked randomness is always 0, and so is the boundary.
    for zeros in [0, 31, 32, 40] {
        let content = "0".repeat(zeros);
        let (content_type, parts) = sent(|call| {
            let mut parts = Multipart::new();
            parts.text("a", None, &content);
            call.body_parts(FORM, parts);
        })
        .await;
        let boundary = content_type.split("boundary=").nth(1).unwrap();
        assert_eq!(boundary.len(), 32.max(zeros + 1), "{boundary}");
        assert_eq!(parts, [part("a", &format!("\r\n\r\n{content}"))]);
    }
}
