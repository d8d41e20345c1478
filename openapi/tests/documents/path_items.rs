//! Path items with a `$ref`.

use clientwright_openapi::document::Operation;

use crate::support::{Read, read};

/// A path item at `/a/{id}` with these fields alongside a `$ref` to one with these.
fn with(own: &str, referenced: &str) -> Read {
    read(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a/{{id}}:\n    $ref: '#/components/pathItems/P'\n{own}components:\n  pathItems:\n    P:\n      get: {{operationId: getA, responses: {{'204': {{description: Done}}}}}}\n{referenced}"
    ))
}

fn parameters(operation: &Operation) -> Vec<&str> {
    let parameters = operation.parameters.iter();
    parameters.map(|it| it.name.value.as_str()).collect()
}

const ID: &str =
    "    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n";

#[test]
fn parameters_alongside_a_reference_apply_to_the_referenced_operations() {
    let read = with(ID, "");
    let operations = &read.clean().operations;
    assert_eq!(parameters(&operations[0]), ["id"]);
}

#[test]
fn parameters_of_both_apply_and_those_alongside_the_reference_have_priority() {
    let referenced = "      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]\n";
    let read = with(ID, referenced);
    let document = read.clean();
    let operation = &document.operations[0];
    assert_eq!(parameters(operation), ["id", "q"]);
    let schema = read.at(operation.parameters[0].schema.unwrap());
    assert!(schema.types.integer, "{schema:?}");
}

#[test]
fn servers_alongside_a_reference_apply_and_the_replaced_ones_are_reported() {
    let own = format!("{ID}    servers: [{{url: https://own.example}}]\n");
    let alone = with(&own, "");
    assert_eq!(alone.clean().operations[0].servers.len(), 1);
    let both = with(&own, "      servers: [{url: https://other.example}]\n");
    assert_eq!(
        both.ok().operations[0].servers[0].url,
        "https://own.example"
    );
    assert_eq!(both.place(&both.report("W0107")), "main.yaml:7:5");
}
