//! Following `$ref`s.

use std::collections::HashSet;

use super::Builder;
use crate::diagnostics::codes;
use crate::source::reference::{Broken, Target};
use crate::source::{FileId, Node, Span};

/// What is reported where a `$ref` leads outside of all files.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Remote {
    /// Without the target nothing can be done.
    Error,
    /// Something else can take its place.
    Warning(&'static str),
}

/// The text of the `$ref` of a node.
pub(super) fn ref_of(node: &Node) -> Option<&Node> {
    node.get("$ref").filter(|target| target.as_str().is_some())
}

pub(super) fn address(node: &Node) -> usize {
    std::ptr::from_ref(node) as usize
}

impl<'a> Builder<'a> {
    /// The node that a node stands for: itself, or what its `$ref`s lead to.
    pub(super) fn follow(&mut self, node: &'a Node, what: &str) -> Option<&'a Node> {
        let mut node = node;
        let mut passed = HashSet::new();
        while let Some(reference) = ref_of(node) {
            if !passed.insert(address(node)) {
                self.diagnostics
                    .error(
                        codes::REF_CYCLE,
                        reference.span,
                        format!("the `$ref` of {what} leads back to itself"),
                    )
                    .help("let one of the places in the circle say what it is");
                return None;
            }
            node = self.target(reference, Remote::Error)?.node;
        }
        if let Some(reference) = node.get("$ref") {
            self.wrong_type(reference, "`$ref`", "a string");
            return None;
        }
        Some(node)
    }

    /// What the text of a `$ref` leads to; reported where it leads nowhere.
    pub(super) fn target(&mut self, reference: &'a Node, remote: Remote) -> Option<Target<'a>> {
        let text = reference.as_str()?;
        match self.lookup(reference.span.file, text) {
            Ok(target) => Some(target),
            Err(broken) => {
                self.report_broken(reference.span, text, &broken, remote);
                None
            }
        }
    }

    /// Like [`Self::target`], but leaves reporting to the caller.
    pub(super) fn lookup(&mut self, from: FileId, text: &'a str) -> Result<Target<'a>, Broken> {
        if let Some(known) = self.targets.get(&(from, text)) {
            return known.clone();
        }
        let found = self.resolver.resolve(from, text);
        match &found {
            Ok(target) => self.report_file(target.node.span.file),
            Err(Broken::Unparsable { file }) => self.report_file(*file),
            Err(_) => {}
        }
        self.targets.insert((from, text), found.clone());
        found
    }

    /// Reports what reading a file found, once.
    pub(super) fn report_file(&mut self, file: FileId) {
        if !self.reported_files.insert(file) {
            return;
        }
        if let Some(file) = self.sources.file(file) {
            for finding in file.findings() {
                self.diagnostics.push(finding.clone());
            }
        }
    }

    pub(super) fn report_broken(
        &mut self,
        span: Span,
        text: &str,
        broken: &Broken,
        remote: Remote,
    ) {
        let diagnostics = &mut *self.diagnostics;
        match broken {
            Broken::Remote => {
                let message = format!("`{text}` is not on this machine");
                match remote {
                    Remote::Error => diagnostics
                        .error(codes::REMOTE_REF, span, message)
                        .help("save it beside the specification and refer to the file"),
                    Remote::Warning(instead) => diagnostics
                        .warning(codes::REMOTE_SCHEMA, span, message)
                        .label(instead)
                        .help("save it beside the specification and refer to the file"),
                };
            }
            Broken::Absolute => {
                diagnostics
                    .error(
                        codes::ABSOLUTE_REF,
                        span,
                        format!("`{text}` is an absolute path, which differs between machines"),
                    )
                    .help("refer to the file relative to this one");
            }
            Broken::Unreadable { path, error } => {
                diagnostics
                    .error(
                        codes::UNREADABLE_FILE,
                        span,
                        format!("cannot read `{path}`: {error}"),
                    )
                    .label("referred to here");
            }
            Broken::Unparsable { file } => {
                let path = self.sources.file(*file).map_or("", |file| file.path());
                diagnostics.error(
                    codes::BROKEN_REF,
                    span,
                    format!("`{text}` leads into `{path}`, which cannot be parsed"),
                );
            }
            Broken::Missing { name, suggestion } => {
                let finding = diagnostics.error(
                    codes::BROKEN_REF,
                    span,
                    format!("`{text}` leads nowhere: there is no `{name}`"),
                );
                if let Some(suggestion) = suggestion {
                    finding.label(format!("did you mean `{suggestion}`?"));
                }
            }
            Broken::Circle => {
                diagnostics.error(
                    codes::REF_CYCLE,
                    span,
                    format!("the way of `{text}` leads through `$ref`s in a circle"),
                );
            }
        }
    }
}
