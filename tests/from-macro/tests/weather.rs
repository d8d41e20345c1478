//! The output of the macro is a client like any other.
#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use std::sync::Arc;

use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
use from_macro::clients::stations;
use from_macro::weather::Client;
use from_macro::weather::types::Kind;

#[tokio::test]
async fn a_client_from_a_macro_sends_requests_and_reads_responses() {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    let answer = r#"[{"type":"air","celsius":21.5,"sky":{"okta":3}}]"#;
    transport.always("listReadings", MockAnswer::json(200, answer));
    let (settings, same) = (transport.clone(), clock.clone());
    let client = Client::builder()
        .configure(|builder| builder.clock(Arc::new(same)).transport(Arc::new(settings)))
        .build()
        .unwrap();
    let readings = client.list_readings("07 149").limit(1).await.unwrap();
    assert_eq!(readings.body()[0].r#type, Kind::Air);
    let below = stations::Client::builder()
        .configure(|builder| {
            builder
                .clock(Arc::new(clock))
                .transport(Arc::new(transport.clone()))
        })
        .build()
        .unwrap();
    assert_eq!(below.list_readings("a").await.unwrap().body().len(), 1);
    assert_eq!(transport.requests().len(), 2);
}

#[test]
fn the_client_implements_the_trait_of_fakes() {
    fn is_api<T: from_macro::weather::Api>() {}
    is_api::<Client>();
}
