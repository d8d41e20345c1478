//! The contents of an overlay file.

use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::nearest;
use crate::source::{Node, NodeValue, Span};

/// The keys of an overlay.
const OVERLAY: &[&str] = &["overlay", "info", "extends", "actions"];
/// The keys of an action.
const ACTION: &[&str] = &["target", "description", "update", "copy", "remove"];

/// One action.
pub(super) struct Action<'a> {
    /// The JSONPath of the nodes that are changed.
    pub(super) target: &'a Node,
    pub(super) change: Change<'a>,
}

/// The effect of an action.
pub(super) enum Change<'a> {
    /// Merges a value into the selected nodes.
    Update(&'a Node),
    /// Merges the nodes that a JSONPath selects in the document.
    Copy(&'a Node),
    /// Removes the selected nodes.
    Remove,
}

/// The target document of an overlay, with its position.
pub(in crate::load) fn extends(overlay: &Node) -> Option<(&str, Span)> {
    let node = overlay.get("extends")?;
    Some((node.as_str()?, node.span))
}

/// The actions of an overlay, in order; those that cannot be read are reported.
pub(super) fn read<'a>(overlay: &'a Node, diagnostics: &mut Vec<Diagnostic>) -> Vec<Action<'a>> {
    let mut reader = Reader { diagnostics };
    reader.version(overlay);
    reader.keys(overlay, OVERLAY, "an overlay");
    let Some(list) = overlay.get("actions") else {
        reader.unusable(
            overlay.span,
            "an overlay must have `actions`",
            "add `actions`, a list such as `[{target: $.info, update: {title: …}}]`",
        );
        return Vec::new();
    };
    let Some(actions) = list.as_sequence() else {
        reader.unusable(
            list.span,
            "`actions` must be a list",
            "write a list such as `[{target: $.info, update: {title: …}}]`",
        );
        return Vec::new();
    };
    if actions.is_empty() {
        let mut diagnostic = Diagnostic::new(
            Severity::Warning,
            codes::OVERLAY_WITHOUT_EFFECT,
            list.span,
            "the overlay has no actions",
        );
        diagnostic.help = Some("add an action, or remove the overlay from `overlays`".to_owned());
        reader.diagnostics.push(diagnostic);
    }
    actions
        .iter()
        .filter_map(|node| reader.action(node))
        .collect()
}

struct Reader<'f> {
    diagnostics: &'f mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn unusable(&mut self, span: Span, message: impl Into<String>, help: &str) {
        let mut diagnostic =
            Diagnostic::new(Severity::Error, codes::UNUSABLE_OVERLAY, span, message);
        diagnostic.help = Some(help.to_owned());
        self.diagnostics.push(diagnostic);
    }

    /// Reports a change that is skipped because the target is removed.
    fn beside_remove(&mut self, key: &Node) {
        let name = key.as_str().unwrap_or_default();
        let mut diagnostic = Diagnostic::new(
            Severity::Warning,
            codes::OVERLAY_WITHOUT_EFFECT,
            key.span,
            format!("`{name}` has no effect alongside `remove: true`"),
        );
        if let Some((_, label)) = &mut diagnostic.primary {
            "the target is removed".clone_into(label);
        }
        diagnostic.help = Some(format!("remove either `{name}` or `remove: true`"));
        self.diagnostics.push(diagnostic);
    }

    fn version(&mut self, overlay: &Node) {
        let Some(node) = overlay.get("overlay") else {
            self.unusable(
                Span {
                    end: overlay.span.start,
                    ..overlay.span
                },
                "this is not an overlay: it has no `overlay: 1.1.0`",
                "begin the file with `overlay: 1.1.0`, or remove it from `overlays`",
            );
            return;
        };
        let known = match &node.value {
            NodeValue::String(text) | NodeValue::Number(text) => {
                text == "1" || text.starts_with("1.")
            }
            _ => false,
        };
        if !known {
            self.unusable(
                node.span,
                "the version of an overlay must be 1.0 or 1.1",
                "write `overlay: 1.1.0`",
            );
        }
    }

    fn action<'a>(&mut self, node: &'a Node) -> Option<Action<'a>> {
        if node.as_mapping().is_none() {
            self.unusable(
                node.span,
                "an action must be a mapping",
                "write an action such as `{target: $.info, update: {title: …}}`",
            );
            return None;
        }
        self.keys(node, ACTION, "an action");
        let Some(target) = node.get("target") else {
            self.unusable(
                node.span,
                "an action must have a `target`",
                "add a JSONPath, as in `target: $.info`",
            );
            return None;
        };
        let remove = node.get("remove");
        if let Some(remove) = remove.filter(|it| !matches!(it.value, NodeValue::Bool(_))) {
            self.unusable(
                remove.span,
                "`remove` must be `true` or `false`",
                "write `remove: true` to remove the target",
            );
            return None;
        }
        let removes = remove.is_some_and(|it| it.value == NodeValue::Bool(true));
        for key in ["update", "copy"] {
            if let Some((key, _)) = node.entry(key).filter(|_| removes) {
                self.beside_remove(key);
            }
        }
        let change = match (removes, node.get("update"), node.get("copy")) {
            (true, _, _) => Change::Remove,
            (false, Some(update), None) => Change::Update(update),
            (false, None, Some(copy)) => Change::Copy(copy),
            (false, Some(_), Some(copy)) => {
                self.unusable(
                    copy.span,
                    "an action must have either `update` or `copy`",
                    "keep one of the two",
                );
                return None;
            }
            (false, None, None) => {
                self.unusable(
                    node.span,
                    "an action must have `update`, `copy` or `remove: true`",
                    "add one of them, as in `update: {title: …}`",
                );
                return None;
            }
        };
        Some(Action { target, change })
    }

    /// Reports unknown keys.
    fn keys(&mut self, node: &Node, known: &[&str], what: &str) {
        for (key, _) in node.as_mapping().unwrap_or_default() {
            let name = key.as_str().unwrap_or_default();
            if known.contains(&name) || name.starts_with("x-") {
                continue;
            }
            let mut diagnostic = Diagnostic::new(
                Severity::Error,
                codes::UNUSABLE_OVERLAY,
                key.span,
                format!("unknown key `{name}` in {what}"),
            );
            let known_keys: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
            diagnostic.help = Some(format!("expected one of {}", known_keys.join(", ")));
            if let (Some(meant), Some((_, label))) = (
                nearest(name, known.iter().copied()),
                &mut diagnostic.primary,
            ) {
                *label = format!("did you mean `{meant}`?");
            }
            self.diagnostics.push(diagnostic);
        }
    }
}
