//! The validator decides whether a value matches; if not, it reports where and why.

use crate::support::{check, check_in, document, schema, value, violations};
use clientwright_values::{Direction, Rules, Validator};

const ORDER: &str = "
    Thing:
      type: object
      required: [id, lines]
      additionalProperties: false
      properties:
        id: {type: string, format: uuid}
        state: {type: string, enum: [open, closed]}
        lines:
          type: array
          minItems: 1
          items:
            type: object
            required: [count]
            properties:
              count: {type: integer, minimum: 1}
              note: {type: string, maxLength: 3, pattern: '^[a-z]*$'}
";

#[test]
fn every_violation_is_reported_with_the_path_to_the_value() {
    assert_eq!(
        violations(
            ORDER,
            "{id: 7, state: opne, stat: 1, lines: [{count: '1'}, {count: 0}, {note: 'ABCD'}]}"
        ),
        [
            "expected string, found integer at `/id`",
            "expected one of \"open\", \"closed\", found \"opne\" at `/state`",
            "property `stat` is not allowed at `/stat`",
            "expected integer, found string at `/lines/0/count`",
            "expected at least 1, found 0 at `/lines/1/count`",
            "required property `count` is missing at `/lines/2`",
            "expected at most 3 characters, found 4 at `/lines/2/note`",
            "expected a string matching `^[a-z]*$`, found \"ABCD\" at `/lines/2/note`",
        ]
    );
}

#[test]
fn a_violation_has_the_keyword_and_its_position() {
    let (sources, document) = document(ORDER);
    let validator = Validator::new(&document, Rules::AS_WRITTEN);
    let wrong = value("{id: nothing, lines: []}");
    let report = validator.check(schema(&document, "Thing"), &wrong);
    let places: Vec<(&str, &str)> = report
        .violations
        .iter()
        .map(|violation| (violation.keyword, sources.text(violation.schema)))
        .collect();
    assert_eq!(
        places,
        [("format", "format: uuid"), ("minItems", "minItems: 1")]
    );
}

#[test]
fn likely_typos_come_with_suggestions() {
    let report = check(ORDER, "{id: 7, lines: [], state: opne, lnes: 1}");
    let guesses: Vec<Option<&str>> = report
        .violations
        .iter()
        .map(|violation| violation.problem.suggestion())
        .collect();
    assert_eq!(guesses, [None, None, Some("open"), Some("lines")]);
}

#[test]
fn messages_use_the_json_schema_names_of_types() {
    for (types, yaml, message) in [
        ("integer", "1.5", "expected integer, found number"),
        (
            "[string, 'null']",
            "true",
            "expected string or null, found boolean",
        ),
        ("'null'", "x", "expected null, found string"),
        ("['null']", "{}", "expected null, found object"),
        (
            "[array, object, number]",
            "x",
            "expected number, array or object, found string",
        ),
    ] {
        let schemas = format!("    Thing: {{type: {types}}}\n");
        assert_eq!(violations(&schemas, yaml), [message]);
    }
}

#[test]
fn whole_numbers_are_integers_in_any_notation() {
    for yaml in ["10", "10.0", "1e1", "-0"] {
        assert!(violations("    Thing: {type: integer}\n", yaml).is_empty());
    }
    let half = "    Thing: {type: number, multipleOf: 0.1, enum: [1]}\n";
    assert!(violations(half, "1.0").is_empty());
}

#[test]
fn formats_that_clients_have_types_for_are_checked() {
    for (format, right, wrong) in [
        (
            "uuid",
            "00000000-0000-4000-8000-00000000000A",
            "00000000-0000-4000-8000",
        ),
        ("date", "'2024-02-29'", "'2023-02-29'"),
        ("date-time", "'2024-01-01t23:59:60.5+02:00'", "'2024-01-01'"),
        ("byte", "SGVsbG8=", "SGVsbG8"),
        ("hostname", "anything goes", "7"),
    ] {
        let schemas = format!("    Thing: {{type: string, format: {format}}}\n");
        assert!(violations(&schemas, right).is_empty(), "{format} {right}");
        assert_eq!(violations(&schemas, wrong).len(), 1, "{format} {wrong}");
    }
    let wire = "    Thing: {type: string, format: date-time, x-wire-format: 'YYYY-MM-DDThh:mm:ss.SSS+hhmm'}\n";
    assert!(violations(wire, "2024-01-01T23:59:00.000-0130").is_empty());
    assert_eq!(violations(wire, "2024-01-01T24:59:00.000-0130").len(), 1);
}

