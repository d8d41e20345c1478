//! What all parts of naming share: the names that are kept, and what is worth saying about new ones.

use std::collections::BTreeSet;

use super::lock::Kept;
use super::siblings::{self, Claim, Owner, Sibling};
use super::{NamesLock, Scope};
use crate::diagnostics::{Diagnostics, codes};
use crate::source::Span;

/// The kept names of a scope in which things are named one after the other. All of them are taken
/// from the start, so that nothing new has one.
pub(super) struct Held<'k> {
    kept: Option<&'k Kept>,
    free: BTreeSet<&'k str>,
}

impl<'k> Held<'k> {
    pub(super) fn new(kept: Option<&'k Kept>, scope: &mut Scope) -> Self {
        let idents = kept.into_iter().flat_map(Kept::values).map(String::as_str);
        let free = idents.filter(|ident| scope.take(ident)).collect();
        Self { kept, free }
    }

    /// The name that was kept for a key, once.
    pub(super) fn give(&mut self, key: &str) -> Option<String> {
        let ident = self.kept?.get(key)?;
        self.free.remove(ident.as_str()).then(|| ident.clone())
    }
}

/// Names being given.
pub(super) struct Naming<'a> {
    old: &'a NamesLock,
    new: NamesLock,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Naming<'a> {
    pub(super) fn new(old: &'a NamesLock, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            old,
            new: NamesLock::default(),
            diagnostics,
        }
    }

    /// The names that are kept for a scope.
    pub(super) fn kept(&self, kind: &str, owner: &str) -> Option<&'a Kept> {
        self.old.scope(kind, owner)
    }

    /// Keeps a name.
    pub(super) fn keep(&mut self, kind: &str, owner: &str, key: &str, name: &str) {
        self.new.keep(kind, owner, key, name);
    }

    /// Names siblings, all that have a name in their scope, and keeps the names.
    pub(super) fn claim(
        &mut self,
        (kind, owner): (&str, &str),
        scope: &mut Scope,
        siblings: &[Sibling],
    ) -> Vec<Claim> {
        let claims = siblings::claim(scope, siblings, self.kept(kind, owner));
        for (sibling, claim) in siblings.iter().zip(&claims) {
            self.keep(kind, owner, &sibling.key, &claim.ident);
        }
        claims
    }

    /// The same where only the names matter.
    pub(super) fn idents(
        &mut self,
        scope_of: (&str, &str),
        scope: &mut Scope,
        siblings: &[Sibling],
    ) -> Vec<String> {
        let claims = self.claim(scope_of, scope, siblings);
        claims.into_iter().map(|claim| claim.ident).collect()
    }

    /// Says that something is not called as it would be alone.
    pub(super) fn report(
        &mut self,
        what: &str,
        name: &str,
        ident: &str,
        wanted: &str,
        owner: &str,
        span: Option<Span>,
    ) {
        self.diagnostics
            .warning(
                codes::NAME_TAKEN,
                span,
                format!(
                    "the {what} `{name}` is called `{ident}`: `{wanted}` is the name of {owner}"
                ),
            )
            .label(format!("called `{ident}`"));
    }

    /// Reports those of a kind that lost their name to another.
    pub(super) fn report_lost(
        &mut self,
        what: &str,
        siblings: &[Sibling],
        claims: &[Claim],
        span: impl Fn(usize) -> Option<Span>,
    ) {
        for (index, (sibling, claim)) in siblings.iter().zip(claims).enumerate() {
            let owner = match &claim.lost_to {
                None => continue,
                Some(Owner::Sibling(other)) => {
                    let other = siblings.get(*other).map_or("", Sibling::name);
                    // What has the same name twice is reported where it is read.
                    if other == sibling.name() {
                        continue;
                    }
                    format!("the {what} `{other}`")
                }
                Some(Owner::Earlier(key)) => format!("`{key}`, which had it first"),
            };
            let wanted = sibling.wanted();
            self.report(
                what,
                sibling.name(),
                &claim.ident,
                wanted,
                &owner,
                span(index),
            );
        }
    }

    /// All names, those of what is gone included.
    pub(super) fn finish(mut self) -> NamesLock {
        self.new.keep_all(self.old);
        self.new
    }
}
