//! Programs that read and write values of the types of many crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use clientwright::paths;

use crate::cargo::{cargo, write_workspace};
use crate::corpus::row::Row;
use crate::failure::{Action, Failure, Result};
use crate::files;
use crate::root;

use super::cases::{self, module};

/// The maximum number of types of a program, unless a single crate has more. Limits the memory of the compiler.
const MAX_TYPES: usize = 4000;

/// A program for the types of some crates.
pub(super) struct Program {
    pub(super) path: PathBuf,
}

/// Compiles programs for all crates that compile, and returns the program of each row.
pub(super) fn build(
    rows: &[Row],
    crates: &Path,
    scratch: &Path,
    jobs: usize,
) -> Result<Vec<(usize, Program)>> {
    let mut chunks: Vec<Vec<usize>> = Vec::new();
    let mut size = usize::MAX;
    for (index, row) in rows.iter().enumerate() {
        if !row.is_generated() || !row.compile_errors.is_empty() {
            continue;
        }
        if size.saturating_add(row.types) > MAX_TYPES {
            chunks.push(Vec::new());
            size = 0;
        }
        size += row.types;
        if let Some(chunk) = chunks.last_mut() {
            chunk.push(index);
        }
    }
    let folder = scratch.join("programs");
    let _ = fs::remove_dir_all(&folder);
    let mut members = Vec::new();
    for (number, chunk) in chunks.iter().enumerate() {
        let member = format!("round-trip-{number:03}");
        write(rows, chunk, crates, &folder.join(&member), &member)?;
        members.push(member);
    }
    if members.is_empty() {
        return Ok(Vec::new());
    }
    write_workspace(&folder, &members)?;
    let target = scratch.join("target");
    let status = cargo()
        .args([
            "build",
            "--workspace",
            "--quiet",
            "--jobs",
            &jobs.to_string(),
        ])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .stdin(Stdio::null())
        .status()
        .map_err(Failure::start("cargo"))?;
    if !status.success() {
        return Err("the programs for the round trip do not compile".into());
    }
    let mut programs = Vec::new();
    for (member, chunk) in members.iter().zip(chunks) {
        let path = target
            .join("debug")
            .join(format!("{member}{}", std::env::consts::EXE_SUFFIX));
        for index in chunk {
            programs.push((index, Program { path: path.clone() }));
        }
    }
    Ok(programs)
}

fn write(rows: &[Row], chunk: &[usize], crates: &Path, folder: &Path, name: &str) -> Result<()> {
    let source = folder.join("src");
    let runtime = paths::relative(folder, &root::root()?.join("runtime"))?;
    let mut modules = String::new();
    let mut tables = String::new();
    let mut features = BTreeSet::new();
    for row in chunk.iter().filter_map(|index| rows.get(*index)) {
        let home = crates.join(&row.package);
        let module = module(&row.package);
        let types = files::read(&home.join(cases::FOLDER).join(cases::TYPES))?;
        features.extend(features_of(&home.join("Cargo.toml"))?);
        let types_of_crate = home.join("src/types");
        if types_of_crate.is_dir() {
            copy(&types_of_crate, &source.join(&module))?;
            modules.push_str(&format!("mod {module};\n"));
        }
        let entries: String = types
            .lines()
            .map(|ty| format!("        round_trip::<{ty}>,\n"))
            .collect();
        tables.push_str(&format!("    ({:?}, &[\n{entries}    ]),\n", row.package));
    }
    files::create_folder(&source)?;
    let all: Vec<String> = features.iter().map(|name| format!("{name:?}")).collect();
    let mut manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nclientwright-runtime = {{ path = {runtime:?} }}\n\n[features]\ndefault = [{}]\n",
        all.join(", ")
    );
    for feature in all {
        manifest.push_str(&format!("{feature} = []\n"));
    }
    files::write(&folder.join("Cargo.toml"), &manifest)?;
    files::write(
        &source.join("main.rs"),
        &format!("{MAIN}{modules}\nstatic TABLES: &[(&str, &[RoundTrip])] = &[\n{tables}];\n"),
    )
}

