//! The names of inline schemas: derived from where they are used, with words rather than numbers.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::collections::BTreeSet;

use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{bundle, generate_crate};

const OBJECT: &str = "{type: object, required: [code], properties: {code: {type: string}}}";

fn types_of(text: &str) -> BTreeSet<String> {
    let files = MemoryFiles::new().with("main.yaml", text);
    let options = CrateOptions {
        share_equal_types: false,
        ..CrateOptions::new("named")
    };
    let outcome = generate_crate(&files, "main.yaml", &options).unwrap();
    let found = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{found}"));
    let mut names = BTreeSet::new();
    for (path, text) in &generated.files {
        if !path.starts_with("src/types/") {
            continue;
        }
        for item in syn::parse_file(text).unwrap().items {
            names.extend(match item {
                syn::Item::Struct(item) => Some(item.ident.to_string()),
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                _ => None,
            });
        }
    }
    names
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn document(list: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
{list}components:
  responses:
    Plain: {{description: d}}
{components}"
    )
}

fn inline(status: &str) -> String {
    format!(
        "        '{status}': {{description: d, content: {{application/json: {{schema: {OBJECT}}}}}}}\n"
    )
}

#[test]
fn inline_types_of_responses_are_named_after_the_meaning_of_their_status() {
    let list: String = ["201", "404", "499", "5XX", "default"].map(inline).concat();
    assert_eq!(
        types_of(&document(&list, "")),
        set(&[
            "ListPetsResponse",
            "ListPetsNotFoundError",
            "ListPetsStatus499Error",
            "ListPetsServerError",
            "ListPetsOtherError",
        ])
    );
    let alone = [inline("200"), inline("404")].concat();
    let two = [inline("200"), inline("201")].concat();
    assert_eq!(
        types_of(&document(&alone, "")),
        set(&["ListPetsResponse", "ListPetsError"])
    );
    assert_eq!(
        types_of(&document(&two, "")),
        set(&["ListPetsOkResponse", "ListPetsCreatedResponse"])
    );
}

#[test]
fn types_of_shared_responses_and_bodies_are_named_after_them_also_in_bundles() {
    let list = "        '200': {description: d}
        '401': {$ref: '#/components/responses/401'}
        '404': {$ref: '#/components/responses/Missing'}
        '500': {$ref: '#/components/responses/ErrorResponse'}
      requestBody: {$ref: '#/components/requestBodies/NewPet'}
";
    let content =
        format!("{{description: d, content: {{application/json: {{schema: {OBJECT}}}}}}}\n");
    let components = format!(
        "    '401': {content}    Missing: {content}    ErrorResponse: {content}  requestBodies:\n    NewPet: {content}"
    );
    let text = document(list, &components);
    let expected = set(&[
        "UnauthorizedError",
        "MissingError",
        "ErrorResponse",
        "NewPet",
    ]);
    let with_choice: BTreeSet<String> = types_of(&text);
    assert!(with_choice.is_superset(&expected), "{with_choice:?}");
    let files = MemoryFiles::new().with("main.yaml", text.as_str());
    let bundled = bundle(&files, "main.yaml").generated.unwrap().to_yaml();
    assert_eq!(types_of(&bundled), with_choice);
}

#[test]
fn alternatives_are_named_after_their_differences() {
    let text = "openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Rule:
      oneOf:
        - {type: string, enum: [typo]}
        - {type: string, enum: [sort]}
        - {type: object, required: [asc], properties: {asc: {type: string}}}
    Record:
      oneOf:
        - {description: Sent text, type: object, properties: {id: {type: string}}}
        - {description: Received text, type: object, properties: {id: {type: string}}}
";
    let names = types_of(text);
    for name in [
        "RuleTypo",
        "RuleSort",
        "RuleWithAsc",
        "RecordSentText",
        "RecordReceivedText",
    ] {
        assert!(names.contains(name), "{name}: {names:?}");
    }
}

#[test]
fn bodies_of_one_kind_are_named_after_their_media_types_in_any_order() {
    let types = [
        "application/json",
        "application/merge-patch+json",
        "application/json-patch+json; charset=utf-8",
        "image/png",
        "image/*",
        "'*/*'",
        "text/csv",
    ];
    let variants = |types: &mut dyn Iterator<Item = &str>| {
        let content: String = types
            .map(|media_type| format!("          {media_type}: {{schema: {{type: string}}}}\n"))
            .collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    patch:\n      \
             operationId: change\n      requestBody:\n        content:\n{content}      \
             responses: {{'204': {{description: Done}}}}\n"
        );
        let files = MemoryFiles::new().with("main.yaml", text);
        let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
        let files = outcome.generated.unwrap().files;
        let code = &files["src/operations/change.rs"];
        let start = code.find("pub enum ChangeBody {").unwrap();
        let mut names: Vec<String> = code[start..]
            .lines()
            .take_while(|line| *line != "}")
            .filter_map(|line| Some(line.trim().split_once('(')?.0.to_owned()))
            .collect();
        names.sort();
        names
    };
    let names = variants(&mut types.iter().copied());
    // A range is sent as bytes without a specific type.
    assert_eq!(
        names,
        [
            "Json",
            "JsonPatchJson",
            "MergePatchJson",
            "OctetStream",
            "Png",
            "Text"
        ]
    );
    assert_eq!(names, variants(&mut types.iter().rev().copied()));
}

/// A component whose properties are inline types, in the given order.
fn component(properties: &[(&str, &str)]) -> String {
    let properties: String = properties
        .iter()
        .map(|(name, schema)| format!("        '{name}': {schema}\n"))
        .collect();
    let response = "        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}\n";
    let schemas =
        format!("  schemas:\n    Ticket:\n      type: object\n      properties:\n{properties}");
    document(response, &schemas)
}

#[test]
fn similar_properties_have_types_with_distinct_names_in_any_order() {
    let one = |name: &str| {
        format!("{{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}")
    };
    let (a, b, c, choice) = (one("a"), one("b"), one("c"), "{type: string, enum: [x, y]}");
    for (properties, names) in [
        (
            vec![("note", &*a), ("ticketNote", &b)],
            &["Ticket", "TicketNote", "TicketNoteData"][..],
        ),
        (
            vec![("foo-bar", &*a), ("foo_bar", &b)],
            &["Ticket", "TicketFooBar", "TicketFooBarData"],
        ),
        (
            vec![("size", &*a), ("size+", &b), ("size-", &c)],
            &["Ticket", "TicketSize", "TicketSizePlus", "TicketSizeMinus"],
        ),
        (
            vec![("kind", choice), ("kind ", &a)],
            &["Ticket", "TicketKind", "TicketKindData"],
        ),
    ] {
        let forward = types_of(&component(&properties));
        let mut backward = properties.clone();
        backward.reverse();
        assert_eq!(types_of(&component(&backward)), forward, "{properties:?}");
        assert_eq!(forward, set(names));
    }
}
