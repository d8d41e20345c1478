//! The walk through two documents at once, and what it finds.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, SchemaId};
use clientwright_openapi::source::Span;

use crate::kinds::{Effect, Kind, Meetings};

/// In which direction the values of a schema go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Directions {
    /// Clients send them.
    pub request: bool,
    /// Clients receive them.
    pub response: bool,
}

impl Directions {
    /// What clients send.
    pub const REQUEST: Self = Self {
        request: true,
        response: false,
    };
    /// What clients receive.
    pub const RESPONSE: Self = Self {
        request: false,
        response: true,
    };

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match (self.request, self.response) {
            (true, true) => "both",
            (true, false) => "request",
            (false, true) => "response",
            (false, false) => "none",
        }
    }

    /// The other way round.
    pub(super) fn opposite(self) -> Self {
        Self {
            request: self.response,
            response: self.request,
        }
    }

    fn add(&mut self, other: Self) {
        self.request |= other.request;
        self.response |= other.response;
    }

    fn contains(self, other: Self) -> bool {
        (self.request || !other.request) && (self.response || !other.response)
    }
}

/// What a change is a change of, by its places in both documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The operation.
    pub operation: Option<(Option<Span>, Option<Span>)>,
    /// The schema.
    pub schema: Option<(Option<Span>, Option<Span>)>,
    /// The schema that has the property, where `schema` is that of the property itself.
    pub within: Option<(Option<Span>, Option<Span>)>,
    /// The property, parameter or enum value in it: its name before and now.
    pub part: Option<(String, String)>,
    /// Whether it is about credentials.
    pub security: bool,
}

/// A change that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its kind.
    pub kind: &'static Kind,
    /// What it is a change of, for people: `Order.status`.
    pub subject: String,
    /// What was and what is, in one sentence.
    pub message: String,
    /// Where it was.
    pub old: Option<Span>,
    /// Where it is.
    pub new: Option<Span>,
    /// In which directions it goes over the wire.
    pub directions: Directions,
    /// What it is a change of.
    pub owner: Owner,
    /// The operations that it concerns, by id.
    pub operations: BTreeSet<String>,
    /// What the rule says, unless this case is special.
    pub special: Option<(Meetings, Meetings)>,
}

impl Found {
    /// The reason of what it does.
    #[must_use]
    pub fn why(&self) -> &'static str {
        match self.special {
            Some(_) => {
                "The API sends it and clients receive it: the rule holds the other way round."
            }
            None => self.kind.why,
        }
    }

    /// What it does to an old client with the new server, and to a new client with the old server.
    #[must_use]
    pub fn meetings(&self) -> Meetings {
        let (request, response) = self
            .special
            .unwrap_or((self.kind.request, self.kind.response));
        let mut worst = [Effect::Works; 2];
        for (applies, meetings) in [
            (self.directions.request, request),
            (self.directions.response, response),
        ] {
            if applies {
                for (worst, effect) in worst.iter_mut().zip(meetings) {
                    *worst = (*worst).max(effect);
                }
            }
        }
        worst
    }
}

/// Where the walk is.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub(super) directions: Directions,
    /// The way from the nearest name, for people.
    pub(super) subject: String,
    pub(super) operation: Option<(Option<Span>, Option<Span>)>,
    pub(super) operation_id: String,
    /// Whether the API sends the message that the walk is in, and clients answer it.
    pub(super) is_inbound: bool,
}

/// What a kind of change of an operation does to a message of the API: who sent receives, and the rule has the
/// old client where it had the old server.
fn the_other_way_round(kind: &Kind) -> Option<(Meetings, Meetings)> {
    let swapped = |[old, new]: Meetings| [new, old];
    let says_something = [kind.request, kind.response]
        .iter()
        .flatten()
        .any(|effect| *effect != Effect::Works);
    says_something.then(|| (swapped(kind.response), swapped(kind.request)))
}

