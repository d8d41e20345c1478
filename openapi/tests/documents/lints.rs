//! `allow`, `warn` and `deny` by code and position, and how many diagnostics are kept.

use crate::support;

use clientwright_openapi::diagnostics::{Level, LintLevels, Severity};
use support::{Read, read, read_files, with_schemas};

fn applied(mut read: Read, levels: &LintLevels) -> Read {
    read.diagnostics.relax(levels, &read.sources);
    read.diagnostics.enforce(levels, &read.sources);
    read
}

fn rules(rules: &[(&str, Level, Option<&str>)]) -> LintLevels {
    let mut levels = LintLevels::new();
    for (code, level, place) in rules {
        levels.set(code, *level, *place).unwrap();
    }
    levels
}

fn severities(read: &Read) -> Vec<(&'static str, Severity)> {
    let sorted = read.diagnostics.sorted();
    sorted
        .iter()
        .map(|found| (found.code, found.severity))
        .collect()
}

fn spec() -> Read {
    read(&with_schemas(
        "3.0.3",
        "A: {type: strin}\nB: {type: object, required: [c], properties: {d: {}}}\nC: {$ref: '#/components/schemas/Missing'}",
    ))
}

#[test]
fn a_warning_can_be_denied_or_allowed_and_is_counted() {
    let all = severities(&spec());
    assert_eq!(
        all,
        [
            ("W0209", Severity::Warning),
            ("W0212", Severity::Warning),
            ("E0101", Severity::Error)
        ]
    );
    let levels = rules(&[
        ("W0209", Level::Deny, None),
        ("W0212", Level::Allow, None),
        ("E0101", Level::Warn, None),
    ]);
    let read = applied(spec(), &levels);
    assert_eq!(
        severities(&read),
        [("W0209", Severity::Error), ("E0101", Severity::Warning)]
    );
    assert!(read.diagnostics.has_errors());
    assert_eq!(read.diagnostics.allowed().get("W0212"), Some(&1));
}

#[test]
fn an_unresolved_reference_can_be_relaxed_to_a_free_form_value() {
    let read = applied(spec(), &rules(&[("E0101", Level::Warn, None)]));
    assert!(!read.diagnostics.has_errors());
    assert!(read.schema("C").reference.is_none());
    assert!(
        read.rendered().contains("warning[E0101]"),
        "{}",
        read.rendered()
    );
}

#[test]
fn all_warnings_except_some_can_be_denied() {
    let mut levels = rules(&[("W0209", Level::Warn, None), ("E0101", Level::Warn, None)]);
    levels.deny_warnings();
    let read = applied(spec(), &levels);
    assert_eq!(
        severities(&read),
        [
            ("W0209", Severity::Warning),
            ("W0212", Severity::Error),
            ("E0101", Severity::Warning)
        ]
    );
    let same = rules(&[
        ("warnings", Level::Deny, None),
        ("W0209", Level::Warn, None),
        ("E0101", Level::Warn, None),
    ]);
    assert_eq!(severities(&applied(spec(), &same)), severities(&read));
}

#[test]
fn the_longest_path_takes_precedence_and_then_the_last_rule() {
    let main = with_schemas(
        "3.0.3",
        "A: {type: strin}\nB: {type: strin}\nC: {$ref: 'vendor/c.yaml'}\nD: {$ref: 'vendors.yaml'}",
    );
    let wrong = "type: strin\n";
    let spec = || {
        read_files(&[
            ("main.yaml", &main),
            ("vendor/c.yaml", wrong),
            ("vendors.yaml", wrong),
        ])
    };
    let levels = rules(&[
        (
            "W0209",
            Level::Allow,
            Some("main.yaml#/components/schemas/A"),
        ),
        ("W0209", Level::Allow, Some("vendor")),
        ("W0209", Level::Warn, None),
        ("W0209", Level::Deny, None),
        ("W0209", Level::Warn, Some("#/components/schemas/B/")),
    ]);
    let read = applied(spec(), &levels);
    let found: Vec<String> = read
        .diagnostics
        .records(&read.sources)
        .iter()
        .map(|record| format!("{:?} {}", record.severity, record.place.as_ref().unwrap()))
        .collect();
    assert_eq!(found, ["Warning main.yaml:7:15", "Error vendors.yaml:1:7"]);
}

#[test]
fn an_invalid_rule_is_rejected_with_the_reason() {
    let mut levels = LintLevels::new();
    for (code, level, place, why) in [
        ("W0040", Level::Allow, None, "there is no code `W0040`"),
        ("E0004", Level::Warn, None, "no reasonable reading"),
        ("E0101", Level::Allow, None, "must be reported"),
        ("warnings", Level::Allow, None, "only be `deny`"),
    ] {
        let error = levels.set(code, level, place).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
    assert!(levels.is_default());
    let error = "forbid".parse::<Level>().unwrap_err().to_string();
    assert_eq!(error, "expected `allow`, `warn` or `deny`, found `forbid`");
}

#[test]
fn an_unreadable_main_document_is_always_an_error() {
    let levels = rules(&[("E0001", Level::Warn, None)]);
    let read = applied(read_files(&[]), &levels);
    assert!(read.diagnostics.has_errors());
}

#[test]
fn a_diagnostic_is_recorded_as_one_line_and_as_text() {
    let read = read(&with_schemas("3.0.3", "A: {type: \"stri\\nn\"}"));
    let records = read.diagnostics.records(&read.sources);
    assert_eq!(
        records[0].to_string(),
        "main.yaml:6:15: [W0209] unknown type `stri n` (did you mean `string`? treated as any value)"
    );
    assert!(
        records[0].text.starts_with("warning[W0209]"),
        "{}",
        records[0].text
    );
}

#[test]
fn keywords_without_effect_are_reported_once_with_a_count() {
    let read = read(&with_schemas(
        "3.1.0",
        "A: {type: string, not: {enum: [a]}}\nB: {not: {}}\nC: {type: object, properties: {d: {not: {}, if: {}}}}",
    ));
    let lines: Vec<String> = read
        .diagnostics
        .records(&read.sources)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        lines,
        [
            "main.yaml:6:23: [W0213] `not` has no effect on what is generated: no type can express what a value is not (here and in 2 more places)",
            "main.yaml:8:49: [W0213] `if` has no effect on what is generated: properties described only by `then` or `else` are always optional",
        ]
    );
}