#[test]
fn patterns_follow_ecma_262() {
    for (pattern, text, fits) in [
        (r"^[\w-]+$", "a-b_1", true),
        (r"^\w+$", "é", false),
        (r"^[[]$", "[", true),
        (r"^[a&&b]+$", "a&b", true),
        (r"^[+--]$", ",", true),
        // Look-around is not supported.
        (r"^(?!a)b$", "a", true),
    ] {
        let schemas = format!("    Thing: {{type: string, pattern: '{pattern}'}}\n");
        let found = violations(&schemas, &format!("'{text}'"));
        assert_eq!(found.is_empty(), fits, "{pattern} {text}: {found:?}");
    }
}

#[test]
fn unique_items_are_compared_by_value() {
    let unique = "    Thing: {type: array, uniqueItems: true}\n";
    assert_eq!(
        violations(unique, "[{a: 1, b: 2}, 3, {b: 2.0, a: 1}]"),
        ["expected unique items, found 0 and 2 equal"]
    );
    assert!(violations(unique, "[1, '1', true, [1], {a: 1}]").is_empty());
}

#[test]
fn violations_of_a_union_are_those_of_the_closest_alternative() {
    let by_type = "    Thing: {oneOf: [{type: string}, {type: object, required: [a], properties: {a: {type: integer}}}]}\n";
    assert_eq!(
        violations(by_type, "{a: x}"),
        ["expected integer, found string at `/a`"]
    );
    assert_eq!(
        violations(by_type, "7"),
        ["expected object or string, found integer"]
    );
    let by_members = "    Thing: {anyOf: [{type: object, required: [a, b, c]}, {type: object, required: [d]}]}\n";
    assert_eq!(
        violations(by_members, "{a: 1}"),
        ["matches none of the 2 alternatives; for the closest: required property `d` is missing"]
    );
}

const PETS: &str = "
    Thing:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
    Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, tail: {type: boolean}}}
";

#[test]
fn the_discriminator_selects_the_alternative() {
    assert!(violations(PETS, "{kind: dog, tail: true}").is_empty());
    assert_eq!(
        violations(PETS, "{kind: dog, tail: long}"),
        ["expected boolean, found string at `/tail`"]
    );
    assert_eq!(
        violations(PETS, "{kind: Cat}"),
        ["required property `lives` is missing"]
    );
    let (_, document) = document(PETS);
    let id = schema(&document, "Thing");
    let unknown = value("{kind: bird}");
    assert!(Validator::new(&document, Rules::AS_WRITTEN).fits(id, &unknown));
    assert!(!Validator::new(&document, Rules::EXACT).fits(id, &unknown));
}

#[test]
fn a_discriminator_distinguishes_a_base_from_its_extensions() {
    let schemas = "
    Thing: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Loud:
      allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, required: [volume], properties: {volume: {type: integer}}}]
";
    assert!(violations(schemas, "{kind: Loud, volume: 11}").is_empty());
    assert_eq!(
        violations(schemas, "{kind: Loud}"),
        ["required property `volume` is missing"]
    );
}

#[test]
fn read_only_and_write_only_properties_can_be_absent() {
    let schemas = "
    Base: {type: object, properties: {id: {type: integer, readOnly: true}, secret: {type: string, writeOnly: true}}}
    Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [id, secret]}]}
";
    let missing = |direction| -> Vec<String> {
        let report = check_in(direction, schemas, "{}");
        report.violations.iter().map(ToString::to_string).collect()
    };
    let (id, secret) = (
        "required property `id` is missing",
        "required property `secret` is missing",
    );
    assert_eq!(missing(Direction::Request), [secret]);
    assert_eq!(missing(Direction::Response), [id]);
    assert!(missing(Direction::Either).is_empty());
    assert_eq!(missing(Direction::Both), [id, secret]);
    assert!(check_in(Direction::Either, schemas, "{}").excused);
}

#[test]
fn unknown_properties_are_reported_with_suggestions() {
    let report = check(
        "    Thing: {type: object, properties: {name: {type: string}, inner: {type: array, items: {type: object, properties: {size: {}}}}}}\n",
        "{nmae: x, inner: [{size: 1}, {szie: 1}]}",
    );
    assert!(report.fits());
    let unknown: Vec<(String, Option<&str>)> = report
        .unknown
        .iter()
        .map(|found| (found.path.to_string(), found.suggestion.as_deref()))
        .collect();
    assert_eq!(
        unknown,
        [
            ("/nmae".to_owned(), Some("name")),
            ("/inner/1/szie".to_owned(), Some("size")),
        ]
    );
}

