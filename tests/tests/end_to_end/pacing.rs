//! e-RDV allows 2 requests per second; the client respects that automatically.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::Clock as _;
use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
use orange_erdv::Client;
use tokio::task::JoinSet;

const SECOND: Duration = Duration::from_secs(1);

fn paced(clock: &ManualClock) -> (MockTransport, Client) {
    let mock = MockTransport::new(clock);
    mock.always(
        "getInterventionOrder",
        MockAnswer::json(200, r#"{"id": "1"}"#),
    );
    mock.always("cancelAppointment", MockAnswer::new(204));
    let client = Client::builder()
        .client_credentials("id", "secret")
        .configure(|settings| {
            settings
                .transport(Arc::new(mock.clone()))
                .clock(Arc::new(clock.clone()))
        })
        .build()
        .unwrap();
    (mock, client)
}

/// The times at which the calls were sent, without token requests.
fn moments(mock: &MockTransport) -> Vec<Duration> {
    let requests = mock.requests();
    let calls = requests
        .iter()
        .filter(|request| request.operation.is_some());
    let mut moments: Vec<Duration> = calls.map(|request| request.at).collect();
    moments.sort();
    moments
}

fn assert_at_most_two_in_any_second(moments: &[Duration]) {
    for window in moments.windows(3) {
        let (first, third) = (window[0], window[2]);
        assert!(third - first >= SECOND, "{moments:?}");
    }
}

#[tokio::test]
async fn fifty_calls_at_once_never_exceed_two_in_any_second() {
    let clock = ManualClock::new();
    let (mock, client) = paced(&clock);
    let mut tasks = JoinSet::new();
    for number in 0..50 {
        let client = client.clone();
        // Different operations share one limit.
        tasks.spawn(async move {
            if number % 2 == 0 {
                client.get_intervention_order("1").await.map(drop)
            } else {
                client.cancel_appointment("1").await.map(drop)
            }
        });
    }
    let all = async {
        while let Some(done) = tasks.join_next().await {
            done.unwrap().unwrap();
        }
    };
    clock.run(all).await;
    let moments = moments(&mock);
    assert_eq!(moments.len(), 50);
    assert_at_most_two_in_any_second(&moments);
    // The calls are not slower than necessary: two at the start, and two more each second.
    assert!(clock.now() <= 30 * SECOND, "{clock:?}");
}

#[tokio::test]
async fn a_call_without_a_slot_before_its_deadline_is_not_sent() {
    let clock = ManualClock::new();
    let (mock, client) = paced(&clock);
    let mut tasks = JoinSet::new();
    for _ in 0..10 {
        let call = client
            .get_intervention_order("1")
            .configure(|call| call.timeout(2 * SECOND));
        tasks.spawn(async move { call.await.map(drop) });
    }
    let mut refused = 0;
    let all = async {
        while let Some(done) = tasks.join_next().await {
            if let Err(error) = done.unwrap() {
                assert!(error.is_rate_limited(), "{error}");
                assert_eq!(error.attempts(), 0);
                refused += 1;
            }
        }
    };
    clock.run(all).await;
    let moments = moments(&mock);
    assert!((2..10).contains(&refused), "{refused}");
    assert_eq!(moments.len() + refused, 10);
    assert_at_most_two_in_any_second(&moments);
}
