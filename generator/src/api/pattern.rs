//! Patterns of property names (`patternProperties`), compiled to steps that clients execute.
//!
//! JSON Schema uses ECMAScript regular expressions. They are translated to Rust's syntax, which has the same
//! meaning for all common patterns, and compiled. Clients contain no regular expression engine, and a pattern
//! that cannot be matched in linear time is reported here.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

/// The maximum number of steps of a pattern.
const MAX_STEPS: usize = 1000;

/// A pattern of property names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pattern {
    /// The pattern as written in the specification.
    pub source: String,
    /// The compiled steps. A name matches if the end is reachable from any position in it.
    pub steps: Vec<Instruction>,
}

/// A step of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instruction {
    /// The beginning of the name.
    Start,
    /// The end of the name.
    End,
    /// This literal text.
    Text(String),
    /// A minimum and a maximum number (`None`: unlimited) of characters in these ranges.
    Class(Vec<(char, char)>, usize, Option<usize>),
    /// Continues at either step.
    Either(usize, usize),
    /// Continues at another step.
    Jump(usize),
}

impl Pattern {
    /// Parses a pattern.
    ///
    /// # Errors
    ///
    /// Returns the reason why the pattern is not supported.
    pub(crate) fn parse(source: &str) -> Result<Self, String> {
        let read = ParserBuilder::new().build().parse(&rust_syntax(source));
        let hir = read.map_err(|error| reason(&error))?;
        let mut compiler = Compiler(Vec::new());
        compiler.add(&hir)?;
        Ok(Self {
            source: source.to_owned(),
            steps: compiler.0,
        })
    }

    /// Whether every name matches, possibly except the empty one.
    pub(crate) fn matches_everything(&self) -> bool {
        let (has_start, steps) = match self.steps.strip_prefix(&[Instruction::Start]) {
            Some(steps) => (true, steps),
            None => (false, self.steps.as_slice()),
        };
        let (has_end, steps) = match steps.strip_suffix(&[Instruction::End]) {
            Some(steps) => (true, steps),
            None => (false, steps),
        };
        let is_whole = has_start && has_end;
        match steps {
            [] => !is_whole,
            [Instruction::Class(ranges, 0 | 1, most)] => {
                // `.` is everything except a line break.
                let all = matches!(
                    ranges.as_slice(),
                    [('\0', char::MAX)] | [('\0', '\t'), ('\u{b}', char::MAX)]
                );
                all && (most.is_none() || !is_whole)
            }
            _ => false,
        }
    }

    /// Returns the literal prefix of all matching names.
    #[must_use]
    pub fn prefix(&self) -> &str {
        match self.steps.as_slice() {
            [Instruction::Start, Instruction::Text(text), ..] => text,
            _ => "",
        }
    }

    /// Whether no name can match both, as far as the first characters tell.
    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        let (own, others) = (self.prefix(), other.prefix());
        let is_same = own.starts_with(others) || others.starts_with(own);
        let apart = |own: &[(char, char)], others: &[(char, char)]| {
            let meets = |(first, last): &(char, char)| {
                let mut others = others.iter();
                others.any(|(from, to)| from <= last && first <= to)
            };
            !own.iter().any(meets)
        };
        match (self.begins_with(), other.begins_with()) {
            (Some(own), Some(others)) => !is_same || apart(&own, &others),
            _ => false,
        }
    }

    /// Returns the possible first characters of a name, if the pattern determines them.
    fn begins_with(&self) -> Option<Vec<(char, char)>> {
        match self.steps.as_slice() {
            [Instruction::Start, Instruction::Text(text), ..] => {
                let first = text.chars().next()?;
                Some(vec![(first, first)])
            }
            [Instruction::Start, Instruction::Class(ranges, least, _), ..] if *least > 0 => {
                Some(ranges.clone())
            }
            _ => None,
        }
    }
}

fn reason(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => "it cannot be parsed".to_owned(),
    }
}

struct Compiler(Vec<Instruction>);

impl Compiler {
    fn push(&mut self, step: Instruction) -> Result<usize, String> {
        if self.0.len() >= MAX_STEPS {
            return Err(format!("it has more than {MAX_STEPS} steps"));
        }
        self.0.push(step);
        Ok(self.0.len() - 1)
    }

