//! The files of a crate and what they import from each other, through re-exports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};

/// A path of modules inside the crate; the root is empty.
type ModulePath = Vec<String>;

/// A file that imports another: both paths, and the imported names.
pub(crate) type Tie = (String, String, Vec<String>);

/// All modules of a crate.
pub(crate) struct Modules {
    modules: BTreeMap<ModulePath, Module>,
}

#[derive(Default)]
struct Module {
    file: String,
    defined: BTreeSet<String>,
    children: BTreeSet<String>,
    /// `use a::b as c`: the name `c` and the path; a glob has no name.
    imports: Vec<(Option<String>, Vec<String>, bool)>,
    /// Paths in expressions and types.
    mentions: BTreeSet<Vec<String>>,
}

impl Modules {
    /// Reads the crate whose root in a folder is `lib.rs`, or else `main.rs`.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        for path in super::sources(folder) {
            let text = fs::read_to_string(&path).expect("a source file");
            let inside = path.strip_prefix(folder).expect("a file of the folder");
            files.insert(inside.to_string_lossy().replace('\\', "/"), text);
        }
        let borrowed = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect();
        Self::of(&borrowed)
    }

    /// Reads files by their paths in `src`.
    pub(crate) fn of(files: &BTreeMap<&str, &str>) -> Self {
        let mut modules = BTreeMap::new();
        for (path, text) in files {
            let mut place: ModulePath = path
                .trim_end_matches(".rs")
                .split('/')
                .map(str::to_owned)
                .collect();
            let last = place.last().map(String::as_str);
            let is_root = matches!(last, Some("mod"))
                || (place.len() == 1 && matches!(last, Some("lib" | "main")));
            if is_root {
                place.pop();
            }
            // A program next to a library has a separate root, which nothing imports.
            if *path == "main.rs" && files.contains_key("lib.rs") {
                continue;
            }
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let mut module = Module {
                file: (*path).to_owned(),
                ..Module::default()
            };
            for item in &file.items {
                module.add(item);
            }
            let mut mentions = Mentions(&mut module.mentions);
            mentions.visit_file(&file);
            modules.insert(place, module);
        }
        let places: Vec<ModulePath> = modules.keys().cloned().collect();
        for place in places {
            if let Some((name, parent)) = place.split_last()
                && let Some(parent) = modules.get_mut(parent)
            {
                parent.children.insert(name.clone());
            }
        }
        Self { modules }
    }

    /// Every group of files that import each other, with the imports.
    pub(crate) fn circles(&self) -> Vec<Vec<Tie>> {
        let ties = self.ties();
        let mut circles: Vec<Vec<Tie>> = Vec::new();
        let mut seen = BTreeSet::new();
        let next = |file: &str| -> Vec<String> {
            ties.keys()
                .filter(|(from, _)| from == file)
                .map(|(_, to)| to.clone())
                .collect()
        };
        let reached = |start: &str| -> BTreeSet<String> {
            let mut found = BTreeSet::new();
            let mut open = next(start);
            while let Some(file) = open.pop() {
                if found.insert(file.clone()) {
                    open.extend(next(&file));
                }
            }
            found
        };
        let files: BTreeSet<&String> = ties.keys().map(|(from, _)| from).collect();
        let all: BTreeMap<&String, BTreeSet<String>> =
            files.iter().map(|file| (*file, reached(file))).collect();
        for file in files {
            let Some(mine) = all.get(file).filter(|mine| mine.contains(file)) else {
                continue;
            };
            if seen.contains(file) {
                continue;
            }
            let members: BTreeSet<&String> = mine
                .iter()
                .filter(|other| all.get(other).is_some_and(|theirs| theirs.contains(file)))
                .collect();
            seen.extend(members.iter().copied().cloned());
            circles.push(
                ties.iter()
                    .filter(|((from, to), _)| members.contains(from) && members.contains(to))
                    .map(|((from, to), names)| {
                        (from.clone(), to.clone(), names.iter().cloned().collect())
                    })
                    .collect(),
            );
        }
        circles
    }

    /// The names that each file uses of each other file.
    fn ties(&self) -> BTreeMap<(String, String), BTreeSet<String>> {
        let mut ties: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for (place, module) in &self.modules {
            let imports = module
                .imports
                .iter()
                .filter(|(_, _, public)| !public)
                .map(|(_, path, _)| path);
            for path in imports.chain(&module.mentions) {
                if let Some((file, name)) = self.defining_file(place, path, 0)
                    && file != module.file
                {
                    ties.entry((module.file.clone(), file))
                        .or_default()
                        .insert(name);
                }
            }
        }
        ties
    }

    /// Folders directly in `src` that use each other: both, and the number of files of each that use the other.
    pub(crate) fn folders_that_use_each_other(&self) -> Vec<(String, String, usize, usize)> {
        let mut ways: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for (from, to) in self.ties().into_keys() {
            let folder = |file: &str| Some(file.split_once('/')?.0.to_owned());
            if let (Some(one), Some(other)) = (folder(&from), folder(&to))
                && one != other
            {
                ways.entry((one, other)).or_default().insert(from);
            }
        }
        ways.iter()
            .filter(|((one, other), _)| one < other)
            .filter_map(|((one, other), there)| {
                let back = ways.get(&(other.clone(), one.clone()))?;
                Some((one.clone(), other.clone(), there.len(), back.len()))
            })
            .collect()
    }

    /// The file that defines the target of a path in the module `place`, and its name.
    fn defining_file(
        &self,
        place: &[String],
        path: &[String],
        depth: usize,
    ) -> Option<(String, String)> {
        if depth > 16 {
            return None;
        }
        let mut here: ModulePath = place.to_vec();
        let mut rest = path;
        loop {
            let (first, others) = rest.split_first()?;
            match first.as_str() {
                "crate" => here.clear(),
                "self" => {}
                "super" => {
                    here.pop()?;
                }
                _ => break,
            }
            rest = others;
        }
        // A bare name is a module of `place`, or imported there; otherwise, it is local, or of another crate.
        let (first, others) = rest.split_first()?;
        let bare = rest.len() == path.len();
        let module = self.modules.get(&here)?;
        if bare && !module.children.contains(first) {
            let (_, target, _) = module.imports.iter().find(|(name, target, _)| {
                name.as_ref() == Some(first) && target.first() != Some(first)
            })?;
            let mut target = target.clone();
            target.extend_from_slice(others);
            return self.defining_file(&here, &target, depth + 1);
        }
        if module.children.contains(first) && !others.is_empty() {
            here.push(first.clone());
            let mut inner = vec!["self".to_owned()];
            inner.extend_from_slice(others);
            return self.defining_file(&here, &inner, depth + 1);
        }
        if module.defined.contains(first) {
            return Some((module.file.clone(), first.clone()));
        }
        for (name, target, _) in &module.imports {
            match name {
                Some(name) if name == first => {
                    let mut target = target.clone();
                    target.extend_from_slice(others);
                    return self.defining_file(&here, &target, depth + 1);
                }
                None => {
                    let mut target = target.clone();
                    target.extend_from_slice(rest);
                    if let Some(found) = self.defining_file(&here, &target, depth + 1) {
                        return Some(found);
                    }
                }
                Some(_) => {}
            }
        }
        None
    }
}

