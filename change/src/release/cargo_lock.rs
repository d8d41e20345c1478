//! The versions of released crates in `Cargo.lock`.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

/// `Cargo.lock` with the versions of the releases, which are pairs of crate and version, so that `--locked` accepts it. The crate of a command line has the
/// version of its client.
pub(super) fn with_versions(text: &str, releases: &[(&str, &str)]) -> Result<String, String> {
    let mut file: DocumentMut = text.parse().map_err(|error| format!("{error}"))?;
    let packages = file
        .get_mut("package")
        .and_then(Item::as_array_of_tables_mut);
    let Some(packages) = packages else {
        return Ok(text.to_owned());
    };
    let mut is_changed = false;
    for (name, version) in releases {
        for name in [(*name).to_owned(), format!("{name}-cli")] {
            is_changed |= raise(packages, &name, version);
        }
    }
    // Otherwise, formatting might change.
    Ok(match is_changed {
        true => file.to_string(),
        false => text.to_owned(),
    })
}

/// Sets the version of a workspace member, also in dependencies on it that have one: those on a name that several
/// packages have. Returns whether anything was changed.
fn raise(packages: &mut ArrayOfTables, name: &str, version: &str) -> bool {
    // Packages from elsewhere have a source.
    let is_member = |package: &Table| {
        package.get("name").and_then(Item::as_str) == Some(name) && !package.contains_key("source")
    };
    let member = packages.iter_mut().find(|package| is_member(package));
    let Some(value) = member.and_then(|it| it.get_mut("version")?.as_value_mut()) else {
        return false;
    };
    let former = value.as_str().unwrap_or_default().to_owned();
    if former == version {
        return false;
    }
    set(value, version);
    let former = format!("{name} {former}");
    for package in packages.iter_mut() {
        let list = package.get_mut("dependencies").and_then(Item::as_array_mut);
        for dependency in list.into_iter().flat_map(|list| list.iter_mut()) {
            if dependency.as_str() == Some(&former) {
                set(dependency, &format!("{name} {version}"));
            }
        }
    }
    true
}

/// Replaces a string, with the white space around it.
fn set(value: &mut Value, text: &str) {
    let decor = value.decor().clone();
    *value = Value::from(text);
    *value.decor_mut() = decor;
}
