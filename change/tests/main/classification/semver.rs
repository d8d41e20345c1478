//! Compares the verdict with that of `cargo semver-checks`, which reads the same crates through rustdoc and ignores
//! documents: ours is never smaller, and larger only for a reason that is stated here. `.ci/run semver` installs it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use clientwright_change::{Diff, Level, State, diff};
use clientwright_generator::CrateOptions;
use clientwright_openapi::source::DiskFiles;

use crate::classification::compiler::Compiler;
use crate::classification::{ALL, BASE_STATE};

/// The reasons for a larger verdict, by the rule that determined it.
const REASONS: &[(&str, &str)] = &[
    ("argument-widened", "it does not compare types"),
    ("arguments-reordered", "it does not compare types"),
    ("field-type-changed", "it does not compare types"),
    ("output-changed", "it does not compare types"),
    ("signature-changed", "it does not compare types"),
    ("variant-type-changed", "it does not compare types"),
    ("alias-changed", "it does not compare types"),
    (
        "field-added",
        "it has no lint for what is new and breaks no client",
    ),
    (
        "item-added",
        "it has no lint for what is new and breaks no client",
    ),
    (
        "method-added",
        "it has no lint for what is new and breaks no client",
    ),
    (
        "variant-added",
        "it has no lint for what is new and breaks no client",
    ),
    (
        "impl-added",
        "it has no lint for what is new and breaks no client",
    ),
    (
        "item-renamed",
        "it has no lint for a new name with a deprecated alias",
    ),
    ("alternatives-reordered", "it does not know what is sent"),
    ("default-changed", "it does not know what is sent"),
    ("link-changed", "it does not know what is sent"),
    (
        "part-header-became-required",
        "it does not know what is sent",
    ),
    ("server-renamed", "it does not know what is sent"),
    ("wire-name-changed", "it does not know what is sent"),
];

/// A pair of crates.
struct Pair<'p> {
    name: String,
    old: &'p State,
    new: &'p State,
    found: &'p Diff,
}

/// The verdict of `cargo semver-checks` on two documentations, with its output.
fn their_verdict(old: &Path, new: &Path) -> (Level, String) {
    let program = std::env::var_os("CARGO_SEMVER_CHECKS");
    let program = program.unwrap_or_else(|| "cargo-semver-checks".into());
    let output = Command::new(program)
        .args(["semver-checks", "--color=never", "--release-type=patch"])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .expect("cargo-semver-checks must be installed: `.ci/run semver` does it");
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    let level = if text.contains("semver requires new major version") {
        Level::Major
    } else if text.contains("semver requires new minor version") {
        Level::Minor
    } else {
        assert!(text.contains("no semver update required"), "{text}");
        Level::None
    };
    (level, text)
}

/// The incorrect verdicts, and the number of pairs by verdicts.
fn compare(pairs: &[Pair<'_>]) -> (Vec<String>, BTreeMap<(Level, Level), usize>) {
    let scratch = tempfile::tempdir().expect("a folder");
    let compiler = Compiler::find(scratch.path());
    let base = folder(scratch.path(), "base");
    let base = compiler.document(&BASE_STATE, &base);
    let next = Mutex::new(pairs.iter().enumerate());
    let result = Mutex::new((Vec::new(), BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some((index, pair)) = next.lock().expect("a lock").next() else {
                        break;
                    };
                    let at = folder(scratch.path(), &index.to_string());
                    let new = compiler.document(pair.new, &folder(&at, "new"));
                    let old = match std::ptr::eq(pair.old, &raw const *BASE_STATE) {
                        true => base.clone(),
                        false => compiler.document(pair.old, &folder(&at, "old")),
                    };
                    let (theirs, text) = their_verdict(&old, &new);
                    fs::remove_dir_all(&at).expect("a scratch folder");
                    let ours = pair.found.verdict;
                    let mut result = result.lock().expect("a lock");
                    *result.1.entry((ours, theirs)).or_default() += 1;
                    result.0.extend(wrong(pair, theirs, &text));
                }
            });
        }
    });
    result.into_inner().expect("a lock")
}

