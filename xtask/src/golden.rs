//! `cargo xtask golden`: reports the effect of a change on the golden crates, item by item, and its causes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use clientwright_change::git::{Git, Revision};
use clientwright_change::summary::Summary;

use crate::failure::{Action, Failure, Result};
use crate::root;

/// The golden crates, and the documents that they are generated from.
const GOLDEN: &str = "tests/golden";
const SPECS: &str = "tests/golden/specs";
/// Other inputs of generated code, in addition to documents and settings.
const SOURCES: [&str; 3] = ["openapi/src", "values/src", "generator/src"];

/// Files by path.
type Files = BTreeMap<String, String>;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The revision to compare the working tree with.
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    base: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root::root()?;
    let git = Git::of(&root).map_err(Failure::reported)?;
    let commit = git.commit(&arguments.base).map_err(Failure::reported)?;
    let changed = changed(&root, &commit)?;
    let mut crates = Vec::new();
    for name in crates_of(&changed) {
        crates.push(Crate::read(&git.at(&commit), &root, name)?);
    }
    print!("{}", report(&crates, &changed)?);
    Ok(ExitCode::SUCCESS)
}

/// The paths of all files that differ from a revision, among the golden crates and their inputs.
fn changed(root: &Path, commit: &str) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for command in [
        &["diff", "--name-only", "-z", "--no-renames", commit][..],
        &["ls-files", "--others", "--exclude-standard", "-z"],
    ] {
        let output = Command::new("git")
            .current_dir(root)
            .args(command)
            .arg("--")
            .arg(GOLDEN)
            .args(SOURCES)
            .output()
            .map_err(Failure::start("git"))?;
        if !output.status.success() {
            return Err(Failure::reported(String::from_utf8_lossy(&output.stderr)));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        paths.extend(text.split_terminator('\0').map(str::to_owned));
    }
    Ok(paths)
}

/// The golden crates that contain these files.
fn crates_of(changed: &[String]) -> BTreeSet<&str> {
    let inside = changed.iter().filter_map(|path| path.strip_prefix(GOLDEN));
    inside
        .filter_map(|path| path.strip_prefix('/')?.split_once('/'))
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("golden-"))
        .collect()
}

/// A golden crate, at a revision and in the working tree.
struct Crate {
    name: String,
    old: Files,
    new: Files,
    /// Its options, if a file contains any.
    settings: String,
}

impl Crate {
    fn read(revision: &Revision, root: &Path, name: &str) -> Result<Self> {
        let folder = format!("{GOLDEN}/{name}");
        let old = revision.below(&folder).map_err(Failure::reported)?;
        let old = old.into_iter().map(|(path, bytes)| {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            (path, text)
        });
        let mut new = Files::new();
        if root.join(&folder).is_dir() {
            read_below(&root.join(&folder), "", &mut new)?;
        }
        let settings = root.join(format!("{SPECS}/{}.toml", theme(name)));
        Ok(Self {
            name: name.to_owned(),
            old: old.collect(),
            new,
            settings: fs::read_to_string(settings).unwrap_or_default(),
        })
    }

    /// The effect on callers.
    fn summary(&self) -> Result<String> {
        // A program has no callers.
        if ![&self.old, &self.new]
            .map(|it| it.contains_key("src/lib.rs"))
            .contains(&true)
        {
            return Ok(format!("{}: a program\n", self.name));
        }
        let summary = Summary::of(&self.name, &self.old, &self.new);
        let wrong = |error| Failure::Reported(format!("{}: {error}", self.name));
        Ok(summary.map_err(wrong)?.human())
    }

    /// The changed files that it is generated from.
    fn documents<'c>(&self, changed: &'c [String]) -> Vec<&'c str> {
        let files = changed.iter().filter_map(|path| {
            let file = path.strip_prefix(SPECS)?.trim_start_matches('/');
            Some((path.as_str(), file))
        });
        let is_of_it = |(_, file): &(&str, &str)| {
            let stem = file.rsplit_once('.').map_or(*file, |(stem, _)| stem);
            stem == theme(&self.name) || self.settings.contains(file)
        };
        files.filter(is_of_it).map(|(path, _)| path).collect()
    }
}

