// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_streams::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /prices`.
pub async fn watch_prices(client: &Client) -> Outcome {
    let response = client.watch_prices().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /completions`.
pub async fn create_completion(client: &Client) -> Outcome {
    let body = types::CreateCompletionBody::new("prompt");
    let response = client.create_completion(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /events`.
pub async fn list_events(client: &Client) -> Outcome {
    let response = client.list_events().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /news`.
pub async fn read_news(client: &Client) -> Outcome {
    let response = client.read_news().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /rows`.
pub async fn export_rows(client: &Client) -> Outcome {
    let response = client.export_rows().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /sequence`.
pub async fn read_sequence(client: &Client) -> Outcome {
    let response = client.read_sequence().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /sequence/geo`.
pub async fn read_places(client: &Client) -> Outcome {
    let response = client.read_places().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /orders`.
pub async fn list_orders(client: &Client) -> Outcome {
    let mut items = client.list_orders().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /pods`.
pub async fn watch_pods(client: &Client) -> Outcome {
    let response = client.watch_pods().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /import/lines`.
pub async fn import_lines(client: &Client) -> Outcome {
    let body = vec![types::Price::new("symbol", 1)];
    client.import_lines(body).await?;
    Ok(())
}

/// `PUT /import/sequence`.
pub async fn import_sequence(client: &Client) -> Outcome {
    let body = vec![types::Price::new("symbol", 1)];
    client.import_sequence().body(body).await?;
    Ok(())
}

/// `POST /import/events`.
pub async fn import_events(client: &Client) -> Outcome {
    let body = vec![
        types::RunEvent::RunStarted(types::RunStarted::new(types::Completion::new("text")))
    ];
    client.import_events(body).await?;
    Ok(())
}

/// `POST /import/any`.
pub async fn import_any(client: &Client) -> Outcome {
    let body = golden_streams::operations::ImportAnyBody::Json(
        vec![types::Price::new("symbol", 1)],
    );
    client.import_any(body).await?;
    Ok(())
}

/// `POST /import/text`.
pub async fn import_text(client: &Client) -> Outcome {
    client.import_text("text").await?;
    Ok(())
}
