// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_shapes::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /shapes`.
pub async fn send_shapes(client: &Client) -> Outcome {
    let body = types::Tuples::new(
        <clientwright_runtime::Tuple<(f64, f64)>>::from((1.5, 2.0)),
    );
    let response = client.send_shapes(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /keyed`.
pub async fn get_keyed(client: &Client) -> Outcome {
    let response = client.get_keyed().await?;
    println!("{:?}", response.body());
    Ok(())
}
