//! `$id` as the base of references, names with a literal percent sign, `$ref`s whose target is not a schema.

use crate::support;

use clientwright_openapi::document::Schema;
use support::{Read, read, read_files, with_schemas};

fn schemas(text: &str) -> Read {
    read(&with_schemas("3.1.1", text))
}

/// The schema that a property refers to.
fn target<'r>(read: &'r Read, schema: &str, property: &str) -> &'r Schema {
    let schema = read.property(schema, property);
    schema.reference.map_or(schema, |id| read.at(id))
}

const BASES: &str = "Item:
  $id: https://example.com/schemas/item
  type: object
  properties: {n: {type: integer}, next: {$ref: '#'}, side: {$ref: side}}
Side: {$id: 'https://example.com/schemas/side', type: string, enum: [l, r]}
Box:
  $id: https://example.com/schemas/box
  type: object
  properties: {a: {$ref: '#/$defs/inner'}, b: {$ref: '#here'}, c: {$ref: side}, d: {$ref: '/schemas/item'}}
  $defs:
    inner: {type: object, required: [k], properties: {k: {type: boolean}}}
    tagged: {$anchor: here, type: integer}
";

#[test]
fn an_id_is_the_base_of_the_references_below_it() {
    let read = schemas(BASES);
    read.clean();
    assert_eq!(target(&read, "Item", "next").name.as_deref(), Some("Item"));
    assert_eq!(target(&read, "Item", "side").name.as_deref(), Some("Side"));
    assert!(!target(&read, "Box", "a").properties.is_empty());
    assert!(target(&read, "Box", "b").types.integer);
    assert_eq!(target(&read, "Box", "c").name.as_deref(), Some("Side"));
    assert_eq!(target(&read, "Box", "d").name.as_deref(), Some("Item"));
}

#[test]
fn a_relative_id_is_resolved_against_the_document() {
    let read = schemas(
        "A: {$id: schemas/a, type: object, properties: {b: {$ref: b}, c: {$ref: ../c}}}\nB: {$id: schemas/b, type: string}\nC: {$id: c, type: integer}\nD: {type: object, properties: {b: {$ref: schemas/b}}}",
    );
    read.clean();
    assert!(target(&read, "A", "b").types.string);
    assert!(target(&read, "A", "c").types.integer);
    assert!(target(&read, "D", "b").types.string);
}

#[test]
fn a_nested_id_is_resolved_against_the_outer_one() {
    let read = schemas(
        "A:\n  $id: https://example.com/a/\n  type: object\n  properties: {inner: {$ref: inner}, deep: {$ref: 'inner#/$defs/deep'}}\n  $defs:\n    inner: {$id: inner, type: object, properties: {self: {$ref: '#'}, deep: {$ref: '#/$defs/deep'}}, $defs: {deep: {type: boolean}}}",
    );
    read.clean();
    let inner = target(&read, "A", "inner");
    let own = |name: &str| {
        let (_, id) = inner
            .properties
            .iter()
            .find(|(known, _)| known.value == name)
            .unwrap();
        read.at(read.at(*id).reference.unwrap())
    };
    assert!(std::ptr::eq(own("self"), inner));
    assert!(own("deep").types.boolean);
    assert!(target(&read, "A", "deep").types.boolean);
}

#[test]
fn a_relative_reference_that_matches_no_id_is_a_file() {
    let main = with_schemas(
        "3.1.0",
        "A: {$id: 'https://example.com/a', type: object, properties: {b: {$ref: 'b.yaml'}}}",
    );
    let read = read_files(&[("main.yaml", &main), ("b.yaml", "type: integer\n")]);
    read.clean();
    assert!(target(&read, "A", "b").types.integer);
}

#[test]
fn self_is_the_uri_of_the_document() {
    let text = "openapi: 3.2.0\n$self: https://example.com/api\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {type: object, properties: {b: {$ref: 'https://example.com/api#/components/schemas/B'}, c: {$ref: 'api#/components/schemas/B'}}}, B: {type: string}}}\n";
    let read = read(text);
    read.clean();
    assert!(target(&read, "A", "b").types.string);
    assert!(target(&read, "A", "c").types.string);
}

