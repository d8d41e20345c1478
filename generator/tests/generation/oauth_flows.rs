//! The URLs of the flows of OAuth 2.0.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

const TWO_SERVERS: &str = r#"openapi: 3.2.0
info: {title: T, version: "1"}
servers: [{url: "https://api.example.com"}]
security: [{person: []}]
paths:
  /a: {get: {operationId: getA, responses: {"204": {description: Done}}}}
components:
  securitySchemes:
    person:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: "https://code.example.com/a", tokenUrl: "https://code.example.com/t", scopes: {}}
        deviceAuthorization: {deviceAuthorizationUrl: "https://device.example.net/d", tokenUrl: "https://device.example.net/t", refreshUrl: "https://device.example.net/r", scopes: {}}
"#;

fn described(document: &str) -> String {
    let files = MemoryFiles::new().with("a.yaml", document);
    let outcome = generate_crate(&files, "a.yaml", &CrateOptions::new("people")).unwrap();
    let api = &outcome.generated.unwrap().files["src/api.rs"];
    api.split_whitespace().collect()
}

#[test]
fn a_refresh_url_applies_only_to_its_own_flow() {
    let api = described(TWO_SERVERS);
    assert!(
        api.contains(r#".device_code_refresh("https://device.example.net/r")"#),
        "{api}"
    );
    assert!(!api.contains(".authorization_code_refresh("), "{api}");
    let swapped = TWO_SERVERS
        .replace(r#", refreshUrl: "https://device.example.net/r""#, "")
        .replace(
            r#"com/t","#,
            r#"com/t", refreshUrl: "https://code.example.com/r","#,
        );
    let api = described(&swapped);
    assert!(
        api.contains(r#".authorization_code_refresh("https://code.example.com/r")"#),
        "{api}"
    );
    assert!(!api.contains(".device_code_refresh("), "{api}");
}
