//! What reads the body of an error by its status, where bodies differ.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::Operation;
use crate::document::StatusPattern;
use crate::names::OperationNames;
use crate::render::context::{Context, ident};
use crate::render::file::RustFile;
use crate::render::types::Rendered;

/// A longer name says less than that of the operation.
const LONGEST_NAME: usize = 60;

/// The function that an operation reads its errors with.
pub(super) fn function(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    let documented = operation.errors.iter().any(|answer| answer.body.is_some());
    match context.named.api.error_bodies.len() {
        _ if !documented => quote! { RawResponse::no_error_body },
        1 => match operation.errors.iter().any(|answer| answer.by_content_type) {
            true => quote! { RawResponse::error_value },
            false => quote! { RawResponse::error_json },
        },
        _ => {
            let name = ident(&name(context, operation, names));
            quote! { failure::#name }
        }
    }
}

/// Whether the bodies of errors of an operation are of one of several types.
pub(super) fn tells_apart(context: &Context<'_>, operation: &Operation) -> bool {
    context.named.api.error_bodies.len() > 1
        && operation.errors.iter().any(|answer| answer.body.is_some())
}

/// Whether there is any such operation.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    context
        .operations()
        .any(|(operation, _)| tells_apart(context, operation))
}

/// `src/operations/failure.rs`: a function for each way to tell error bodies apart.
pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    if !is_needed(context) {
        return None;
    }
    let mut file = RustFile::new("The bodies of errors, by status.");
    file.import("clientwright_runtime::codegen::v1", "RawResponse");
    file.import("crate", "ErrorBody");
    let mut functions: BTreeMap<String, TokenStream> = BTreeMap::new();
    for (operation, names) in context.operations() {
        if tells_apart(context, operation) {
            functions
                .entry(name(context, operation, names))
                .or_insert_with(|| body(context, operation));
        }
    }
    for (name, body) in functions {
        let name = ident(&name);
        file.item(quote! {
            pub(super) fn #name(response: &RawResponse) -> Option<ErrorBody> {
                #body
            }
        });
    }
    let path = "src/operations/failure.rs".to_owned();
    Some(file.finish(context.root).map(|text| (path, text)))
}

/// The body of an error: its position among all, and whether it may be a text.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Body {
    place: usize,
    may_be_text: bool,
}

/// The statuses of an operation and the error bodies that they have.
fn cases(operation: &Operation) -> Vec<(StatusPattern, Body)> {
    let errors = operation.errors.iter();
    let mut cases: Vec<(StatusPattern, Body)> = errors
        .filter_map(|answer| {
            let body = Body {
                place: answer.body?,
                may_be_text: answer.by_content_type,
            };
            Some((answer.status, body))
        })
        .collect();
    // Single statuses are looked at before ranges that contain them, and all before the default.
    cases.sort_by_key(|(status, _)| match status {
        StatusPattern::Code(code) => (0, *code),
        StatusPattern::Range(range) => (1, u16::from(*range)),
        StatusPattern::Default => (2, 0),
    });
    cases
}

/// Named after what it does: operations that tell errors apart in one way share a function.
fn name(context: &Context<'_>, operation: &Operation, names: &OperationNames) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut previous = None;
    for (status, body) in cases(operation) {
        if previous != Some(body) {
            words.extend(context.named.error_words.get(body.place).cloned());
            if body.may_be_text {
                words.push("or_text".to_owned());
            }
            words.push("on".to_owned());
            previous = Some(body);
        }
        words.push(match status {
            StatusPattern::Code(code) => code.to_string(),
            StatusPattern::Range(range) => format!("{range}xx"),
            StatusPattern::Default => "others".to_owned(),
        });
    }
    let name = words.join("_");
    if name.len() > LONGEST_NAME {
        format!("of_{}", names.method.trim_start_matches("r#"))
    } else {
        name
    }
}

fn body(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut arms: Vec<(TokenStream, Body)> = Vec::new();
    let mut otherwise = quote! { None };
    for (status, body) in cases(operation) {
        let pattern = match status {
            StatusPattern::Code(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote! { #code }
            }
            StatusPattern::Range(range) => {
                let (low, high) = range_bounds(range);
                quote! { #low..=#high }
            }
            StatusPattern::Default => {
                otherwise = read(context, body);
                continue;
            }
        };
        match arms.last_mut() {
            Some((patterns, known)) if *known == body => patterns.extend(quote! { | #pattern }),
            _ => arms.push((pattern, body)),
        }
    }
    if arms.is_empty() {
        return otherwise;
    }
    let arms = arms.iter().map(|(patterns, body)| {
        let read = read(context, *body);
        quote! { #patterns => #read, }
    });
    quote! {
        match response.status().as_u16() {
            #(#arms)*
            _ => #otherwise,
        }
    }
}

fn read(context: &Context<'_>, body: Body) -> TokenStream {
    let variants = &context.named.error_variants;
    let variant = ident(variants.get(body.place).map_or("Unknown", String::as_str));
    match body.may_be_text {
        true => quote! { response.error_value().map(ErrorBody::#variant) },
        false => quote! { response.error_json().map(ErrorBody::#variant) },
    }
}

/// The statuses of a range such as `4XX`.
pub(super) fn range_bounds(range: u8) -> (Literal, Literal) {
    let low = u16::from(range) * 100;
    (
        Literal::u16_unsuffixed(low),
        Literal::u16_unsuffixed(low + 99),
    )
}
