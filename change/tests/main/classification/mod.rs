//! One pair of documents for each kind of change, with its effect on the wire format and on Rust callers.

mod callers;
mod cases;
mod compiler;
mod semver;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use cases::{BASE, Case};
use clientwright_change::kinds::{self, Effect};
use clientwright_change::{Change, Diff, Level, State, diff};
use clientwright_generator::CrateOptions;
use clientwright_openapi::source::MemoryFiles;

/// The crate of a document; items that exist in the previous crate keep their names.
fn state(text: &str, before: Option<&State>) -> State {
    let files = MemoryFiles::new().with("shop.yaml", text.as_bytes());
    let options = CrateOptions::new("shop");
    let names = before.map(|before| before.generated.names.clone());
    State::load(&files, "shop.yaml", &options, names)
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A case, its states, and their differences.
struct Compared {
    case: &'static Case,
    /// `None` for the base.
    before: Option<State>,
    new: State,
    found: Diff,
}

impl Compared {
    fn old(&self) -> &State {
        self.before.as_ref().unwrap_or(&BASE_STATE)
    }
}

/// All cases; each is generated once for all tests.
static ALL: LazyLock<Vec<Compared>> = LazyLock::new(|| {
    let base = &*BASE_STATE;
    let compare = |case: &'static Case| {
        let before = (!case.is_from_base()).then(|| state(&case.before(), None));
        let old = before.as_ref().unwrap_or(base);
        let new = state(&case.after(), Some(old));
        let found = diff(old, &new);
        Compared {
            case,
            before,
            new,
            found,
        }
    };
    let cases: Vec<&Case> = cases::all().collect();
    let halves = cases.split_at(cases.len() / 2);
    std::thread::scope(|scope| {
        let second = scope.spawn(|| halves.1.iter().copied().map(compare).collect::<Vec<_>>());
        let mut all: Vec<Compared> = halves.0.iter().copied().map(compare).collect();
        all.extend(second.join().expect("the second half"));
        all
    })
});

static BASE_STATE: LazyLock<State> = LazyLock::new(|| state(BASE, None));

fn one<'a>(found: &'a Diff, code: &str) -> Option<&'a Change> {
    found.changes.iter().find(|change| change.code == code)
}

