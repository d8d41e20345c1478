//! Ordering: the responses of the sandbox without faults, successes and errors.

use std::collections::BTreeMap;

use clientwright_runtime::{Date, Value};
use orange_ordering::Client;
use orange_ordering::types::{
    AcceptLanguage, ApiState, ApiVersionNumber, CatalogInclude, Customer, OrderRequestPriority,
    OrderRequestStatus, OrderRequestStep, OrderRequestSubmission,
};
use orange_sandbox::Sandbox;

use crate::support::{assert_refused, ordering, ordering_builder, sandbox};

fn started() -> (Sandbox, Client) {
    let sandbox = sandbox();
    let client = ordering(&sandbox);
    (sandbox, client)
}

fn submission(kind: &str, day: &str) -> OrderRequestSubmission {
    OrderRequestSubmission::new(day.parse::<Date>().unwrap(), kind)
}

fn properties(json: serde_json::Value) -> BTreeMap<String, Value> {
    let members = json.as_object().unwrap().clone().into_iter();
    members.map(|(name, value)| (name, value.into())).collect()
}

#[tokio::test]
async fn orders_are_filtered_sorted_and_counted() {
    let (sandbox, client) = started();
    let answer = client
        .list_requests()
        .r#type("C_GENERIC_S1")
        .priority(OrderRequestPriority::Medium)
        .sort("-createdAt,id")
        .offset(2)
        .limit(3)
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers().x_result_count, Some(3));
    assert!(answer.headers().x_total_count.unwrap() > 5);
    assert_eq!(answer.body().len(), 3);
    assert!(
        answer
            .body()
            .is_sorted_by(|a, b| a.created_at > b.created_at)
    );
    let request = &sandbox.requests()[0];
    assert_eq!(
        request.query,
        "type=C_GENERIC_S1&priority=MEDIUM&sort=-createdAt%2Cid&offset=2&limit=3"
    );
}

#[tokio::test]
async fn the_first_program_of_the_readme_prints_the_output_in_the_readme() {
    let (_sandbox, client) = started();
    let mut orders = client.list_requests().limit(50).stream();
    let mut printed = String::new();
    for _ in 0..2 {
        let order = orders.next().await.unwrap().unwrap();
        let (step, priority) = (order.step.unwrap(), order.priority.unwrap());
        printed += &format!("order {}: {step}, {priority}\n", order.id);
    }
    let readme = include_str!("../../../README.md");
    assert!(
        readme.contains(&format!("```text\n{printed}…\n```")),
        "{printed}"
    );
}

#[tokio::test]
async fn any_attribute_can_be_a_filter() {
    let (sandbox, client) = started();
    let filter = BTreeMap::from([("properties.servicePoint.id".to_owned(), "SP-007".to_owned())]);
    let found = client.list_requests().filter(&filter).await.unwrap();
    assert_eq!(found.body().len(), 1);
    assert_eq!(found.body()[0].id, "3-00286030");
    assert_eq!(
        sandbox.requests()[0].query,
        "properties.servicePoint.id=SP-007"
    );
}

#[tokio::test]
async fn a_stream_of_orders_fetches_all_pages_and_returns_each_order_once() {
    let (sandbox, client) = started();
    let mut stream = client.list_requests().limit(10).sort("id").stream();
    let mut ids = Vec::new();
    while let Some(order) = stream.next().await {
        ids.push(order.unwrap().id);
    }
    assert_eq!(ids.len(), 57);
    assert!(ids.is_sorted_by(|a, b| a < b));
    assert_eq!(stream.total(), Some(57));
    assert_eq!(sandbox.requests().len(), 6);
}

#[tokio::test]
async fn pages_of_the_catalog_have_headers() {
    let (_sandbox, client) = started();
    let mut pages = client.list_catalog_items().limit(4).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.headers().x_total_count, Some(7));
        sizes.push(page.body().len());
    }
    assert_eq!(sizes, [4, 3]);
}

#[tokio::test]
async fn an_order_is_submitted_and_read_back() {
    let (_sandbox, client) = started();
    let submission = submission("C_GENERIC_S1", "2999-01-31")
        .with_customer_reference("#DEMO#")
        .with_contract("CT-0001")
        .with_customer(Customer::default())
        .with_comment("New order")
        .with_properties(properties(
            serde_json::json!({"speed": 10.50, "deep": {"a": [null]}}),
        ));
    let submitted = client.submit_request(&submission).await.unwrap();
    assert_eq!(submitted.status(), 201);
    let location = submitted.headers().content_location.clone().unwrap();
    assert!(location.ends_with(&submitted.body().id), "{location}");

    let order = client.get_request(&submitted.body().id).await.unwrap();
    assert_eq!(order.status(), 200);
    let order = order.into_body();
    assert_eq!(order, submitted.into_body());
    assert_eq!(order.step, Some(OrderRequestStep::Request));
    assert_eq!(order.status, Some(OrderRequestStatus::New));
    assert_eq!(order.properties, submission.properties);
}

