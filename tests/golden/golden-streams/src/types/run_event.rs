// Generated from an OpenAPI specification; change the specification instead.

//! [`RunEvent`].

use clientwright_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};
use clientwright_runtime::codegen::v1::union::{Constant, Kinds, Shape};
use super::{RunDone, RunStarted};

/// One of several types.
///
/// Defined at `streams.yaml#/components/schemas/RunEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RunEvent {
    RunStarted(RunStarted),
    RunDone(RunDone),
    /// A value that matches none of the alternatives, as received.
    Unknown(Value),
}

impl FromJson for RunEvent {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        const SHAPES: &[Shape] = &[
            Shape::of(Kinds::OBJECT)
                .members(&["event", "data"], &["event", "id", "data"])
                .constants(&[(&["event"], &[Constant::Text("run.started")])]),
            Shape::of(Kinds::OBJECT)
                .members(&["event", "data"], &["event", "data"])
                .constants(
                    &[
                        (&["event"], &[Constant::Text("done")]),
                        (&["data"], &[Constant::Text("[DONE]")]),
                    ],
                ),
        ];
        let mut candidates = clientwright_runtime::codegen::v1::union::choose(
            node,
            SHAPES,
        );
        while let Some(candidate) = candidates.next() {
            let read = match candidate {
                0 => <RunStarted as FromJson>::from_json(node).map(Self::RunStarted),
                _ => <RunDone as FromJson>::from_json(node).map(Self::RunDone),
            };
            if read.is_ok() && candidates.accept() {
                return read;
            }
        }
        Ok(Self::Unknown(node.to_value()))
    }
}

impl ToJson for RunEvent {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::RunStarted(value) => value.to_json(out),
            Self::RunDone(value) => value.to_json(out),
            Self::Unknown(value) => out.value(value),
        }
    }
}

clientwright_runtime::codegen::v1::json_type!(RunEvent);

clientwright_runtime::codegen::v1::union_members!(RunEvent Unknown [RunStarted field, RunDone field] {
    event: text("event"),
});

clientwright_runtime::codegen::v1::union_alternatives!(RunEvent {
    RunStarted(RunStarted) as_run_started into_run_started [from],
    RunDone(RunDone) as_run_done into_run_done [from],
});

clientwright_runtime::codegen::v1::checks!(RunEvent: [
    rule::AnyOf(&[
        (reads::<RunStarted>, &[rule::Type(of::<super::RunStarted>)]),
        (reads::<RunDone>, &[rule::Type(of::<super::RunDone>)]),
    ]),
]);
