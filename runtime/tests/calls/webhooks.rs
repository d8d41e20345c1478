//! Webhook signatures, with the test vectors of their specifications.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use clientwright_runtime::http::{HeaderMap, HeaderValue};
use clientwright_runtime::webhooks::{HmacWebhooks, SignatureError, StandardWebhooks};
use clientwright_runtime::{BoxFuture, Clock};

/// A clock that always returns the same time.
#[derive(Debug)]
struct At(SystemTime);

impl Clock for At {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn wall(&self) -> SystemTime {
        self.0
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

// From the specification of Standard Webhooks.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const SENT: u64 = 1_614_265_330;
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

fn sent(signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", HeaderValue::from_static(ID));
    headers.insert("webhook-timestamp", SENT.into());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn at(secret: &str, seconds: u64) -> StandardWebhooks {
    let now = UNIX_EPOCH + Duration::from_secs(seconds);
    StandardWebhooks::new(secret)
        .unwrap()
        .clock(Arc::new(At(now)))
}

#[test]
fn the_test_vector_of_standard_webhooks_is_valid() {
    let webhooks = at(SECRET, SENT);
    let verified = webhooks.verify(&sent(SIGNATURE), BODY).unwrap();
    assert_eq!(verified.id(), ID);
    assert_eq!(webhooks.sign(ID, verified.timestamp(), BODY), SIGNATURE);
    // The prefix of the secret is optional.
    let bare = at(SECRET.strip_prefix("whsec_").unwrap(), SENT);
    bare.verify(&sent(SIGNATURE), BODY).unwrap();
}

#[test]
fn one_valid_signature_among_others_is_enough() {
    let all = format!("v1,AAAA v1a,{} {SIGNATURE}", "x".repeat(9));
    at(SECRET, SENT).verify(&sent(&all), BODY).unwrap();
}

#[test]
fn modified_or_incomplete_messages_are_rejected() {
    let webhooks = at(SECRET, SENT);
    let invalid = Err(SignatureError::Invalid);
    assert_eq!(webhooks.verify(&sent(SIGNATURE), b"{}"), invalid);
    assert_eq!(webhooks.verify(&sent("v1,AAAA"), BODY), invalid);
    assert_eq!(webhooks.verify(&sent(""), BODY), invalid);
    let mut headers = sent(SIGNATURE);
    headers.insert("webhook-id", HeaderValue::from_static("msg_other"));
    assert_eq!(webhooks.verify(&headers, BODY), invalid);
    headers.remove("webhook-id");
    let missing = Err(SignatureError::Missing("webhook-id"));
    assert_eq!(webhooks.verify(&headers, BODY), missing);
    // A repeated header could hide the signed value.
    let mut headers = sent(SIGNATURE);
    headers.append("webhook-id", HeaderValue::from_static("msg_other"));
    let malformed = Err(SignatureError::Malformed("webhook-id"));
    assert_eq!(webhooks.verify(&headers, BODY), malformed);
}

#[test]
fn a_message_is_valid_within_the_tolerance() {
    let headers = sent(SIGNATURE);
    at(SECRET, SENT + 300).verify(&headers, BODY).unwrap();
    at(SECRET, SENT - 300).verify(&headers, BODY).unwrap();
    let old = at(SECRET, SENT + 301);
    assert_eq!(old.verify(&headers, BODY), Err(SignatureError::TooOld));
    let new = at(SECRET, SENT - 301);
    assert_eq!(new.verify(&headers, BODY), Err(SignatureError::TooNew));
    old.tolerance(Duration::from_secs(301))
        .verify(&headers, BODY)
        .unwrap();
}

#[test]
fn both_secrets_are_valid_during_a_rotation() {
    let webhooks = at("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", SENT);
    let headers = sent(SIGNATURE);
    assert_eq!(
        webhooks.verify(&headers, BODY),
        Err(SignatureError::Invalid)
    );
    webhooks
        .also(SECRET)
        .unwrap()
        .verify(&headers, BODY)
        .unwrap();
}

#[test]
fn the_test_vector_of_github_is_valid() {
    const SIGNATURE: &str =
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    let webhooks = HmacWebhooks::github("It's a Secret to Everybody").unwrap();
    assert_eq!(webhooks.sign(b"Hello, World!"), SIGNATURE);
    let mut headers = HeaderMap::new();
    let missing = Err(SignatureError::Missing("x-hub-signature-256"));
    assert_eq!(webhooks.verify(&headers, b"Hello, World!"), missing);
    headers.insert("X-Hub-Signature-256", HeaderValue::from_static(SIGNATURE));
    webhooks.verify(&headers, b"Hello, World!").unwrap();
    let invalid = Err(SignatureError::Invalid);
    assert_eq!(webhooks.verify(&headers, b"Hello, World?"), invalid);
    let other = HmacWebhooks::github("new").unwrap();
    assert_eq!(other.verify(&headers, b"Hello, World!"), invalid);
    let both = other.also("It's a Secret to Everybody").unwrap();
    both.verify(&headers, b"Hello, World!").unwrap();
    for malformed in ["757107", "sha256=7571é", "sha256=757", "sha1=757107"] {
        let value = HeaderValue::from_bytes(malformed.as_bytes()).unwrap();
        headers.insert("x-hub-signature-256", value);
        assert_eq!(
            webhooks.verify(&headers, b"Hello, World!"),
            Err(SignatureError::Malformed("x-hub-signature-256")),
            "{malformed}"
        );
    }
}

#[test]
fn secrets_are_not_shown_and_must_be_valid() {
    let shown = format!("{:?}", at(SECRET, SENT));
    assert!(!shown.contains("MfKQ"), "{shown}");
    let shown = format!("{:?}", HmacWebhooks::github("hunter2").unwrap());
    assert!(!shown.contains("hunter2"), "{shown}");
    for wrong in ["", "whsec_", "whsec_!"] {
        assert!(StandardWebhooks::new(wrong).is_err(), "{wrong}");
    }
    assert!(HmacWebhooks::github("").is_err());
}
