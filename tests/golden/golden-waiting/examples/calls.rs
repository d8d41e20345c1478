// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! To read and to copy from. Nothing runs them; the compiler sees them with the tests.

#![allow(deprecated, clippy::too_many_lines)]

use golden_waiting::{Client, types};

/// What each call results in.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /jobs`.
pub async fn start_job(client: &Client) -> Outcome {
    let body = types::NewJob::new("name");
    let response = client.start_job(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /jobs/{id}`.
pub async fn get_job(client: &Client) -> Outcome {
    let response = client.get_job("id").await?;
    println!("{:?}", response.body());
    Ok(())
}
