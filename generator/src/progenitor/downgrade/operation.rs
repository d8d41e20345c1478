//! What of an operation progenitor can do.

use std::collections::BTreeSet;

use super::document::Downgrade;
use super::spelling::snake;
use crate::diagnostics::codes;
use crate::document::{Method, Operation, Spanned};
use crate::render::Interface;

/// Methods that every client of progenitor has.
const TAKEN: [&str; 9] = [
    "new",
    "new_with_client",
    "api_version",
    "baseurl",
    "client",
    "inner",
    "pre",
    "post",
    "exec",
];

/// What the builders, which are called like the operations, need under these names.
const TAKEN_BY_BUILDERS: [&str; 10] = [
    "result",
    "error",
    "option",
    "byte_stream",
    "response_value",
    "client_info",
    "client_hooks",
    "operation_info",
    "request_builder_ext",
    "default",
];

/// An operation in messages.
pub(in crate::progenitor) fn title(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path.value)
}

impl Downgrade<'_> {
    pub(super) fn operations(&mut self) {
        let ids = crate::api::operation_ids(&self.document);
        let operations = std::mem::take(&mut self.document.operations);
        let of_builders: &[&str] = match self.interface {
            Interface::Builder => &TAKEN_BY_BUILDERS,
            Interface::Positional => &[],
        };
        let taken = TAKEN.iter().chain(of_builders);
        let mut taken: BTreeSet<String> = taken.map(|name| (*name).to_owned()).collect();
        let mut kept = Vec::new();
        for (mut operation, id) in operations.into_iter().zip(ids) {
            operation.extensions.retain(|name, _| is_progenitors(name));
            if let Err(why) = self.operation(&mut operation, &id) {
                self.warn(
                    codes::PROGENITOR_OPERATION,
                    operation.span,
                    format!("{} is left out", title(&operation)),
                    &why,
                );
                continue;
            }
            operation.operation_id = Some(Spanned {
                value: self.method(&operation, &id, &mut taken),
                span: operation.span,
            });
            kept.push(operation);
        }
        self.document.operations = kept;
    }

    fn operation(&mut self, operation: &mut Operation, id: &str) -> Result<(), String> {
        if matches!(operation.method, Method::Options | Method::Trace) {
            return Err("progenitor's code for this method does not compile".to_owned());
        }
        if matches!(operation.method, Method::Query | Method::Other(_)) {
            return Err("progenitor does not support this method".to_owned());
        }
        if !operation.servers.is_empty() {
            self.warn(
                codes::PROGENITOR_REDUCED,
                operation.span,
                format!("{} has `servers` of its own", title(operation)),
                "they have no effect: all operations use the base URL of the client",
            );
            operation.servers.clear();
        }
        self.body(operation, id)?;
        self.parameters(operation)?;
        self.answers(operation, id);
        Ok(())
    }

    /// The id, changed where the method that progenitor makes of it is taken.
    fn method(&mut self, operation: &Operation, id: &str, taken: &mut BTreeSet<String>) -> String {
        let mut name = id.to_owned();
        let mut number = 1;
        while snake(&name).is_empty() || !taken.insert(snake(&name)) {
            number += 1;
            name = format!("{id}_{number}");
        }
        if name != id {
            self.warn(
                codes::PROGENITOR_RENAMED,
                operation.span,
                format!("{} is renamed to `{}`", title(operation), snake(&name)),
                "its id is not valid for a method, or is already in use",
            );
        }
        name
    }
}

/// Extensions that mean something to progenitor or typify.
pub(super) fn is_progenitors(name: &str) -> bool {
    name.starts_with("x-dropshot-") || name == "x-rust-type"
}
