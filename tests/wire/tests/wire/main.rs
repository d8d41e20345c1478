//! Both engines with the same arguments send the same requests, except for a list of differences, each with the rule
//! that decides which one is correct.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should say so at once"
)]

mod cases;
mod comparison;
mod differences;
mod drift;
mod recorder;

use std::collections::BTreeSet;

use cases::{CASES, Clients};
use differences::{DIFFERENCES, Difference};
use recorder::Recorder;

#[tokio::test(flavor = "current_thread")]
async fn both_engines_send_the_same_requests() {
    let found = tokio::task::LocalSet::new().run_until(send_all()).await;
    let mut unexpected = Vec::new();
    let mut seen = BTreeSet::new();
    for (case, part, ours, theirs) in &found {
        let known = DIFFERENCES
            .iter()
            .position(|known: &Difference| known.part == *part && known.is_for(case));
        match known {
            Some(index) => drop(seen.insert(index)),
            None => unexpected.push(format!(
                "{case}, {part}:\n  ours   {ours}\n  theirs {theirs}"
            )),
        }
    }
    let gone: Vec<&Difference> = DIFFERENCES
        .iter()
        .enumerate()
        .filter(|(index, _)| !seen.contains(index))
        .map(|(_, known)| known)
        .collect();
    assert!(unexpected.is_empty(), "\n{}\n", unexpected.join("\n"));
    assert!(
        gone.is_empty(),
        "these no longer differ, remove them: {gone:#?}"
    );
}

/// This must be fixed in progenitor; the test fails when it is.
#[tokio::test(flavor = "current_thread")]
async fn our_client_rejects_a_dot_segment_and_theirs_sends_another_path() {
    tokio::task::LocalSet::new()
        .run_until(async {
            let (recorder, clients) = start().await;
            for id in ["..", "."] {
                let refused = clients.ours.get_thing(id).await;
                assert!(refused.is_err_and(|error| error.is_config()));
                assert_eq!(recorder.take(), []);
                let _ = clients.theirs.get_thing(id).await;
                let paths: Vec<String> = recorder.take().into_iter().map(|r| r.path).collect();
                // RFC 3986, 5.2.4: dot segments are removed, so no server ever receives them.
                assert_eq!(paths, [if id == ".." { "/" } else { "/things/" }]);
            }
        })
        .await;
}

async fn start() -> (Recorder, Clients) {
    let recorder = Recorder::start().await;
    // The runtime builds `reqwest` without a provider, and only uses its own internally.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let clients = Clients {
        ours: wire_native::Client::builder()
            .base_url(&recorder.url)
            .build()
            .unwrap(),
        theirs: wire_progenitor::Client::new(&recorder.url),
    };
    (recorder, clients)
}

/// All differences: case, part, our value, their value.
async fn send_all() -> Vec<(String, String, String, String)> {
    let (recorder, clients) = start().await;
    let mut found = Vec::new();
    for case in CASES {
        (case.run)(&clients).await;
        let name = format!("{}, {}", case.operation, case.name);
        let requests = recorder.take();
        let [ours, theirs] = requests.as_slice() else {
            panic!("{name}: {} requests arrived: {requests:#?}", requests.len());
        };
        for (part, ours, theirs) in comparison::differences(ours, theirs) {
            found.push((name.clone(), part, ours, theirs));
        }
    }
    found
}
