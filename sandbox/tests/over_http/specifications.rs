//! The sandbox has the operations of `specs/`, under the same names.

use std::fs;
use std::path::Path;

use orange_sandbox::Sandbox;
use reqwest::Method;

use super::support::{Caller, Reply, start, unlimited};

/// The method, path and `operationId` of all operations of a specification.
///
/// Reads lines instead of YAML: all files have the same hand-written layout.
fn operations(file: &str) -> Vec<(Method, String, String)> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let text = fs::read_to_string(specs.join(file)).unwrap();
    let (mut path, mut method) = ("", "");
    let mut operations = Vec::new();
    for line in text.lines() {
        if line.starts_with("  /") {
            path = line.trim().trim_end_matches(':');
        } else if line.starts_with("    ") && line.as_bytes()[4] != b' ' {
            method = line.trim().trim_end_matches(':');
        } else if let Some(id) = line.strip_prefix("      operationId: ") {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            operations.push((method, path.to_owned(), id.trim().to_owned()));
        }
    }
    operations
}

fn check(file: &str, base: fn(&Sandbox) -> String, expected: usize) {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let operations = operations(file);
    assert_eq!(operations.len(), expected);
    for (method, path, id) in operations {
        let path = path
            .replace("{interventionOrderId}", "1")
            .replace("{id}", "1");
        let url = format!("{}{path}", base(&sandbox));
        sandbox.clear_requests();
        let reply = Reply::of(caller.request(method.clone(), url));
        assert_ne!(reply.status, 405, "{id}");
        let operation = sandbox.requests()[0].operation;
        assert_eq!(operation, Some(id.as_str()), "{method} {path}");
    }
}

#[test]
fn all_operations_of_erdv_are_served() {
    check("erdv.yaml", Sandbox::erdv_url, 5);
}

#[test]
fn all_operations_of_trouble_tickets_are_served() {
    check("trouble-tickets.yaml", Sandbox::trouble_tickets_url, 6);
}

#[test]
fn all_operations_of_ordering_are_served() {
    check("ordering.yaml", Sandbox::ordering_url, 7);
}
