//! A caller of the crate of `base.yaml`, which uses as much of it as real code would.

use std::collections::BTreeMap;

use shop::clientwright_runtime::{Date, DateTime, Response};
use shop::operations::ListOrdersHeaders;
use shop::types::{
    AddDocumentBody, Cat, Content, Dog, Event, Health, Kind, NewOrder, NewOrderPriority, Order, Pet, Problem, SearchBody,
    Spare, Status,
};
use shop::{Client, ErrorBody};

pub fn client(key: &str) -> Client {
    Client::builder()
        .base_url("http://localhost")
        .api_key(key.to_owned())
        .build()
        .unwrap()
}

pub async fn list(client: &Client, since: Date) -> Result<i64, shop::Error> {
    let response: Response<Vec<Order>, ListOrdersHeaders> = client
        .list_orders("eu")
        .limit(5)
        .customer_ref("a")
        .since(since)
        .tags(&["a".to_owned()])
        .await?;
    let next: Option<String> = response.headers().x_next.clone();
    let total: i64 = response.headers().x_total.clone().unwrap_or_default();
    for order in response.body() {
        show(order);
    }
    Ok(total + next.map_or(0, |next| next.len() as i64))
}

pub fn show(order: &Order) -> String {
    let status: &Status = &order.status;
    let size: Option<i32> = order.size;
    let price: Option<f64> = order.price;
    let note: Option<&str> = order.note.as_deref();
    let at: Option<&DateTime> = order.created_at.as_ref();
    let parent: Option<&str> = match &order.parent {
        shop::clientwright_runtime::Nullable::Value(parent) => Some(parent),
        _ => None,
    };
    let code: Option<&str> = order.code.as_deref();
    let id: &str = &order.id;
    format!("{id} {status} {size:?} {price:?} {note:?} {at:?} {parent:?} {code:?}")
}

pub async fn create(client: &Client) -> Result<Option<Order>, shop::Error> {
    let order = NewOrder::new("apple")
        .with_amount(2)
        .with_priority(NewOrderPriority::High)
        .with_customer_ref("c")
        .with_secret("s")
        .with_kind("order")
        .with_options(BTreeMap::new());
    let response = client.create_order(&order).await?;
    let made: Option<Order> = response.into_body();
    Ok(made)
}

pub fn priority(priority: &NewOrderPriority) -> u8 {
    match priority {
        NewOrderPriority::Low => 0,
        NewOrderPriority::High => 1,
        _ => 2,
    }
}

pub fn kind(kind: &Kind) -> bool {
    *kind == Kind::Order
}

pub async fn one(client: &Client, id: &str) -> Result<(), shop::Error> {
    let order: Order = client.get_order(id).await?.into_body();
    let () = client.delete_order(&order.id).await?.into_body();
    let pet = Pet::from(Cat::new("cat").with_lives(9));
    let pet: Pet = client.put_pet("1").body(&pet).await?.into_body();
    match pet {
        Pet::Cat(cat) => drop::<Option<i64>>(cat.lives),
        Pet::Dog(dog) => drop::<Option<String>>(dog.bark),
        _ => {}
    }
    let dog: Dog = Dog::new("dog").with_bark("wuff");
    let _: Pet = dog.into();
    let health: Health = client.get_status().await?.into_body();
    let _: bool = health.ok;
    Ok(())
}

pub fn code(problem: &Problem, spare: Spare) -> Option<String> {
    let code: Option<String> = problem.code.clone();
    code.or(spare.part)
}

pub fn body(body: ErrorBody) -> Option<String> {
    let problem: Problem = body;
    problem.code
}

pub async fn more(client: &Client, file: Vec<u8>) -> Result<(), shop::Error> {
    let document = AddDocumentBody::new(file).with_labels(vec!["a".to_owned()]);
    let made = client.add_document(&document).file_x_kind("scan").file_x_origin("desk").await?;
    let again: Order = made.links().order().await?.into_body();
    let search = SearchBody::default().with_words(vec![again.id]);
    let found: Vec<Order> = client.search(&search).await?.into_body();
    let content: Content = client.get_shelf("row", "column").await?.into_body();
    if let (Content::Box(it), Some(order)) = (&content, found.first()) {
        drop(format!("{:?} {:?}", it.name, order.id));
    }
    let _: shop::clientwright_runtime::ItemStream<Event, shop::ErrorBody> = client.list_events().stream();
    Ok(())
}
