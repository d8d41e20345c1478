//! Generic schemas: the target of a `$dynamicRef` depends on the path to it.

use crate::support;

use clientwright_openapi::document::{Schema, SchemaId};
use support::{Read, read, with_schemas};

fn schemas(text: &str) -> Read {
    let read = read(&with_schemas("3.1.0", text));
    read.ok();
    read
}

fn resolved(read: &Read, id: SchemaId) -> &Schema {
    let mut schema = read.at(id);
    while let Some(next) = schema.reference {
        schema = read.at(next);
    }
    schema
}

/// The name of the type of the items of a property.
fn items(read: &Read, schema: &str, property: &str) -> String {
    let mut schema = read.schema(schema);
    while let Some(next) = schema.reference {
        schema = read.at(next);
    }
    let (_, id) = schema
        .properties
        .iter()
        .find(|(name, _)| name.value == property)
        .unwrap();
    let items = resolved(read, read.at(*id).items.unwrap());
    items.name.clone().unwrap_or_default()
}

const PAGE: &str = "Page:
  type: object
  required: [items]
  properties: {items: {type: array, items: {$dynamicRef: '#entry'}}, total: {type: integer}}
  $defs: {entry: {$dynamicAnchor: entry, not: {}}}
Book: {type: object, properties: {title: {type: string}}}
User: {type: object, properties: {name: {type: string}}}
BookPage: {$ref: '#/components/schemas/Page', $defs: {entry: {$dynamicAnchor: entry, $ref: '#/components/schemas/Book'}}}
UserPage: {description: Users., $ref: '#/components/schemas/Page', $defs: {entry: {$dynamicAnchor: entry, $ref: '#/components/schemas/User'}}}
";

#[test]
fn a_generic_schema_is_instantiated_for_each_path_to_it() {
    let read = schemas(PAGE);
    assert_eq!(items(&read, "BookPage", "items"), "Book");
    assert_eq!(items(&read, "UserPage", "items"), "User");
    assert_eq!(items(&read, "Page", "items"), "Page_entry");
    let names: Vec<&str> = read
        .ok()
        .named_schemas
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Page",
            "Book",
            "User",
            "BookPage",
            "UserPage",
            "PageOfUser",
            "Page_entry"
        ]
    );
}

#[test]
fn generic_schemas_work_with_ids_and_in_any_order() {
    let read = schemas(
        "BookPage:
  $id: bookpage
  $ref: page
  $defs: {entry: {$dynamicAnchor: entry, $ref: book}}
Book: {$id: book, type: object, properties: {title: {type: string}}}
Page:
  $id: page
  type: object
  properties: {items: {type: array, items: {$dynamicRef: '#entry'}}}
  $defs: {entry: {$dynamicAnchor: entry, not: {}}}
",
    );
    assert_eq!(items(&read, "BookPage", "items"), "Book");
    assert_eq!(items(&read, "Page", "items"), "Page_entry");
}

#[test]
fn an_extended_tree_has_nodes_of_the_extension() {
    let read = schemas(
        "Tree:
  $dynamicAnchor: node
  type: object
  properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
Labelled:
  $dynamicAnchor: node
  $ref: '#/components/schemas/Tree'
  properties: {label: {type: string}}
",
    );
    assert_eq!(items(&read, "Tree", "children"), "Tree");
    let labelled = read.schema("Labelled");
    let (_, children) = read
        .at(labelled.reference.unwrap())
        .properties
        .first()
        .unwrap();
    let item = resolved_name(&read, read.at(*children).items.unwrap());
    assert_eq!(item, "Labelled");
}

fn resolved_name(read: &Read, id: SchemaId) -> String {
    let schema = read.at(id);
    match (&schema.name, schema.reference) {
        (Some(name), _) => name.clone(),
        (None, Some(next)) => resolved_name(read, next),
        (None, None) => String::new(),
    }
}

