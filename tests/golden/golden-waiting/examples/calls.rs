// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_waiting::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /jobs`.
pub async fn start_job(client: &Client) -> Outcome {
    let body = types::NewJob::new("name");
    let response = client.start_job(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /queues/{queue}/jobs/{job}`.
pub async fn move_job(client: &Client) -> Outcome {
    let body = types::MoveJobBody::default();
    client.move_job("queue", "job", 1, &body).await?;
    Ok(())
}

/// `GET /jobs/{id}`.
pub async fn get_job(client: &Client) -> Outcome {
    let response = client.get_job("id").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /exports/{name}`.
pub async fn start_export(client: &Client) -> Outcome {
    let body = types::NewJob::new("name");
    let response = client.start_export("name", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /reports/{name}`.
pub async fn build_report(client: &Client) -> Outcome {
    let response = client.build_report("name").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /reports/{name}`.
pub async fn read_report(client: &Client) -> Outcome {
    let response = client.read_report("name").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /imports`.
pub async fn start_import(client: &Client) -> Outcome {
    client.start_import().await?;
    Ok(())
}

/// `POST /hooks`.
pub async fn add_hook(client: &Client) -> Outcome {
    client.add_hook().await?;
    Ok(())
}
