//! From trees to a [`Document`].
//!
//! The root tells the version ([`root`]); [`paths`] makes operations of path items, with
//! [`parameter`], [`body`] and [`response`]; [`schema`] puts every schema into the arena once, by
//! a queue instead of recursion. [`access`] reads typed members, [`follow`] follows `$ref`s.
//! [`swagger`] is what 2.0 says otherwise.

mod access;
mod arena;
mod body;
mod cycles;
mod discriminator;
mod follow;
// One key per line would hide what belongs together.
#[rustfmt::skip]
mod keys;
mod names;
mod parameter;
mod paths;
mod response;
mod root;
mod schema;
mod security;
mod swagger;
mod template;

pub use arena::any_schema;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Document, SecurityRequirement, SpecVersion as Dialect};
use crate::diagnostics::Diagnostics;
use crate::source::reference::{Broken, Resolver, Target};
use crate::source::{FileId, Sources, Span};

/// Makes the document; `None` where the main file has nothing of one.
pub(super) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let main = FileId(0);
    let mut builder = Builder {
        sources,
        diagnostics,
        dialect: Dialect::OpenApi30,
        main,
        resolver: Resolver::new(sources),
        targets: HashMap::new(),
        reported_files: HashSet::new(),
        arena: arena::Arena::default(),
        operation_ids: HashMap::new(),
        operations_left_out: 0,
        security_names: HashSet::new(),
        security: None,
        consumes: Vec::new(),
        produces: Vec::new(),
        without_effect: BTreeMap::new(),
        unused_keys: HashSet::new(),
    };
    builder.report_file(main);
    let root = sources.file(main)?.root()?;
    builder.document(root)
}

/// What is known while the document is made.
struct Builder<'a> {
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    dialect: Dialect,
    main: FileId,
    resolver: Resolver<'a>,
    /// What `$ref`s lead to, by file and text.
    targets: HashMap<(FileId, &'a str), Result<Target<'a>, Broken>>,
    reported_files: HashSet<FileId>,
    arena: arena::Arena<'a>,
    /// Where each `operationId` was first seen.
    operation_ids: HashMap<String, Span>,
    /// Operations that mean nothing.
    operations_left_out: usize,
    security_names: HashSet<String>,
    /// `security` of the document.
    security: Option<Vec<SecurityRequirement>>,
    /// Media types of Swagger 2.0 documents.
    consumes: Vec<String>,
    produces: Vec<String>,
    /// How often each keyword was written that is not used, and the keys that were counted.
    without_effect: BTreeMap<String, usize>,
    unused_keys: HashSet<usize>,
}
