//! Unnamed alternatives of a union are identified by their content, regardless of their position and title.

use clientwright_change::{State, diff};
use clientwright_generator::CrateOptions;
use clientwright_openapi::source::MemoryFiles;

const CARD: &str =
    "{type: object, required: [card], properties: {card: {type: string}, holder: {type: string}}}";
const TRANSFER: &str = "{type: object, required: [iban], properties: {iban: {type: string}}}";

/// The codes and messages of the changes between unions with these alternatives.
fn changes(old: &[&str], new: &[&str]) -> Vec<String> {
    let state = |alternatives: &[&str], before: Option<&State>| {
        let list: String = alternatives
            .iter()
            .map(|one| format!("                  - {one}\n"))
            .collect();
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: https://shop.example}}]\npaths:\n  /payments:\n    post:\n      operationId: pay\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                payment:\n                  oneOf:\n{list}      responses: {{'204': {{description: Paid}}}}\n"
        );
        let files = MemoryFiles::new().with("shop.yaml", text.as_bytes());
        let names = before.map(|before| before.generated.names.clone());
        State::load(&files, "shop.yaml", &CrateOptions::new("shop"), names)
            .unwrap_or_else(|error| panic!("{error}\n{text}"))
    };
    let old = state(old, None);
    let new = state(new, Some(&old));
    let found = diff(&old, &new);
    let all = found.changes.iter();
    all.map(|change| format!("{} {}", change.code, change.message))
        .collect()
}

fn with(alternative: &str, more: &str) -> String {
    alternative.replacen("type: object", &format!("type: object, {more}"), 1)
}

#[test]
fn adding_a_title_neither_removes_nor_adds_an_alternative() {
    for titled in [
        [with(CARD, "title: Card payment"), TRANSFER.to_owned()],
        [CARD.to_owned(), with(TRANSFER, "title: Bank transfer")],
    ] {
        let titled: Vec<&str> = titled.iter().map(String::as_str).collect();
        let found = changes(&[CARD, TRANSFER], &titled);
        assert!(
            !found
                .iter()
                .any(|it| it.contains("alternative") || it.contains("property")),
            "{found:#?}"
        );
    }
}

#[test]
fn the_order_of_alternatives_has_no_effect_on_the_wire() {
    let found = changes(&[CARD, TRANSFER], &[TRANSFER, CARD]);
    assert!(
        !found
            .iter()
            .any(|it| it.contains("alternative") || it.contains("property")),
        "{found:#?}"
    );
}

#[test]
fn a_property_added_to_a_moved_alternative_is_reported_as_such() {
    let more = CARD.replace("holder:", "code: {type: string}, holder:");
    let found = changes(&[CARD, TRANSFER], &[TRANSFER, &more]);
    let codes: Vec<&str> = found
        .iter()
        .filter_map(|it| it.split(' ').next())
        .filter(|code| code.contains("property") || code.contains("alternative"))
        .collect();
    assert_eq!(codes, ["optional-property-added"], "{found:#?}");
}

#[test]
fn only_the_missing_alternative_is_reported_as_removed() {
    let found = changes(&[CARD, TRANSFER], &[TRANSFER]);
    let removed = |it: &&String| it.starts_with("alternative-removed");
    assert_eq!(found.iter().filter(removed).count(), 1, "{found:#?}");
    assert!(
        !found.iter().any(|it| it.contains("property")),
        "{found:#?}"
    );
}

#[test]
fn a_completely_different_alternative_replaces_the_old_one() {
    let found = changes(&[CARD], &[TRANSFER]);
    for code in ["alternative-removed", "alternative-added"] {
        assert!(found.iter().any(|it| it.starts_with(code)), "{found:#?}");
    }
}