    fn add(&mut self, hir: &Hir) -> Result<(), String> {
        match hir.kind() {
            HirKind::Empty => {}
            HirKind::Literal(literal) => {
                let text =
                    std::str::from_utf8(&literal.0).map_err(|_| "it matches single bytes")?;
                self.push(Instruction::Text(text.to_owned()))?;
            }
            HirKind::Class(class) => {
                self.push(Instruction::Class(ranges(class), 1, Some(1)))?;
            }
            HirKind::Look(Look::Start) => drop(self.push(Instruction::Start)?),
            HirKind::Look(Look::End) => drop(self.push(Instruction::End)?),
            HirKind::Look(_) => {
                return Err("it uses word or line boundaries".to_owned());
            }
            HirKind::Capture(capture) => self.add(&capture.sub)?,
            HirKind::Concat(parts) => {
                for part in parts {
                    self.add(part)?;
                }
            }
            HirKind::Alternation(parts) => self.alternatives(parts)?,
            HirKind::Repetition(repetition) => self.repetition(repetition)?,
        }
        Ok(())
    }

    /// Compiles alternatives: `a|b` becomes `Either(1, 3)`, `a`, `Jump(4)`, `b`.
    fn alternatives(&mut self, parts: &[Hir]) -> Result<(), String> {
        let mut ends = Vec::new();
        if let Some((last, others)) = parts.split_last() {
            for part in others {
                let either = self.push(Instruction::Either(0, 0))?;
                self.add(part)?;
                ends.push(self.push(Instruction::Jump(0))?);
                self.set(either, Instruction::Either(either + 1, self.0.len()));
            }
            self.add(last)?;
        }
        let end = self.0.len();
        for at in ends {
            self.set(at, Instruction::Jump(end));
        }
        Ok(())
    }

    fn repetition(&mut self, repetition: &Repetition) -> Result<(), String> {
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let (least, most) = (count(repetition.min), repetition.max.map(count));
        if let Some(ranges) = single(&repetition.sub) {
            self.push(Instruction::Class(ranges, least, most))?;
            return Ok(());
        }
        for _ in 0..least {
            self.add(&repetition.sub)?;
        }
        let Some(most) = most else {
            let either = self.push(Instruction::Either(0, 0))?;
            self.add(&repetition.sub)?;
            self.push(Instruction::Jump(either))?;
            self.set(either, Instruction::Either(either + 1, self.0.len()));
            return Ok(());
        };
        let mut ends = Vec::new();
        for _ in least..most {
            ends.push(self.push(Instruction::Either(0, 0))?);
            self.add(&repetition.sub)?;
        }
        let end = self.0.len();
        for at in ends {
            self.set(at, Instruction::Either(at + 1, end));
        }
        Ok(())
    }

    fn set(&mut self, at: usize, step: Instruction) {
        if let Some(slot) = self.0.get_mut(at) {
            *slot = step;
        }
    }
}

/// Returns the ranges of an expression that matches a single character.
fn single(hir: &Hir) -> Option<Vec<(char, char)>> {
    match hir.kind() {
        HirKind::Class(class) => Some(ranges(class)),
        HirKind::Literal(literal) => {
            let mut characters = std::str::from_utf8(&literal.0).ok()?.chars();
            let only = characters.next().filter(|_| characters.next().is_none())?;
            Some(vec![(only, only)])
        }
        HirKind::Capture(capture) => single(&capture.sub),
        _ => None,
    }
}

fn ranges(class: &Class) -> Vec<(char, char)> {
    match class {
        Class::Unicode(class) => class
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) => class
            .iter()
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    }
}

