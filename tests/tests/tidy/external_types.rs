//! Checks which libraries the public items of the published ones expose: a new major version of one of these requires
//! a new major version of ours, so each is listed in `Cargo.toml` (`UPDATE_API=1` writes the lists), and
//! `docs/decisions/0008-public-dependencies.md` explains why it is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, Token, Type, UseTree, Visibility};

use clientwright_change::surface;

use crate::public_api::files;
use crate::{root, sources};

/// The published libraries.
const ROOMS: [&str; 8] = [
    "openapi",
    "values",
    "generator",
    "change",
    "check",
    "cli",
    "runtime",
    "cli-runtime",
];

/// The key of the list, which `cargo check-external-types` reads as well.
const LISTED: &str = "package.metadata.cargo_check_external_types";

#[test]
fn libraries_whose_types_are_public_are_listed() {
    let update = std::env::var_os("UPDATE_API").is_some();
    let mut wrong = Vec::new();
    for room in ROOMS {
        let folder = root().join(room);
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).expect("a manifest");
        let manifest: toml::Table = text.parse().expect("TOML");
        let used = used(&folder, &dependencies(&manifest));
        let listed = listed(&manifest);
        if update && !listed.is_empty() {
            fs::write(&path, with_list(&text, &used)).expect("the manifest is written");
        } else if used != listed {
            wrong.push(format!(
                "{room}/Cargo.toml: [{LISTED}] lists {listed:?}, public items have {used:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The libraries that a manifest depends on, by their names in Rust, on any platform.
fn dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let tables = |table: &toml::Table| {
        let names = table.get("dependencies").and_then(toml::Value::as_table);
        let names = names.map(|names| names.keys().map(|name| name.replace('-', "_")));
        names.into_iter().flatten().collect::<Vec<_>>()
    };
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targets = targets.into_iter().flat_map(|targets| targets.values());
    let targets = targets.filter_map(toml::Value::as_table).flat_map(tables);
    tables(manifest).into_iter().chain(targets).collect()
}

/// The libraries in the list.
fn listed(manifest: &toml::Table) -> BTreeSet<String> {
    let mut value = Some(&manifest["package"]);
    for key in LISTED.split('.').skip(1) {
        value = value.and_then(|value| value.get(key));
    }
    let list = value.and_then(|value| value.get("allowed_external_types"));
    let list = list.and_then(toml::Value::as_array).into_iter().flatten();
    list.filter_map(|path| Some(path.as_str()?.split("::").next()?.to_owned()))
        .collect()
}

/// The manifest with a different list.
fn with_list(manifest: &str, libraries: &BTreeSet<String>) -> String {
    const KEY: &str = "allowed_external_types = ";
    let quoted: Vec<String> = libraries.iter().map(|it| format!("\"{it}::*\"")).collect();
    let lines = manifest.lines().map(|line| match line.starts_with(KEY) {
        true => format!("{KEY}[{}]\n", quoted.join(", ")),
        false => format!("{line}\n"),
    });
    lines.collect()
}

/// The libraries in public items. All `pub` items are reachable: a lint of the workspace ensures that.
fn used(folder: &Path, dependencies: &BTreeSet<String>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let types = public_types(folder);
    for path in sources(&folder.join("src")) {
        let text = fs::read_to_string(&path).expect("a source file");
        let file = syn::parse_file(&text).expect("Rust");
        // A module with the name of a library shadows it.
        let mut dependencies = dependencies.clone();
        for item in &file.items {
            if let Item::Mod(module) = item {
                dependencies.remove(&module.ident.to_string());
            }
        }
        let mut names = BTreeMap::new();
        for item in &file.items {
            if let Item::Use(item) = item {
                imported(&item.tree, None, &dependencies, &mut names);
            }
        }
        let mut public = Public {
            dependencies: &dependencies,
            types: &types,
            names: &names,
            used: BTreeSet::new(),
        };
        file.items.iter().for_each(|item| public.item(item));
        used.append(&mut public.used);
    }
    used
}

/// The names of the types that callers can reach.
fn public_types(folder: &Path) -> BTreeSet<String> {
    let surface = surface::read(&files(folder)).expect("Rust");
    let paths = surface.items.into_keys();
    paths
        .filter_map(|path| Some(path.rsplit("::").next()?.to_owned()))
        .collect()
}

/// The names that a file imports from other libraries, with the library of each.
fn imported(
    tree: &UseTree,
    library: Option<&str>,
    dependencies: &BTreeSet<String>,
    names: &mut BTreeMap<String, String>,
) {
    let known = |name: String| dependencies.contains(&name).then_some(name);
    match tree {
        UseTree::Path(path) => {
            let first = known(path.ident.to_string());
            let library = library.map(str::to_owned).or(first);
            // Paths in `crate` or `std` are not of other libraries.
            if let Some(library) = library {
                imported(&path.tree, Some(&library), dependencies, names);
            }
        }
        UseTree::Name(name) => {
            if let Some(library) = library {
                names.insert(name.ident.to_string(), library.to_owned());
            }
        }
        UseTree::Rename(name) => {
            let first = known(name.ident.to_string());
            if let Some(library) = library.map(str::to_owned).or(first) {
                names.insert(name.rename.to_string(), library);
            }
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                imported(tree, library, dependencies, names);
            }
        }
        UseTree::Glob(_) => {}
    }
}

/// Collects the libraries of the types and traits in public items.
struct Public<'a> {
    dependencies: &'a BTreeSet<String>,
    types: &'a BTreeSet<String>,
    names: &'a BTreeMap<String, String>,
    used: BTreeSet<String>,
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

impl Public<'_> {
    /// Whether callers can use an implementation of a trait for a type: one of the two is ours and public, or an
    /// argument of the trait is.
    fn is_reachable(&self, implemented: &syn::Path, ty: &syn::Path) -> bool {
        let mut found = Idents(BTreeSet::new());
        found.visit_path(implemented);
        // Imported types are not ours, even if they have the same names.
        found.0.retain(|name| !self.names.contains_key(name));
        let last = ty.segments.last().map(|last| last.ident.to_string());
        found.0.extend(last);
        !found.0.is_disjoint(self.types)
    }

    /// Adds the derived traits.
    fn derived(&mut self, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let traits = Punctuated::<syn::Path, Token![,]>::parse_terminated;
            let traits = attribute.parse_args_with(traits).expect("paths of traits");
            traits.iter().for_each(|path| self.visit_path(path));
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) if is_public(&item.vis) => self.visit_signature(&item.sig),
            Item::Type(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Const(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Static(item) if is_public(&item.vis) => self.visit_type(&item.ty),
            Item::Trait(item) if is_public(&item.vis) => {
                item.supertraits
                    .iter()
                    .for_each(|it| self.visit_type_param_bound(it));
                for item in &item.items {
                    if let syn::TraitItem::Fn(item) = item {
                        self.visit_signature(&item.sig);
                    }
                }
            }
            Item::Struct(item) if is_public(&item.vis) => {
                self.derived(&item.attrs);
                self.visit_generics(&item.generics);
                let public = item.fields.iter().filter(|field| is_public(&field.vis));
                public.for_each(|field| self.visit_type(&field.ty));
            }
            Item::Enum(item) if is_public(&item.vis) => {
                self.derived(&item.attrs);
                let fields = item.variants.iter().flat_map(|variant| &variant.fields);
                fields.for_each(|field| self.visit_type(&field.ty));
            }
            Item::Impl(item) => {
                if let Some((implemented, _)) = &item.trait_
                    && let Type::Path(ty) = &*item.self_ty
                    && self.is_reachable(implemented, &ty.path)
                {
                    self.visit_path(implemented);
                    self.visit_type(&item.self_ty);
                }
                for item in &item.items {
                    match item {
                        ImplItem::Fn(item) if is_public(&item.vis) => {
                            self.visit_signature(&item.sig);
                        }
                        _ => {}
                    }
                }
            }
            Item::Use(item) if is_public(&item.vis) => {
                let mut names = BTreeMap::new();
                imported(&item.tree, None, self.dependencies, &mut names);
                self.used.extend(names.into_values());
            }
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Public<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let first = first.ident.to_string();
            let library = self.names.get(&first);
            let named = self.dependencies.contains(&first).then_some(&first);
            self.used.extend(library.or(named).cloned());
        }
        visit::visit_path(self, path);
    }
}

/// The names in a path.
struct Idents(BTreeSet<String>);

impl<'ast> Visit<'ast> for Idents {
    fn visit_ident(&mut self, ident: &'ast syn::Ident) {
        self.0.insert(ident.to_string());
    }
}
