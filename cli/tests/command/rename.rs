//! `rename` renames a part, and `codegen --summary` reports the changes.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::folder::{clientwright, run};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example.com'}]
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - {name: per-page, in: query, schema: {type: integer}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
components:
  schemas:
    Order: {type: object, required: [id], properties: {id: {type: string}, buyer_name: {type: string}, state: {type: string, enum: [open, done]}}}
";

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(
        path.join("clients.toml"),
        "[[client]]\ncrate = \"shop\"\nversion = \"0.1.0\"\nspec = \"shop.yaml\"\n",
    )
    .unwrap();
    fs::write(path.join("shop.yaml"), DOCUMENT).unwrap();
    run(path, &["codegen"], 0);
    folder
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_part_can_be_renamed_by_one_command_and_keeps_its_new_name() {
    let folder = project();
    let folder = folder.path();
    let shown = run(folder, &["rename", "Order", "Purchase"], 0);
    assert!(
        shown.contains("the type `Order` (shop.yaml:13) was renamed to `Purchase`"),
        "{shown}"
    );
    assert!(read(folder, "generated/shop/src/types/mod.rs").contains("pub type Order = Purchase;"));
    run(folder, &["rename", "Purchase::buyer_name", "buyer"], 0);
    run(folder, &["rename", "listOrders", "orders", "--no-alias"], 0);
    run(folder, &["rename", "orders::per-page", "page_size"], 0);
    run(folder, &["rename", "OrderState::Done", "Finished"], 0);
    let order = read(folder, "generated/shop/src/types/purchase.rs");
    assert!(order.contains("pub buyer: Option<String>"), "{order}");
    assert!(order.contains("Finished"), "{order}");
    let operation = read(folder, "generated/shop/src/operations/orders.rs");
    assert!(operation.contains("pub fn page_size("), "{operation}");
    assert!(!operation.contains("list_orders"), "{operation}");
    run(folder, &["codegen", "--check", "--full"], 0);
    let lock = read(folder, "names.lock");
    assert!(
        lock.contains("\"#/components/schemas/Order\" = \"Purchase\""),
        "{lock}"
    );
}

#[test]
fn invalid_renames_are_rejected_with_the_reason() {
    let folder = project();
    let folder = folder.path();
    let lock = read(folder, "names.lock");
    for (old, new, shown) in [
        ("Ordr", "Purchase", "did you mean `Order`?"),
        ("Order", "Order", "the name is already `Order`"),
        ("Order", "OrderState", "cannot be renamed to `OrderState`"),
        ("Order", "not a name", "cannot be a name here"),
        ("Order::id", "buyer_name", "cannot be called `buyer_name`"),
        ("Order::nothing", "x", "no generated crate has"),
    ] {
        let found = run(folder, &["rename", old, new], 1);
        assert!(found.contains(shown), "{old} {new}: {found}");
    }
    fs::write(
        folder.join("shop.yaml"),
        DOCUMENT.replace(
            "{type: object, required",
            "{x-rust-name: Sale, type: object, required",
        ),
    )
    .unwrap();
    run(folder, &["codegen"], 0);
    let found = run(folder, &["rename", "Sale", "Purchase"], 1);
    assert!(found.contains("shop.yaml:13: change it there"), "{found}");
    assert!(lock.contains("\"Order\""));
}

#[test]
fn a_check_reports_an_edited_or_missing_names_lock() {
    let folder = project();
    let folder = folder.path();
    let lock = read(folder, "names.lock");
    fs::remove_file(folder.join("names.lock")).unwrap();
    assert!(run(folder, &["codegen", "--check"], 3).contains("names.lock"));
    fs::write(
        folder.join("names.lock"),
        lock.replace(
            "\"buyer_name\" = \"buyer_name\"",
            "\"buyer_name\" = \"purchaser\"",
        ),
    )
    .unwrap();
    assert!(run(folder, &["codegen", "--check"], 3).contains("pub purchaser"));
    fs::write(folder.join("names.lock"), &lock).unwrap();
    run(folder, &["codegen", "--check"], 0);
}

#[test]
fn a_summary_lists_public_items_instead_of_lines() {
    let folder = project();
    let folder = folder.path();
    fs::write(
        folder.join("shop.yaml"),
        DOCUMENT.replace("buyer_name: {type: string}", "buyer: {type: integer}"),
    )
    .unwrap();
    let shown = run(folder, &["codegen", "--check", "--summary"], 3);
    assert!(shown.contains("shop: major: "), "{shown}");
    assert!(
        shown.contains("- major types::Order::buyer_name the field was removed"),
        "{shown}"
    );
    assert!(
        shown.contains("types::Order::buyer the field was added"),
        "{shown}"
    );
    let page = run(
        folder,
        &["codegen", "--check", "--summary", "--format", "markdown"],
        3,
    );
    assert!(page.contains("### `shop`: major"), "{page}");
    let output = clientwright(folder, &["codegen", "--summary", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["summary"][0]["crate"], "shop");
    assert_eq!(
        found["summary"][0]["removed"][0]["item"],
        "types::Order::buyer_name"
    );
    // It has been written by now.
    let shown = run(folder, &["codegen", "--summary"], 0);
    assert!(shown.contains("its public items are unchanged"), "{shown}");
    let refused = run(folder, &["codegen", "--format", "markdown"], 2);
    assert!(
        refused.contains("--format markdown requires --summary"),
        "{refused}"
    );
}
