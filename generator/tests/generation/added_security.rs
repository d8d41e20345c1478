//! Security schemes that the options add to a specification.

use std::collections::BTreeMap;

use clientwright_generator::api::{AddedScheme, AddedSecurity, KeyPlace};
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// The client and the descriptions of the operations, for schemes that are added.
fn generated(document: &str, added: &[(&str, AddedScheme)]) -> (String, BTreeMap<String, String>) {
    let files = MemoryFiles::new().with("a.yaml", document);
    let security: AddedSecurity = added
        .iter()
        .map(|(name, scheme)| ((*name).to_owned(), scheme.clone()))
        .collect();
    let options = CrateOptions {
        security,
        ..CrateOptions::new("tele-com")
    };
    let outcome = generate_crate(&files, "a.yaml", &options).unwrap();
    let files = outcome.generated.unwrap().files;
    (files["src/client.rs"].clone(), files)
}

const PLAIN: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: https://a.example}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}
  /b: {get: {operationId: getB, security: [], responses: {'204': {description: Done}}}}
";

fn key() -> AddedScheme {
    AddedScheme::ApiKey {
        place: KeyPlace::Header,
        name: "X-Key".to_owned(),
    }
}

#[test]
fn added_schemes_apply_to_operations_without_security_but_not_to_empty_security() {
    let oauth = AddedScheme::Oauth2 {
        token_url: "https://login.example/token".to_owned(),
        scopes: vec!["read".to_owned()],
    };
    let (client, files) = generated(PLAIN, &[("gateway", key()), ("oauth", oauth)]);
    for method in [
        "pub fn api_key(",
        "pub fn api_key_from_env(",
        "pub fn client_credentials(",
        "pub fn access_token_from(",
        "pub fn credentials_from_env(",
    ] {
        assert!(client.contains(method), "{method}: {client}");
    }
    assert!(!client.contains("authorize_with"));
    let expected = r#"("gateway", &[]), ("oauth", &["read"])"#;
    assert!(files["src/operations/get_a.rs"].contains(expected));
    assert!(!files["src/operations/get_b.rs"].contains("gateway"));
    assert!(files["README.md"].contains("`TELE_COM_CLIENT_ID` and `TELE_COM_CLIENT_SECRET`"));
    assert!(client.contains("`TELE_COM_API_KEY`"), "{client}");
}

#[test]
fn a_credential_that_every_operation_requires_must_be_set() {
    let document = PLAIN.replace(", security: []", "");
    let (client, _) = generated(&document, &[("gateway", key())]);
    assert!(
        client.contains("pub struct ClientBuilder<Gateway = Missing>"),
        "{client}"
    );
    let (client, _) = generated(&document, &[("mtls", AddedScheme::MutualTls {})]);
    assert!(client.contains("pub fn client_certificate("), "{client}");
    assert!(
        client.contains("pub struct ClientBuilder<Mtls = Missing>"),
        "{client}"
    );
}

#[test]
fn a_scheme_of_the_same_name_is_replaced() {
    let document = format!(
        "{PLAIN}components:\n  securitySchemes:\n    key: {{type: http, scheme: bearer}}\nsecurity: [{{key: []}}]\n"
    );
    let (client, files) = generated(&document, &[("key", key())]);
    assert!(client.contains("pub fn api_key(") && !client.contains("bearer_token"));
    assert!(files["src/operations/get_a.rs"].contains(r#"("key", &[])"#));
}

#[test]
fn a_specification_without_security_accepts_any_credential() {
    let (client, files) = generated(PLAIN, &[]);
    assert!(client.contains("pub fn authorize_with(self, authorization: Authorization) -> Self"));
    assert!(files["README.md"].contains("`ClientBuilder::authorize_with`"));
    // Schemes that are defined but not used are ignored.
    let document = format!(
        "{PLAIN}components:\n  securitySchemes:\n    key: {{type: http, scheme: bearer}}\n"
    );
    assert!(
        generated(&document, &[])
            .0
            .contains("pub fn authorize_with(")
    );
}
