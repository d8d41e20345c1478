//! An order that was read is submitted unchanged.

use orange_ordering::types::OrderRequest;

async fn submit(
    client: &orange_ordering::Client,
    order: &OrderRequest,
) -> Result<(), orange_ordering::Error> {
    client.submit_request(order).await?;
    Ok(())
}

fn main() {}
