//! `orange doctor`, with each step of the subscription broken in turn.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::{Duration, SystemTime};

use crate::harness::{Ran, World};
use orange_sandbox::Fault;

/// The report for support tickets.
#[track_caller]
fn report(world: &World) -> String {
    let ran = world.run(&["doctor", "--format", "json"]);
    assert_eq!(ran.err, "", "{ran:?}");
    ran.out
}

/// Checks that the report contains a check with this name, this verdict, and these texts.
#[track_caller]
fn expect(report: &str, check: &str, verdict: &str, parts: &[&str]) {
    let head = format!("\"check\": \"{check}\"");
    let at = report
        .find(&head)
        .unwrap_or_else(|| panic!("no {check} in {report}"));
    let rest = &report[at..];
    let one = &rest[..rest.find("\n    }").unwrap()];
    assert!(
        one.contains(&format!("\"verdict\": \"{verdict}\"")),
        "{one}"
    );
    for part in parts {
        assert!(one.contains(part), "`{part}` is not in {one}");
    }
}

/// A server that responds to every connection with these bytes.
fn stub(answer: impl Fn(&str) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut bytes = [0; 4096];
            let read = stream.read(&mut bytes).unwrap_or(0);
            let request = String::from_utf8_lossy(&bytes[..read]).into_owned();
            let _ = stream.write_all(answer(&request).as_bytes());
        }
    });
    url
}

fn with(world: &World, from: &str, to: &str) {
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    world.write("config.toml", &config.replace(from, to));
}

/// Sets the date of issue of the API key to so many days ago.
fn key_is_issued(world: &World, days_ago: u64) {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let day = now.unwrap().as_secs() / 86_400;
    let issued = date(day - days_ago);
    with(
        world,
        "[profile.default]\n",
        &format!("[profile.default]\napi-key-issued = \"{issued}\"\n"),
    );
}

