//! The cases, in the order of the table.

mod bodies;
mod connections;
mod http2;
mod limits;
mod tokens;

use crate::server::{Seen, Step, answer, json};
use crate::table::Row;

macro_rules! run {
    ($($case:path),* $(,)?) => {{
        let mut rows = Vec::new();
        $(
            eprintln!("{}", stringify!($case));
            rows.extend($case().await);
        )*
        rows
    }};
}

pub(crate) async fn all() -> Vec<Row> {
    run![
        connections::refused,
        connections::reset_before_the_answer,
        connections::reset_in_the_headers,
        connections::reset_in_the_body,
        connections::stall_before_the_answer,
        connections::stall,
        connections::slow_drip,
        connections::drip_in_time,
        connections::long_downloads,
        connections::redirect_to_another_host,
        http2::refused_or_processed,
        http2::silent,
        bodies::shorter_than_announced,
        bodies::longer_than_announced,
        bodies::truncated_gzip,
        bodies::invalid_utf_8,
        bodies::a_page_instead_of_json,
        bodies::nothing,
        bodies::a_hundred_thousand_elements,
        bodies::two_hundred_megabytes_announced,
        bodies::two_hundred_megabytes_unannounced,
        tokens::endpoint_down_for_a_minute,
        tokens::revoked_mid_flight,
        tokens::one_stray_refusal,
        tokens::forgotten_by_the_server,
        tokens::a_thousand_callers_through_a_refresh,
        tokens::wall_clock_jumps_back,
        limits::three_a_second_with_the_limit,
        limits::three_a_second_without_the_limit,
        limits::three_a_second_with_a_limit_that_is_too_high,
        limits::overloaded_for_ten_seconds,
        limits::a_proxy_in_between,
        limits::the_api_says_that_nothing_was_done,
        limits::a_key_of_its_own,
        limits::retry_after,
    ]
}

/// Hands out tokens and leaves the calls to the case.
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
