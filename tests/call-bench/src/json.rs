//! CPU time of reading lists of orders from bytes and of writing them, beside `serde_json`.

use std::hint::black_box;

use clientwright_runtime::json;
use orange_ordering::types::OrderRequest;

use crate::cost::{Cost, Start, median_micros};
use crate::{Failed, by_hand, derived, server};

/// So many orders have about 1 KB, 100 KB and 10 MB.
const LENGTHS: [usize; 3] = [3, 300, 30_000];
/// Orders that are read or written in a round, whatever the length of a list.
const ORDERS: usize = 300_000;

pub(crate) fn run(rounds: usize) -> Result<(), Failed> {
    println!("\n## json\n");
    println!(
        "| what | serde, known members | serde, the same types | generated | to the first | to the second |"
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for length in LENGTHS {
        let body = server::orders(length);
        let times = (ORDERS / length).max(1);
        let name = |what| format!("{what} {} KB, µs", body.len().div_ceil(1000));
        let same: Vec<derived::Order> = serde_json::from_str(&body)?;
        let ours: Vec<OrderRequest> = json::from_str(&body)?;
        if serde_json::to_string(&same)? != json::to_string(&ours) {
            return Err("the two do not write the same".into());
        }
        // Bytes, as they come from a server.
        let body = body.as_bytes();
        let known = side(rounds, times, || {
            serde_json::from_slice::<Vec<by_hand::Order>>(body).is_ok_and(|it| it.len() == length)
        })?;
        let read_same = side(rounds, times, || {
            serde_json::from_slice::<Vec<derived::Order>>(body).is_ok_and(|it| it.len() == length)
        })?;
        let read_ours = side(rounds, times, || {
            json::from_slice::<Vec<OrderRequest>>(body).is_ok_and(|it| it.len() == length)
        })?;
        row(&name("read"), Some(known), read_same, read_ours);
        let write_same = side(rounds, times, || {
            serde_json::to_string(&same).is_ok_and(|text| text.len() > length)
        })?;
        let write_ours = side(rounds, times, || json::to_string(&ours).len() > length)?;
        row(&name("write"), None, write_same, write_ours);
    }
    Ok(())
}

/// Microseconds for each time, the median of the rounds.
fn side(rounds: usize, times: usize, work: impl Fn() -> bool) -> Result<f64, Failed> {
    let mut costs: Vec<Cost> = Vec::new();
    // The first is for the caches.
    for _ in 0..=rounds {
        let start = Start::now();
        for _ in 0..times {
            if !black_box(work()) {
                return Err("the orders cannot be read or written".into());
            }
        }
        costs.push(start.cost());
    }
    costs.remove(0);
    Ok(median_micros(&costs, u32::try_from(times)?, |cost| {
        cost.cpu
    }))
}

fn row(what: &str, known: Option<f64>, same: f64, ours: f64) {
    let (known, to_known) = match known {
        Some(known) => (format!("{known:.1}"), format!("{:.2}", ours / known)),
        None => Default::default(),
    };
    println!(
        "| {what} | {known} | {same:.1} | {ours:.1} | {to_known} | {:.2} |",
        ours / same
    );
}
