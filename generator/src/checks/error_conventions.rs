//! Reports invalid parts of `x-error-conventions`: values of the wrong type, malformed pointers, and codes
//! without a pointer to where they are.

use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Extensions};
use crate::source::{Node, NodeValue, Span};

use super::extensions::{is_token, list, text};

const NAME: &str = "x-error-conventions";

/// Reports everything that has no effect.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { diagnostics };
    checker.misplaced(&document.info.extensions);
    for operation in document.all_operations() {
        checker.misplaced(&operation.extensions);
    }
    for schema in &document.schemas {
        checker.misplaced(&schema.extensions);
    }
    if let Some(node) = document.extensions.get(NAME) {
        checker.conventions(node);
    }
}

struct Checker<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_> {
    fn misplaced(&mut self, extensions: &Extensions) {
        if let Some(node) = extensions.get(NAME) {
            self.without_effect(
                node.span,
                format!("`{NAME}` has no effect here: it belongs to the root of the document"),
            );
        }
    }

    fn conventions(&mut self, node: &Node) {
        if !matches!(node.value, NodeValue::Mapping(_)) {
            let found = node.value.describe();
            let message = format!("`{NAME}` has no effect: expected a mapping, found {found}");
            return self.without_effect(node.span, message);
        }
        for key in ["code", "message", "description"] {
            if let Some(node) = node.get(key) {
                self.pointer(key, node);
            }
        }
        if let Some(node) = node.get("request-id") {
            self.header(node);
        }
        let has_place = node.get("code").is_some();
        for key in ["expired-token", "throttled", "unavailable"] {
            for entry in node.get(key).map(list).unwrap_or_default() {
                self.code(entry, has_place);
            }
        }
        for entry in node.get("codes").map(list).unwrap_or_default() {
            self.meaning(entry);
            self.code(entry, has_place);
        }
    }

    /// Checks a JSON pointer into error bodies (RFC 6901).
    fn pointer(&mut self, key: &str, node: &Node) {
        let found = match &node.value {
            NodeValue::String(text) if text.starts_with('/') => return,
            NodeValue::String(text) => format!("`{}`", text.escape_debug()),
            other => other.describe().to_owned(),
        };
        self.without_effect(
            node.span,
            format!(
                "`{key}` has no effect: expected a JSON pointer such as `/{key}`, found {found}"
            ),
        );
    }

    fn header(&mut self, node: &Node) {
        let found = match &node.value {
            NodeValue::String(name) if is_token(name) => return,
            NodeValue::String(name) => format!("`{}`", name.escape_debug()),
            other => other.describe().to_owned(),
        };
        self.without_effect(
            node.span,
            format!("`request-id` has no effect: expected a header name, found {found}"),
        );
    }

    /// Checks the code of an error. An entry without a code applies to all errors of its status.
    fn code(&mut self, entry: &Node, has_place: bool) {
        let Some(code) = entry.get("code") else {
            return;
        };
        let why = match (text(code), has_place) {
            (None, _) => format!(
                "expected a number or a string, found {}",
                code.value.describe()
            ),
            (Some(_), false) => format!("`{NAME}` does not specify where codes are"),
            (Some(_), true) => return,
        };
        self.entry_without_effect(code.span, format!("this code has no effect: {why}"))
            .help("write `code: /code`, a JSON pointer into the bodies of errors, and a code as in `{status: 403, code: 53}`");
    }

    /// Checks that an entry has a status and a meaning.
    fn meaning(&mut self, entry: &Node) {
        let status = entry.get("status").and_then(text);
        let status = status.and_then(|status| status.parse::<u16>().ok());
        let why = match (status, entry.get("meaning").and_then(text)) {
            (Some(100..600), Some(_)) => return,
            (Some(100..600), None) => "it has no `meaning`",
            _ => "it has no HTTP status",
        };
        self.entry_without_effect(entry.span, format!("this entry has no effect: {why}"))
            .help("write `{status: 403, code: 53, meaning: Too many requests}`");
    }

    fn entry_without_effect(
        &mut self,
        span: Span,
        message: String,
    ) -> crate::diagnostics::DiagnosticBuilder<'_> {
        self.diagnostics
            .warning(codes::ERROR_MATCH_WITHOUT_EFFECT, span, message)
    }

    fn without_effect(&mut self, span: Span, message: String) {
        self.diagnostics
            .warning(codes::EXTENSION_WITHOUT_EFFECT, span, message);
    }
}
