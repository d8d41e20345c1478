//! Requests that the API sends are read as typed messages, or rejected with a reason.

use clientwright_runtime::http::{HeaderMap, HeaderName, Method, Response, StatusCode};
use clientwright_runtime::{Bytes, InboundError};
use golden_inbound::inbound::{
    self, Event, ListenToOrderCreatedResponse, PutTenantsByTenantFilesByNameKindResponse, parse,
};
use golden_inbound::types::{Problem, Subscription};

fn headers(lines: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        let name: HeaderName = name.parse().unwrap();
        headers.append(name, value.parse().unwrap());
    }
    headers
}

const JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");

fn post(target: &str, lines: &[(&str, &str)], body: &'static str) -> Result<Event, InboundError> {
    parse(&Method::POST, target, &headers(lines), body)
}

#[test]
fn a_listener_is_recognized_by_its_path() {
    let body = r#"{"eventId":"e1","event":{"order":{"id":"7","quantity":2}}}"#;
    for target in [
        "/listener/orderCreated",
        "/listener/orderCreated?x=y",
        "https://me.example/listener/orderCreated",
    ] {
        let Ok(Event::ListenToOrderCreated(event)) = post(target, &[JSON], body) else {
            panic!("{target}");
        };
        assert_eq!(event.body.event.order.quantity, Some(2));
    }
}

#[test]
fn an_invalid_request_is_rejected_with_a_reason_and_a_status() {
    let body = r#"{"eventId":"e1","event":{"order":{"id":7}}}"#;
    let error = post("/listener/orderCreated", &[JSON], body).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("event.order.id") && text.contains("string"),
        "{text}"
    );
    assert_eq!(error.status(), StatusCode::UNPROCESSABLE_ENTITY);
    for (body, status) in [("", 400), ("{", 400), ("[]", 422)] {
        let error = post("/listener/orderCreated", &[JSON], body).unwrap_err();
        assert_eq!(error.status().as_u16(), status, "{error}");
    }
    let xml = ("content-type", "application/xml");
    let error = post("/listener/orderCreated", &[xml], "<a/>").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the body is application/xml, not application/json"
    );
    assert_eq!(error.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    // Neither the path of a listener nor a webhook.
    let error = parse(&Method::GET, "/elsewhere", &HeaderMap::new(), "").unwrap_err();
    assert_eq!(error.status(), StatusCode::METHOD_NOT_ALLOWED);
    let error = parse(
        &Method::GET,
        "/listener/orderCreated",
        &HeaderMap::new(),
        "",
    );
    assert_eq!(error.unwrap_err().to_string(), "expected POST, found GET");
}

#[test]
fn parameters_of_all_styles_are_typed() {
    let target = "/tenants/42/files/a%2Fb%20c.pdf?tags=x&tags=y%2Cz&filter[color]=red&filter[size]=3&since=2026-01-02T03:04:05Z";
    let lines = headers(&[
        ("x-ids", "1, 2"),
        ("cookie", "other=1; session=s%201"),
        ("content-type", "application/octet-stream"),
    ]);
    let found = parse(&Method::PUT, target, &lines, "data").unwrap();
    let Event::PutTenantsByTenantFilesByNameKind(file) = found else {
        panic!("{found:?}");
    };
    assert_eq!((file.tenant, file.name.as_str()), (42, "a/b c"));
    assert_eq!(file.kind.as_str(), "pdf");
    assert_eq!(file.tags.unwrap(), ["x", "y,z"]);
    let filter = file.filter.unwrap();
    assert_eq!(
        (filter.color.as_deref(), filter.size),
        (Some("red"), Some(3))
    );
    assert_eq!(file.since.to_string(), "2026-01-02T03:04:05Z");
    assert_eq!(file.x_ids.unwrap(), [1, 2]);
    assert_eq!(file.session.unwrap(), "s 1");
    assert_eq!(file.body.unwrap(), "data");

    for (target, message) in [
        (
            "/tenants/x/files/a.pdf",
            "the path parameter tenant is malformed",
        ),
        (
            "/tenants/1/files/a.pdf",
            "the query parameter since is missing",
        ),
        (
            "/tenants/1/files/a.pdf?since=now",
            "the query parameter since is malformed",
        ),
    ] {
        let error = parse(&Method::DELETE, target, &HeaderMap::new(), "").unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.status(), StatusCode::BAD_REQUEST);
    }
    // A literal path takes precedence over a template that matches it.
    let all = parse(
        &Method::PUT,
        "/tenants/1/files/all.zip",
        &HeaderMap::new(),
        "",
    )
    .unwrap();
    assert!(matches!(all, Event::PutAll(all) if all.tenant == 1));
}

