//! Every rule reports its incorrect example, and nothing in its correct one.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use clientwright_check::fix::fixes;
use clientwright_check::report::{entries, github, sarif};
use clientwright_check::{RULES, lint};
use clientwright_openapi::allowances;
use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::read;
use clientwright_openapi::source::{MemoryFiles, Sources};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\n";

fn linted(text: &str) -> (Sources, Diagnostics) {
    let files = MemoryFiles::new().with("a.yaml", text.as_bytes());
    let mut found = Diagnostics::new();
    let (sources, document) = read(&files, "a.yaml", &mut found);
    assert!(!found.has_errors(), "{}", found.render(&sources, false));
    let document = document.expect("a document");
    lint(&document, &sources, &mut found);
    (sources, found)
}

fn found(text: &str) -> Vec<String> {
    let (sources, mut found) = linted(text);
    allowances::apply(&mut found, &sources);
    allowances::report_useless(&mut found, &sources);
    found
        .records(&sources)
        .into_iter()
        .map(|record| record.to_string())
        .collect()
}

fn count(found: &[String], code: &str) -> usize {
    found
        .iter()
        .filter(|line| line.contains(&format!("[{code}]")))
        .count()
}

#[test]
fn every_rule_reports_only_its_incorrect_example() {
    for rule in RULES {
        let wrong = found(&format!("{HEAD}{}", rule.wrong));
        assert!(
            count(&wrong, rule.code) > 0,
            "{}: not found in {wrong:?}",
            rule.code
        );
        let right = found(&format!("{HEAD}{}", rule.right));
        assert_eq!(count(&right, rule.code), 0, "{}: {right:?}", rule.code);
    }
}

#[test]
fn every_lint_code_has_a_rule_and_vice_versa() {
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    let listed: BTreeSet<&str> = codes::LINTS
        .iter()
        .map(|code| code.code)
        // Reported when allowances are applied, not by a rule.
        .filter(|code| *code != codes::USELESS_ALLOWANCE)
        .collect();
    assert_eq!(rules, listed);
}

#[test]
fn allowed_lints_are_not_reported_and_useless_allowances_are() {
    let rule = RULES
        .iter()
        .find(|rule| rule.code == codes::OPERATION_WITHOUT_DESCRIPTION)
        .expect("the rule");
    let allowed = rule.wrong.replace(
        "operationId: getA",
        "operationId: getA\n      x-lint-allow: {W0705: it is only for tests}",
    );
    assert_eq!(found(&format!("{HEAD}{allowed}")), Vec::<String>::new());
    for (allowance, why) in [
        ("{W0703: none}", "is not reported here"),
        ("{W9999: none}", "no such code"),
        ("{W0705: ''}", "without a reason"),
    ] {
        let text = rule.wrong.replace(
            "operationId: getA",
            &format!("operationId: getA\n      x-lint-allow: {allowance}"),
        );
        let reported = found(&format!("{HEAD}{text}"));
        assert!(
            reported
                .iter()
                .any(|line| line.contains(codes::USELESS_ALLOWANCE) && line.contains(why)),
            "{reported:?}"
        );
    }
}

#[test]
fn an_allowance_applies_only_below_its_position() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    x-lint-allow: {{W0705: old}}\n    get: {{operationId: getA, responses: {{'204': {{description: ok}}}}}}\n  /b:\n    get: {{operationId: getB, responses: {{'204': {{description: ok}}}}}}\n"
    );
    let reported = found(&text);
    assert_eq!(count(&reported, "W0705"), 1, "{reported:?}");
    assert!(reported.iter().any(|line| line.contains("getB")));
}

#[test]
fn usual_names_of_paging_parameters_are_recognized() {
    let list = |parameter: &str| {
        format!(
            "{HEAD}paths:\n  /a:\n    get:\n      operationId: listA\n      summary: Lists.\n      parameters: [{{name: {parameter}, in: query, description: d, schema: {{type: integer}}}}]\n      responses:\n        '200': {{description: ok, content: {{application/json: {{schema: {{type: array, items: {{type: object}}}}}}}}}}\n"
        )
    };
    for parameter in [
        "'page[size]'",
        "pageSize",
        "per_page",
        "starting-after",
        "$top",
    ] {
        assert!(found(&list(parameter)).is_empty(), "{parameter}");
    }
    assert_eq!(count(&found(&list("colour")), "W0703"), 1);
}

#[test]
fn standard_and_prefixed_names_are_exempt_from_the_style() {
    let properties = |names: &[&str]| {
        let list: Vec<String> = [
            "firstName",
            "lastName",
            "birthDate",
            "homeTown",
            "phoneNumber",
        ]
        .iter()
        .chain(names)
        .map(|name| format!("'{name}': {{type: string}}"))
        .collect();
        found(&format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, properties: {{{}}}}}\n",
            list.join(", ")
        ))
    };
    assert!(properties(&["access_token", "grant_type", "_links", "x-note"]).is_empty());
    assert_eq!(count(&properties(&["zip_code"]), "W0704"), 1);
    // Two of seven are not an exception.
    assert!(properties(&["zip_code", "street_name"]).is_empty());
}

