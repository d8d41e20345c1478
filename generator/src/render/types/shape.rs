//! The shape of a value, in the form of the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Expected, Instruction, Kind, Literal as Constant, Pattern, Shape};
use crate::render::file::RustFile;

/// Imports the names that the shapes use.
pub(in crate::render) fn imports<'s>(file: &mut RustFile, shapes: impl Iterator<Item = &'s Shape>) {
    let module = "clientwright_runtime::codegen::v1::union";
    file.import(module, "Shape");
    file.import(module, "Kinds");
    let mut scalars = shapes.flat_map(|shape| shape.constants.iter().chain(&shape.listed));
    if scalars.any(|(_, values)| !values.is_empty()) {
        file.import(module, "Constant");
    }
}

/// The shape of a value. Unspecified parts are not written.
pub(in crate::render) fn tokens(shape: &Shape) -> TokenStream {
    let kind = |kind: &Kind| match kind {
        Kind::Null => quote! { Kinds::NULL },
        Kind::Boolean => quote! { Kinds::BOOLEAN },
        Kind::Number => quote! { Kinds::NUMBER },
        Kind::ExactNumber => quote! { Kinds::EXACT_NUMBER },
        Kind::Integer => quote! { Kinds::INTEGER },
        Kind::String => quote! { Kinds::STRING },
        Kind::Array => quote! { Kinds::ARRAY },
        Kind::Object => quote! { Kinds::OBJECT },
    };
    let kinds = match shape.kinds.split_first() {
        None => quote! { Kinds::NONE },
        Some((first, rest)) => {
            let first = kind(first);
            let rest = rest.iter().map(kind);
            quote! { #first #(.or(#rest))* }
        }
    };
    let scalars = |expected: &[Expected]| -> TokenStream {
        let expected = expected.iter().map(|(way, values)| {
            let values = values.iter().map(constant);
            quote! { (&[#(#way),*], &[#(#values),*]) }
        });
        quote! { &[#(#expected),*] }
    };
    let mut said = TokenStream::new();
    let (required, known) = (&shape.required, &shape.known);
    if !(required.is_empty() && known.is_empty()) {
        said.extend(quote! { .members(&[#(#required),*], &[#(#known),*]) });
    }
    if !shape.constants.is_empty() {
        let constants = scalars(&shape.constants);
        said.extend(quote! { .constants(#constants) });
    }
    if !shape.listed.is_empty() {
        let listed = scalars(&shape.listed);
        said.extend(quote! { .listed(#listed) });
    }
    if !shape.never_null.is_empty() {
        let names = &shape.never_null;
        said.extend(quote! { .never_null(&[#(#names),*]) });
    }
    if !shape.patterns.is_empty() {
        let patterns = shape.patterns.iter().map(pattern);
        said.extend(quote! { .patterns(&[#(#patterns),*]) });
    }
    if shape.closed {
        said.extend(quote! { .closed() });
    }
    quote! { Shape::of(#kinds)#said }
}

/// A pattern of names, in the form of the runtime.
fn pattern(pattern: &Pattern) -> TokenStream {
    let module = quote! { clientwright_runtime::codegen::v1::pattern };
    let source = &pattern.source;
    let steps = pattern.steps.iter().map(|step| {
        let step = match step {
            Instruction::Start => quote! { Start },
            Instruction::End => quote! { End },
            Instruction::Text(text) => quote! { Text(#text) },
            Instruction::Class(ranges, least, most) => {
                let ranges = ranges
                    .iter()
                    .map(|(first, last)| quote! { (#first, #last) });
                let least = Literal::usize_unsuffixed(*least);
                let most = most.map(Literal::usize_unsuffixed);
                let most = most.map_or_else(|| quote! { usize::MAX }, |most| quote! { #most });
                quote! { Class(&[#(#ranges),*], #least, #most) }
            }
            Instruction::Either(one, other) => {
                let (one, other) = (
                    Literal::usize_unsuffixed(*one),
                    Literal::usize_unsuffixed(*other),
                );
                quote! { Either(#one, #other) }
            }
            Instruction::Jump(to) => {
                let to = Literal::usize_unsuffixed(*to);
                quote! { Jump(#to) }
            }
        };
        quote! { #module::Step::#step }
    });
    quote! { #module::Pattern::new(#source, &[#(#steps),*]) }
}

/// A scalar, in the form of the runtime.
pub(super) fn constant(value: &Constant) -> TokenStream {
    match value {
        Constant::Null => quote! { Constant::Null },
        Constant::Bool(value) => quote! { Constant::Boolean(#value) },
        Constant::Number(text) => quote! { Constant::Number(#text) },
        Constant::Text(text) => quote! { Constant::Text(#text) },
    }
}
