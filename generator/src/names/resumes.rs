//! Names of the methods that resume polling for the result of an accepted operation.

use super::naming::{KeptIdents, Naming};
use super::{OperationNames, Scope};
use crate::api::Api;

const RESUMES: &str = "resumes";

/// The names of these client methods, which share their scope with those of the operations.
pub(super) struct Resumes<'k>(KeptIdents<'k>);

impl<'k> Resumes<'k> {
    pub(super) fn new(methods: &mut Scope, naming: &Naming<'k>) -> Self {
        Self(KeptIdents::new(naming.kept(RESUMES, ""), methods))
    }

    /// Names the methods for all operations, in alphabetical order.
    pub(super) fn name(
        &mut self,
        api: &Api,
        operations: &mut [OperationNames],
        methods: &mut Scope,
        naming: &mut Naming<'_>,
    ) {
        let mut all: Vec<(&str, &mut OperationNames)> = api
            .operations
            .iter()
            .zip(operations)
            .filter(|(operation, _)| operation.long_running.is_some())
            .map(|(operation, names)| (operation.id.as_str(), names))
            .collect();
        all.sort_by_key(|(id, _)| *id);
        for (id, names) in all {
            let ident = self
                .0
                .give(id)
                .unwrap_or_else(|| methods.claim(&format!("resume_{}", names.method)));
            naming.keep(RESUMES, "", id, &ident);
            names.resume = ident;
        }
    }
}
