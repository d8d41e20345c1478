//! A crate with released names.

use clientwright_generator::names::NamesLock;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Generation, generate_crate};

pub(crate) fn generate(text: &str, released: &NamesLock) -> Generation {
    let files = MemoryFiles::new().with("main.yaml", text);
    let options = CrateOptions {
        released: released.clone(),
        ..CrateOptions::new("named")
    };
    let outcome = generate_crate(&files, "main.yaml", &options).unwrap();
    let diagnostics = outcome.diagnostics.render(&outcome.sources, false);
    assert!(outcome.generated.is_some(), "{diagnostics}");
    outcome
}

/// The names in the crate.
pub(crate) fn lock(outcome: &Generation) -> NamesLock {
    outcome.generated.as_ref().unwrap().names.clone()
}
