//! Values that JSON has no place for: an error before anything is sent.

use crate::sending;

use std::collections::BTreeMap;

use clientwright_runtime::codegen::v1::describe::{
    Location, Parameter, PartEncoding, Streaming, Style,
};
use clientwright_runtime::{Call, ItemUpload, JsonPatch, Multipart, Serde};
use sending::{parameter, send};

const NO_NUMBER: &str = "NaN and infinite numbers cannot be written in JSON";

async fn refused(set: impl FnOnce(&mut Call)) -> String {
    let error = send(set).await.expect_err("nothing is sent");
    assert!(error.is_config(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn a_parameter_that_is_not_a_finite_number_is_refused_in_every_place() {
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
async fn a_body_with_a_number_that_is_not_finite_is_refused_in_every_media_type() {
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
async fn a_header_of_a_part_that_is_not_a_finite_number_is_refused() {
    let header = Parameter::header("depth");
    let error = refused(|call| {
        let value = BTreeMap::from([("file".to_owned(), "a".to_owned())]);
        call.body_multipart("multipart/form-data", &value, &[PartEncoding::new("file")]);
        call.part_header("file", &header, &f64::NAN);
    })
    .await;
    assert!(error.contains(NO_NUMBER), "{error}");
}

#[tokio::test]
async fn an_item_of_a_body_that_is_not_a_finite_number_is_refused() {
    let lines = Streaming::new("application/jsonl");
    let error = refused(|call| call.body_items(lines, ItemUpload::from(vec![1.0, f64::NAN]))).await;
    assert!(error.contains(NO_NUMBER), "{error}");
}

#[tokio::test]
async fn what_serde_cannot_write_as_json_is_refused() {
    let by_pair = Serde(BTreeMap::from([((1, 2), 3)]));
    let error = refused(|call| call.body_json("application/json", &by_pair)).await;
    assert!(
        error.contains("the body: serde does not write it as JSON"),
        "{error}"
    );
}
