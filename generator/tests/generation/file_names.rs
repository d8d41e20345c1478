//! Files can be written on every file system, and contain no invisible characters.

use crate::every_text;

use std::collections::BTreeSet;

use clientwright_generator::generate_crate;
use clientwright_generator::render::{Crate, CrateOptions, PackageMetadata};
use clientwright_generator::source::{MemoryFiles, is_invisible};
use every_text::specification;

fn generate(text: &str) -> Crate {
    let files = MemoryFiles::new().with("main.yaml", text);
    let options = CrateOptions {
        package: PackageMetadata {
            description: "a\u{200b}\u{202e}\u{e0041}b".to_owned(),
            ..PackageMetadata::default()
        },
        tag_features: Some(true),
        ..CrateOptions::new("client")
    };
    let outcome = generate_crate(&files, "main.yaml", &options).unwrap();
    let found = outcome.diagnostics.render(&outcome.sources, false);
    outcome.generated.unwrap_or_else(|| panic!("{found}")).files
}

#[test]
fn no_file_contains_invisible_characters() {
    let invisible: String = ('\u{80}'..=char::MAX)
        .filter(|c| is_invisible(*c))
        .collect();
    assert!(invisible.contains('\u{3164}') && invisible.contains('\u{e0041}'));
    for text in [
        invisible.as_str(),
        "a\u{200b}b\u{202e}c\u{2028}d\u{e0041}e\u{3164}f\u{115f}",
    ] {
        for (path, text) in generate(&specification(text, text)) {
            let found = text.chars().find(|c| is_invisible(*c));
            assert_eq!(found, None, "{path}");
            assert!(path.is_ascii(), "{path:?}");
            if path.ends_with(".toml") {
                toml::from_str::<toml::Table>(&text).unwrap();
            }
        }
    }
}

/// The maximum path length of Windows, minus the length that precedes a crate in a registry cache.
const LONGEST_PATH: usize = 150;

#[test]
fn long_names_and_device_names_result_in_valid_file_names() {
    let long = "segment-with-words".repeat(20);
    let mut paths = String::new();
    for (index, name) in [
        "con", "NUL", "aux", "com1", "lpt9", "prn", "lib", "main", "gen",
    ]
    .iter()
    .enumerate()
    {
        paths.push_str(&format!(
            "  /{long}/{index}/{{id}}:
    get:
      tags: ['{long}']
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string, example: x}}}}
        - {{name: '{long}', in: query, schema: {{type: string, enum: ['{long}', b]}}}}
      responses:
        '200':
          description: ok
          headers: {{'X-{long}': {{schema: {{type: string}}}}}}
          content: {{application/json: {{schema: {{type: object, example: {{a: {{b: x}}}}, properties: {{a: {{type: object, properties: {{b: {{type: string}}}}}}}}}}}}}}
  /{index}: {{get: {{operationId: '{name}', responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}
"
        ));
    }
    let schemas: String = [
        "con", "NUL", "aux", "com1", "lpt9", "prn", "lib", "main", "gen",
    ]
    .iter()
    .map(|name| {
        format!(
            "    {name}: {{type: object, example: {{a: x}}, properties: {{a: {{type: string}}}}}}\n"
        )
    })
    .collect();
    let schemas = format!(
        "{schemas}    {long}: {{type: object, properties: {{{long}: {{type: object, properties: {{{long}: {{type: string}}}}}}}}}}\n"
    );
    let files = generate(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'http://localhost'}}]\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    ));
    let mut seen = BTreeSet::new();
    for path in files.keys() {
        assert!(path.len() <= LONGEST_PATH, "{path}");
        assert!(seen.insert(path.to_ascii_lowercase()), "{path}");
        let stem = path.rsplit('/').next().unwrap().split('.').next().unwrap();
        let devices = ["con", "nul", "aux", "com1", "lpt9", "prn"];
        assert!(!devices.contains(&stem), "{path}");
    }
    assert!(files.contains_key("src/types/con_module.rs"));
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            assert!(word.len() <= 120, "{path}: {word}");
        }
    }
}

#[test]
fn operations_with_long_paths_that_differ_only_at_the_end_are_distinct() {
    let long = "a/b/".repeat(100);
    let text = |paths: [&str; 2]| {
        let paths = paths.map(|end| {
            format!("  /{long}{end}: {{get: {{responses: {{'204': {{description: ok}}}}}}}}\n")
        });
        generate(&format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'http://localhost'}}]\npaths:\n{}",
            paths.concat()
        ))
    };
    let (one, other) = (text(["one", "two"]), text(["two", "one"]));
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>()
    );
    let operations = one
        .keys()
        .filter(|path| path.starts_with("src/operations/get_a_b"));
    assert_eq!(operations.count(), 2);
}
