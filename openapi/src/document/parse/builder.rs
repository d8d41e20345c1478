//! The builder of documents.

// One key per line would hide what belongs together.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::diagnostics::{Diagnostics, Tally};
use crate::document::{Document, SecurityRequirement, Spanned, SpecVersion as Dialect};
use crate::load::Loaded;
use crate::source::reference::{Broken, Resolver, Target};
use crate::source::resources::Scope;
use crate::source::{FileId, Sources, Span};

use super::arena;
use super::generics::Generics;
use super::pending::{Callbacks, Claims};
use super::security_schemes::SecuritySchemes;

/// Builds the document; `None` if the main file is not an OpenAPI document.
pub(in crate::document) fn parse(
    loaded: &Loaded,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let main = FileId(0);
    let sources = &loaded.sources;
    let mut builder = Builder {
        loaded,
        sources,
        diagnostics,
        dialect: Dialect::OpenApi30,
        is_3_2: false,
        main,
        resolver: Resolver::new(sources),
        targets: HashMap::new(),
        reported_files: HashSet::new(),
        misread: HashMap::new(),
        arena: arena::Arena::default(),
        operation_ids: HashMap::new(),
        operations_left_out: 0,
        security: SecuritySchemes::default(),
        root_security: None,
        consumes: Vec::new(),
        produces: Vec::new(),
        schemes: Vec::new(),
        without_effect: Tally::default(),
        unused_keys: HashSet::new(),
        generics: None,
        claims: Claims::default(),
        callbacks: VecDeque::new(),
    };
    for diagnostic in loaded.apart() {
        builder.diagnostics.push(diagnostic.clone());
    }
    builder.report_file(main);
    for overlay in sources.overlays() {
        builder.report_file(overlay);
    }
    let root = sources.file(main)?.root()?;
    builder.document(root)
}

/// The state while a document is built.
pub(super) struct Builder<'a> {
    pub(super) loaded: &'a Loaded,
    pub(super) sources: &'a Sources,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) dialect: Dialect,
    /// Whether it is OpenAPI 3.2 or later.
    pub(super) is_3_2: bool,
    pub(super) main: FileId,
    pub(super) resolver: Resolver<'a>,
    /// The targets of `$ref`s, by the resource that they are in and their text.
    pub(super) targets: HashMap<(Scope, &'a str), Result<Target<'a>, Broken>>,
    pub(super) reported_files: HashSet<FileId>,
    /// Objects that a `$ref` refers to as another kind of object, which is the value.
    pub(super) misread: HashMap<usize, &'static str>,
    pub(super) arena: arena::Arena<'a>,
    /// Where each `operationId` was first seen.
    pub(super) operation_ids: HashMap<String, Span>,
    /// The number of operations that were invalid and omitted.
    pub(super) operations_left_out: usize,
    pub(super) security: SecuritySchemes,
    /// `security` of the document.
    pub(super) root_security: Option<Vec<SecurityRequirement>>,
    /// Media types of Swagger 2.0 documents.
    pub(super) consumes: Vec<Spanned<String>>,
    pub(super) produces: Vec<Spanned<String>>,
    /// The URL schemes of calls, sorted, in Swagger 2.0 documents.
    pub(super) schemes: Vec<String>,
    /// How often each unused keyword was written, and the keys that were counted.
    pub(super) without_effect: Tally,
    pub(super) unused_keys: HashSet<usize>,
    /// The targets of `$dynamicRef`s; `None` if there are none.
    pub(super) generics: Option<Generics<'a>>,
    /// Names that must exist elsewhere.
    pub(super) claims: Claims<'a>,
    /// Callbacks that have not been read yet.
    pub(super) callbacks: VecDeque<Callbacks<'a>>,
}
