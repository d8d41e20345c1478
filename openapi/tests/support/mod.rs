//! Helpers for the tests of the front end.
#![allow(dead_code, reason = "each test file uses a part of it")]

use clientwright_openapi::diagnostics::{Diagnostic, Diagnostics, Severity};
use clientwright_openapi::document::{self, Document, Schema, SchemaId};
use clientwright_openapi::source::{MemoryFiles, Sources};

/// The result of reading.
pub(crate) struct Read {
    pub(crate) sources: Sources,
    pub(crate) document: Option<Document>,
    pub(crate) diagnostics: Diagnostics,
}

/// Reads `main.yaml` from some files.
pub(crate) fn read_files(files: &[(&str, &str)]) -> Read {
    let files = files
        .iter()
        .fold(MemoryFiles::new(), |files, (path, text)| {
            files.with(path, *text)
        });
    read_from(&files, "main.yaml")
}

pub(crate) fn read_from(files: &MemoryFiles, path: &str) -> Read {
    let mut diagnostics = Diagnostics::new();
    let (sources, document) = document::read(files, path, &mut diagnostics);
    Read {
        sources,
        document,
        diagnostics,
    }
}

/// Reads one file.
pub(crate) fn read(text: &str) -> Read {
    read_files(&[("main.yaml", text)])
}

pub(crate) fn read_bytes(path: &str, bytes: impl Into<Vec<u8>>) -> Read {
    read_from(&MemoryFiles::new().with(path, bytes), path)
}

impl Read {
    /// The document of a specification without errors.
    pub(crate) fn ok(&self) -> &Document {
        assert!(!self.diagnostics.has_errors(), "{}", self.rendered());
        self.document.as_ref().expect("a document")
    }

    /// The document of a specification without diagnostics.
    pub(crate) fn clean(&self) -> &Document {
        assert!(self.diagnostics.is_empty(), "{}", self.rendered());
        self.ok()
    }

    pub(crate) fn rendered(&self) -> String {
        self.diagnostics.render(&self.sources, false)
    }

    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.diagnostics.sorted().iter().map(|d| d.code).collect()
    }

    /// The only diagnostic with a code.
    pub(crate) fn report(&self, code: &str) -> Diagnostic {
        let all = self.diagnostics.sorted();
        let found: Vec<_> = all.iter().filter(|d| d.code == code).collect();
        assert_eq!(found.len(), 1, "{code}:\n{}", self.rendered());
        let found = (*found[0]).clone();
        let letter = match found.severity {
            Severity::Error => 'E',
            Severity::Warning => 'W',
        };
        assert!(code.starts_with(letter), "{code} has the wrong letter");
        found
    }

    /// `path:line:column` of a diagnostic.
    pub(crate) fn place(&self, diagnostic: &Diagnostic) -> String {
        let (span, _) = diagnostic.primary.as_ref().expect("a position");
        self.sources.location(*span).to_string()
    }

    /// A schema by name.
    pub(crate) fn schema(&self, name: &str) -> &Schema {
        let document = self.document.as_ref().expect("a document");
        let id = document
            .named_schemas
            .iter()
            .find(|(known, _)| known == name)
            .unwrap_or_else(|| panic!("no schema {name}: {:?}", document.named_schemas))
            .1;
        self.at(id)
    }

    /// A schema by id.
    pub(crate) fn at(&self, id: SchemaId) -> &Schema {
        let document = self.document.as_ref().expect("a document");
        document.schema(id).expect("a schema for every id")
    }

    /// A property of a named schema.
    pub(crate) fn property(&self, schema: &str, property: &str) -> &Schema {
        let schema = self.schema(schema);
        let (_, id) = schema
            .properties
            .iter()
            .find(|(name, _)| name.value == property)
            .expect("the property");
        self.at(*id)
    }
}

/// A specification with these schemas.
pub(crate) fn with_schemas(version: &str, schemas: &str) -> String {
    let indented: String = schemas
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect();
    format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{indented}"
    )
}

/// A specification with this text under `paths`.
pub(crate) fn with_paths(paths: &str) -> String {
    let indented: String = paths.lines().map(|line| format!("  {line}\n")).collect();
    format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{indented}")
}
