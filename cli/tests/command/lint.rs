//! `lint` reports errors and likely mistakes in documents.

use serde_json::Value;

use crate::folder::{CLIENTS, FAILED, FINE, FOUND, Folder};

const CLEAN: &str = "openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      summary: Gets an order.
      parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
      responses: {'204': {description: It is there.}}
";

#[test]
fn lints_have_positions_and_determine_the_exit_code() {
    let folder = Folder::new();
    folder.put("shop.yaml", CLEAN);
    let fine = folder.run(&["lint", "shop.yaml"]).expect(FINE);
    assert_eq!(fine.out.trim(), "nothing found");
    folder.change("shop.yaml", "      summary: Gets an order.\n", "");
    let found = folder.run(&["lint", "shop.yaml"]).expect(FOUND);
    assert!(found.out.contains("warning[W0705]"), "{}", found.out);
    assert!(found.out.contains("--> shop.yaml:6:5"), "{}", found.out);
    folder
        .run(&["lint", "shop.yaml", "--allow", "W0705"])
        .expect(FINE);
    folder
        .run(&["lint", "shop.yaml", "--deny", "W0705"])
        .expect(FAILED);
    folder.change(
        "shop.yaml",
        "getOrder\n",
        "getOrder\n      x-lint-allow: {W0705: the name says it}\n",
    );
    folder.run(&["lint", "shop.yaml"]).expect(FINE);
    folder.run(&["lint", "absent.yaml"]).expect(FAILED);
}

#[test]
fn errors_in_clients_toml_are_results_in_sarif_and_annotations() {
    let folder = Folder::with_project();
    folder.put(
        "specs/clients.toml",
        &format!("[defaults]\nlicence = 'MIT'\nedition = 2024\n{CLIENTS}"),
    );
    let run = folder.run(&["lint", "--format=sarif"]).expect(FAILED);
    let log: Value = serde_json::from_str(&run.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    let results: Vec<&Value> = results
        .filter(|result| result["ruleId"] == "invalid-setting")
        .collect();
    assert_eq!(results.len(), 2, "{}", run.out);
    assert_eq!(
        results[0]["message"]["text"],
        "unknown key `licence`\nhelp: did you mean `license`?"
    );
    let place = &results[1]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "specs/clients.toml");
    assert_eq!(place["region"]["startLine"], 3);
    assert_eq!(place["region"]["startColumn"], 11);
    let run = folder.run(&["lint", "--format=github"]).expect(FAILED);
    let first = "::error file=specs/clients.toml,line=2,col=1,endLine=2,title=invalid-setting::";
    assert!(run.out.starts_with(first), "{}", run.out);
}

#[test]
fn a_run_without_a_project_is_a_failed_run_in_sarif_and_an_annotation() {
    let folder = Folder::new();
    let run = folder.run(&["lint", "--format=sarif"]).expect(FAILED);
    let log: Value = serde_json::from_str(&run.out).unwrap();
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let message = &invocation["toolExecutionNotifications"][0]["message"]["text"];
    assert!(
        message.as_str().unwrap().contains("no clients.toml"),
        "{message}"
    );
    let run = folder.run(&["lint", "--format=github"]).expect(FAILED);
    assert!(run.out.starts_with("::error::"), "{}", run.out);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
}

#[test]
fn errors_of_all_stages_are_reported_in_one_run() {
    let folder = Folder::new();
    folder.put("specs/clean.yaml", CLEAN);
    let doubtful = CLEAN.replace("      summary: Gets an order.\n", "");
    folder.put("specs/doubtful.yaml", &doubtful);
    folder.put("specs/changed.yaml", &doubtful);
    let client = |name: &str, more: &str| {
        format!("[[client]]\ncrate = '{name}'\nversion = '0.1.0'\nspec = '{name}.yaml'\n{more}")
    };
    let clients = [
        "[defaults]\nlicense = 'MIT'\nlicense = 'ISC'\nlicense-files = ['GONE']\n".to_owned(),
        client("clean", "cli = 'yes'\n"),
        client("absent", ""),
        client("doubtful", ""),
        // Its document is not what is generated from: the overlay is missing.
        client("changed", "overlays = ['gone.yaml', 1]\n"),
    ];
    folder.put("specs/clients.toml", &clients.concat());
    let run = folder.run(&["lint", "--format=json"]).expect(FAILED);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let found: Vec<String> = found["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{}:{} {}", it["file"], it["line"], it["message"]).replace('"', ""))
        .collect();
    let expected = [
        "specs/clients.toml:3 duplicate key",
        "specs/clients.toml:4 cannot read `GONE`: ",
        "specs/clients.toml:9 invalid type: string",
        "specs/clients.toml:13 cannot read `specs/absent.yaml`: there is no such file",
        "specs/clients.toml:22 invalid type: integer",
        "specs/doubtful.yaml:6 `getOrder` has neither",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{expected}: {found}");
    }
    let run = folder.run(&["codegen"]).expect(FAILED);
    for line in [3, 4, 9, 13, 22] {
        let place = format!("--> specs/clients.toml:{line}:");
        assert!(run.err.contains(&place), "{place}: {}", run.err);
    }
}