/// The document of a crate.
fn theme(name: &str) -> &str {
    name.trim_start_matches("golden-").trim_end_matches("-cli")
}

fn read_below(folder: &Path, prefix: &str, into: &mut Files) -> Result<()> {
    let fail = Failure::file(Action::Read, folder);
    for entry in fs::read_dir(folder).map_err(&fail)? {
        let entry = entry.map_err(&fail)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(&fail)?.is_dir() {
            read_below(&entry.path(), &format!("{path}/"), into)?;
        } else {
            let bytes = fs::read(entry.path()).map_err(&fail)?;
            into.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// Reports the changed items and documents of each crate, and then the changed sources of the generator.
fn report(crates: &[Crate], changed: &[String]) -> Result<String> {
    if crates.is_empty() {
        return Ok("no golden crate differs\n".to_owned());
    }
    let sources: Vec<&String> = changed
        .iter()
        .filter(|path| !path.starts_with(GOLDEN))
        .collect();
    let mut text = String::new();
    for one in crates {
        text += &one.summary()?;
        let inside = format!("{GOLDEN}/{}/", one.name);
        let files = changed.iter().filter(|path| path.starts_with(&inside));
        text += &format!("  files that differ: {}\n", files.count());
        let mut causes = one.documents(changed);
        if !sources.is_empty() {
            causes.push("the generator");
        }
        for cause in &causes {
            text += &format!("  because of {cause}\n");
        }
        if causes.is_empty() {
            text += "  because it was edited by hand, or was not up to date\n";
        }
    }
    if !sources.is_empty() {
        text += "the generator differs in:\n";
    }
    for path in sources {
        text += &format!("  {path}\n");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        list.iter().map(owned).collect()
    }

    fn golden_a(settings: &str) -> Crate {
        let manifest = "[package]\nname = \"golden-a\"\nversion = \"0.1.0\"\n";
        Crate {
            name: "golden-a".to_owned(),
            old: files(&[("Cargo.toml", manifest), ("src/lib.rs", "pub struct A;")]),
            new: files(&[
                ("Cargo.toml", manifest),
                ("src/lib.rs", "pub struct A;\npub struct B;"),
            ]),
            settings: settings.to_owned(),
        }
    }

    #[test]
    fn changed_items_are_listed_with_their_changed_sources() {
        let changed = [
            "tests/golden/golden-a/src/lib.rs",
            "tests/golden/specs/a.yaml",
            "tests/golden/specs/b.yaml",
            "tests/golden/specs/overlays/more.yaml",
            "generator/src/render/mod.rs",
        ];
        let changed = changed.map(str::to_owned);
        assert_eq!(crates_of(&changed), BTreeSet::from(["golden-a"]));
        let text = report(&[golden_a("overlays = [\"overlays/more.yaml\"]")], &changed).unwrap();
        assert!(text.starts_with("golden-a: minor: 1 added"), "{text}");
        assert!(text.contains("+ minor B "), "{text}");
        let causes: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("  because of "))
            .collect();
        assert_eq!(causes, [&*changed[1], &*changed[3], "the generator"]);
        assert!(
            text.ends_with("the generator differs in:\n  generator/src/render/mod.rs\n"),
            "{text}"
        );
    }

    #[test]
    fn a_change_without_a_changed_source_is_reported_as_a_manual_edit() {
        let changed = ["tests/golden/golden-a/src/lib.rs".to_owned()];
        let text = report(&[golden_a("")], &changed).unwrap();
        assert!(text.contains("edited by hand"), "{text}");
        assert_eq!(report(&[], &[]).unwrap(), "no golden crate differs\n");
    }
}
