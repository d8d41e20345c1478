//! Released names are kept when a specification changes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::collections::BTreeMap;

use clientwright_generator::customize::{Customization, Placed, Renames};
use clientwright_generator::diagnostics::codes;
use clientwright_generator::names::{NamesLock, NamesLocks};
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Generation, generate_crate};

use super::released::{generate, lock};

fn files(outcome: &Generation) -> &BTreeMap<String, String> {
    &outcome.generated.as_ref().unwrap().files
}

/// All code as one text.
fn code(outcome: &Generation) -> String {
    let files = files(outcome).iter();
    let code = files.filter(|(path, _)| path.ends_with(".rs"));
    code.map(|(_, text)| text.as_str()).collect()
}

fn warnings(outcome: &Generation) -> Vec<String> {
    let found = outcome.diagnostics.sorted().into_iter();
    let taken = found.filter(|found| found.code == codes::NAME_TAKEN);
    taken.map(|found| found.message.clone()).collect()
}

#[track_caller]
fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
}

const HEAD: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'http://localhost'}]
";

fn pair(schemas: &[&str]) -> String {
    format!(
        "{HEAD}paths:
  /a: {{get: {{operationId: getA, responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pair'}}}}}}}}}}}}}}
components:
  schemas:
{}",
        schemas.concat()
    )
}

const OLD: &str = "    my_thing: {type: object, properties: {b: {type: integer}}}\n";
const NEW: &str = "    MyThing: {type: object, properties: {a: {type: string}}}\n";
const PAIR_BEFORE: &str =
    "    Pair: {type: object, properties: {old: {$ref: '#/components/schemas/my_thing'}}}\n";
const PAIR_AFTER: &str = "    Pair: {type: object, properties: {old: {$ref: '#/components/schemas/my_thing'}, new: {$ref: '#/components/schemas/MyThing'}}}\n";

#[test]
fn an_added_schema_does_not_take_the_name_of_another() {
    let before = generate(&pair(&[PAIR_BEFORE, OLD]), &NamesLock::default());
    for schemas in [[NEW, PAIR_AFTER, OLD], [PAIR_AFTER, OLD, NEW]] {
        let after = generate(&pair(&schemas), &lock(&before));
        assert_has(
            &code(&after),
            &["pub old: Option<MyThing>", "pub new: Option<MyThingPascal>"],
        );
        assert_eq!(
            warnings(&after),
            [
                "the schema `MyThing` is called `MyThingPascal`: `MyThing` is the name of the schema `my_thing`"
            ]
        );
        // Once more with the new names: nothing changes.
        let again = generate(&pair(&schemas), &lock(&after));
        assert_eq!(files(&again), files(&after));
        assert_eq!(lock(&again), lock(&after));
        assert_eq!(warnings(&again), warnings(&after));
    }
}

/// A union of lists, which all have the same name, and of a string.
fn lists(items: &[&str]) -> String {
    let all: String = ["A", "B", "C"]
        .iter()
        .map(|name| format!("    {name}: {{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}\n"))
        .collect();
    let items: Vec<String> = items
        .iter()
        .map(|name| format!("{{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}"))
        .collect();
    pair(&[
        &format!(
            "    Pair: {{oneOf: [{}, {{type: string}}]}}\n",
            items.join(", ")
        ),
        &all,
    ])
}

/// Maps types to the variants that contain them.
fn held(outcome: &Generation) -> BTreeMap<String, String> {
    let code = code(outcome);
    let lines = code
        .lines()
        .filter_map(|line| line.trim().split_once("(Vec<"));
    lines
        .filter_map(|(name, of)| Some((of.strip_suffix(">),")?.to_owned(), name.to_owned())))
        .collect()
}

#[test]
fn alternatives_with_similar_names_keep_them_after_additions_removals_and_moves() {
    let first = generate(&lists(&["A", "B"]), &NamesLock::default());
    let names = held(&first);
    assert_eq!(names.len(), 2, "{names:?}");
    let again = generate(&lists(&["A", "B"]), &lock(&first));
    assert_eq!((files(&again), lock(&again)), (files(&first), lock(&first)));
    for items in [
        &["B", "A"][..],
        &["C", "A", "B"],
        &["B", "C", "A"],
        &["B"],
        &["A"],
        &["B", "C"],
    ] {
        let after = generate(&lists(items), &lock(&first));
        let now = held(&after);
        assert!(!now.is_empty());
        for (ty, name) in now {
            assert!(
                names.get(&ty).is_none_or(|known| *known == name),
                "{items:?}: {ty} is {name}, {names:?}"
            );
            assert!(ty != "C" || names.values().all(|known| *known != name));
        }
        let again = generate(&lists(items), &lock(&after));
        assert_eq!(lock(&again), lock(&after));
    }
    // An alternative that was alone at first.
    let alone = generate(&lists(&["A"]), &NamesLock::default());
    let name = held(&alone).remove("A");
    let joined = generate(&lists(&["A", "B"]), &lock(&alone));
    assert_eq!(held(&joined).remove("A"), name);
    let moved = generate(&lists(&["B", "A"]), &lock(&joined));
    assert_eq!(held(&moved), held(&joined));
}

#[test]
fn without_a_lock_names_do_not_depend_on_the_order_of_the_document() {
    let none = NamesLock::default();
    for schemas in [[NEW, PAIR_AFTER, OLD], [OLD, PAIR_AFTER, NEW]] {
        let outcome = generate(&pair(&schemas), &none);
        assert_has(
            &code(&outcome),
            &["pub old: Option<MyThingSnake>", "pub new: Option<MyThing>"],
        );
        assert_eq!(
            warnings(&outcome),
            [
                "the schema `my_thing` is called `MyThingSnake`: `MyThing` is the name of the schema `MyThing`"
            ]
        );
    }
}

#[test]
fn the_name_of_a_removed_type_remains_reserved() {
    let before = generate(&pair(&[PAIR_BEFORE, OLD]), &NamesLock::default());
    let pair_now =
        "    Pair: {type: object, properties: {new: {$ref: '#/components/schemas/MyThing'}}}\n";
    let after = generate(&pair(&[pair_now, NEW]), &lock(&before));
    assert_has(&code(&after), &["pub new: Option<MyThingPascal>"]);
    assert_has(
        &warnings(&after).concat(),
        &["`#/components/schemas/my_thing`, which had it first"],
    );
    // If it is added back, it has its name.
    let back = generate(&pair(&[NEW, PAIR_AFTER, OLD]), &lock(&after));
    assert_has(
        &code(&back),
        &["pub old: Option<MyThing>", "pub new: Option<MyThingPascal>"],
    );
}

#[test]
fn properties_values_parameters_operations_and_credentials_keep_their_names() {
    let text = |more: bool| {
        let if_more = |text: &str| if more { text.to_owned() } else { String::new() };
        format!(
            "{HEAD}security: [{{old-key: []}}]
paths:
  /a:
    get:
      operationId: listThings
      tags: [my_tag]
      parameters:
        - {{name: user-id, in: query, schema: {{type: string}}}}
{}{}      responses: {{'200': {{description: ok, headers: {{X-Old: {{schema: {{type: string}}}}}}, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}
{}components:
  securitySchemes:
    old-key: {{type: apiKey, in: header, name: X-A}}
{}  schemas:
    Thing:
      type: object
      properties:
        user-id: {{type: string}}
{}        kind: {{type: string, enum: [my-kind, b{}]}}
",
            if_more("        - {name: user_id, in: query, schema: {type: string}}\n"),
            if_more("        - {name: body, in: query, schema: {type: string}}\n"),
            if_more("  /b:\n    get: {operationId: list_things, responses: {'204': {description: ok}}}\n  /c:\n    get: {operationId: list-things-answer, responses: {'204': {description: ok}}}\n"),
            if_more("    new_key: {type: apiKey, in: header, name: X-B}\n    old_key: {type: apiKey, in: header, name: X-C}\n"),
            if_more("        user_id: {type: string}\n        additional_properties: {type: string}\n"),
            if_more(", MyKind, unknown"),
        )
        .replace("security: [{old-key: []}]", if more { "security: [{old-key: []}, {new_key: []}, {old_key: []}]" } else { "security: [{old-key: []}]" })
    };
    let before = generate(&text(false), &NamesLock::default());
    let names = [
        "user_id: optional(\"user-id\")",
        "MyKind = \"my-kind\"",
        "..Unknown\n",
        "..additional_properties\n",
        "pub fn list_things(&self)",
        "pub fn user_id<'a>(",
        "pub fn api_key(self",
    ];
    assert_has(&code(&before), &names);
    let after = generate(&text(true), &lock(&before));
    assert_has(&code(&after), &names);
    assert_has(
        &code(&after),
        &[
            "user_id_snake: optional(\"user_id\")",
            "MyKindPascal = \"MyKind\"",
            "UnknownValue = \"unknown\"",
            "pub fn list_things_snake(&self)",
            "pub fn user_id_snake<'a>(",
            "pub fn new_key_api_key(self",
        ],
    );
    // Without the lock some of them would have different names.
    let otherwise = generate(&text(true), &NamesLock::default());
    assert_has(
        &code(&otherwise),
        &["user_id: optional(\"user_id\")", "MyKind = \"MyKind\""],
    );
}

#[test]
fn properties_values_and_parameters_whose_name_a_removed_one_had_are_reported() {
    let text = |code: &str, value: &str, q: &str| {
        format!(
            "{HEAD}paths:
  /a:
    get:
      operationId: getA
      parameters: [{{name: {q}, in: query, schema: {{type: string}}}}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}
components:
  schemas:
    A: {{type: object, properties: {{{code}: {{type: string}}, kind: {{$ref: '#/components/schemas/Kind'}}}}}}
    Kind: {{type: string, enum: [{value}, other]}}
"
        )
    };
    let before = generate(&text("code", "a-b", "q"), &NamesLock::default());
    assert_eq!(warnings(&before), [""; 0]);
    let after = generate(&text("CODE", "a_b", "Q"), &lock(&before));
    let expected = [
        "the parameter `Q` is called `q_query`: `q` is the name of `query q`, which had it first",
        "the property `CODE` is called `code_upper`: `code` is the name of `code`, which had it first",
        "the value `a_b` is called `ABSnake`: `AB` is the name of `a-b`, which had it first",
    ];
    assert_eq!(warnings(&after), expected);
    // On each run, not only on the one that gave the names.
    let again = generate(&text("CODE", "a_b", "Q"), &lock(&after));
    assert_eq!(warnings(&again), expected);
}

#[test]
fn features_of_tags_that_are_keywords_are_accepted_again() {
    let tags = ["self", "Self", "crate", "super", "2fa", "type", "Ünï"];
    let operations = tags.iter().enumerate().map(|(index, tag)| {
        format!("  /{index}: {{get: {{operationId: get{index}, tags: ['{tag}'], responses: {{'204': {{description: ok}}}}}}}}\n")
    });
    let text = format!("{HEAD}paths:\n{}", operations.collect::<String>());
    let first = generate(&text, &NamesLock::default());
    let locks = NamesLocks {
        crates: BTreeMap::from([("t-client".to_owned(), lock(&first))]),
    };
    let read = NamesLocks::parse(&locks.to_text()).unwrap();
    let again = generate(&text, &read.crates["t-client"]);
    assert_eq!(files(&again), files(&first));
    assert_eq!(lock(&again), lock(&first));
}

fn objects(inline: &[(&str, &str)]) -> String {
    let mut text = format!(
        "{HEAD}paths:
  /a: {{get: {{operationId: getA, responses: {{'204': {{description: ok}}}}}}}}
components:
  schemas:
"
    );
    for (name, members) in inline {
        text.push_str(&format!(
            "    {name}: {{type: object, properties: {{part: {{type: object, properties: {{{members}}}}}}}}}\n"
        ));
    }
    text
}

const SAME: &str = "a: {type: string}, b: {type: integer}";

#[test]
fn a_shared_type_keeps_its_name_if_a_shorter_path_is_added_or_a_use_changes() {
    let none = NamesLock::default();
    let before = generate(&objects(&[("Bbb", SAME), ("Cccc", SAME)]), &none);
    let names = ["pub part: Option<Part>"];
    assert_has(&code(&before), &names);
    let shorter = generate(
        &objects(&[("A", SAME), ("Bbb", SAME), ("Cccc", SAME)]),
        &lock(&before),
    );
    assert_has(&code(&shorter), &names);
    assert!(!code(&shorter).contains("APart"));
    let parted = generate(
        &objects(&[("A", SAME), ("Bbb", SAME), ("Cccc", "c: {type: string}")]),
        &lock(&shorter),
    );
    assert_has(
        &code(&parted),
        &["pub part: Option<Part>", "pub part: Option<CcccPart>"],
    );
}

#[test]
fn separately_released_types_remain_separate_when_they_become_equal() {
    let none = NamesLock::default();
    let before = generate(
        &objects(&[("A", SAME), ("Bbb", "c: {type: string}")]),
        &none,
    );
    let after = generate(
        &objects(&[("A", SAME), ("Bbb", SAME), ("C", SAME)]),
        &lock(&before),
    );
    assert_has(&code(&after), &["pub struct APart", "pub struct BbbPart"]);
    assert!(!code(&after).contains("CPart"));
}

#[test]
fn released_names_that_are_no_longer_valid_are_replaced() {
    let text = "[named.types]\n'#/components/schemas/my_thing' = 'Option'\n'#/components/schemas/Pair' = 'Two'\n";
    let locks = clientwright_generator::names::NamesLocks::parse(text).unwrap();
    let outcome = generate(&pair(&[PAIR_BEFORE, OLD]), &locks.crates["named"]);
    assert_has(
        &code(&outcome),
        &["pub old: Option<MyThing>", "pub struct Two"],
    );
}

/// The document with two items renamed.
fn generate_renamed(text: &str, released: &NamesLock) -> Generation {
    generate_called(text, ["Couple", "fetch"], released)
}

/// The document with a type and an operation of the given names.
fn generate_called(text: &str, [ty, operation]: [&str; 2], released: &NamesLock) -> Generation {
    let files = MemoryFiles::new().with("main.yaml", text);
    let name = |from: &str, to: &str| BTreeMap::from([(Placed::from(from), Placed::from(to))]);
    let options = CrateOptions {
        released: released.clone(),
        custom: Customization {
            renames: Renames {
                types: name("Pair", ty),
                operations: name("getA", operation),
                ..Renames::default()
            },
            ..Customization::default()
        },
        ..CrateOptions::new("named")
    };
    generate_crate(&files, "main.yaml", &options).unwrap()
}

const SPELLED: &str =
    "    Pair: {type: object, properties: {b_b: {type: string}, bB: {type: string}}}\n";
const SPELLED_BEFORE: &str = "    Pair: {type: object, properties: {bB: {type: string}}}\n";

#[test]
fn a_configured_name_overrides_the_released_one_and_is_released() {
    let before = generate(&pair(&[SPELLED_BEFORE]), &NamesLock::default());
    assert_has(&code(&before), &["pub b_b: Option<String>", "struct Pair"]);
    let renamed = generate_renamed(&pair(&[SPELLED]), &lock(&before));
    let text = code(&renamed);
    // The fields keep their released names.
    assert_has(
        &text,
        &[
            "pub struct Couple",
            "pub fn fetch(&self) -> Fetch",
            "b_b: optional(\"bB\")",
        ],
    );
    let after = generate(&pair(&[SPELLED]), &lock(&renamed));
    assert_has(&code(&after), &["pub struct Couple", "pub fn fetch("]);
    let again = generate_renamed(&pair(&[SPELLED]), &lock(&renamed));
    assert_eq!(code(&again), text);
}

#[test]
fn a_name_that_is_chosen_again_is_not_a_former_name_any_more() {
    let text = pair(&[SPELLED]);
    let before = generate(&text, &NamesLock::default());
    let renamed = generate_renamed(&text, &lock(&before));
    assert_has(
        &code(&renamed),
        &["pub type Pair = Couple;", "pub type GetA = Fetch;"],
    );
    let back = generate_called(&text, ["Pair", "get_a"], &lock(&renamed));
    let names = written(&lock(&back));
    assert_has(
        &names,
        &[
            "\n[named.renamed-operations]\n\"fetch\" = \"get_a\"\n\n",
            "\n[named.renamed-requests]\n\"Fetch\" = \"GetA\"\n\n",
            "\n[named.renamed-types]\n\"Couple\" = \"Pair\"\n\n",
        ],
    );
    assert_has(
        &code(&back),
        &[
            "pub type Couple = Pair;",
            "pub type Fetch = GetA;",
            "pub fn get_a(&self) -> GetA",
        ],
    );
    // The former names remain when the names are no longer chosen.
    let after = generate(&text, &lock(&back));
    assert_eq!(code(&after), code(&back));
    assert_eq!(lock(&after), lock(&back));
}

#[test]
fn a_name_whose_line_is_removed_from_the_lock_is_chosen_again() {
    let text = pair(&[SPELLED]);
    let before = generate(&text, &NamesLock::default());
    let renamed = generate_renamed(&text, &lock(&before));
    let lines = written(&lock(&renamed));
    let lines = lines.replace("\"#/components/schemas/Pair\" = \"Couple\"\n", "");
    let lines = lines.replace("\"getA\" = \"fetch\"\n", "");
    let edited = NamesLocks::parse(&lines).unwrap().crates.remove("named");
    let after = generate(&text, &edited.unwrap());
    assert_has(&code(&after), &["pub struct Pair", "pub fn get_a(&self)"]);
}

/// The names as they are written to the file.
fn written(names: &NamesLock) -> String {
    let crates = BTreeMap::from([("named".to_owned(), names.clone())]);
    NamesLocks { crates }.to_text()
}

#[test]
fn a_configured_name_that_another_type_was_released_with_is_an_error() {
    let other =
        "    Couple: {type: object, properties: {pair: {$ref: '#/components/schemas/Pair'}}}\n";
    let text = pair(&[SPELLED_BEFORE, other]);
    let before = generate(&text, &NamesLock::default());
    let after = generate_renamed(&text, &lock(&before));
    assert!(after.generated.is_none());
    let found = after.diagnostics.sorted();
    assert_eq!(found[0].code, codes::NAME_COLLISION);
}
