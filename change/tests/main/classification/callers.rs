//! The effect on Rust, verified by compiling: realistic code of callers, written against the old crate, with the new
//! one.

use std::fs;
use std::path::Path;

use clientwright_change::{Level, State, diff};

use crate::classification::cases::{self, BASE};
use crate::classification::compiler::{Compiler, write};
use crate::classification::{ALL, BASE_STATE, state};

const CALLER: &str = include_str!("caller.rs");

/// Rules whose changes break every caller.
const BREAKING: &[&str] = &[
    "required-parameter-added",
    "parameter-removed",
    "required-parameter-removed",
    "parameter-renamed",
    "parameter-became-required",
    "required-body-added",
    "success-status-added",
    "response-body-added",
    "response-header-became-required",
    "security-changed",
    "type-changed",
    "became-nullable",
    "became-not-nullable",
    "format-changed",
    "format-widened",
    "enum-value-removed",
    "enum-removed",
    "required-property-added",
    "optional-property-removed",
    "property-renamed",
    "property-became-optional",
    "schema-removed",
];

/// Whether code of callers compiles with a crate, which itself must compile.
fn call(compiler: &Compiler, state: &State, scratch: &Path) -> Result<(), String> {
    write(state, scratch);
    let shop = compiler
        .compile(&scratch.join("src/lib.rs"), "shop", scratch, None)
        .expect("a generated crate compiles");
    let caller = scratch.join("caller.rs");
    fs::write(&caller, CALLER).expect("the caller");
    compiler
        .compile(&caller, "caller", scratch, Some(&shop))
        .map(|_| ())
}

#[test]
#[ignore = "compiles 27 crates; see `compile` in `.ci/run`"]
fn code_of_callers_compiles_exactly_where_the_verdict_says_so() {
    let scratch = tempfile::tempdir().expect("a folder");
    let compiler = Compiler::find(scratch.path());
    let folder = |name: &str| {
        let folder = scratch.path().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        folder
    };
    let base = call(&compiler, &BASE_STATE, &folder("base"));
    assert_eq!(base, Ok(()), "callers must compile with the old crate");
    // All changes that must not affect callers, at once.
    let mut text = BASE.to_owned();
    for case in cases::all()
        // The other cases refer to the schema by its name.
        .filter(|case| case.code != "schema-renamed")
        .filter(|case| case.is_from_base() && case.rust < Level::Major)
    {
        text = case.onto(&text);
    }
    let new = state(&text, Some(&BASE_STATE));
    let found = diff(&BASE_STATE, &new);
    let major: Vec<&str> = found
        .changes
        .iter()
        .filter(|change| change.rust.level == Level::Major)
        .map(|change| change.subject.as_str())
        .collect();
    assert_eq!(found.verdict, Level::Minor, "{major:?}");
    assert_eq!(call(&compiler, &new, &folder("minor")), Ok(()));
    let renamed = ALL.iter().find(|one| one.case.code == "schema-renamed");
    let renamed = renamed.expect("the case of a renamed schema");
    assert_eq!(call(&compiler, &renamed.new, &folder("renamed")), Ok(()));
    let reordered = ALL
        .iter()
        .find(|one| one.case.code == "path-parameters-reordered");
    let reordered = reordered.expect("the case of reordered parameters");
    assert_eq!(
        call(&compiler, &reordered.new, &folder("reordered")),
        Ok(())
    );
    // Each change that must break callers, separately.
    let breaking: Vec<_> = ALL
        .iter()
        .filter(|one| BREAKING.contains(&one.case.code))
        .collect();
    assert_eq!(breaking.len(), BREAKING.len());
    let (first, second) = breaking.split_at(breaking.len() / 2);
    let unnoticed = |half: &[&crate::classification::Compared]| -> Vec<&'static str> {
        half.iter()
            .filter(|one| call(&compiler, &one.new, &folder(one.case.code)).is_ok())
            .map(|one| one.case.code)
            .collect()
    };
    let unnoticed = std::thread::scope(|scope| {
        let other = scope.spawn(|| unnoticed(second));
        let mut all = unnoticed(first);
        all.extend(other.join().expect("the second half"));
        all
    });
    assert!(
        unnoticed.is_empty(),
        "classified as breaking, but callers compile: {unnoticed:?}"
    );
}
