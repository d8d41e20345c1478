//! JSON patches and attribute filters on the wire.

use crate::sending;

use clientwright_runtime::json::{from_str, to_string};
use clientwright_runtime::{ErrorKind, JsonPatch, JsonPointer, Nullable, Value, json};
use sending::send;

const MEDIA_TYPE: &str = "application/json-patch+json";

#[tokio::test]
async fn operations_are_sent_in_the_order_in_which_they_were_added() {
    let patch = JsonPatch::new()
        .test("/status", "draft")
        .move_value("/owner", "/editors/0")
        .copy_value("/title", "/heading")
        .remove("/draft");
    let request = send(|call| call.body_json_patch(MEDIA_TYPE, &patch))
        .await
        .unwrap();
    assert_eq!(request.headers["content-type"], MEDIA_TYPE);
    let sent: Value = from_str(std::str::from_utf8(&request.body).unwrap()).unwrap();
    assert_eq!(
        sent,
        json!([
            {"op": "test", "path": "/status", "value": "draft"},
            {"op": "move", "from": "/owner", "path": "/editors/0"},
            {"op": "copy", "from": "/title", "path": "/heading"},
            {"op": "remove", "path": "/draft"},
        ])
    );
}

#[test]
fn a_null_value_is_written() {
    let patch = JsonPatch::new()
        .add("/a", Nullable::<u8>::Null)
        .test("/b", None::<u8>);
    assert_eq!(
        to_string(&patch),
        r#"[{"op":"add","path":"/a","value":null},{"op":"test","path":"/b","value":null}]"#
    );
}

#[tokio::test]
async fn an_invalid_pointer_is_an_error_before_anything_is_sent() {
    for (patch, reason) in [
        (JsonPatch::new().remove("a"), "begin with `/`"),
        (JsonPatch::new().add("/a~2", 1), "followed by `0` or `1`"),
        (JsonPatch::new().add("/a~", 1), "followed by `0` or `1`"),
        (JsonPatch::new().move_value("a", "/b"), "begin with `/`"),
        (JsonPatch::new().remove("/a").copy_value("/a", "b"), "`b`"),
    ] {
        let error = send(|call| call.body_json_patch(MEDIA_TYPE, &patch))
            .await
            .unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn steps_of_a_pointer_are_escaped() {
    let pointer = JsonPointer::from_steps(["a/b", "m~n", "0", ""]);
    assert_eq!(pointer.as_str(), "/a~1b/m~0n/0/");
    assert!(JsonPatch::new().remove(&pointer).check().is_ok());
}

#[test]
fn a_patch_round_trips_and_invalid_ones_are_rejected() {
    let patch = JsonPatch::new()
        .add("/a", json!(null))
        .remove("/b")
        .replace("", json!({"c": 1.10}))
        .move_value("/d", "/e")
        .copy_value("/f", "/g")
        .test("/h/-", json!([true]));
    assert_eq!(from_str::<JsonPatch>(&to_string(&patch)).unwrap(), patch);
    for (text, path) in [
        (r#"[{"op":"add","path":"/a"}]"#, "[0]"),
        (r#"[{"op":"increment","path":"/a"}]"#, "[0]"),
        (r#"[{"op":"remove","path":"a"}]"#, "[0].path"),
        (r#"{"op":"remove","path":"/a"}"#, "expected"),
    ] {
        let error = from_str::<JsonPatch>(text).unwrap_err().to_string();
        assert!(error.starts_with(path), "{error}");
    }
}

#[tokio::test]
async fn filters_can_use_attributes_that_are_not_parameters() {
    let request = send(|call| {
        call.configure(|options| {
            options.filter("status", &["active", "on hold"]);
            options.filter("orderDate.gt", &"2026-01-31");
            options.filter("@type", &"Order");
            options.filter("item.quantity.lte", &3);
        });
    })
    .await
    .unwrap();
    assert_eq!(
        request.query().unwrap(),
        "status=active%2Con%20hold&orderDate.gt=2026-01-31&%40type=Order&item.quantity.lte=3"
    );
}

#[tokio::test]
async fn an_invalid_filter_is_an_error_before_anything_is_sent() {
    for (attribute, value) in [
        ("", json!("a")),
        ("a..b", json!("a")),
        ("a=b&c", json!("a")),
        ("a", json!({"b": 1})),
        ("a", json!([])),
        ("a", json!([[1]])),
        ("a", json!(null)),
    ] {
        let error = send(|call| call.configure(|options| options.filter(attribute, &value)))
            .await
            .unwrap_err();
        assert!(error.to_string().contains("the filter `"), "{error}");
    }
    let twice = send(|call| {
        call.query("status", &"open");
        call.configure(|options| options.filter("status", &"closed"));
    });
    let error = twice.await.unwrap_err().to_string();
    assert!(error.contains("has a parameter of that name"), "{error}");
}
