//! The public items of the runtime have examples in their documentation, and examples in the documentation of generated
//! crates are compiled.

use std::collections::BTreeSet;
use std::fs;

use syn::{Attribute, Expr, Item, Lit, Meta, UseTree, Visibility};

use crate::{root, sources};

/// The files whose `pub use` items define the public surface of the runtime.
const SURFACE: [&str; 5] = [
    "lib.rs",
    "auth/oauth/mod.rs",
    "testing/mod.rs",
    "transport/mod.rs",
    "types/mod.rs",
];

#[test]
fn public_types_of_the_runtime_have_an_example() {
    let folder = root().join("runtime/src");
    let mut surface = BTreeSet::new();
    for file in SURFACE {
        let text = fs::read_to_string(folder.join(file)).expect("a source file");
        for item in syn::parse_file(&text).expect("Rust").items {
            if let Item::Use(item) = item
                && matches!(item.vis, Visibility::Public(_))
            {
                names(&item.tree, &mut surface);
            }
        }
    }
    let mut silent = BTreeSet::new();
    for path in sources(&folder) {
        let text = fs::read_to_string(&path).expect("a source file");
        for item in syn::parse_file(&text).expect("Rust").items {
            let (visibility, name, attributes) = match &item {
                Item::Struct(item) => (&item.vis, &item.ident, &item.attrs),
                Item::Enum(item) => (&item.vis, &item.ident, &item.attrs),
                Item::Trait(item) => (&item.vis, &item.ident, &item.attrs),
                _ => continue,
            };
            let name = name.to_string();
            if matches!(visibility, Visibility::Public(_))
                && surface.contains(&name)
                && !attributes.iter().any(has_example)
            {
                silent.insert(name);
            }
        }
    }
    assert!(surface.len() > 100, "{surface:?}");
    assert!(silent.is_empty(), "without an example: {silent:?}");
}

#[test]
fn programs_in_the_documentation_of_generated_crates_are_compiled() {
    let mut missing = Vec::new();
    for (crates, list) in [
        ("generated", "tests/src/lib.rs"),
        (
            "tests/golden",
            "tests/golden/behaviour/src/documentation.rs",
        ),
    ] {
        let list = fs::read_to_string(root().join(list)).expect("the list");
        for entry in fs::read_dir(root().join(crates)).expect("the crates") {
            let folder = entry.expect("a crate").path();
            let Ok(readme) = fs::read_to_string(folder.join("README.md")) else {
                continue;
            };
            let name = folder.file_name().expect("a name").to_string_lossy();
            if readme.contains("```rust") && !list.contains(&format!("/{name}/README.md")) {
                missing.push(folder.display().to_string());
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// The names of the types in a `pub use`.
fn names(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => names(&path.tree, found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
        UseTree::Name(name) => {
            found.insert(name.ident.to_string());
        }
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

fn has_example(attribute: &Attribute) -> bool {
    let Meta::NameValue(pair) = &attribute.meta else {
        return false;
    };
    match &pair.value {
        Expr::Lit(literal) if pair.path.is_ident("doc") => match &literal.lit {
            Lit::Str(text) => text.value().trim_start().starts_with("```"),
            _ => false,
        },
        _ => false,
    }
}
