//! Texts that match a regular expression.

use std::cell::RefCell;
use std::collections::HashMap;

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::random::Random;

/// How often what may repeat without end is repeated at most.
const MAX_REPEATS: u32 = 6;
/// The longest text that is made.
const MAX_LENGTH: usize = 4000;

thread_local! {
    static KNOWN: RefCell<HashMap<String, Option<Regex>>> = RefCell::default();
}

/// Whether the text matches; none where the pattern is not understood (look-around, for one).
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    KNOWN.with_borrow_mut(|known| {
        if !known.contains_key(pattern) {
            known.insert(pattern.to_owned(), Regex::new(pattern).ok());
        }
        let regex = known.get(pattern)?.as_ref()?;
        Some(regex.is_match(text))
    })
}

/// A text that very likely matches; the caller checks. `length` is what it has at least, as far as
/// something in it may repeat without end. None where the pattern is not understood.
pub(super) fn text(pattern: &str, length: u32, random: &mut Random) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new()
        .nest_limit(60)
        .build()
        .parse(pattern)
        .ok()?;
    let mut out = String::new();
    write(&hir, length, random, &mut out)?;
    Some(out)
}

fn write(hir: &Hir, length: u32, random: &mut Random, out: &mut String) -> Option<()> {
    if out.len() > MAX_LENGTH {
        return None;
    }
    match hir.kind() {
        // Anchors are where they have to be if the text as a whole matches.
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            // Mostly readable characters, where the class has some.
            let plain: Vec<_> = ranges
                .iter()
                .filter(|range| range.start() >= ' ' && range.start() < '\u{7f}')
                .collect();
            let range = match random.pick(&plain) {
                Some(range) if !random.once_in(4) => **range,
                _ => *random.pick(ranges)?,
            };
            let (start, end) = (u32::from(range.start()), u32::from(range.end()));
            let width = usize::try_from(end - start).ok()?.min(90) + 1;
            let offset = u32::try_from(random.below(width)).ok()?;
            out.push(char::from_u32(start + offset).unwrap_or(range.start()));
        }
        HirKind::Class(Class::Bytes(class)) => {
            let range = random.pick(class.ranges())?;
            out.push(char::from(range.start()));
        }
        HirKind::Repetition(repetition) => {
            let least = repetition.min;
            let most = repetition.max.unwrap_or(least.saturating_add(MAX_REPEATS));
            let most = most.min(least.saturating_add(MAX_REPEATS));
            let spread = usize::try_from(most.checked_sub(least)?).ok()? + 1;
            let mut count = least + u32::try_from(random.below(spread)).ok()?;
            if length > count && repetition.max.is_none_or(|max| max >= length) {
                let there = u32::try_from(out.chars().count()).unwrap_or(u32::MAX);
                count = length.saturating_sub(there).max(least);
            }
            for _ in 0..count {
                write(&repetition.sub, length, random, out)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, length, random, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, length, random, out)?;
            }
        }
        HirKind::Alternation(parts) => write(random.pick(parts)?, length, random, out)?,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_made_from_a_pattern_match_it() {
        for pattern in [
            "^[A-Z]{3}-\\d+$",
            "^(?:a|bc)*\\.?[^x]$",
            "^\\+[1-9][0-9]{4,14}$",
            "[\\p{L}]+ ?",
        ] {
            for seed in 0..50 {
                let text = text(pattern, 0, &mut Random::new(seed)).unwrap();
                assert_eq!(matches(pattern, &text), Some(true), "{pattern}: {text}");
            }
        }
    }

    #[test]
    fn what_may_repeat_without_end_makes_texts_as_long_as_they_have_to_be() {
        let text = text("^[0-9a-f]+$", 40, &mut Random::new(1)).unwrap();
        assert_eq!(text.chars().count(), 40, "{text}");
    }
}
