//! Text of a document remains text in documentation: no code block of a description is a doc test,
//! no text affects the next one, and nothing is hidden.

use crate::every_text;

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, doc_defects, generate_crate, generate_module};
use every_text::specification;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Markdown that begins, ends or opens something where the generator adds words.
const TEXTS: [&str; 34] = [
    "```\nx\n```\nprintln!(\"from a description\");",
    "```rust\nfn main() {}\n```",
    "~~~\nx\n~~~\nfn evil() {}",
    "    indented();\n\ntext",
    "\tindented();",
    "text\n\n    let evil = 1;",
    "- item\n\n      let evil = 1;",
    "1. item\n\n       let evil = 1;",
    "> ```\n> x\n> ```\n> y",
    "- ```\n  x\n  ```\n  y",
    "``` unclosed",
    "text\n\n```\nunclosed",
    "text ```",
    "```text\nx\n```",
    "a `code ``` span` b",
    "| a | b |\n|---|---|\n| ``` | x |",
    "# heading\n\n```\nx\n```",
    "[Client]: https://example.com\n[a]: javascript:evil()",
    "[a][Client]\n\n[Client]: https://example.com",
    "[^1]: a footnote\n\na[^1]",
    "<!-- unclosed",
    "<details>\n\n```\nx\n```\n\n</details>",
    "<pre>\nfn evil() {}\n</pre>",
    "[x](javascript:evil) ![y](file:///etc/passwd) <file:///etc> <javascript:x>",
    "\\```\nx\n\\```\ny",
    "&#96;&#96;&#96;\nx\n&#96;&#96;&#96;\ny",
    "*unclosed **strong `code",
    "a\u{200b}b\u{202e}c\u{2028}d\u{2029}```\u{2028}e\u{e0041}f",
    "a\r```\rx\r```\ry",
    "===\n---\n***",
    "- - - - - - - - - - - - - - - - - - - - - -  ```\nx",
    "> - > - > ```\n> - > - > x",
    "a\\\n```\nx\n```",
    "A first sentence. ```\nSecond. `unclosed",
];

fn check(text: &str, name: &str) {
    let files = MemoryFiles::new().with("main.json", specification(text, name).into_bytes());
    let options = CrateOptions::new("client");
    let outcome = generate_crate(&files, "main.json", &options).unwrap();
    let Some(generated) = outcome.generated else {
        panic!("{text:?} is no reason to reject a document");
    };
    for (path, file) in &generated.files {
        assert_eq!(doc_defects(path, file), [], "{path} of {text:?}\n{file}");
    }
    let module = generate_module(&files, "main.json", "crate::client", &options).unwrap();
    let module = module.generated.unwrap();
    assert_eq!(
        doc_defects("client.rs", &module.code),
        [],
        "module of {text:?}"
    );
}

#[test]
fn code_blocks_in_descriptions_and_names_are_not_doc_tests() {
    for text in TEXTS {
        check(text, text);
    }
}

#[test]
fn a_code_block_is_shown_as_text() {
    let text = "```\nlet shown = 1;\n```";
    let files = MemoryFiles::new().with("main.json", specification(text, "name").into_bytes());
    let outcome = generate_crate(&files, "main.json", &CrateOptions::new("client")).unwrap();
    let files = outcome.generated.unwrap().files;
    let operation = files.get("src/operations/name.rs").unwrap();
    assert!(
        operation.contains(
            "- 200:\n    ///\n    ///   ````text\n    ///   let shown = 1;\n    ///   ````"
        ),
        "{operation}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 16, rng_seed: RngSeed::Fixed(2), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_becomes_a_doc_test(
        text in r#"([`~]{3}|[`~]|[-*+>#|=_] ?|    |\t|\n|\n\n|[a-z]{1,3}|[0-9][.)] |[<>\[\]()!:&\\]|text\n|\. ){0,24}"#,
        name in r#"[`~a-z\n <>\[\]|*_-]{1,12}"#,
    ) {
        check(&text, &name);
    }
}