#[test]
fn ids_in_examples_and_ids_that_are_pointers_are_not_bases() {
    let read = schemas(
        "A:\n  type: object\n  example: {$id: 'https://example.com/x'}\n  properties:\n    $id: {type: string}\n    b: {$id: '#/properties/b', type: object, properties: {c: {$ref: '#/components/schemas/B'}}}\nB: {type: string}",
    );
    read.clean();
}

#[test]
fn before_3_1_an_id_is_not_a_base() {
    let read = read(&with_schemas(
        "3.0.3",
        "A: {$id: 'https://example.com/a', type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {type: string}",
    ));
    read.clean();
    assert!(target(&read, "A", "b").types.string);
}

#[test]
fn a_reference_below_an_id_falls_back_to_the_file_with_a_warning() {
    let read = schemas(
        "A: {$id: 'https://example.com/a', type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {type: string}",
    );
    read.ok();
    assert_eq!(read.place(&read.report("W0109")), "main.yaml:6:76");
    assert!(target(&read, "A", "b").types.string);
}

#[test]
fn a_component_with_an_id_can_refer_to_another_component() {
    let read = schemas(
        "A: {$id: a, $ref: '#/components/schemas/B', required: [b]}\nB: {type: object, properties: {b: {type: string}}}",
    );
    read.ok();
    assert_eq!(read.place(&read.report("W0109")), "main.yaml:6:23");
}

#[test]
fn an_unnamed_schema_is_named_after_its_id() {
    for (id, expected) in [
        ("https://example.com/schemas/item", "item"),
        ("https://example.com/item.schema.json", "item"),
        ("urn:example:item", "item"),
        ("https://example.com/item/", "item"),
        ("https://example.com/2020", "main"),
    ] {
        let read = schemas(&format!(
            "A: {{type: object, properties: {{b: {{$ref: '{id}'}}}}, $defs: {{x: {{$id: '{id}', type: object}}}}}}"
        ));
        read.clean();
        assert_eq!(target(&read, "A", "b").name.as_deref(), Some(expected));
    }
}

#[test]
fn a_reference_to_the_document_is_an_error_unless_it_is_a_schema() {
    for (version, reference) in [
        ("3.1.0", "#"),
        ("3.0.3", "#"),
        ("3.1.0", "#/components/schemas"),
        ("3.1.0", "#/components"),
        ("3.1.0", "main.yaml"),
    ] {
        let schema = format!("A: {{type: object, properties: {{b: {{$ref: '{reference}'}}}}}}");
        let read = read(&with_schemas(version, &schema));
        assert_eq!(read.place(&read.report("E0110")), "main.yaml:6:46");
    }
    // A file that is itself a schema is valid.
    let main = with_schemas("3.1.0", "A: {$ref: 'b.yaml'}");
    let files = [
        ("main.yaml", main.as_str()),
        ("b.yaml", "type: object\nproperties: {next: {$ref: '#'}}\n"),
    ];
    read_files(&files).clean();
}

#[test]
fn a_percent_sign_in_a_reference_can_be_literal() {
    let both = "A: {$ref: '#/components/schemas/B%22'}\nB%22: {type: string}\nB\": {type: integer}";
    let read = schemas(both);
    read.clean();
    assert!(read.at(read.schema("A").reference.unwrap()).types.integer);
    let literal = "A: {$ref: '#/components/schemas/B%22'}\nB%22: {type: string}";
    let read = schemas(literal);
    read.ok();
    assert_eq!(read.place(&read.report("W0109")), "main.yaml:6:15");
    assert!(read.at(read.schema("A").reference.unwrap()).types.string);
    schemas("A: {$ref: '#/components/schemas/B%22'}").report("E0101");
    // An encoded slash is read as a slash first.
    let slash = "A: {$ref: '#/components/schemas%2FB'}\nB: {type: string}\nC: {$ref: '#/components/schemas/D%2FE'}\nD%2FE: {type: string}";
    schemas(slash).report("W0109");
}
