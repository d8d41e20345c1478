//! Measures the CPU time of reading and writing lists, compared with `serde_json`, and the peak memory of reading a
//! long one.

use std::hint::black_box;
use std::marker::PhantomData;

use clientwright_runtime::{FromJson, ToJson, json};
use orange_ordering::types::OrderRequest;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::clock::{Start, median, micros};
use crate::{Failed, Peer, by_hand, derived, server, shapes};

/// Lists with these numbers of orders have about 1 KB, 100 KB and 10 MB.
const LENGTHS: [usize; 3] = [3, 300, 30_000];
/// The number of orders that are read or written in a round, regardless of the length of the list.
const ORDERS: usize = 300_000;

/// Reads and writes lists.
pub trait Notation {
    /// A list of orders.
    type List;

    /// Reads a list, which must have this number of orders.
    fn read(bytes: &[u8], length: usize) -> Option<Self::List>;

    /// Writes a list as text; `None` if it cannot be written.
    fn write(list: &Self::List) -> Option<String>;
}

/// Types with serde's derives, through `serde_json`.
#[derive(Debug)]
pub struct SerdeJson<T>(PhantomData<T>);

impl<T: DeserializeOwned + Serialize> Notation for SerdeJson<T> {
    type List = Vec<T>;

    fn read(bytes: &[u8], length: usize) -> Option<Vec<T>> {
        let list: Vec<T> = serde_json::from_slice(bytes).ok()?;
        (list.len() == length).then_some(list)
    }

    fn write(list: &Vec<T>) -> Option<String> {
        serde_json::to_string(list).ok()
    }
}

/// Types of a generated client.
pub(crate) struct Generated<T>(PhantomData<T>);

impl<T: FromJson + ToJson> Notation for Generated<T> {
    type List = Vec<T>;

    fn read(bytes: &[u8], length: usize) -> Option<Vec<T>> {
        let list: Vec<T> = json::from_slice(bytes).ok()?;
        (list.len() == length).then_some(list)
    }

    fn write(list: &Vec<T>) -> Option<String> {
        Some(json::to_string(list))
    }
}

/// The measurements of a notation.
pub trait Lists {
    /// The time of reading the list once, in microseconds: the median of the rounds.
    ///
    /// # Errors
    ///
    /// It is not a list of this number of orders.
    fn read(&self, bytes: &[u8], length: usize, rounds: usize) -> Result<f64, Failed>;

    /// The time of writing the list once, in microseconds: the median of the rounds.
    ///
    /// # Errors
    ///
    /// The list cannot be read or written.
    fn write(&self, bytes: &[u8], length: usize, rounds: usize) -> Result<f64, Failed>;

    /// The peak of allocated memory while the list is read, in MB.
    ///
    /// # Errors
    ///
    /// It is not a list of this number of orders.
    fn memory(&self, bytes: &[u8], length: usize) -> Result<f64, Failed>;
}

/// Measures this notation.
#[must_use]
pub fn lists<N: Notation + 'static>() -> Box<dyn Lists> {
    Box::new(Of(PhantomData::<N>))
}

struct Of<N>(PhantomData<N>);

impl<N: Notation> Lists for Of<N> {
    fn read(&self, bytes: &[u8], length: usize, rounds: usize) -> Result<f64, Failed> {
        time(rounds, length, || N::read(bytes, length))
    }

    fn write(&self, bytes: &[u8], length: usize, rounds: usize) -> Result<f64, Failed> {
        let list = N::read(bytes, length).ok_or("the orders cannot be read")?;
        time(rounds, length, || N::write(&list))
    }

    fn memory(&self, bytes: &[u8], length: usize) -> Result<f64, Failed> {
        let mut list = None;
        let counted = allocation_counter::measure(|| list = N::read(bytes, length));
        list.ok_or("the orders cannot be read")?;
        let bytes = u32::try_from(counted.bytes_max)?;
        Ok(f64::from(bytes) / 1e6)
    }
}

