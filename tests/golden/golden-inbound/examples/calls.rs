// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_inbound::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /hub`.
pub async fn subscribe(client: &Client) -> Outcome {
    let body = types::SubscribeBody::new(
        clientwright_runtime::Uri::from("https://example.com"),
    );
    client.subscribe(&body).await?;
    Ok(())
}

/// `POST /hub/again`.
pub async fn subscribe_again(client: &Client) -> Outcome {
    client.subscribe_again().await?;
    Ok(())
}
