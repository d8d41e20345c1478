//! Interceptors: what they can see and change, and what they must not.

use crate::server;
use crate::support;

use std::fmt;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::describe::Operation;
use clientwright_runtime::testing::FixedRandomness;
use clientwright_runtime::{
    AfterAttempt, Attempt, AttemptResult, Authorizer, BoxFuture, Client, ClientBuilder, Credential,
    CredentialError, Error, ErrorKind, Interceptor, InterceptorError, RawResponse, Request, Value,
};
use http::{HeaderName, HeaderValue};
use server::{Action, Server, json, serve};
use support::{API, BOTH, CREATE, LIST, OPEN, problem};

type Before = dyn Fn(&mut Request, Attempt) -> Result<(), InterceptorError> + Send + Sync;
type After = dyn Fn(&AttemptResult<'_>) -> Result<AfterAttempt, InterceptorError> + Send + Sync;

/// Two functions as an interceptor.
struct Both(Box<Before>, Box<After>);

impl fmt::Debug for Both {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Both")
    }
}

impl Interceptor for Both {
    fn before_attempt<'a>(
        &'a self,
        request: &'a mut Request,
        attempt: Attempt,
    ) -> BoxFuture<'a, Result<(), InterceptorError>> {
        Box::pin(async move { (self.0)(request, attempt) })
    }

    fn after_attempt<'a>(
        &'a self,
        result: &'a AttemptResult<'a>,
    ) -> BoxFuture<'a, Result<AfterAttempt, InterceptorError>> {
        Box::pin(async move { (self.1)(result) })
    }
}

fn both(
    before: impl Fn(&mut Request, Attempt) -> Result<(), InterceptorError> + Send + Sync + 'static,
    after: impl Fn(&AttemptResult<'_>) -> Result<AfterAttempt, InterceptorError> + Send + Sync + 'static,
) -> Arc<dyn Interceptor> {
    Arc::new(Both(Box::new(before), Box::new(after)))
}

fn before(
    before: impl Fn(&mut Request, Attempt) -> Result<(), InterceptorError> + Send + Sync + 'static,
) -> Arc<dyn Interceptor> {
    both(before, |_| Ok(AfterAttempt::Continue))
}

fn after(
    after: impl Fn(&AttemptResult<'_>) -> Result<AfterAttempt, InterceptorError> + Send + Sync + 'static,
) -> Arc<dyn Interceptor> {
    both(|_, _| Ok(()), after)
}

/// Starts a server that responds with these statuses, and repeats the last one; also returns the requests it reads.
async fn server(statuses: &'static [&'static str]) -> (Server, Arc<Mutex<Vec<String>>>) {
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&seen);
    let server = serve(move |request, number| {
        all.lock().unwrap().push(request.to_owned());
        let status = statuses.get(number).or(statuses.last()).unwrap();
        Action::Answer(json(status, "{}"))
    })
    .await;
    (server, seen)
}

fn builder(server: &Server) -> ClientBuilder {
    ClientBuilder::new(&API)
        .base_url(&server.url)
        .no_proxy()
        .token("oauth", "geheim-token")
        .api_key("key", "geheim-key")
        .randomness(Arc::new(FixedRandomness::new(0)))
}

async fn send(
    client: &Client,
    operation: &'static Operation,
    set: impl FnOnce(&mut Call),
) -> Result<(), Error> {
    let mut call = client.call(operation);
    set(&mut call);
    let sent = call.send::<Value, (), Value>(RawResponse::json, RawResponse::error_json);
    sent.await.map(|_| ())
}

fn append(request: &mut Request, text: &str) {
    let name = HeaderName::from_static("x-order");
    let before = request.headers.get(&name).map(|value| value.to_str());
    let before = before.map_or("", Result::unwrap).to_owned();
    let value = HeaderValue::try_from(format!("{before}{text}")).unwrap();
    request.headers.insert(name, value);
}

