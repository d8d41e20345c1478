//! Documents that have every construct, and changes of them.

use std::path::{Path, PathBuf};

use clientwright_generator::bundle;
use clientwright_openapi::source::DiskFiles;
use serde_json::Value;

/// The specifications in some folders of the repository, each in a single file. The golden specifications contain
/// every construct that the generator supports.
pub(crate) fn documents(folders: &[&str]) -> Vec<(PathBuf, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let entries = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "yaml"));
    paths.sort();
    let document = |path: PathBuf| {
        let made = bundle(&DiskFiles::of_document(&path), path.to_str()?);
        let text = made.generated?.to_json();
        Some((path, serde_json::from_str(&text).unwrap()))
    };
    paths.into_iter().filter_map(document).collect()
}

/// The document without the value at the pointer.
pub(crate) fn without(document: &Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let mut document = document.clone();
    match document.pointer_mut(parent)? {
        Value::Object(map) => {
            map.remove(&key)?;
        }
        Value::Array(list) => {
            list.remove(key.parse().ok()?);
        }
        _ => return None,
    }
    Some(document)
}
