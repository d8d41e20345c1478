//! Paths with `/`, relative to the base, without `.` and inner `..`.

/// Removes `.`, empty segments and `a/..`; `\` is treated as `/`. A leading `/` is kept.
pub(crate) fn normalize(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let joined = segments.join("/");
    if path.starts_with('/') {
        format!("/{joined}")
    } else {
        joined
    }
}

/// Resolves `relative` against the file `from`.
pub(crate) fn join(from: &str, relative: &str) -> String {
    match from.rsplit_once('/') {
        Some((folder, _)) => normalize(&format!("{folder}/{relative}")),
        None => normalize(relative),
    }
}

/// The file name without folders and extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    match name.split_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized_and_joined() {
        assert_eq!(normalize("./a/../b//c.yaml"), "b/c.yaml");
        assert_eq!(normalize("../../a"), "../../a");
        assert_eq!(normalize("a\\b"), "a/b");
        assert_eq!(join("specs/a.yaml", "../common/b.yaml"), "common/b.yaml");
        assert_eq!(join("a.yaml", "b.yaml"), "b.yaml");
        assert_eq!(join("../a.yaml", "b.yaml"), "../b.yaml");
        assert_eq!(stem("x/common.v1.yaml"), "common");
        assert_eq!(stem(".hidden"), ".hidden");
    }
}