#[tokio::test]
async fn client_interceptors_wrap_those_of_the_call_in_each_attempt() {
    let (server, seen) = server(&["503 Service Unavailable", "200 OK"]).await;
    let log = Arc::<Mutex<Vec<String>>>::default();
    let named = |name: &'static str| {
        let log = Arc::clone(&log);
        both(
            move |request, attempt| {
                append(request, &format!("{name}{}", attempt.number()));
                request.body = Bytes::from_static(b"changed");
                Ok(())
            },
            move |result| {
                let number = result.attempt().number();
                let status = result.response().unwrap().status().as_u16();
                let error = result.error().map(ErrorKind::name);
                let id = result.attempt().operation().id;
                let sent = result.request().headers["x-order"].to_str().unwrap();
                let line = format!("{name} {id} {number} {status} {error:?} {sent}");
                log.lock().unwrap().push(line);
                Ok(AfterAttempt::Continue)
            },
        )
    };
    let client = builder(&server)
        .interceptor(named("a"))
        .interceptor(named("b"))
        .build()
        .unwrap();
    send(&client, &LIST, |call| {
        call.configure(|options| options.interceptor(named("c")))
    })
    .await
    .unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        [
            "c listThings 1 503 Some(\"status\") a1b1c1",
            "b listThings 1 503 Some(\"status\") a1b1c1",
            "a listThings 1 503 Some(\"status\") a1b1c1",
            "c listThings 2 200 None a2b2c2",
            "b listThings 2 200 None a2b2c2",
            "a listThings 2 200 None a2b2c2",
        ]
    );
    // The interceptor of the call is not added to the client.
    send(&client, &LIST, |_| {}).await.unwrap();
    let seen = seen.lock().unwrap();
    assert!(seen[0].contains("x-order: a1b1c1\r\n"), "{}", seen[0]);
    assert!(seen[1].contains("x-order: a2b2c2\r\n"), "{}", seen[1]);
    assert!(seen[2].contains("x-order: a1b1\r\n"), "{}", seen[2]);
    assert!(seen[0].ends_with("\r\n\r\nchanged"), "{}", seen[0]);
    assert!(seen[0].contains("content-length: 7\r\n"), "{}", seen[0]);
}

#[tokio::test]
async fn no_interceptor_sees_a_credential() {
    let (server, seen) = server(&["200 OK"]).await;
    let shown = Arc::<Mutex<String>>::default();
    let (first, second) = (Arc::clone(&shown), Arc::clone(&shown));
    let show = |shown: &Mutex<String>, request: &Request| {
        let values: Vec<_> = request
            .headers
            .values()
            .map(HeaderValue::as_bytes)
            .collect();
        let raw = String::from_utf8_lossy(&values.concat()).into_owned();
        let text = format!("{request:?} {:?} {} {raw}", request.headers, request.url);
        shown.lock().unwrap().push_str(&text);
    };
    let spy = both(
        move |request, _| {
            show(&first, request);
            Ok(())
        },
        move |result| {
            show(&second, result.request());
            let text = format!("{result:?} {:?}", result.response());
            second.lock().unwrap().push_str(&text);
            Ok(AfterAttempt::Continue)
        },
    );
    let client = builder(&server)
        .credential("query", Credential::key("geheim-query"))
        .credential("cookie", Credential::key("geheim-cookie"))
        .interceptor(spy)
        .build()
        .unwrap();
    send(&client, &BOTH, |_| {}).await.unwrap();
    send(&client, &support::EITHER, |_| {}).await.unwrap();
    let sent = seen.lock().unwrap().concat();
    for secret in ["token", "key", "query", "cookie"] {
        assert!(
            sent.contains(&format!("geheim-{secret}")),
            "{secret}: {sent}"
        );
    }
    let shown = shown.lock().unwrap();
    assert!(shown.contains("AttemptResult") && shown.contains("both"));
    assert!(!shown.contains("geheim"), "{shown}");
}

#[tokio::test]
async fn headers_of_the_caller_are_visible_but_masked_in_debug_output() {
    let (server, seen) = server(&["200 OK"]).await;
    let spy = before(|request, _| {
        assert_eq!(request.headers["x-own"], "geheim");
        assert!(request.url.ends_with("/things?more=a%20b%26c"));
        let shown = format!("{request:?} {:?}", request.headers);
        assert!(!shown.contains("geheim"), "{shown}");
        request.url = request.url.replace("/things", "/v2/things");
        Ok(())
    });
    let client = builder(&server).interceptor(spy).build().unwrap();
    send(&client, &OPEN, |call| {
        call.configure(|options| {
            options.header("x-own", "geheim");
            options.query_pair("more", "a b&c");
        });
    })
    .await
    .unwrap();
    let seen = seen.lock().unwrap();
    assert!(
        seen[0].starts_with("GET /v2/things?more=a%20b%26c "),
        "{}",
        seen[0]
    );
}

