//! The programs of `docs/guide.md`, ten lines each, and tests that run them against a server on loopback.
//!
//! The page contains the text of each function; `page` compares them.

mod page;
mod server;
mod tests;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use clientwright_runtime::{BuildError, Nullable, RetryPolicy, Upload};
use film_archive::types::{Company, Credit, Film, FilmChange, FilmState, NewFilm, Person};
use film_archive::{Client, Error, ErrorBody};

fn connect(url: &str, token: &str) -> Result<Client, BuildError> {
    Client::builder()
        .base_url(url)
        .timeout(Duration::from_secs(10))
        .bearer_token(token)
        .build()
}

async fn list_titles(archive: &Client) -> Result<Vec<String>, Error> {
    let mut films = archive.list_films().decade(1920).limit(2).stream();
    let mut titles = Vec::new();
    while let Some(film) = films.try_next().await? {
        titles.push(format!("{} ({})", film.title, film.year));
    }
    Ok(titles)
}

async fn add_film(archive: &Client) -> Result<Film, Error> {
    let director = Person::new("Fritz Lang", "director");
    let company = Company::new("UFA").with_country("DE");
    let credits = [Credit::from(director), Credit::from(company)];
    let film = NewFilm::new("Metropolis", 1927).with_credits(credits);
    Ok(archive.create_film(&film).await?.into_body())
}

async fn try_to_add(archive: &Client, film: &NewFilm) -> Result<String, Error> {
    let error = match archive.create_film(film).await {
        Ok(response) => return Ok(format!("added as {}", response.body().id)),
        Err(error) => error,
    };
    match error.body() {
        Some(ErrorBody::Rejection(rejection)) => Ok(format!("correct {:?}", rejection.fields)),
        _ => Err(error),
    }
}

async fn list_credits(archive: &Client, id: &str) -> Result<Vec<String>, Error> {
    let film = archive.get_film(id).await?.into_body();
    let credits = film.credits.into_iter().flatten();
    let lines = credits.map(|credit| match credit {
        Credit::Person(person) => format!("{}: {}", person.role, person.name),
        Credit::Company(company) => format!("made by {}", company.name),
        other => format!("{} took part", other.name().unwrap_or_default()),
    });
    Ok(lines.collect())
}

async fn rename_and_remove_note(archive: &Client, id: &str) -> Result<Film, Error> {
    let mut change = FilmChange::default().with_title("Metropolis, restored");
    change.note = Nullable::Null; // `Absent`, as it is by default, leaves the note alone
    Ok(archive.change_film(id, &change).await?.into_body())
}

async fn upload_scan(archive: &Client, id: &str, path: &Path) -> Result<u64, Error> {
    let sent = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&sent);
    let scan = Upload::file(path).on_progress(move |progress| {
        counter.store(progress.bytes(), Ordering::Relaxed);
    });
    archive.put_scan(id, scan).await?;
    Ok(sent.load(Ordering::Relaxed))
}

async fn download_scan(archive: &Client, id: &str, path: &Path) -> Result<u64, Error> {
    let saved = archive.get_scan(id).save_to(path).await?;
    Ok(saved.into_body())
}

async fn wait_for_scan(archive: &Client, id: &str) -> Result<Option<String>, Error> {
    let mut events = archive.watch_film(id).stream();
    while let Some(event) = events.try_next().await? {
        if event.state == FilmState::Scanned {
            return Ok(event.by);
        }
    }
    Ok(None)
}

async fn find_film(archive: &Client, id: &str) -> Result<Option<Film>, Error> {
    let request = archive.get_film(id).configure(|call| {
        call.timeout(Duration::from_secs(1));
        call.retry(RetryPolicy::never());
    });
    match request.await {
        Err(error) if error.is_not_found() => Ok(None),
        response => Ok(Some(response?.into_body())),
    }
}
