//! Renamed items remain available under their former names, as deprecated aliases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use clientwright_generator::Generation;
use clientwright_generator::names::{NamesLock, NamesLocks};

use super::released::{generate, lock};

fn file<'a>(outcome: &'a Generation, path: &str) -> &'a str {
    let files = &outcome.generated.as_ref().unwrap().files;
    files.get(path).unwrap_or_else(|| panic!("no {path}"))
}

fn shop(order: &str, operation: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: 'http://localhost'}}]
paths:
  /orders:
    get:
      operationId: {operation}
      parameters: [{{name: per-page, in: query, schema: {{type: integer}}}}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{order}'}}}}}}}}}}
components:
  schemas:
    {order}: {{type: object, required: [id], properties: {{id: {{type: string}}, buyerName: {{type: string}}}}}}
"
    )
}

#[test]
fn a_renamed_type_keeps_its_former_names() {
    let before = generate(&shop("Order", "listOrders"), &NamesLock::default());
    let after = generate(&shop("Purchase", "listOrders"), &lock(&before));
    let types = file(&after, "src/types/mod.rs");
    assert!(
        types.contains(
            "#[deprecated(note = \"renamed to `Purchase`\")]\npub type Order = Purchase;"
        ),
        "{types}"
    );
    // Later it still exists, and follows a second rename.
    let again = generate(&shop("Purchase", "listOrders"), &lock(&after));
    assert_eq!(file(&again, "src/types/mod.rs"), types);
    assert_eq!(lock(&again), lock(&after));
    let third = generate(&shop("Sale", "listOrders"), &lock(&again));
    let types = file(&third, "src/types/mod.rs");
    assert!(types.contains("pub type Order = Sale;"), "{types}");
    assert!(types.contains("pub type Purchase = Sale;"), "{types}");
    // After renaming it back it has its original name, and no alias for itself.
    let back = generate(&shop("Order", "listOrders"), &lock(&third));
    let types = file(&back, "src/types/mod.rs");
    assert!(!types.contains("pub type Order ="), "{types}");
    assert!(types.contains("pub type Sale = Order;"), "{types}");
}

#[test]
fn a_renamed_operation_keeps_its_former_names() {
    let before = generate(&shop("Order", "listOrders"), &NamesLock::default());
    let after = generate(&shop("Order", "allOrders"), &lock(&before));
    let operation = file(&after, "src/operations/all_orders.rs");
    assert!(
        operation.contains("pub fn list_orders(&self) -> AllOrders {"),
        "{operation}"
    );
    assert!(operation.contains("#[deprecated(note = \"renamed to `all_orders`\")]"));
    let module = file(&after, "src/operations/mod.rs");
    assert!(
        module.contains("pub type ListOrders = AllOrders;"),
        "{module}"
    );
    let interface = file(&after, "src/interface.rs");
    assert!(
        interface.contains("fn list_orders(&self) -> operations::AllOrders;"),
        "{interface}"
    );
}

#[test]
fn an_added_schema_does_not_take_a_former_name() {
    let before = generate(&shop("Order", "listOrders"), &NamesLock::default());
    let after = generate(&shop("Purchase", "listOrders"), &lock(&before));
    let more = format!(
        "{}    order: {{type: object, properties: {{other: {{type: integer}}}}}}\n",
        shop("Purchase", "listOrders").replace(
            "buyerName: {type: string}",
            "buyerName: {type: string}, o: {$ref: '#/components/schemas/order'}"
        )
    );
    let added = generate(&more, &lock(&after));
    let types = file(&added, "src/types/mod.rs");
    assert!(types.contains("pub type Order = Purchase;"), "{types}");
}

#[test]
fn an_ambiguous_rename_adds_no_alias() {
    let before = generate(&shop("Order", "listOrders"), &NamesLock::default());
    let two = format!(
        "{}    Copy: {{type: object, required: [id], properties: {{id: {{type: string, maxLength: 3}}, buyerName: {{type: string}}}}}}\n",
        shop("Purchase", "listOrders")
    );
    let after = generate(&two, &lock(&before));
    assert!(!file(&after, "src/types/mod.rs").contains("pub type Order"));
}

#[test]
fn former_names_are_written_to_the_lock_and_read_back() {
    let before = generate(&shop("Order", "listOrders"), &NamesLock::default());
    let after = generate(&shop("Purchase", "allOrders"), &lock(&before));
    let locks = NamesLocks {
        crates: [("named".to_owned(), lock(&after))].into(),
    };
    let text = locks.to_text();
    for line in [
        "[named.renamed-types]\n\"Order\" = \"Purchase\"",
        "[named.renamed-operations]\n\"list_orders\" = \"all_orders\"",
        "[named.routes]\n\"GET /orders\" = \"all_orders\"",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert_eq!(NamesLocks::parse(&text).unwrap(), locks);
}

#[test]
fn response_variants_keep_their_names_after_additions() {
    let text = |more: &str| {
        format!(
            "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: 'http://localhost'}}]
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: ok
          content:
            application/vnd.a+json: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}
            text/csv: {{schema: {{type: string}}}}
{more}"
        )
    };
    let before = generate(&text(""), &NamesLock::default());
    let path = "src/operations/get_a.rs";
    for more in [
        "            application/vnd.b+json: {schema: {type: object, properties: {b: {type: string}}}}\n",
        "        '203': {description: other, content: {application/json: {schema: {type: array, items: {type: integer}}}}}\n",
    ] {
        assert!(
            file(&before, path).contains("    Json("),
            "{}",
            file(&before, path)
        );
        let after = generate(&text(more), &lock(&before));
        for variant in ["    Json(", "    Text("] {
            assert!(
                file(&after, path).contains(variant),
                "{}",
                file(&after, path)
            );
        }
    }
}