#[test]
fn a_literal_that_is_not_a_valid_parameter_makes_no_path_ambiguous() {
    let paths = |schema: &str| {
        let operation = |id: &str, name: &str, schema: &str| {
            format!(
                "    get: {{operationId: {id}, summary: Gets it., parameters: [{{name: {name}, in: path, required: true, schema: {schema}}}], responses: {{'204': {{description: ok}}}}}}\n"
            )
        };
        let text = format!(
            "{HEAD}paths:\n  /issues/events/{{event}}:\n{}  /issues/{{number}}/reactions:\n{}",
            operation("getEvent", "event", "{type: string}"),
            operation("listReactions", "number", schema)
        );
        count(&found(&text), "W0712")
    };
    assert_eq!(paths("{type: string}"), 1);
    assert_eq!(paths("{type: integer}"), 0);
    assert_eq!(paths("{type: string, format: uuid}"), 0);
    assert_eq!(paths("{type: string, enum: [first, last]}"), 0);
    assert_eq!(paths("{type: string, enum: [first, events]}"), 1);
}

#[test]
fn a_limit_of_the_wrong_type_is_reported_once() {
    let head = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    let found = found(&format!(
        "{head}    A: {{type: string, description: A., minimum: \"1\", maximum: 3}}\n"
    ));
    assert_eq!(count(&found, "W0205"), 1, "{found:?}");
    assert_eq!(count(&found, "W0714"), 1, "{found:?}");
    assert!(
        found.iter().any(|it| it.contains("`maximum` limits")),
        "{found:?}"
    );
}

#[test]
fn values_are_compared_as_json() {
    let listed = |values: &str| {
        let text = format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{description: A., enum: [{values}]}}\n"
        );
        count(&found(&text), "W0715")
    };
    for same in [
        "1, 1.0",
        "1e1, 10",
        "'a', \"a\"",
        "{a: 1, b: [2]}, {b: [2.0], a: 1}",
        "[1], [1.0]",
    ] {
        assert_eq!(listed(same), 1, "{same}");
    }
    for distinct in [
        "1, '1'",
        "[1, 2], [2, 1]",
        "null, 'null'",
        "true, 'true'",
        "{a: 1}, {a: 2}",
    ] {
        assert_eq!(listed(distinct), 0, "{distinct}");
    }
}

#[test]
fn a_required_name_without_a_property_is_reported_once() {
    let found = found(&format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, description: A., required: [a, a], properties: {{b: {{type: string}}}}}}\n"
    ));
    assert_eq!(count(&found, "W0212"), 1, "{found:?}");
    assert_eq!(count(&found, "W0715"), 1, "{found:?}");
}

#[test]
fn components_of_a_document_without_paths_are_not_unused() {
    let text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: string}}\n");
    assert!(found(&text).is_empty());
}

#[test]
fn fixes_keep_comments_and_layout() {
    let text = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths:\n  # the list\n  a/{id}:   # no slash\n    get:\n      operationId: getA\n      sumary: Gets it.\n      parameters:\n        - name: id\n          in: path   # here\n          schema: {type: string}\n        - {name: q, in: query, descripton: A text, schema: {type: string}}\n      responses: {'204': {description: ok}}\n";
    let (sources, found) = linted(text);
    let fixed = fixes(&found, &sources);
    let fixed = fixed.first().expect("a file");
    let expected = text
        .replace("  a/{id}:", "  /a/{id}:")
        .replace("sumary:", "summary:")
        .replace("descripton:", "description:")
        .replace("# here\n", "# here\n          required: true\n");
    assert_eq!(fixed.text, expected);
    assert_eq!(fixed.count, 4);
    let (sources, found) = linted(&fixed.text);
    assert!(fixes(&found, &sources).is_empty());
}

#[test]
fn fixes_do_not_create_duplicate_keys() {
    for (text, expected) in [
        // The correct key exists.
        (
            "schemas: {A: {type: string, readOnly: true, readonly: true}}",
            None,
        ),
        (
            "schemas: {A: {type: string, description: a, Description: b}}",
            None,
        ),
        // Of two typos, the first is corrected.
        (
            "schemas: {A: {type: string, readonly: true, read_only: true}}",
            Some("schemas: {A: {type: string, readOnly: true, read_only: true}}"),
        ),
        // Other mappings do not matter.
        (
            "schemas: {A: {type: string, readOnly: true}, B: {type: string, readonly: true}}",
            Some("schemas: {A: {type: string, readOnly: true}, B: {type: string, readOnly: true}}"),
        ),
    ] {
        let head = format!("{HEAD}paths: {{}}\ncomponents:\n  ");
        let (sources, found) = linted(&format!("{head}{text}\n"));
        let fixed = fixes(&found, &sources);
        let fixed = fixed.first().map(|fixed| fixed.text.as_str());
        let expected = expected.map(|expected| format!("{head}{expected}\n"));
        assert_eq!(fixed, expected.as_deref(), "{text}");
    }
    let operation = "{get: {operationId: a, responses: {'204': {description: ok}}}}";
    let other = operation.replace("get", "gett");
    let text = format!("{HEAD}paths:\n  /a: {operation}\n  a: {other}\n");
    let (sources, found) = linted(&text);
    let fixed = fixes(&found, &sources);
    let fixed = fixed.first().map(|fixed| fixed.text.as_str());
    assert_eq!(fixed, Some(&*text.replace("gett", "get")));
}