#[test]
fn unknown_properties_are_reported_alongside_violations() {
    let inner = "{type: object, properties: {size: {type: integer}}}";
    for inner in [
        inner.to_owned(),
        format!("{{anyOf: [{inner}, {{type: 'null'}}]}}"),
    ] {
        let report = check(
            &format!(
                "    Thing: {{type: object, properties: {{name: {{type: string}}, inner: {inner}}}}}\n"
            ),
            "{name: 1, nmae: x, inner: {size: large, szie: 1}}",
        );
        assert!(!report.fits());
        let unknown = report.unknown.iter().map(|found| found.path.to_string());
        assert_eq!(
            unknown.collect::<Vec<_>>(),
            ["/nmae", "/inner/szie"],
            "{report:?}"
        );
    }
}

#[test]
fn no_property_is_unknown_if_no_alternative_matches() {
    let report = check(
        "    Thing: {oneOf: [{type: object, required: [a], properties: {a: {}}}, {type: object, required: [b], properties: {b: {}}}]}\n",
        "{c: 1}",
    );
    assert!(!report.fits() && report.unknown.is_empty(), "{report:?}");
}

#[test]
fn a_property_is_known_if_any_applicable_schema_allows_it() {
    for schemas in [
        "    Thing: {allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {type: object, properties: {c: {}}}}}, {properties: {b: {properties: {d: {}}}}}]}\n",
        "    Thing: {oneOf: [{type: object, required: [z]}, {type: object, properties: {a: {}, b: {}}}]}\n",
        "    Thing: {type: object, properties: {a: {}}, additionalProperties: true}\n",
        "    Thing: {type: object, properties: {a: {}}, patternProperties: {'^b': {}}}\n",
        "    Thing: {type: object, additionalProperties: {type: object}}\n",
        "    Thing: {type: object}\n",
    ] {
        let report = check(schemas, "{a: {}, b: {c: 1, d: 2}}");
        assert!(
            report.fits() && report.unknown.is_empty(),
            "{schemas}: {report:?}"
        );
    }
}

#[test]
fn enums_are_open_only_with_tolerant_rules() {
    let (_, document) = document("    Thing: {type: string, enum: [a, b]}\n");
    let (id, new) = (schema(&document, "Thing"), value("c"));
    assert!(!Validator::new(&document, Rules::AS_WRITTEN).fits(id, &new));
    assert!(Validator::new(&document, Rules::TOLERANT).fits(id, &new));
}

/// Nested alternatives: two at each of `depth` levels, all of which lead to the same schema.
fn diamonds(depth: usize, step: &str) -> String {
    let mut schemas = String::new();
    for level in 0..depth {
        let below = format!("{{$ref: '#/components/schemas/L{}'}}", level + 1);
        let below = step.replace('_', &below);
        let name = if level == 0 {
            "Thing".to_owned()
        } else {
            format!("L{level}")
        };
        schemas.push_str(&format!(
            "    {name}: {{oneOf: [{{title: a, allOf: [{below}]}}, {{title: b, allOf: [{below}]}}]}}\n"
        ));
    }
    schemas + &format!("    L{depth}: {{type: integer}}\n")
}

#[test]
fn validation_of_exponentially_many_paths_stops_without_violations() {
    let report = check(&diamonds(60, "_"), "text");
    assert!(!report.complete && report.violations.is_empty());
}

#[test]
fn schemas_shared_by_alternatives_are_validated_once() {
    let depth = 40;
    let schemas = diamonds(depth, "{type: object, properties: {a: _}}");
    let nested = format!("{}text{}", "{a: ".repeat(depth), "}".repeat(depth));
    let report = check(&schemas, &nested);
    assert!(report.complete);
    assert_eq!(report.violations.len(), 1);
}

#[test]
fn validating_recursive_schemas_terminates() {
    let schemas = "    Thing: {type: object, properties: {next: {$ref: '#/components/schemas/Thing'}, count: {type: integer}}}\n";
    let nested = format!("{}{{count: x}}{}", "{next: ".repeat(100), "}".repeat(100));
    assert_eq!(violations(schemas, &nested).len(), 1);
}

#[test]
fn type_null_accepts_null_and_nullable_alone_has_no_effect() {
    assert!(violations("    Thing: {type: 'null'}", "null").is_empty());
    let nullable = "    Thing: {nullable: true}";
    assert!(violations(nullable, "7").is_empty());
    assert!(violations(nullable, "null").is_empty());
}
