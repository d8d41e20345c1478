//! Following `$ref`s.

use std::collections::HashSet;

use super::bridge;
use super::builder::Builder;
use super::node::{address, is_extension, ref_of};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::source::reference::{Broken, Loose, Target};
use crate::source::{FileId, Node, ReadError, Span};

/// What is reported if the target of a `$ref` is remote.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Remote {
    /// The target is required.
    Error,
    /// There is a substitute.
    Warning(&'static str),
}

impl<'a> Builder<'a> {
    /// The resolved node: the node itself, or the target of its `$ref`s.
    pub(super) fn resolve_ref(&mut self, node: &'a Node, what: &str) -> Option<&'a Node> {
        let mut node = node;
        let mut passed = HashSet::new();
        while let Some(reference) = ref_of(node) {
            if !passed.insert(address(node)) {
                self.diagnostics
                    .error(
                        codes::REF_CYCLE,
                        reference.span,
                        format!("the `$ref` of {what} refers back to itself"),
                    )
                    .help("replace one of the references in the cycle with a definition");
                return None;
            }
            let target = self.target(reference, Remote::Error)?;
            if !self.is_expected(reference, &target, what) {
                return None;
            }
            // Those of a path item are read.
            if what != "a path item" {
                self.check_beside_ref(node);
            }
            node = target.node;
        }
        if let Some(reference) = node.get("$ref") {
            self.wrong_type(reference, "`$ref`", "a string");
            return None;
        }
        Some(node)
    }

    /// Reports keys alongside the `$ref` of anything but a schema or a path item. Since OpenAPI 3.1, a reference may
    /// have a summary and a description.
    pub(super) fn check_beside_ref(&mut self, node: &'a Node) {
        let allowed: &[&str] = match self.dialect {
            Dialect::OpenApi31 => &["$ref", "summary", "description"],
            _ => &["$ref"],
        };
        let entries = node.as_mapping().unwrap_or_default().iter();
        for (key, _) in entries.take(200) {
            let name = key.as_str().unwrap_or_default();
            if allowed.contains(&name) || is_extension(name) {
                continue;
            }
            self.diagnostics
                .warning(
                    codes::NO_EFFECT_BESIDE_REF,
                    key.span,
                    format!("`{name}` has no effect alongside `$ref`"),
                )
                .help(
                    "move it to the target of the `$ref`, or replace the `$ref` with a definition",
                );
        }
    }

    /// The target of a `$ref`; reported if it does not exist.
    pub(super) fn target(&mut self, reference: &'a Node, remote: Remote) -> Option<Target<'a>> {
        let text = reference.as_str()?;
        match self.lookup(reference) {
            Ok(target) => Some(target),
            Err(broken) => {
                self.report_broken(reference.span, text, &broken, remote);
                None
            }
        }
    }

    /// Like [`Self::target`], but the caller reports errors.
    pub(super) fn lookup(&mut self, reference: &'a Node) -> Result<Target<'a>, Broken> {
        let text = reference.as_str().unwrap_or_default();
        let from = self.resolver.scope_of(reference);
        let found = match self.targets.get(&(from, text)) {
            Some(known) => known.clone(),
            None => {
                let found = self.resolver.resolve(from, text);
                match &found {
                    Ok(target) => self.report_file(target.node.span.file),
                    Err(Broken::Unparsable { file }) => self.report_file(*file),
                    Err(_) => {}
                }
                self.targets.insert((from, text), found.clone());
                found
            }
        };
        if let Ok(Target {
            loose: Some(loose), ..
        }) = &found
        {
            self.report_loose(reference.span, text, *loose);
        }
        found
    }

    fn report_loose(&mut self, span: Span, text: &str, loose: Loose) {
        let (message, label, help) = match loose {
            Loose::PercentAsWritten => (
                format!("`{text}` cannot be resolved once it is decoded"),
                "used as written",
                "write `%25` for a `%` that is part of a name",
            ),
            Loose::FileForSchema => (
                format!("`{text}` cannot be resolved in the enclosing schema with an `$id`"),
                "resolved from the root of the file",
                "prefix it with the file name, or move the target into the schema",
            ),
            Loose::AnchorOfAnother => (
                format!("`{text}` is an anchor in another schema with an `$id`"),
                "treated as if it were not",
                "add the `$id` of that schema before the `#`",
            ),
            Loose::Backslash => (
                format!("`{text}` separates folders with `\\`, which is not supported in URIs"),
                "treated as `/`",
                "write `/` between folders and files",
            ),
        };
        let diagnostic = self
            .diagnostics
            .warning(codes::LOOSE_REF, span, message)
            .label(label);
        diagnostic.help(help);
    }

    /// Reports the diagnostics of reading a file, once.
    pub(super) fn report_file(&mut self, file: FileId) {
        if !self.reported_files.insert(file) {
            return;
        }
        for found in self.loaded.of_file(file) {
            self.diagnostics.push(found.clone());
        }
    }

    pub(super) fn report_broken(
        &mut self,
        span: Span,
        text: &str,
        broken: &Broken,
        remote: Remote,
    ) {
        let removing = bridge::removing(text)
            .map(|line| format!("; or allow any value there with a line in an overlay: `{line}`"))
            .unwrap_or_default();
        let diagnostics = &mut *self.diagnostics;
        match broken {
            Broken::Remote => {
                let message = format!("`{text}` is not on this machine");
                let help =
                    format!("save it next to the specification and refer to the file{removing}");
                match remote {
                    Remote::Error => diagnostics
                        .error(codes::REMOTE_REF, span, message)
                        .help(help),
                    Remote::Warning(instead) => diagnostics
                        .warning(codes::REMOTE_SCHEMA, span, message)
                        .label(instead)
                        .help(help),
                };
            }
            Broken::Absolute => {
                diagnostics
                    .error(
                        codes::ABSOLUTE_REF,
                        span,
                        format!("`{text}` is an absolute path, which differs between machines"),
                    )
                    .help("use a path relative to this file");
            }
            Broken::Unreadable {
                path,
                error: error @ ReadError::Outside { .. },
            } => {
                diagnostics
                    .error(
                        codes::OUTSIDE_FILE,
                        span,
                        format!("reading `{path}` is not allowed: {error}"),
                    )
                    .label("referred to here");
            }
            Broken::Unreadable { path, error } => {
                diagnostics
                    .error(
                        codes::UNREADABLE_FILE,
                        span,
                        format!("cannot read `{path}`: {error}"),
                    )
                    .label("referred to here")
                    .help(format!("add the file, or correct the reference{removing}"));
            }
            Broken::Unparsable { file } => {
                let path = self.sources.file(*file).map_or("", |file| file.path());
                diagnostics.error(
                    codes::BROKEN_REF,
                    span,
                    format!("`{text}` refers to `{path}`, which cannot be parsed"),
                );
            }
            Broken::Missing {
                name,
                suggestion,
                bridge,
            } => {
                let mut diagnostic = diagnostics.error(
                    codes::BROKEN_REF,
                    span,
                    format!("cannot resolve `{text}`: there is no `{name}`"),
                );
                let line = bridge.as_ref().and_then(bridge::adding);
                if let (Some(line), Some(bridge)) = (line, bridge) {
                    // An overlay is applied to the main file by default.
                    let path = self
                        .sources
                        .file(bridge.file)
                        .map_or("", |file| file.path());
                    let extends = match bridge.file == self.main {
                        true => String::new(),
                        false => format!(" that extends `{path}`"),
                    };
                    diagnostic = diagnostic.help(format!(
                        "correct the reference, or add its target with a line in an overlay{extends}: `{line}`"
                    ));
                }
                if let Some(suggestion) = suggestion {
                    diagnostic.label(format!("did you mean `{suggestion}`?"));
                }
            }
            Broken::Circle => {
                diagnostics.error(
                    codes::REF_CYCLE,
                    span,
                    format!("`{text}` leads to a cycle of `$ref`s"),
                );
            }
        }
    }
}
