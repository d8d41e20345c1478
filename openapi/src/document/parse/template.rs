//! Path templates.

/// The names in braces, in order, or a description of the error.
pub(super) fn placeholders(path: &str) -> Result<Vec<&str>, &'static str> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(at);
        let _ = before;
        let Some(inside) = brace.strip_prefix('{') else {
            return Err("a `}` without a `{` before it");
        };
        let Some(end) = inside.find(['{', '}', '/']) else {
            return Err("a `{` without a `}` after it");
        };
        let (name, after) = inside.split_at(end);
        let Some(after) = after.strip_prefix('}') else {
            return Err("a `{` without a `}` after it");
        };
        if name.trim().is_empty() {
            return Err("`{}` without a name");
        }
        names.push(name);
        rest = after;
    }
    Ok(names)
}

/// The template without names: equal for paths that a server cannot distinguish.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        shape.push(c);
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_and_mistakes_rejected() {
        assert_eq!(placeholders("/a/{b}/c.{d}:e"), Ok(vec!["b", "d"]));
        assert_eq!(placeholders("/a%7Bb"), Ok(vec![]));
        for wrong in ["/{", "/}", "/{}", "/{ }", "/{a/b}", "/{a{b}}", "/{a}}"] {
            assert!(placeholders(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn placeholder_names_do_not_affect_the_shape_of_a_path() {
        assert_eq!(shape("/a/{b}/c"), shape("/a/{x}/c"));
        assert_ne!(shape("/a/{b}"), shape("/a/{b}/c"));
    }
}
