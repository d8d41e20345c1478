//! One run of progenitor, isolated from panics.
//!
//! progenitor and typify panic on unsupported input (`todo!`, `assert!`, `unwrap`). A run has its
//! own thread, with a large stack because typify is recursive, and panics are caught. A separate
//! process would also survive a stack overflow, but a library cannot start itself, and cycles that
//! would cause one are broken when the document is read.
//!
//! The panic hook, which would write to the terminal, is global to the process. It is wrapped once
//! and is silent only on the threads of this module.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

use super::downgrade::unmark;
use crate::document::{Document, SpecVersion, emit};
use crate::render::{Interface, ProgenitorOptions, Tags};

/// The stack size in bytes; memory is committed only when it is used.
const STACK: usize = 256 * 1024 * 1024;

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// The output of progenitor.
pub(super) struct Output {
    /// Formatted Rust code.
    pub(super) text: String,
    /// Whether it needs `futures`.
    pub(super) uses_futures: bool,
    /// Whether it needs the dependencies of websockets.
    pub(super) uses_websockets: bool,
    /// Types that are defined more than once.
    pub(super) twice: BTreeSet<String>,
}

/// Generates and formats the code.
pub(super) fn full(document: &Document, engine: ProgenitorOptions) -> Result<Output, String> {
    let json = lowered(document);
    isolated(move || {
        let mut generator = generator(engine);
        let tokens = generator
            .generate_tokens(&parse(&json)?)
            .map_err(|error| error.to_string())?;
        let file = syn::parse2(tokens).map_err(|error| format!("what it wrote: {error}"))?;
        Ok(Output {
            twice: twice(&file),
            text: unmark(&prettyplease::unparse(&file)),
            uses_futures: generator.uses_futures(),
            uses_websockets: generator.uses_websockets(),
        })
    })
}

/// Checks whether progenitor can generate the code, without formatting it.
pub(super) fn dry(document: &Document, engine: ProgenitorOptions) -> Result<(), String> {
    let json = lowered(document);
    isolated(move || {
        let tokens = generator(engine)
            .generate_tokens(&parse(&json)?)
            .map_err(|error| error.to_string())?;
        syn::parse2::<syn::File>(tokens)
            .map(drop)
            .map_err(|error| format!("what it wrote: {error}"))
    })
}

fn lowered(document: &Document) -> String {
    emit::emit_as(document, SpecVersion::OpenApi30).to_json()
}

fn parse(json: &str) -> Result<OpenAPI, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn generator(engine: ProgenitorOptions) -> Generator {
    let mut settings = GenerationSettings::new();
    settings.with_interface(match engine.interface {
        Interface::Positional => InterfaceStyle::Positional,
        Interface::Builder => InterfaceStyle::Builder,
    });
    settings.with_tag(match engine.tags {
        Tags::Merged => TagStyle::Merged,
        Tags::Separate => TagStyle::Separate,
    });
    // Serialization is deterministic.
    settings.with_map_type("::std::collections::BTreeMap");
    Generator::new(&settings)
}

fn isolated<T: Send>(work: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    static WRAPPED: Once = Once::new();
    WRAPPED.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                usual(info);
            }
        }));
    });
    std::thread::scope(|scope| {
        let spawned = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || {
                QUIET.set(true);
                catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
                    let text = panic
                        .downcast_ref::<String>()
                        .map(String::as_str)
                        .or_else(|| panic.downcast_ref::<&str>().copied())
                        .unwrap_or("no message");
                    Err(format!("panic: {text}"))
                })
            });
        match spawned {
            Ok(thread) => thread
                .join()
                .unwrap_or_else(|_| Err("the progenitor thread died".to_owned())),
            Err(error) => Err(format!("cannot start a thread for progenitor: {error}")),
        }
    })
    .map_err(|message| shortened(&message))
}

/// Names that several types have.
fn twice(file: &syn::File) -> BTreeSet<String> {
    let types = file.items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let mut seen = BTreeSet::new();
    let items = types.into_iter().flat_map(|(_, items)| items);
    let names = items.filter_map(|item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    names.filter(|name| !seen.insert(name.clone())).collect()
}

/// The first line, truncated if it is long.
fn shortened(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(160).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