/// The features of a crate that its types require.
fn features_of(manifest: &Path) -> Result<Vec<String>> {
    let wrong = |error| Failure::Reported(format!("{}: {error}", manifest.display()));
    let table: toml::Table = files::read(manifest)?.parse().map_err(wrong)?;
    let features = table.get("features").and_then(toml::Value::as_table);
    Ok(features
        .into_iter()
        .flat_map(toml::Table::keys)
        .filter(|name| *name != "default")
        .cloned()
        .collect())
}

/// The code of a union that writes a value without a matching alternative.
const UNKNOWN: &str = "=> out.value(value),";
/// The same code, which also reports the value.
const UNKNOWN_TOLD: &str = "=> { crate::unknown(); out.value(value) }";

/// The code of a union that reads a value without a matching alternative.
const READ_UNKNOWN: &str = "(node.to_value()))";

/// Copies the types of a crate so that unions report when they write an unrecognized value.
///
/// Each union must do so: with code that differs from [`UNKNOWN`], it would appear to recognize everything.
fn copy(from: &Path, to: &Path) -> Result<()> {
    files::create_folder(to)?;
    let fail = Failure::file(Action::Read, from);
    for entry in fs::read_dir(from).map_err(&fail)? {
        let path = entry.map_err(&fail)?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let text = files::read(&path)?;
        let (unions, replaced) = (
            text.matches(READ_UNKNOWN).count(),
            text.matches(UNKNOWN).count(),
        );
        if unions != replaced {
            return Err(format!(
                "{}: {unions} unions, of which {replaced} write what they do not recognize by `{UNKNOWN}`",
                path.display()
            )
            .into());
        }
        files::write(&to.join(name), &text.replace(UNKNOWN, UNKNOWN_TOLD))?;
    }
    Ok(())
}

/// Reads lines with the number of the type, the schema, the exactness and the value; for each, writes `=` and the
/// JSON, `~` and the JSON if a union recognized no alternative, or `!` and the problem.
const MAIN: &str = r#"//! Reads values as types of generated crates and writes them back.
#![allow(warnings)]

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

use clientwright_runtime::{FromJson, ToJson};

type RoundTrip = fn(&str) -> Result<String, String>;

/// Whether a union wrote a value that it knew no alternative for.
static UNKNOWN: AtomicBool = AtomicBool::new(false);

pub fn unknown() {
    UNKNOWN.store(true, Ordering::Relaxed);
}

fn round_trip<T: FromJson + ToJson>(text: &str) -> Result<String, String> {
    let value: T = clientwright_runtime::json::from_str(text).map_err(|error| error.to_string())?;
    UNKNOWN.store(false, Ordering::Relaxed);
    let json = clientwright_runtime::json::to_string(&value);
    let unknown = UNKNOWN.load(Ordering::Relaxed);
    Ok(format!("{}{json}", if unknown { '~' } else { '=' }))
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, package, cases] = arguments.as_slice() else { panic!("two arguments") };
    let (_, table) = TABLES.iter().find(|(name, _)| name == package).expect("a known crate");
    let cases = std::fs::read_to_string(cases).expect("the cases");
    let mut out = std::io::stdout().lock();
    for line in cases.lines() {
        let mut parts = line.splitn(4, '\t');
        let number: usize = parts.next().and_then(|number| number.parse().ok()).expect("a number");
        let text = parts.nth(2).expect("a value");
        let response = match table[number](text) {
            Ok(json) => format!("{json}\n"),
            Err(problem) => format!("!{}\n", problem.replace('\n', " ")),
        };
        out.write_all(response.as_bytes()).expect("standard output is open");
    }
}

"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_replaced_text_occurs_in_generated_unions() {
        let union = include_str!("../../../../tests/golden/golden-unions/src/types/paper.rs");
        assert!(union.contains(READ_UNKNOWN) && union.contains(UNKNOWN));
    }
}
