//! Bodies of XML, in both directions: over loopback, and compared with the notation of servers.

use clientwright_runtime::testing::{MockAnswer, MockTransport};
use clientwright_runtime::{BodyError, Bytes, ErrorKind, Nullable, Value};
use golden_xml::Client;
use golden_xml::operations::{PutFilmBody, PutPlainBody};
use golden_xml::types::{
    Catalogue, CatalogueSize, Circle, Drawing, DrawingShape, DrawingValue, Film, FilmColour, Frame,
    GetInlineResponse, Person, Row, ShapeModel, Square,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn client() -> (Client, MockTransport) {
    golden_tests::xml().unwrap()
}

fn answer(status: u16, content_type: &str, body: impl Into<Bytes>) -> MockAnswer {
    MockAnswer::new(status)
        .header("content-type", content_type)
        .body(body)
}

/// The body of the last request.
fn sent(transport: &MockTransport) -> String {
    let request = transport.requests().pop().unwrap();
    String::from_utf8(request.body.to_vec()).unwrap()
}

/// A film with all properties.
fn film() -> Film {
    let mut film = Film::new(7, "Stalker & Söhne < \"]]>\" >\r\n\t")
        .with_original(true)
        .with_length(162.5)
        .with_released("1979-05-25".parse::<clientwright_runtime::Date>().unwrap())
        .with_colour(FilmColour::Green)
        .with_genres(vec![
            "drama".to_owned(),
            String::new(),
            " spaced ".to_owned(),
        ])
        .with_actors(vec![
            Person::new("Kaidanovsky").with_role("the \"Stalker\"\n&c."),
            Person::new(""),
        ])
        .with_seats(vec![vec![1, 2], vec![], vec![3]])
        .with_directors(vec!["Tarkovsky".to_owned()])
        .with_remarks([("key".to_owned(), "value".to_owned())].into())
        .with_sequel(Film::new(8, "").with_genres([""; 0]));
    film.poster = Some(clientwright_runtime::Base64::new(vec![0, 255, 7]));
    let unknown: Value =
        clientwright_runtime::json!({"@unit": "m", "#text": "3", "deep": ["a", "b"]});
    film.additional_properties
        .insert("distance".to_owned(), unknown);
    film.additional_properties
        .insert("{urn:other}title".to_owned(), Value::from("another one"));
    film
}

/// A client of a server that sends each body back with 201, or an error with 422 if the body contains `refuse me`.
async fn echo() -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut heard = Vec::new();
            let mut chunk = [0; 4096];
            let (head, body) = loop {
                let read = socket.read(&mut chunk).await.unwrap();
                heard.extend_from_slice(&chunk[..read]);
                let Some(end) = heard.windows(4).position(|four| four == b"\r\n\r\n") else {
                    continue;
                };
                let head = String::from_utf8(heard[..end].to_vec())
                    .unwrap()
                    .to_lowercase();
                let line = |name: &str| {
                    let mut lines = head.lines();
                    let value = lines.find_map(|line| line.strip_prefix(name));
                    value.unwrap_or_default().trim().to_owned()
                };
                let length: usize = line("content-length:").parse().unwrap_or_default();
                if heard.len() >= end + 4 + length {
                    break (line("content-type:"), heard[end + 4..].to_vec());
                }
            };
            let status = match body.windows(9).any(|nine| nine == b"refuse me") {
                true => "422 No",
                false => "201 Done",
            };
            let body = match status {
                "422 No" => {
                    b"<problem code=\"7\"><message>no &#x263A;</message></problem>".to_vec()
                }
                _ => body,
            };
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            socket.write_all(answer.as_bytes()).await.unwrap();
            socket.write_all(&body).await.unwrap();
        }
    });
    Client::builder()
        .configure(|settings| settings.base_url(&url))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_body_sent_over_loopback_is_received_unchanged() {
    let client = echo().await;
    let film = film();
    assert_eq!(client.add_film(&film).await.unwrap().into_body(), film);
    let mut null = Film::new(1, " ");
    null.length = Nullable::Null;
    assert_eq!(client.add_film(&null).await.unwrap().into_body(), null);
}

#[tokio::test]
async fn an_error_over_loopback_is_typed() {
    let client = echo().await;
    let error = client
        .add_film(&Film::new(1, "refuse me"))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 422);
    let problem = error.body().unwrap();
    assert_eq!(problem.message, "no ☺");
    assert_eq!(problem.code.as_deref(), Some("7"));
}

