//! The settings of a client, for a specification that cannot be changed.

use clientwright_runtime::indexmap::IndexMap;
use clientwright_runtime::json;
use clientwright_runtime::testing::MockAnswer;
use clientwright_runtime::{Nullable, UnixMillis, UnixSeconds};
use golden_configured::types::{
    Line, Note, OrderState, Payment, PurchaseOrder, PurchaseOrderDue, StockLevel,
};

#[tokio::test]
async fn renamed_items_keep_their_names_on_the_wire() {
    let (client, transport) = golden_tests::configured().unwrap();
    let answer = r#"{"ord-no":"7","state":2,"lines":[{"sku":"a"}]}"#;
    transport.always("postV2Orders", MockAnswer::json(201, answer));
    let order = PurchaseOrder::new("7")
        .with_state(OrderState::Shipped)
        .with_lines(vec![Line::new("a")]);
    let placed = client.place_order(&order).await.unwrap();
    assert_eq!(*placed.body(), order);
    assert_eq!(placed.body().number, "7");
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.path(), "/v2/orders");
    assert_eq!(request.text(), Some(answer));
}

#[tokio::test]
async fn parameters_and_properties_have_the_rust_names_of_the_specification() {
    let (client, transport) = golden_tests::configured().unwrap();
    transport.always("find_orders", MockAnswer::json(200, "[]"));
    transport.always("level", MockAnswer::json(200, r#"{"qty":3}"#));
    let found = client.find_orders().state(&OrderState::Open).text("x");
    assert!(found.await.unwrap().body().is_empty());
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.query_value("filter[state]").as_deref(), Some("1"));
    assert_eq!(request.query_value("q").as_deref(), Some("x"));
    let level: StockLevel = client.stock_level("a").await.unwrap().into_body();
    assert_eq!(level.quantity, 3);
}

#[tokio::test]
async fn operations_that_an_overlay_adds_are_called_like_the_others() {
    let (client, transport) = golden_tests::configured().unwrap();
    transport.always("listNotes", MockAnswer::json(200, r#"[{"text":"a"}]"#));
    let notes: Vec<Note> = client.list_notes().text("x").await.unwrap().into_body();
    assert_eq!(notes[0].text, "a");
    let request = transport.requests().pop().unwrap();
    assert_eq!((request.path(), request.query()), ("/notes", Some("q=x")));
}

#[tokio::test]
async fn operations_of_a_tag_are_called_on_a_separate_client() {
    let (client, transport) = golden_tests::configured().unwrap();
    transport.always("listNotes", MockAnswer::json(200, "[]"));
    transport.always("level", MockAnswer::json(200, r#"{"qty":3}"#));
    let request: golden_configured::tags::purchasing::ListNotes =
        client.purchasing().list_notes().text("x");
    assert!(request.await.unwrap().body().is_empty());
    let level = client.stock().level("a").await.unwrap();
    assert_eq!(level.body().quantity, 3);
}

#[test]
fn formats_and_schemas_have_the_configured_types() {
    let text = r#"{"ord-no":"7","placed":"2026-11-26T08:09:10Z","expires":1700000000,"shipped":1700000000250,"total":"12.50","due":"2027-01-01T00:00:00Z"}"#;
    let order: PurchaseOrder = json::from_str(text).unwrap();
    let placed: chrono::DateTime<chrono::Utc> = order.placed.unwrap();
    assert_eq!(placed.timestamp(), 1_795_680_550);
    let expires: UnixSeconds = order.expires.clone().unwrap();
    assert_eq!(expires.as_nanos(), 1_700_000_000_000_000_000);
    let shipped: Nullable<UnixMillis> = order.shipped.clone();
    assert_eq!(
        shipped.as_option().unwrap().as_nanos(),
        1_700_000_000_250_000_000
    );
    let total: rust_decimal::Decimal = order.total.unwrap().0;
    assert_eq!(total.to_string(), "12.50");
    assert!(
        matches!(order.due, Some(PurchaseOrderDue::DateTime(_))),
        "{:?}",
        order.due
    );
    assert_eq!(json::to_string(&order), text);
    let made = PurchaseOrder::new("8")
        .with_placed(placed)
        .with_expires(UnixSeconds::from(std::time::SystemTime::UNIX_EPOCH));
    let expected = r#"{"ord-no":"8","placed":"2026-11-26T08:09:10Z","expires":0}"#;
    assert_eq!(json::to_string(&made), expected);
    let wrong = json::from_str::<PurchaseOrder>(r#"{"ord-no":"7","placed":"soon"}"#).unwrap_err();
    assert!(
        wrong
            .to_string()
            .contains("placed: expected date with time"),
        "{wrong}"
    );
}

#[test]
fn maps_keep_their_order_and_types_have_the_configured_derives() {
    let text = r#"{"text":"a","host":"::1","labels":{"b":"1","a":"2"},"z":1,"y":2}"#;
    let note: Note = json::from_str(text).unwrap();
    assert!(note.host.unwrap().is_ipv6());
    let labels: &IndexMap<String, String> = note.labels.as_ref().unwrap();
    assert_eq!(labels.get_index(0).unwrap().0, "b");
    assert_eq!(json::to_string(&note), text);
    fn is_eq<T: Eq>() {}
    is_eq::<Note>();
    is_eq::<StockLevel>();
    let mut states = [OrderState::Shipped, OrderState::Open];
    states.sort();
    assert_eq!(states, [OrderState::Open, OrderState::Shipped]);
}

#[test]
fn derived_json_schemas_have_the_names_on_the_wire() {
    let schema = schemars::schema_for!(Note);
    let schema: serde_json::Value = serde_json::to_value(&schema).unwrap();
    assert_eq!(schema["required"], serde_json::json!(["text"]));
    let properties = &schema["properties"];
    assert_eq!(properties["text"]["type"], "string");
    assert!(properties.get("moodNow").is_some() && properties.get("mood_now").is_none());
    assert!(properties.get("at").is_some());
    let definitions = &schema["$defs"];
    let mood = definitions["Mood"].to_string();
    assert!(mood.contains("so-so") && !mood.contains("SoSo"), "{mood}");
    assert_eq!(definitions["Rank"]["type"], "integer");
    assert!(
        definitions["Either"]["anyOf"].is_array(),
        "{}",
        definitions["Either"]
    );
}

#[test]
fn schemas_for_utoipa_have_the_names_on_the_wire_and_refer_to_components() {
    use utoipa::{PartialSchema, ToSchema};

    assert_eq!(Note::name(), "Note");
    let schema = serde_json::to_value(Note::schema()).unwrap();
    assert_eq!(schema["required"], serde_json::json!(["text"]));
    assert_eq!(schema["properties"]["text"]["type"], "string");
    let mood = schema["properties"]["moodNow"].to_string();
    assert!(mood.contains("#/components/schemas/Mood"), "{mood}");
    let mut referred = Vec::new();
    Note::schemas(&mut referred);
    Note::schemas(&mut referred);
    let mut names: Vec<&str> = referred.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Either", "Mood", "Rank"]);
    let values = serde_json::to_string(&referred).unwrap();
    assert!(
        values.contains("so-so") && !values.contains("SoSo"),
        "{values}"
    );
}

#[test]
fn subtypes_of_a_reachable_type_are_generated() {
    let text = r#"{"kind":"Card","number":"1"}"#;
    let payment: Payment = json::from_str(text).unwrap();
    assert!(matches!(payment, Payment::Card(_)), "{payment:?}");
    assert_eq!(json::to_string(&payment), text);
}

#[tokio::test]
async fn configured_paging_applies_to_the_operations_that_support_it() {
    let (client, transport) = golden_tests::configured().unwrap();
    for page in [r#"{"found":["a","b"],"until":"x"}"#, r#"{"found":["c"]}"#] {
        transport.answer("findPaged", MockAnswer::json(200, page));
    }
    let mut found = client.find_paged().stream();
    let mut seen = Vec::new();
    while let Some(item) = found.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, ["a", "b", "c"]);
    let requests = transport.requests().into_iter();
    let urls: Vec<String> = requests.map(|sent| sent.url).collect();
    assert!(urls[0].ends_with("/v2/orders/paged"), "{urls:?}");
    assert!(urls[1].ends_with("/v2/orders/paged?since=x"), "{urls:?}");
    assert_eq!(urls.len(), 2);
}
