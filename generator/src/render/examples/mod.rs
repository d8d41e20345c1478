//! `tests/examples.rs`: the examples of the specification are read and written back, those that fit.

mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{TypeId, TypeKind, TypeRef, Use};
use crate::names::{Scope, module_name, snake};
use crate::source::{Node, NodeValue, json_text};

use self::types::Reader;
use super::context::{ByPath, Context, ident};
use super::file::RustFile;

/// The test and the examples, a file each.
pub(super) fn files(context: &Context<'_>) -> Result<Vec<(String, String)>, syn::Error> {
    tests(context, Place::Crate)
}

/// The same as the text of one module, with the examples in it; empty without any.
pub(super) fn module(context: &Context<'_>) -> Result<String, syn::Error> {
    let files = tests(context, Place::Module)?;
    Ok(files
        .into_iter()
        .next()
        .map(|(_, text)| text)
        .unwrap_or_default())
}

/// Where the tests are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Crate,
    Module,
}

fn tests(context: &Context<'_>, place: Place) -> Result<Vec<(String, String)>, syn::Error> {
    let examples = collect(context);
    if examples.is_empty() {
        return Ok(Vec::new());
    }
    let in_crate = place == Place::Crate;
    let mut file = RustFile::new(
        "The examples of the specification are read and written back, and nothing is lost.\n\nOf examples that test the same, the first is there; none is there that does not fit its schema.",
    );
    if context.gates.are_there() && in_crate {
        file.inner_attribute(quote! { #![cfg(feature = "default")] });
    }
    file.import("clientwright_runtime", "FromJson");
    file.import("clientwright_runtime", "ToJson");
    file.import("clientwright_runtime", "Value");
    let library = ident(&context.options.library());
    file.item(quote! {
        /// Reads the example as `T`, writes it, and compares as JSON.
        fn round_trip<T: FromJson + ToJson>(example: &str) {
            let expected: Value = clientwright_runtime::json::from_str(example).expect("the example is JSON");
            let value: T = clientwright_runtime::json::from_str(example).expect("the example fits its type");
            let written = clientwright_runtime::json::to_string(&value);
            let actual: Value = clientwright_runtime::json::from_str(&written).expect("what was written is JSON");
            let nothing_is_lost = actual.is_equivalent(&expected);
            assert!(nothing_is_lost, "written: {actual}, expected: {expected}");
        }
    });
    let mut scope = Scope::with_taken(["round_trip"]);
    let types = match in_crate {
        true => quote! { #library::types },
        false => quote! { crate::types },
    };
    let mut place = ByPath { types, used: false };
    let mut files = Vec::new();
    for example in examples {
        let name = scope.claim(&snake(&example.name.join(" ")));
        let ty = context.used(&example.ty, &mut place);
        let path = format!("examples/{}.json", module_name(&name));
        let json = json_text::write(&example.value);
        let text = match in_crate {
            true => quote! { include_str!(#path) },
            false => quote! { #json },
        };
        let test: TokenStream = {
            let name = ident(&name);
            quote! {
                #[test]
                fn #name() {
                    round_trip::<#ty>(#text);
                }
            }
        };
        file.item(test);
        if in_crate {
            files.push((format!("tests/{path}"), json));
        }
    }
    files.push(("tests/examples.rs".to_owned(), file.finish(context)?));
    Ok(files)
}

struct Example {
    name: Vec<String>,
    ty: Use,
    value: Node,
}

/// Examples of bodies and parameters, then of schemas and their properties, as far as their types
/// give them back; of those that test the same, the first.
fn collect(context: &Context<'_>) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut known: BTreeSet<(Use, String)> = BTreeSet::new();
    let mut reader = Reader::new(context);
    let mut add = |name: Vec<String>, ty: Use, value: &Node| {
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
    for operation in &context.named.api.operations {
        for example in &operation.examples {
            add(example.name.clone(), example.ty.clone(), &example.value);
        }
    }
    for (index, ty) in context.named.api.types.iter().enumerate() {
        let names = context.names(TypeId(index));
        for value in &ty.examples {
            let used = Use {
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
