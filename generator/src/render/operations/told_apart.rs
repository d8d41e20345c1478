//! What reads an answer by its media type.

use proc_macro2::TokenStream;
use quote::quote;

/// Reads the case whose media types the answer is of. What is of none of them is the first case; none if
/// there is no case. Ranges of media types come last, because others may be in them.
pub(super) fn told_apart(cases: &[(&[String], TokenStream)]) -> Option<TokenStream> {
    let (first, others) = cases.split_first()?;
    let is_range = |case: &&(&[String], TokenStream)| case.0.iter().any(|it| it.contains('*'));
    let (ranges, exact): (Vec<_>, Vec<_>) = others.iter().partition(is_range);
    // The first case only needs to be told apart from ranges that contain it.
    let told = match ranges.is_empty() {
        true => exact,
        false => [exact, vec![first], ranges].concat(),
    };
    let all: Vec<&str> = cases
        .iter()
        .flat_map(|(media_types, _)| *media_types)
        .map(String::as_str)
        .collect();
    let mut read = TokenStream::new();
    for (media_types, one) in &told {
        let media_types = media_types.iter().map(|name| telling_part(name, &all));
        read.extend(quote! { if #(response.is_of(#media_types))||* { #one } else });
    }
    let (_, otherwise) = first;
    Some(match told.is_empty() {
        true => otherwise.clone(),
        false => quote! { #read { #otherwise } },
    })
}

/// What of a media type tells it apart from the others: its parameters only if another one differs by
/// nothing else. Servers leave them out, or say `charset` instead.
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
