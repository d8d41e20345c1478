//! The tests of a crate: each example is unchanged after reading and writing it.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{TypeId, TypeKind, TypeRef, TypeUse};
use crate::names::{Scope, snake};
use crate::render::context::Context;
use crate::render::file::{RustFile, WIDTH};
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::path_resolver::QualifiedPaths;
use crate::source::{Node, NodeValue, json_text};

use super::types::Reader;

/// The tests of a crate with their examples, if there are any. One file: many small ones take
/// longer to write than everything else.
pub(in crate::render) fn file(
    context: &Context<'_>,
) -> Result<Option<(String, String)>, syn::Error> {
    let text = tests(context, Place::Crate)?;
    Ok(text.map(|text| ("tests/examples.rs".to_owned(), text)))
}

/// The tests as the text of one module; empty if there are none.
pub(in crate::render) fn module(context: &Context<'_>) -> Result<String, syn::Error> {
    Ok(tests(context, Place::Module)?.unwrap_or_default())
}

/// The location of the tests.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Crate,
    Module,
}

fn tests(context: &Context<'_>, place: Place) -> Result<Option<String>, syn::Error> {
    let examples = collect(context);
    if examples.is_empty() {
        return Ok(None);
    }
    let in_crate = place == Place::Crate;
    let mut file = RustFile::new(
        "Reads and writes the examples of the specification, and checks that nothing is lost.\n\nExamples that do not match their schema are omitted, and so are examples that test the same as an earlier one.",
    );
    if context.cfg_features.are_there() && in_crate {
        file.inner_attribute(quote! { #![cfg(feature = "default")] });
    }
    file.import("clientwright_runtime", "FromJson");
    file.import("clientwright_runtime", "ToJson");
    file.import("clientwright_runtime", "Value");
    file.import("clientwright_runtime", "json");
    let library = ident(&context.options.library());
    file.item(quote! {
        /// Reads the example as `T`, writes it, and compares as JSON.
        fn round_trip<T: FromJson + ToJson>(example: &str) {
            let expected: Value = json::from_str(example).expect("the example is JSON");
            let value: T = json::from_str(example).expect("the example matches its type");
            let written = json::to_string(&value);
            let actual: Value = json::from_str(&written).expect("what was written is JSON");
            let same = actual.is_equivalent(&expected);
            assert!(same, "written: {actual}, expected: {expected}");
        }
    });
    let mut scope = Scope::with_taken(["round_trip"]);
    let types = match in_crate {
        true => quote! { #library::types },
        false => {
            let root: TokenStream = syn::parse_str(context.root)?;
            quote! { #root::types }
        }
    };
    let mut place = QualifiedPaths { types, used: false };
    let mut text = file.finish(context.root)?;
    for example in examples {
        let name = ident(&scope.claim(&snake(&example.name.join(" "))));
        let ty = one_line(context.used(&example.ty, &mut place));
        let json = raw_string(json_text::write(&example.value).trim_end());
        let line = format!("    round_trip::<{ty}>({json});");
        let call = match line.contains('\n') || line.len() > WIDTH {
            true => format!("    round_trip::<{ty}>(\n        {json},\n    );"),
            false => line,
        };
        let test = format!("\n#[test]\nfn {name}() {{\n{call}\n}}\n");
        let tokens: Result<TokenStream, _> = test.parse();
        tokens?;
        text.push_str(&test);
    }
    Ok(Some(text))
}

/// The maximum number of `#` in a raw string.
const MAX_SIGNS: usize = 255;

/// A literal that needs no escapes: with more `#` than follow any quote in the text.
pub(in crate::render) fn raw_string(text: &str) -> String {
    let following = |rest: &str| rest.bytes().take_while(|byte| *byte == b'#').count();
    let most = text.split('"').skip(1).map(following).max();
    let count = most.map_or(0, |most| most + 1);
    if count > MAX_SIGNS {
        return Literal::string(text).to_string();
    }
    let signs = "#".repeat(count);
    format!("r{signs}\"{text}\"{signs}")
}

struct Example {
    pub(super) name: Vec<String>,
    pub(super) ty: TypeUse,
    pub(super) value: Node,
}

/// Examples of bodies and parameters, then of schemas and their properties, if their types preserve
/// them; of equivalent examples, only the first.
fn collect(context: &Context<'_>) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut known: BTreeSet<(TypeUse, String)> = BTreeSet::new();
    let mut reader = Reader::new(context);
    let mut add = |name: Vec<String>, ty: TypeUse, value: &Node| {
        if !reader.gives_back(&ty, value) {
            return;
        }
        let outline = reader.outline(&ty, value);
        if known.insert((ty.clone(), outline)) {
            examples.push(Example {
                name,
                ty,
                value: value.clone(),
            });
        }
    };
    let api = &context.named.api;
    let inbound = api.inbound.iter().map(|message| &message.operation);
    for operation in api.operations.iter().chain(inbound) {
        for example in &operation.examples {
            add(example.name.clone(), example.ty.clone(), &example.value);
        }
    }
    for (index, ty) in context.named.api.types.iter().enumerate() {
        let names = context.names(TypeId(index));
        for value in &ty.examples {
            let used = TypeUse {
                ty: TypeRef::Named(TypeId(index)),
                nullable: value.value == NodeValue::Null,
            };
            add(vec![names.ident.clone()], used, value);
        }
        let TypeKind::Struct(object) = &ty.kind else {
            continue;
        };
        for (field, member) in object.fields.iter().zip(&names.members) {
            for value in &field.examples {
                let name = vec![names.ident.clone(), member.clone()];
                add(name, field.ty.clone(), value);
            }
        }
    }
    examples
}

#[cfg(test)]
mod tests {
    use super::{MAX_SIGNS, raw_string};

    #[test]
    fn no_text_terminates_its_literal() {
        let many = format!("\"{}", "#".repeat(MAX_SIGNS));
        for text in [
            many.as_str(),
            "1",
            "\"a\"",
            "\"a\"# \"##\"",
            "\"\"##\"",
            "#\"",
            "\"#",
        ] {
            let literal: syn::LitStr = syn::parse_str(&raw_string(text)).unwrap();
            assert_eq!(literal.value(), text);
        }
        assert_eq!(raw_string("1"), "r\"1\"");
    }
}
