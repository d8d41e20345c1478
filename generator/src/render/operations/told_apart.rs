//! Reading a response by its media type.

use proc_macro2::TokenStream;
use quote::quote;

/// The code that reads the case whose media type the response has. The first case is the default;
/// `None` if there is no case. Less specific media types come later, because they may include
/// others: those without parameters, and ranges (RFC 9110, 12.5.1).
pub(super) fn told_apart(cases: &[(&[String], TokenStream)]) -> Option<TokenStream> {
    let (first, others) = cases.split_first()?;
    let all: Vec<&str> = cases
        .iter()
        .flat_map(|(media_types, _)| *media_types)
        .map(String::as_str)
        .collect();
    // The first case must only be distinguished from cases that include it.
    let mut told: Vec<(&str, &TokenStream, bool)> = Vec::new();
    for ((media_types, one), is_first) in others
        .iter()
        .map(|case| (case, false))
        .chain([(first, true)])
    {
        let parts = media_types.iter().map(|name| telling_part(name, &all));
        told.extend(parts.map(|name| (name, one, is_first)));
    }
    told.sort_by_key(|(name, ..)| vagueness(name));
    while told.last().is_some_and(|(.., is_first)| *is_first) {
        told.pop();
    }
    let mut read = TokenStream::new();
    for same in told.chunk_by(|(_, one, _), (_, other, _)| std::ptr::eq(*one, *other)) {
        let media_types = same.iter().map(|(name, ..)| name);
        let one = same.first().map(|(_, one, _)| one);
        read.extend(quote! { if #(response.is_of(#media_types))||* { #one } else });
    }
    let (_, otherwise) = first;
    Some(match told.is_empty() {
        true => otherwise.clone(),
        false => quote! { #read { #otherwise } },
    })
}

/// How unspecific a media type is.
fn vagueness(media_type: &str) -> u8 {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match (essence, media_type.contains(';')) {
        ("*/*" | "*", _) => 3,
        (range, _) if range.contains('*') => 2,
        (_, false) => 1,
        (_, true) => 0,
    }
}

/// The part of a media type that distinguishes it from the others: its parameters are included only
/// if another one has no other difference. Servers omit them, or send `charset` instead.
fn telling_part<'n>(media_type: &'n str, all: &[&str]) -> &'n str {
    let essence = |name: &'n str| name.split(';').next().unwrap_or_default().trim();
    let own = essence(media_type);
    let is_other = |other: &&str| {
        *other != media_type && {
            let other = other.split(';').next().unwrap_or_default().trim();
            other.eq_ignore_ascii_case(own)
        }
    };
    match all.iter().any(is_other) {
        true => media_type,
        false => own,
    }
}