fn time<T>(rounds: usize, length: usize, work: impl Fn() -> Option<T>) -> Result<f64, Failed> {
    let times = (ORDERS / length).max(1);
    let mut figures = Vec::new();
    // The first round fills the caches.
    for round in 0..=rounds {
        let start = Start::now();
        for _ in 0..times {
            let done = black_box(work());
            done.ok_or("the orders cannot be read or written")?;
        }
        if round > 0 {
            figures.push(micros(start.cost().cpu, times));
        }
    }
    Ok(median(figures))
}

pub(crate) fn run(rounds: usize, peers: &[Peer]) -> Result<(), Failed> {
    let known = lists::<SerdeJson<by_hand::Order>>();
    let same = lists::<SerdeJson<derived::Order>>();
    let generated = lists::<Generated<OrderRequest>>();
    println!("\n## json\n");
    print!(
        "| what | serde, known fields | serde, the same types | generated | to the first | to the second |"
    );
    for peer in peers {
        print!(" {} |", peer.name);
    }
    println!("\n|---{}|", "|--:".repeat(5 + peers.len()));
    let row = |what: &str, figure: &dyn Fn(&dyn Lists) -> Result<f64, Failed>| {
        let (known, same) = (figure(&*known)?, figure(&*same)?);
        let ours = figure(&*generated)?;
        print!("| {what} | {known:.1} | {same:.1} | {ours:.1}");
        print!(" | {:.2} | {:.2} |", ours / known, ours / same);
        for peer in peers {
            print!(" {:.1} |", figure(&*peer.lists)?);
        }
        println!();
        Ok::<(), Failed>(())
    };
    for length in LENGTHS {
        let body = server::orders(length);
        let bytes = body.as_bytes();
        written_alike(bytes, length)?;
        let size = bytes.len().div_ceil(1000);
        row(&format!("read {size} KB, µs"), &|it| {
            it.read(bytes, length, rounds)
        })?;
        row(&format!("write {size} KB, µs"), &|it| {
            it.write(bytes, length, rounds)
        })?;
    }
    let longest = LENGTHS.into_iter().max().unwrap_or_default();
    let body = server::orders(longest);
    let size = body.len().div_ceil(1000);
    row(
        &format!("memory for reading {size} KB at most, MB"),
        &|it| it.memory(body.as_bytes(), longest),
    )?;
    other_shapes(rounds)
}

/// Bodies with other shapes than orders.
fn other_shapes(rounds: usize) -> Result<(), Failed> {
    println!(
        "\n## shapes\n\n| what | serde, known fields | generated | ratio |\n|---|--:|--:|--:|"
    );
    for shape in shapes::all() {
        let (body, length) = (shape.body.as_bytes(), shape.length);
        let size = body.len().div_ceil(1000);
        let known = shape.known.read(body, length, rounds)?;
        let ours = shape.generated.read(body, length, rounds)?;
        let ratio = ours / known;
        println!(
            "| read {size} KB of {}, µs | {known:.1} | {ours:.1} | {ratio:.2} |",
            shape.name
        );
        let known = shape.known.write(body, length, rounds)?;
        let ours = shape.generated.write(body, length, rounds)?;
        let ratio = ours / known;
        println!(
            "| write {size} KB of {}, µs | {known:.1} | {ours:.1} | {ratio:.2} |",
            shape.name
        );
    }
    Ok(())
}

/// Checks that both write the same text.
fn written_alike(bytes: &[u8], length: usize) -> Result<(), Failed> {
    type Same = SerdeJson<derived::Order>;
    type Ours = Generated<OrderRequest>;
    let same = Same::read(bytes, length).and_then(|list| Same::write(&list));
    let ours = Ours::read(bytes, length).and_then(|list| Ours::write(&list));
    if same.is_none() || same != ours {
        return Err("the two do not write the same".into());
    }
    Ok(())
}
