//! Swagger 2.0 and OpenAPI 3.1 are read into the same form as OpenAPI 3.0.

use crate::support;

use clientwright_openapi::document::{Location, Style};
use support::{read, with_schemas};

const SWAGGER: &str = r"swagger: '2.0'
info: {title: T, version: '1'}
host: api.example.com
basePath: /v1
schemes: [https, http]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  login: {type: oauth2, flow: application, tokenUrl: 'https://login.example.com/token', scopes: {read: Read}}
  basic: {type: basic}
security: [{login: [read]}]
paths:
  /things/{id}:
    parameters:
      - {name: id, in: path, required: true, type: integer, format: int64}
    get:
      operationId: getThing
      parameters:
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: many, in: query, type: array, items: {type: string}, collectionFormat: multi}
      responses:
        200: {description: One, schema: {$ref: '#/definitions/Thing'}}
    put:
      operationId: putThing
      parameters:
        - {name: thing, in: body, required: true, schema: {$ref: '#/definitions/Thing'}}
      responses: {204: {description: Done}}
    post:
      operationId: upload
      consumes: [multipart/form-data]
      parameters:
        - {name: file, in: formData, type: file, required: true}
        - {name: note, in: formData, type: string}
      responses: {204: {description: Done}}
definitions:
  Thing: {type: object, x-nullable: true, required: [id], properties: {id: {type: integer}}}
";

#[test]
fn swagger_servers_and_security_are_converted_to_version_3() {
    let read = read(SWAGGER);
    let document = read.ok();
    let urls: Vec<&str> = document
        .servers
        .iter()
        .map(|server| server.url.as_str())
        .collect();
    assert_eq!(
        urls,
        ["https://api.example.com/v1", "http://api.example.com/v1"]
    );
    let names: Vec<&str> = document
        .security_schemes
        .iter()
        .map(|scheme| scheme.name.as_str())
        .collect();
    assert_eq!(names, ["login", "basic"]);
}

#[test]
fn swagger_collection_formats_become_styles() {
    let read = read(SWAGGER);
    let get = &read.ok().operations[0];
    let found: Vec<_> = get
        .parameters
        .iter()
        .map(|p| (p.name.value.as_str(), p.location, p.style, p.explode))
        .collect();
    assert!(
        found.contains(&("id", Location::Path, Style::Simple, false)),
        "{found:?}"
    );
    assert!(
        found.contains(&("tags", Location::Query, Style::PipeDelimited, false)),
        "{found:?}"
    );
    assert!(
        found.contains(&("many", Location::Query, Style::Form, true)),
        "{found:?}"
    );
}

#[test]
fn swagger_bodies_and_forms_become_request_bodies() {
    let read = read(SWAGGER);
    let operations = &read.ok().operations;
    let body = |id: &str| {
        let operation = operations
            .iter()
            .find(|operation| {
                operation
                    .operation_id
                    .as_ref()
                    .is_some_and(|it| it.value == id)
            })
            .unwrap();
        operation.request_body.as_ref().unwrap()
    };
    assert!(body("putThing").required);
    assert_eq!(
        body("putThing").content[0].media_type.value,
        "application/json"
    );
    let upload = body("upload");
    assert_eq!(upload.content[0].media_type.value, "multipart/form-data");
    let schema = read.at(upload.content[0].schema.unwrap());
    let names: Vec<&str> = schema
        .properties
        .iter()
        .map(|(name, _)| name.value.as_str())
        .collect();
    assert_eq!(names, ["file", "note"]);
    assert_eq!(
        schema
            .required
            .iter()
            .map(|it| it.value.as_str())
            .collect::<Vec<_>>(),
        ["file"]
    );
}

#[test]
fn version_3_1_expresses_null_by_type_and_one_value_by_const() {
    let read = read(&with_schemas(
        "3.1.0",
        "Name: {type: [string, 'null']}\nKind: {const: cat}\nLocal: {$defs: {Inner: {type: integer}}, type: object, properties: {a: {$ref: '#/components/schemas/Local/$defs/Inner'}}}",
    ));
    let name = read.schema("Name");
    assert!(name.types.string && name.types.null);
    assert_eq!(read.schema("Kind").values.as_ref().map(Vec::len), Some(1));
    let inner = read.property("Local", "a");
    let target = inner.reference.map_or(inner, |id| read.at(id));
    assert!(target.types.integer);
}

#[test]
fn a_response_needs_no_description_since_3_2_and_3_3_is_read_as_3_2() {
    let spec = |version: &str| {
        read(&format!(
            "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{operationId: getA, responses: {{'200': {{summary: fine}}}}}}}}}}\n"
        ))
    };
    spec("3.2.0").clean();
    assert_eq!(spec("3.1.0").codes(), ["W0207", "W0216"]);
    assert_eq!(spec("3.3.0").codes(), ["W0204"]);
}

const SWAGGER_HEAD: &str = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n";

#[test]
fn a_base_path_without_a_slash_is_not_part_of_the_host() {
    let read = read(&format!(
        "{SWAGGER_HEAD}host: api.example.com\nbasePath: v2\npaths: {{}}\n"
    ));
    assert_eq!(read.codes(), ["W0325"]);
    assert_eq!(read.ok().servers[0].url, "https://api.example.com/v2");
}

#[test]
fn schemes_other_than_http_and_https_are_reported() {
    let read = read(&format!(
        "{SWAGGER_HEAD}host: api.example.com\nschemes: [wss]\npaths: {{}}\n"
    ));
    assert_eq!(read.codes(), ["W0325"]);
    assert_eq!(read.ok().servers[0].url, "https://api.example.com");
}

#[test]
fn a_second_body_in_swagger_2_is_reported() {
    let of = |first: &str, second: &str| {
        read(&format!(
            "{SWAGGER_HEAD}host: api.example.com\npaths:\n  /a:\n    post:\n      operationId: a\n      parameters:\n        - {first}\n        - {second}\n      responses: {{204: {{description: Done}}}}\n"
        ))
    };
    let text = "{name: b, in: body, schema: {type: string}}";
    let number = "{name: c, in: body, schema: {type: integer}}";
    let field = "{name: d, in: formData, type: string}";
    for (first, second) in [(text, number), (text, field), (field, text)] {
        let read = of(first, second);
        assert_eq!(read.codes(), ["W0308"], "{first} {second}");
        let body = read.ok().operations[0].request_body.as_ref();
        let sent = body.and_then(|body| body.content[0].schema).unwrap();
        assert!(read.at(sent).types.string, "{first} {second}");
    }
    // Of two parameters with the same name the first is kept, as W0308 reports.
    let twice = of(field, "{name: d, in: formData, type: integer}");
    assert_eq!(twice.codes(), ["W0308"]);
    let body = twice.ok().operations[0].request_body.as_ref();
    let form = body.and_then(|body| body.content[0].schema).unwrap();
    let (name, only) = &twice.at(form).properties[0];
    assert_eq!(
        (name.value.as_str(), twice.at(form).properties.len()),
        ("d", 1)
    );
    assert!(twice.at(*only).types.string);
    assert!(
        of(field, "{name: e, in: formData, type: string}")
            .codes()
            .is_empty()
    );
}
