//! Traverses two documents together and collects changes.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::{Document, SchemaId};
use clientwright_openapi::source::Span;

use crate::kinds::{Effect, Kind, Meetings};

/// The direction of the values of a schema.
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

    /// The name of the direction.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match (self.request, self.response) {
            (true, true) => "both",
            (true, false) => "request",
            (false, true) => "response",
            (false, false) => "none",
        }
    }

    /// The opposite direction.
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

/// The subject of a change, by its positions in both documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// The operation.
    pub operation: Option<(Option<Span>, Option<Span>)>,
    /// The schema.
    pub schema: Option<(Option<Span>, Option<Span>)>,
    /// The schema with the property, if `schema` is that of the property itself.
    pub within: Option<(Option<Span>, Option<Span>)>,
    /// The property, parameter or enum value in it: its name before and now.
    pub part: Option<(String, String)>,
    /// Whether it is about credentials.
    pub security: bool,
}

/// A change.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its kind.
    pub kind: &'static Kind,
    /// The subject, as text: `Order.status`.
    pub subject: String,
    /// A description of the change, in one sentence.
    pub message: String,
    /// The old position.
    pub old: Option<Span>,
    /// The new position.
    pub new: Option<Span>,
    /// The directions.
    pub directions: Directions,
    /// The subject.
    pub owner: Owner,
    /// The affected operations, by id.
    pub operations: BTreeSet<String>,
    /// An override of the rule, for special cases.
    pub special: Option<(Meetings, Meetings)>,
}

impl Found {
    /// The reason for its effect.
    #[must_use]
    pub fn why(&self) -> &'static str {
        match self.special {
            Some(_) => {
                "The API sends it and clients receive it: the rule applies in the opposite direction."
            }
            None => self.kind.why,
        }
    }

    /// The effect on an old client with the new server, and on a new client with the old server.
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

/// The current position.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub(super) directions: Directions,
    /// The path from the nearest name, as text.
    pub(super) subject: String,
    pub(super) operation: Option<(Option<Span>, Option<Span>)>,
    pub(super) operation_id: String,
    /// Whether the current message is inbound: the API sends it, and clients respond.
    pub(super) is_inbound: bool,
}

/// The effect of a change of an operation on an inbound message: sender and receiver are swapped, and
/// so are client and server in the rule.
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

    /// A change of the current operation.
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

/// Two schemas to compare, and where they are used.
pub(super) struct Nested {
    pub(super) here: Here,
    pub(super) old: SchemaId,
    pub(super) new: SchemaId,
    /// The property, parameter or header that contains an inline scalar.
    pub(super) within: Owner,
}

type Identity = (&'static str, Option<Span>, Option<Span>, String);

pub(super) struct Walk<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    found: Vec<Found>,
    known: BTreeMap<Identity, usize>,
    /// The pairs of schemas that were compared, with their directions.
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

    /// Queues two schemas where they are used, so that the depth is not limited by the stack.
    pub(super) fn schemas(&mut self, here: &Here, old: SchemaId, new: SchemaId) {
        self.schemas_within(here, old, new, here.owner());
    }

    /// Queues the schemas in a property, parameter or header.
    pub(super) fn schemas_within(
        &mut self,
        here: &Here,
        old: SchemaId,
        new: SchemaId,
        within: Owner,
    ) {
        self.open.push(Nested {
            here: Here {
                // Nested schemas have the same directions.
                is_inbound: false,
                ..here.clone()
            },
            old,
            new,
            within,
        });
    }

    /// The next pair to compare.
    pub(super) fn next(&mut self) -> Option<Nested> {
        self.open.pop()
    }

    /// Whether a pair has not been compared for these directions yet.
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
            // Several limits of a schema have the same position.
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
