//! The size of a crate's code: counted, never timed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use syn::visit::{self, Visit};

use crate::parallel;
use crate::render::Crate;

/// The size of the code in a file or a crate.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// Lines.
    pub lines: usize,
    /// Items: types, functions, implementations, constants, imports, modules.
    pub items: usize,
    /// Function bodies after macros and derives are expanded: they determine the compile time.
    pub bodies: usize,
}

impl Size {
    /// The size of a Rust file.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut counter = Counter::default();
        if let Ok(file) = syn::parse_file(text) {
            counter.visit_file(&file);
        }
        Self {
            lines: text.lines().count(),
            items: counter.items,
            bodies: counter.bodies,
        }
    }

    /// The sizes of the files under `src/` of a crate. If `known` returns the size for a path, the
    /// file is not counted again.
    #[must_use]
    pub fn by_file(
        files: &Crate,
        known: &(dyn Fn(&str) -> Option<Self> + Sync),
    ) -> BTreeMap<String, Self> {
        let sources: Vec<(&String, &String)> = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs"))
            .collect();
        let sizes = parallel::map(&sources, |(path, text)| {
            known(path).unwrap_or_else(|| Self::of(text))
        });
        let paths = sources.into_iter().map(|(path, _)| path.clone());
        paths.zip(sizes).collect()
    }

    /// The sum.
    #[must_use]
    pub fn sum<'a>(sizes: impl IntoIterator<Item = &'a Self>) -> Self {
        sizes.into_iter().fold(Self::default(), |sum, size| Self {
            lines: sum.lines + size.lines,
            items: sum.items + size.items,
            bodies: sum.bodies + size.bodies,
        })
    }

    /// The counts with their names.
    #[must_use]
    pub fn counts(self) -> [(&'static str, usize); 3] {
        [
            ("lines", self.lines),
            ("items", self.items),
            ("bodies", self.bodies),
        ]
    }
}

/// A crate that exceeds its budget in one respect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverBudget {
    /// The name of the count.
    pub what: &'static str,
    /// The maximum.
    pub limit: usize,
    /// The actual count.
    pub found: usize,
    /// The files that grew most since they were last generated, or the largest if none grew: path,
    /// count before, count now.
    pub files: Vec<(String, usize, usize)>,
}

/// The maximum number of files that are listed.
const MOST_FILES: usize = 5;

/// Where a crate exceeds its budget.
pub(super) fn over_budget(
    budget: Size,
    before: &BTreeMap<String, Size>,
    now: &BTreeMap<String, Size>,
) -> Vec<OverBudget> {
    let total = Size::sum(now.values());
    let limits = budget.counts().into_iter().enumerate();
    limits
        .zip(total.counts())
        .filter(|((_, (_, limit)), (_, found))| found > limit)
        .map(|((index, (what, limit)), (_, found))| {
            let count = |size: &Size| size.counts().get(index).map_or(0, |(_, count)| *count);
            let mut files: Vec<(String, usize, usize)> = now
                .iter()
                .map(|(path, size)| (path.clone(), before.get(path).map_or(0, count), count(size)))
                .collect();
            let grew = files.iter().any(|(_, before, now)| now > before);
            files.sort_by_key(|(path, before, now)| {
                let growth = if grew {
                    now.saturating_sub(*before)
                } else {
                    *now
                };
                (std::cmp::Reverse(growth), path.clone())
            });
            files.retain(|(_, before, now)| !grew || now > before);
            files.truncate(MOST_FILES);
            OverBudget {
                what,
                limit,
                found,
                files,
            }
        })
        .collect()
}

#[derive(Default)]
struct Counter {
    items: usize,
    bodies: usize,
}

impl<'ast> Visit<'ast> for Counter {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.items += 1;
        if let syn::Item::Macro(call) = item {
            let name = call
                .mac
                .path
                .segments
                .last()
                .map(|name| name.ident.to_string());
            let arguments = call.mac.tokens.clone().into_iter();
            let commas = arguments.filter(|token| token.to_string() == ",").count();
            self.bodies += bodies_of_macro(name.as_deref().unwrap_or_default(), commas);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.bodies += 1;
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.bodies += 1;
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("derive")
            && let syn::Meta::List(list) = &attribute.meta
        {
            let derived = list.tokens.clone().into_iter();
            // `Copy` has no functions.
            let with_body = |name: &str| {
                matches!(
                    name,
                    "Clone" | "Debug" | "PartialEq" | "Eq" | "Hash" | "Default"
                )
            };
            self.bodies += derived.filter(|name| with_body(&name.to_string())).count();
        }
    }
}

