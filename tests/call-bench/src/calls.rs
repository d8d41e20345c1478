//! Measures CPU time, latency and allocations of a call.

use std::iter;

use crate::clock::{Cost, Start, median, micros};
use crate::crowd::{self, Crowd};
use crate::server::Server;
use crate::{Failed, Peer, by_hand, generated, runtime};

/// The numbers of simultaneous calls, in the parts after the first.
const AT_ONCE: [usize; 2] = [64, 1000];

/// A client of any kind.
pub trait Caller: Clone + 'static {
    /// Requests ten orders, and returns the number of received ones.
    fn call(&self) -> impl Future<Output = Result<usize, Failed>>;
}

/// Creates and measures clients of one kind.
pub trait Callers {
    /// The cost of this number of sequential calls.
    ///
    /// # Errors
    ///
    /// The client fails, or does not read the orders of the server.
    fn one_by_one(&self, base_url: &str, calls: usize) -> Result<Cost, Failed>;

    /// The cost of 10,000 calls, this number of them at once.
    ///
    /// # Errors
    ///
    /// See [`Self::one_by_one`].
    fn at_once(&self, base_url: &str, number: usize) -> Result<Crowd, Failed>;

    /// The allocations of this thread for a call on an existing connection.
    ///
    /// # Errors
    ///
    /// See [`Self::one_by_one`].
    fn allocations(&self, base_url: &str) -> Result<u64, Failed>;
}

/// Clients that are created by a function from the base URL.
#[must_use]
pub fn callers<C: Caller>(make: impl Fn(&str) -> Result<C, Failed> + 'static) -> Box<dyn Callers> {
    Box::new(Make(make))
}

struct Make<F>(F);

impl<C: Caller, F: Fn(&str) -> Result<C, Failed>> Callers for Make<F> {
    fn one_by_one(&self, base_url: &str, calls: usize) -> Result<Cost, Failed> {
        let caller = (self.0)(base_url)?;
        runtime()?.block_on(async {
            warm(&caller).await?;
            let start = Start::now();
            for _ in 0..calls {
                caller.call().await?;
            }
            Ok(start.cost())
        })
    }

    fn at_once(&self, base_url: &str, number: usize) -> Result<Crowd, Failed> {
        crowd::run(&(self.0)(base_url)?, number)
    }

    fn allocations(&self, base_url: &str) -> Result<u64, Failed> {
        let caller = (self.0)(base_url)?;
        let runtime = runtime()?;
        runtime.block_on(warm(&caller))?;
        let mut outcome = Ok(0);
        let counted = allocation_counter::measure(|| outcome = runtime.block_on(caller.call()));
        outcome?;
        Ok(counted.count_total)
    }
}

pub(crate) async fn warm(caller: &impl Caller) -> Result<(), Failed> {
    for _ in 0..50 {
        if caller.call().await? != 10 {
            return Err("not the response of the server".into());
        }
    }
    Ok(())
}

/// The measurements of one kind of client, in all rounds.
#[derive(Default)]
struct Figures {
    single: Vec<Cost>,
    together: [Vec<Crowd>; AT_ONCE.len()],
    allocations: u64,
}

pub(crate) fn run(calls: usize, rounds: usize, peers: &[Peer]) -> Result<(), Failed> {
    let server = Server::start()?;
    let ours = [callers(by_hand::Client::new), callers(generated::client)];
    let kinds = || ours.iter().chain(peers.iter().map(|peer| &peer.callers));
    let mut all: Vec<Figures> = kinds().map(|_| Figures::default()).collect();
    for _ in 0..rounds {
        // Each kind has new connections in each round, to reduce their influence.
        for (kind, figures) in kinds().zip(&mut all) {
            figures.single.push(kind.one_by_one(&server.url, calls)?);
        }
        for (part, number) in AT_ONCE.into_iter().enumerate() {
            for (kind, figures) in kinds().zip(&mut all) {
                if let Some(crowds) = figures.together.get_mut(part) {
                    crowds.push(kind.at_once(&server.url, number)?);
                }
            }
        }
    }
    for (kind, figures) in kinds().zip(&mut all) {
        figures.allocations = kind.allocations(&server.url)?;
    }
    print(calls, peers, &all);
    Ok(())
}

fn print(calls: usize, peers: &[Peer], all: &[Figures]) {
    println!("## calls\n");
    let names = peers.iter().map(|peer| peer.name);
    let heads = ["what", "by hand", "generated", "ratio"];
    println!("| {} |", join(heads.into_iter().chain(names)));
    println!("|---{}|", "|--:".repeat(3 + peers.len()));
    let single = |what: &str, figure: fn(&Cost) -> std::time::Duration| {
        let of = |it: &Figures| {
            median(
                it.single
                    .iter()
                    .map(|it| micros(figure(it), calls))
                    .collect(),
            )
        };
        row(
            &format!("{what} per call, one by one, µs"),
            all.iter().map(of),
        );
    };
    single("CPU time", |cost| cost.cpu);
    single("time", |cost| cost.wall);
    for (part, number) in AT_ONCE.into_iter().enumerate() {
        for (what, figure) in [
            ("CPU time per call, {}, µs", Crowd::cpu as fn(&Crowd) -> f64),
            ("calls per second, {}", Crowd::rate),
            ("half of the calls within, {}, ms", Crowd::half),
            ("99 % of the calls within, {}, ms", Crowd::most),
        ] {
            let of = |it: &Figures| {
                let crowds = it.together.get(part).into_iter().flatten();
                median(crowds.map(figure).collect())
            };
            let what = what.replace("{}", &format!("{number} at once"));
            row(&what, all.iter().map(of));
        }
    }
    let counts = all.iter().map(|it| it.allocations.to_string());
    let (own, others) = split(counts);
    println!(
        "| allocations per call | {} |",
        join(own.into_iter().chain([String::new()]).chain(others))
    );
}

/// Prints a row: hand-written, generated, the ratio of the two, and the others.
fn row(what: &str, figures: impl Iterator<Item = f64>) {
    let (own, others) = split(figures);
    let ratio = match own.as_slice() {
        [hand, ours] => format!("{:.2}", ours / hand),
        _ => String::new(),
    };
    let text = |figure: f64| format!("{figure:.*}", usize::from(figure < 1000.0));
    let own = own.into_iter().map(text);
    let others = others.into_iter().map(text);
    println!(
        "| {what} | {} |",
        join(own.chain(iter::once(ratio)).chain(others))
    );
}

/// Splits off the first two.
fn split<T>(mut all: impl Iterator<Item = T>) -> (Vec<T>, Vec<T>) {
    (all.by_ref().take(2).collect(), all.collect())
}

fn join<S: Into<String>>(cells: impl Iterator<Item = S>) -> String {
    cells.map(Into::into).collect::<Vec<String>>().join(" | ")
}
