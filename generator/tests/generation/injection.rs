//! Text of a specification remains text: whatever it contains, it never becomes code, and no file
//! is outside the folder of the crate.

use crate::every_text;

use std::collections::BTreeMap;

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate, generate_module};
use every_text::specification;
use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use syn::visit_mut::{self, VisitMut};

/// Known attempts to break out of a comment, a string or a folder.
const HOSTILE: [&str; 16] = [
    "*/ fn evil() {} /*",
    "\"; std::process::abort(); //",
    "\"#; fn evil() {} r#\"",
    "\n#![feature(evil)]\nmod evil;",
    "```\nfn main() { evil() }\n```",
    "]] #[path = \"/etc/passwd\"] mod evil;",
    "\\\"\\\\u{22}",
    "\u{202e}\u{2066}evil\u{2069}",
    "{} {0} {name} {{",
    "../../evil",
    "/etc/evil",
    "C:\\evil",
    "<script>alert(1)</script>",
    "[x](javascript:evil) ![y](file:///etc/passwd)",
    "r#fn",
    "a\0b\r\nc",
];

fn generate(text: &str, name: &str) -> Option<BTreeMap<String, String>> {
    let files = MemoryFiles::new().with("main.json", specification(text, name).into_bytes());
    let outcome = generate_crate(&files, "main.json", &CrateOptions::new("client")).unwrap();
    outcome.generated.map(|generated| generated.files)
}

/// Removes documentation and empties strings.
struct Blank;

impl VisitMut for Blank {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    }

    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        *literal = syn::LitStr::new("", literal.span());
    }

    // Calls and lists with a long text are broken into lines, each with a comma.
    fn visit_expr_array_mut(&mut self, list: &mut syn::ExprArray) {
        list.elems.pop_punct();
        visit_mut::visit_expr_array_mut(self, list);
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        call.args.pop_punct();
        visit_mut::visit_expr_call_mut(self, call);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        call.args.pop_punct();
        visit_mut::visit_expr_method_call_mut(self, call);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        call.tokens = blank(std::mem::take(&mut call.tokens));
        visit_mut::visit_macro_mut(self, call);
    }
}

/// Tokens with empty strings, and without trailing commas.
fn blank(tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.pop_if(|last| matches!(last, TokenTree::Punct(last) if last.as_char() == ','));
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), blank(group.stream())))
        }
        TokenTree::Literal(literal) if literal.to_string().contains('"') => {
            TokenTree::Literal(Literal::string(""))
        }
        other => other,
    });
    tokens.collect()
}

/// A text that is not a pattern.
const NO_PATTERN: &str = "(";

/// A pattern that means something else in Rust's syntax of patterns.
const TRANSLATED_PATTERN: &str = r"\d";

/// The code of a crate, without documentation and strings.
fn code(files: &BTreeMap<String, String>) -> BTreeMap<String, syn::File> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, text)| {
            let mut file = syn::parse_file(text)
                .unwrap_or_else(|error| panic!("{path} is not Rust: {error}\n{text}"));
            Blank.visit_file_mut(&mut file);
            (path.clone(), file)
        })
        .collect()
}

/// Whether a module is in a separate file, or contains the imports that operations share.
fn module(path: &str, module: &syn::ItemMod) -> bool {
    match &module.content {
        None => module.attrs.is_empty() || module.ident == "interface",
        Some((_, items)) => {
            path == "src/operations/mod.rs"
                && module.ident == "prelude"
                && items.iter().all(|item| matches!(item, syn::Item::Use(_)))
        }
    }
}

/// Every item is of a kind that the generator writes, and every macro is from the runtime.
fn only_expected_items(files: &BTreeMap<String, syn::File>) {
    for (path, file) in files {
        let examples = matches!(path.as_str(), "tests/examples.rs" | "examples/calls.rs");
        for item in &file.items {
            let expected = match item {
                syn::Item::Macro(item) => item
                    .mac
                    .path
                    .segments
                    .first()
                    .is_some_and(|first| first.ident == "clientwright_runtime"),
                syn::Item::Fn(_) => examples || path.starts_with("src/operations/"),
                syn::Item::Mod(item) => module(path, item),
                syn::Item::ExternCrate(_) | syn::Item::ForeignMod(_) | syn::Item::Verbatim(_) => {
                    false
                }
                _ => true,
            };
            assert!(
                expected,
                "{path} has an item that the generator does not write: {item:?}"
            );
        }
    }
}

fn stays_inside(files: &BTreeMap<String, String>) {
    for path in files.keys() {
        let plain = |part: &str| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        };
        assert!(
            path.split('/').all(plain),
            "{path} is not a path in a crate"
        );
    }
}

fn manifest_is_intact(files: &BTreeMap<String, String>) {
    let manifest: toml::Table = files.get("Cargo.toml").unwrap().parse().unwrap();
    let mut sections: Vec<&str> = manifest.keys().map(String::as_str).collect();
    sections.retain(|section| *section != "workspace");
    sections.sort_unstable();
    assert_eq!(
        sections,
        [
            "dependencies",
            "dev-dependencies",
            "example",
            "features",
            "lib",
            "package"
        ]
    );
}

fn check(text: &str, name: &str) {
    let mut plain = code(&generate("text", name).unwrap_or_default());
    plain.remove("tests/examples.rs");
    let Some(files) = generate(text, name) else {
        return;
    };
    stays_inside(&files);
    manifest_is_intact(&files);
    let mut found = code(&files);
    only_expected_items(&found);
    // The text determines which examples match their schemas, and so have a test.
    found.remove("tests/examples.rs");
    if !text.trim().is_empty() {
        let of_crate = |path: &&String| path.starts_with("src/");
        assert_eq!(
            found.keys().filter(of_crate).collect::<Vec<_>>(),
            plain.keys().filter(of_crate).collect::<Vec<_>>()
        );
        // A text that is not a pattern is not checked, and some patterns have a translation.
        let expected = [NO_PATTERN, TRANSLATED_PATTERN];
        let mut expected = expected
            .map(|text| code(&generate(text, name).unwrap_or_default()))
            .to_vec();
        expected.push(plain);
        for (path, file) in found.iter().filter(|(path, _)| of_crate(path)) {
            let is_expected = expected
                .iter()
                .any(|expected| expected.get(path) == Some(file));
            assert!(is_expected, "text became code in {path}");
        }
    }
    let files = MemoryFiles::new().with("main.json", specification(text, name).into_bytes());
    let options = CrateOptions::new("client");
    let module = generate_module(&files, "main.json", "crate::client", &options).unwrap();
    syn::parse_file(&module.generated.unwrap().code).unwrap();
}

#[test]
fn known_injection_attempts_remain_text() {
    for text in HOSTILE {
        check(text, text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 32, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_text_and_names_never_become_code(
        text in r#"[\PC\n\t"'`\\{}<>\[\]()*/#!$&;:|-]{0,60}"#,
        name in r#"[\PC\n"'`\\{}<>\[\]()*/#!$&;:|.-]{0,24}"#,
    ) {
        check(&text, &name);
    }
}
