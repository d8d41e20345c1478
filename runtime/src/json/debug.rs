//! `Debug` output of types that write themselves as JSON: the JSON, without secrets.

use std::fmt::{self, Write as _};

use super::{ToJson, Writer};

/// Writes `name` and the value as JSON, without [secrets](crate::Secret); on several lines for `{:#?}`.
///
/// # Errors
/// Returns an error if the formatter does.
pub fn debug(name: &str, value: &dyn ToJson, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = Writer::redacting();
    value.to_json(&mut out);
    let text = out.into_string();
    f.write_str(name)?;
    f.write_char(' ')?;
    if f.alternate() {
        indented(&text, f)
    } else {
        f.write_str(&text)
    }
}

/// Writes compact JSON with a line for each member and element.
fn indented(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut depth = 0usize;
    let mut in_string = false;
    let mut previous = ' ';
    for character in text.chars() {
        let escaped = in_string && previous == '\\';
        let closes = !in_string && matches!(character, '}' | ']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        let opened = matches!(previous, '{' | '[');
        if !in_string && (previous == ',' || opened != closes && (opened || closes)) {
            line(depth, f)?;
        }
        f.write_char(character)?;
        if character == '"' && !escaped {
            in_string = !in_string;
        }
        if !in_string {
            match character {
                '{' | '[' => depth = depth.saturating_add(1),
                ':' => f.write_char(' ')?,
                _ => {}
            }
        }
        // The end of a string and a second backslash do not affect the next character.
        let ended = character == '"' || escaped;
        previous = if ended { ' ' } else { character };
    }
    Ok(())
}

fn line(depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('\n')?;
    (0..depth).try_for_each(|_| f.write_str("    "))
}
