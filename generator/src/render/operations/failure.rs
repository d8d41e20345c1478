//! Functions that read an error body by its status, if bodies differ.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::told_apart::told_apart;
use crate::api::{ErrorCase, ErrorCodec, Operation, XmlRootId};
use crate::document::StatusPattern;
use crate::names::OperationNames;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::types::Rendered;

/// A longer name is less useful than the name of the operation.
const LONGEST_NAME: usize = 60;

/// The function that an operation reads its errors with.
pub(super) fn function(
    context: &Context<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> TokenStream {
    match context.named.api.error_bodies.len() {
        _ if !is_documented(operation) => quote! { RawResponse::no_error_body },
        1 => {
            let cases = operation
                .errors
                .iter()
                .flat_map(|response| &response.bodies);
            let typed = cases.filter(|case| case.body.is_some());
            let codecs: HashSet<ErrorCodec> = typed.map(|case| case.codec).collect();
            // If one type has several formats, the content type determines which.
            let codec = match codecs.len() {
                1 => codecs.into_iter().next(),
                // The XML reader also reads JSON.
                _ => root(operation).map(ErrorCodec::Xml),
            };
            match codec.unwrap_or(ErrorCodec::Value) {
                ErrorCodec::Xml(_) => quote! { error },
                codec => {
                    let reader = reader(codec);
                    quote! { RawResponse::#reader }
                }
            }
        }
        _ => {
            let name = ident(&name(context, operation, names));
            quote! { failure::#name }
        }
    }
}

/// The root element of the only error type of an operation, if any is XML.
fn root(operation: &Operation) -> Option<XmlRootId> {
    let cases = operation
        .errors
        .iter()
        .flat_map(|response| &response.bodies);
    let roots = cases.filter_map(|case| match case.codec {
        ErrorCodec::Xml(root) => Some(root),
        _ => None,
    });
    roots.min()
}

/// The code that reads an error body of an operation from XML, if all have the same type.
pub(super) fn of_xml(context: &Context<'_>, operation: &Operation) -> Option<TokenStream> {
    let root = root(operation).filter(|_| !tells_apart(context, operation))?;
    let root = context.xml_root(root);
    Some(quote! {
        fn error(response: &RawResponse) -> Option<ErrorBody> {
            response.error_xml(#root)
        }
    })
}

/// Whether the error bodies of an operation have one of several types.
pub(super) fn tells_apart(context: &Context<'_>, operation: &Operation) -> bool {
    context.named.api.error_bodies.len() > 1 && is_documented(operation)
}

/// Whether any error body is described.
fn is_documented(operation: &Operation) -> bool {
    let mut responses = operation.errors.iter();
    responses.any(|response| response.typed().next().is_some())
}

/// Whether there is any such operation.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    context
        .operations()
        .any(|(operation, _)| tells_apart(context, operation))
}

/// `src/operations/failure.rs`: a function for each way to distinguish error bodies.
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

/// The statuses of an operation and the error bodies that they have.
fn cases(operation: &Operation) -> Vec<(StatusPattern, &[ErrorCase])> {
    let errors = operation.errors.iter();
    let mut cases: Vec<(StatusPattern, &[ErrorCase])> = errors
        .filter(|response| !response.bodies.is_empty())
        .map(|response| (response.status, response.bodies.as_slice()))
        .collect();
    // Single statuses are matched before ranges that contain them, and all before the default.
    cases.sort_by_key(|(status, _)| match status {
        StatusPattern::Code(code) => (0, *code),
        StatusPattern::Range(range) => (1, u16::from(*range)),
        StatusPattern::Default => (2, 0),
    });
    cases
}

/// Whether both are read in the same way. The media types of a single case do not matter.
fn is_same(one: &[ErrorCase], other: &[ErrorCase]) -> bool {
    match (one, other) {
        ([one], [other]) => (one.body, one.codec) == (other.body, other.codec),
        _ => one == other,
    }
}

/// A name that describes the function: operations that distinguish errors in the same way share it.
fn name(context: &Context<'_>, operation: &Operation, names: &OperationNames) -> String {
    let of_operation = || format!("of_{}", names.method.trim_start_matches("r#"));
    let mut words: Vec<String> = Vec::new();
    let mut previous: Option<&[ErrorCase]> = None;
    for (status, bodies) in cases(operation) {
        if !previous.is_some_and(|previous| is_same(previous, bodies)) {
            for (place, case) in bodies.iter().enumerate() {
                if place > 0 {
                    words.push("or".to_owned());
                }
                let word = case
                    .body
                    .and_then(|body| context.named.error_words.get(body));
                words.push(word.cloned().unwrap_or_else(|| "none".to_owned()));
                if let ErrorCodec::Xml(root) = case.codec {
                    words.push("in_xml".to_owned());
                    // There may be two with the same type and different names.
                    words.extend(Some(root.0).filter(|at| *at > 0).map(|at| at.to_string()));
                }
                if case.codec == ErrorCodec::Value {
                    words.push("or_text".to_owned());
                }
                if bodies.len() > 1 {
                    let Some(media_types) = media_words(&case.media_types) else {
                        return of_operation();
                    };
                    words.push(media_types);
                }
            }
            words.push("on".to_owned());
            previous = Some(bodies);
        }
        words.push(match status {
            StatusPattern::Code(code) => code.to_string(),
            StatusPattern::Range(range) => format!("{range}xx"),
            StatusPattern::Default => "others".to_owned(),
        });
    }
    let name = words.join("_");
    if name.len() > LONGEST_NAME {
        of_operation()
    } else {
        name
    }
}

/// Words for media types, without ambiguity; `None` for complex ones.
fn media_words(media_types: &[String]) -> Option<String> {
    let word = |media_type: &String| {
        let is_simple = media_type
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'/');
        is_simple.then(|| media_type.replace('/', "_"))
    };
    let words: Option<Vec<String>> = media_types.iter().map(word).collect();
    Some(format!("as_{}", words?.join("_")))
}

fn body(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut arms: Vec<(TokenStream, &[ErrorCase])> = Vec::new();
    let mut otherwise = quote! { None };
    for (status, bodies) in cases(operation) {
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
                otherwise = read(context, bodies);
                continue;
            }
        };
        match arms.last_mut() {
            Some((patterns, known)) if is_same(known, bodies) => {
                patterns.extend(quote! { | #pattern });
            }
            _ => arms.push((pattern, bodies)),
        }
    }
    if arms.is_empty() {
        return otherwise;
    }
    let arms = arms.iter().map(|(patterns, bodies)| {
        let read = read(context, bodies);
        quote! { #patterns => #read, }
    });
    quote! {
        match response.status().as_u16() {
            #(#arms)*
            _ => #otherwise,
        }
    }
}

fn read(context: &Context<'_>, bodies: &[ErrorCase]) -> TokenStream {
    let variants = &context.named.error_variants;
    let cases = bodies.iter().map(|case| {
        let read = match case.body {
            None => quote! { None },
            Some(place) => {
                let variant = ident(variants.get(place).map_or("Unknown", String::as_str));
                let root = match case.codec {
                    ErrorCodec::Xml(root) => Some(context.xml_root(root)),
                    _ => None,
                };
                let reader = reader(case.codec);
                quote! { response.#reader(#root).map(ErrorBody::#variant) }
            }
        };
        (case.media_types.as_slice(), read)
    });
    told_apart(&cases.collect::<Vec<_>>()).unwrap_or_else(|| quote! { None })
}

/// The function of the runtime that reads an error.
fn reader(codec: ErrorCodec) -> Ident {
    ident(match codec {
        ErrorCodec::Json => "error_json",
        ErrorCodec::Value => "error_value",
        ErrorCodec::Xml(_) => "error_xml",
        ErrorCodec::Text => "error_text",
        ErrorCodec::Bytes => "error_bytes",
    })
}

/// The statuses of a range such as `4XX`.
pub(super) fn range_bounds(range: u8) -> (Literal, Literal) {
    let low = u16::from(range) * 100;
    (
        Literal::u16_unsuffixed(low),
        Literal::u16_unsuffixed(low + 99),
    )
}
