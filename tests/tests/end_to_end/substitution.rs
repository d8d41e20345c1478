//! Code of a consumer with a fake instead of the client, and without `async`.

use clientwright_runtime::Date;
use clientwright_runtime::testing::{FakeAnswer, FakeError, fake};
use orange_ordering::operations::{GetRequest, ListRequests, SubmitRequest};
use orange_ordering::types::{OrderRequest, OrderRequestSubmission};
use orange_ordering::{Api, Error};

use crate::support;

/// Code of a consumer: the number of orders, and the last one.
async fn last_order(api: &dyn Api) -> Result<(usize, Option<OrderRequest>), Error> {
    let mut orders = api.list_requests().limit(2).stream();
    let mut ids = Vec::new();
    while let Some(order) = orders.try_next().await? {
        ids.push(order.id);
    }
    let last = match ids.last() {
        Some(id) => Some(api.get_request(id).await?.into_body()),
        None => None,
    };
    Ok((ids.len(), last))
}

/// Three orders; the last one can be read.
struct Fake;

/// An order, with fake values for other required properties.
fn order(id: &str) -> OrderRequest {
    fake(&format!(r#"{{"id": "{id}"}}"#)).unwrap()
}

impl Api for Fake {
    fn list_requests(&self) -> ListRequests {
        ListRequests::fake(|arguments| {
            let offset = arguments.query::<u32>("offset").unwrap_or(0) as usize;
            let limit = arguments.query::<u32>("limit").unwrap_or(10) as usize;
            let orders = (0..3_usize).map(|number| order(&format!("00{number}")));
            let page: Vec<OrderRequest> = orders.skip(offset).take(limit).collect();
            Ok(FakeAnswer::json(&page).header("X-Total-Count", "3"))
        })
    }

    fn get_request(&self, id: &str) -> GetRequest {
        let id = id.to_owned();
        GetRequest::fake(move |_| match id.as_str() {
            "002" => Ok(FakeAnswer::json(&order("002"))),
            _ => Err(FakeError::timeout()),
        })
    }
}

#[tokio::test]
async fn a_fake_can_replace_the_client() {
    let (count, last) = last_order(&Fake).await.unwrap();
    assert_eq!(count, 3);
    assert_eq!(last.unwrap().id, "002");
    assert!(Fake.get_request("000").await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn an_operation_that_a_fake_lacks_is_an_error_with_its_name() {
    let day: Date = "2026-11-23".parse().unwrap();
    let submission = OrderRequestSubmission::new(day, "ADD");
    let request: SubmitRequest = Fake.submit_request(&submission);
    let error = request.await.unwrap_err().to_string();
    assert!(error.contains("submitRequest"), "{error}");
}

#[tokio::test]
async fn the_client_implements_the_trait_of_fakes() {
    let sandbox = support::sandbox();
    let client = support::ordering(&sandbox);
    let (count, last) = last_order(&client).await.unwrap();
    assert!(count > 2 && !last.unwrap().id.is_empty());
}

#[test]
fn calls_and_lists_work_without_async() {
    let sandbox = support::sandbox();
    let client = support::ordering(&sandbox);
    let first = client.list_requests().limit(1).send_blocking().unwrap();
    assert_eq!(first.body().len(), 1);
    let all: Vec<OrderRequest> = client
        .list_requests()
        .limit(2)
        .stream()
        .blocking()
        .collect::<Result<_, _>>()
        .unwrap();
    assert!(all.len() > 2);
    let missing = client.get_request("nothing").send_blocking().unwrap_err();
    assert!(missing.is_not_found());
}
