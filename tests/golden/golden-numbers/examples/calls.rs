// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! To read and to copy from. Nothing runs them; the compiler sees them with the tests.

#![allow(deprecated, clippy::too_many_lines)]

use golden_numbers::Client;

/// What each call results in.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /numbers`.
pub async fn list_numbers(client: &Client) -> Outcome {
    let response = client.list_numbers().await?;
    println!("{:?}", response.body());
    Ok(())
}
