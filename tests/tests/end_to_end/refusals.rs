//! Every error status that a specification contains for an operation, with each of Orange's codes, as the generated
//! client reports it.
//!
//! The list comes from the specifications: a new operation has no call in `calls`, and a new status no expectation in
//! [`expected`], so the test fails until it is covered.

use std::collections::BTreeSet;

use clientwright_runtime::Error;
use orange_sandbox::{Fault, Sandbox};

use crate::documented::{ANY_OTHER, codes, operations};
use crate::support::{Body, assert_refused};
use crate::{calls, support};

/// The expected results of the methods of an error; all others must be false.
#[derive(Debug, Default, PartialEq)]
struct Answers {
    not_found: bool,
    conflict: bool,
    rate_limited: bool,
    auth: bool,
    timeout: bool,
    connect: bool,
    client_error: bool,
    server_error: bool,
    decode: bool,
    config: bool,
}

impl Answers {
    fn of<E>(error: &Error<E>) -> Self {
        Self {
            not_found: error.is_not_found(),
            conflict: error.is_conflict(),
            rate_limited: error.is_rate_limited(),
            auth: error.is_auth(),
            timeout: error.is_timeout(),
            connect: error.is_connect(),
            client_error: error.is_client_error(),
            server_error: error.is_server_error(),
            decode: error.is_decode(),
            config: error.is_config(),
        }
    }
}

fn expected(status: u16, code: i32) -> Answers {
    let client = Answers {
        client_error: true,
        ..Answers::default()
    };
    let server = Answers {
        server_error: true,
        ..Answers::default()
    };
    match (status, code) {
        (400 | 405 | 406 | 413 | 415 | 422 | ANY_OTHER, _) => client,
        (403, 53) | (429, _) => Answers {
            rate_limited: true,
            ..client
        },
        (401 | 403, _) => Answers {
            auth: true,
            ..client
        },
        (404, _) => Answers {
            not_found: true,
            ..client
        },
        (408, _) => Answers {
            timeout: true,
            ..client
        },
        (409 | 412, _) => Answers {
            conflict: true,
            ..client
        },
        (500 | 502 | 503, _) => server,
        (504, _) => Answers {
            timeout: true,
            ..server
        },
        _ => panic!("no expectation for status {status}: add one"),
    }
}

/// Makes the sandbox reject every operation of the specification in every documented way.
async fn refuse<E: Body>(
    spec: &str,
    sandbox: &Sandbox,
    call: impl AsyncFn(&str) -> Result<u16, Error<E>>,
) {
    let known = codes();
    let mut documented = BTreeSet::new();
    let mut reported = BTreeSet::new();
    for operation in operations(spec) {
        for status in operation.errors {
            documented.insert((operation.id.clone(), status));
            let of_status: Vec<_> = known.iter().filter(|code| code.status == status).collect();
            // Codes of business errors are specific to one API.
            let private = || of_status.is_empty().then_some((9999, None));
            let wanted = of_status
                .iter()
                .map(|known| (known.code, Some(known.meaning.as_str())))
                .chain(private());
            for (code, meaning) in wanted {
                sandbox.faults().clear();
                let fault = Fault::error(status, u32::try_from(code).unwrap());
                sandbox.faults().always(fault);
                let error = call(&operation.id).await.unwrap_err();
                assert_refused(&error, status, code);
                assert_eq!(error.meaning(), meaning);
                assert_eq!(Answers::of(&error), expected(status, code), "{error}");
                // The call is only repeated with another token if the token is unknown or expired.
                let attempts = match (status, code) {
                    (401, 41 | 42) => 2,
                    _ => 1,
                };
                assert_eq!(error.attempts(), attempts, "{error}");
                let status = error.status().unwrap().as_u16();
                reported.insert((error.operation().to_owned(), status));
            }
        }
    }
    assert_eq!(reported, documented);
}

#[tokio::test]
async fn every_documented_error_of_e_rdv_is_classified() {
    let sandbox = support::sandbox();
    let client = support::erdv(&sandbox);
    let call = async |operation: &str| calls::erdv(&client, operation).await;
    refuse("erdv.yaml", &sandbox, call).await;
}

#[tokio::test]
async fn every_documented_error_of_trouble_tickets_is_classified() {
    let sandbox = support::sandbox();
    let client = support::tickets(&sandbox);
    let call = async |operation: &str| calls::tickets(&client, operation).await;
    refuse("trouble-tickets.yaml", &sandbox, call).await;
}

#[tokio::test]
async fn every_documented_error_of_ordering_is_classified() {
    let sandbox = support::sandbox();
    let client = support::ordering(&sandbox);
    let call = async |operation: &str| calls::ordering(&client, operation).await;
    refuse("ordering.yaml", &sandbox, call).await;
}
