//! Values that JSON cannot represent: an error before anything is sent.

use crate::sending;

use std::collections::BTreeMap;

use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::describe::{
    Location, Parameter, PartEncoding, Streaming, Style,
};
use clientwright_runtime::{ItemUpload, JsonPatch, Multipart, Serde, ToJson, Writer};
use sending::{parameter, send};

const NO_NUMBER: &str = "NaN and infinite numbers cannot be written in JSON";

async fn refused(set: impl FnOnce(&mut Call)) -> String {
    let error = send(set).await.expect_err("nothing is sent");
    assert!(error.is_config(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn non_finite_parameters_are_rejected_in_every_location() {
    for (location, style) in [
        (Location::Query, Style::Form),
        (Location::Path, Style::Simple),
        (Location::Header, Style::Simple),
        (Location::Cookie, Style::Form),
    ] {
        let place = parameter(location, style, false);
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let error = refused(|call| call.set(place, &value)).await;
            let expected = format!("parameter {}: {NO_NUMBER}", place.name);
            assert!(error.contains(&expected), "{error}");
        }
        let error = refused(|call| call.set(place, &vec![1.0, f64::NAN])).await;
        assert!(error.contains(NO_NUMBER), "{error}");
        let error = refused(|call| call.set(place, &f32::INFINITY)).await;
        assert!(error.contains(NO_NUMBER), "{error}");
    }
}

#[tokio::test]
async fn bodies_with_non_finite_numbers_are_rejected_in_every_media_type() {
    let value = BTreeMap::from([("depth".to_owned(), f64::NAN)]);
    for error in [
        refused(|call| call.body_json("application/json", &value)).await,
        refused(|call| call.body_form(&value, &[])).await,
        refused(|call| call.body_multipart("multipart/form-data", &value, &[])).await,
        refused(|call| {
            let mut parts = Multipart::new();
            parts.field("depth", &f64::NAN);
            call.body_parts("multipart/form-data", parts);
        })
        .await,
        refused(|call| {
            let mut parts = Multipart::new();
            parts.members(&value);
            call.body_parts("multipart/form-data", parts);
        })
        .await,
        refused(|call| {
            let patch = JsonPatch::new().replace("/depth", f64::INFINITY);
            call.body_json_patch("application/json-patch+json", &patch);
        })
        .await,
    ] {
        assert!(error.contains(NO_NUMBER), "{error}");
    }
}

#[tokio::test]
async fn a_form_that_is_not_an_object_is_rejected_instead_of_sent_empty() {
    for (value, found) in [
        (r#""a=b""#, "string"),
        (r#"["x","y"]"#, "array"),
        ("1", "number"),
        ("true", "boolean"),
        ("null", "null"),
    ] {
        let error = refused(|call| call.body_form(&sending::json(value), &[])).await;
        let expected = format!("the form: expected an object, found {found}");
        assert!(error.contains(&expected), "{error}");
    }
}

#[tokio::test]
async fn a_non_finite_number_in_a_part_header_is_rejected() {
    let header = Parameter::header("depth");
    let error = refused(|call| {
        let value = BTreeMap::from([("file".to_owned(), "a".to_owned())]);
        call.body_multipart("multipart/form-data", &value, &[PartEncoding::new("file")]);
        call.part_header("file", &header, &f64::NAN);
    })
    .await;
    assert!(error.contains(NO_NUMBER), "{error}");
}

const OUTER_BLANK: &str = "begins or ends with a blank";

#[tokio::test]
async fn header_values_with_leading_or_trailing_blanks_are_rejected() {
    let simple = parameter(Location::Header, Style::Simple, false);
    for text in [" geheim", "geheim ", "\tgeheim", "geheim\t", " "] {
        let list = vec!["a", text];
        let object = BTreeMap::from([("a", text)]);
        let value = BTreeMap::from([("file".to_owned(), "a".to_owned())]);
        for error in [
            refused(|call| call.set(simple, &text)).await,
            refused(|call| call.set(simple, &list)).await,
            refused(|call| call.set(simple, &object)).await,
            refused(|call| call.configure(|options| options.header("x-own", text))).await,
            refused(|call| {
                call.body_multipart("multipart/form-data", &value, &[PartEncoding::new("file")]);
                call.part_header("file", &Parameter::header("depth"), &text);
            })
            .await,
        ] {
            assert!(error.contains(OUTER_BLANK), "{error}");
            assert!(!error.contains("geheim"), "{error}");
        }
    }
    let request = send(|call| call.set(simple, &"a b")).await.unwrap();
    assert_eq!(request.header(simple.name), Some("a b"));
}

#[tokio::test]
async fn leading_and_trailing_blanks_are_sent_if_they_are_encoded() {
    let json = parameter(Location::Header, Style::Simple, false);
    let json: &'static Parameter = Box::leak(Box::new((*json).json()));
    let request = send(|call| call.set(json, &" x ")).await.unwrap();
    assert_eq!(request.header(json.name), Some("\" x \""));
    let query = parameter(Location::Query, Style::Form, false);
    let request = send(|call| call.set(query, &" x ")).await.unwrap();
    assert!(request.url.ends_with("=%20x%20"), "{}", request.url);
}

#[tokio::test]
async fn a_non_finite_number_in_a_stream_of_items_is_rejected() {
    let lines = Streaming::new("application/jsonl");
    let error = refused(|call| call.body_items(lines, ItemUpload::from(vec![1.0, f64::NAN]))).await;
    assert!(error.contains(NO_NUMBER), "{error}");
}

/// An object with the property `role` and additional properties.
struct Person {
    role: Option<&'static str>,
    additional: BTreeMap<&'static str, &'static str>,
}

impl ToJson for Person {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(&[("role", &self.role)], &self.additional);
    }
}

const REPEATED: &str = "`role` is both a member and an additional property";

#[tokio::test]
async fn duplicate_additional_properties_are_rejected_in_every_media_type() {
    let person = || Person {
        role: Some("user"),
        additional: BTreeMap::from([("role", "admin")]),
    };
    let query = parameter(Location::Query, Style::DeepObject, true);
    for error in [
        refused(|call| call.body_json("application/json", &person())).await,
        refused(|call| call.body_json("application/json", &vec![person()])).await,
        refused(|call| call.body_form(&person(), &[])).await,
        refused(|call| call.body_multipart("multipart/form-data", &person(), &[])).await,
        refused(|call| call.set(query, &person())).await,
        refused(|call| {
            let lines = Streaming::new("application/jsonl");
            call.body_items(lines, ItemUpload::from(vec![person()]));
        })
        .await,
        refused(|call| {
            let patch = JsonPatch::new().replace("/person", person());
            call.body_json_patch("application/json-patch+json", &patch);
        })
        .await,
    ] {
        assert!(error.contains(REPEATED), "{error}");
        assert!(!error.contains("admin"), "{error}");
    }
}

#[tokio::test]
async fn an_additional_property_is_sent_if_no_property_has_its_name() {
    for (role, name, sent) in [
        (Some("user"), "rank", r#"{"role":"user","rank":"admin"}"#),
        (None, "role", r#"{"role":"admin"}"#),
    ] {
        let additional = BTreeMap::from([(name, "admin")]);
        let person = Person { role, additional };
        let request = send(|call| call.body_json("application/json", &person));
        assert_eq!(request.await.unwrap().text(), Some(sent));
    }
}

#[tokio::test]
async fn a_name_in_two_maps_of_additional_properties_is_rejected() {
    struct TwoMaps([BTreeMap<&'static str, i32>; 2]);
    impl ToJson for TwoMaps {
        fn to_json(&self, out: &mut Writer) {
            let [first, second] = &self.0;
            out.members_and_all(&[("a", &1)], &[first, second]);
        }
    }
    let with =
        |first, second| TwoMaps([BTreeMap::from([(first, 2)]), BTreeMap::from([(second, 3)])]);
    for (value, why) in [
        (
            with("x", "x"),
            "`x` is in two maps of additional properties",
        ),
        (
            with("x", "a"),
            "`a` is both a member and an additional property",
        ),
    ] {
        let error = refused(|call| call.body_json("application/json", &value)).await;
        assert!(error.contains(why), "{error}");
    }
    let request = send(|call| call.body_json("application/json", &with("x", "y")));
    assert_eq!(
        request.await.unwrap().text(),
        Some(r#"{"a":1,"x":2,"y":3}"#)
    );
}

#[tokio::test]
async fn values_that_serde_cannot_serialize_as_json_are_rejected() {
    let by_pair = Serde(BTreeMap::from([((1, 2), 3)]));
    let error = refused(|call| call.body_json("application/json", &by_pair)).await;
    assert!(
        error.contains("the body: serde does not write it as JSON"),
        "{error}"
    );
}
