//! The cost of an edit of a document: a project of one client is generated completely, and again after the text of
//! one operation was changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime};

use serde::Serialize;
use serde_json::Value;

use crate::failure::Result;
use crate::files;

use super::measure::{self, Measured};
use super::watching::Watching;

/// The time of generating a project.
#[derive(Debug, Serialize)]
pub(super) struct Edited {
    /// Before anything was generated.
    pub(super) whole: Measured,
    /// After an edit of one operation.
    pub(super) again: Measured,
    /// The number of files written after the edit.
    pub(super) files: usize,
    /// From saving the document until `codegen --watch` waits for the next change.
    pub(super) watched: Measured,
}

/// A project in a folder, and the program that generates it.
pub(super) struct Project<'a> {
    pub(super) folder: &'a Path,
    pub(super) program: &'a Path,
    pub(super) runs: usize,
}

impl Project<'_> {
    /// Generates the client of the document the requested number of times, completely and after an edit.
    pub(super) fn measured(&self, document: &Value) -> Result<Edited> {
        // The cache of the program is in the folder of build output, which exists in a project that was built.
        files::create_folder(&self.folder.join("target"))?;
        let clients =
            "[[client]]\ncrate = \"measured\"\nversion = \"0.1.0\"\nspec = \"api.json\"\n";
        self.put("clients.toml", clients)?;
        let mut document = document.clone();
        self.put("api.json", &document.to_string())?;
        let generated = self.folder.join("generated");
        let mut number = 0;
        let whole = measure::median(self.runs, || {
            if generated.exists() {
                number += 1;
                files::rename(&generated, &self.folder.join(format!("earlier-{number}")))?;
            }
            measure::once(&mut self.codegen())
        })?;
        let mut before = BTreeMap::new();
        let again = measure::median(self.runs, || {
            number += 1;
            edit(&mut document, number)?;
            self.put("api.json", &document.to_string())?;
            before = written(&generated);
            measure::once(&mut self.codegen())
        })?;
        let after = written(&generated);
        let is_new = |(path, time): &(&PathBuf, &SystemTime)| before.get(*path) != Some(*time);
        let files = after.iter().filter(is_new).count();
        let mut watching = Watching::start(self.codegen().arg("--watch"))?;
        watching.next_run()?;
        let watched = measure::median(self.runs, || {
            number += 1;
            edit(&mut document, number)?;
            let before = written(&generated);
            let saved = Instant::now();
            self.put("api.json", &document.to_string())?;
            watching.next_run()?;
            let seconds = saved.elapsed().as_secs_f64();
            if written(&generated) == before {
                return Err("codegen --watch wrote nothing after an edit".into());
            }
            Ok(Measured {
                seconds,
                megabytes: watching.megabytes(),
            })
        })?;
        Ok(Edited {
            whole,
            again,
            files,
            watched,
        })
    }

    fn codegen(&self) -> Command {
        let mut command = Command::new(self.program);
        command.args(["codegen", "--project"]).arg(self.folder);
        command
    }

    fn put(&self, name: &str, text: &str) -> Result<()> {
        files::write(&self.folder.join(name), text)
    }
}

/// Changes the summary of the first operation.
fn edit(document: &mut Value, number: usize) -> Result<()> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let mut items = paths.into_iter().flat_map(|paths| paths.values_mut());
    let operation = items.find_map(|item| {
        let item = item.as_object_mut()?;
        let mut members = item.values_mut();
        members.find(|member| member.get("responses").is_some())
    });
    let operation = operation.ok_or("the document has no operation")?;
    operation["summary"] = Value::from(format!("Edited {number} times"));
    Ok(())
}

/// All files in a folder, with their modification times.
fn written(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(metadata) if metadata.is_dir() => open.push(entry.path()),
                Ok(metadata) => {
                    if let Ok(time) = metadata.modified() {
                        files.insert(entry.path(), time);
                    }
                }
                Err(_) => {}
            }
        }
    }
    files
}
