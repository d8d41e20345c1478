//! YAML 1.2 from the events of `granit-parser`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, Span as YamlSpan, Tag};

use super::scalar;
use super::tree::{Fatal, MAX_DEPTH, Tree, fatal};
use super::yaml_errors::syntax;
use super::yaml_input::YamlInput;
use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::source::{Node, NodeValue, Span};

/// Reads YAML into `tree`. `shift` is added to all positions (length of a byte order mark).
pub(super) fn parse(text: &str, shift: usize, tree: &mut Tree) -> Result<(), Fatal> {
    let attached = RefCell::default();
    let result = events(text, shift, tree, &attached);
    for place in attached.into_inner() {
        tree.found(Diagnostic {
            primary: Some((
                tree.span(shift + place.start, shift + place.end),
                "treated as a comment".to_owned(),
            )),
            ..Diagnostic::new(
                Severity::Warning,
                codes::COMMENT_WITHOUT_SPACE,
                None,
                "expected a space between a value and the comment after it",
            )
        });
    }
    result
}

fn events(
    text: &str,
    shift: usize,
    tree: &mut Tree,
    attached: &RefCell<Vec<Range<usize>>>,
) -> Result<(), Fatal> {
    let options = granit_parser::options! {
        // The tree reports these limits first, with its own message.
        flow_nesting_limit: 2 * MAX_DEPTH,
        block_nesting_limit: 2 * MAX_DEPTH,
        emit_comments: false,
    };
    let mut documents = 0;
    for event in Parser::with_options(YamlInput::new(text, attached), options) {
        let (event, mark) = event.map_err(|error| syntax(&error, text, shift, tree))?;
        let span = span(text, shift, tree, mark);
        match event {
            Event::DocumentStart(..) => {
                documents += 1;
                if documents > 1 {
                    let mut problem = fatal(
                        codes::SEVERAL_DOCUMENTS,
                        span,
                        "the file holds more than one YAML document",
                    );
                    problem.help = Some("put each document into a separate file".to_owned());
                    return Err(problem);
                }
            }
            Event::Alias(anchor) => tree.alias(anchor, span)?,
            Event::Scalar(text, style, anchor, tag) => {
                scalar(tree, text, style, anchor, tag.as_deref(), span)?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                ignore_tag(tree, tag.as_deref(), span);
                tree.open_sequence(start_only(span, mark), anchor)?;
            }
            Event::MappingStart(_, anchor, tag) => {
                ignore_tag(tree, tag.as_deref(), span);
                tree.open_mapping(start_only(span, mark), anchor)?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                // Block collections have no explicit end: they end with their last value.
                let end = (!mark.is_empty()).then_some(span.end);
                tree.close(end)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The start of a flow collection is its bracket; that of a block collection has no width.
fn start_only(span: Span, mark: YamlSpan) -> Span {
    if mark.is_empty() {
        Span {
            end: span.start,
            ..span
        }
    } else {
        span
    }
}

fn scalar(
    tree: &mut Tree,
    text: Cow<'_, str>,
    style: ScalarStyle,
    anchor: usize,
    tag: Option<&Tag>,
    span: Span,
) -> Result<(), Fatal> {
    let is_plain = style == ScalarStyle::Plain;
    if tree.wants_key() {
        if is_plain && text == "<<" && tag.is_none() {
            tree.merge_key();
            return Ok(());
        }
        ignore_tag(tree, tag, span);
        if anchor != 0 {
            let value = NodeValue::String(text.to_string());
            tree.remember(anchor, &Node { value, span })?;
        }
        tree.key(text.into_owned(), span);
        return Ok(());
    }
    let is_string = match tag {
        Some(tag) if tag.is_yaml_core_schema_tag("str") || is_non_specific(tag) => true,
        Some(tag) if tag.is_yaml_core_schema() => false,
        Some(_) => {
            ignore_tag(tree, tag, span);
            !is_plain
        }
        None => !is_plain,
    };
    let value = if is_string {
        NodeValue::String(text.into_owned())
    } else {
        match scalar::plain(&text) {
            Ok(value) => value,
            Err(()) => {
                let message = format!("`{text}` is not a number in JSON");
                let code = codes::NOT_A_JSON_NUMBER;
                let mut problem = Diagnostic::new(Severity::Error, code, span, message);
                problem.help = Some("write it in quotes if it is meant as text".to_owned());
                tree.found(problem);
                // A number, so that the same mistake is not reported again as another type.
                NodeValue::Number("0".to_owned())
            }
        }
    };
    tree.value(value, span, anchor)
}

/// A bare `!`, which marks a scalar as a string.
fn is_non_specific(tag: &Tag) -> bool {
    matches!(tag.parts(), ("!", "") | ("", "!"))
}

fn ignore_tag(tree: &mut Tree, tag: Option<&Tag>, span: Span) {
    let Some(tag) = tag else { return };
    if tag.is_yaml_core_schema() || is_non_specific(tag) {
        return;
    }
    tree.found(Diagnostic::new(
        Severity::Warning,
        codes::TAG_IGNORED,
        span,
        format!("the tag `{tag}` has no effect"),
    ));
}

/// Trailing white space (e.g. of block scalars) is not part of the span.
fn span(text: &str, shift: usize, tree: &Tree, mark: YamlSpan) -> Span {
    let range = mark.byte_range().unwrap_or(0..0);
    let written = text.get(range.clone()).unwrap_or_default().trim_end().len();
    tree.span(shift + range.start, shift + range.start + written)
}
