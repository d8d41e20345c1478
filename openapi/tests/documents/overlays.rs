//! Overlays fix third-party documents, and their additions have their own positions.

use crate::support;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document;
use clientwright_openapi::load::{Input, OverlayPath};
use clientwright_openapi::source::MemoryFiles;
use support::Read;

/// Reads `main.yaml` with the other files; files with names like `overlay…` are applied, in order.
fn read(files: &[(&str, &str)]) -> Read {
    let mut memory = MemoryFiles::new();
    let mut overlays = Vec::new();
    for (path, text) in files {
        memory = memory.with(path, *text);
        if path.starts_with("overlay") {
            overlays.push(OverlayPath { path, at: None });
        }
    }
    let mut diagnostics = Diagnostics::new();
    let input = Input {
        overlays: &overlays,
        ..Input::of("main.yaml")
    };
    let (sources, document) = document::read_from(&memory, input, &mut diagnostics);
    Read {
        sources,
        document,
        diagnostics,
    }
}

/// An overlay with actions, one per line.
fn overlay(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: Fix, version: '1'}}\nactions:\n{actions}\n")
}

const MAIN: &str = "openapi: 3.1.0
info: {title: T, version: '1', description: Old}
tags: [{name: a}]
paths:
  /a:
    get:
      operationId: getA
      tags: [a, dummy]
      parameters: [{name: dummy, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A: {type: object, required: [x], properties: {x: {type: string}}}
";

fn mended(actions: &str) -> Read {
    read(&[("main.yaml", MAIN), ("overlay.yaml", &overlay(actions))])
}

#[test]
fn update_merges_mappings_concatenates_lists_and_replaces_other_values() {
    let read = mended(
        "  - {target: $.info.description, update: New}
  - {target: $.paths.*.get, update: {summary: S, tags: [b], parameters: [{name: top, in: query, schema: {type: integer}}]}}
  - {target: $.tags, update: {name: b}}
  - {target: $.components.schemas.A, update: {required: [y], properties: {y: {type: integer}, x: {minLength: 1}}}}",
    );
    let document = read.clean();
    assert_eq!(document.info.description.as_deref(), Some("New"));
    let operation = &document.operations[0];
    assert_eq!(operation.summary.as_deref(), Some("S"));
    assert_eq!(operation.tags, ["a", "dummy", "b"]);
    let names = operation.parameters.iter().map(|it| it.name.value.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["dummy", "q", "top"]);
    assert_eq!(document.tags[1].name, "b");
    let schema = document.schema(document.named_schemas[0].1).unwrap();
    let required = schema.required.iter().map(|it| it.value.as_str());
    assert_eq!(required.collect::<Vec<_>>(), ["x", "y"]);
    let x = document.schema(schema.properties[0].1).unwrap();
    assert!(x.types.string);
    assert_eq!(x.bounds.min_length.as_deref(), Some("1"));
}

#[test]
fn remove_deletes_properties_and_elements_that_a_filter_selects() {
    let read = mended(
        "  - {target: \"$.paths.*.get.parameters[?@.name == 'dummy']\", remove: true}
  - {target: \"$.paths.*.get.tags[?@ == 'dummy']\", remove: true}
  - {target: $.info.description, remove: true}",
    );
    let document = read.clean();
    let operation = &document.operations[0];
    assert_eq!(operation.tags, ["a"]);
    assert_eq!(operation.parameters.len(), 1);
    assert_eq!(operation.parameters[0].name.value, "q");
    assert_eq!(document.info.description, None);
}

#[test]
fn copy_duplicates_a_path_and_with_remove_moves_it() {
    let read = mended(
        "  - {target: $.paths, update: {/b: {}}}
  - {target: \"$.paths['/b']\", copy: \"$.paths['/a']\"}
  - {target: \"$.paths['/a']\", remove: true}",
    );
    let document = read.clean();
    let paths = document.operations.iter().map(|it| it.path.value.as_str());
    assert_eq!(paths.collect::<Vec<_>>(), ["/b"]);
    assert_eq!(
        document.operations[0].operation_id.as_ref().unwrap().value,
        "getA"
    );
}

#[test]
fn additions_can_refer_to_the_document_and_are_reported_in_the_overlay() {
    let read = mended(
        "  - target: $.components.schemas
    update:
      B:
        properties:
          a: {$ref: '#/components/schemas/A'}
          c: {$ref: '#/components/schemas/C'}",
    );
    let text = read.rendered();
    assert!(text.contains("--> overlay.yaml:9:21"), "{text}");
    assert!(!text.contains("main.yaml"), "{text}");
    let (errors, _) = read.diagnostics.counts();
    assert_eq!(errors, 1, "{text}");
}

#[test]
fn the_overlay_action_in_an_error_fixes_the_unresolved_reference() {
    let broken = MAIN.replace("schemas/A'", "schemas/Gone'");
    let alone = read(&[("main.yaml", &broken)]);
    let found = alone.diagnostics.sorted();
    let found = found
        .iter()
        .find(|it| it.code == codes::BROKEN_REF)
        .unwrap();
    let help = found.help.as_deref().unwrap();
    let line = help.split('`').nth(1).unwrap();
    assert_eq!(
        line,
        "- {target: \"$.components.schemas\", update: {Gone: {}}}"
    );
    let mended = read(&[
        ("main.yaml", broken.as_str()),
        ("overlay.yaml", &overlay(&format!("  {line}"))),
    ]);
    mended.clean();
    // An overlay can also fix a reference to a file that does not exist.
    let missing = MAIN.replace("'#/components/schemas/A'", "'common.yaml#/A'");
    let alone = read(&[("main.yaml", &missing)]);
    let found = alone.diagnostics.sorted();
    let found = found
        .iter()
        .find(|it| it.code == codes::UNREADABLE_FILE)
        .unwrap();
    let line = found.help.as_deref().unwrap().split('`').nth(1).unwrap();
    let mended = read(&[
        ("main.yaml", missing.as_str()),
        ("overlay.yaml", &overlay(&format!("  {line}"))),
    ]);
    mended.clean();
}

#[test]
fn an_overlay_is_applied_to_the_file_that_it_extends() {
    let main = MAIN.replace("'#/components/schemas/A'", "'parts/common.yaml#/A'");
    let action = overlay("  - {target: $.A, update: {description: Mended}}");
    let files = [
        ("main.yaml", main.as_str()),
        (
            "parts/common.yaml",
            "A: {type: object, properties: {b: {$ref: '#/B'}}}\nB: {type: string}\n",
        ),
    ];
    let extending = format!("extends: parts/common.yaml\n{action}");
    let read_all = |overlay: &str| read(&[files[0], files[1], ("overlay.yaml", overlay)]);
    let mended = read_all(&extending);
    let document = mended.clean();
    let described = |text: &str| {
        let mut schemas = document.schemas.iter();
        schemas.any(|schema| schema.description.as_deref() == Some(text))
    };
    assert!(described("Mended"));
    let other = read_all(&format!("extends: other.yaml\n{action}"));
    let found = other.diagnostics.sorted();
    assert_eq!(found[0].code, codes::OVERLAY_WITHOUT_EFFECT);
    assert!(
        other.rendered().contains("--> overlay.yaml:1:10"),
        "{}",
        other.rendered()
    );
}

#[test]
fn an_overlay_can_add_and_remove_references_to_files() {
    let main = MAIN.replace("schemas:\n", "schemas:\n    Lost: {$ref: 'lost.yaml#/L'}\n");
    let action = overlay(
        "  - {target: $.components.schemas.Lost, remove: true}
  - {target: $.components.schemas, update: {Found: {$ref: 'found.yaml#/F'}}}",
    );
    let read = read(&[
        ("main.yaml", main.as_str()),
        ("found.yaml", "F: {type: string}\n"),
        ("overlay.yaml", &action),
    ]);
    let document = read.clean();
    let names = document.named_schemas.iter().map(|(name, _)| name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["A", "Found"]);
}

#[test]
fn invalid_actions_are_reported_and_the_others_are_applied() {
    let read = mended(
        "  - {target: $.nothing, remove: true}
  - {target: '$.info[', remove: true}
  - {target: $.info, update: text}
  - {target: $.info, update: {title: {a: b}}}
  - {target: $.info, copy: '$.paths.*.get.parameters[*]'}
  - {target: $.info}
  - {target: $.info, remove: maybe}
  - {target: $.info, updte: {}}
  - {target: $.info.description, update: New}",
    );
    let found: Vec<String> = read
        .diagnostics
        .sorted()
        .iter()
        .map(|it| {
            let (span, label) = it.primary.as_ref().unwrap();
            let place = read.sources.location(*span);
            format!("{} {place} {} {label}", it.code, it.message)
        })
        .collect();
    let expected = [
        "W0607 overlay.yaml:4:14 this action changes nothing",
        "E0606 overlay.yaml:5:14 `$.info[` is not a JSONPath",
        "E0606 overlay.yaml:6:30 a string cannot be merged into a mapping",
        "E0606 overlay.yaml:7:38 a mapping cannot be merged into a string",
        "E0606 overlay.yaml:8:28 `copy` must select one node, but selects 2",
        "E0606 overlay.yaml:9:5 an action must have `update`, `copy` or `remove: true`",
        "E0606 overlay.yaml:10:30 `remove` must be `true` or `false`",
        "E0606 overlay.yaml:11:5 an action must have",
        "E0606 overlay.yaml:11:22 unknown key `updte` in an action did you mean `update`?",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\n{expected}");
    }
    let document = read.document.as_ref().unwrap();
    assert_eq!(document.info.description.as_deref(), Some("New"));
}

#[test]
fn overlays_cannot_grow_a_document_without_limit() {
    let doubling = "  - {target: $.info, update: {x-0: [a]}}\n".to_owned()
        + &"  - {target: $.info.x-0, copy: $.info.x-0}\n".repeat(40);
    let read = mended(&doubling.replace("$.info.x-0", "\"$.info['x-0']\""));
    let found = read.diagnostics.sorted();
    assert_eq!(found[0].code, codes::TOO_MANY_VALUES);
    let nesting = "  - {target: $.info, update: {x-0: {}}}\n".to_owned()
        + &"  - {target: \"$..['x-0']\", update: {x-0: {x-0: {x-0: {x-0: {x-0: {x-0: {}}}}}}}}\n"
            .repeat(9);
    let read = mended(&nesting);
    assert!(read.diagnostics.sorted().len() <= 1);
    let deep = format!("  - {{target: '$[{}', remove: true}}", "?(".repeat(5_000));
    let read = mended(&deep);
    assert_eq!(read.diagnostics.sorted()[0].code, codes::UNUSABLE_OVERLAY);
}

#[test]
fn an_invalid_or_malformed_overlay_is_an_error() {
    for (text, code) in [
        ("openapi: 3.1.0\n", codes::UNUSABLE_OVERLAY),
        ("overlay: 2.0.0\nactions: []\n", codes::UNUSABLE_OVERLAY),
        ("overlay: 1.1.0\nactions: {}\n", codes::UNUSABLE_OVERLAY),
        ("overlay: [\n", codes::YAML_SYNTAX),
        // The document itself is kept.
        (
            "overlay: 1.1.0\ninfo: {title: F, version: '1'}\nactions:\n- {target: $, remove: true}\n",
            codes::UNUSABLE_OVERLAY,
        ),
    ] {
        let read = read(&[("main.yaml", MAIN), ("overlay.yaml", text)]);
        assert_eq!(
            read.diagnostics.sorted()[0].code,
            code,
            "{}",
            read.rendered()
        );
    }
}
