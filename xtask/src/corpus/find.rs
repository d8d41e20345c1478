//! Finds OpenAPI documents.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Action, Failure, Result};

/// The maximum size of inspected files.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// All documents in the folders, sorted; only those whose path contains one of the parts, if given.
pub(super) fn documents(folders: &[PathBuf], only: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, &mut files)?;
    }
    files.sort();
    files.dedup();
    let parts: Vec<&str> = only
        .map(|text| text.split(',').collect())
        .unwrap_or_default();
    files.retain(|path| {
        let text = path.to_string_lossy().replace('\\', "/");
        (parts.is_empty() || parts.iter().any(|part| text.contains(part))) && is_document(path)
    });
    Ok(files)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let fail = Failure::file(Action::Read, path);
    if path.is_file() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(&fail)? {
        let entry = entry.map_err(&fail)?;
        let kind = entry.file_type().map_err(&fail)?;
        let path = entry.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if kind.is_dir() {
            collect(&path, files)?;
        } else if kind.is_file() && matches!(extension, Some("yaml" | "yml" | "json")) {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether the file has a top-level `openapi` or `swagger` key.
fn is_document(path: &Path) -> bool {
    if fs::metadata(path).map_or(true, |metadata| metadata.len() > MAX_BYTES) {
        return false;
    }
    let Ok(bytes) = fs::read(path) else {
        return false;
    };
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{')
        && let Ok(serde_json::Value::Object(members)) = serde_json::from_str(text)
    {
        return members.contains_key("openapi") || members.contains_key("swagger");
    }
    text.lines().any(|line| {
        let key = line.trim_start_matches(['"', '\'']);
        ["openapi", "swagger"].iter().any(|name| {
            key.strip_prefix(name).is_some_and(|rest| {
                rest.trim_start_matches(['"', '\''])
                    .trim_start()
                    .starts_with(':')
            })
        })
    })
}