#[test]
fn every_check_passes_without_faults() {
    let world = World::new();
    key_is_issued(&world, 30);
    let ran = world.run(&["doctor"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let report = report(&world);
    for check in [
        "credentials",
        "name server",
        "token endpoint",
        "api erdv",
        "api tickets",
        "api key",
        "api key age",
        "api ordering",
        "clock",
    ] {
        expect(&report, check, "ok", &[]);
    }
}

#[test]
fn no_credentials() {
    let report = report(&World::without_credentials());
    expect(
        &report,
        "credentials",
        "failed",
        &["`Show` next to Client ID", "order form"],
    );
    expect(&report, "api erdv", "skipped", &[]);
}

#[test]
fn a_wrong_secret() {
    let world = World::new();
    world.write("secret", "something-else\n");
    let report = report(&world);
    expect(
        &report,
        "token endpoint",
        "failed",
        &["invalid_client", "press `Show` for the Client secret"],
    );
    assert!(!report.contains("something-else"), "{report}");
}

#[test]
fn a_wrong_id() {
    let world = World::new();
    with(&world, "demo-client", "q72IOvELOJVP7C51");
    expect(
        &report(&world),
        "token endpoint",
        "failed",
        &[
            "begins with `q72I`",
            "Application ID",
            "compare the Client ID",
        ],
    );
}

#[test]
fn an_application_that_is_not_approved() {
    let world = World::new();
    let faults = world.sandbox.faults();
    faults.token().always(Fault::status(403));
    expect(
        &report(&world),
        "token endpoint",
        "failed",
        &["Status: Approved", "e-soutien"],
    );
    faults.clear();
    faults
        .operation("getInterventionOrder")
        .always(Fault::error(403, 50));
    expect(
        &report(&world),
        "api erdv",
        "failed",
        &["Status: Approved", "Espace Opérateur", "requestId"],
    );
}

#[test]
fn an_api_that_is_not_subscribed() {
    let world = World::new();
    world
        .sandbox
        .faults()
        .operation("getApiStatus")
        .always(Fault::error(403, 51));
    let report = report(&world);
    expect(&report, "api tickets", "failed", &["+ Add an API", "SIREN"]);
    expect(&report, "api erdv", "ok", &[]);
}

#[test]
fn no_api_key() {
    let world = World::new();
    with(&world, "api-key-file = \"key\"\n", "");
    expect(
        &report(&world),
        "api key",
        "failed",
        &["Orange Business representative"],
    );
}

#[test]
fn a_wrong_api_key() {
    let world = World::new();
    world.write("key", "another-key\n");
    let report = report(&world);
    expect(
        &report,
        "api ordering",
        "failed",
        &["API key is not accepted", "2 years"],
    );
    expect(&report, "token endpoint", "ok", &[]);
}

#[test]
fn an_api_key_that_expires_soon() {
    let world = World::new();
    key_is_issued(&world, 710);
    expect(
        &report(&world),
        "api key age",
        "warning",
        &["expires in 20 days", "Orange support"],
    );
}

#[test]
fn throttled() {
    let world = World::new();
    world
        .sandbox
        .faults()
        .operation("getInterventionOrder")
        .always(Fault::error(403, 53));
    expect(
        &report(&world),
        "api erdv",
        "failed",
        &["2 in a second", "suspend"],
    );
}

#[test]
fn a_clock_that_is_off_by_an_hour() {
    let world = World::new();
    let then = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(3600));
    let url = stub(move |request| {
        let body = match request.starts_with("POST") {
            true => r#"{"token_type":"Bearer","access_token":"t","expires_in":3600}"#,
            false => r#"{"status":"ok"}"#,
        };
        format!(
            "HTTP/1.1 200 OK\r\ndate: {then}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
    });
    world.write("config.toml", &format!("[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"secret\"\nbase-url = \"{url}\"\ntoken-url = \"{url}/token\"\n"));
    expect(&report(&world), "clock", "failed", &["off by 6", "NTP"]);
}

#[test]
fn no_name_server() {
    let world = World::new();
    world.write("config.toml", "[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"secret\"\ntoken-url = \"https://api.orange.invalid/token\"\nbase-url = \"https://api.orange.invalid\"\n");
    let report = report(&world);
    expect(
        &report,
        "name server",
        "failed",
        &[
            "cannot resolve api.orange.invalid",
            "network administrators",
        ],
    );
    expect(&report, "token endpoint", "failed", &["HTTPS_PROXY"]);
}

#[test]
fn a_proxy_that_refuses() {
    let world = World::new();
    let proxy = stub(|_| {
        "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned()
    });
    world.write("config.toml", &format!("[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"secret\"\nproxy = \"{proxy}\"\n"));
    expect(
        &report(&world),
        "token endpoint",
        "failed",
        &["the proxy refuses", "api.orange.com:443"],
    );
}

#[test]
fn files_of_credentials_that_do_not_exist() {
    let world = World::new();
    world.write(
        "config.toml",
        "[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"gone\"\napi-key-file = \"lost\"\n",
    );
    let report = report(&world);
    let parts = [
        "cannot read the client secret from ",
        "gone",
        "correct the path",
    ];
    expect(&report, "credentials", "failed", &parts);
    expect(
        &report,
        "api key",
        "failed",
        &["cannot read the API key from ", "lost"],
    );
    expect(&report, "api erdv", "skipped", &["without credentials"]);
}

#[test]
fn an_invalid_proxy_variable() {
    let world = World::new();
    world.write(
        "config.toml",
        "[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"secret\"\n",
    );
    let mut command = world.command(&["doctor", "--format", "json"]);
    command.env("HTTPS_PROXY", "http//pr0xy-s3cret@proxy.invalid");
    let output = command.output().unwrap();
    let report = String::from_utf8(output.stdout).unwrap();
    let parts = ["HTTPS_PROXY of the environment", "correct the variable"];
    expect(&report, "token endpoint", "failed", &parts);
    assert!(!report.contains("pr0xy-s3cret"), "{report}");
}

#[test]
fn intercepted_tls() {
    let world = World::new();
    let (port, _server) = intercepting();
    world.write("config.toml", &format!("[profile.default]\nclient-id = \"x\"\nclient-secret-file = \"secret\"\ntoken-url = \"https://localhost:{port}/token\"\nbase-url = \"https://localhost:{port}\"\n"));
    expect(
        &report(&world),
        "token endpoint",
        "failed",
        &["decrypts TLS", "certificate authority"],
    );
}

#[test]
fn an_api_that_is_down() {
    let world = World::new();
    world
        .sandbox
        .faults()
        .operation("getStatus")
        .always(Fault::error(503, 5));
    expect(
        &report(&world),
        "api ordering",
        "failed",
        &["try again later", "e-soutien", "requestId"],
    );
    world.sandbox.faults().token().always(Fault::TokenDown);
    expect(&report(&world), "token endpoint", "failed", &[]);
}

/// A server with a self-signed certificate.
fn intercepting() -> (u16, std::thread::JoinHandle<()>) {
    use std::sync::Arc;
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let thread = std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let Ok(mut connection) = rustls::ServerConnection::new(Arc::clone(&config)) else {
                return;
            };
            let _ = connection.complete_io(&mut stream);
        }
    });
    (port, thread)
}

/// The day as `YYYY-MM-DD`.
fn date(days: u64) -> String {
    let text = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(days * 86_400));
    // Sun, 06 Nov 1994 08:49:37 GMT
    let parts: Vec<&str> = text.split(' ').collect();
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = months.iter().position(|month| *month == parts[2]).unwrap() + 1;
    format!("{}-{month:02}-{}", parts[3], parts[1])
}

#[test]
fn the_text_report_names_the_next_step() {
    let world = World::without_credentials();
    let ran = Ran::of(&world.command(&["doctor"]).output().unwrap());
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("→ step 6 of the subscription"),
        "{}",
        ran.out
    );
}

#[test]
fn options_without_effect_on_the_report_are_rejected_before_any_call() {
    let world = World::new();
    let file = world.path("report.txt");
    for (arguments, part) in [
        (&["--dry-run"][..], "--dry-run: "),
        (&["--curl"], "--curl: "),
        (&["--out", file.to_str().unwrap()], "--out: "),
        (
            &["-o", "csv"],
            "--output: a report is text or JSON, not csv",
        ),
    ] {
        world
            .run(&[&["doctor"][..], arguments].concat())
            .fails(2, part);
    }
    assert!(world.sandbox.requests().is_empty());
    assert!(world.sandbox.token_requests().is_empty());
}
