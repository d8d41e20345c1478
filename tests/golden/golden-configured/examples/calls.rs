// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_configured::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /v2/orders/paged`.
pub async fn find_paged(client: &Client) -> Outcome {
    let mut items = client.find_paged().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `POST /v2/orders`.
pub async fn place_order(client: &Client) -> Outcome {
    let body = types::PurchaseOrder::new("ord-no");
    let response = client.place_order(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /search`.
pub async fn find_orders(client: &Client) -> Outcome {
    let response = client.find_orders().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /stock/{sku}/level`.
pub async fn stock_level(client: &Client) -> Outcome {
    let response = client.stock_level("sku").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /notes`.
pub async fn list_notes(client: &Client) -> Outcome {
    let response = client.list_notes().await?;
    println!("{:?}", response.body());
    Ok(())
}
