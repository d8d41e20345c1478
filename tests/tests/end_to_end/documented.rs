//! The content of the specifications, independent of the generated code.

use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document::{self, StatusPattern};
use clientwright_generator::load::load;
use clientwright_generator::source::{DiskFiles, Node, NodeValue};

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

/// A status that no specification contains, for `default`.
pub(crate) const ANY_OTHER: u16 = 418;

/// An operation and its statuses, including [`ANY_OTHER`] if it has a `default`.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) successes: Vec<u16>,
    pub(crate) errors: Vec<u16>,
}

/// The operations of a specification.
pub(crate) fn operations(spec: &str) -> Vec<Operation> {
    let mut diagnostics = Diagnostics::default();
    let (_, document) = document::read(&DiskFiles::new(SPECS), spec, &mut diagnostics);
    assert!(!diagnostics.has_errors());
    let operations = document.unwrap().operations;
    assert!(!operations.is_empty());
    operations
        .into_iter()
        .map(|operation| {
            let statuses = operation.responses.iter().map(|response| response.status);
            let (successes, errors) = statuses
                .map(|pattern| match pattern {
                    StatusPattern::Code(status) => status,
                    StatusPattern::Default => ANY_OTHER,
                    StatusPattern::Range(range) => panic!("{range}XX: exercise one of them"),
                })
                .partition(|status| *status < 400);
            Operation {
                id: operation.operation_id.unwrap().value,
                successes,
                errors,
            }
        })
        .collect()
}

/// One of Orange's codes: status, code, meaning.
pub(crate) struct Code {
    pub(crate) status: u16,
    pub(crate) code: i32,
    pub(crate) meaning: String,
}

/// The codes that all three APIs share.
pub(crate) fn codes() -> Vec<Code> {
    let sources = load(&DiskFiles::new(SPECS), "common/error-conventions.yaml").sources;
    let file = sources.files().next().unwrap();
    let codes = file.root().unwrap().get("codes").unwrap();
    let codes = codes.as_sequence().unwrap();
    assert!(!codes.is_empty());
    let number = |node: &Node, key| match &node.get(key).unwrap().value {
        NodeValue::Number(text) => text.parse::<i32>().unwrap(),
        other => panic!("{key} is {other:?}"),
    };
    codes
        .iter()
        .map(|code| Code {
            status: number(code, "status").try_into().unwrap(),
            code: number(code, "code"),
            meaning: code.get("meaning").unwrap().as_str().unwrap().to_owned(),
        })
        .collect()
}