#[test]
fn places_of_levels_that_match_nothing_are_reported_with_the_nearest_place() {
    let folder = Folder::new();
    folder.put("specs/vendor/shop.yaml", CLEAN);
    let places = |places: &[&str]| {
        let places = places
            .iter()
            .map(|at| format!("{{level='allow', at='{at}'}}"));
        let places = places.collect::<Vec<_>>().join(", ");
        let clients = CLIENTS.replace("shop.yaml", "vendor/shop.yaml");
        let text = format!("[lints]\nW0213 = [{places}]\n{clients}");
        folder.put("specs/clients.toml", &text);
    };
    places(&[
        "specs/vendor",
        "./specs/vendor/shop.yaml",
        "specs/clients.toml",
        "#/paths",
        "specs#/paths/~1orders~1{id}/get/parameters/0",
    ]);
    folder.run(&["lint"]).expect(FINE);
    folder.run(&["codegen"]).expect(FINE);
    for (wrong, meant) in [
        ("specs/vendr", Some("specs/vendor")),
        (
            "specs/vendor/shop.yml#/paths",
            Some("specs/vendor/shop.yaml#/paths"),
        ),
        (
            "#/path/~1orders~1{id}/get",
            Some("#/paths/~1orders~1{id}/get"),
        ),
        (
            "specs#/paths/~1order~1{id}",
            Some("specs#/paths/~1orders~1{id}"),
        ),
        ("elsewhere", None),
        ("#/components/schemas/Order", None),
    ] {
        places(&["specs", wrong]);
        let lint = folder.run(&["lint"]).expect(FOUND).out;
        // The second run does not generate anything.
        for text in [
            lint,
            folder.run(&["codegen"]).expect(FINE).err,
            folder.run(&["codegen"]).expect(FINE).err,
        ] {
            let message =
                format!("warning[W0609]: the level of `W0213` has no effect at `{wrong}`");
            assert!(text.contains(&message), "{wrong}: {text}");
            assert!(text.contains("--> specs/clients.toml:2:"), "{text}");
            let help = meant.map_or("correct or remove it".to_owned(), |meant| {
                format!("did you mean `{meant}`?")
            });
            assert!(text.contains(&help), "{help}: {text}");
        }
    }
    folder.run(&["lint", "--deny", "warnings"]).expect(FAILED);
    let denied = folder.run(&["codegen", "--deny", "W0609"]).expect(FAILED);
    assert!(denied.err.contains("error[W0609]"), "{}", denied.err);
    let text = folder.text("specs/clients.toml");
    folder.put(
        "specs/clients.toml",
        &text.replace("[lints]", "[lints]\nW0609 = 'allow'"),
    );
    folder.run(&["lint"]).expect(FINE);
}

#[test]
fn lints_allowed_in_a_document_are_allowed_in_the_generator_too() {
    let folder = Folder::with_project();
    let doubtful = format!(
        "{CLEAN}components:\n  schemas:\n    Kind: {{type: object, required: [idd], properties: {{id: {{type: string}}}}}}\n"
    );
    folder.put("specs/shop.yaml", &doubtful);
    let run = folder
        .run(&["codegen", "--deny", "warnings"])
        .expect(FAILED);
    let code = run
        .err
        .split(['[', ']'])
        .find(|it| it.starts_with('W'))
        .unwrap();
    let allowed = doubtful.replace(
        "Kind: {",
        &format!("Kind: {{x-lint-allow: {{{code}: they are the same}}, "),
    );
    folder.put("specs/shop.yaml", &allowed);
    let run = folder.run(&["codegen", "--deny", "warnings"]).expect(FINE);
    assert!(!run.err.contains(code), "{}", run.err);
    // `lint` must not report it as useless because the generator applied it first.
    let run = folder.run(&["lint", "--allow", "W0701"]).expect(FINE);
    assert!(!run.out.contains("is not reported here"), "{}", run.out);
}

#[test]
fn conflicting_names_can_be_denied_like_other_warnings() {
    let folder = Folder::with_project();
    let alike = format!(
        "{CLEAN}components:\n  schemas:\n    my_thing: {{type: object, properties: {{a: {{type: string}}}}}}\n    MyThing: {{type: object, properties: {{b: {{type: string}}}}}}\n"
    );
    folder.put("specs/shop.yaml", &alike);
    let denied = folder
        .run(&["codegen", "--deny", "warnings"])
        .expect(FAILED);
    assert!(denied.err.contains("error[W0420]"), "{}", denied.err);
    let warned = folder.run(&["codegen"]).expect(FINE);
    assert!(warned.err.contains("warning[W0420]"), "{}", warned.err);
    folder
        .run(&["codegen", "--check", "--deny", "W0420"])
        .expect(FAILED);
}