#[test]
fn machine_readable_reports_contain_positions_and_rules() {
    let rule = RULES.first().expect("a rule");
    let (sources, found) = linted(&format!("{HEAD}{}", rule.wrong));
    let entries = entries(&found, &sources);
    let log = sarif(&entries, "1.2.3");
    assert_eq!(
        log.pointer("/runs/0/results/0/ruleId"),
        Some(&serde_json::json!(rule.code))
    );
    assert_eq!(
        log.pointer("/runs/0/results/0/locations/0/physicalLocation/region/startLine"),
        Some(&serde_json::json!(11))
    );
    assert_eq!(
        log.pointer("/runs/0/tool/driver/rules/0/id"),
        Some(&serde_json::json!(rule.code))
    );
    let lines = github(&entries);
    assert!(
        lines.starts_with(
            "::warning file=a.yaml,line=11,col=5,endLine=11,title=W0701::the component"
        ),
        "{lines}"
    );
}

/// `UPDATE_DOCS=1 cargo test -p clientwright-check --test main rules::` rewrites `docs/lints.md`.
#[test]
fn the_page_lists_every_code() {
    let mut text = "# Diagnostics and lints\n\nAll codes of `clientwright lint`, which `clientwright explain CODE` explains, too. `E` codes are errors: there is no\nreasonable reading of the document. This page is generated from them (`UPDATE_DOCS=1 cargo test -p\nclientwright-check --test main rules::`).\n\nLevels are set in `clients.toml`, for a code, and for a place:\n\n```toml\n[lints]\nW0703 = \"allow\"\nW0705 = [{ level = \"deny\" }, { level = \"allow\", at = \"specs/vendor\" }]\n```\n\nor in the document, with the reason: `x-lint-allow: {W0703: there are never more than ten}` allows a code for the\nobject that contains it, in `codegen` as well as in `lint`.\n".to_owned();
    for code in codes::every() {
        let _ = write!(
            text,
            "\n## {}: {}\n\n{}\n",
            code.code, code.title, code.explanation
        );
        if !code.help.is_empty() {
            let _ = write!(text, "\nWhat to do: {}.\n", code.help);
        }
        if let Some(rule) = clientwright_check::find(code.code) {
            let _ = write!(
                text,
                "\nWrong:\n\n```yaml\n{}```\n\nRight:\n\n```yaml\n{}```\n",
                rule.wrong, rule.right
            );
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/lints.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &text).expect("the page");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == text,
        "docs/lints.md is out of date: run with UPDATE_DOCS=1"
    );
}

#[test]
fn webhooks_callbacks_and_listeners_are_checked_like_operations() {
    let operation = "post: {parameters: [{name: X-Kind, in: header, schema: {type: string}}], responses: {'204': {description: Ok}}}";
    let documents = [
        format!(
            "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\nwebhooks:\n  told: {{{operation}}}\n"
        ),
        format!(
            "{HEAD}paths:\n  /b: {{post: {{operationId: ask, summary: Asks., responses: {{'204': {{description: Ok}}}}, callbacks: {{told: {{'{{$request.body#/url}}': {{{operation}}}}}}}}}}}\n"
        ),
        format!("{HEAD}paths:\n  /listener/told: {{x-inbound: true, {operation}}}\n"),
    ];
    for document in documents {
        let found = found(&document);
        for code in [
            codes::OPERATION_WITHOUT_DESCRIPTION,
            codes::PARAMETER_WITHOUT_DESCRIPTION,
        ] {
            assert_eq!(count(&found, code), 1, "{code}: {found:?}\n{document}");
        }
        let shown = found.iter().any(|line| line.contains("told"));
        assert!(shown, "{found:?}");
    }
    let evidence = "x-evidence: documented, summary: Asks., responses: {'204': {description: Ok}}";
    let document = format!(
        "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\npaths: {{/b: {{post: {{operationId: ask, {evidence}}}}}}}\nwebhooks:\n  told: {{{operation}}}\ncomponents: {{schemas: {{Unused: {{type: string, description: None.}}}}}}\n"
    );
    let all = found(&document);
    assert_eq!(count(&all, codes::EVIDENCE_MISSING), 1, "{all:?}");
    let only = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\nwebhooks:\n  told: {post: {summary: Told., responses: {'204': {description: Ok}}}}\ncomponents: {schemas: {Unused: {type: string, description: None.}}}\n";
    let all = found(only);
    assert_eq!(count(&all, codes::UNUSED_COMPONENT), 1, "{all:?}");
}
