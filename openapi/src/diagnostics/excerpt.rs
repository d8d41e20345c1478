//! The lines of a file around a position, cut to a size that can be shown.

use std::ops::Range;

use crate::source::SourceFile;

/// Lines shown before and after the position.
const CONTEXT_LINES: usize = 1;
/// Longer lines are cut around the position.
const MAX_LINE_BYTES: usize = 400;

/// An excerpt of a file, and the positions in it.
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The number of the first line, starting at 1.
    pub(super) first_line: usize,
    pub(super) marks: Vec<Range<usize>>,
    /// Whether the beginning of a line was cut.
    pub(super) is_cut: bool,
}

/// The lines from the first to the last of the positions, which should be close to each other.
/// Positions extend at most to the end of their first line.
pub(super) fn excerpt(file: &SourceFile, places: &[Range<usize>]) -> Excerpt {
    let text = file.text();
    let clamped: Vec<Range<usize>> = places.iter().map(|place| clamp(file, place)).collect();
    let first = clamped.iter().map(|place| place.start).min().unwrap_or(0);
    let last = clamped.iter().map(|place| place.start).max().unwrap_or(0);
    let from_line = line_of(file, first).saturating_sub(CONTEXT_LINES);
    let to_line = line_of(file, last) + CONTEXT_LINES;
    let mut shown = String::new();
    let mut is_cut = false;
    let mut marks = vec![0..0; clamped.len()];
    for line in from_line..=to_line {
        let start = file.line_start(line);
        if start >= text.len() && line > from_line {
            break;
        }
        let end = file.line_end(line);
        let focus = clamped
            .iter()
            .map(|place| place.start)
            .find(|place| (start..=end).contains(place))
            .unwrap_or(start);
        let window = window(text, start, end, focus);
        if window.start > start {
            is_cut = true;
            shown.push('…');
        }
        let shift = shown.len();
        push_plain(&mut shown, text.get(window.clone()).unwrap_or_default());
        for (place, mark) in clamped.iter().zip(&mut marks) {
            if (start..=end).contains(&place.start) {
                let inside = |offset: usize| offset.clamp(window.start, window.end) - window.start;
                *mark = shift + inside(place.start)..shift + inside(place.end);
            }
        }
        if window.end < end {
            shown.push('…');
        }
        shown.push('\n');
    }
    Excerpt {
        text: shown,
        first_line: from_line + 1,
        marks,
        is_cut,
    }
}

fn line_of(file: &SourceFile, offset: usize) -> usize {
    file.line_of(u32::try_from(offset).unwrap_or(u32::MAX))
}

/// Cuts a position to its first line and to whole characters.
fn clamp(file: &SourceFile, place: &Range<usize>) -> Range<usize> {
    let text = file.text();
    let start = floor(text, place.start.min(text.len()));
    let end = place.end.min(file.line_end(line_of(file, start)));
    start..floor(text, end.max(start))
}

fn floor(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The part of a line that is shown.
fn window(text: &str, start: usize, end: usize, focus: usize) -> Range<usize> {
    if end - start <= MAX_LINE_BYTES {
        return start..end;
    }
    let from = focus.saturating_sub(MAX_LINE_BYTES / 4).max(start);
    let to = (from + MAX_LINE_BYTES).min(end);
    floor(text, from).max(start)..floor(text, to)
}

/// Replaces control characters (except tabs) with spaces of the same length: they must not reach a
/// terminal.
fn push_plain(out: &mut String, text: &str) {
    for c in text.chars() {
        if c != '\t' && c.is_control() {
            for _ in 0..c.len_utf8() {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
}
