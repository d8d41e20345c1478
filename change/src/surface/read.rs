//! Reads the surface of a crate from its files.

use std::collections::BTreeMap;

use syn::{Fields, ImplItem, Item as SynItem, ItemImpl, TraitItem, Type};

use super::attributes::{derives, docs, gate, has, text};
use super::canonical::{Canonical, parameters};
use super::item::{Item, ItemKind, Member, MemberKey, MemberKind};
use super::macros;
use super::model::{Surface, SurfaceError};
use super::modules::{Modules, Path, both, is_public};
use super::unions;

/// The maximum nesting depth of public modules.
const MAX_DEPTH: usize = 64;

/// Reads the surface of a crate from its files, by path.
///
/// # Errors
///
/// A file is not Rust.
pub fn read(files: &BTreeMap<String, String>) -> Result<Surface, SurfaceError> {
    let modules = Modules::read(files)?;
    let mut names = Names::default();
    names.visit(&modules, 0, &[], "", 0);
    let aliases = aliases(&modules);
    let canonical = Canonical {
        modules: &modules,
        public: &names.public,
        aliases: &aliases,
    };
    let mut reader = Reader {
        canonical,
        gates: &names.gates,
        surface: Surface::default(),
    };
    for (path, target) in &names.foreign {
        let mut item = Item::new(ItemKind::Reexport);
        item.head = target.clone();
        reader.surface.items.insert(path.clone(), item);
    }
    for (index, module) in modules.list.iter().enumerate() {
        for item in &module.items {
            reader.declaration(index, item);
        }
    }
    for (index, module) in modules.list.iter().enumerate() {
        for item in &module.items {
            reader.addition(index, item);
        }
    }
    let mut surface = reader.surface;
    if let Some(manifest) = files.get("Cargo.toml") {
        package(manifest, &mut surface)?;
    }
    Ok(surface)
}

/// Features, and packages whose types are public.
fn package(manifest: &str, surface: &mut Surface) -> Result<(), SurfaceError> {
    let manifest: toml::Table =
        toml::from_str(manifest).map_err(|error| SurfaceError(format!("Cargo.toml: {error}")))?;
    if let Some(features) = manifest.get("features").and_then(toml::Value::as_table) {
        for (name, turned_on) in features {
            let turned_on = turned_on.as_array().into_iter().flatten();
            let turned_on = turned_on.filter_map(toml::Value::as_str).map(str::to_owned);
            surface.features.insert(name.clone(), turned_on.collect());
        }
    }
    let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
    for (name, value) in dependencies.into_iter().flatten() {
        let version = value
            .as_str()
            .or_else(|| value.get("version").and_then(toml::Value::as_str));
        if let Some(version) = version {
            let version = version.to_owned();
            surface.public_dependencies.insert(name.clone(), version);
        }
    }
    Ok(())
}

/// The public items by path.
#[derive(Default)]
struct Names {
    public: BTreeMap<Path, String>,
    gates: BTreeMap<String, String>,
    /// Re-exports of other crates.
    foreign: BTreeMap<String, String>,
}

