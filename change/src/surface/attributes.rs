//! Attributes, and tokens as text.

use quote::ToTokens;
use syn::{Attribute, Expr, Lit, Meta};

/// Tokens as text without needless spaces.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let mut text = String::with_capacity(spaced.len());
    let characters: Vec<char> = spaced.chars().collect();
    for (index, c) in characters.iter().enumerate() {
        if *c == ' ' {
            let word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_');
            let before = index.checked_sub(1).and_then(|at| characters.get(at));
            let after = characters.get(index + 1);
            let keeps = (word(before) && word(after))
                || before == Some(&',')
                || (before == Some(&'+') || after == Some(&'+'))
                || (before == Some(&'=') || after == Some(&'='));
            if !keeps {
                continue;
            }
        }
        text.push(*c);
    }
    text
}

/// The conditions of `cfg`.
pub(super) fn gate(attributes: &[Attribute]) -> String {
    let conditions: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) => Some(text(&list.tokens)),
            _ => None,
        })
        .collect();
    conditions.join(" and ")
}

/// Whether there is an attribute with this name.
pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

/// Whether the item is `#[doc(hidden)]`: public for other generated crates, but not for callers.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("doc") && text(&list.tokens) == "hidden",
        Meta::Path(_) | Meta::NameValue(_) => false,
    })
}

/// Documentation, without the position of the definition.
pub(super) fn docs(attributes: &[Attribute]) -> String {
    let mut docs = String::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("doc")
            && let Expr::Lit(literal) = &pair.value
            && let Lit::Str(line) = &literal.lit
        {
            let line = line.value();
            if !line.trim_start().starts_with("Defined at `") {
                docs.push_str(line.trim());
                docs.push('\n');
            }
        }
    }
    docs.trim().to_owned()
}

/// The traits that are derived.
pub(super) fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut derived = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("derive")
            && let Meta::List(list) = &attribute.meta
        {
            let names = list.tokens.to_string();
            derived.extend(names.split(',').map(|name| name.replace(' ', "")));
        }
    }
    derived.retain(|name| !name.is_empty());
    derived
}
