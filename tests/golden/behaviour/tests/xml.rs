//! Bodies of XML, in both directions, over loopback and by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{BodyError, ErrorKind, Nullable};
use golden_xml::operations::{PutFilmBody, PutPlainBody};
use golden_xml::types::{Catalogue, Film, Person, Row};
use golden_xml::{Client, ErrorBody};

fn client() -> (Client, MockTransport) {
    golden_tests::xml().unwrap()
}

fn answer(status: u16, content_type: &str, body: &str) -> MockAnswer {
    MockAnswer::new(status)
        .header("content-type", content_type)
        .body(body.to_owned())
}

fn sent(transport: &MockTransport) -> String {
    let request = transport.requests().pop().unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

#[tokio::test]
async fn a_list_of_films_is_read() {
    let (client, transport) = client();
    let body = r#"<?xml version="1.0"?>
        <films>
            <film id="1" is-original="true"><title>Stalker &amp; Co</title><length>162.50</length>
                <genres><genre>drama</genre><genre/></genres>
                <actor role="Stalker">Kaidanovsky</actor><actor>Freindlich</actor>
                <seats><seats>1</seats><seats>2</seats></seats><seats/>
            </film>
            <film id="2"><title/></film>
        </films>"#;
    transport.answer("listFilms", answer(200, "application/xml", body));
    let films = client.list_films().await.unwrap().into_body();
    assert_eq!(films.len(), 2);
    assert_eq!(films[0].title, "Stalker & Co");
    assert_eq!(films[0].original, Some(true));
    assert_eq!(films[0].genres.as_deref().unwrap(), ["drama", ""]);
    assert_eq!(films[0].actors.as_ref().unwrap()[0].role.as_deref(), Some("Stalker"));
    assert_eq!(films[0].seats.as_deref().unwrap(), [vec![1, 2], vec![]]);
    assert_eq!(films[1].title, "");
}
