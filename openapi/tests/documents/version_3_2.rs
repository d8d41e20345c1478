//! Features of OpenAPI 3.2.

use crate::support;

use clientwright_openapi::document::{Location, Method, SecurityKind};
use clientwright_openapi::source::NodeValue;
use support::{read, read_files};

const HEAD: &str = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n";

#[test]
fn tags_have_a_summary_a_parent_and_a_kind() {
    let read = read(&format!(
        "{HEAD}paths: {{}}\ntags:\n- {{name: shop, summary: The shop, kind: nav}}\n- {{name: carts, parent: shop}}\n- {{name: beta, kind: badge}}\n"
    ));
    let document = read.clean();
    let [shop, carts, beta] = document.tags.as_slice() else {
        panic!("{:?}", document.tags);
    };
    assert_eq!(shop.summary.as_deref(), Some("The shop"));
    assert_eq!(carts.parent.as_deref(), Some("shop"));
    assert!(shop.is_group() && carts.is_group() && !beta.is_group());
}

#[test]
fn an_unknown_or_circular_parent_of_a_tag_has_no_effect() {
    let read = read(&format!(
        "{HEAD}paths: {{}}\ntags:\n- {{name: a, parent: b}}\n- {{name: b, parent: a}}\n- {{name: c, parent: gone}}\n- {{name: d, parent: d}}\n- {{name: e, parent: a}}\n"
    ));
    let parents: Vec<Option<&str>> = read
        .ok()
        .tags
        .iter()
        .map(|it| it.parent.as_deref())
        .collect();
    assert_eq!(parents, [None, None, None, None, Some("a")]);
    assert_eq!(read.codes(), ["W0205"; 4]);
    assert!(
        read.rendered().contains("`gone` is not a tag"),
        "{}",
        read.rendered()
    );
}

#[test]
fn the_metadata_url_replaces_empty_oauth_flows() {
    let read = read(&format!(
        "{HEAD}paths: {{}}
components:
  securitySchemes:
    bare: {{type: oauth2, oauth2MetadataUrl: 'https://a.example.com/.well-known/oauth-authorization-server', flows: {{}}}}
    device:
      type: oauth2
      oauth2MetadataUrl: https://a.example.com/.well-known/oauth-authorization-server
      flows: {{deviceAuthorization: {{deviceAuthorizationUrl: 'https://a.example.com/device', tokenUrl: 'https://a.example.com/token', scopes: {{}}}}}}
"
    ));
    let [bare, device] = read.clean().security_schemes.as_slice() else {
        panic!();
    };
    assert!(matches!(&bare.kind, SecurityKind::OpenIdConnect(url) if url.contains("oauth-auth")));
    let SecurityKind::OAuth2(flows) = &device.kind else {
        panic!("{:?}", device.kind);
    };
    let (begin, flow) = flows.device_authorization.as_ref().unwrap();
    assert_eq!(begin, "https://a.example.com/device");
    assert_eq!(flow.token_url.value, "https://a.example.com/token");
}

#[test]
fn media_types_can_be_components_and_examples_data_or_text() {
    let read = read(&format!(
        r##"{HEAD}paths:
  /a:
    get:
      operationId: getThing
      responses:
        "200": {{content: {{application/json: {{$ref: "#/components/mediaTypes/Thing"}}}}}}
components:
  mediaTypes:
    Thing:
      schema: {{type: object, properties: {{a: {{type: number}}}}}}
      examples:
        data: {{dataValue: {{a: 1}}}}
        text: {{serializedValue: '{{"a": 1.10, "b": [null]}}'}}
        plain: {{serializedValue: '7'}}
        broken: {{serializedValue: '{{'}}
"##
    ));
    let document = read.clean();
    let media = &document.operations[0].responses[0].content[0];
    assert!(media.schema.is_some());
    let values: Vec<Option<&NodeValue>> = media
        .examples
        .iter()
        .map(|example| example.value.as_ref().map(|value| &value.value))
        .collect();
    assert!(matches!(values[0], Some(NodeValue::Mapping(_))));
    let text = media.examples[1].value.as_ref().unwrap();
    assert_eq!(
        text.get("a").unwrap().value,
        NodeValue::Number("1.10".to_owned())
    );
    assert_eq!(values[2..], [None, None]);
}

#[test]
fn query_strings_the_method_query_and_other_methods_are_read() {
    let read = read(&format!(
        "{HEAD}paths:
  /a:
    query:
      operationId: ask
      parameters: [{{name: all, in: querystring, content: {{application/x-www-form-urlencoded: {{schema: {{type: object}}}}}}}}]
      responses: {{'204': {{}}}}
    additionalOperations:
      LINK: {{operationId: link, responses: {{'204': {{}}}}}}
"
    ));
    let document = read.clean();
    let methods: Vec<&Method> = document.operations.iter().map(|it| &it.method).collect();
    assert_eq!(format!("{methods:?}"), "[Query, Other(\"LINK\")]");
    assert_eq!(
        document.operations[0].parameters[0].location,
        Location::QueryString
    );
}

#[test]
fn self_is_the_base_of_references_to_other_documents() {
    let read = read_files(&[
        (
            "main.yaml",
            "openapi: 3.2.0\n$self: https://example.com/api/main.yaml\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {b: {$ref: 'other.yaml#/components/schemas/B'}, own: {$ref: 'https://example.com/api/main.yaml#/components/schemas/C'}}}, C: {type: boolean}}}\n",
        ),
        (
            "other.yaml",
            "openapi: 3.2.0\n$self: https://example.com/api/other.yaml\ninfo: {title: O, version: '1'}\ncomponents: {schemas: {B: {type: integer}}}\n",
        ),
    ]);
    read.clean();
    let target = |property: &str| {
        let schema = read.property("A", property);
        read.at(schema.reference.unwrap())
    };
    assert!(target("b").types.integer);
    assert!(target("own").types.boolean);
}

#[test]
fn since_3_2_xml_names_next_to_a_reference_apply_only_to_nodes() {
    let spec = |version: &str, beside: &str| {
        read(&format!(
            "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B', xml: {{{beside}}}}}}}}}\n    B: {{type: string}}\n"
        ))
    };
    for (version, beside, codes, is_kept) in [
        ("3.2.0", "name: c", &["W0107"][..], false),
        ("3.2.0", "nodeType: none, prefix: p", &["W0107"], false),
        ("3.2.0", "nodeType: none", &[], false),
        ("3.2.0", "nodeType: attribute, name: c", &[], true),
        ("3.1.0", "name: c", &[], true),
        ("3.0.3", "name: c", &[], true),
    ] {
        let read = spec(version, beside);
        let reported: Vec<&str> = read.codes().into_iter().collect();
        assert_eq!(reported, codes, "{version} {beside}");
        assert_eq!(
            read.property("A", "b").xml.is_some(),
            is_kept,
            "{version} {beside}"
        );
    }
}

#[test]
fn a_query_parameter_alongside_the_whole_query_is_reported() {
    let whole = "{name: all, in: querystring, content: {text/plain: {schema: {type: string}}}}";
    let of = |other: &str| {
        read(&format!(
            "{HEAD}paths:
  /a:
    parameters: [{other}]
    get:
      operationId: ask
      parameters: [{whole}]
      responses: {{'204': {{}}}}
"
        ))
    };
    assert_eq!(
        of("{name: q, in: query, schema: {type: string}}").codes(),
        ["W0317"]
    );
    of("{name: X-Q, in: header, schema: {type: string}}").clean();
}
