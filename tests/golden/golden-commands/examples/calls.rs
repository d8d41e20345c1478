// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_commands::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /files/{name}`: Download a file.
pub async fn get_file(client: &Client) -> Outcome {
    let response = client.get_file("name").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /files/{name}`: Upload a file.
pub async fn put_file(client: &Client) -> Outcome {
    client.put_file("name", &b"bytes"[..]).await?;
    Ok(())
}

/// `POST /forms`: Send a form with a file.
pub async fn send_form(client: &Client) -> Outcome {
    let body = types::SendFormBody::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        "title",
    );
    client.send_form(&body).await?;
    Ok(())
}

/// `POST /parcels`: Send a file with headers.
pub async fn send_parcel(client: &Client) -> Outcome {
    let body = types::SendParcelBody::new(types::SendParcelBodyMeta::default());
    client.send_parcel(&body).await?;
    Ok(())
}

/// `GET /things`: List things.
pub async fn list_things(client: &Client) -> Outcome {
    let mut items = client.list_things().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `POST /things`: Create a thing.
pub async fn create_thing(client: &Client) -> Outcome {
    let body = types::Thing::new("name");
    let response = client.create_thing(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /account`: Read the account.
pub async fn read_account(client: &Client) -> Outcome {
    let response = client.read_account().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /notes`: Add a note.
pub async fn add_note(client: &Client) -> Outcome {
    let body = golden_commands::operations::AddNoteBody::Json(types::Note::new("text"));
    client.add_note(body).await?;
    Ok(())
}

/// `GET /log`: Follow the log.
pub async fn follow_log(client: &Client) -> Outcome {
    let response = client.follow_log().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /answers`: Ask for an answer.
pub async fn ask(client: &Client) -> Outcome {
    let body = types::AskBody::new("question");
    let response = client.ask(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /jobs`: Start a job.
pub async fn start_job(client: &Client) -> Outcome {
    let body = types::StartJobBody::new("name");
    let response = client.start_job(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /jobs/{id}`: Read a job.
pub async fn get_job(client: &Client) -> Outcome {
    let response = client.get_job("id").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `DELETE /jobs/{id}`: Delete a job.
pub async fn delete_job(client: &Client) -> Outcome {
    client.delete_job("id").await?;
    Ok(())
}

/// `POST /reports/{name}`: Build a report.
pub async fn build_report(client: &Client) -> Outcome {
    let response = client.build_report("name").await?;
    println!("{:?}", response.body());
    Ok(())
}
