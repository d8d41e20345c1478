//! `evidence` lists the grade of each part of a document.

use clientwright_check::evidence::{Evidence, Grade, evidence};
use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document;
use clientwright_openapi::source::MemoryFiles;

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1', x-evidence: {grade: documented, source: the page}}
paths:
  /a:
    get:
      operationId: getA
      x-evidence: {grade: reported, source: a | note}
      parameters: [{name: q, in: query, schema: {type: string}, x-evidence: assumed}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A:
      type: object
      properties:
        b: {type: string}
        c:
          type: object
          x-evidence: assumed
          properties: {d: {type: string}}
";

fn read(text: &str) -> Evidence {
    let files = MemoryFiles::new().with("a.yaml", text);
    let (sources, document) = document::read(&files, "a.yaml", &mut Diagnostics::new());
    evidence("shop", &document.unwrap(), &sources)
}

#[test]
fn parts_have_their_own_grade_or_inherit_it() {
    let found = read(DOCUMENT);
    let all: Vec<(&str, Grade, bool, &str)> = found
        .facts
        .iter()
        .map(|fact| {
            let place = fact.place.as_deref().unwrap();
            (fact.name.as_str(), fact.grade, fact.own, place)
        })
        .collect();
    assert_eq!(
        all,
        [
            ("getA", Grade::Reported, true, "a.yaml:7"),
            ("getA: q", Grade::Assumed, true, "a.yaml:8"),
            ("getA: 200", Grade::Reported, false, "a.yaml:9"),
            ("A", Grade::Documented, false, "a.yaml:13"),
            ("A.b", Grade::Documented, false, "a.yaml:15"),
            ("A.c", Grade::Assumed, true, "a.yaml:18"),
            ("A.c.d", Grade::Assumed, false, "a.yaml:19"),
        ]
    );
    assert_eq!(found.counts["assumed"], 3);
    let human = found.human(false);
    assert!(
        human.starts_with("shop: 2 documented, 2 reported, 3 assumed, 0 unknown\n"),
        "{human}"
    );
    assert!(
        human.contains("assumed    property A.c (a.yaml:18)"),
        "{human}"
    );
    assert!(!human.contains("A.b"), "{human}");
    assert!(found.human(true).contains("documented property A.b"));
    let page = found.markdown();
    assert!(
        page.contains("| reported | operation `getA` | a.yaml:7 | a \\| note |"),
        "{page}"
    );
}

#[test]
fn parts_without_a_grade_are_unknown() {
    let text = DOCUMENT.replace(", x-evidence: {grade: documented, source: the page}", "");
    let found = read(&text);
    assert_eq!(found.counts["unknown"], 2);
}