#[tokio::test]
async fn a_request_is_signed_after_interceptors_changed_it() {
    /// Signs the header that is set by an interceptor.
    #[derive(Debug)]
    struct Signer;
    impl Authorizer for Signer {
        fn authorize<'a>(
            &'a self,
            request: &'a mut Request,
        ) -> BoxFuture<'a, Result<(), CredentialError>> {
            Box::pin(async move {
                let signed = format!("signed {}", request.headers["x-order"].to_str().unwrap());
                let value = HeaderValue::try_from(signed).unwrap();
                request.headers.insert("x-signature", value);
                Ok(())
            })
        }
    }
    let (server, seen) = server(&["200 OK"]).await;
    let client = builder(&server)
        .custom("oauth", Signer)
        .interceptor(before(|request, _| {
            assert!(!request.headers.contains_key("x-signature"));
            append(request, "first");
            Ok(())
        }))
        .build()
        .unwrap();
    send(&client, &LIST, |_| {}).await.unwrap();
    assert!(seen.lock().unwrap()[0].contains("x-signature: signed first\r\n"));
}

#[tokio::test]
async fn an_interceptor_can_resend_even_a_post_up_to_max_attempts() {
    let again = || {
        after(|result| {
            Ok(
                match result.response().map(|response| response.status().as_u16()) {
                    Some(401) => AfterAttempt::SendAgain,
                    _ => AfterAttempt::Continue,
                },
            )
        })
    };
    let (server, _) = server(&["401 Unauthorized", "200 OK"]).await;
    let client = builder(&server).interceptor(again()).build().unwrap();
    send(&client, &CREATE, |_| {}).await.unwrap();
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 2);
    let (server, _) = self::server(&["401 Unauthorized"]).await;
    let client = builder(&server).interceptor(again()).build().unwrap();
    let error = problem(send(&client, &CREATE, |_| {}).await);
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(error.attempts(), 4);
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn an_interceptor_can_fail_a_call_before_and_after_an_attempt() {
    let (server, _) = server(&["200 OK"]).await;
    let refusing = before(|_, _| Err(InterceptorError::new("not today")));
    let client = builder(&server).interceptor(refusing).build().unwrap();
    let error = problem(send(&client, &LIST, |_| {}).await);
    assert!(matches!(error.kind(), ErrorKind::Interceptor(_)));
    assert!(error.to_string().contains("not today"), "{error}");
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 0);

    let cause = || std::io::Error::other("the key is unknown");
    let verifying = after(move |result| {
        assert_eq!(&**result.response().unwrap().body(), b"{}");
        Err(InterceptorError::new("the signature is wrong").with_source(cause()))
    });
    let client = builder(&server).interceptor(verifying).build().unwrap();
    let error = problem(send(&client, &LIST, |_| {}).await);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.raw_body(), b"{}");
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "the key is unknown");
    assert_eq!(server.counts.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_interceptor_cannot_change_the_host_or_the_content_length() {
    let (server, _) = server(&["200 OK"]).await;
    let (elsewhere, _) = self::server(&["200 OK"]).await;
    let url = elsewhere.url.clone();
    let diverting = before(move |request, _| {
        request.url.clone_from(&url);
        Ok(())
    });
    let framing = before(|request, _| {
        request.headers.insert("content-length", 5.into());
        Ok(())
    });
    for (interceptor, expected) in [(diverting, "another host"), (framing, "content-length")] {
        let client = builder(&server).interceptor(interceptor).build().unwrap();
        let error = problem(send(&client, &LIST, |_| {}).await);
        assert!(error.to_string().contains(expected), "{error}");
    }
    for server in [server, elsewhere] {
        assert_eq!(server.counts.requests.load(Ordering::SeqCst), 0);
    }
}

#[tokio::test]
async fn after_attempt_also_runs_without_a_response() {
    let server = serve(|_, _| Action::Reset(Vec::new())).await;
    let seen = Arc::<Mutex<Vec<String>>>::default();
    let all = Arc::clone(&seen);
    let spy = after(move |result| {
        assert!(result.response().is_none());
        let name = result.error().map(ErrorKind::name).unwrap();
        all.lock().unwrap().push(name.to_owned());
        Ok(AfterAttempt::Continue)
    });
    let client = builder(&server).interceptor(spy).build().unwrap();
    problem(send(&client, &CREATE, |_| {}).await);
    assert_eq!(*seen.lock().unwrap(), ["transport"]);
}
