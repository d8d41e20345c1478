//! The effects of single settings, and of documents with tags, on a crate.

use clientwright_generator::customize::{Paging, PagingStyle, Placed};
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

const PAGED: &str = r#"
openapi: 3.1.0
info: {title: T, version: "1"}
servers: [{url: "http://localhost"}]
paths:
  /a:
    get:
      operationId: listA
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
        - {name: after, in: query, schema: {type: string}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: object, properties: {items: {type: array, items: {type: string}}, next: {type: string}}}
"#;

/// The pagination of the operation, and the reported diagnostics.
fn generated(paging: Option<Paging>) -> (String, String) {
    let mut options = CrateOptions::new("a");
    options.custom.paging = paging.map(Placed::from);
    let files = MemoryFiles::default().with("a.yaml", PAGED);
    let outcome = generate_crate(&files, "a.yaml", &options).unwrap();
    let files = outcome.generated.unwrap().files;
    let file = &files["src/operations/list_a.rs"];
    let line = file.lines().find(|line| line.contains("Pagination::"));
    let diagnostics: Vec<String> = outcome
        .diagnostics
        .sorted()
        .iter()
        .map(|diagnostic| diagnostic.code.to_owned())
        .collect();
    (
        line.unwrap_or_default().trim().to_owned(),
        diagnostics.join(" "),
    )
}

#[test]
fn paging_can_be_disabled_and_a_style_replaces_the_inferred_one() {
    let (inferred, _) = generated(None);
    assert!(inferred.contains("offset"), "{inferred}");
    assert_eq!(generated(Some(Paging::Switch(true))).0, inferred);
    assert_eq!(generated(Some(Paging::Switch(false))), Default::default());
    let by = |cursor: &str| {
        Paging::Style(PagingStyle::Cursor {
            cursor: cursor.to_owned(),
            next: "/next".to_owned(),
            more: String::new(),
            items: "/items".to_owned(),
            count_header: String::new(),
            total_header: String::new(),
        })
    };
    let (by_cursor, diagnostics) = generated(Some(by("after")));
    assert!(by_cursor.contains("cursor"), "{by_cursor}");
    assert_eq!(diagnostics, "");
    // Nothing is guessed if the setting does not apply.
    assert_eq!(
        generated(Some(by("missing"))),
        (String::new(), "W0609".to_owned())
    );
}

const TAGGED: &str = r#"
openapi: 3.2.0
info: {title: T, version: "1"}
servers: [{url: "http://localhost"}]
tags:
  - {name: beta, kind: badge}
  - {name: shop}
  - {name: carts, parent: shop}
  - {name: validate}
paths:
  /shop: {get: {operationId: getShop, tags: [beta, shop], responses: {"204": {}}}}
  /carts: {get: {operationId: getCarts, tags: [carts], responses: {"204": {}}}}
  /validate: {get: {operationId: validate, tags: [validate], responses: {"204": {}}}}
"#;

#[test]
fn a_badge_is_not_a_feature_and_a_tag_enables_its_child_tags() {
    let files = MemoryFiles::default().with("a.yaml", TAGGED);
    let options = CrateOptions {
        tag_features: Some(true),
        ..CrateOptions::new("a")
    };
    let outcome = generate_crate(&files, "a.yaml", &options).unwrap();
    let manifest = outcome
        .generated
        .unwrap()
        .files
        .remove("Cargo.toml")
        .unwrap();
    for line in [
        "\nshop = [\"carts\"]\n",
        "\ncarts = []\n",
        "\nvalidate-tag = []\n",
    ] {
        assert!(manifest.contains(line), "{line}: {manifest}");
    }
    assert!(!manifest.contains("beta"), "{manifest}");
}
