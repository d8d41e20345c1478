//! The cases, in the order of the table.

mod bodies;
mod connections;
mod http2;
mod limits;
mod lists;
mod tokens;

use crate::faults::server::{Seen, Step, answer, json};
use crate::faults::table::Row;

/// The cases in the order of the table, each with the number of its rows and a separate test.
macro_rules! cases {
    ($($file:ident { $($case:ident: $rows:literal),* $(,)? })*) => {
        pub(crate) const ROWS: usize = 0 $($(+ $rows)*)*;

        pub(crate) async fn all() -> Vec<Row> {
            let mut all = Vec::new();
            $($(all.extend($file::$case().await);)*)*
            all
        }

        mod each {
            $(mod $file {
                $(#[tokio::test]
                async fn $case() {
                    let rows = crate::faults::cases::$file::$case().await;
                    assert_eq!(rows.len(), $rows);
                    crate::faults::table::holds(&rows);
                })*
            })*
        }
    };
}

cases! {
    connections {
        refused: 1,
        reset_before_the_response: 2,
        reset_in_the_headers: 2,
        reset_in_the_body: 2,
        stall_before_the_response: 2,
        stall_in_the_body: 2,
        slow_response: 1,
        slow_response_in_time: 1,
        long_downloads: 5,
        endless_interim_responses: 1,
        redirect_to_another_host: 1,
    }
    http2 {
        refused_or_processed: 4,
        closed_before_the_request: 1,
        refused_repeatedly: 1,
        silent_peer: 1,
    }
    bodies {
        shorter_than_announced: 1,
        longer_than_announced: 1,
        compressed: 5,
        very_many_values: 2,
        invalid_utf_8: 1,
        html_instead_of_json: 1,
        empty: 1,
        a_hundred_thousand_elements: 1,
        two_hundred_megabytes_announced: 1,
        two_hundred_megabytes_unannounced: 1,
    }
    tokens {
        endpoint_down_for_a_minute: 1,
        revoked_mid_flight: 1,
        one_stray_rejection: 1,
        rejected_as_invalid: 2,
        a_thousand_callers_through_a_refresh: 1,
        lease_holder_gone: 2,
        wall_clock_jumps_back: 1,
    }
    limits {
        three_per_second_with_the_limit: 1,
        three_per_second_without_the_limit: 1,
        three_per_second_with_a_limit_that_is_too_high: 1,
        overloaded_for_ten_seconds: 1,
        responses_of_a_proxy: 6,
        error_codes_of_the_api: 4,
        idempotency_key: 1,
        retry_after: 3,
    }
    lists {
        pages_that_fail: 1,
        identical_pages: 2,
    }
}

/// Responds to token requests, and leaves the calls to the case.
fn with_tokens(
    calls: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static,
) -> impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static {
    move |seen| match seen.is_token {
        true => vec![token(seen.number)],
        false => calls(seen),
    }
}

fn token(number: usize) -> Step {
    let body = format!(r#"{{"access_token":"t-{number}","expires_in":3600}}"#);
    json("200 OK", &body)
}

fn ok() -> Vec<Step> {
    vec![json("200 OK", "[]")]
}

fn html(body: &str) -> Vec<Step> {
    let header = "content-type: text/html\r\n";
    vec![answer("200 OK", header, body.as_bytes())]
}