#[tokio::test]
async fn a_catalog_item_is_read_in_french_and_with_its_schema() {
    let (sandbox, client) = started();
    let item = client
        .get_catalog_item("C_GENERIC_S1")
        .accept_language(AcceptLanguage::Fr)
        .includes(CatalogInclude::Schema)
        .await
        .unwrap();
    assert_eq!(item.body().name.as_deref(), Some("Demande générique"));
    assert!(item.body().schema.is_some() && item.body().milestones.is_none());
    assert_eq!(sandbox.requests()[0].header("accept-language"), Some("fr"));
    let item = client.get_catalog_item("C_GENERIC_S1").await.unwrap();
    assert_eq!(item.body().name.as_deref(), Some("Generic request"));
    assert!(item.body().schema.is_none());
}

#[tokio::test]
async fn state_and_version_can_be_read() {
    let (_sandbox, client) = started();
    assert_eq!(
        client.get_status().await.unwrap().body().status,
        Some(ApiState::Ok)
    );
    let version = client.get_version().await.unwrap().into_body();
    assert_eq!(version.deprecated, Some(false));
    let Some(ApiVersionNumber::ApiVersionParts(parts)) = version.version else {
        unreachable!("{version:?}");
    };
    assert_eq!(parts.major.as_deref(), Some("3"));
}

#[tokio::test]
async fn each_call_sends_the_token_and_the_api_key() {
    let (sandbox, client) = started();
    client.get_status().await.unwrap();
    let request = &sandbox.requests()[0];
    // The sandbox only records the scheme, and that there was a key.
    assert_eq!(request.header("authorization"), Some("Bearer"));
    assert_eq!(request.header("x-api-key"), Some("(redacted)"));
}

#[tokio::test]
async fn an_invalid_api_key_is_rejected_although_the_token_is_valid() {
    let (sandbox, _) = started();
    let client = ordering_builder(&sandbox).api_key("wrong").build().unwrap();
    let error = client.list_requests().await.unwrap_err();
    assert_refused(&error, 401, 41);
    assert!(error.is_auth());
    // The output of `fn main() -> Result` begins with the readable message.
    assert!(format!("{error:?}").starts_with(&format!("{error}; ")));
    // The code does not exclude an invalid token, so the call is repeated once with another one.
    assert_eq!(sandbox.requests().len(), 2);
}

#[tokio::test]
async fn each_business_rule_has_its_error_code() {
    let (_sandbox, client) = started();
    let several = submission("C_GENERIC_S1", "2999-01-31").with_properties(properties(
        serde_json::json!({"servicePoint": {"id": "SP-SEVERAL"}}),
    ));
    let error = client.submit_request(&several).await.unwrap_err();
    assert_refused(&error, 422, 3610);
    let past = submission("C_GENERIC_S1", "2001-01-31");
    let error = client.submit_request(&past).await.unwrap_err();
    assert_refused(&error, 422, 3611);
    assert!(
        error.description().unwrap().contains("2001-01-31"),
        "{error}"
    );
}

#[tokio::test]
async fn invalid_fields_and_parameters_are_named() {
    let (_sandbox, client) = started();
    let error = client
        .submit_request(&submission("NONE", "2999-01-31"))
        .await
        .unwrap_err();
    assert_refused(&error, 400, 24);
    assert!(error.description().unwrap().contains("type"), "{error}");
    let error = client.list_requests().sort("-nothing").await.unwrap_err();
    assert_refused(&error, 400, 28);
    let mut stream = client.list_requests().limit(-1).stream();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_refused(&error, 400, 28);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn an_unknown_order_or_item_is_not_found() {
    let (_sandbox, client) = started();
    assert_refused(&client.get_request("3-1").await.unwrap_err(), 404, 60);
    assert_refused(&client.get_catalog_item("NONE").await.unwrap_err(), 404, 60);
}

#[tokio::test]
async fn a_method_that_the_path_does_not_support_is_rejected() {
    let (sandbox, _) = started();
    let client = ordering_builder(&sandbox)
        .configure(|settings| settings.path("submitRequest", "/status"))
        .build()
        .unwrap();
    let submission = submission("C_GENERIC_S1", "2999-01-31");
    let error = client.submit_request(&submission).await.unwrap_err();
    assert_refused(&error, 405, 61);
}
