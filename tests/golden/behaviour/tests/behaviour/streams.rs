//! Responses and bodies that are sequences of items, over loopback.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
use clientwright_runtime::{ErrorKind, ItemUpload};
use golden_streams::Client;
use golden_streams::types::{CreateCompletionBody, ImportAnyBodyItem, Price, RunEvent};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// The requests that a server received, heads and bodies, in lower case.
type Requests = Arc<Mutex<Vec<String>>>;

async fn request(socket: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        let read = socket.read(&mut chunk).await.unwrap();
        text.push_str(&String::from_utf8_lossy(&chunk[..read]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_lowercase();
        if head.contains("transfer-encoding: chunked") {
            match body.ends_with("0\r\n\r\n") {
                true => return text.to_lowercase(),
                false => continue,
            }
        }
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
        if body.len() >= length {
            return text.to_lowercase();
        }
    }
}

fn head(status: &str, content_type: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\nconnection: close\r\n")
}

fn ok(content_type: &str, body: &str) -> String {
    format!("{}\r\n{body}", head("200 OK", content_type))
}

/// A client of a server that sends these responses, byte by byte, one for each connection.
async fn client(answers: Vec<String>) -> (Client, Requests) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Requests::default();
    let heard = Arc::clone(&requests);
    tokio::spawn(async move {
        for answer in answers {
            let (mut socket, _) = listener.accept().await.unwrap();
            socket.set_nodelay(true).unwrap();
            let request = request(&mut socket).await;
            heard.lock().unwrap().push(request);
            for byte in answer.as_bytes() {
                if socket.write_all(&[*byte]).await.is_err() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
    });
    let client = Client::builder()
        .configure(|settings| settings.base_url(&url))
        .build()
        .unwrap();
    (client, requests)
}

/// A client of a scripted server without network, and the clock of both.
fn offline() -> (Client, MockTransport, ManualClock) {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let (settings, own) = (transport.clone(), clock.clone());
    let client = Client::builder()
        .configure(|builder| builder.clock(Arc::new(own)).transport(Arc::new(settings)))
        .build()
        .unwrap();
    (client, transport, clock)
}

fn events_answer(body: &'static str) -> MockAnswer {
    MockAnswer::new(200)
        .header("content-type", "text/event-stream")
        .body(body)
}

#[tokio::test]
async fn events_are_items_and_an_invalid_one_does_not_end_the_stream() {
    let body = "\u{FEFF}: hello\r\n\r\ndata: {\"symbol\":\"ORA\",\ndata: \"value\":11}\n\n\
                data: {\"symbol\":\"X\"}\n\nevent: price\rdata:{\"symbol\":\"Ü\",\"value\":3}\r\r\
                data: {\"symbol\":\"lost\"";
    let (client, requests) = client(vec![ok("text/event-stream; charset=utf-8", body)]).await;
    let mut prices = client.watch_prices().symbol("ORA").stream();
    let first = prices.try_next().await.unwrap().unwrap();
    assert_eq!((first.symbol.as_str(), first.value), ("ORA", 11));
    let error = prices.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    let last = prices.try_next().await.unwrap().unwrap();
    assert_eq!((last.symbol.as_str(), last.value), ("Ü", 3));
    assert!(prices.try_next().await.unwrap().is_none());
    assert!(prices.try_next().await.unwrap().is_none());
    let requests = requests.lock().unwrap();
    assert_eq!(requests.len(), 1, "without ids nothing is resumed");
    assert!(requests[0].starts_with("get /prices?symbol=ora "));
    assert!(requests[0].contains("\r\naccept: text/event-stream\r\n"));
}

#[tokio::test]
async fn a_property_of_the_body_requests_items_and_a_marker_ends_them() {
    let parts =
        "data: {\"delta\":\"a\"}\n\ndata: {\"delta\":\"b\"}\n\ndata: [DONE]\n\ndata: no\n\n";
    let answers = vec![
        ok("text/event-stream", parts),
        ok("application/json", r#"{"text":"ab"}"#),
    ];
    let (client, requests) = client(answers).await;
    let body = CreateCompletionBody::new("hi");
    let mut text = String::new();
    let mut parts = client.create_completion(&body).stream();
    while let Some(part) = parts.try_next().await.unwrap() {
        text.push_str(&part.delta);
    }
    assert_eq!(text, "ab");
    let whole = client.create_completion(&body).await.unwrap();
    assert_eq!(whole.body().text, "ab");
    let requests = requests.lock().unwrap();
    assert!(requests[0].contains("\r\naccept: text/event-stream\r\n"));
    assert!(requests[0].ends_with(r#"{"prompt":"hi","stream":true}"#));
    assert!(requests[1].contains("\r\naccept: application/json\r\n"));
    assert!(requests[1].ends_with(r#"{"prompt":"hi"}"#));
}

#[tokio::test]
async fn events_are_variants_by_their_type_and_are_resumed_after_the_last_id() {
    let first =
        "retry: 1000\nid: 7\nevent: run.started\ndata: {\"text\":\"x\"}\n\nid: 8\ndata: {\"te";
    let (client, transport, clock) = offline();
    for body in [first, "id: 8\nevent: done\ndata: [DONE]\n\n"] {
        transport.answer("listEvents", events_answer(body));
    }
    transport.answer("listEvents", MockAnswer::new(204));
    let mut events = client.list_events().stream();
    let Some(RunEvent::RunStarted(started)) = events.try_next().await.unwrap() else {
        panic!("expected the first event");
    };
    assert_eq!(
        (started.id.as_deref(), started.data.text.as_str()),
        (Some("7"), "x")
    );
    let Some(RunEvent::RunDone(_)) = clock.run(events.try_next()).await.unwrap() else {
        panic!("expected the last event");
    };
    assert_eq!(events.last_event_id(), Some("8"));
    assert!(clock.run(events.try_next()).await.unwrap().is_none());
    let requests = transport.requests();
    let last_ids = requests
        .iter()
        .map(|request| request.header("last-event-id"));
    // The event 8 was truncated, so the server must send it again.
    assert_eq!(last_ids.collect::<Vec<_>>(), [None, Some("7"), Some("8")]);
    let times = requests.iter().map(|request| request.at.as_millis());
    assert_eq!(times.collect::<Vec<_>>(), [0, 1_000, 2_000]);
}

#[tokio::test]
async fn connections_without_events_are_resumed_after_growing_delays() {
    let event = "event: done\ndata: [DONE]\n\n";
    let (client, transport, clock) = offline();
    let at_once = "retry: 0\n\n";
    for body in [at_once, at_once, at_once, event, event, at_once, at_once] {
        transport.answer("listEvents", events_answer(body));
    }
    for _ in 0..6 {
        transport.answer("listEvents", events_answer(at_once));
    }
    // The server may set a longer delay than the longest of the client.
    transport.answer("listEvents", events_answer("retry: 60000\n\n"));
    transport.answer("listEvents", events_answer(at_once));
    transport.answer("listEvents", MockAnswer::new(204));
    let mut events = client.list_events().stream();
    let mut count = 0;
    while clock.run(events.try_next()).await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
    let times: Vec<Duration> = transport.requests().iter().map(|sent| sent.at).collect();
    let delays = times.windows(2).map(|pair| (pair[1] - pair[0]).as_millis());
    assert_eq!(
        delays.collect::<Vec<_>>(),
        [
            500, 1_000, 2_000, 500, 500, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
            60_000, 30_000
        ]
    );
}

#[tokio::test]
async fn the_last_event_id_is_that_of_the_last_returned_item() {
    let event = |id| format!("id: {id}\nevent: run.started\ndata: {{\"text\":\"x\"}}\n\n");
    let body = event(1) + &event(2);
    let (client, _) = client(vec![ok("text/event-stream", &body)]).await;
    let mut events = client.list_events().stream().no_reconnect();
    assert_eq!(events.last_event_id(), None);
    for id in ["1", "2"] {
        assert!(events.try_next().await.unwrap().is_some());
        assert_eq!(events.last_event_id(), Some(id));
    }
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(events.last_event_id(), Some("2"));
}

#[tokio::test]
async fn a_stream_that_does_not_reconnect_ends_with_its_connection() {
    let body = "id: 7\nevent: done\ndata: [DONE]\n\n";
    let (client, requests) = client(vec![ok("text/event-stream", body)]).await;
    let mut events = client.list_events().stream().no_reconnect();
    assert!(events.try_next().await.unwrap().is_some());
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn lines_sequences_strings_and_watches_are_read_item_by_item() {
    let one = r#"{"symbol":"A","value":1}"#;
    let two = r#"{"symbol":"B","value":2}"#;
    let answers = vec![
        ok("application/x-ndjson", &format!("{one}\r\n\n{two}")),
        ok(
            "application/json-seq",
            &format!("\u{1E}{one}\n\u{1E}{two}\n"),
        ),
        ok(
            "application/geo+json-seq",
            &format!("\u{1E}{one}\n\u{1E}{two}\n"),
        ),
        ok(
            "application/json",
            "{\"type\":\"ADDED\"}\n{\"type\":\"DELETED\"}\n",
        ),
        ok("text/event-stream", "data: 1\ndata: \"2\"\n\n"),
    ];
    let (client, requests) = client(answers).await;
    let mut rows = client.export_rows().stream();
    let mut sequence = client.read_sequence().stream();
    let mut places = client.read_places().stream();
    for prices in [&mut rows, &mut sequence, &mut places] {
        for value in [1, 2] {
            assert_eq!(prices.try_next().await.unwrap().unwrap().value, value);
        }
        assert!(prices.try_next().await.unwrap().is_none());
    }
    let mut changes = client.watch_pods().stream();
    assert_eq!(changes.try_next().await.unwrap().unwrap().r#type, "ADDED");
    assert_eq!(changes.try_next().await.unwrap().unwrap().r#type, "DELETED");
    assert!(changes.try_next().await.unwrap().is_none());
    let mut news = client.read_news().stream();
    assert_eq!(news.try_next().await.unwrap().unwrap(), "1\n\"2\"");
    assert!(requests.lock().unwrap()[3].contains("\r\naccept: application/json;stream=watch\r\n"));
}

#[tokio::test]
async fn a_list_with_pages_can_also_be_read_as_items_of_one_response() {
    let rows = r#"{"symbol":"A","value":1}"#;
    let answers = vec![ok("application/jsonl", rows), ok("application/json", "[]")];
    let (client, requests) = client(answers).await;
    let mut items = client.list_orders().items();
    assert_eq!(items.try_next().await.unwrap().unwrap().value, 1);
    assert!(items.try_next().await.unwrap().is_none());
    assert!(
        client
            .list_orders()
            .stream()
            .try_next()
            .await
            .unwrap()
            .is_none()
    );
    let requests = requests.lock().unwrap();
    assert!(requests[0].contains("\r\naccept: application/jsonl\r\n"));
    assert!(requests[1].contains("\r\naccept: application/json\r\n"));
}

#[tokio::test]
async fn an_error_has_its_typed_body_and_html_is_not_a_stream() {
    let problem = r#"{"code":"gone","message":"no"}"#;
    let answers = vec![
        format!("{}\r\n{problem}", head("410 Gone", "application/json")),
        ok("text/html", "<html>data: {}\n\n"),
    ];
    let (client, _) = client(answers).await;
    let mut prices = client.watch_prices().stream();
    let error = prices.try_next().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 410);
    assert_eq!(error.body().unwrap().code.as_deref(), Some("gone"));
    assert!(prices.try_next().await.unwrap().is_none());
    let error = client.watch_prices().stream().try_next().await.unwrap_err();
    assert!(error.to_string().contains("text/html"), "{error}");
}

#[tokio::test]
async fn items_have_a_maximum_size_and_a_truncated_stream_is_an_error() {
    let row = r#"{"symbol":"A","value":1}"#;
    let broken = format!(
        "{}content-length: 1000\r\n\r\n{row}\n{row}",
        head("200 OK", "application/x-ndjson")
    );
    let (client, _) = client(vec![ok("application/x-ndjson", row), broken]).await;
    let mut rows = client.export_rows().stream().max_item_bytes(10);
    let error = rows.try_next().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::TooLarge { .. }),
        "{error}"
    );
    let mut rows = client.export_rows().stream();
    assert!(rows.try_next().await.unwrap().is_some());
    let error = rows.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Truncated(_)), "{error}");
    assert!(rows.try_next().await.unwrap().is_none());
}

/// A server that sends one event and then nothing, and reports when the connection is closed.
async fn silent() -> (Client, oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (closed, is_closed) = oneshot::channel();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        request(&mut socket).await;
        let event = "data: {\"symbol\":\"A\",\"value\":1}\n\n";
        let answer = ok("text/event-stream", event);
        socket.write_all(answer.as_bytes()).await.unwrap();
        while socket.read(&mut [0; 64]).await.is_ok_and(|read| read > 0) {}
        let _ = closed.send(());
    });
    let client = Client::builder()
        .configure(|settings| settings.base_url(&url))
        .build()
        .unwrap();
    (client, is_closed)
}

#[tokio::test]
async fn items_arrive_before_the_end_and_dropping_a_stream_closes_its_connection() {
    let (client, is_closed) = silent().await;
    let mut prices = client.watch_prices().stream();
    assert_eq!(prices.try_next().await.unwrap().unwrap().value, 1);
    drop(prices);
    is_closed.await.unwrap();
}

#[tokio::test]
async fn a_stream_without_data_for_too_long_times_out() {
    let (client, _is_closed) = silent().await;
    let request = client.watch_prices();
    let request = request.configure(|call| call.stall_timeout(Duration::from_millis(300)));
    let mut prices = request.stream();
    assert_eq!(prices.try_next().await.unwrap().unwrap().value, 1);
    let error = prices.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error}");
}

#[tokio::test(flavor = "current_thread")]
async fn blocking_code_can_use_a_stream_as_an_iterator() {
    let rows = "{\"symbol\":\"A\",\"value\":1}\n{\"symbol\":\"B\",\"value\":2}\n";
    let (client, _) = client(vec![ok("application/x-ndjson", rows)]).await;
    let rows = std::thread::spawn(move || {
        let rows = client.export_rows().stream().blocking();
        rows.map(|row| row.unwrap().value).collect::<Vec<_>>()
    });
    while !rows.is_finished() {
        tokio::task::yield_now().await;
    }
    assert_eq!(rows.join().unwrap(), [1, 2]);
}

/// The chunks of a body, separately and concatenated.
fn unchunked(request: &str) -> (Vec<String>, String) {
    let (head, mut rest) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("\r\ntransfer-encoding: chunked"), "{head}");
    let mut chunks = Vec::new();
    while let Some((size, after)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size, 16).unwrap();
        if size == 0 {
            break;
        }
        chunks.push(after[..size].to_owned());
        rest = &after[size + 2..];
    }
    let whole = chunks.concat();
    (chunks, whole)
}