impl Names {
    fn visit(
        &mut self,
        modules: &Modules,
        at: usize,
        prefix: &[String],
        outer: &str,
        depth: usize,
    ) {
        let Some(module) = modules.list.get(at) else {
            return;
        };
        if depth > MAX_DEPTH {
            return;
        }
        let mut open: Vec<(usize, Path, String)> = Vec::new();
        let below = |name: &str| -> Path {
            let mut path = prefix.to_vec();
            path.push(name.to_owned());
            path
        };
        for item in &module.items {
            let (name, visible, own) = match item {
                SynItem::Struct(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Enum(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Type(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Trait(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Fn(it) => (it.sig.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Const(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Static(it) => (it.ident.to_string(), &it.vis, gate(&it.attrs)),
                SynItem::Macro(it) => {
                    if let Some(name) = macros::declares(&it.mac) {
                        let mut definition = module.path.clone();
                        definition.push(name.clone());
                        self.add(definition, &below(&name), &both(outer, &gate(&it.attrs)));
                    }
                    continue;
                }
                _ => continue,
            };
            if is_public(visible) {
                let mut definition = module.path.clone();
                definition.push(name.clone());
                self.add(definition, &below(&name), &both(outer, &own));
            }
        }
        for (name, child) in &module.children {
            if child.is_public {
                let inner = modules
                    .list
                    .get(child.index)
                    .map_or("", |it| it.gate.as_str());
                let mut definition = module.path.clone();
                definition.push(name.clone());
                self.add(definition, &below(name), inner);
                open.push((child.index, below(name), both(outer, inner)));
            }
        }
        for (name, import) in &module.uses {
            if !import.is_public {
                continue;
            }
            let definition = modules.resolve(at, std::slice::from_ref(name));
            let gate = both(outer, &import.gate);
            if definition.first().is_some_and(|first| first == "crate") {
                match modules.list.iter().position(|it| it.path == definition) {
                    Some(index) => open.push((index, below(name), gate)),
                    None => self.add(definition, &below(name), &gate),
                }
            } else {
                let path = below(name).join("::");
                self.foreign.insert(path, definition.join("::"));
            }
        }
        for glob in modules.public_globs(at) {
            open.push((glob, prefix.to_vec(), outer.to_owned()));
        }
        for (index, path, gate) in open {
            self.visit(modules, index, &path, &gate, depth + 1);
        }
    }

    /// Of several paths, the shortest one is used.
    fn add(&mut self, definition: Path, path: &[String], gate: &str) {
        let text = path.join("::");
        let known = self.public.get(&definition);
        if known.is_none_or(|known| known.len() > text.len()) {
            self.gates.insert(text.clone(), gate.to_owned());
            self.public.insert(definition, text);
        }
    }
}

fn aliases(modules: &Modules) -> BTreeMap<Path, (usize, Type)> {
    let mut aliases = BTreeMap::new();
    for (index, module) in modules.list.iter().enumerate() {
        for item in &module.items {
            if let SynItem::Type(alias) = item
                && alias.generics.params.is_empty()
            {
                let mut path = module.path.clone();
                path.push(alias.ident.to_string());
                aliases.insert(path, (index, (*alias.ty).clone()));
            }
        }
    }
    aliases
}

struct Reader<'a> {
    canonical: Canonical<'a>,
    gates: &'a BTreeMap<String, String>,
    surface: Surface,
}

impl Reader<'_> {
    /// The public path of an item of a module.
    fn public(&self, module: usize, name: &str) -> Option<String> {
        let module = self.canonical.modules.list.get(module)?;
        let mut path = module.path.clone();
        path.push(name.to_owned());
        self.canonical.public.get(&path).cloned()
    }

    fn add(&mut self, path: String, mut item: Item) {
        item.gate = self.gates.get(&path).cloned().unwrap_or_default();
        self.surface.items.insert(path, item);
    }

    fn declaration(&mut self, module: usize, item: &SynItem) {
        let (name, attributes, mut made) = match item {
            SynItem::Struct(it) => {
                let generics = parameters(&it.generics);
                let mut made = Item::new(ItemKind::Struct);
                made.head = self.canonical.bounds(module, &it.generics, &generics);
                if let Fields::Unnamed(_) = it.fields {
                    made.head.push_str("()");
                }
                self.fields(module, &it.fields, &generics, &mut made);
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Enum(it) => {
                let generics = parameters(&it.generics);
                let mut made = Item::new(ItemKind::Enum);
                made.head = self.canonical.bounds(module, &it.generics, &generics);
                for variant in &it.variants {
                    let fields: Vec<(String, String)> = variant
                        .fields
                        .iter()
                        .map(|field| {
                            let name = field.ident.as_ref().map(|name| format!("{name}: "));
                            let name = name.unwrap_or_default();
                            (
                                format!(
                                    "{name}{}",
                                    self.canonical.ty(module, &field.ty, &generics)
                                ),
                                format!(
                                    "{name}{}",
                                    self.canonical.written(module, &field.ty, &generics)
                                ),
                            )
                        })
                        .collect();
                    let (types, written): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
                    let member = Member {
                        text: types.join(", "),
                        written: written.join(", "),
                        gate: gate(&variant.attrs),
                        docs: docs(&variant.attrs),
                        deprecated: has(&variant.attrs, "deprecated"),
                        ..Member::default()
                    };
                    let key = key(MemberKind::Variant, variant.ident.to_string());
                    made.members.insert(key, member);
                }
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Type(it) => {
                let generics = parameters(&it.generics);
                let mut made = Item::new(ItemKind::Alias);
                made.head = self.canonical.ty(module, &it.ty, &generics);
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Trait(it) => {
                let generics = parameters(&it.generics);
                let mut made = Item::new(ItemKind::Trait);
                made.head = text(&it.supertraits);
                for inner in &it.items {
                    self.trait_item(module, inner, &generics, false, &mut made);
                }
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Fn(it) => {
                let mut made = Item::new(ItemKind::Function);
                made.head = self.canonical.signature(module, &it.sig, &[]).0;
                (it.sig.ident.to_string(), &it.attrs, made)
            }
            SynItem::Const(it) => {
                let mut made = Item::new(ItemKind::Constant);
                made.head = self.canonical.ty(module, &it.ty, &[]);
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Static(it) => {
                let mut made = Item::new(ItemKind::Constant);
                made.head = self.canonical.ty(module, &it.ty, &[]);
                (it.ident.to_string(), &it.attrs, made)
            }
            SynItem::Macro(it) => return self.declared(module, &it.mac),
            _ => return,
        };
        let Some(path) = self.public(module, &name) else {
            return;
        };
        made.docs = docs(attributes);
        made.deprecated = has(attributes, "deprecated");
        made.non_exhaustive = has(attributes, "non_exhaustive");
        for derived in derives(attributes) {
            made.impls.insert(derived, String::new());
        }
        self.add(path, made);
    }

    fn fields(&self, module: usize, fields: &Fields, generics: &[String], made: &mut Item) {
        for (index, field) in fields.iter().enumerate() {
            if !is_public(&field.vis) {
                made.has_private_fields = true;
                continue;
            }
            let name = field.ident.as_ref();
            let name = name.map_or_else(|| index.to_string(), ToString::to_string);
            let member = Member {
                text: self.canonical.ty(module, &field.ty, generics),
                written: self.canonical.written(module, &field.ty, generics),
                gate: gate(&field.attrs),
                docs: docs(&field.attrs),
                deprecated: has(&field.attrs, "deprecated"),
                ..Member::default()
            };
            made.members.insert(key(MemberKind::Field, name), member);
        }
    }

    fn trait_item(
        &self,
        module: usize,
        item: &TraitItem,
        generics: &[String],
        provided: bool,
        made: &mut Item,
    ) {
        if let TraitItem::Fn(method) = item {
            let (text, arguments) = self.canonical.signature(module, &method.sig, generics);
            let member = Member {
                text,
                arguments,
                gate: gate(&method.attrs),
                docs: docs(&method.attrs),
                deprecated: has(&method.attrs, "deprecated"),
                provided: provided || method.default.is_some(),
                ..Member::default()
            };
            let name = method.sig.ident.to_string();
            made.members.insert(key(MemberKind::Method, name), member);
        }
    }

    /// Types that macros declare.
    fn declared(&mut self, module: usize, mac: &syn::Macro) {
        if let Some(request) = macros::request(mac)
            && let Some(path) = self.public(module, &request.name)
        {
            self.request(module, path, &request);
        }
        if let Some(operations) = macros::operations(mac)
            && is_public(&operations.visibility)
            && let Some(path) = self.public(module, &operations.name)
        {
            let mut made = Item::new(ItemKind::Trait);
            made.head = "Send + Sync".to_owned();
            made.docs = docs(&operations.attributes);
            for item in &operations.items {
                self.trait_item(module, item, &[], true, &mut made);
            }
            let name = path.clone();
            self.add(path, made);
            if let Type::Path(client) = &operations.client {
                self.implement(module, &client.path, name, "feature = \"fake\"");
            }
        }
    }

    fn request(&mut self, module: usize, path: String, request: &macros::Request) {
        let ty = |ty: &Type| self.canonical.ty(module, ty, &[]);
        let (body, headers, error) = (ty(&request.body), ty(&request.headers), ty(&request.error));
        let result = format!("Result<Response<{body}, {headers}>, Error<{error}>>");
        let written = format!(
            "{}, {}, {}",
            self.canonical.written(module, &request.body, &[]),
            self.canonical.written(module, &request.headers, &[]),
            self.canonical.written(module, &request.error, &[])
        );
        let mut made = Item::new(ItemKind::Struct);
        made.has_private_fields = true;
        made.impls.insert("Debug".to_owned(), String::new());
        let mut add = |kind: MemberKind, name: &str, text: String, gate: &str| {
            let member = Member {
                text,
                written: written.clone(),
                gate: gate.to_owned(),
                ..Member::default()
            };
            made.members.insert(key(kind, name.to_owned()), member);
        };
        add(MemberKind::Output, "await", result.clone(), "");
        let configure = "fn(self, impl FnOnce(&mut Call)) -> Self".to_owned();
        add(MemberKind::Method, "configure", configure, "");
        let send = format!("fn(self) -> ResponseFuture<{body}, {headers}, {error}>");
        add(MemberKind::Method, "send", send, "");
        let blocking = "feature = \"blocking\"";
        add(
            MemberKind::Method,
            "send_blocking",
            format!("fn(self) -> {result}"),
            blocking,
        );
        let fake = format!(
            "fn(impl Fn(&Arguments) -> Result<FakeAnswer<{body}>, FakeError<{error}>>) -> Self"
        );
        add(MemberKind::Method, "fake", fake, "feature = \"fake\"");
        add(
            MemberKind::Method,
            "unanswered",
            "fn() -> Self".to_owned(),
            "feature = \"fake\"",
        );
        if let Some(item) = &request.item {
            let item = ty(item);
            let pages = format!("fn(self) -> Pages<{body}, {headers}, {error}>");
            add(MemberKind::Method, "pages", pages, "");
            let stream = format!("fn(self) -> Items<{body}, {item}, {headers}, {error}>");
            add(MemberKind::Method, "stream", stream, "");
        }
        self.add(path, made);
    }

    /// Adds the items from implementations and macros to the declared types.
    fn addition(&mut self, module: usize, item: &SynItem) {
        match item {
            SynItem::Impl(block) => self.implementation(module, block),
            SynItem::Macro(it) => {
                for block in unions::implementations(&it.mac) {
                    self.implementation(module, &block);
                }
                for addition in macros::additions(&it.mac) {
                    let path = self
                        .canonical
                        .modules
                        .resolve(module, std::slice::from_ref(&addition.ty));
                    let Some(found) = self
                        .canonical
                        .public
                        .get(&path)
                        .and_then(|path| self.surface.items.get_mut(path))
                    else {
                        continue;
                    };
                    for name in addition.impls {
                        found.impls.entry(name).or_default();
                    }
                    for (name, signature) in addition.methods {
                        let member = Member {
                            text: signature,
                            ..Member::default()
                        };
                        found
                            .members
                            .insert(key(MemberKind::Method, name.to_owned()), member);
                    }
                    for (name, value) in addition.wire {
                        for kind in [MemberKind::Field, MemberKind::Variant] {
                            let key = key(kind, name.clone());
                            if let Some(member) = found.members.get_mut(&key) {
                                member.wire = Some(value.clone());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn implement(&mut self, module: usize, of: &syn::Path, name: String, gate: &str) {
        let definition = self.canonical.definition(module, of);
        if let Some(path) = self.canonical.public.get(&definition)
            && let Some(item) = self.surface.items.get_mut(path)
        {
            item.impls.insert(name, gate.to_owned());
        }
    }

    fn implementation(&mut self, module: usize, block: &ItemImpl) {
        let Type::Path(of) = &*block.self_ty else {
            return;
        };
        let generics = parameters(&block.generics);
        let outer = gate(&block.attrs);
        let outer = match self.canonical.modules.list.get(module) {
            Some(module) => both(&module.gate, &outer),
            None => outer,
        };
        if let Some((implemented, _)) = &block.trait_ {
            let name = self.canonical.path(module, implemented, &generics);
            // The name of a trait is sufficient, without its path.
            let name = match name.split_once('<') {
                None => name.rsplit("::").next().unwrap_or(&name).to_owned(),
                Some(_) => name,
            };
            self.implement(module, &of.path, name, &outer);
            return;
        }
        let mut members = Vec::new();
        for item in &block.items {
            if let ImplItem::Fn(method) = item
                && is_public(&method.vis)
            {
                let (text, arguments) = self.canonical.signature(module, &method.sig, &generics);
                let member = Member {
                    text,
                    arguments,
                    gate: both(&outer, &gate(&method.attrs)),
                    docs: docs(&method.attrs),
                    deprecated: has(&method.attrs, "deprecated"),
                    ..Member::default()
                };
                members.push((method.sig.ident.to_string(), member));
            }
        }
        let special = of
            .path
            .segments
            .last()
            .is_some_and(|last| !last.arguments.is_empty())
            && generics.is_empty();
        let receiver = self.canonical.path(module, &of.path, &generics);
        let definition = self.canonical.definition(module, &of.path);
        if let Some(path) = self.canonical.public.get(&definition)
            && let Some(item) = self.surface.items.get_mut(path)
        {
            for (name, mut member) in members {
                if special {
                    member.text = format!("{} of {receiver}", member.text);
                }
                item.members.insert(key(MemberKind::Method, name), member);
            }
        }
    }
}

fn key(kind: MemberKind, name: String) -> MemberKey {
    MemberKey { kind, name }
}
