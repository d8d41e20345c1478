// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_constants::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /constants`.
pub async fn send_constants(client: &Client) -> Outcome {
    let body = types::Constants::default();
    let response = client.send_constants(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}
