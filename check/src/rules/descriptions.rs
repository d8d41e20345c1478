//! Operations, parameters and schemas without a description.

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::Location;

use super::subject::Subject;

fn is_empty(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

pub(super) fn operations(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for (name, operation) in subject.operations() {
        if is_empty(operation.summary.as_ref()) && is_empty(operation.description.as_ref()) {
            diagnostics.warning(
                codes::OPERATION_WITHOUT_DESCRIPTION,
                operation.span,
                format!("`{name}` has neither a summary nor a description"),
            );
        }
    }
}

pub(super) fn parameters(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for (_, operation) in subject.operations() {
        for parameter in &operation.parameters {
            let schema = parameter.schema.and_then(|id| subject.document.schema(id));
            let is_named = schema.is_some_and(|schema| schema.reference.is_some());
            let described = schema.and_then(|schema| schema.description.as_ref());
            // Path parameters are explained by the path; named types are described in their definition.
            if parameter.location != Location::Path
                && !is_named
                && is_empty(parameter.description.as_ref())
                && is_empty(described)
            {
                diagnostics.warning(
                    codes::PARAMETER_WITHOUT_DESCRIPTION,
                    parameter.name.span,
                    format!(
                        "the parameter `{}` has no description",
                        parameter.name.value
                    ),
                );
            }
        }
    }
}
