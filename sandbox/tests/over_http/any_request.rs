//! Every HTTP request gets a response in Orange's style.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::LazyLock;

use orange_sandbox::Sandbox;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use super::support::{start, token, unlimited};

static SANDBOX: LazyLock<(Sandbox, String)> = LazyLock::new(|| {
    let sandbox = start(unlimited());
    let token = token(&sandbox);
    (sandbox, token)
});

/// Sends a request and checks the response.
fn check(method: &str, target: &str, headers: &str, body: &[u8]) -> Result<(), TestCaseError> {
    let (sandbox, token) = &*SANDBOX;
    let key = &sandbox.credentials().api_key;
    let mut stream = TcpStream::connect(("127.0.0.1", sandbox.port())).unwrap();
    let head = format!(
        "{method} {target} HTTP/1.1\r\nhost: sandbox\r\nconnection: close\r\n\
         authorization: Bearer {token}\r\nx-api-key: {key}\r\n{headers}\
         content-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8(answer).unwrap();

    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status: u16 = head[9..12].parse().unwrap();
    prop_assert!(head.contains("x-oapi-request-id: "), "{answer}");
    prop_assert!(status < 500, "{answer}");
    if status >= 400 && method != "HEAD" {
        let body: Value = serde_json::from_str(body).unwrap();
        prop_assert!(body["code"].is_u64(), "{answer}");
        prop_assert!(body["message"].is_string(), "{answer}");
    }
    Ok(())
}

const JSON: &str = "content-type: application/json\r\n";

fn method() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY",
    ])
}

fn operation() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("POST", "/erdv/v1/interventionOrder/00123456/searchTimeSlot"),
        ("PATCH", "/erdv/v1/interventionOrder/00123461"),
        ("PATCH", "/erdv/v1/interventionOrder/00123457/appointment"),
        ("POST", "TICKETS"),
        ("PATCH", "TICKETS/1234567890"),
        ("POST", "/ordering/b2b/v3/requests"),
    ])
}

/// JSON with valid names in wrong positions, and vice versa.
fn near_miss() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec![
        "relatedEntity",
        "actionType",
        "requestedTimeSlot",
        "validFor",
        "startDate",
        "endDate",
        "intervention",
        "appointment",
        "activity",
        "relatedParty",
        "contactMedium",
        "name",
        "role",
        "id",
        "note",
        "text",
        "date",
        "type",
        "description",
        "requestedAt",
        "properties",
        "customerReference",
        "other",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "CRE",
            "depositor",
            "orangeServiceNumber",
            "LD000000",
            "2019-07-28",
            "9999-12-31",
            "0000-01-01",
            "9999-12-31T23:59:59.999-2359",
            "0000-01-01T00:00:00.000+2359",
            "2023-08-28T14:40:38.041Z",
            "C_GENERIC_S1",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6).prop_map(|members| {
                let members = members.into_iter();
                members
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect()
            }),
        ]
    })
}

fn target(path: &str) -> String {
    let tickets = format!("{}/troubleTicket", SANDBOX.0.trouble_tickets_url());
    let tickets = tickets.trim_start_matches("http://");
    path.replace("TICKETS", &tickets[tickets.find('/').unwrap()..])
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_path_and_method(
        method in method(),
        base in prop::sample::select(vec!["", "/erdv/v1", "/ordering/b2b/v3", "TICKETS"]),
        rest in "/[A-Za-z0-9/._~%!$&'()*+,;=:@-]{0,40}",
    ) {
        check(method, &target(&format!("{base}{rest}")), "", b"")?;
    }

    #[test]
    fn any_query(
        path in prop::sample::select(vec!["/ordering/b2b/v3/requests", "TICKETS"]),
        query in "((offset|limit|sort|type|status|creationDateFrom|sortColumn|id)=[A-Za-z0-9%+,.:&=-]{0,20}&?){0,4}",
    ) {
        check("GET", &target(&format!("{path}?{query}")), "", b"")?;
    }

    #[test]
    fn any_bytes_as_body(
        (method, path) in operation(),
        body in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        check(method, &target(path), JSON, &body)?;
    }

    #[test]
    fn any_json_as_body((method, path) in operation(), body in near_miss()) {
        check(method, &target(path), JSON, body.to_string().as_bytes())?;
    }

    #[test]
    fn any_header_value(value in "[ -~]{0,40}") {
        let headers = format!("accept: {value}\r\ncontent-type: {value}\r\n");
        check("POST", "/ordering/b2b/v3/requests", &headers, b"{}")?;
    }
}

#[test]
fn deep_nesting_and_huge_numbers_get_a_response() {
    let deep = "[".repeat(100_000);
    let numbers = json!({ "a": "x" })
        .to_string()
        .replace("\"x\"", &"9".repeat(5000));
    for body in [deep, numbers] {
        let path = "/ordering/b2b/v3/requests";
        check("POST", path, JSON, body.as_bytes()).unwrap();
    }
}
