//! Messages about invalid YAML, in the terms of YAML authors rather than of a parser.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

use super::tree::{Fatal, Tree, fatal, too_deep};
use crate::diagnostics::codes;

/// The error of the parser, with its position.
pub(super) fn syntax(error: &ScanError, text: &str, shift: usize, tree: &Tree) -> Fatal {
    let at = error.marker().byte_offset().unwrap_or(0).min(text.len());
    let span = |place: Range<usize>| tree.span(shift + place.start, shift + place.end);
    let kind = error.kind();
    if *kind == ErrorKind::RecursionLimitExceeded {
        return too_deep(span(character(text, at)));
    }
    let in_flow = tree
        .innermost()
        .is_some_and(|(open, _)| tree.is_bracket(open, text, shift));
    if let Some(tab) = tab(kind, text, at, in_flow) {
        let mut problem = fatal(
            codes::TAB_INDENTATION,
            span(tab),
            "a tab must not be used as indentation in YAML",
        );
        problem.primary = problem
            .primary
            .map(|(span, _)| (span, "expected spaces, found a tab".to_owned()));
        return problem;
    }
    let (message, help) = match (kind, tree.innermost()) {
        (
            ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement,
            Some((_, in_mapping)),
        ) if in_flow => {
            let end = if in_mapping { '}' } else { ']' };
            (format!("expected `,` or `{end}`, found `:`"), None)
        }
        (ErrorKind::ExpectedBlockMappingKey, _) if !begins_line(text, at) => (
            "expected the end of the line, found more after the value".to_owned(),
            Some("put the whole text in quotes; an alias `*name` must be the whole value"),
        ),
        _ => words(kind),
    };
    let mut problem = fatal(codes::YAML_SYNTAX, span(character(text, at)), message);
    problem.help = help.map(str::to_owned);
    if let Some((open, _)) = tree.innermost()
        && (in_flow || ends_early(kind))
        && open.start as usize != shift + at
    {
        problem
            .secondary
            .push((open, "this is not closed".to_owned()));
    }
    problem
}

/// The character at an offset, or the position after the last one.
fn character(text: &str, at: usize) -> Range<usize> {
    let rest = text.get(at..).unwrap_or_default();
    at..at + rest.chars().next().map_or(0, char::len_utf8)
}

/// Whether only white space precedes a position in its line.
fn begins_line(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim_start().is_empty()
}

/// The tab that causes an error: in the indentation of its line or, if a text continues, of the
/// next line that has one.
fn tab(kind: &ErrorKind, text: &str, at: usize, in_flow: bool) -> Option<Range<usize>> {
    let is_about_tabs = matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
    );
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let own = leading_tab(text, start);
    if is_about_tabs {
        let mut lines = text.get(start..)?.split_inclusive('\n');
        let mut line = start;
        return own.or_else(|| {
            lines.find_map(|content| {
                let found = leading_tab(text, line);
                line += content.len();
                found
            })
        });
    }
    // Tabs are allowed as indentation inside brackets.
    own.filter(|tab| !in_flow && tab.start <= at)
}

/// The first tab in the leading white space of a line.
fn leading_tab(text: &str, line: usize) -> Option<Range<usize>> {
    let rest = text.get(line..)?.split('\n').next()?;
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let at = line + rest.get(..blank)?.find('\t')?;
    Some(at..at + 1)
}

fn ends_early(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnexpectedEof
            | ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::UnclosedFlowCollection { .. }
    )
}

