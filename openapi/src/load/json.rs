//! JSON, in one pass and without recursion.

use std::sync::Arc;

use jsonc_parser::Scanner;
use jsonc_parser::ScannerOptions;
use jsonc_parser::tokens::Token;

use super::tree::{Fatal, Tree, fatal};
use crate::diagnostics::codes;
use crate::source::{Node, NodeValue, Span};

/// The tokens that may come next.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
    End,
}

/// Parses a JSON text that is written in a document at `span`; returns `None` if it is not valid.
pub(crate) fn json_value(text: &str, span: Span) -> Option<Node> {
    let mut tree = Tree::new(span.file);
    parse(text, 0, &mut tree).ok()?;
    let mut value = tree.into_parts().0?;
    let mut open = vec![&mut value];
    while let Some(node) = open.pop() {
        node.span = span;
        match &mut node.value {
            NodeValue::Sequence(elements) => open.extend(Arc::make_mut(elements)),
            NodeValue::Mapping(entries) => {
                open.extend(
                    Arc::make_mut(entries)
                        .iter_mut()
                        .flat_map(|(key, value)| [key, value]),
                );
            }
            _ => {}
        }
    }
    Some(value)
}

/// Reads JSON into `tree`. `shift` is added to all positions (length of a byte order mark).
/// Comments are skipped.
pub(super) fn parse(text: &str, shift: usize, tree: &mut Tree) -> Result<(), Fatal> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let mut scanner = Scanner::new(text, &options);
    let mut next = Next::Value;
    loop {
        let token = match scanner.scan() {
            Ok(Some(token)) => token,
            Ok(None) => break,
            Err(error) => {
                let range = error.range();
                let span = tree.span(shift + range.start, shift + range.end);
                return Err(fatal(codes::JSON_SYNTAX, span, lower(error.kind())));
            }
        };
        let start = shift + scanner.token_start();
        let end = shift + scanner.token_end();
        let span = tree.span(start, end);
        next = match (next, token) {
            (next, Token::CommentLine(_) | Token::CommentBlock(_)) => next,
            (Next::Value | Next::ValueOrEnd, Token::OpenBrace) => {
                tree.open_mapping(span, 0)?;
                Next::KeyOrEnd
            }
            (Next::Value | Next::ValueOrEnd, Token::OpenBracket) => {
                tree.open_sequence(span, 0)?;
                Next::ValueOrEnd
            }
            (Next::Key | Next::KeyOrEnd, Token::String(text)) => {
                tree.key(text.into_owned(), span);
                Next::Colon
            }
            (Next::Colon, Token::Colon) => Next::Value,
            (Next::CommaOrEnd, Token::Comma) => match tree.innermost() {
                Some((_, true)) => Next::Key,
                _ => Next::Value,
            },
            (Next::ValueOrEnd | Next::KeyOrEnd | Next::CommaOrEnd, token)
                if closes(tree, &token) =>
            {
                tree.close(Some(span.end))?;
                after_value(tree)
            }
            (Next::Value | Next::ValueOrEnd, token) => {
                let value = match token {
                    Token::String(text) => NodeValue::String(text.into_owned()),
                    Token::Number(text) => NodeValue::Number(text.to_owned()),
                    Token::Boolean(value) => NodeValue::Bool(value),
                    Token::Null => NodeValue::Null,
                    other => return Err(unexpected(tree, next, &other, start, end)),
                };
                tree.value(value, span, 0)?;
                after_value(tree)
            }
            (next, token) => return Err(unexpected(tree, next, &token, start, end)),
        };
    }
    if next == Next::End {
        return Ok(());
    }
    let end = shift + text.trim_end().len();
    let span = tree.span(end.saturating_sub(1).max(shift), end);
    let mut problem = fatal(
        codes::JSON_SYNTAX,
        span,
        format!("the file ends too early: expected {}", expected(tree, next)),
    );
    if let Some((open, _)) = tree.innermost() {
        problem
            .secondary
            .push((open, "this is not closed".to_owned()));
    }
    Err(problem)
}

fn closes(tree: &Tree, token: &Token<'_>) -> bool {
    match tree.innermost() {
        Some((_, true)) => *token == Token::CloseBrace,
        Some((_, false)) => *token == Token::CloseBracket,
        None => false,
    }
}

fn after_value(tree: &Tree) -> Next {
    if tree.is_inside() {
        Next::CommaOrEnd
    } else {
        Next::End
    }
}

fn expected(tree: &Tree, next: Next) -> &'static str {
    let in_mapping = matches!(tree.innermost(), Some((_, true)));
    match next {
        Next::Value => "a value",
        Next::ValueOrEnd => "a value or `]`",
        Next::Key => "a key in double quotes",
        Next::KeyOrEnd => "a key in double quotes or `}`",
        Next::Colon => "`:`",
        Next::CommaOrEnd if in_mapping => "`,` or `}`",
        Next::CommaOrEnd => "`,` or `]`",
        Next::End => "the end of the file",
    }
}

fn unexpected(tree: &Tree, next: Next, token: &Token<'_>, start: usize, end: usize) -> Fatal {
    let found = match token {
        Token::String(_) => "a string".to_owned(),
        Token::Number(_) => "a number".to_owned(),
        Token::Boolean(_) => "a boolean".to_owned(),
        Token::Null => "null".to_owned(),
        other => format!("`{}`", other.as_str()),
    };
    let expected = expected(tree, next);
    fatal(
        codes::JSON_SYNTAX,
        tree.span(start, end),
        format!("expected {expected}, found {found}"),
    )
}

fn lower(kind: &impl std::fmt::Display) -> String {
    let text = kind.to_string();
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => text,
    }
}
