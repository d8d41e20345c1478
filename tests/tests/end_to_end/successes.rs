//! Every success status that a specification contains for an operation.
//!
//! A scripted transport sends the responses that the sandbox does not.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::Arc;

use clientwright_runtime::ClientBuilder;
use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};

use crate::documented::operations;
use crate::{calls, support};

/// The responses that the specification allows, but the sandbox never sends.
fn scripted(operation: &str, status: u16) -> MockAnswer {
    match (operation, status) {
        ("createAppointment" | "changeAppointment" | "cancelAppointment", 200 | 202) => {
            MockAnswer::json(status, r#"{"any": "thing"}"#)
        }
        (
            "createAppointment"
            | "changeAppointment"
            | "cancelAppointment"
            | "addTroubleTicketComment",
            204,
        ) => MockAnswer::new(204),
        ("submitRequest", 200) => MockAnswer::json(200, r#"{"id": "3-00286080"}"#),
        other => panic!("no response for {other:?}: add one"),
    }
}

fn with_script(
    settings: ClientBuilder,
    mock: &MockTransport,
    clock: &ManualClock,
) -> ClientBuilder {
    settings
        .transport(Arc::new(mock.clone()))
        .clock(Arc::new(clock.clone()))
}

async fn succeed<E: Debug>(
    spec: &str,
    mock: &MockTransport,
    by_sandbox: impl AsyncFn(&str) -> Result<u16, E>,
    by_script: impl AsyncFn(&str) -> Result<u16, E>,
) {
    let mut documented = BTreeSet::new();
    let mut reported = BTreeSet::new();
    for operation in operations(spec) {
        let natural = by_sandbox(&operation.id).await.unwrap();
        reported.insert((operation.id.clone(), natural));
        for status in operation.successes {
            documented.insert((operation.id.clone(), status));
            if status != natural {
                mock.answer(&operation.id, scripted(&operation.id, status));
                let reported_status = by_script(&operation.id).await.unwrap();
                reported.insert((operation.id.clone(), reported_status));
            }
        }
    }
    assert_eq!(reported, documented);
}

#[tokio::test]
async fn every_documented_success_of_e_rdv_is_a_success() {
    let (sandbox, clock) = (support::sandbox(), ManualClock::new());
    let mock = MockTransport::new(&clock);
    let client = support::erdv(&sandbox);
    let script = support::erdv_builder(&sandbox)
        .configure(|settings| with_script(settings, &mock, &clock))
        .build()
        .unwrap();
    let by_sandbox = async |operation: &str| calls::erdv(&client, operation).await;
    let by_script = async |operation: &str| calls::erdv(&script, operation).await;
    succeed("erdv.yaml", &mock, by_sandbox, by_script).await;
}

#[tokio::test]
async fn every_documented_success_of_trouble_tickets_is_a_success() {
    let (sandbox, clock) = (support::sandbox(), ManualClock::new());
    let mock = MockTransport::new(&clock);
    let client = support::tickets(&sandbox);
    let script = support::tickets_builder(&sandbox)
        .configure(|settings| with_script(settings, &mock, &clock))
        .build()
        .unwrap();
    let by_sandbox = async |operation: &str| calls::tickets(&client, operation).await;
    let by_script = async |operation: &str| calls::tickets(&script, operation).await;
    succeed("trouble-tickets.yaml", &mock, by_sandbox, by_script).await;
}

#[tokio::test]
async fn every_documented_success_of_ordering_is_a_success() {
    let (sandbox, clock) = (support::sandbox(), ManualClock::new());
    let mock = MockTransport::new(&clock);
    let client = support::ordering(&sandbox);
    let script = support::ordering_builder(&sandbox)
        .configure(|settings| with_script(settings, &mock, &clock))
        .build()
        .unwrap();
    let by_sandbox = async |operation: &str| calls::ordering(&client, operation).await;
    let by_script = async |operation: &str| calls::ordering(&script, operation).await;
    succeed("ordering.yaml", &mock, by_sandbox, by_script).await;
}
