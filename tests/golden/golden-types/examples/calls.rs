// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_types::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /samples/{id}`.
pub async fn get_sample(client: &Client) -> Outcome {
    let response = client
        .get_sample(
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6".parse::<clientwright_runtime::Uuid>()?,
        )
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /samples/{id}`.
pub async fn put_sample(client: &Client) -> Outcome {
    let body = types::Sample::new(types::Scalars::default());
    let response = client
        .put_sample(
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
                .parse::<clientwright_runtime::Uuid>()?,
            &body,
        )
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /samples/{id}`.
pub async fn add_files(client: &Client) -> Outcome {
    let body = types::Files::new(
        vec![clientwright_runtime::Binary::from(b"bytes".to_vec())],
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client
        .add_files(
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
                .parse::<clientwright_runtime::Uuid>()?,
            &body,
        )
        .await?;
    Ok(())
}
