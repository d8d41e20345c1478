// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_numbers::Client;

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /numbers`.
pub async fn list_numbers(client: &Client) -> Outcome {
    let response = client.list_numbers().await?;
    println!("{:?}", response.body());
    Ok(())
}
