// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_swagger::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /forms`.
pub async fn send_form(client: &Client) -> Outcome {
    let body = types::SendFormBody::default();
    client.send_form().body(&body).await?;
    Ok(())
}

/// `POST /parts`.
pub async fn send_parts(client: &Client) -> Outcome {
    let body = types::SendPartsBody::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client.send_parts(&body).await?;
    Ok(())
}

/// `POST /mixed`.
pub async fn send_mixed(client: &Client) -> Outcome {
    let body = types::SendMixedBody::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client.send_mixed(&body).await?;
    Ok(())
}

/// `GET /scan`.
pub async fn get_scan(client: &Client) -> Outcome {
    let response = client.get_scan().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /print`.
pub async fn get_print(client: &Client) -> Outcome {
    let response = client.get_print().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /report`.
pub async fn get_report(client: &Client) -> Outcome {
    let response = client.get_report().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /shelf`.
pub async fn get_shelf(client: &Client) -> Outcome {
    let response = client.get_shelf().await?;
    println!("{:?}", response.body());
    Ok(())
}