impl Here {
    pub(super) fn owner(&self) -> Owner {
        Owner {
            operation: self.operation,
            ..Owner::default()
        }
    }

    /// A change of the operation that the walk is in.
    pub(super) fn found(
        &self,
        kind: &'static Kind,
        message: String,
        old: impl Into<Option<Span>>,
        new: impl Into<Option<Span>>,
    ) -> Found {
        let id = self.operation_id.clone();
        Found {
            kind,
            subject: self.subject.clone(),
            message,
            old: old.into(),
            new: new.into(),
            directions: self.directions,
            owner: self.owner(),
            operations: (!id.is_empty()).then_some(id).into_iter().collect(),
            special: match self.is_inbound {
                true => the_other_way_round(kind),
                false => None,
            },
        }
    }
}

impl Here {
    pub(super) fn below(&self, name: &str) -> Self {
        Self {
            subject: format!("{}{name}", self.subject),
            ..self.clone()
        }
    }
}

/// Two schemas that are still to be compared, and where they are used.
pub(super) struct Nested {
    pub(super) here: Here,
    pub(super) old: SchemaId,
    pub(super) new: SchemaId,
    /// What an inline scalar is said of: the property, parameter or header that it is in.
    pub(super) within: Owner,
}

type Identity = (&'static str, Option<Span>, Option<Span>, String);

pub(super) struct Walk<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    found: Vec<Found>,
    known: BTreeMap<Identity, usize>,
    /// The pairs of schemas that were compared, and for which directions.
    visited: BTreeMap<(SchemaId, SchemaId), Directions>,
    open: Vec<Nested>,
    pub(super) seen_old: BTreeSet<SchemaId>,
    pub(super) seen_new: BTreeSet<SchemaId>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(old: &'a Document, new: &'a Document) -> Self {
        Self {
            old,
            new,
            found: Vec::new(),
            known: BTreeMap::new(),
            visited: BTreeMap::new(),
            open: Vec::new(),
            seen_old: BTreeSet::new(),
            seen_new: BTreeSet::new(),
        }
    }

    /// Two schemas in the place where they are used; compared when their turn comes, however deep they are.
    pub(super) fn schemas(&mut self, here: &Here, old: SchemaId, new: SchemaId) {
        self.schemas_within(here, old, new, here.owner());
    }

    /// The same of what is in a property, parameter or header.
    pub(super) fn schemas_within(
        &mut self,
        here: &Here,
        old: SchemaId,
        new: SchemaId,
        within: Owner,
    ) {
        self.open.push(Nested {
            here: Here {
                // What is in a schema goes by its directions.
                is_inbound: false,
                ..here.clone()
            },
            old,
            new,
            within,
        });
    }

    /// The next pair that is to be compared.
    pub(super) fn next(&mut self) -> Option<Nested> {
        self.open.pop()
    }

    /// Whether a pair has still to be compared for these directions.
    pub(super) fn enter(&mut self, old: SchemaId, new: SchemaId, directions: Directions) -> bool {
        self.seen_old.insert(old);
        self.seen_new.insert(new);
        let known = self.visited.get(&(old, new)).copied();
        if known.is_some_and(|known| known.contains(directions)) {
            return false;
        }
        let mut all = known.unwrap_or_default();
        all.add(directions);
        self.visited.insert((old, new), all);
        true
    }

    pub(super) fn add(&mut self, found: Found) {
        let identity = (
            found.kind.code,
            found.old,
            found.new,
            // Several limits of a schema are in one place.
            found.message.clone(),
        );
        match self
            .known
            .get(&identity)
            .and_then(|at| self.found.get_mut(*at))
        {
            Some(known) => {
                known.directions.add(found.directions);
                known.operations.extend(found.operations);
            }
            None => {
                self.known.insert(identity, self.found.len());
                self.found.push(found);
            }
        }
    }

    pub(super) fn finish(self) -> Vec<Found> {
        self.found
    }
}
