// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_credentials::Client;

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /discovered`.
pub async fn by_open_id_connect(client: &Client) -> Outcome {
    client.by_open_id_connect().await?;
    Ok(())
}

/// `GET /scoped`.
pub async fn with_other_scopes(client: &Client) -> Outcome {
    client.with_other_scopes().await?;
    Ok(())
}

/// `GET /certificate`.
pub async fn by_certificate(client: &Client) -> Outcome {
    client.by_certificate().await?;
    Ok(())
}

/// `GET /both`.
pub async fn by_certificate_and_key(client: &Client) -> Outcome {
    client.by_certificate_and_key().await?;
    Ok(())
}

/// `GET /person`.
pub async fn by_person(client: &Client) -> Outcome {
    client.by_person().await?;
    Ok(())
}

/// `GET /other`.
pub async fn by_other_scheme(client: &Client) -> Outcome {
    client.by_other_scheme().await?;
    Ok(())
}