#[test]
fn the_outermost_anchor_applies_across_several_schemas() {
    let read = schemas(
        "Envelope:
  type: object
  properties: {page: {$ref: '#/components/schemas/Page'}}
Page:
  type: object
  properties: {items: {type: array, items: {$dynamicRef: '#entry'}}}
  $defs: {entry: {$dynamicAnchor: entry, type: string}}
BookEnvelope: {$ref: '#/components/schemas/Envelope', $defs: {entry: {$dynamicAnchor: entry, $ref: '#/components/schemas/Book'}}}
Book: {type: object, properties: {title: {type: string}}}
Recursive:
  type: object
  properties: {head: {$dynamicRef: '#T'}, tail: {$ref: '#/components/schemas/Recursive'}}
  $defs: {T: {$dynamicAnchor: T, not: {}}}
Books: {$ref: '#/components/schemas/Recursive', $defs: {T: {$dynamicAnchor: T, $ref: '#/components/schemas/Book'}}}
",
    );
    let envelope = read.schema("BookEnvelope");
    let (_, page) = envelope.properties.first().unwrap();
    let page = resolved(&read, *page);
    let (_, list) = page.properties.first().unwrap();
    assert_eq!(resolved_name(&read, read.at(*list).items.unwrap()), "Book");
    let books = read.schema("Books");
    assert_eq!(resolved_name(&read, books.properties[0].1), "Book");
    assert_eq!(resolved_name(&read, books.properties[1].1), "Books");
}

#[test]
fn the_argument_of_a_generic_schema_can_be_generic() {
    let read = schemas(&format!(
        "{PAGE}Result:
  type: object
  properties: {{ok: {{$dynamicRef: '#V'}}}}
  $defs: {{V: {{$dynamicAnchor: V, type: string}}}}
BookResult: {{$ref: '#/components/schemas/Result', $defs: {{V: {{$dynamicAnchor: V, $ref: '#/components/schemas/BookPage'}}}}}}
"
    ));
    let books = read.property("BookResult", "ok");
    let page = resolved(&read, books.reference.unwrap());
    let (_, list) = page.properties.first().unwrap();
    assert_eq!(resolved_name(&read, read.at(*list).items.unwrap()), "Book");
}

#[test]
fn a_response_schema_can_instantiate_a_generic_schema() {
    let read = read(
        "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Page'
                $defs: {entry: {$dynamicAnchor: entry, $ref: '#/components/schemas/Book'}}
components:
  schemas:
    Page:
      type: object
      properties: {items: {type: array, items: {$dynamicRef: '#entry'}}}
      $defs: {entry: {$dynamicAnchor: entry, type: string}}
    Book: {type: object, properties: {title: {type: string}}}
",
    );
    let content = &read.ok().operations[0].responses[0].content[0];
    let page = resolved(&read, content.schema.unwrap());
    assert_eq!(page.name.as_deref(), Some("PageOfBook"));
    let (_, list) = page.properties.first().unwrap();
    assert_eq!(resolved_name(&read, read.at(*list).items.unwrap()), "Book");
}

#[test]
fn schemas_without_dynamic_references_are_unchanged() {
    let read = schemas(&format!(
        "{PAGE}Plain: {{type: object, properties: {{book: {{$ref: '#/components/schemas/Book'}}, page: {{$ref: '#/components/schemas/BookPage'}}}}}}"
    ));
    let plain = read.schema("Plain");
    assert_eq!(resolved_name(&read, plain.properties[0].1), "Book");
    assert_eq!(resolved_name(&read, plain.properties[1].1), "BookPage");
}

#[test]
fn the_number_of_instantiated_schemas_is_limited() {
    // Each level doubles the number of paths: there would be 2^40 schemas.
    let mut text = String::new();
    for n in 0..40 {
        text.push_str(&format!(
            "G{n}:\n  type: object\n  properties: {{v: {{$dynamicRef: '#v{n}'}}, a: {{$ref: '#/components/schemas/A{n}'}}, b: {{$ref: '#/components/schemas/B{n}'}}}}\n  $defs: {{v{n}: {{$dynamicAnchor: v{n}, type: string}}}}\n"
        ));
        for side in ["A", "B"] {
            let all: String = (0..40)
                .map(|m| format!("v{m}: {{$dynamicAnchor: v{m}, type: object, properties: {{{side}{n}: {{}}}}}}, "))
                .collect();
            text.push_str(&format!(
                "{side}{n}: {{$ref: '#/components/schemas/G{}', $defs: {{{all}}}}}\n",
                (n + 1) % 40
            ));
        }
    }
    let read = read(&with_schemas("3.1.0", &text));
    assert!(read.ok().schemas.len() < 100_000);
}
