//! The examples of interceptors, with servers that verify their requests.

#[path = "../../examples/aws_sigv4.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is a separate program")]
mod aws_sigv4;
#[path = "../../examples/http_digest.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is a separate program")]
mod http_digest;
use crate::server;
use crate::support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use aws_sigv4::SigV4;
use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::testing::ManualClock;
use clientwright_runtime::{Client, ClientBuilder, DateTime, Error, RawResponse, Value};
use http_digest::Digest;
use md5::{Digest as _, Md5};
use ring::hmac;
use server::{Action, Server, http, json, serve};
use support::{API, CREATE, OPEN, problem};

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(url)
        .no_proxy()
        .token("oauth", "unused")
}

async fn open(client: &Client, set: impl FnOnce(&mut Call)) -> Result<(), Error> {
    let mut call = client.call(&OPEN);
    set(&mut call);
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    sent.await.map(|_| ())
}

fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let head = request.split("\r\n\r\n").next().unwrap();
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    let found = lines.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(found.1)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sha256(text: &str) -> String {
    hex(ring::digest::digest(&ring::digest::SHA256, text.as_bytes()).as_ref())
}

fn md5(text: &str) -> String {
    hex(&Md5::digest(text))
}

/// Parses the parameters of `Authorization: Digest` in a request.
fn digest(request: &str) -> Option<BTreeMap<String, String>> {
    let text = header(request, "authorization")?.strip_prefix("Digest ")?;
    let pairs = text.split(", ").map(|pair| pair.split_once('=').unwrap());
    Some(
        pairs
            .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()))
            .collect(),
    )
}

/// Starts a server that accepts `Mufasa` with the password of RFC 7616. Each nonce is valid for two requests.
async fn digest_server(hash: fn(&str) -> String, challenge: &'static str) -> Server {
    serve(move |request, number| {
        let refused = |stale: &str| {
            let nonce = format!("nonce-{number}");
            let headers = format!(
                "www-authenticate: Basic realm=\"a, b\", Digest realm=\"http-auth@example.org\", \
                 nonce=\"{nonce}\", opaque=\"op,aque\", {challenge}{stale}\r\n"
            );
            Action::Answer(http("401 Unauthorized", &headers, ""))
        };
        let Some(auth) = digest(request) else {
            return refused("");
        };
        let line = request.lines().next().unwrap();
        let (method, uri) = (line.split(' ').next(), line.split(' ').nth(1));
        assert_eq!(Some(auth["uri"].as_str()), uri);
        assert_eq!(auth["opaque"], "op,aque");
        let who = hash(&format!(
            "Mufasa:{}:Circle of Life",
            "http-auth@example.org"
        ));
        let what = hash(&format!("{}:{}", method.unwrap(), auth["uri"]));
        let expected = match auth.get("qop") {
            Some(_) => {
                let (nc, cnonce) = (&auth["nc"], &auth["cnonce"]);
                hash(&format!(
                    "{who}:{}:{nc}:{cnonce}:auth:{what}",
                    auth["nonce"]
                ))
            }
            None => hash(&format!("{who}:{}:{what}", auth["nonce"])),
        };
        if auth["response"] != expected || auth["username"] != "Mufasa" {
            return refused("");
        }
        if auth.get("nc").is_some_and(|count| count == "00000003") {
            return refused(", stale=true");
        }
        Action::Answer(json("200 OK", "[]"))
    })
    .await
}

#[tokio::test]
async fn the_nonce_of_a_challenge_is_reused_until_it_is_stale() {
    for (hash, challenge) in [
        (
            md5 as fn(&str) -> String,
            "qop=\"auth-int, auth\", algorithm=MD5",
        ),
        (sha256, "qop=auth, algorithm=SHA-256"),
    ] {
        let server = digest_server(hash, challenge).await;
        let builder = builder(&server.url);
        let client = builder
            .interceptor(Arc::new(Digest::new("Mufasa", "Circle of Life")))
            .build()
            .unwrap();
        for requests in [2, 3, 5] {
            open(&client, |call| {
                call.configure(|options| options.query_pair("a", "b c"))
            })
            .await
            .unwrap();
            let counted = server.counts.requests.load(Ordering::SeqCst);
            assert_eq!(counted, requests, "{challenge}");
        }
    }
    // A challenge from before RFC 2617.
    let server = digest_server(md5, "domain=\"/\"").await;
    let client = builder(&server.url)
        .interceptor(Arc::new(Digest::new("Mufasa", "Circle of Life")))
        .build()
        .unwrap();
    open(&client, |_| {}).await.unwrap();
}

