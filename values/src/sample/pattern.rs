//! Texts that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::pattern::translated;

use super::random::Random;

/// The maximum number of repetitions if the pattern has no upper limit.
const MAX_REPEATS: u32 = 6;
/// The maximum length of a generated text.
const MAX_LENGTH: usize = 4000;

/// Generates a text that very likely matches; the caller checks it. `length` is the minimum length, as far as
/// unlimited repetitions in the pattern allow. Returns `None` if the pattern is not supported.
pub(super) fn text(pattern: &str, length: u32, random: &mut Random) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new()
        .nest_limit(60)
        .build()
        .parse(&translated(pattern))
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
        // Anchors are in valid places if the text as a whole matches.
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            // Prefer readable characters, if the class has any.
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
