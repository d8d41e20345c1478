//! Names of the types of operations.

use super::Scope;
use super::aliases;
use super::lock::KIND;
use super::naming::{KeptIdents, Naming};
use super::reserved::RESERVED_OPERATIONS;

/// The types of operations: requests, responses, bodies, headers.
pub(super) struct OperationTypes<'k> {
    scope: Scope,
    held: KeptIdents<'k>,
}

impl<'k> OperationTypes<'k> {
    pub(super) fn new(naming: &Naming<'k>) -> Self {
        let mut scope = Scope::with_taken(RESERVED_OPERATIONS);
        let held = KeptIdents::new(naming.kept(KIND, ""), &mut scope);
        Self { scope, held }
    }

    /// Reserves the former names of request types.
    pub(super) fn reserve(&mut self, naming: &Naming<'_>) {
        aliases::reserve(
            aliases::REQUESTS,
            (KIND, std::iter::empty()),
            &mut self.scope,
            naming,
        );
    }

    pub(super) fn claim(&mut self, key: &str, wanted: &[&str], naming: &mut Naming<'_>) -> String {
        self.claim_shared(&[key.to_owned()], wanted, naming)
    }

    /// Prevents the kept name of a key from being given again.
    pub(super) fn forget(&mut self, key: &str) {
        let _ = self.held.give(key);
    }

    /// Names a type that several keys share.
    pub(super) fn claim_shared(
        &mut self,
        keys: &[String],
        wanted: &[&str],
        naming: &mut Naming<'_>,
    ) -> String {
        let given = keys.iter().find_map(|key| self.held.give(key));
        let ident = given.unwrap_or_else(|| self.scope.claim_first(wanted.iter().copied()));
        for key in keys {
            naming.keep(KIND, "", key, &ident);
        }
        ident
    }
}