#[test]
fn every_kind_of_change_is_classified_for_the_wire_and_for_rust() {
    let mut wrong = Vec::new();
    for Compared { case, found, .. } in &*ALL {
        let all: Vec<&str> = found.changes.iter().map(|change| change.code).collect();
        let Some(change) = one(found, case.code) else {
            wrong.push(format!(
                "{}: not found, but {all:?}\n{}",
                case.code,
                case.after()
            ));
            continue;
        };
        let wire = (change.wire.old_client, change.wire.new_client);
        if wire != case.wire || change.rust.level != case.rust {
            wrong.push(format!(
                "{}: wire {wire:?}, rust {} [{}] {:?}; all {all:?}",
                case.code,
                change.rust.level,
                change.rust.rule,
                change
                    .rust
                    .surface
                    .iter()
                    .map(|part| (&part.item, part.rule))
                    .collect::<Vec<_>>()
            ));
        }
        if change.old.is_none() && change.new.is_none() {
            wrong.push(format!("{}: no position", case.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_has_a_case() {
    let tested: BTreeSet<&str> = cases::all().map(|case| case.code).collect();
    let untested: Vec<&str> = kinds::ALL
        .iter()
        .map(|kind| kind.code)
        // No change of a document causes it.
        .filter(|code| *code != kinds::SURFACE_CHANGED.code && !tested.contains(code))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn document_changes_explain_all_changes_of_the_code() {
    let mut wrong = Vec::new();
    for Compared { case, found, .. } in &*ALL {
        if let Some(change) = one(found, "surface-changed") {
            wrong.push(format!(
                "{}: {} {}",
                case.code, change.subject, change.message
            ));
        }
        let levels = found.changes.iter().map(|change| change.rust.level);
        let most = levels.max().unwrap_or_default();
        if found.verdict > most.max(Level::Patch) {
            wrong.push(format!("{}: {} but {most}", case.code, found.verdict));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn equivalent_documents_have_no_changes() {
    let old = &*BASE_STATE;
    let reordered = BASE
        .replace("    Kind: {type: string, enum: [order]}\n", "")
        .replace(
            "    Spare:\n",
            "    Kind: {type: string, enum: [order]}\n    # moved\n    Spare:\n",
        );
    for text in [BASE, &reordered] {
        let found = diff(old, &state(text, Some(old)));
        assert_eq!(found.verdict, Level::None);
        assert!(found.changes.is_empty(), "{:?}", found.changes);
    }
}

#[test]
fn an_unexplained_difference_of_the_package_is_reported() {
    let old = &*BASE_STATE;
    let priority = "priority: {type: string, enum: [low, high]";
    let text = format!("{priority}, x-enum-descriptions: {{low: Later.}}");
    let found = diff(old, &state(&BASE.replace(priority, &text), Some(old)));
    assert_eq!(found.verdict, Level::Patch);
    let [change] = found.changes.as_slice() else {
        panic!("{:?}", found.changes);
    };
    assert_eq!(change.code, "surface-changed");
    assert!(change.subject.starts_with("`src/types/"), "{change:?}");
    assert!(change.rust.compiles && change.rust.means_the_same);
}

#[test]
fn both_positions_are_reported_with_their_lines() {
    let old = &*BASE_STATE;
    let text = BASE.replace(
        "{type: integer, format: int32}",
        "{type: integer, format: int64}",
    );
    let found = diff(old, &state(&format!("# a line\n{text}"), Some(old)));
    let change = one(&found, "format-widened").expect("the change");
    let line = |text: &str| {
        text.lines()
            .position(|line| line.contains("format: int"))
            .expect("the line")
            + 1
    };
    assert_eq!(change.old, Some(format!("shop.yaml:{}", line(BASE))));
    assert_eq!(change.new, Some(format!("shop.yaml:{}", line(&text) + 1)));
}

#[test]
fn reordered_arguments_compile_with_a_different_meaning() {
    let of_case = |one: &&Compared| one.case.code == "path-parameters-reordered";
    let compared = ALL.iter().find(of_case).expect("a case");
    let [change] = compared.found.changes.as_slice() else {
        panic!("{:?}", compared.found.changes);
    };
    assert!(change.rust.compiles && !change.rust.means_the_same);
    // A different name at the same position is the same argument.
    let renamed = "  /shelves/{line}/{column}:";
    let text = BASE.replace("  /shelves/{row}/{column}:", renamed);
    let text = text.replace("{name: row,", "{name: line,");
    let found = diff(&BASE_STATE, &state(&text, Some(&BASE_STATE)));
    assert!(one(&found, "path-parameters-reordered").is_none());
}

#[test]
fn a_style_change_is_reported_with_the_changed_parts() {
    let messages = |code: &str| -> Vec<String> {
        let of_code = ALL.iter().filter(|one| one.case.code == code);
        let changes = of_code.filter_map(|compared| one(&compared.found, code));
        changes.map(|change| change.message.clone()).collect()
    };
    assert_eq!(
        messages("parameter-style-changed"),
        [
            "form, explode: false became form, explode: true",
            "form, explode: true, reserved characters encoded became \
             form, explode: true, reserved characters as they are",
        ]
    );
    assert_eq!(
        messages("encoding-changed"),
        [
            "`image/png` became `image/jpeg`",
            "form, explode: false became form, explode: true",
            "form, explode: false became form, explode: false, reserved characters as they are",
            "`text/plain` became `text/csv`",
        ]
    );
}

#[test]
fn a_change_of_a_shared_schema_is_reported_once() {
    let old = &*BASE_STATE;
    let text = BASE.replace("lives: {type: integer}", "lives: {type: string}");
    let found = diff(old, &state(&text, Some(old)));
    let changes: Vec<&Change> = found
        .changes
        .iter()
        .filter(|change| change.code == "type-changed")
        .collect();
    assert_eq!(changes.len(), 1);
    let change = changes.first().expect("one");
    assert_eq!(change.direction, "both");
    assert_eq!(change.wire.old_client, Effect::Breaks);
}

#[test]
fn a_diff_serializes_to_json_with_a_verdict_and_changes() {
    let mut all = ALL.iter();
    let one = all
        .find(|one| one.case.code == "required-parameter-added")
        .expect("a case");
    let json = serde_json::to_value(&one.found).expect("JSON");
    assert_eq!(json.get("verdict"), Some(&serde_json::json!("major")));
    let first = json.pointer("/changes/0").expect("a change");
    for field in ["code", "old", "new", "wire", "rust"] {
        assert!(first.get(field).is_some(), "{field} in {first}");
    }
}

/// The differences between two documents with this webhook, callback or listener: codes, directions, and effects.
fn of_messages(old: &str, new: &str) -> Vec<String> {
    let whole = |messages: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths:\n  /a: {{get: {{operationId: getA, responses: {{'204': {{description: Done}}}}}}}}\n{messages}"
        )
    };
    let old = state(&whole(old), None);
    let found = diff(&old, &state(&whole(new), Some(&old)));
    let wire = found
        .changes
        .iter()
        .filter(|change| change.code != "surface-changed");
    wire.map(|change| {
        let Change {
            code,
            direction,
            wire,
            operations,
            ..
        } = change;
        format!(
            "{code} of {}: {direction}, {} {}",
            operations.iter().cloned().collect::<Vec<_>>().join(" "),
            wire.old_client.as_str(),
            wire.new_client.as_str()
        )
    })
    .collect()
}

#[test]
fn requests_of_webhooks_callbacks_and_listeners_are_classified_as_received() {
    let operation = |required: &str, kind: &str, status: &str| {
        format!(
            "post: {{operationId: tell, requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, required: [{required}], properties: {{a: {{type: string}}, b: {{type: {kind}}}}}}}}}}}}}, responses: {{'{status}': {{description: Ok, content: {{application/json: {{schema: {{type: object, properties: {{c: {{type: {kind}}}}}}}}}}}}}}}}}"
        )
    };
    let places: [fn(&str) -> String; 3] = [
        |message| format!("webhooks:\n  told: {{{message}}}\n"),
        |message| {
            format!(
                "  /b: {{post: {{operationId: ask, responses: {{'204': {{description: Done}}}}, callbacks: {{told: {{'{{$request.body#/url}}': {{{message}}}}}}}}}}}\n"
            )
        },
        |message| format!("  /listener/told: {{x-inbound: true, {message}}}\n"),
    ];
    for place in places {
        let before = place(&operation("a, b", "integer", "200"));
        let after = place(&operation("a", "string", "200"));
        let mut found = of_messages(&before, &after);
        found.sort();
        assert_eq!(
            found,
            [
                "property-became-optional of tell: response, breaks works",
                "type-changed of tell: request, breaks breaks",
                "type-changed of tell: response, breaks breaks",
            ],
            "{before}"
        );
        let added = of_messages("", &before);
        assert!(
            added.contains(&"operation-added of tell: response, conditional works".to_owned()),
            "{added:?}"
        );
        let removed = of_messages(&before, "");
        assert!(
            removed.contains(&"operation-removed of tell: response, works breaks".to_owned()),
            "{removed:?}"
        );
        let other = place(&operation("a, b", "integer", "201"));
        let statuses = of_messages(&before, &other);
        // Clients send these statuses, and how a server handles them is not described.
        assert!(
            statuses.contains(&"success-status-added of tell: request, works breaks".to_owned()),
            "{statuses:?}"
        );
    }
}

#[test]
fn headers_and_bodies_of_messages_are_classified_as_received() {
    let message = |parameters: &str, body: &str| {
        format!(
            "webhooks:\n  told: {{post: {{parameters: [{parameters}], {body}responses: {{'204': {{description: Ok}}}}}}}}\n"
        )
    };
    let optional = "{name: X-Kind, in: header, schema: {type: string}}";
    let required = "{name: X-Kind, in: header, required: true, schema: {type: string}}";
    let body =
        "requestBody: {required: true, content: {application/json: {schema: {type: object}}}}, ";
    let known = message("", "");
    for (old, new, expected) in [
        (
            &known,
            message(required, ""),
            "required-parameter-added of told: response, conditional breaks",
        ),
        (
            &message(optional, ""),
            message(required, ""),
            "parameter-became-required of told: response, works breaks",
        ),
        (
            &known,
            message("", body),
            "required-body-added of told: response, conditional breaks",
        ),
    ] {
        let found = of_messages(old, &new);
        assert!(found.contains(&expected.to_owned()), "{found:?}");
    }
}
