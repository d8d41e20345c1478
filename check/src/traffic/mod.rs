//! Compares recorded exchanges with the documents: differences, and confirmed assumptions.
//!
//! ```text
//!  HAR ──▶ har: exchanges ──▶ routes: which operation? ──▶ exchange: what differs ──▶ Traffic
//!                                                     └──▶ confirmed: what was seen as described
//! ```
//!
//! Recordings are full of secrets, so no part of a value leaves this module except what `words` allows.

mod api;
mod confirmed;
mod described;
mod exchange;
mod finding;
mod har;
mod json;
mod random;
mod report;
mod routes;
mod secrets;
mod standard_headers;
mod suggest;
mod violation;
mod words;

use std::collections::BTreeMap;

use crate::evidence::{Grade, evidence};

pub use api::{Api, ApiTraffic, Traffic};
pub use finding::{Finding, First, Kind};
pub use har::{Body, Content, Exchange, HarError, Recording, read};
pub use suggest::{Suggestion, suggestions};

use confirmed::Confirmed;
use exchange::Comparison;
use finding::Findings;
use routes::{Found, Routes};
use secrets::Secrets;
use words::Words;

/// Compares recordings with the documents of some APIs. An exchange belongs to the first API that has a server there.
#[must_use]
pub fn compare(apis: &[Api<'_>], recordings: &[Recording]) -> Traffic {
    let routes: Vec<Routes<'_>> = apis.iter().map(Routes::new).collect();
    let secrets = Secrets::of(recordings);
    let mut all: Vec<State<'_>> = apis.iter().map(|api| State::new(api, &secrets)).collect();
    let mut elsewhere: BTreeMap<String, usize> = BTreeMap::new();
    let mut notes: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = 0;
    for recording in recordings {
        count += recording.exchanges.len() + recording.unread.values().sum::<usize>();
        for (why, times) in &recording.unread {
            *notes.entry(why.clone()).or_default() += times;
        }
        for exchange in &recording.exchanges {
            let found = routes.iter().zip(&mut all).find_map(|(routes, state)| {
                let found = routes.find(exchange)?;
                Some((found, state))
            });
            match found {
                Some((found, state)) => state.add(&found, recording, exchange, &mut notes),
                None => *elsewhere.entry(words::host(&exchange.host)).or_default() += 1,
            }
        }
    }
    Traffic {
        exchanges: count,
        elsewhere,
        apis: all.into_iter().map(State::done).collect(),
        notes,
    }
}

struct State<'a> {
    api: Api<'a>,
    words: Words<'a>,
    comparison: Comparison<'a>,
    confirmed: Confirmed<'a>,
    findings: Findings,
    exchanges: usize,
    operations: BTreeMap<String, usize>,
}

impl<'a> State<'a> {
    fn new(api: &Api<'a>, secrets: &'a Secrets) -> Self {
        Self {
            api: *api,
            words: Words::new(api.document, secrets),
            comparison: Comparison::new(api.document),
            confirmed: Confirmed::new(api.document),
            findings: Findings::new(api.document.span),
            exchanges: 0,
            operations: BTreeMap::new(),
        }
    }

    fn add(
        &mut self,
        found: &Found<'a>,
        recording: &Recording,
        exchange: &Exchange,
        notes: &mut BTreeMap<String, usize>,
    ) {
        self.exchanges += 1;
        let asks = |(name, _): &(String, String)| name == "access-control-request-method";
        if exchange.method == "OPTIONS" && exchange.request_headers.iter().any(asks) {
            let note = "CORS preflight requests of browsers".to_owned();
            *notes.entry(note).or_default() += 1;
            return;
        }
        match found {
            Found::Operation { operation, values } => {
                let name = crate::rules::shown(operation);
                *self.operations.entry(name).or_default() += 1;
                let seen = self.comparison.compare(
                    &self.words,
                    operation,
                    values,
                    (exchange, recording.masked),
                    &mut self.findings,
                    notes,
                );
                self.confirmed.add(operation, exchange, &seen);
            }
            Found::OtherMethod { operation } => self.findings.method(operation, &exchange.method),
            Found::Nothing { path } => {
                let path = self.words.path(path);
                self.findings.path(&exchange.method, &path);
            }
        }
        self.findings.end(&recording.name, exchange.entry);
    }

    fn done(self) -> ApiTraffic {
        let known = evidence(self.api.name, self.api.document, self.api.sources);
        let confirmed = known.facts.into_iter().filter(|fact| {
            fact.grade == Grade::Assumed && self.confirmed.has(fact.kind, &fact.name)
        });
        ApiTraffic {
            api: self.api.name.to_owned(),
            exchanges: self.exchanges,
            operations: self.operations,
            confirmed: confirmed.collect(),
            findings: self.findings.done(self.api.sources),
        }
    }
}
