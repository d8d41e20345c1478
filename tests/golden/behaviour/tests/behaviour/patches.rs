//! Conventions of TM Forum's APIs: selected properties, filters of attributes, merge patches and JSON Patches.

use std::collections::BTreeMap;

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{JsonPatch, Nullable};
use golden_operations::Client;
use golden_operations::operations::PatchFaultBody;
use golden_operations::types::{
    FaultField, FaultMergePatch, FaultPlaceMergePatch, FaultReasonMergePatch, FaultSeverity,
};

const FAULT: &str = r#"{"@type":"Fault","severity":"major"}"#;

fn client() -> (Client, MockTransport) {
    let (client, transport) = golden_tests::operations().unwrap();
    transport.always("listFaults", MockAnswer::json(200, format!("[{FAULT}]")));
    transport.always("patchFault", MockAnswer::json(200, FAULT));
    transport.always("patchFaultNote", MockAnswer::new(204));
    (client, transport)
}

async fn patched(body: impl Into<PatchFaultBody>) -> (String, String) {
    let (client, transport) = client();
    client.patch_fault("7", body).await.unwrap();
    let request = transport.requests().pop().unwrap();
    let content_type = request.header("content-type").unwrap().to_owned();
    (content_type, request.text().unwrap().to_owned())
}

#[tokio::test]
async fn properties_are_selected_by_name_or_path_and_filtered_by_attribute() {
    let (client, transport) = client();
    let fields = [
        FaultField::AtType,
        FaultField::Severity,
        "place.city".into(),
    ];
    client.list_faults().fields(fields).await.unwrap();
    client
        .list_faults()
        .fields(["@type", "severity"])
        .configure(|call| call.filter("severity", &FaultSeverity::Major))
        .await
        .unwrap();
    let queries: Vec<_> = transport
        .requests()
        .iter()
        .map(|it| it.query().map(str::to_owned))
        .collect();
    assert_eq!(
        queries[0].as_deref(),
        Some("fields=%40type,severity,place.city")
    );
    assert_eq!(
        queries[1].as_deref(),
        Some("fields=%40type,severity&severity=major")
    );
}

#[tokio::test]
async fn a_merge_patch_omits_removes_or_sets_each_property_even_a_required_one() {
    let mut place = FaultPlaceMergePatch::default().with_city("Brest");
    place.street = Nullable::Null;
    let mut reason = FaultReasonMergePatch::default();
    reason.cause = Nullable::Null;
    let mut patch = FaultMergePatch::default()
        .with_place(place)
        .with_labels(BTreeMap::from([
            ("line".to_owned(), Some("7".to_owned())),
            ("team".to_owned(), None),
        ]))
        .with_reason(reason);
    patch.severity = Nullable::Null;
    assert_eq!(
        patched(patch).await,
        (
            "application/merge-patch+json".to_owned(),
            r#"{"severity":null,"place":{"city":"Brest","street":null},"labels":{"line":"7","team":null},"reason":{"cause":null}}"#
                .to_owned()
        )
    );
}

#[tokio::test]
async fn a_json_patch_is_built_and_sent() {
    let patch = JsonPatch::new()
        .test("/severity", FaultSeverity::Minor)
        .replace("/severity", FaultSeverity::Major);
    assert_eq!(
        patched(patch).await,
        (
            "application/json-patch+json".to_owned(),
            r#"[{"op":"test","path":"/severity","value":"minor"},{"op":"replace","path":"/severity","value":"major"}]"#
                .to_owned()
        )
    );
}

#[tokio::test]
async fn a_json_patch_with_an_invalid_pointer_is_not_sent() {
    let (client, transport) = client();
    let patch = JsonPatch::new().remove("note");
    let error = client.patch_fault_note("7").body(&patch).await.unwrap_err();
    assert!(
        error.to_string().contains("`note` is not a JSON pointer"),
        "{error}"
    );
    assert!(transport.requests().is_empty());
}
