// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_unions::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /union`.
pub async fn send_unions(client: &Client) -> Outcome {
    let body = types::Unions::default();
    let response = client.send_unions(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}
