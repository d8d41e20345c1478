//! Shared parts of naming: names from the lock, and diagnostics for new ones.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{FEATURES, IDENTS, Kept};
use super::reserved::is_keyword;
use super::siblings::{self, Claim, Owner, Sibling};
use super::style::Style;
use super::{NamesLock, Scope};
use crate::api::ChosenName;
use crate::diagnostics::{Diagnostics, codes};
use crate::source::Span;

/// The kept names of a scope in which things are named one by one. All of them are reserved from the start,
/// so that nothing new takes one.
pub(super) struct KeptIdents<'k> {
    kept: Option<&'k Kept>,
    free: BTreeSet<&'k str>,
}

impl<'k> KeptIdents<'k> {
    pub(super) fn new(kept: Option<&'k Kept>, scope: &mut Scope) -> Self {
        let idents = kept.into_iter().flat_map(Kept::values).map(String::as_str);
        let free = idents.filter(|ident| scope.take(ident)).collect();
        Self { kept, free }
    }

    /// Returns the kept name for a key, but only once.
    pub(super) fn give(&mut self, key: &str) -> Option<String> {
        let ident = self.kept?.get(key)?;
        self.free.remove(ident.as_str()).then(|| ident.clone())
    }
}

/// The state of naming.
pub(super) struct Naming<'a> {
    old: &'a NamesLock,
    new: NamesLock,
    /// Former names, with their scopes, that are in use again.
    forgotten: Vec<(String, String)>,
    /// The former names of owners, by their current names.
    renamed: BTreeMap<String, String>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Naming<'a> {
    pub(super) fn new(old: &'a NamesLock, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            old,
            new: NamesLock::default(),
            forgotten: Vec::new(),
            renamed: BTreeMap::new(),
            diagnostics,
        }
    }

    /// Returns the kept names of a scope; for a renamed owner, those under its former name.
    pub(super) fn kept(&self, kind: &str, owner: &str) -> Option<&'a Kept> {
        self.old.scope(kind, owner).or_else(|| {
            let before = self.renamed.get(owner)?;
            self.old.scope(kind, before)
        })
    }

    /// Returns the names that were given in a scope so far.
    pub(super) fn given(&self, kind: &str, owner: &str) -> Option<&Kept> {
        self.new.scope(kind, owner)
    }

    /// Records the former name of an owner.
    pub(super) fn renamed(&mut self, name: &str, before: &str) {
        if name != before {
            self.renamed.insert(name.to_owned(), before.to_owned());
        }
    }

    /// Keeps a name.
    pub(super) fn keep(&mut self, kind: &str, owner: &str, key: &str, name: &str) {
        self.new.keep(kind, owner, key, name);
    }

    /// Removes a key from a scope without an owner.
    pub(super) fn forget(&mut self, kind: &str, key: &str) {
        self.forgotten.push((kind.to_owned(), key.to_owned()));
    }

    /// Names all siblings of a scope, and keeps the names.
    pub(super) fn claim(
        &mut self,
        (kind, owner): (&str, &str),
        scope: &mut Scope,
        siblings: &[Sibling],
    ) -> Vec<Claim> {
        let claims = self.claim_among(kind, scope, siblings, self.kept(kind, owner));
        for (sibling, claim) in siblings.iter().zip(&claims) {
            self.keep(kind, owner, &sibling.key, &claim.ident);
        }
        claims
    }

    /// Names siblings. Chosen names come first, and it is an error if anything else wants one of them.
    pub(super) fn claim_among(
        &mut self,
        kind: &str,
        scope: &mut Scope,
        siblings: &[Sibling],
        kept: Option<&Kept>,
    ) -> Vec<Claim> {
        if siblings.iter().all(|sibling| sibling.choice().is_none()) {
            return siblings::claim(scope, siblings, kept);
        }
        let chosen = self.choose(kind, scope, siblings);
        let mut others = Vec::new();
        for sibling in siblings.iter().filter(|it| it.choice().is_none()) {
            let known = kept.and_then(|kept| kept.get(&sibling.key));
            let wanted = known.map_or(sibling.wanted(), String::as_str);
            if let Some(choice) = chosen.get(wanted).and_then(|index| siblings.get(*index)) {
                self.report_collision(choice.choice(), choice.name(), sibling.name());
            }
            others.push(sibling.clone());
        }
        // Removed parts keep their names, unless the name was chosen for something else.
        let mut kept = kept.cloned().unwrap_or_default();
        kept.retain(|_, ident| !chosen.contains_key(ident.as_str()));
        let mut claims = siblings::claim(scope, &others, Some(&kept)).into_iter();
        siblings
            .iter()
            .map(|sibling| match sibling.choice() {
                Some(choice) => Claim {
                    ident: choice.name.clone(),
                    lost_to: None,
                },
                None => claims.next().unwrap_or_default(),
            })
            .collect()
    }

    /// Takes the chosen names, and returns the owner of each.
    fn choose<'s>(
        &mut self,
        kind: &str,
        scope: &mut Scope,
        siblings: &'s [Sibling],
    ) -> BTreeMap<&'s str, usize> {
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, sibling) in siblings.iter().enumerate() {
            let Some(choice) = sibling.choice() else {
                continue;
            };
            if !self.is_usable(kind, choice) {
                continue;
            }
            if kind != FEATURES {
                self.check_style(choice, Style::of(sibling.wanted()));
            }
            match owners.get(choice.name.as_str()) {
                Some(first) => {
                    let first = siblings.get(*first).map_or("", Sibling::name);
                    self.report_collision(Some(choice), sibling.name(), first);
                }
                None if scope.take(&choice.name) => {
                    owners.insert(&choice.name, index);
                }
                None => self.report_unusable(choice, "generated code uses it for something else"),
            }
        }
        owners
    }

    /// Whether a chosen name is valid; reports it if not.
    pub(super) fn is_usable(&mut self, kind: &str, choice: &ChosenName) -> bool {
        let name = &choice.name;
        let is_feature = kind == FEATURES;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || (is_feature && c == '-');
        let fits = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(plain);
        let problem = if !fits {
            Some(match is_feature {
                true => "expected a letter followed by letters, digits, `-` and `_`",
                false => "expected a letter followed by letters, digits and `_`",
            })
        } else if !is_feature && is_keyword(name) {
            Some("it is a keyword")
        } else {
            // It would have the name of its module, or of a primitive type.
            let is_lower = name.starts_with(|c: char| c.is_ascii_lowercase());
            (kind == IDENTS && is_lower)
                .then_some("expected the name of a type in `UpperCamelCase`")
        };
        match problem {
            Some(problem) => {
                self.report_unusable(choice, problem);
                false
            }
            None => true,
        }
    }

    /// Reports a chosen name that violates a naming convention of Rust.
    pub(super) fn check_style(&mut self, choice: &ChosenName, style: Style) {
        if style.fits(&choice.name) {
            return;
        }
        let (convention, lint) = style.name();
        self.diagnostics
            .warning(
                codes::UNCONVENTIONAL_NAME,
                choice.span,
                format!("`{}` should be a name in `{convention}`", choice.name),
            )
            .label(format!("reported by rustc as `{lint}`"))
            .help(format!("write `{}`", style.converted(&choice.name)));
    }

    /// Reports that a chosen name is the one that the field or variant for everything else would have.
    pub(super) fn report_moved(&mut self, choice: &ChosenName, what: &str, now: &str) {
        self.diagnostics
            .warning(
                codes::NAME_TAKEN,
                choice.span,
                format!(
                    "`{}` is also the name of {what}, which is named `{now}` instead",
                    choice.name
                ),
            )
            .label("chosen here")
            .help("choose another name, unless that is intended");
    }

    pub(super) fn report_unusable(&mut self, choice: &ChosenName, why: &str) {
        self.diagnostics.error(
            codes::UNUSABLE_NAME,
            choice.span,
            format!("`{}` cannot be a name here: {why}", choice.name),
        );
    }

    /// Reports that a chosen name is already the name of something else.
    pub(super) fn report_collision(
        &mut self,
        choice: Option<&ChosenName>,
        name: &str,
        other: &str,
    ) {
        let Some(choice) = choice else { return };
        self.diagnostics
            .error(
                codes::NAME_COLLISION,
                choice.span,
                format!(
                    "`{name}` cannot be called `{}`: that is what `{other}` is called",
                    choice.name
                ),
            )
            .label("chosen here");
    }

    /// Like [`Self::claim`], but returns only the identifiers.
    pub(super) fn idents(
        &mut self,
        scope_of: (&str, &str),
        scope: &mut Scope,
        siblings: &[Sibling],
    ) -> Vec<String> {
        let claims = self.claim(scope_of, scope, siblings);
        claims.into_iter().map(|claim| claim.ident).collect()
    }

    /// Like [`Self::idents`], and reports siblings whose name a removed part had before. Those that lost it to another
    /// sibling are not reported: both are next to each other in the documentation of their owner.
    pub(super) fn idents_of(
        &mut self,
        what: &str,
        scope_of: (&str, &str),
        scope: &mut Scope,
        siblings: &[Sibling],
        span: impl Fn(usize) -> Option<Span>,
    ) -> Vec<String> {
        let claims = self.claim(scope_of, scope, siblings);
        let lost_earlier = |claim: &Claim| Claim {
            ident: claim.ident.clone(),
            lost_to: claim
                .lost_to
                .clone()
                .filter(|owner| matches!(owner, Owner::Earlier(_))),
        };
        let lost: Vec<Claim> = claims.iter().map(lost_earlier).collect();
        self.report_lost(what, siblings, &lost, span);
        claims.into_iter().map(|claim| claim.ident).collect()
    }

    /// Reports that something does not have the name that it would have alone.
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

    /// Reports siblings that lost their name to another.
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
                    // Duplicate names are reported when the document is read.
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

    /// Returns all names, including those of removed parts.
    pub(super) fn finish(mut self) -> NamesLock {
        self.new.keep_all(self.old);
        for (kind, key) in &self.forgotten {
            self.new.remove(kind, key);
        }
        self.new
    }
}
