//! The documentation that the macros of the runtime write into crates only consists of identifiers: other arguments
//! of a macro are texts of a document, which could contain code blocks that `cargo test` runs.

use std::fs;

use crate::{root, sources};

#[test]
fn documentation_from_macros_contains_only_identifiers() {
    let mut checked = 0;
    for path in sources(&root().join("runtime/src")) {
        let text = fs::read_to_string(&path).expect("a source file");
        let attributes = text.split("#[doc = ").skip(1);
        for attribute in attributes.filter_map(|rest| rest.split(")]").next()) {
            for fragment in attribute.split('$').skip(1) {
                let name: String = fragment
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let declaration = format!("${name}:");
                let declared = text.split(&declaration).skip(1);
                let mut kinds =
                    declared.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
                assert!(
                    attribute.contains(&format!("stringify!(${name}"))
                        && !kinds.any(|kind| ["expr", "literal", "tt"].contains(&kind)),
                    "{}: `${name}` in the documentation of a macro must be an identifier",
                    path.display()
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 5, "{checked}");
}