/// Translates an ECMAScript regular expression to Rust's syntax.
fn rust_syntax(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    let mut in_class = false;
    while let Some(character) = rest.chars().next() {
        let behind = rest.get(character.len_utf8()..).unwrap_or_default();
        rest = behind;
        match character {
            '\\' => rest = escape(behind, in_class, &mut out),
            '[' if in_class => out.push_str("\\["),
            // Any character.
            '[' if behind.starts_with("^]") => {
                out.push_str("[\\s\\S]");
                rest = behind.get(2..).unwrap_or_default();
            }
            '[' => {
                in_class = true;
                out.push('[');
                if let Some(negated) = behind.strip_prefix('^') {
                    out.push('^');
                    rest = negated;
                }
            }
            ']' => {
                in_class = false;
                out.push(']');
            }
            // Operators in Rust's character classes.
            '&' | '~' if in_class => out.extend(['\\', character]),
            '-' if in_class && behind.starts_with('-') => out.push_str("\\-"),
            '{' if !in_class && !is_count(behind) => out.push_str("\\{"),
            other => out.push(other),
        }
    }
    out
}

/// Whether the text after an opening brace is a count: `2}`, `2,}`, `2,3}`.
fn is_count(text: &str) -> bool {
    let Some((count, _)) = text.split_once('}') else {
        return false;
    };
    let (least, most) = count.split_once(',').unwrap_or((count, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !least.is_empty() && digits(least) && digits(most)
}

/// Translates an escape sequence without its backslash, and returns the rest of the text.
fn escape<'a>(text: &'a str, in_class: bool, out: &mut String) -> &'a str {
    let Some(character) = text.chars().next() else {
        out.push('\\');
        return text;
    };
    let behind = text.get(character.len_utf8()..).unwrap_or_default();
    let mut class = |plain: &str| {
        if in_class && !plain.starts_with('^') {
            out.push_str(plain);
        } else {
            out.push('[');
            out.push_str(plain);
            out.push(']');
        }
    };
    match character {
        // ASCII only in ECMAScript, Unicode in Rust.
        'd' => class("0-9"),
        'D' => class("^0-9"),
        'w' => class("0-9A-Za-z_"),
        'W' => class("^0-9A-Za-z_"),
        'u' if !behind.starts_with('{') => {
            if let Some((digits, rest)) = behind.split_at_checked(4) {
                out.push_str(&format!("\\u{{{digits}}}"));
                return rest;
            }
            out.push_str("\\u");
        }
        '0' => out.push_str("\\x00"),
        c if c.is_ascii_alphanumeric() => out.extend(['\\', c]),
        c if regex_syntax::is_escapeable_character(c) => out.extend(['\\', c]),
        c => out.push(c),
    }
    behind
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(source: &str) -> Vec<Instruction> {
        Pattern::parse(source)
            .map(|pattern| pattern.steps)
            .unwrap_or_default()
    }

    #[test]
    fn patterns_have_the_meaning_of_ecmascript() {
        let digits = vec![('0', '9')];
        assert_eq!(
            steps(r"^\d{2,3}$"),
            [
                Instruction::Start,
                Instruction::Class(digits.clone(), 2, Some(3)),
                Instruction::End
            ]
        );
        assert_eq!(steps(r"[\d]+"), [Instruction::Class(digits, 1, None)]);
        assert_eq!(
            steps(r"^x\/\u0041{y\_[[]"),
            [Instruction::Start, Instruction::Text("x/A{y_[".to_owned())]
        );
        assert_eq!(
            steps("^(ab|cd)+$").len(),
            // Once, then any number of repetitions.
            1 + 4 + 1 + 4 + 1 + 1
        );
    }

    #[test]
    fn unsupported_patterns_are_errors() {
        for pattern in [
            "(?=a)",
            "(?!a)b",
            r"(a)\1",
            r"\bword",
            "[",
            "((a{100}){100}){100}",
        ] {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }

    #[test]
    fn patterns_that_match_everything_are_recognized() {
        for pattern in [
            "",
            "^",
            ".*",
            "^.*$",
            ".+",
            "^.+$",
            "^.",
            r"^[\s\S]*$",
            "[^]*",
        ] {
            let pattern = Pattern::parse(pattern);
            assert!(pattern.is_ok_and(|pattern| pattern.matches_everything()));
        }
        for pattern in ["^$", "^.$", "^.{2,}$", "^x", "[^x]", "^[^x]+$"] {
            let pattern = Pattern::parse(pattern);
            assert!(pattern.is_ok_and(|pattern| !pattern.matches_everything()));
        }
    }
}
