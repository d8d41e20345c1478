// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_servers_below::Client;

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /a`.
pub async fn get_a(client: &Client) -> Outcome {
    client.get_a().await?;
    Ok(())
}

/// `GET /b`.
pub async fn get_b(client: &Client) -> Outcome {
    client.get_b().await?;
    Ok(())
}

/// `GET /c`.
pub async fn get_c(client: &Client) -> Outcome {
    client.get_c().await?;
    Ok(())
}
