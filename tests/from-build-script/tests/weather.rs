//! The output of the build script is a client like any other.
#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use std::sync::Arc;

use clientwright_runtime::testing::{ManualClock, MockAnswer, MockTransport};
use from_build_script::weather::operations::ListReadings;
use from_build_script::weather::types::{Kind, Reading};
use from_build_script::weather::{Api, Client};

#[tokio::test]
async fn a_client_from_a_build_script_sends_requests_and_reads_responses() {
    let clock = ManualClock::new();
    let transport = MockTransport::new(&clock);
    transport.answer(
        "listReadings",
        MockAnswer::json(200, r#"[{"type":"air","celsius":21.5,"sky":{"okta":3}}]"#),
    );
    transport.answer("addReading", MockAnswer::new(201));
    let client = Client::builder()
        .configure(|settings| {
            settings
                .clock(Arc::new(clock))
                .transport(Arc::new(transport.clone()))
        })
        .build()
        .unwrap();
    let readings = client.list_readings("07 149").limit(1).await.unwrap();
    assert_eq!(readings.body().len(), 1);
    assert_eq!(readings.body()[0].r#type, Kind::Air);
    client
        .add_reading("07 149", &Reading::new(4.0, "ground"))
        .await
        .unwrap();
    let sent = transport.requests();
    assert_eq!(
        sent[0].url.as_str(),
        "https://weather.example.com/v1/stations/07%20149/readings?limit=1"
    );
    assert_eq!(sent[1].text(), Some(r#"{"type":"ground","celsius":4}"#));
}

/// A fake with one reading.
struct OneReading;

impl Api for OneReading {
    fn list_readings(&self, _station: &str) -> ListReadings {
        ListReadings::fake(|_| Ok(vec![Reading::new(1.5, "air")].into()))
    }
}

#[tokio::test]
async fn a_fake_can_replace_the_client() {
    let api: &dyn Api = &OneReading;
    let readings = api.list_readings("a").await.unwrap();
    assert!((readings.body()[0].celsius - 1.5).abs() < f64::EPSILON);
}
