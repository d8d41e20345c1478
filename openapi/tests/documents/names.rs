//! Names that must exist elsewhere: properties, operations, parameters.

use crate::support;

use support::{Read, read, with_paths, with_schemas};

fn schemas(text: &str) -> Read {
    let read = read(&with_schemas("3.1.0", text));
    read.ok();
    read
}

/// The positions of names of properties that do not exist.
fn missing(read: &Read) -> Vec<String> {
    let all = read.diagnostics.sorted();
    let found = all
        .into_iter()
        .filter(|found| matches!(found.code, "W0212" | "W0324"));
    found
        .map(|found| {
            let (span, label) = found.primary.as_ref().unwrap();
            let label = label
                .trim_start_matches("did you mean ")
                .trim_end_matches('?');
            format!("{} {label}", read.sources.text(*span))
        })
        .collect()
}

#[test]
fn an_undeclared_required_property_is_a_warning_with_a_suggestion() {
    let read = schemas(
        "Window:\n  type: object\n  required: [startDate, endDte]\n  properties: {startDate: {type: string}, endDate: {type: string}}",
    );
    let found = read.report("W0212");
    assert_eq!(read.place(&found), "main.yaml:8:29");
    assert_eq!(missing(&read), ["endDte `endDate`"]);
}

#[test]
fn a_property_can_be_declared_in_any_related_schema() {
    for schema in [
        // In another branch of `allOf`.
        "A: {allOf: [{required: [a]}, {properties: {a: {}}}]}",
        "A: {required: [a], allOf: [{allOf: [{properties: {a: {}}}]}]}",
        // Above `anyOf` and `oneOf`, and below them.
        "A: {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}",
        "A: {properties: {a: {}}, oneOf: [{allOf: [{required: [a]}]}]}",
        "A: {required: [a], oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}",
        // After a `$ref`, and alongside one.
        "A: {required: [a], $ref: '#/components/schemas/B'}\nB: {properties: {a: {}}}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}, {required: [a]}]}\nB: {$ref: '#/components/schemas/C'}\nC: {properties: {a: {}}}",
        // In a schema that includes this one.
        "Mixin: {required: [a]}\nA: {allOf: [{$ref: '#/components/schemas/Mixin'}], properties: {a: {}}}",
        // Covered by patterns, or by anything.
        "A: {required: [a1], patternProperties: {'^a': {}}}",
        "A: {required: [a], additionalProperties: true}",
        "A: {required: [a], additionalProperties: {type: string}}",
        // Explicitly absent.
        "A: {not: {required: [a]}, properties: {b: {}}}",
        // Depending on the value.
        "A: {required: [a], if: {properties: {b: {const: 1}}}, then: {properties: {a: {}}}}",
        // Unknown, because it is remote.
        "A: {required: [a], $ref: 'https://example.com/a.json'}",
        // A base with a discriminator, and the types that extend it.
        "Base: {required: [kind], discriminator: {propertyName: kind}}\nCat: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {kind: {type: string}}}",
        "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}\nCat: {properties: {kind: {type: string}}}",
    ] {
        assert_eq!(missing(&schemas(schema)), Vec::<String>::new(), "{schema}");
    }
}

#[test]
fn a_property_of_an_unrelated_schema_is_not_found() {
    for (schema, found) in [
        (
            "A: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [nam]}]}\nB: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {nam: {}}}\nBase: {properties: {name: {}}}",
            "nam `name`",
        ),
        (
            "A: {properties: {b: {required: [outer]}, outer: {}}}",
            "outer ",
        ),
        ("A: {required: [a1], patternProperties: {'^b': {}}}", "a1 "),
        ("A: {required: [a], additionalProperties: false}", "a "),
        (
            "A: {discriminator: {propertyName: knd}, properties: {kind: {}}}",
            "knd `kind`",
        ),
        (
            "A: {properties: {card: {}, address: {}}, dependentRequired: {card: [adress]}}",
            "adress `address`",
        ),
    ] {
        assert_eq!(missing(&schemas(schema)), [found], "{schema}");
    }
}

#[test]
fn unknown_names_in_links_and_callbacks_are_reported() {
    let read = read(&with_paths(
        "/things/{id}:
  post:
    operationId: makeThing
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    requestBody: {content: {application/json: {schema: {type: object, properties: {callbackUrl: {type: string}, list: {type: array, items: {type: object, properties: {url: {type: string}}}}}}}}}
    callbacks:
      good: {'{$request.body#/callbackUrl}?id={$request.path.id}': {}}
      deep: {'{$request.body#/list/0/url}': {}}
      bad: {'{$request.body#/callbackUri}': {}}
    responses:
      '201':
        description: Made
        content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
        links:
          good: {operationId: makeThing, parameters: {id: $response.body#/id, path.id: $request.path.id}}
          name: {operationId: makeThng}
          argument: {operationId: makeThing, parameters: {ids: 1}}
          body: {operationId: makeThing, parameters: {id: $response.body#/ident}}
          place: {operationId: makeThing, parameters: {id: $request.path.idd}}",
    ));
    read.ok();
    assert_eq!(
        missing(&read),
        [
            "'{$request.body#/callbackUri}' `callbackUrl`",
            "makeThng `makeThing`",
            "ids `id`",
            "$response.body#/ident ",
            "$request.path.idd `id`",
        ]
    );
}

#[test]
fn many_names_are_looked_up_in_reasonable_time() {
    // For each type that extends the base, every other one would be inspected.
    let mut text = "Base: {type: object, properties: {kind: {}}, discriminator: {propertyName: kind}, oneOf: [".to_owned();
    for n in 0..400 {
        text.push_str(&format!("{{$ref: '#/components/schemas/C{n}'}}, "));
    }
    text.push_str("]}\n");
    for n in 0..400 {
        text.push_str(&format!(
            "C{n}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{required: [x{n}]}}]}}\n"
        ));
    }
    let _ = read(&with_schemas("3.0.3", &text));
}
