//! HTTP/2 peers that refuse requests, go away or become silent.

use std::time::Duration;

use clientwright_runtime::{ClientBuilder, RetryPolicy};

use crate::faults::table::Row;
use crate::http2_server::{Deed, Http2Server, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM};
use crate::support::{API, CREATE, call};

/// Sends a sequence of POSTs to a server that performs `deed` on the request after `before` successful ones.
async fn posts(
    fault: &'static str,
    promise: &'static str,
    before: usize,
    deed: Deed,
    calls: usize,
) -> Row {
    let server = Http2Server::start(move |number| match number == before {
        true => deed,
        false => Deed::Answer,
    })
    .await;
    // In real time, so the interval of the keep-alive is short.
    let moment = Duration::from_millis(50);
    let builder = ClientBuilder::new(&API).token("oauth", "t");
    let builder = server.settings(builder).http2_keep_alive(moment, moment);
    let client = builder.build().unwrap();
    let mut row = Row {
        fault,
        promise,
        ..Row::default()
    };
    for _ in 0..calls {
        match call(&client, &CREATE).await {
            Ok(_) => row.ok += 1,
            Err(error) => {
                *row.failed
                    .entry(crate::faults::world::describe(&error))
                    .or_default() += 1
            }
        }
    }
    row.requests = server.connections().len();
    let refused = matches!(
        deed,
        Deed::Reset(REFUSED_STREAM)
            | Deed::GoAway {
                processed: false,
                ..
            }
    );
    row.once = row.requests - usize::from(refused);
    row
}

pub(crate) async fn refused_or_processed() -> Vec<Row> {
    let again = "the peer did not process it: retried";
    let not_again = "the peer may have processed it: not retried";
    let excluded = Deed::GoAway {
        processed: false,
        reason: NO_ERROR,
    };
    let processed = Deed::GoAway {
        processed: true,
        reason: NO_ERROR,
    };
    let refused = Deed::Reset(REFUSED_STREAM);
    let failed = Deed::Reset(INTERNAL_ERROR);
    vec![
        posts("POST, HTTP/2 `REFUSED_STREAM` once", again, 0, refused, 1).await,
        posts(
            "POST, HTTP/2 `GOAWAY` that excludes it",
            again,
            0,
            excluded,
            1,
        )
        .await,
        posts("POST, HTTP/2 `INTERNAL_ERROR`", not_again, 0, failed, 1).await,
        posts(
            "POST, HTTP/2 `GOAWAY` that includes it",
            not_again,
            0,
            processed,
            1,
        )
        .await,
    ]
}

pub(crate) async fn closed_before_the_request() -> Vec<Row> {
    let server = Http2Server::that_closes_the_first(|_| Deed::Answer).await;
    let builder = ClientBuilder::new(&API).token("oauth", "t");
    let client = server.settings(builder).build().unwrap();
    call(&client, &CREATE).await.unwrap();
    let requests = server.connections().len();
    vec![Row {
        fault: "POST, HTTP/2 connection closed before it accepts the request",
        promise: "nothing was sent: retried",
        ok: 1,
        requests,
        once: requests,
        ..Row::default()
    }]
}

/// More rejections than the retry budget allows, as with a proxy that is reloaded repeatedly.
pub(crate) async fn refused_repeatedly() -> Vec<Row> {
    const CALLS: usize = 60;
    let server = Http2Server::start(|number| match number % 2 {
        0 => Deed::Reset(REFUSED_STREAM),
        _ => Deed::Answer,
    })
    .await;
    let moment = Duration::from_millis(1);
    let policy = RetryPolicy::default().with_delays(moment, moment);
    let builder = ClientBuilder::new(&API).token("oauth", "t").retry(policy);
    let client = server.settings(builder).build().unwrap();
    let mut row = Row {
        fault: "60 POSTs, HTTP/2 `REFUSED_STREAM` once for each",
        promise: "requests that the peer did not process put no load on it: retried without using the budget of 20",
        ..Row::default()
    };
    for _ in 0..CALLS {
        call(&client, &CREATE).await.unwrap();
        row.ok += 1;
    }
    row.requests = server.connections().len();
    row.once = row.requests - CALLS;
    vec![row]
}

pub(crate) async fn silent_peer() -> Vec<Row> {
    let promise = "pings detect it: at most one call is lost (in real time, which is not counted)";
    let fault = "5 POSTs, HTTP/2 peer that becomes silent after the first";
    vec![posts(fault, promise, 1, Deed::FallSilent, 5).await]
}
