//! Names of the types of operations.

use super::aliases;
use super::lock::KIND;
use super::naming::{KeptIdents, Naming};
use super::reserved::RESERVED_OPERATIONS;
use super::{Scope, pascal};

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

    /// Reserves the former names of request types, except those of current methods.
    pub(super) fn reserve(&mut self, methods: &[&str], naming: &Naming<'_>) {
        let requests: Vec<String> = methods.iter().map(|method| pascal(method)).collect();
        aliases::reserve(
            aliases::REQUESTS,
            (KIND, requests.iter().map(String::as_str)),
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
