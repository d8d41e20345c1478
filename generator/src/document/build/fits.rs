//! Whether a default is a value of its schema.

use super::Builder;
use crate::diagnostics::codes;
use crate::document::{Schema, Types};
use crate::source::{Node, NodeValue};

impl Builder<'_> {
    /// Reports a default that its own schema does not allow.
    pub(super) fn check_default(&mut self, schema: &Schema) {
        let Some(default) = &schema.default else {
            return;
        };
        // `default: null` is how many tools write that there is none.
        if default.value == NodeValue::Null {
            return;
        }
        let listed = schema
            .values
            .as_ref()
            .is_none_or(|values| values.iter().any(|value| value.says_the_same(default)));
        let why = if schema.types.says_type() && !has_type(default, schema.types) {
            let found = default.value.describe();
            format!("the default is {found}, which is not of the type of its schema")
        } else if !listed {
            "the default is not among the values of `enum`".to_owned()
        } else {
            return;
        };
        self.diagnostics
            .warning(codes::DEFAULT_DOES_NOT_FIT, default.span, why);
    }
}

fn has_type(node: &Node, types: Types) -> bool {
    match &node.value {
        NodeValue::Null => types.null,
        NodeValue::Bool(_) => types.boolean,
        NodeValue::Number(text) => types.number || (types.integer && is_whole(text)),
        NodeValue::String(_) => types.string,
        NodeValue::Sequence(_) => types.array,
        NodeValue::Mapping(_) => types.object,
    }
}

/// Whether a number has no fraction; one with an exponent is given the benefit of the doubt.
fn is_whole(text: &str) -> bool {
    match text.split_once('.') {
        Some((_, fraction)) => {
            fraction.contains(['e', 'E']) || fraction.bytes().all(|digit| digit == b'0')
        }
        None => true,
    }
}