#[tokio::test]
async fn a_wrong_password_is_sent_once() {
    let server = digest_server(md5, "qop=\"auth\"").await;
    let digest = Digest::new("Mufasa", "geheim");
    assert!(!format!("{digest:?}").contains("geheim"));
    let client = builder(&server.url)
        .interceptor(Arc::new(digest))
        .build()
        .unwrap();
    let error = problem(open(&client, |_| {}).await);
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 2);
}

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// Returns a clock at 2015-08-30T12:36:00Z, the time of the AWS test suite.
fn clock() -> Arc<ManualClock> {
    let time: DateTime = "2015-08-30T12:36:00Z".parse().unwrap();
    let clock = ManualClock::new();
    clock.set_wall(time.to_system_time().unwrap());
    Arc::new(clock)
}

/// The signatures of the AWS test suite (`get-vanilla`, `get-vanilla-query-order-key-case`), which are for this host.
#[tokio::test]
#[cfg(unix)]
async fn signatures_match_the_aws_test_suite() {
    use tokio::io::AsyncWriteExt as _;
    let name = format!("clientwright-sigv4-{}.sock", std::process::id());
    let path = std::env::temp_dir().join(name);
    let _ = std::fs::remove_file(&path);
    let listener = tokio::net::UnixListener::bind(&path).unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut seen = Vec::new();
        for _ in 0..2 {
            seen.push(server::read_request(&mut stream).await.unwrap());
            let answer = json("200 OK", "[]");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        seen
    });
    let client = builder("http://example.amazonaws.com")
        .path("open", "/")
        .unix_socket(&path)
        .interceptor(Arc::new(
            SigV4::new(KEY, SECRET, "us-east-1", "service").with_clock(clock()),
        ))
        .build()
        .unwrap();
    open(&client, |_| {}).await.unwrap();
    open(&client, |call| {
        call.configure(|options| {
            options.query_pair("Param2", "value2");
            options.query_pair("Param1", "value1");
        });
    })
    .await
    .unwrap();
    let _ = std::fs::remove_file(&path);
    let seen = server.await.unwrap();
    for (request, signature) in seen.iter().zip([
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ]) {
        let auth = header(request, "authorization").unwrap();
        assert_eq!(
            auth,
            format!(
                "AWS4-HMAC-SHA256 Credential={KEY}/20150830/us-east-1/service/aws4_request, \
                 SignedHeaders=host;x-amz-date, Signature={signature}"
            ),
            "{request}"
        );
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}

/// Computes the signature of a request, like a server that received it.
fn expected_signature(request: &str, signed: &str) -> String {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let line: Vec<&str> = head.lines().next().unwrap().split(' ').collect();
    let (path, query) = line[1].split_once('?').unwrap_or((line[1], ""));
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let lines: String = signed
        .split(';')
        .map(|name| format!("{name}:{}\n", header(request, name).unwrap()))
        .collect();
    let canonical = format!(
        "{}\n{}\n{}\n{lines}\n{signed}\n{}",
        line[0],
        path.replace('%', "%25"),
        pairs.join("&"),
        sha256(body)
    );
    let text = format!(
        "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/eu-west-3/sqs/aws4_request\n{}",
        sha256(&canonical)
    );
    let key = mac(format!("AWS4{SECRET}").as_bytes(), "20150830");
    let key = mac(&mac(&mac(&key, "eu-west-3"), "sqs"), "aws4_request");
    hex(&mac(&key, &text))
}

#[tokio::test]
async fn signatures_cover_path_query_headers_and_body() {
    let server = serve(|request, _| {
        let auth = header(request, "authorization").unwrap();
        let (_, rest) = auth.split_once("SignedHeaders=").unwrap();
        let (signed, signature) = rest.split_once(", Signature=").unwrap();
        assert_eq!(signed, "content-type;host;x-amz-date;x-amz-security-token");
        match signature == expected_signature(request, signed) {
            true => Action::Answer(json("200 OK", "{}")),
            false => Action::Answer(json("403 Forbidden", "{}")),
        }
    })
    .await;
    let signer = SigV4::new(KEY, SECRET, "eu-west-3", "sqs")
        .with_session_token("geheim")
        .with_clock(clock());
    assert!(!format!("{signer:?}").contains("geheim"));
    let client = builder(&server.url)
        .path("createThing", "/things%20of/ours")
        .credential("oauth", clientwright_runtime::Credential::custom(Unsigned))
        .interceptor(Arc::new(signer))
        .build()
        .unwrap();
    let mut call = client.call(&CREATE);
    call.body_text("text/plain", "a body");
    call.configure(|options| {
        options.query_pair("b", "2 3");
        options.query_pair("a", "1");
    });
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    sent.await.unwrap();
}

/// For a scheme whose credential is added by an interceptor.
#[derive(Debug)]
struct Unsigned;

impl clientwright_runtime::Authorizer for Unsigned {
    fn authorize<'a>(
        &'a self,
        _: &'a mut clientwright_runtime::Request,
    ) -> clientwright_runtime::BoxFuture<'a, Result<(), clientwright_runtime::CredentialError>>
    {
        Box::pin(std::future::ready(Ok(())))
    }
}
