//! Third-party documents are fetched once, remain as fetched, and are updated with a diff.

use std::fs;

use crate::folder::{FAILED, FINE, FOUND, Folder, INVALID};

const SHOP: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'http://localhost'}]
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {'200': {description: All., content: {application/json: {schema: {$ref: 'parts/order.yaml'}}}}}
";
const ORDER: &str = "type: object\nproperties: {id: {type: string}}\n";

/// A project, and a folder with third-party documents.
fn folders() -> (Folder, Folder, String) {
    let (here, there) = (Folder::with_project(), Folder::new());
    fs::create_dir_all(there.path("api/parts")).unwrap();
    fs::write(there.path("api/their shop.yaml"), SHOP).unwrap();
    fs::write(there.path("api/parts/order.yaml"), ORDER).unwrap();
    let url = format!("file://{}/their%20shop.yaml", there.path("api").display());
    (here, there, url)
}

#[test]
fn a_document_is_fetched_with_its_parts_and_pinned_by_hash() {
    let (here, there, url) = folders();
    let vendor = ["vendor", url.as_str(), "--name", "theirs.yaml"];
    let run = here.run(&vendor).expect(FINE);
    assert!(run.out.contains("vendored: theirs.yaml"), "{}", run.out);
    assert!(
        run.out.contains("vendored: parts/order.yaml"),
        "{}",
        run.out
    );
    let specs = |path: &str| fs::read_to_string(here.path(&format!("specs/{path}"))).unwrap();
    assert_eq!(
        (specs("theirs.yaml"), specs("parts/order.yaml")),
        (SHOP.to_owned(), ORDER.to_owned())
    );
    let pins = specs("sources.toml");
    assert!(pins.contains(&format!("url = \"{url}\"")), "{pins}");
    assert!(
        pins.contains("part_of = \"theirs.yaml\"")
            // In the format of `sha256sum`.
            && pins.lines().any(|line| line.starts_with("sha256 = ") && line.len() == 75),
        "{pins}"
    );
    here.run(&["vendor", "--check"]).expect(FINE);
    // Fetching it again is an error that suggests `--update`.
    let again = here.run(&vendor).expect(FAILED);
    assert!(
        again.err.contains("vendor --update theirs.yaml"),
        "{}",
        again.err
    );

    let same = here.run(&["vendor", "--update"]).expect(FINE);
    assert!(same.out.contains("theirs.yaml: no changes"), "{}", same.out);
    fs::write(
        there.path("api/parts/order.yaml"),
        ORDER.replace("id", "number"),
    )
    .unwrap();
    let updated = here.run(&["vendor", "--update"]).expect(FINE);
    assert!(
        updated.out.contains("-properties: {id: {type: string}}"),
        "{}",
        updated.out
    );
    assert!(
        updated
            .out
            .contains("+properties: {number: {type: string}}"),
        "{}",
        updated.out
    );
    assert!(
        updated.out.contains("updated: parts/order.yaml"),
        "{}",
        updated.out
    );
    here.run(&["vendor", "--check"]).expect(FINE);
    here.run(&["codegen"]).expect(FINE);
}

#[test]
fn a_manually_edited_document_is_reported_and_only_replaced_with_force() {
    let (here, _there, url) = folders();
    here.run(&["vendor", &url, "--name", "theirs.yaml"])
        .expect(FINE);
    let mine = SHOP.replace("All.", "Mine.");
    fs::write(here.path("specs/theirs.yaml"), &mine).unwrap();
    let check = here.run(&["vendor", "--check"]).expect(FOUND);
    assert!(
        check.out.contains("theirs.yaml was changed since"),
        "{}",
        check.out
    );
    for arguments in [
        &["vendor", "--update"][..],
        &["codegen"],
        &["codegen", "--check"],
    ] {
        let run = here.run(arguments).expect(FAILED);
        assert!(
            run.err.contains("theirs.yaml was changed since"),
            "{}",
            run.err
        );
        assert!(run.err.contains("overlay"), "{}", run.err);
    }
    assert_eq!(
        fs::read_to_string(here.path("specs/theirs.yaml")).unwrap(),
        mine
    );
    here.run(&["vendor", "--update", "--force"]).expect(FINE);
    assert_eq!(
        fs::read_to_string(here.path("specs/theirs.yaml")).unwrap(),
        SHOP
    );
}

#[test]
fn a_document_that_cannot_be_vendored_leaves_the_project_unchanged() {
    let (here, there, url) = folders();
    fs::remove_file(there.path("api/parts/order.yaml")).unwrap();
    let before = here.files();
    for (arguments, why) in [
        (
            vec!["vendor", url.as_str()],
            "parts/order.yaml: there is no such file",
        ),
        (
            vec!["vendor", "--update", "nothing.yaml"],
            "was not vendored",
        ),
    ] {
        let run = here.run(&arguments).expect(FAILED);
        assert!(run.err.contains(why), "{}", run.err);
        assert!(here.files() == before, "{arguments:?}");
    }
    for (arguments, why) in [
        (vec!["vendor", "ftp://a.example/b.yaml"], "expected a URL"),
        (
            vec!["vendor", url.as_str(), "--name", "../out.yaml"],
            "below the folder",
        ),
    ] {
        let run = here.run(&arguments).expect(INVALID);
        assert!(run.err.contains(why), "{}", run.err);
        assert!(here.files() == before, "{arguments:?}");
    }
    fs::write(there.path("api/parts/order.yaml"), ORDER).unwrap();
    fs::create_dir_all(here.path("specs/parts")).unwrap();
    fs::write(here.path("specs/parts/order.yaml"), "mine").unwrap();
    let run = here.run(&["vendor", &url]).expect(FAILED);
    assert!(run.err.contains("was not vendored"), "{}", run.err);
    assert_eq!(
        fs::read_to_string(here.path("specs/parts/order.yaml")).unwrap(),
        "mine"
    );
}

#[test]
fn reserved_document_names_are_rejected() {
    let (here, _, url) = folders();
    for (name, why) in [
        ("con.yaml", "`con` is a reserved device name on Windows"),
        ("sources.toml", "reserved for the URLs of documents"),
    ] {
        let run = here
            .run(&["vendor", url.as_str(), "--name", name])
            .expect(INVALID);
        assert!(run.err.contains(why), "{}", run.err);
        assert!(!here.path(&format!("specs/{name}")).exists(), "{name}");
    }
}
