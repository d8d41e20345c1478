//! The properties that must hold for any bytes; shared with the target of `cargo fuzz`.

use clientwright_generator::generate_crate;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;

/// A file that the specification can refer to.
const OTHER: &str = "components: {schemas: {Other: {type: object, properties: {self: {$ref: '#/components/schemas/Other'}, main: {$ref: 'main.yaml#/components/schemas/Pet'}}}}}";

/// Generates a crate from the bytes.
///
/// # Panics
///
/// Panics if the generator fails without reporting an error of the specification, or if its output
/// is not valid Rust.
pub(crate) fn check(bytes: &[u8]) {
    let files = MemoryFiles::new()
        .with("main.yaml", bytes)
        .with("other.yaml", OTHER);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("fuzzed"))
        .expect("an invalid specification is not a defect of the generator");
    // It must be possible to show diagnostics, wherever they point.
    let _ = outcome.diagnostics.render(&outcome.sources, false);
    assert!(
        outcome.generated.is_some() || outcome.diagnostics.has_errors(),
        "there is neither a crate nor an error"
    );
    for (path, text) in outcome.generated.iter().flat_map(|made| &made.files) {
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(text)
        {
            panic!("{path} is not Rust: {error}\n{text}");
        }
    }
}