#[tokio::test]
async fn properties_are_written_in_specified_order_under_their_names_in_xml() {
    let (client, transport) = client();
    transport.answer(
        "addFilm",
        answer(201, "application/xml", "<film id='1'><title/></film>"),
    );
    client.add_film(&film()).await.unwrap();
    assert_eq!(
        sent(&transport),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <film id=\"7\" is-original=\"true\">\
         <title>Stalker &amp; Söhne &lt; \"]]&gt;\" &gt;&#13;\n\t</title>\
         <length>162.5</length><released>1979-05-25</released><poster>AP8H</poster>\
         <colour>green</colour>\
         <genres><genre>drama</genre><genre/><genre> spaced </genre></genres>\
         <actor role=\"the &quot;Stalker&quot;&#10;&amp;c.\">Kaidanovsky</actor><actor/>\
         <seats><seats>1</seats><seats>2</seats></seats><seats/><seats><seats>3</seats></seats>\
         <directors><directors>Tarkovsky</directors></directors>\
         <remarks><key>value</key></remarks>\
         <film id=\"8\"><title/><genres/></film>\
         <distance unit=\"m\">3<deep>a</deep><deep>b</deep></distance>\
         <title xmlns=\"urn:other\">another one</title>\
         </film>"
    );
}

#[tokio::test]
async fn a_list_of_films_is_read_in_the_notation_of_servers() {
    let (client, transport) = client();
    let body = r#"<?xml version="1.0"?><!-- a comment --><?style sheet?>
        <films>
            <film id=" 1 " is-original="1" unknown="kept"><title>Stal<![CDATA[ker & ]]>Co</title>
                <length xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
                <released> 1979-05-25 </released>
                <poster> AP
                    8H </poster>
                <genres><genre>drama</genre><genre/></genres>
                <actor role="Stalker">Kaidanovsky</actor><actors>Freindlich</actors>
                <sequel id="+007"><title/></sequel>
            </film>
            <film id="2"><title> </title></film>
        </films>"#;
    transport.answer("listFilms", answer(200, "application/xml", body));
    let films = client.list_films().await.unwrap().into_body();
    let [first, second] = films.as_slice() else {
        panic!("{}", films.len())
    };
    assert_eq!((first.id, first.title.as_str()), (1, "Stalker & Co"));
    assert_eq!(first.original, Some(true));
    assert_eq!(first.length, Nullable::Null);
    assert_eq!(
        first.released,
        Some("1979-05-25".parse::<clientwright_runtime::Date>().unwrap())
    );
    assert_eq!(first.poster, film().poster);
    assert_eq!(first.genres.as_deref().unwrap(), ["drama", ""]);
    let actors = first.actors.as_deref().unwrap();
    assert_eq!(actors[0], Person::new("Kaidanovsky").with_role("Stalker"));
    assert_eq!(first.sequel.as_ref().unwrap().id, 7);
    assert_eq!(first.additional_properties["@unknown"], Value::from("kept"));
    assert_eq!(
        (second.title.as_str(), second.length),
        (" ", Nullable::Absent)
    );
    assert_eq!(second.genres, None);
}

