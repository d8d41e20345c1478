// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! To read and to copy from. Nothing runs them; the compiler sees them with the tests.

#![allow(deprecated, clippy::too_many_lines)]

use golden_limits::{Client, types};

/// What each call results in.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /large`.
pub async fn send(client: &Client) -> Outcome {
    let body = types::Large::new("first", 1, "nothing".to_owned());
    let response = client.send(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /circle`.
pub async fn get_circle(client: &Client) -> Outcome {
    let response = client.get_circle().await?;
    println!("{:?}", response.body());
    Ok(())
}
