//! The `Link` header (RFC 8288).

use std::borrow::Cow;

/// Returns the target of `rel="next"`.
///
/// Targets and quoted texts may contain the separators of links. Invalid links are skipped, and links of
/// another resource (`anchor`) are ignored.
pub(crate) fn next_link(header: &str) -> Option<String> {
    let mut rest = Rest(header);
    loop {
        rest.skip(|c| c.is_whitespace() || c == ',');
        if rest.0.is_empty() {
            return None;
        }
        if !rest.take('<') {
            rest.skip_link();
            continue;
        }
        let target = rest.up_to(|c| c == '>').trim();
        if !rest.take('>') {
            return None;
        }
        let mut relation = None;
        let mut is_of_another = false;
        while let Some((name, value)) = rest.parameter() {
            if name.eq_ignore_ascii_case("rel") {
                // Only the first one applies.
                relation.get_or_insert(value);
            } else if name.eq_ignore_ascii_case("anchor") {
                is_of_another = true;
            }
        }
        rest.skip_link();
        let mut relations = relation.as_deref().unwrap_or_default().split_whitespace();
        if !is_of_another && relations.any(|one| one.eq_ignore_ascii_case("next")) {
            return Some(target.to_owned());
        }
    }
}

/// The rest of the header.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn up_to(&mut self, end: impl Fn(char) -> bool) -> &'a str {
        let (before, after) = self.0.split_at(self.0.find(end).unwrap_or(self.0.len()));
        self.0 = after;
        before
    }

    fn skip(&mut self, what: impl Fn(char) -> bool) {
        self.0 = self.0.trim_start_matches(what);
    }

    fn take(&mut self, wanted: char) -> bool {
        match self.0.strip_prefix(wanted) {
            Some(after) => {
                self.0 = after;
                true
            }
            None => false,
        }
    }

    /// Reads `; name=value`, `; name="value"` or `; name`.
    fn parameter(&mut self) -> Option<(&'a str, Cow<'a, str>)> {
        self.skip(char::is_whitespace);
        if !self.take(';') {
            return None;
        }
        self.skip(char::is_whitespace);
        let name = self.up_to(|c| matches!(c, '=' | ';' | ',')).trim();
        if !self.take('=') {
            return Some((name, Cow::Borrowed("")));
        }
        self.skip(char::is_whitespace);
        match self.take('"') {
            true => Some((name, Cow::Owned(self.quoted()))),
            false => {
                let value = self.up_to(|c| matches!(c, ';' | ',')).trim();
                Some((name, Cow::Borrowed(value)))
            }
        }
    }

    /// Reads up to the closing quote, and resolves escapes.
    fn quoted(&mut self) -> String {
        let mut text = String::new();
        let mut characters = self.0.chars();
        while let Some(character) = characters.next() {
            match character {
                '"' => break,
                '\\' => text.extend(characters.next()),
                other => text.push(other),
            }
        }
        self.0 = characters.as_str();
        text
    }

    /// Skips the rest of a link.
    fn skip_link(&mut self) {
        loop {
            self.up_to(|c| matches!(c, ',' | '"'));
            if !self.take('"') {
                return;
            }
            self.quoted();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::next_link;

    #[test]
    fn the_next_link_is_found_among_other_links_and_parameters() {
        for (header, target) in [
            ("</a>; rel=next", Some("/a")),
            ("</a>;rel=\"next\"", Some("/a")),
            ("</a> ; REL = \"last Next\"", Some("/a")),
            ("< /a >; rel=next", Some("/a")),
            // Separators of links in quotes or in a target.
            (
                "</b>; title=\"a, <b>; rel=next\"; rel=prev, </a>; rel=next",
                Some("/a"),
            ),
            ("</a>; title=\"<, \\\"x\\\" >\"; rel=next", Some("/a")),
            ("</a?x=1,2;rel=3>; rel=next", Some("/a?x=1,2;rel=3")),
            ("</b>; rel=prev; title=\"no end, </a>; rel=next", None),
            // The first of several relations applies.
            ("</b>; rel=prev; rel=next, </a>; rel=next", Some("/a")),
            // A link of another resource.
            (
                "</b>; rel=next; anchor=\"/other\", </a>; rel=next",
                Some("/a"),
            ),
            // Invalid links are skipped.
            ("junk, \"</b>; rel=next\", </a>; rel=next", Some("/a")),
            (", ,</a>;;rel=next;x", Some("/a")),
            ("</a>; rel", None),
            ("</a>; rel=nextish", None),
            ("</a>; rel=\"next", Some("/a")),
            ("</a", None),
            ("<>; rel=next", Some("")),
            ("", None),
        ] {
            assert_eq!(next_link(header).as_deref(), target, "{header}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_link_is_found_after_others_and_between_parameters(
            target in "[!-;=?-~]{0,12}",
            title in r#"[ -!#-\[\]-~]{0,12}"#,
            others in prop::collection::vec(("[!-;=?-~]{0,8}", "(prev|last|up)", r#"[ -!#-\[\]-~]{0,8}"#), 0..4),
        ) {
            let others = others.iter().map(|(target, relation, title)| {
                format!("<{target}>; title=\"{title}\"; rel={relation}, ")
            });
            let header = format!(
                "{}<{target}>; title=\"{title}\"; rel=\"next\", <z>; rel=first",
                others.collect::<String>()
            );
            prop_assert_eq!(next_link(&header), Some(target));
        }

        #[test]
        fn arbitrary_headers_are_parsed_without_panics(header in "[<>;,\"\\\\= relnxt]{0,64}|\\PC{0,32}") {
            if let Some(target) = next_link(&header) {
                prop_assert!(header.contains(&target));
            }
        }
    }
}
