//! One run of progenitor, where a panic does no harm.
//!
//! progenitor and typify panic on what they do not know (`todo!`, `assert!`, `unwrap`). A run has a
//! thread of its own, with a large stack, because typify is recursive, and the panic is caught. A
//! process of its own would also survive a stack overflow, but a library cannot start itself, and
//! circles that would lead to one are cut when the document is read.
//!
//! The panic hook, which would write to the terminal, belongs to the whole process. It is wrapped
//! once; it stays quiet on the threads of this module only.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

use super::downgrade::unmark;
use crate::document::{Document, SpecVersion, emit};
use crate::render::{Interface, ProgenitorOptions, Tags};

/// Bytes of stack; taken from the system only as far as it is used.
const STACK: usize = 256 * 1024 * 1024;

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What progenitor wrote.
pub(super) struct Output {
    /// Rust, formatted.
    pub(super) text: String,
    /// Whether it needs `futures`.
    pub(super) uses_futures: bool,
    /// Whether it needs what websockets need.
    pub(super) uses_websockets: bool,
    /// Types that are there twice.
    pub(super) twice: BTreeSet<String>,
}

/// Generates.
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

/// Whether progenitor can do it, without the work of formatting.
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
    // The same value is the same bytes each time it is sent.
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

/// The first line, without what is too long to be read.
fn shortened(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(160).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