#[tokio::test]
async fn an_operation_with_json_and_xml_accepts_and_sends_either() {
    let (client, transport) = client();
    let answers = [
        ("application/xml", "<film id='3'><title>X</title></film>"),
        ("application/json", r#"{"id": 3, "title": "X"}"#),
    ];
    for (content_type, body) in answers {
        transport.answer("getFilm", answer(200, content_type, body));
        let film = client.get_film(3).accept_xml().await.unwrap().into_body();
        assert_eq!(film, Film::new(3, "X"));
    }
    let request = transport.requests().pop().unwrap();
    assert_eq!(request.header("accept"), Some("application/xml"));
    for (content_type, body) in [
        ("application/xml", "<problem><message>M</message></problem>"),
        ("application/json", r#"{"message": "M"}"#),
    ] {
        transport.answer("getFilm", answer(404, content_type, body));
        let error = client.get_film(3).await.unwrap_err();
        assert_eq!(error.body().unwrap().message, "M");
    }
    transport.answer("putFilm", MockAnswer::new(204));
    client
        .put_film(3, PutFilmBody::Xml(Film::new(3, "X")))
        .await
        .unwrap();
    assert!(sent(&transport).ends_with("<film id=\"3\"><title>X</title></film>"));
    transport.answer("putFilm", MockAnswer::new(204));
    client.put_film(3, Film::new(3, "X")).await.unwrap();
    assert_eq!(sent(&transport), r#"{"id":3,"title":"X"}"#);
}

#[tokio::test]
async fn without_xml_keywords_xml_is_typed_alone_and_a_string_next_to_json() {
    let (client, transport) = client();
    transport.answer(
        "getPlain",
        answer(200, "text/xml", "<any><a>1</a><b>x</b><b/></any>"),
    );
    let row = client.get_plain().await.unwrap().into_body().unwrap();
    assert_eq!((row.a, row.b.unwrap().len()), (1, 2));
    transport.answer("getPlain", MockAnswer::new(204));
    assert_eq!(client.get_plain().await.unwrap().into_body(), None);
    transport.answer("putPlain", MockAnswer::new(204));
    let text = PutPlainBody::Text("<Row><a>1</a></Row>".to_owned());
    client.put_plain(text).await.unwrap();
    assert_eq!(sent(&transport), "<Row><a>1</a></Row>");
    transport.answer("putPlain", MockAnswer::new(204));
    client.put_plain(Row::new(1)).await.unwrap();
    transport.answer("getText", answer(200, "application/xml", "<a/>"));
    assert_eq!(client.get_text().await.unwrap().into_body(), "<a/>");
}

#[tokio::test]
async fn equal_schemas_for_json_and_xml_are_one_type() {
    let (client, transport) = client();
    for (content_type, body) in [
        (
            "application/xml",
            "<circle kind='Circle'><radius>2</radius></circle>",
        ),
        ("application/json", r#"{"kind": "Circle", "radius": 2}"#),
    ] {
        transport.answer("getInline", answer(200, content_type, body));
        let read = client.get_inline().await.unwrap().into_body();
        assert_eq!(read, GetInlineResponse::Circle(Circle::new(2.0)));
    }
}

fn catalogue() -> Catalogue {
    Catalogue::new(["a", "b"], "Été")
        .with_language("fr")
        .with_markup("<b>1 & 2</b> ]]>")
        .with_size(CatalogueSize::default().with_width(3))
}

#[tokio::test]
async fn namespaces_prefixes_cdata_and_properties_without_a_node_are_written() {
    let (client, transport) = client();
    let same = answer(200, "application/xml", "<x/>");
    transport.answer("putCatalogue", same);
    let _ = client.put_catalogue(&catalogue()).await;
    let request = transport.requests().pop().unwrap();
    assert_eq!(
        request.header("content-type"),
        Some("application/xml; charset=iso-8859-1")
    );
    let text: String = request.body.iter().map(|byte| char::from(*byte)).collect();
    assert_eq!(
        text,
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n\
         <c:catalogue xmlns:c=\"urn:example:catalogue\" xml:lang=\"fr\">\
         <t:title xmlns:t=\"urn:example:titles\">Été</t:title>\
         <![CDATA[<b>1 & 2</b> ]]]]><![CDATA[>]]>\
         <c:entry>a</c:entry><c:entry>b</c:entry><width>3</width></c:catalogue>"
    );
    transport.answer("putCatalogue", answer(200, "application/xml", request.body));
    let read = client
        .put_catalogue(&catalogue())
        .await
        .unwrap()
        .into_body();
    assert_eq!(read, catalogue());
}

#[tokio::test]
async fn a_namespace_is_recognized_by_its_uri_and_not_by_its_prefix() {
    let (client, transport) = client();
    let body = r#"<catalogue xmlns="urn:example:catalogue" xmlns:z="urn:example:titles"
        xmlns:q="urn:else"><z:title>A</z:title><q:entry>no</q:entry><entry>yes</entry></catalogue>"#;
    transport.answer("putCatalogue", answer(200, "application/xml", body));
    let read = client
        .put_catalogue(&catalogue())
        .await
        .unwrap()
        .into_body();
    assert_eq!(
        (read.title.as_str(), read.entries.as_slice()),
        ("A", &["yes".to_owned()][..])
    );
    assert_eq!(
        read.additional_properties["{urn:else}entry"],
        Value::from("no")
    );
    let other = r#"<catalogue xmlns="urn:else"><title>A</title></catalogue>"#;
    transport.answer("putCatalogue", answer(200, "application/xml", other));
    let error = client.put_catalogue(&catalogue()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("not XML with the root element catalogue"),
        "{error}"
    );
}

#[tokio::test]
async fn unions_are_distinguished_by_attribute_by_element_and_by_text() {
    let client = echo().await;
    for value in [
        DrawingValue::Integer(7),
        DrawingValue::Boolean(true),
        DrawingValue::Text("x".to_owned()),
    ] {
        let drawing = Drawing::new(vec![
            DrawingShape::Square(Square::new(2.0)),
            DrawingShape::Circle(Circle::new(1.5)),
        ])
        .with_main(ShapeModel::Circle(Circle::new(3.0)))
        .with_value(value);
        let back = client.put_shape(&drawing).await.unwrap().into_body();
        assert_eq!(back, drawing);
    }
}

#[tokio::test]
async fn a_referenced_element_is_named_after_the_component_since_3_2() {
    let (client, transport) = client();
    let drawing = Drawing::new(Vec::new())
        .with_frame(Frame::default().with_width(3))
        .with_notes(vec!["a".to_owned(), "b".to_owned()])
        .with_key("k")
        .with_own(Frame::default().with_width(4));
    transport.answer("putShape", answer(200, "application/xml", "<drawing/>"));
    let _ = client.put_shape(&drawing).await;
    let sent = sent(&transport);
    assert!(
        sent.ends_with(
            "<drawing key=\"k\"><Frame><width>3</width></Frame><Note>a</Note><Note>b</Note>\
             <own><width>4</width></own></drawing>"
        ),
        "{sent}"
    );
    // A server may also name them after the properties.
    let other = sent.replace("Frame>", "frame>").replace("Note>", "notes>");
    for body in [sent, other] {
        transport.answer("putShape", answer(200, "application/xml", body));
        let read = client.put_shape(&drawing).await.unwrap().into_body();
        assert_eq!(read, drawing);
    }
}

#[tokio::test]
async fn an_invalid_body_is_reported_with_its_position_and_without_its_content() {
    let (client, transport) = client();
    let cases = [
        (
            "<film id='1'>\n  <title>secret</title>\n  <length>secret</length></film>",
            "the body: length: expected number in the range of a 64-bit float, found string at line 3, column 3",
        ),
        (
            "<film id='1'><title>secret<b/></title></film>",
            "the body: title: expected string, found object at line 1, column 14",
        ),
        (
            "<film id='1'>",
            "the body breaks off: not XML: it ends too early at line 1, column 14",
        ),
        (
            "<film>\n<title>&secret;</title></film>",
            "the body is not XML that is read: an entity that is not predefined at line 2, column 8",
        ),
        (
            "<!DOCTYPE film [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]><film/>",
            "the body is not XML that is read: a document type, which is not read at line 1, column 1",
        ),
        (
            "<films/>",
            "the body is not XML with the root element film at line 1, column 1",
        ),
        (" ", "the body is empty"),
    ];
    for (body, expected) in cases {
        transport.answer("addFilm", answer(201, "application/xml", body));
        let error = client.add_film(&Film::new(1, "x")).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)));
        let text = error.to_string();
        assert!(text.contains(expected), "{text}");
        assert!(!format!("{error:?}").contains("secret"), "{error:?}");
    }
    transport.answer(
        "addFilm",
        answer(201, "application/xml", "<html><p>Log in</p></html>"),
    );
    let error = client.add_film(&Film::new(1, "x")).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Decode(BodyError::Html)),
        "{error}"
    );
}

