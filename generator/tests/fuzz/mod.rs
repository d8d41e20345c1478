//! Mutations of our own seeds through the whole generator: the same body as the target of `cargo
//! fuzz`, on any compiler, with the same cases on every machine.
//!
//! `FUZZ_CASES` is the number of cases, `FUZZ_SEED` the first one.

mod body;
mod mutate;
mod tree;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use mutate::Random;

/// The number of cases in an ordinary run.
const CASES: u64 = 300;

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

fn seeds() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/generate");
    let mut seeds: Vec<(String, Vec<u8>)> = fs::read_dir(&folder)
        .expect("the folder of seeds")
        .map(|entry| {
            let path = entry.expect("a seed").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read(&path).expect("a seed"))
        })
        .collect();
    seeds.sort();
    seeds
}

#[test]
fn every_seed_generates_without_an_error() {
    let seeds = seeds();
    assert!(seeds.len() >= 8, "{} seeds", seeds.len());
    for (name, bytes) in seeds {
        let files = clientwright_generator::source::MemoryFiles::new()
            .with("main.yaml", bytes.clone())
            .with(
                "other.yaml",
                "components: {schemas: {Other: {type: object}}}",
            );
        let options = clientwright_generator::render::CrateOptions::new("seed");
        let outcome =
            clientwright_generator::generate_crate(&files, "main.yaml", &options).unwrap();
        let found = outcome.diagnostics.render(&outcome.sources, false);
        assert!(outcome.generated.is_some(), "{name}: {found}");
        body::check(&bytes);
    }
}

#[test]
fn no_mutation_of_a_seed_makes_the_generator_panic() {
    let seeds: Vec<(String, tree::Tree, Vec<u8>)> = seeds()
        .into_iter()
        .map(|(name, bytes)| {
            let tree = tree::read(&bytes).expect("seeds are YAML");
            (name, tree, bytes)
        })
        .collect();
    let (cases, first) = (setting("FUZZ_CASES", CASES), setting("FUZZ_SEED", 0));
    for case in first..first + cases {
        let mut random = Random::new(case);
        let (name, tree, bytes) = random.pick(&seeds).expect("a seed");
        let (_, other, _) = random.pick(&seeds).expect("a seed");
        let text = if random.once_in(8) {
            mutate::bytes(bytes, &mut random)
        } else {
            mutate::tree(tree, other, &mut random).into_bytes()
        };
        let done = catch_unwind(AssertUnwindSafe(|| body::check(&text)));
        assert!(
            done.is_ok(),
            "case {case} of seed {name} (run it alone: FUZZ_SEED={case} FUZZ_CASES=1):\n{}",
            String::from_utf8_lossy(&text)
        );
    }
}
