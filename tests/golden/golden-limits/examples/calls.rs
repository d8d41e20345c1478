// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_limits::{Client, types};

/// The result of each call.
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