impl Module {
    fn add(&mut self, item: &syn::Item) {
        let name = match item {
            syn::Item::Const(item) => Some(&item.ident),
            syn::Item::Enum(item) => Some(&item.ident),
            syn::Item::Fn(item) => Some(&item.sig.ident),
            syn::Item::Macro(item) => item.ident.as_ref(),
            syn::Item::Static(item) => Some(&item.ident),
            syn::Item::Struct(item) => Some(&item.ident),
            syn::Item::Trait(item) => Some(&item.ident),
            syn::Item::Type(item) => Some(&item.ident),
            syn::Item::Use(item) => {
                let public = !matches!(item.vis, syn::Visibility::Inherited);
                self.import(&item.tree, &mut Vec::new(), public);
                None
            }
            _ => None,
        };
        self.defined.extend(name.map(ToString::to_string));
    }

    fn import(&mut self, tree: &syn::UseTree, path: &mut Vec<String>, public: bool) {
        let mut leaf = |name: Option<String>, path: Vec<String>| {
            self.imports.push((name, path, public));
        };
        match tree {
            syn::UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.import(&part.tree, path, public);
                path.pop();
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                leaf(path.last().cloned(), path.clone());
            }
            syn::UseTree::Name(name) => {
                let mut full = path.clone();
                full.push(name.ident.to_string());
                leaf(Some(name.ident.to_string()), full);
            }
            syn::UseTree::Rename(name) => {
                let mut full = path.clone();
                full.push(name.ident.to_string());
                leaf(Some(name.rename.to_string()), full);
            }
            syn::UseTree::Glob(_) => leaf(None, path.clone()),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, path, public);
                }
            }
        }
    }
}

/// Collects paths with more than one segment; tests inside a file are ignored.
struct Mentions<'a>(&'a mut BTreeSet<Vec<String>>);

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if segments.len() > 1 {
            self.0.insert(segments);
        }
        visit::visit_path(self, path);
    }
}
