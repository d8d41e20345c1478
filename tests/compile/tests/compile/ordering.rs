//! A correct program with the ordering client. It runs without sending anything.

use orange_ordering::types::{OrderRequestPriority, OrderRequestSubmission};
use orange_ordering::{Client, Error};

async fn order(client: &Client) -> Result<usize, Error> {
    let day: orange_ordering::clientwright_runtime::Date = "2030-01-31".parse().expect("a date");
    let order = OrderRequestSubmission::new(day, "C_GENERIC_S1").with_comment("New order");
    client.submit_request(&order).await?;
    let mut orders = client
        .list_requests()
        .priority(OrderRequestPriority::High)
        .sort("-createdAt")
        .stream();
    let mut count = 0;
    while let Some(order) = orders.next().await {
        let _id: String = order?.id;
        count += 1;
    }
    Ok(count)
}

#[test]
fn the_program_compiles_and_sends_nothing() {
    // In either order.
    let client = Client::builder()
        .api_key("key")
        .client_credentials("id", "secret")
        .build()
        .expect("a client");
    drop(client.get_request("3-00286023"));
    drop(order(&client));
}