#[test]
fn an_unused_allowance_is_a_warning() {
    let folder = Folder::new();
    let allowed = CLEAN.replace(
        "getOrder\n",
        "getOrder\n      x-lint-allow: {W0703: it is not a list}\n",
    );
    folder.put("shop.yaml", &allowed);
    let run = folder.run(&["lint", "shop.yaml"]).expect(FOUND);
    assert!(run.out.contains("W0703"), "{}", run.out);
    assert!(run.out.contains("shop.yaml:8:22"), "{}", run.out);
}

#[test]
fn diagnostics_are_available_as_json_sarif_and_annotations() {
    let folder = Folder::with_project();
    folder.put(
        "specs/shop.yaml",
        &CLEAN.replace("      summary: Gets an order.\n", ""),
    );
    let json = folder.run(&["lint", "--format", "json"]).expect(FOUND);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["warnings"], 1);
    assert_eq!(json["outcome"], "found");
    assert_eq!(json["diagnostics"][0]["code"], "W0705");
    assert_eq!(json["diagnostics"][0]["file"], "specs/shop.yaml");
    assert_eq!(json["diagnostics"][0]["line"], 6);
    let sarif = folder.run(&["lint", "--format", "sarif"]).expect(FOUND);
    let sarif: Value = serde_json::from_str(&sarif.out).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "W0705");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "specs/shop.yaml");
    assert_eq!(place["region"]["startLine"], 6);
    let github = folder.run(&["lint", "--format", "github"]).expect(FOUND);
    let head = "::warning file=specs/shop.yaml,line=6,";
    assert!(github.out.starts_with(head), "{}", github.out);
}

#[test]
fn a_shared_document_is_reported_once_and_failures_are_json_too() {
    let folder = Folder::with_project();
    folder.put(
        "specs/shop.yaml",
        &CLEAN.replace("      summary: Gets an order.\n", ""),
    );
    let second = CLIENTS.replace("crate = \"shop\"", "crate = \"shop-too\"");
    folder.put("specs/clients.toml", &format!("{CLIENTS}\n{second}"));
    let run = folder.run(&["lint"]).expect(FOUND);
    assert_eq!(run.out.matches("warning[W0705]").count(), 1, "{}", run.out);
    let nowhere = Folder::new();
    let run = nowhere.run(&["lint", "--format", "json"]).expect(FAILED);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["outcome"], "failed");
}

#[test]
fn a_document_can_refer_to_an_allowed_folder() {
    let folder = Folder::new();
    let refers = CLEAN.replace(
        "{'204': {description: It is there.}}",
        "{'204': {$ref: '../common/responses.yaml#/There'}}",
    );
    folder.put("api/shop.yaml", &refers);
    folder.put(
        "common/responses.yaml",
        "There: {description: It is there.}\n",
    );
    folder.run(&["lint", "api/shop.yaml"]).expect(FAILED);
    folder
        .run(&["lint", "api/shop.yaml", "--allow-read", "common"])
        .expect(FINE);
}

#[test]
fn fix_corrects_unambiguous_mistakes_and_keeps_comments() {
    let folder = Folder::new();
    let typo = CLEAN.replace("      summary:", "      # What it is for.\n      sumary:");
    folder.put("shop.yaml", &typo);
    folder.run(&["lint", "shop.yaml"]).expect(FOUND);
    assert_eq!(folder.text("shop.yaml"), typo);
    folder.run(&["lint", "shop.yaml", "--fix"]).expect(FINE);
    assert_eq!(folder.text("shop.yaml"), typo.replace("sumary", "summary"));
}

#[test]
fn fix_does_not_rename_keys_that_references_go_through() {
    let folder = Folder::new();
    let referred = CLEAN.replace("/orders/{id}:", "orders/{id}:")
        + "components:\n  schema:\n    Item: {type: string}\n  schemas:\n    Kept: {$ref: '#/components/schema/Item'}\n"
        + "x-first: {$ref: '#/paths/orders~1%7Bid%7D/get'}\n";
    folder.put("shop.yaml", &referred);
    folder.run(&["lint", "shop.yaml", "--fix"]).expect(FOUND);
    assert_eq!(folder.text("shop.yaml"), referred);
}

#[test]
fn fix_keeps_line_endings_and_the_places_of_comments() {
    let folder = Folder::new();
    let flow =
        "[{name: id, in: path, required: true, description: Its id., schema: {type: string}}]";
    let block = "\n      - name: id\n        in: path   # of the URL\n        schema: {type: string}\n        description: Its id.";
    let lacking = CLEAN
        .replace(&format!(" {flow}"), block)
        .replace('\n', "\r\n");
    folder.put("shop.yaml", &lacking);
    folder.run(&["lint", "shop.yaml", "--fix"]).expect(FINE);
    let comment = "# of the URL\r\n";
    let expected = lacking.replace(comment, &format!("{comment}        required: true\r\n"));
    assert_eq!(folder.text("shop.yaml"), expected);
}
