//! The Rust half by compiling: real code of callers, written against the old crate, with the new one.
//!
//! The compiler is called directly, with the runtime that this test was built with: Cargo would build the
//! whole tree of dependencies once more.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use clientwright_change::{Level, State, diff};

use crate::cases::{self, BASE};
use crate::{ALL, BASE_STATE, state};

const CALLER: &str = include_str!("caller.rs");

/// Those of which every caller would notice.
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

struct Compiler {
    libraries: PathBuf,
    runtime: PathBuf,
}

impl Compiler {
    /// The newest runtime beside this test that the compiler takes.
    fn find(scratch: &Path) -> Self {
        let test = std::env::current_exe().expect("the test itself");
        let libraries = test.parent().expect("its folder").to_owned();
        let mut found: Vec<(SystemTime, PathBuf)> = fs::read_dir(&libraries)
            .expect("the folder of libraries")
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let name = entry.file_name().into_string().ok()?;
                let is_it = name.starts_with("libclientwright_runtime-") && name.ends_with(".rlib");
                let written = entry.metadata().ok()?.modified().ok()?;
                is_it.then(|| (written, entry.path()))
            })
            .collect();
        found.sort();
        let empty = scratch.join("empty.rs");
        fs::write(&empty, "pub use clientwright_runtime::Value;").expect("a file");
        let compilers = found.into_iter().rev().map(|(_, runtime)| Self {
            libraries: libraries.clone(),
            runtime,
        });
        let mut usable =
            compilers.filter(|compiler| compiler.compile(&empty, "empty", scratch, None).is_ok());
        usable
            .next()
            .expect("a runtime that was built with this compiler")
    }

    fn compile(
        &self,
        source: &Path,
        name: &str,
        out: &Path,
        shop: Option<&Path>,
    ) -> Result<PathBuf, String> {
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args([
                "--edition=2024",
                "--crate-type=lib",
                "--emit=metadata",
                "--cap-lints=allow",
            ])
            .args(["--crate-name", name, "--out-dir"])
            .arg(out)
            .arg(format!("-Ldependency={}", self.libraries.display()))
            .arg(format!(
                "--extern=clientwright_runtime={}",
                self.runtime.display()
            ))
            .env("CARGO_PKG_NAME", "shop")
            .env("CARGO_PKG_VERSION", "0.1.0");
        if let Some(shop) = shop {
            command.arg(format!("--extern=shop={}", shop.display()));
        }
        let output = command.arg(source).output().expect("the compiler");
        match output.status.success() {
            true => Ok(out.join(format!("lib{name}.rmeta"))),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    /// Whether code of callers compiles with a crate; the crate itself has to.
    fn call(&self, state: &State, scratch: &Path) -> Result<(), String> {
        for (path, text) in &state.generated.files {
            let path = scratch.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
            fs::write(path, text).expect("a file of the crate");
        }
        let shop = self
            .compile(&scratch.join("src/lib.rs"), "shop", scratch, None)
            .expect("a generated crate compiles");
        let caller = scratch.join("caller.rs");
        fs::write(&caller, CALLER).expect("the caller");
        self.compile(&caller, "caller", scratch, Some(&shop))
            .map(|_| ())
    }
}

#[test]
fn code_of_callers_compiles_exactly_where_the_verdict_says_so() {
    let scratch = tempfile::tempdir().expect("a folder");
    let compiler = Compiler::find(scratch.path());
    let folder = |name: &str| {
        let folder = scratch.path().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        folder
    };
    let base = compiler.call(&BASE_STATE, &folder("base"));
    assert_eq!(base, Ok(()), "what callers wrote against the old crate");
    // All that is said to leave callers alone, at once.
    let mut text = BASE.to_owned();
    for case in cases::all()
        // The others refer to the schema by its name.
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
    assert_eq!(compiler.call(&new, &folder("minor")), Ok(()));
    let renamed = ALL.iter().find(|one| one.case.code == "schema-renamed");
    let renamed = renamed.expect("the case of a schema that is renamed");
    assert_eq!(compiler.call(&renamed.new, &folder("renamed")), Ok(()));
    // Each that is said to break callers, alone.
    let breaking: Vec<_> = ALL
        .iter()
        .filter(|one| BREAKING.contains(&one.case.code))
        .collect();
    assert_eq!(breaking.len(), BREAKING.len());
    let (first, second) = breaking.split_at(breaking.len() / 2);
    let unnoticed = |half: &[&crate::Compared]| -> Vec<&'static str> {
        half.iter()
            .filter(|one| compiler.call(&one.new, &folder(one.case.code)).is_ok())
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
        "said to break callers, but they compile: {unnoticed:?}"
    );
}
