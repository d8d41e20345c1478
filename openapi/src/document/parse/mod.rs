//! From trees to a [`Document`].
//!
//! The root tells the version ([`root`]); [`paths`] makes operations of path items, with
//! [`parameter`], [`body`], [`response`] and its [links](response_links); [`schema`] and [`schemas`] put every schema into the
//! [`arena`] once, by a queue instead of recursion. [`access`] reads typed members, [`follow`] follows `$ref`s.
//! [`inbound`] reads webhooks and callbacks. [`swagger`] is what 2.0 says otherwise. [`generics`] says what a `$dynamicRef` means where,
//! [`claims`] and [`links`] find names that something has to have and has not.

mod access;
mod arena;
mod body;
mod bounds;
mod bridge;
mod claims;
mod cycles;
mod dependent;
mod discriminator;
mod family;
mod follow;
mod generics;
mod inbound;
// One key per line would hide what belongs together.
#[rustfmt::skip]
mod keys;
mod links;
mod names;
mod node;
mod oauth;
mod parameter;
mod paths;
mod pending;
mod response;
mod response_links;
mod root;
mod schema;
mod schemas;
mod security;
mod security_schemes;
mod server_url;
mod swagger;
mod template;
mod xml;

pub use schemas::any_schema;

use std::collections::{HashMap, HashSet, VecDeque};

use super::{Document, SecurityRequirement, Spanned, SpecVersion as Dialect};
use crate::diagnostics::{Diagnostics, Tally};
use crate::source::reference::{Broken, Resolver, Target};
use crate::source::resources::Scope;
use crate::source::{FileId, Sources, Span};
use generics::Generics;
use pending::{Callbacks, Claims};
use security_schemes::SecuritySchemes;

/// Makes the document; `None` where the main file has nothing of one.
pub(super) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let main = FileId(0);
    let mut builder = Builder {
        sources,
        diagnostics,
        dialect: Dialect::OpenApi30,
        is_3_2: false,
        main,
        resolver: Resolver::new(sources),
        targets: HashMap::new(),
        reported_files: HashSet::new(),
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
    for finding in sources.findings() {
        builder.diagnostics.push(finding.clone());
    }
    builder.report_file(main);
    for overlay in sources.overlays() {
        builder.report_file(overlay);
    }
    let root = sources.file(main)?.root()?;
    builder.document(root)
}

/// What is known while the document is made.
struct Builder<'a> {
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    dialect: Dialect,
    /// Whether it is OpenAPI 3.2 or later.
    is_3_2: bool,
    main: FileId,
    resolver: Resolver<'a>,
    /// What `$ref`s lead to, by the resource that they are in and their text.
    targets: HashMap<(Scope, &'a str), Result<Target<'a>, Broken>>,
    reported_files: HashSet<FileId>,
    arena: arena::Arena<'a>,
    /// Where each `operationId` was first seen.
    operation_ids: HashMap<String, Span>,
    /// Operations that mean nothing.
    operations_left_out: usize,
    security: SecuritySchemes,
    /// `security` of the document.
    root_security: Option<Vec<SecurityRequirement>>,
    /// Media types of Swagger 2.0 documents.
    consumes: Vec<Spanned<String>>,
    produces: Vec<Spanned<String>>,
    /// What calls go by, sorted, in Swagger 2.0 documents.
    schemes: Vec<String>,
    /// How often each keyword was written that is not used, and the keys that were counted.
    without_effect: Tally,
    unused_keys: HashSet<usize>,
    /// What `$dynamicRef`s lead to; `None` where there are none.
    generics: Option<Generics<'a>>,
    /// Names that something else has to have.
    claims: Claims<'a>,
    /// Callbacks that were not read yet.
    callbacks: VecDeque<Callbacks<'a>>,
}
