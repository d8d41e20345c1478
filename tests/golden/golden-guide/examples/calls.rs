// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_guide::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /films`: Lists the films of the archive.
pub async fn list_films(client: &Client) -> Outcome {
    let mut items = client.list_films().limit(20).stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `POST /films`: Adds a film.
pub async fn create_film(client: &Client) -> Outcome {
    let body = types::NewFilm::new("title", 1);
    let response = client.create_film(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /films/{filmId}`: Reads a film.
pub async fn get_film(client: &Client) -> Outcome {
    let response = client.get_film("film-id").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PATCH /films/{filmId}`: Changes some properties of a film.
pub async fn change_film(client: &Client) -> Outcome {
    let body = types::FilmChange::default();
    let response = client.change_film("film-id", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /films/{filmId}/scan`: Stores the scan of a film.
pub async fn put_scan(client: &Client) -> Outcome {
    client.put_scan("film-id", &b"bytes"[..]).await?;
    Ok(())
}

/// `GET /films/{filmId}/scan`: Returns the scan of a film.
pub async fn get_scan(client: &Client) -> Outcome {
    let response = client.get_scan("film-id").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /films/{filmId}/events`: Reports what happens to a film.
pub async fn watch_film(client: &Client) -> Outcome {
    let response = client.watch_film("film-id").await?;
    println!("{:?}", response.body());
    Ok(())
}