fn accepted() -> String {
    format!(
        "{}content-length: 0\r\n\r\n",
        head("202 Accepted", "text/plain")
    )
}

#[tokio::test]
async fn items_of_a_body_are_sent_one_by_one_as_they_are_produced() {
    let (client, requests) = client(vec![accepted(), accepted(), accepted()]).await;
    let (next, mut prices) = tokio::sync::mpsc::channel(1);
    let sent = Arc::new(Mutex::new(0));
    let count = Arc::clone(&sent);
    let items = futures_util::stream::poll_fn(move |context| {
        let price = prices.poll_recv(context);
        if price.is_ready() {
            *count.lock().unwrap() += 1;
        }
        price
    });
    let call = client.import_lines(ItemUpload::stream(items));
    let call = tokio::spawn(async move { call.await.map(|_| ()) });
    for value in 0..3 {
        next.send(Price::new("ora", value)).await.unwrap();
        // The item is taken before the next one exists.
        while *sent.lock().unwrap() <= value {
            tokio::task::yield_now().await;
        }
    }
    drop(next);
    call.await.unwrap().unwrap();
    client
        .import_sequence()
        .body(ItemUpload::iter((0..2).map(|value| Price::new("x", value))))
        .await
        .unwrap();
    // Items in memory have a length, and can be retried.
    client.import_lines(vec![Price::new("y", 1)]).await.unwrap();
    let requests = requests.lock().unwrap();
    let (_, lines) = unchunked(&requests[0]);
    let line = |value| format!("{{\"symbol\":\"ora\",\"value\":{value}}}\n");
    assert_eq!(lines, [0, 1, 2].map(line).concat());
    assert!(requests[0].contains("\r\ncontent-type: application/x-ndjson\r\n"));
    let (_, records) = unchunked(&requests[1]);
    let record = |value| format!("\u{1E}{{\"symbol\":\"x\",\"value\":{value}}}\n");
    assert_eq!(records, [0, 1].map(record).concat());
    assert!(requests[1].contains("\r\ncontent-type: application/json-seq\r\n"));
    assert!(
        requests[2].contains("\r\ncontent-length: 25\r\n"),
        "{}",
        requests[2]
    );
}

