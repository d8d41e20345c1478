//! Tests of the programs of the guide.

use super::server::{Running, start};
use super::*;

/// Starts an archive, and creates a client for it.
fn archive() -> (Running, Client) {
    let running = start();
    let client = connect(&running.url, "a-token").unwrap();
    (running, client)
}

#[tokio::test]
async fn a_client_with_an_invalid_token_is_rejected() {
    let running = start();
    let client = connect(&running.url, "another").unwrap();
    let error = list_titles(&client).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.code(), Some("E401"));
}

#[tokio::test]
async fn all_pages_are_listed() {
    let (running, client) = archive();
    let titles = list_titles(&client).await.unwrap();
    assert_eq!(
        titles,
        ["Nosferatu (1922)", "Der letzte Mann (1924)", "Faust (1926)"]
    );
    let queries: Vec<String> = running
        .server
        .requests(|_| true)
        .into_iter()
        .map(|request| request.query)
        .collect();
    assert_eq!(
        queries,
        ["decade=1920&limit=2", "decade=1920&limit=2&cursor=2"]
    );
}

#[tokio::test]
async fn a_film_is_added_and_its_credits_are_read() {
    let (running, client) = archive();
    let film = add_film(&client).await.unwrap();
    assert_eq!((film.id.as_str(), film.year), ("f-5", 1927));
    assert_eq!(
        running.server.requests(|_| true)[0].json().unwrap()["credits"],
        serde_json::json!([
            {"kind": "person", "name": "Fritz Lang", "role": "director"},
            {"kind": "company", "name": "UFA", "country": "DE"},
        ])
    );
    assert_eq!(
        list_credits(&client, &film.id).await.unwrap(),
        ["director: Fritz Lang", "made by UFA"]
    );
}

#[tokio::test]
async fn rejected_fields_are_named_and_other_errors_returned() {
    let (running, client) = archive();
    let too_early = NewFilm::new("The Magic Lantern", 1671);
    assert_eq!(
        try_to_add(&client, &too_early).await.unwrap(),
        r#"correct {"year": "before the first film"}"#
    );
    let film = NewFilm::new("M", 1931);
    assert_eq!(try_to_add(&client, &film).await.unwrap(), "added as f-5");
    let stranger = connect(&running.url, "another").unwrap();
    assert!(try_to_add(&stranger, &film).await.unwrap_err().is_auth());
}

#[tokio::test]
async fn a_change_sends_new_values_and_null_for_removed_ones() {
    let (running, client) = archive();
    let film = rename_and_remove_note(&client, "f-1").await.unwrap();
    assert_eq!(film.title, "Metropolis, restored");
    assert_eq!(film.note, Nullable::Null);
    assert_eq!(
        running.server.requests(|_| true)[0].body,
        r#"{"title":"Metropolis, restored","note":null}"#
    );
}

#[tokio::test]
async fn a_file_is_uploaded_and_downloaded() {
    let (_running, client) = archive();
    let folder = tempfile::tempdir().unwrap();
    let (up, down) = (folder.path().join("up"), folder.path().join("down"));
    std::fs::write(&up, "pictures".repeat(10_000)).unwrap();
    assert_eq!(upload_scan(&client, "f-1", &up).await.unwrap(), 80_000);
    assert_eq!(download_scan(&client, "f-1", &down).await.unwrap(), 80_000);
    assert_eq!(std::fs::read(&up).unwrap(), std::fs::read(&down).unwrap());
}

#[tokio::test]
async fn events_are_read_until_the_film_is_scanned() {
    let (_running, client) = archive();
    let by = wait_for_scan(&client, "f-1").await.unwrap();
    assert_eq!(by.as_deref(), Some("Anton"));
}

#[tokio::test]
async fn a_missing_film_is_not_an_error() {
    let (_running, client) = archive();
    let found = find_film(&client, "f-2").await.unwrap().unwrap();
    assert_eq!(found.title, "Der letzte Mann");
    assert_eq!(find_film(&client, "f-99").await.unwrap(), None);
}
