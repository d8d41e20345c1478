//! Patterns with `*`.

/// Whether a text matches a pattern in which `*` matches any characters.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    wild(&pattern, &text, |c| *c == '*', |a, b| a == b)
}

/// Whether a path matches a pattern: `*` matches any characters of a segment, and a segment `**`
/// matches any number of segments.
pub(super) fn matches_path(pattern: &str, path: &str) -> bool {
    let segments = |text: &str| -> Vec<String> {
        let text = text.strip_prefix('/').unwrap_or(text);
        text.split('/').map(str::to_owned).collect()
    };
    let is_any = |segment: &String| segment == "**";
    wild(
        &segments(pattern),
        &segments(path),
        is_any,
        |pattern, text| matches(pattern, text),
    )
}

/// Matches without recursion: if a part does not match, the last wildcard is extended by one part.
fn wild<T>(
    pattern: &[T],
    text: &[T],
    is_any: impl Fn(&T) -> bool,
    fits: impl Fn(&T, &T) -> bool,
) -> bool {
    let (mut at, mut next) = (0, 0);
    let mut last: Option<(usize, usize)> = None;
    while let Some(part) = text.get(next) {
        match pattern.get(at) {
            Some(any) if is_any(any) => {
                last = Some((at, next));
                at += 1;
            }
            Some(own) if fits(own, part) => {
                at += 1;
                next += 1;
            }
            _ => match &mut last {
                Some((any, taken)) => {
                    *taken += 1;
                    (at, next) = (*any + 1, *taken);
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(at).all(is_any)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_matches_any_characters() {
        for (pattern, text, expected) in [
            ("list*", "listPets", true),
            ("*Pets", "listPets", true),
            ("l*P*s", "listPets", true),
            ("*", "", true),
            ("list", "listPets", false),
            ("*Pets", "listPet", false),
            ("a*b*c", "abcbcb", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn a_path_is_matched_by_segments() {
        for (pattern, path, expected) in [
            ("/pets/*", "/pets/{petId}", true),
            ("/pets/*", "/pets", false),
            ("/pets/*", "/pets/{petId}/toys", false),
            ("/pets/**", "/pets/{petId}/toys", true),
            ("/pets/**", "/pets", true),
            ("/**/toys", "/pets/{petId}/toys", true),
            ("/**/toys/**", "/pets/toys/a/toys", true),
            ("/v*/pets", "/v2/pets", true),
            ("pets", "/pets", true),
            ("/pets/{petId}", "/pets/{petId}", true),
            ("/pets/{petId}", "/pets/{id}", false),
        ] {
            assert_eq!(matches_path(pattern, path), expected, "{pattern} {path}");
        }
    }
}