#[tokio::test]
async fn events_and_one_of_several_media_types_are_sent_as_specified() {
    let (client, requests) = client((0..5).map(|_| accepted()).collect()).await;
    let started = r#"{"event":"run.started","id":"1","data":{"text":"a"}}"#;
    let started = clientwright_runtime::json::from_str::<RunEvent>(started).unwrap();
    client.import_events([started]).await.unwrap();
    let n = ItemUpload::iter((1..3).map(ImportAnyBodyItem::new));
    client.import_any(n).await.unwrap();
    client.import_any(vec![Price::new("x", 1)]).await.unwrap();
    client.import_any("a,b".to_owned()).await.unwrap();
    client.import_text("{}\n").await.unwrap();
    let requests = requests.lock().unwrap();
    let body = |index: usize| requests[index].split_once("\r\n\r\n").unwrap().1;
    assert_eq!(
        body(0),
        "event: run.started\nid: 1\ndata: {\"text\":\"a\"}\n\n"
    );
    assert_eq!(unchunked(&requests[1]).1, "{\"n\":1}\n{\"n\":2}\n");
    assert_eq!(body(2), r#"[{"symbol":"x","value":1}]"#);
    assert_eq!(body(3), "a,b");
    assert_eq!(body(4), "{}\n");
}

#[tokio::test]
async fn an_error_of_the_producer_of_items_ends_the_call() {
    let (client, _) = client(vec![accepted()]).await;
    let items = futures_util::stream::iter([
        Ok(Price::new("x", 1)),
        Err(std::io::Error::other("the table is gone")),
    ]);
    let error = client
        .import_lines(ItemUpload::try_stream(items))
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Upload(_)), "{error}");
    let cause = std::error::Error::source(&error).unwrap();
    assert!(cause.to_string().contains("the table is gone"), "{cause}");
}
