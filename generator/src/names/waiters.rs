//! Names of waiters: methods of the client, and of the request that they repeat.

use super::naming::{KeptIdents, Naming};
use super::{OperationNames, Scope, WaiterNames, snake};
use crate::api::{Api, Operation, Waiter};

/// The scope of the waiting methods of the client, and of those of requests.
const WAITERS: &str = "waiters";

fn wanted(waiter: &Waiter) -> String {
    let words = snake(&waiter.name);
    let words = words.trim_start_matches("wait_until_");
    format!("wait_until_{}", words.trim_matches('_'))
}

/// The waiting methods of the client, which share their scope with those of the operations.
pub(super) struct ClientWaiters<'k>(KeptIdents<'k>);

impl<'k> ClientWaiters<'k> {
    pub(super) fn new(methods: &mut Scope, naming: &Naming<'k>) -> Self {
        Self(KeptIdents::new(naming.kept(WAITERS, ""), methods))
    }

    /// Names the waiters of all operations. The result is independent of their order in the document.
    pub(super) fn name(
        &mut self,
        api: &Api,
        operations: &mut [OperationNames],
        methods: &mut Scope,
        naming: &mut Naming<'_>,
    ) {
        let mut all: Vec<(&str, &str, usize, usize)> = Vec::new();
        for (place, operation) in api.operations.iter().enumerate() {
            let waiters = operation.waiters.iter().enumerate();
            all.extend(waiters.map(|(index, waiter)| {
                (waiter.name.as_str(), operation.id.as_str(), place, index)
            }));
        }
        all.sort_unstable();
        for (name, id, place, index) in all {
            let waiter = api
                .operations
                .get(place)
                .and_then(|it| it.waiters.get(index));
            let names = operations.get_mut(place);
            let (Some(waiter), Some(names)) = (waiter, names) else {
                continue;
            };
            let key = format!("{id} {name}");
            let longer = format!("{}_by_{}", wanted(waiter), names.method);
            let ident = self
                .0
                .give(&key)
                .unwrap_or_else(|| methods.claim_first([wanted(waiter).as_str(), &longer]));
            naming.keep(WAITERS, "", &key, &ident);
            if let Some(names) = names.waiters.get_mut(index) {
                names.method = ident;
            }
        }
    }
}

/// The waiting methods of one request, which share their scope with its setters.
pub(super) struct RequestWaiters<'k> {
    owner: String,
    held: KeptIdents<'k>,
}

impl<'k> RequestWaiters<'k> {
    pub(super) fn new(owner: &str, scope: &mut Scope, naming: &Naming<'k>) -> Self {
        Self {
            owner: owner.to_owned(),
            held: KeptIdents::new(naming.kept(WAITERS, owner), scope),
        }
    }

    pub(super) fn name(
        &mut self,
        operation: &Operation,
        names: &mut OperationNames,
        scope: &mut Scope,
        naming: &mut Naming<'_>,
    ) {
        for waiter in &operation.waiters {
            let of_request = self
                .held
                .give(&waiter.name)
                .unwrap_or_else(|| scope.claim(&wanted(waiter)));
            naming.keep(WAITERS, &self.owner, &waiter.name, &of_request);
            // They follow the arguments of the operation itself.
            let known = names.parameters.iter().map(String::as_str);
            let mut arguments = Scope::with_taken(known.chain([names.body.as_str(), "self"]));
            let claimed = waiter.arguments.iter();
            let claimed = claimed.map(|argument| arguments.claim(&snake(&argument.name)));
            names.waiters.push(WaiterNames {
                method: String::new(),
                of_request,
                arguments: claimed.collect(),
            });
        }
    }
}
