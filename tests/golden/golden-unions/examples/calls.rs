// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! To read and to copy from. Nothing runs them; the compiler sees them with the tests.

#![allow(deprecated, clippy::too_many_lines)]

use golden_unions::{Client, types};

/// What each call results in.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /union`.
pub async fn send_unions(client: &Client) -> Outcome {
    let body = types::Unions::default();
    let response = client.send_unions(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}
