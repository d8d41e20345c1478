//! The modules of a crate, and the resolution of paths to definitions.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, UseTree, Visibility};

use super::model::SurfaceError;

/// The maximum number of re-exports that are followed.
const MAX_STEPS: usize = 32;

/// The segments of a path; that of a definition in the crate begins with `crate`.
pub(super) type Path = Vec<String>;

/// A module.
#[derive(Default)]
pub(super) struct Module {
    pub(super) path: Path,
    pub(super) items: Vec<Item>,
    /// The `cfg` conditions of the module itself.
    pub(super) gate: String,
    definitions: BTreeSet<String>,
    pub(super) uses: BTreeMap<String, Use>,
    globs: Vec<Use>,
    pub(super) children: BTreeMap<String, Child>,
}

/// An import.
#[derive(Clone)]
pub(super) struct Use {
    path: Path,
    pub(super) is_public: bool,
    pub(super) gate: String,
}

/// A nested module.
#[derive(Clone, Copy)]
pub(super) struct Child {
    pub(super) index: usize,
    pub(super) is_public: bool,
}

/// All modules of a crate; the first is the root.
#[derive(Default)]
pub(super) struct Modules {
    pub(super) list: Vec<Module>,
}

impl Modules {
    /// Reads the modules of the crate with these files.
    pub(super) fn read(files: &BTreeMap<String, String>) -> Result<Self, SurfaceError> {
        let mut modules = Self::default();
        let text = files
            .get("src/lib.rs")
            .ok_or_else(|| SurfaceError("the crate has no src/lib.rs".to_owned()))?;
        let file = parse("src/lib.rs", text)?;
        modules.add(files, vec!["crate".to_owned()], String::new(), file.items)?;
        Ok(modules)
    }

    fn add(
        &mut self,
        files: &BTreeMap<String, String>,
        path: Path,
        gate: String,
        items: Vec<Item>,
    ) -> Result<usize, SurfaceError> {
        let index = self.list.len();
        self.list.push(Module {
            path: path.clone(),
            gate: gate.clone(),
            ..Module::default()
        });
        let mut module = Module {
            path: path.clone(),
            gate: gate.clone(),
            ..Module::default()
        };
        for item in items {
            match item {
                Item::Mod(inner) => {
                    let name = inner.ident.to_string();
                    let mut below = path.clone();
                    below.push(name.clone());
                    let items = match inner.content {
                        Some((_, items)) => items,
                        None => match file_of(files, &below)? {
                            Some(items) => items,
                            None => continue,
                        },
                    };
                    let inner_gate = both(&gate, &super::attributes::gate(&inner.attrs));
                    let child = Child {
                        index: self.add(files, below, inner_gate, items)?,
                        is_public: is_public(&inner.vis)
                            && !super::attributes::is_hidden(&inner.attrs),
                    };
                    module.children.insert(name, child);
                }
                Item::Use(item) => {
                    let import = Use {
                        path: Vec::new(),
                        is_public: is_public(&item.vis),
                        gate: super::attributes::gate(&item.attrs),
                    };
                    imports(&item.tree, &import, &mut module);
                }
                item => {
                    if let Some(name) = name_of(&item) {
                        module.definitions.insert(name);
                    }
                    module.items.push(item);
                }
            }
        }
        if let Some(place) = self.list.get_mut(index) {
            *place = module;
        }
        Ok(index)
    }

    /// Resolves a path in a module: to a definition in the crate, or to a path in another crate.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Path {
        self.follow(module, path, MAX_STEPS)
            .unwrap_or_else(|| path.to_vec())
    }

    fn follow(&self, at: usize, path: &[String], steps: usize) -> Option<Path> {
        let steps = steps.checked_sub(1)?;
        let module = self.list.get(at)?;
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => return self.follow(0, rest, steps).or(Some(path.to_vec())),
            "self" => return self.follow(at, rest, steps),
            "super" => {
                let (_, above) = module.path.split_last()?;
                let above = self.list.iter().position(|other| other.path == above)?;
                return self.follow(above, rest, steps);
            }
            _ => {}
        }
        if let Some(child) = module.children.get(first) {
            return match rest.is_empty() {
                true => self.list.get(child.index).map(|found| found.path.clone()),
                false => self.follow(child.index, rest, steps),
            };
        }
        if module.definitions.contains(first) {
            let mut found = module.path.clone();
            found.extend(path.iter().cloned());
            return Some(found);
        }
        if let Some(import) = module.uses.get(first) {
            let mut target = import.path.clone();
            target.extend(rest.iter().cloned());
            // `use x::X` in the crate root: a module below, or another crate.
            return Some(
                match import.path.first() == Some(first) && import.path.len() == 1 {
                    true => target,
                    false => self.follow(at, &target, steps).unwrap_or(target),
                },
            );
        }
        module.globs.iter().find_map(|glob| {
            let below = self.module_at(at, &glob.path, steps)?;
            (below != at).then(|| self.follow(below, path, steps))?
        })
    }

    fn module_at(&self, at: usize, path: &[String], steps: usize) -> Option<usize> {
        let found = self.follow(at, path, steps)?;
        self.list.iter().position(|module| module.path == found)
    }

    /// The modules with glob re-exports in a module.
    pub(super) fn public_globs(&self, at: usize) -> Vec<usize> {
        let globs = self.list.get(at).map_or(&[][..], |module| &module.globs);
        globs
            .iter()
            .filter(|glob| glob.is_public)
            .filter_map(|glob| self.module_at(at, &glob.path, MAX_STEPS))
            .collect()
    }
}

/// Two conditions at once.
pub(super) fn both(one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (true, _) => other.to_owned(),
        (_, true) => one.to_owned(),
        _ if one == other => one.to_owned(),
        _ => format!("{one} and {other}"),
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn imports(tree: &UseTree, so_far: &Use, module: &mut Module) {
    let with = |name: String| {
        let mut import = so_far.clone();
        import.path.push(name);
        import
    };
    match tree {
        UseTree::Path(path) => imports(&path.tree, &with(path.ident.to_string()), module),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            if name == "self" {
                if let Some(last) = so_far.path.last() {
                    module.uses.insert(last.clone(), so_far.clone());
                }
            } else {
                module.uses.insert(name.clone(), with(name));
            }
        }
        UseTree::Rename(rename) => {
            let import = with(rename.ident.to_string());
            module.uses.insert(rename.rename.to_string(), import);
        }
        UseTree::Glob(_) => module.globs.push(so_far.clone()),
        UseTree::Group(group) => {
            for tree in &group.items {
                imports(tree, so_far, module);
            }
        }
    }
}

fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Struct(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Const(item) => item.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Union(item) => item.ident.to_string(),
        // `request!` and `api!` define their type.
        Item::Macro(item) => return super::macros::declares(&item.mac),
        _ => return None,
    })
}

fn file_of(
    files: &BTreeMap<String, String>,
    path: &[String],
) -> Result<Option<Vec<Item>>, SurfaceError> {
    let below = path.get(1..).unwrap_or_default().join("/");
    for name in [format!("src/{below}.rs"), format!("src/{below}/mod.rs")] {
        if let Some(text) = files.get(&name) {
            return Ok(Some(parse(&name, text)?.items));
        }
    }
    Ok(None)
}

fn parse(name: &str, text: &str) -> Result<syn::File, SurfaceError> {
    syn::parse_file(text).map_err(|error| SurfaceError(format!("{name}: {error}")))
}
