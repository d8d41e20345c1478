// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_checks::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /orders`.
pub async fn place_order(client: &Client) -> Outcome {
    let body = types::Order::new(vec![types::Line::new(1)]);
    let response = client.place_order(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /fixed`.
pub async fn fix(client: &Client) -> Outcome {
    let body = types::Fixed::new();
    let response = client.fix(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}
