//! Paths from arguments.

use std::path::{Component, Path, PathBuf};

/// The folder of a document, and its file name.
///
/// # Errors
///
/// The path is not a file path.
pub fn split(spec: &Path) -> Result<(PathBuf, String), String> {
    let name = spec
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| format!("{} is not the path of a file", spec.display()))?;
    let folder = match spec.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    Ok((folder, name.to_owned()))
}

/// A package name derived from the name of a folder.
pub(crate) fn package_name(out: &Path) -> String {
    let name = std::path::absolute(out)
        .ok()
        .and_then(|path| {
            path.file_name()
                .map(|name| name.to_string_lossy().into_owned())
        })
        .unwrap_or_default();
    let words: Vec<String> = clientwright_generator::names::words(&name);
    let joined = words.join("-");
    if joined.starts_with(|c: char| c.is_ascii_lowercase()) {
        joined
    } else {
        format!("client-{joined}")
    }
}

/// The relative path from one folder to another, with `/`.
///
/// # Errors
///
/// A path cannot be made absolute, e.g. because it is empty.
pub fn relative(from: &Path, to: &Path) -> Result<String, String> {
    let absolute = |path: &Path| -> Result<Vec<String>, String> {
        let path = std::path::absolute(path).map_err(|error| error.to_string())?;
        let mut parts = Vec::new();
        for part in path.components() {
            match part {
                Component::ParentDir => {
                    parts.pop();
                }
                Component::CurDir => {}
                other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
            }
        }
        Ok(parts)
    };
    let (from, to) = (absolute(from)?, absolute(to)?);
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - shared);
    let down = to.iter().skip(shared).cloned();
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}
