//! Alternatives of a union that are no components: which is which after a change.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use clientwright_change::{State, diff};
use clientwright_generator::CrateOptions;
use clientwright_openapi::source::MemoryFiles;

/// The codes of what changed from one list of alternatives to the other.
fn changes(before: &str, after: &str) -> Vec<String> {
    let document = |alternatives: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths:\n  /payment:\n    get:\n      \
             operationId: getPayment\n      responses:\n        '200':\n          description: Paid.\n          \
             content:\n            application/json:\n              schema:\n                oneOf: {alternatives}\n"
        )
    };
    let state = |text: &str, names| {
        let files = MemoryFiles::new().with("shop.yaml", text.as_bytes());
        State::load(&files, "shop.yaml", &CrateOptions::new("shop"), names)
            .unwrap_or_else(|error| panic!("{error}\n{text}"))
    };
    let old = state(&document(before), None);
    let new = state(&document(after), Some(old.generated.names.clone()));
    let found = diff(&old, &new).changes;
    found
        .into_iter()
        .map(|change| change.code.to_owned())
        .collect()
}

const CARD: &str =
    "{title: Card, type: object, properties: {number: {type: string}, holder: {type: string}}}";
const CASH: &str =
    "{title: Cash, type: object, properties: {amount: {type: number}, currency: {type: string}}}";

#[test]
fn an_alternative_with_another_title_is_the_same_alternative() {
    let renamed = CARD.replace("Card", "Payment card");
    let found = changes(
        &format!("[{CARD}, {CASH}]"),
        &format!("[{renamed}, {CASH}]"),
    );
    assert!(
        !found.iter().any(|code| code.starts_with("alternative-")),
        "{found:?}"
    );
}

#[test]
fn alternatives_in_another_order_are_the_same_alternatives() {
    let plain = |text: &str| {
        text.replace("title: Card, ", "")
            .replace("title: Cash, ", "")
    };
    let (card, cash) = (plain(CARD), plain(CASH));
    let found = changes(&format!("[{card}, {cash}]"), &format!("[{cash}, {card}]"));
    let on_the_wire =
        |code: &&String| code.starts_with("alternative-") || code.starts_with("property-");
    assert_eq!(found.iter().find(on_the_wire), None, "{found:?}");
}

#[test]
fn an_alternative_that_has_nothing_of_the_old_one_is_another() {
    let found = changes(&format!("[{CARD}]"), &format!("[{CASH}]"));
    for code in ["alternative-removed", "alternative-added"] {
        assert!(found.iter().any(|known| known == code), "{found:?}");
    }
}

#[test]
fn a_member_more_is_found_where_the_title_changed_too() {
    let wider = CARD
        .replace("Card", "Payment card")
        .replace("holder:", "expiry: {type: string}, holder:");
    let found = changes(&format!("[{CARD}, {CASH}]"), &format!("[{wider}, {CASH}]"));
    assert!(
        found.iter().any(|code| code == "optional-property-added"),
        "{found:?}"
    );
    assert!(
        !found.iter().any(|code| code.starts_with("alternative-")),
        "{found:?}"
    );
}
