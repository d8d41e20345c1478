//! Values of the wrong type in the maps of a document: each is reported where it is written, also in parts that
//! are not generated.

use crate::support::read;

/// Documents in which a mapping is expected at `@`.
const MAPS: &[&str] = &[
    "info: {title: T, version: '1', license: @}",
    "externalDocs: @",
    "tags: [{name: a, externalDocs: @}]",
    "webhooks: {a: @}",
    "paths: {/a: @}",
    "paths: {/a: {get: @}}",
    "paths: {/a: {get: {operationId: a, callbacks: @}}}",
    "paths: {/a: {get: {operationId: a, callbacks: {c: @}}}}",
    "paths: {/a: {get: {operationId: a, callbacks: {c: {'{$request.body#/a}': @}}}}}",
    "paths: {/a: {get: {operationId: a, externalDocs: @}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': @}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, headers: {X-A: @}}}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, content: {a/b: @}}}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, links: @}}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, links: {m: @}}}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, links: {m: {operationId: a, parameters: @}}}}}}}",
    "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, links: {m: {operationId: a, server: @}}}}}}}",
    "components: {schemas: {A: @}}",
    "components: {schemas: {A: {properties: @}}}",
    "components: {schemas: {A: {properties: {a: @}}}}",
    "components: {schemas: {A: {patternProperties: {a: @}}}}",
    "components: {schemas: {A: {dependentRequired: @}}}",
    "components: {schemas: {A: {dependentSchemas: @}}}",
    "components: {schemas: {A: {dependentSchemas: {a: @}}}}",
    "components: {schemas: {A: {$defs: @}}}",
    "components: {schemas: {A: {$defs: {a: @}}}}",
    "components: {schemas: {A: {definitions: {a: @}}}}",
    "components: {schemas: {A: {externalDocs: @}}}",
    "components: {schemas: {A: {discriminator: {propertyName: a, mapping: @}}}}",
    "components: {securitySchemes: {s: @}}",
    "components: {securitySchemes: {s: {type: oauth2, flows: @}}}",
    "components: {responses: @}",
    "components: {responses: {r: @}}",
    "components: {parameters: {p: @}}",
    "components: {examples: {e: @}}",
    "components: {requestBodies: {b: @}}",
    "components: {headers: {h: @}}",
    "components: {links: {l: @}}",
    "components: {callbacks: {c: @}}",
    "components: {pathItems: {i: @}}",
];

#[test]
fn a_value_that_is_not_a_mapping_is_reported_once_and_where_it_is_written() {
    let mut failures = Vec::new();
    for map in MAPS {
        for value in ["3", "[3]", "text"] {
            let head = "openapi: 3.1.0\n";
            let before = map.split('@').next().unwrap();
            let read = read(&format!("{head}{}\n", map.replace('@', value)));
            let place = format!("main.yaml:2:{}", before.len() + 1);
            let all = read.diagnostics.sorted();
            let found = all.iter().filter(|found| {
                found.primary.is_some()
                    && read.place(found) == place
                    && found.message.contains("must be a")
            });
            let count = found.count();
            if count != 1 {
                failures.push(format!(
                    "{map} with {value}: {count} at {place}\n{}",
                    read.rendered()
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn an_entry_of_components_that_is_used_is_reported_once() {
    let read = read(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n\
         paths: {/a: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/r'}}}}}\n\
         components: {responses: {r: 3}}\n",
    );
    let found = read.report("E0203");
    assert_eq!(read.place(&found), "main.yaml:4:29");
    assert_eq!(read.codes(), ["E0203"]);
}

#[test]
fn examples_of_a_response_of_swagger_2_must_be_a_mapping() {
    let read = read(
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: example.com\n\
         paths: {/a: {get: {operationId: a, responses: {'200': {description: d, examples: 3}}}}}\n",
    );
    let found = read.report("W0205");
    assert_eq!(read.place(&found), "main.yaml:4:82");
}

#[test]
fn schemas_in_defs_may_be_booleans() {
    read("openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$defs: {all: true}}}}\n")
        .clean();
}

#[test]
fn names_and_references_of_links_must_be_strings() {
    for value in ["operationId: [a]", "operationRef: {a: b}"] {
        let read = read(&format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n\
             paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: d, links: {{m: {{{value}}}}}}}}}}}}}}}\n"
        ));
        let key = value.split(':').next().unwrap();
        let found = read.report("W0205");
        assert!(
            found
                .message
                .starts_with(&format!("`{key}` must be a string, found a "))
        );
    }
}

#[test]
fn names_that_are_required_together_must_be_strings() {
    let read = read(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n\
         components: {schemas: {A: {dependentRequired: {a: [b, [c]]}}}}\n",
    );
    let found = read.report("W0205");
    assert_eq!(read.place(&found), "main.yaml:3:55");
}