/// The number of functions that a macro of the runtime generates without optional features.
fn bodies_of_macro(name: &str, commas: usize) -> usize {
    match name {
        "serde_bridge" => 2,
        "json_type" => 3,
        "json_object" => 5,
        // With one group of members.
        "json_large_object" => 7,
        "string_enum" | "large_string_enum" => 17,
        "integer_enum" => 15,
        "value_enum" => 11,
        // Paginated requests have more arguments.
        "request" if commas > 7 => 7,
        "request" => 5,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_macros_and_derives_are_counted() {
        let size = Size::of(
            "#[derive(Clone, Copy, Debug)]\npub struct A;\nimpl A {\n    fn a() {}\n    fn b() {}\n}\nfn c() {}\nclientwright_runtime::codegen::v1::json_type!(A);\n",
        );
        assert_eq!((size.lines, size.items, size.bodies), (8, 4, 2 + 2 + 1 + 3));
    }

    /// The runtime is next to the generator, which does not depend on it.
    #[test]
    fn the_number_of_functions_of_runtime_macros_is_correct() {
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src");
        let own = |file: &str, name: &str| {
            let text = std::fs::read_to_string(format!("{runtime}/{file}")).unwrap();
            let (_, rest) = text
                .split_once(&format!("macro_rules! __v1_{name} {{"))
                .unwrap();
            let (body, _) = rest.split_once("\n}").unwrap();
            body.matches(" fn ").count()
        };
        let json = "json/macros.rs";
        let bridge = own(json, "serde_bridge");
        let ty = own(json, "json_type") + bridge;
        assert_eq!(bridge, bodies_of_macro("serde_bridge", 0));
        assert_eq!(ty, bodies_of_macro("json_type", 0));
        let written = own(json, "json_written") + ty;
        // One of two ways to read it.
        let object = own(json, "json_object") - 1 + written;
        assert_eq!(object, bodies_of_macro("json_object", 0));
        let large_object = own(json, "json_large_object") + written;
        assert_eq!(large_object, bodies_of_macro("json_large_object", 0));
        let enums = "json/enums.rs";
        let compared = own(enums, "compared") + ty;
        let text = own(enums, "text_enum") + compared;
        for name in ["string_enum", "large_string_enum"] {
            assert_eq!(own(enums, name) + text, bodies_of_macro(name, 0));
        }
        for name in ["integer_enum", "value_enum"] {
            assert_eq!(own(enums, name) + compared, bodies_of_macro(name, 0));
        }
        // `Clone` is derived.
        let request = own("client/request.rs", "request") + 1;
        assert_eq!(request, bodies_of_macro("request", 10));
    }

    #[test]
    fn an_exceeded_budget_names_the_files_that_grew() {
        let size = |lines| Size {
            lines,
            items: 1,
            bodies: 1,
        };
        let sizes = |list: &[(&str, usize)]| -> BTreeMap<String, Size> {
            list.iter()
                .map(|(path, lines)| ((*path).to_owned(), size(*lines)))
                .collect()
        };
        let before = sizes(&[("a", 10), ("b", 20)]);
        let now = sizes(&[("a", 10), ("b", 25), ("c", 3)]);
        let budget = Size {
            lines: 30,
            items: 9,
            bodies: 9,
        };
        let over = over_budget(budget, &before, &now);
        assert_eq!(over.len(), 1);
        assert_eq!(
            (over[0].what, over[0].limit, over[0].found),
            ("lines", 30, 38)
        );
        assert_eq!(
            over[0].files,
            [("b".to_owned(), 20, 25), ("c".to_owned(), 0, 3)]
        );
        let over = over_budget(budget, &now, &now);
        assert_eq!(over[0].files[0], ("b".to_owned(), 25, 25));
        assert!(over_budget(Size::sum(now.values()), &before, &now).is_empty());
    }
}
