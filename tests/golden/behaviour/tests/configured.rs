//! What the settings of a client say of a document that is not its own to change.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use clientwright_runtime::json;
use clientwright_runtime::testing::MockAnswer;
use golden_configured::types::{Line, Note, OrderState, Payment, PurchaseOrder, StockLevel};

#[tokio::test]
async fn what_is_renamed_in_rust_keeps_its_name_on_the_wire() {
    let (client, transport) = golden_tests::configured().unwrap();
    let answer = r#"{"ord-no":"7","state":2,"lines":[{"sku":"a"}]}"#;
    transport.always("postV2Orders", MockAnswer::json(201, answer));
    let order = PurchaseOrder::new("7")
        .with_state(OrderState::Shipped)
        .with_lines(vec![Line::new("a")]);
    let placed = client.place_order(&order).await.unwrap();
    assert_eq!(*placed, order);
    assert_eq!(placed.number, "7");
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.path(), "/v2/orders");
    assert_eq!(request.text(), Some(answer));
}

#[tokio::test]
async fn parameters_and_properties_have_the_names_that_the_document_chooses_for_rust() {
    let (client, transport) = golden_tests::configured().unwrap();
    transport.always("find_orders", MockAnswer::json(200, "[]"));
    transport.always("level", MockAnswer::json(200, r#"{"qty":3}"#));
    let found = client.find_orders().state(&OrderState::Open).text("x");
    assert!(found.await.unwrap().is_empty());
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.query_value("filter[state]").as_deref(), Some("1"));
    assert_eq!(request.query_value("q").as_deref(), Some("x"));
    let level: StockLevel = client.stock_level("a").await.unwrap().into_inner();
    assert_eq!(level.quantity, 3);
}

#[tokio::test]
async fn what_an_overlay_adds_is_called_like_the_rest() {
    let (client, transport) = golden_tests::configured().unwrap();
    transport.always("listNotes", MockAnswer::json(200, r#"[{"text":"a"}]"#));
    let notes: Vec<Note> = client.list_notes().text("x").await.unwrap().into_inner();
    assert_eq!(notes[0].text, "a");
    let request = transport.requests().pop().unwrap();
    assert_eq!((request.path(), request.query()), ("/notes", Some("q=x")));
}

#[test]
fn what_extends_a_type_that_is_reached_is_generated_with_it() {
    let text = r#"{"kind":"Card","number":"1"}"#;
    let payment: Payment = json::from_str(text).unwrap();
    assert!(matches!(payment, Payment::Card(_)), "{payment:?}");
    assert_eq!(json::to_string(&payment), text);
}