#[test]
fn webhooks_are_distinguished_by_headers_constants_and_required_properties() {
    let of = |kind| [JSON, ("X-Event", kind)];
    let push = post("/hooks", &of("push"), r#"{"ref":"main"}"#).unwrap();
    assert!(matches!(push, Event::Push(push) if push.body.r#ref == "main"));
    assert!(matches!(
        post("/hooks", &of("ping"), ""),
        Ok(Event::Ping(_))
    ));
    let report = r#"{"id":"1","delivered":true}"#;
    let found = post("/", &[JSON, ("x-kind", "report")], report);
    assert!(matches!(found, Ok(Event::DeliveryReport(report)) if report.body.delivered));

    let put = |body: &'static str| parse(&Method::PUT, "/", &headers(&[JSON]), body);
    let paid = put(r#"{"data":{"type":"paid","amount":3}}"#);
    assert!(matches!(paid, Ok(Event::OrderPaid(paid)) if paid.body.data.amount == Some(3)));
    let sent = put(r#"{"data":{"type":"sent"}}"#);
    assert!(matches!(sent, Ok(Event::OrderSent(_))));
    let error = put(r#"{"data":{"type":"lost"}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the request is not order.paid, order.sent"
    );

    let patch = |body: &'static str| parse(&Method::PATCH, "/", &headers(&[JSON]), body);
    assert!(matches!(patch(r#"{"beta":"b"}"#), Ok(Event::Beta(_))));
    // If both match, neither is chosen.
    let both = patch(r#"{"alpha":"a","beta":"b"}"#).unwrap_err();
    assert_eq!(
        both,
        InboundError::Ambiguous {
            fitting: vec!["alpha", "beta"]
        }
    );
    assert!(matches!(
        patch("[]"),
        Err(InboundError::UnknownMessage { .. })
    ));
}

#[test]
fn the_best_matching_message_is_chosen_even_if_its_body_is_invalid() {
    let patch = |body: &'static str| parse(&Method::PATCH, "/", &headers(&[JSON]), body);
    assert!(matches!(patch("{}"), Ok(Event::Gamma(_))));
    assert!(matches!(patch(r#"{"note":"n"}"#), Ok(Event::Gamma(_))));
    let whole = patch(r#"{"delta":"d","count":1,"gamma":"g"}"#);
    assert!(matches!(whole, Ok(Event::Delta(delta)) if delta.body.count == 1));
    // `gamma` could be read, but would ignore most of the body.
    for (body, error) in [
        (
            r#"{"delta":"d","gamma":"g"}"#,
            "the body: count: expected a value, found nothing",
        ),
        (
            r#"{"delta":"d","count":"1"}"#,
            "the body: count: expected 64-bit integer, found string",
        ),
    ] {
        assert_eq!(patch(body).unwrap_err().to_string(), error);
    }
}

#[test]
fn a_known_message_is_parsed_by_its_name() {
    let lines = headers(&[JSON]);
    let body = r#"{"alpha":"a","beta":"b"}"#;
    let alpha = inbound::parse_alpha(&Method::PATCH, "/a", &lines, body).unwrap();
    assert_eq!(alpha.body.alpha, "a");
    // The error is about this message, not about other possible ones.
    let error = inbound::parse_alpha(&Method::PATCH, "/a", &lines, "{}").unwrap_err();
    assert!(error.to_string().contains("alpha"), "{error}");
    // An explicit header is required here, too.
    let lines = headers(&[JSON, ("x-event", "ping")]);
    let error = inbound::parse_push(&Method::POST, "/a", &lines, r#"{"ref":"x"}"#);
    assert!(matches!(error, Err(InboundError::UnknownMessage { .. })));
    let error = inbound::parse_put_all(&Method::PUT, "/tenants/1", &lines, "").unwrap_err();
    assert_eq!(error.status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_form_is_read_as_the_same_type_as_json() {
    let lines = headers(&[
        ("content-type", "application/x-www-form-urlencoded"),
        ("x-kind", "report"),
    ]);
    let body = "id=7&delivered=true";
    let report = inbound::parse_delivery_report(&Method::POST, "/", &lines, body).unwrap();
    assert_eq!(
        (report.body.id.as_str(), report.body.delivered),
        ("7", true)
    );
    let error = inbound::parse_delivery_report(&Method::POST, "/", &lines, "id=7").unwrap_err();
    assert_eq!(error.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        error.to_string(),
        "the body: delivered: expected a value, found nothing"
    );
}

fn texts(query: &str, body: &'static str) -> Result<inbound::Texts, InboundError> {
    let lines = headers(&[("content-type", "application/x-www-form-urlencoded")]);
    let target = format!("/texts?{query}");
    inbound::parse_texts(&Method::POST, &target, &lines, body)
}

#[test]
fn structured_query_parameters_are_read_in_each_style() {
    let query = "list=a,b&commas=x,y%2Cz&pipes=1%7C2&color=red&size=3&flat=color,b%2Cc,size,4&deep[size]=1\
                 &deep[filter][size]=2&deep%5Btags%5D=t&content=color%3Dq%2526r&k=v&l=1";
    let found = texts(query, "number=1").unwrap();
    assert_eq!(found.list.unwrap(), ["a,b"]);
    assert_eq!(found.commas.unwrap(), ["x", "y,z"]);
    assert_eq!(found.pipes.unwrap(), [1, 2]);
    let object = found.object.unwrap();
    assert_eq!(
        (object.color.as_deref(), object.size),
        (Some("red"), Some(3))
    );
    let flat = found.flat.unwrap();
    assert_eq!((flat.color.as_deref(), flat.size), (Some("b,c"), Some(4)));
    let deep = found.deep.unwrap();
    assert_eq!((deep.size, deep.tags.unwrap()), (1, vec!["t".to_owned()]));
    assert_eq!(deep.filter.unwrap().size, Some(2));
    assert_eq!(found.content.unwrap().color.as_deref(), Some("q&r"));
    // A map has all pairs that do not belong to other parameters.
    let free: Vec<(String, String)> = found.free.unwrap().into_iter().collect();
    let expected = [("k", "v"), ("l", "1")];
    assert_eq!(
        free,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    let nothing = texts("", "number=1").unwrap();
    assert!(nothing.object.is_none() && nothing.deep.is_none() && nothing.free.is_none());
}

#[test]
fn form_fields_are_read_as_specified() {
    let body = "number=1&list=p&commas=x,y%2Cz&object=%7B%22size%22%3A4%7D&deep[size]=5&deep[inner][size]=6&either=7&ex=8";
    let found = texts("", body).unwrap().body;
    assert_eq!(found.number, 1);
    assert_eq!(found.list.unwrap(), ["p"]);
    assert_eq!(found.commas.unwrap(), ["x", "y,z"]);
    assert_eq!(found.object.unwrap().size, Some(4));
    let deep = found.deep.unwrap();
    assert_eq!((deep.size, deep.inner.unwrap().size), (5, 6));
    for (body, message) in [
        (
            "number=1&number=2",
            "the body: number: expected 64-bit integer, found array",
        ),
        (
            "number=1&object=x",
            "the body: object: expected Filter, found string",
        ),
        (
            "number=1&deep[size]=x",
            "the body: deep.size: expected 64-bit integer, found string",
        ),
        (
            "number=1&ex=%FF",
            "the body: ex: expected text in the charset of the body, found string",
        ),
    ] {
        let error = texts("", body).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[test]
fn documented_responses_are_sent_back() {
    let subscription = Subscription::new("s1");
    let made: Response<Bytes> = ListenToOrderCreatedResponse::Created(subscription).into();
    assert_eq!(made.status(), StatusCode::CREATED);
    assert_eq!(made.headers()["content-type"], "application/json");
    assert_eq!(made.body(), r#"{"id":"s1"}"#);
    let wrong = ListenToOrderCreatedResponse::BadRequest(Problem::new("late"));
    assert_eq!(Response::from(wrong).status(), StatusCode::BAD_REQUEST);
    let other = ListenToOrderCreatedResponse::Default(StatusCode::IM_A_TEAPOT);
    let other = Response::from(other);
    assert_eq!(other.status(), StatusCode::IM_A_TEAPOT);
    assert!(other.body().is_empty());
    let text = PutTenantsByTenantFilesByNameKindResponse::Status413("too much".to_owned());
    let text = Response::from(text);
    assert_eq!(text.headers()["content-type"], "text/plain");
    assert_eq!(text.body(), "too much");
}

#[test]
fn constant_headers_distinguish_otherwise_equal_webhooks() {
    let of = |lines: &[(&str, &str)]| parse(&Method::DELETE, "/", &headers(lines), "");
    assert!(matches!(of(&[("X-Kind", "one")]), Ok(Event::KindOne(_))));
    assert!(matches!(of(&[("X-Kind", "two")]), Ok(Event::KindTwo(_))));
    assert!(matches!(of(&[("X-Level", "3")]), Ok(Event::LevelThree(_))));
    assert!(matches!(of(&[("X-Trial", "true")]), Ok(Event::Trial(_))));
    let fitting = |lines: &[(&str, &str)]| match of(lines) {
        Err(InboundError::Ambiguous { fitting }) => fitting,
        other => panic!("{other:?}"),
    };
    // Two specify no header, so that any request matches them.
    assert_eq!(fitting(&[("X-Kind", "three")]), ["other", "Shared"]);
    let without = fitting(&[]);
    assert_eq!(without, ["kind.one", "kind.two", "other", "Shared"]);
}