/// The message, and a help text if the one of the code is not sufficient.
fn words(kind: &ErrorKind) -> (String, Option<&'static str>) {
    use ErrorKind as E;
    let indentation =
        Some("indent all keys of a mapping, and all `-` of a list, by the same number of spaces");
    let quote = Some("put the text in quotes, or close the quote that was opened before");
    let (message, help): (&str, Option<&'static str>) = match kind {
        E::UnexpectedEof
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnexpectedEofBlockSequence
        | E::UnexpectedEofBlockMapping => ("the file ends too early", None),
        E::UnclosedFlowCollection { open } => {
            return (format!("this `{open}` is never closed"), None);
        }
        E::MismatchedFlowCollectionEnd { open, close } => {
            return (
                format!("expected the end of `{open}`, found `{close}`"),
                None,
            );
        }
        E::MisplacedFlowCollectionEnd => (
            "this bracket closes nothing",
            Some("remove it, or put the text in quotes"),
        ),
        E::ExpectedFlowMappingSeparator => ("expected `,` or `}`", None),
        E::ExpectedFlowSequenceSeparator => ("expected `,` or `]`", None),
        E::UnknownAnchor => (
            "unknown anchor: no `&name` before this alias defines it",
            Some("define it before it is used; put a text that begins with `*` in quotes"),
        ),
        E::MissingAnchorOrAliasName => (
            "expected a name after `&` or `*`",
            Some("put a text that begins with `&` or `*` in quotes"),
        ),
        E::ExpectedBlockMappingKey => ("expected a key of the mapping above", indentation),
        E::ExpectedBlockSequenceEntry => {
            ("expected `-`, an element of the list above", indentation)
        }
        E::BlockSequenceEntryNotAllowed | E::BlockEntryInFlowCollection => (
            "a list cannot begin here",
            Some("begin the list on a new line; put a text that begins with `-` in quotes"),
        ),
        E::InvalidBlockEntryWhitespace | E::InvalidMappingValueWhitespace => (
            "expected a space, found a tab",
            Some("replace the tab with a space"),
        ),
        E::InvalidIndentation
        | E::InvalidFlowScalarIndent
        | E::InvalidQuotedScalarIndent
        | E::InvalidBlockScalarIndent => (
            "this line is indented less or more than expected",
            indentation,
        ),
        E::SimpleKeyExpected | E::InvalidSimpleKey => (
            "expected `:` after the key",
            Some("write `key: value`; a text over several lines needs quotes, `|` or `>`"),
        ),
        E::MappingValueNotAllowed | E::MappingKeyNotAllowed | E::InvalidColonPlacement => (
            "a mapping cannot begin here: is the `: ` part of a text, or the indentation wrong?",
            Some("put a text with `: ` in quotes, or begin the mapping on a new line"),
        ),
        E::UnclosedQuotedScalar => ("this quote is never closed", None),
        E::DocumentIndicatorInQuotedScalar => {
            ("found `---` or `...` inside a text in quotes", quote)
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => (
            "expected the end of the line, found more text after the closing quote",
            Some("put all of the text in quotes; within single quotes write `''` for a quote"),
        ),
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => (
            "unknown escape sequence after `\\` in a text in double quotes",
            Some("write `\\\\` for a backslash, or use single quotes"),
        ),
        E::UnexpectedCharacter { character } => {
            return (
                format!(
                    "a text without quotes cannot begin with `{}`",
                    character.escape_default()
                ),
                Some("put the text in quotes"),
            );
        }
        E::PlainScalarStartsWithDashFlowIndicator | E::UnexpectedEndOfPlainScalar => (
            "expected a value",
            Some("put a text that consists only of punctuation in quotes"),
        ),
        E::CommentInterceptedScalar => (
            "found a comment between two lines of one text",
            Some("remove the comment, or put the text in quotes"),
        ),
        E::CommentNotSeparated | E::ExpectedWhitespace => ("expected a space", None),
        E::ZeroBlockScalarIndent | E::InvalidBlockScalarHeader => (
            "expected the end of the line after `|` or `>`",
            Some("begin the text on the next line"),
        ),
        E::BomInsideDocument => (
            "found a byte order mark inside the file",
            Some("remove the invisible character U+FEFF"),
        ),
        E::UndeclaredTagHandle
        | E::ExpectedTagBang
        | E::ExpectedTagDirectiveBang
        | E::InvalidGlobalTagCharacter
        | E::InvalidTagTerminator
        | E::MissingTagUri
        | E::UnclosedVerbatimTag
        | E::InvalidTagEscape
        | E::InvalidTagUtf8LeadingByte
        | E::InvalidTagUtf8TrailingByte
        | E::InvalidTagUtf8 => (
            "this tag cannot be read",
            Some("remove the tag; put a text that begins with `!` in quotes"),
        ),
        E::DuplicateVersionDirective
        | E::UnsupportedYamlMajorVersion
        | E::DuplicateTagDirective
        | E::ExpectedDocumentStart
        | E::MissingDocumentEndBeforeDirective
        | E::InvalidDocumentEnd
        | E::InvalidDirectiveTerminator
        | E::MissingYamlVersionSeparator
        | E::MissingDirectiveName
        | E::InvalidDirectiveName
        | E::DirectiveByteLimitExceeded { .. }
        | E::TooManyReservedDirectiveParams { .. }
        | E::YamlVersionTooLong
        | E::MissingYamlVersion
        | E::InvalidTagDirectiveTerminator => (
            "cannot parse this line: lines that begin with `%`, `---` or `...` are instructions to the parser",
            Some("remove the line; put a text that begins this way in quotes"),
        ),
        _ => ("expected a key, a value or an element of a list", None),
    };
    (message.to_owned(), help)
}