fn folder(above: &Path, name: &str) -> PathBuf {
    let folder = above.join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn wrong(pair: &Pair<'_>, theirs: Level, text: &str) -> Option<String> {
    let (name, ours) = (&pair.name, pair.found.verdict);
    if ours < theirs {
        return Some(format!("{name}: {ours} is smaller than {theirs}\n{text}"));
    }
    // It never requires a patch.
    if ours == theirs || ours == Level::Patch && theirs == Level::None {
        return None;
    }
    let changes = pair.found.changes.iter().filter(|it| it.rust.level == ours);
    let rules: Vec<&str> = changes
        .flat_map(|change| {
            let parts = change.rust.surface.iter();
            let parts = parts
                .filter(move |part| part.level == ours)
                .map(|part| part.rule);
            // Whether compiling code changes its meaning is only known from the document.
            parts.chain([change.rust.rule, change.code])
        })
        .collect();
    let is_known = |rule: &&str| REASONS.iter().any(|(known, _)| known == rule);
    let unknown: Vec<&&str> = rules.iter().filter(|rule| !is_known(rule)).collect();
    let all_unknown = unknown.len() == rules.len();
    all_unknown.then(|| format!("{name}: {ours} is larger than {theirs}: {unknown:?}"))
}

#[test]
#[ignore = "needs cargo-semver-checks: `.ci/run semver`"]
fn no_verdict_is_smaller_than_that_of_cargo_semver_checks() {
    // A single kind: `SEMVER_CASE=default-changed`.
    let only = std::env::var("SEMVER_CASE").ok();
    let wanted = |code: &str| only.as_ref().is_none_or(|only| only == code);
    let changed = ALL.iter().filter(|one| wanted(one.case.code));
    let changed = changed.filter_map(|one| {
        let old = one.old();
        (old.generated.files != one.new.generated.files).then(|| Pair {
            name: one.case.code.to_owned(),
            old,
            new: &one.new,
            found: &one.found,
        })
    });
    let pairs: Vec<Pair<'_>> = changed.collect();
    let (wrong, counts) = compare(&pairs);
    println!("{} pairs (ours, theirs): {counts:?}", pairs.len());
    assert!(only.is_some() || pairs.len() >= 40, "{}", pairs.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Versions of public documents from npm: `npm ci --prefix change/tests/semver`.
fn histories() -> Vec<Vec<PathBuf>> {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/semver/node_modules");
    let mut of: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for entry in fs::read_dir(packages).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let document = entry.path().join("openapi/openapi.yaml");
        if let Some((document_name, _)) = name.rsplit_once('-')
            && document.is_file()
        {
            of.entry(document_name.to_owned())
                .or_default()
                .push(document);
        }
    }
    of.values_mut().for_each(|versions| versions.sort());
    of.into_values().collect()
}

#[test]
#[ignore = "needs cargo-semver-checks, and documents from npm"]
fn nor_is_it_for_the_histories_of_public_documents() {
    let mut states: Vec<(String, Vec<State>)> = Vec::new();
    for versions in histories() {
        let mut of: Vec<State> = Vec::new();
        for path in &versions {
            let path = path.to_str().expect("UTF-8");
            let names = of.last().map(|before| before.generated.names.clone());
            let options = CrateOptions::new("shop");
            let state = State::load(&DiskFiles::of_document(path), path, &options, names);
            of.push(state.unwrap_or_else(|error| panic!("{path}: {error}")));
        }
        let name = versions.first().map(|path| path.display().to_string());
        states.push((name.unwrap_or_default(), of));
    }
    let mut found: Vec<(String, &State, &State, Diff)> = Vec::new();
    for (name, versions) in &states {
        for (index, pair) in versions.windows(2).enumerate() {
            if let [old, new] = pair {
                found.push((format!("{name} {index}"), old, new, diff(old, new)));
            }
        }
    }
    let pairs: Vec<Pair<'_>> = found
        .iter()
        .map(|(name, old, new, found)| Pair {
            name: name.clone(),
            old,
            new,
            found,
        })
        .collect();
    let (wrong, counts) = compare(&pairs);
    println!("{} pairs (ours, theirs): {counts:?}", pairs.len());
    assert!(!pairs.is_empty(), "run npm ci --prefix change/tests/semver");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