#[tokio::test]
async fn waiters_and_links_read_responses_in_xml() {
    let (client, transport) = client();
    transport.answer("getPlain", answer(200, "text/xml", "<Row><a> 3 </a></Row>"));
    // The clock stands still: the wait would not end if the waiter could not read the response.
    let row = client.get_plain().wait_until_counted().await.unwrap();
    assert_eq!(row.into_body(), Some(Row::new(3)));

    let film = "<film id='9'><title>Stalker</title></film>";
    transport.answer("addFilm", answer(201, "application/xml", film));
    let added = client.add_film(&Film::new(7, "Stalker")).await.unwrap();
    for (id, request) in [(9, added.links().added()), (7, added.links().asked())] {
        transport.answer("getFilm", answer(200, "application/xml", film));
        request.await.unwrap();
        let url = transport.requests().pop().unwrap().url;
        assert!(url.ends_with(&format!("/films/{id}")), "{url}");
    }
}

#[tokio::test]
async fn characters_and_names_that_are_invalid_in_xml_are_not_sent() {
    let (client, transport) = client();
    let mut unnamed = Film::new(1, "x");
    unnamed.remarks = Some([("two words".to_owned(), String::new())].into());
    for (film, expected) in [
        (
            Film::new(1, "\u{0}"),
            "`title` has a character that XML does not have",
        ),
        (unnamed, "`two words` is not the name of an element"),
    ] {
        let error = client.add_film(&film).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert!(transport.requests().is_empty());
}
