//! The tree that actions modify.

use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::Node;

use super::actions::{Action, Change};
use super::edit::{Edits, MergeConflict};
use super::query::Query;
use super::{actions, query};

/// A tree that overlays are applied to.
pub(in crate::load) struct Target {
    pub(super) tree: Edits,
}

impl Target {
    pub(in crate::load) fn of(root: Node) -> Self {
        Self {
            tree: Edits::of(root),
        }
    }

    /// The tree with all changes.
    pub(in crate::load) fn into_root(self) -> Node {
        self.tree.into_root()
    }

    /// Applies the actions of an overlay in order. An action that cannot be applied is reported,
    /// and the others continue.
    pub(in crate::load) fn apply(&mut self, overlay: &Node, diagnostics: &mut Vec<Diagnostic>) {
        for action in actions::read(overlay, diagnostics) {
            if let Err(diagnostic) = self.act(&action) {
                let is_full = diagnostic.code == codes::TOO_MANY_VALUES;
                diagnostics.push(*diagnostic);
                if is_full {
                    return;
                }
            }
        }
    }

    fn act(&mut self, action: &Action<'_>) -> Result<(), Box<Diagnostic>> {
        let target = Query::parse(action.target)?;
        let places = target.select(self.tree.json());
        if places.is_empty() {
            let mut diagnostic = Diagnostic::new(
                Severity::Warning,
                codes::OVERLAY_WITHOUT_EFFECT,
                action.target.span,
                "this action changes nothing: its target selects nothing in the document",
            );
            label(&mut diagnostic, "selects nothing");
            return Err(Box::new(diagnostic));
        }
        match action.change {
            Change::Remove if places.iter().any(Vec::is_empty) => {
                let mut diagnostic = Diagnostic::new(
                    Severity::Error,
                    codes::UNUSABLE_OVERLAY,
                    action.target.span,
                    "`remove` cannot remove the document itself",
                );
                label(&mut diagnostic, "selects the whole document");
                diagnostic.help = Some("select a part of the document".to_owned());
                Err(Box::new(diagnostic))
            }
            Change::Remove => {
                self.tree.remove(&places);
                Ok(())
            }
            Change::Update(node) => self.merge(action, &places, node),
            Change::Copy(from) => {
                let sources = Query::parse(from)?.select(self.tree.json());
                let [only] = sources.as_slice() else {
                    let mut diagnostic = Diagnostic::new(
                        Severity::Error,
                        codes::UNUSABLE_OVERLAY,
                        from.span,
                        format!("`copy` must select one node, but selects {}", sources.len()),
                    );
                    label(&mut diagnostic, "copied from here");
                    diagnostic.help = Some("write a JSONPath that selects exactly one".to_owned());
                    return Err(Box::new(diagnostic));
                };
                let Some(node) = self.tree.get(only).cloned() else {
                    return Ok(());
                };
                self.merge(action, &places, &node)
            }
        }
    }

    pub(super) fn merge(
        &mut self,
        action: &Action<'_>,
        places: &[query::Place],
        node: &Node,
    ) -> Result<(), Box<Diagnostic>> {
        for place in places {
            if let Err(conflict) = self.tree.merge(place, node) {
                return Err(Box::new(tell(&conflict, action)));
            }
        }
        Ok(())
    }
}

/// The diagnostic for an action that cannot be applied.
fn tell(conflict: &MergeConflict, action: &Action<'_>) -> Diagnostic {
    match conflict {
        MergeConflict::Kinds {
            new,
            new_kind,
            old,
            old_kind,
        } => {
            let mut diagnostic = Diagnostic::new(
                Severity::Error,
                codes::UNUSABLE_OVERLAY,
                *new,
                format!("{new_kind} cannot be merged into {old_kind}"),
            );
            label(&mut diagnostic, new_kind);
            diagnostic.secondary.push((*old, (*old_kind).to_owned()));
            diagnostic.help = Some(format!(
                "write {old_kind}, or remove the target with an action before this one and add it again"
            ));
            diagnostic
        }
        MergeConflict::TooDeep => Diagnostic::new(
            Severity::Error,
            codes::TOO_DEEP,
            action.target.span,
            "with this action the document nests too deeply",
        ),
        MergeConflict::TooMany => Diagnostic::new(
            Severity::Error,
            codes::TOO_MANY_VALUES,
            action.target.span,
            "with this action the document has too many values",
        ),
    }
}

pub(super) fn label(diagnostic: &mut Diagnostic, text: &str) {
    if let Some((_, label)) = &mut diagnostic.primary {
        text.clone_into(label);
    }
}
