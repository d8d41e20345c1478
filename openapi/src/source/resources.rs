//! Schemas with an `$id` are separate resources within a file: `#` below one refers to the schema,
//! relative references are resolved against its `$id`, and its `$anchor`s are only valid in it
//! (JSON Schema 2020-12, core 8.2).

use std::collections::HashMap;

use super::node::{FileId, Node, NodeValue};
use super::{Sources, uri};

/// A resource: a file, or a schema with an `$id` in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Scope(usize);

/// All resources of the files.
pub(super) struct Resources<'a> {
    /// The files by id, followed by the schemas.
    list: Vec<Resource<'a>>,
    by_uri: HashMap<String, Scope>,
    /// The first of duplicate names applies, in a resource and in a file.
    anchors: HashMap<(Scope, &'a str), &'a Node>,
    anchors_of_file: HashMap<(FileId, &'a str), &'a Node>,
    /// The resource that a reference is in, by its address, if it is not the file.
    scopes: HashMap<usize, Scope>,
    /// The files that overlays add to.
    homes: HashMap<FileId, FileId>,
}

struct Resource<'a> {
    node: Option<&'a Node>,
    file: FileId,
    uri: String,
}

impl<'a> Resources<'a> {
    /// `nested` specifies whether an `$id` is the base of everything below it, as since OpenAPI 3.1.
    pub(super) fn of(sources: &'a Sources, nested: bool) -> Self {
        let list = sources
            .numbered()
            .map(|(id, file)| {
                let own = |key| file.root()?.get(key)?.as_str().filter(|id| is_base(id));
                let id_text = own("$self").or_else(|| own("$id"));
                let uri = id_text.and_then(|id| uri::resolve(file.path(), id));
                Resource {
                    node: file.root(),
                    file: id,
                    uri: uri.unwrap_or_else(|| file.path().to_owned()),
                }
            })
            .collect();
        let mut resources = Self {
            list,
            by_uri: HashMap::new(),
            anchors: HashMap::new(),
            anchors_of_file: HashMap::new(),
            scopes: HashMap::new(),
            homes: sources
                .overlays()
                .map(|overlay| (overlay, sources.home(overlay)))
                .collect(),
        };
        for (index, (id, file)) in sources.numbered().enumerate() {
            // The content of an overlay is processed where it is added.
            if resources.homes.contains_key(&id) {
                continue;
            }
            let says = |word| file.text().contains(word);
            if let Some(root) = file.root()
                && ["$id", "$self", "$anchor", "$dynamicAnchor"]
                    .into_iter()
                    .any(says)
            {
                resources.collect(root, Scope(index), nested);
            }
        }
        resources
    }

    fn collect(&mut self, root: &'a Node, file: Scope, nested: bool) {
        let whole = self.get(file).map(|file| file.uri.clone());
        for name in whole.into_iter().chain(
            ["$self", "$id"]
                .into_iter()
                .filter_map(|key| Some(root.get(key)?.as_str()?.to_owned())),
        ) {
            self.by_uri.entry(key_of(&name).to_owned()).or_insert(file);
        }
        let mut open = vec![(root, file, false)];
        while let Some((node, mut scope, names)) = open.pop() {
            if !names && node.as_mapping().is_some() {
                scope = self.enter(node, scope, nested, std::ptr::eq(node, root));
                self.names(node, scope);
            }
            let below: Vec<_> = children(node, names).collect();
            for (key, child, child_names) in below.into_iter().rev() {
                let is_reference = matches!(key, "$ref" | "$dynamicRef" | "mapping");
                if scope != file && is_reference && child.as_str().is_some() {
                    self.scopes.insert(address(child), scope);
                }
                if scope != file && key == "mapping" {
                    for (_, target) in child.as_mapping().unwrap_or_default() {
                        self.scopes.insert(address(target), scope);
                    }
                }
                open.push((child, scope, child_names));
            }
        }
    }

    /// The resource of a node that may have an `$id`.
    fn enter(&mut self, node: &'a Node, scope: Scope, nested: bool, is_root: bool) -> Scope {
        let Some(id) = node
            .get("$id")
            .and_then(Node::as_str)
            .filter(|id| is_base(id))
        else {
            return scope;
        };
        if is_root {
            return scope;
        }
        let base = self.get(scope).map_or("", |resource| resource.uri.as_str());
        let whole = uri::resolve(base, id).unwrap_or_else(|| id.to_owned());
        let own = Scope(self.list.len());
        self.by_uri.entry(key_of(&whole).to_owned()).or_insert(own);
        self.by_uri.entry(key_of(id).to_owned()).or_insert(own);
        self.list.push(Resource {
            node: Some(node),
            file: self.home(node),
            uri: whole,
        });
        if nested { own } else { scope }
    }

    fn names(&mut self, node: &'a Node, scope: Scope) {
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = node.get(key).and_then(Node::as_str) {
                self.anchors.entry((scope, name)).or_insert(node);
                let file = self.home(node);
                self.anchors_of_file.entry((file, name)).or_insert(node);
            }
        }
    }

    /// The file that a node belongs to.
    fn home(&self, node: &Node) -> FileId {
        let written_in = node.span.file;
        self.homes.get(&written_in).copied().unwrap_or(written_in)
    }

    fn get(&self, scope: Scope) -> Option<&Resource<'a>> {
        self.list.get(scope.0)
    }

    /// The resource that a reference is in.
    pub(super) fn scope_of(&self, reference: &Node) -> Scope {
        self.scopes
            .get(&address(reference))
            .copied()
            .unwrap_or_else(|| of_file(self.home(reference)))
    }

    /// The schema of a resource, or the root of its file.
    pub(super) fn node(&self, scope: Scope) -> Option<&'a Node> {
        self.get(scope)?.node
    }

    /// The file of a resource.
    pub(super) fn file(&self, scope: Scope) -> Option<FileId> {
        Some(self.get(scope)?.file)
    }

    /// The resource that a reference refers to, ignoring its fragment.
    pub(super) fn find(&self, from: Scope, reference: &str) -> Option<Scope> {
        let base = &self.get(from)?.uri;
        let whole = uri::resolve(base, reference)?;
        let written = || self.by_uri.get(key_of(reference));
        self.by_uri.get(key_of(&whole)).or_else(written).copied()
    }

    /// The node of an anchor in a resource.
    pub(super) fn anchor(&self, scope: Scope, name: &str) -> Option<&'a Node> {
        self.anchors.get(&(scope, name)).copied()
    }

    /// The node of an anchor in any resource of a file.
    pub(super) fn anchor_of_file(&self, file: FileId, name: &str) -> Option<&'a Node> {
        self.anchors_of_file.get(&(file, name)).copied()
    }
}

/// A file as a resource.
pub(super) fn of_file(file: FileId) -> Scope {
    Scope(file.0 as usize)
}

fn address(node: &Node) -> usize {
    std::ptr::from_ref(node) as usize
}

/// Whether an `$id` is a base: some tools write the pointer to its position instead, as in `#/properties/a`.
fn is_base(id: &str) -> bool {
    !id.is_empty() && !id.starts_with('#')
}

fn key_of(uri: &str) -> &str {
    uri.split('#').next().unwrap_or_default()
}

/// Keys whose values are mappings with arbitrary names as keys.
const NAMED: &[&str] = &[
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "dependentSchemas",
    "dependencies",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "pathItems",
    "mediaTypes",
    "callbacks",
    "paths",
    "webhooks",
    "content",
];
/// Keys whose values are data, which contains no keywords.
const DATA: &[&str] = &[
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "value",
    "dataValue",
];

/// The children of a node, with their keys and whether the keys of each child are names rather than
/// keywords. Data is omitted. `names` specifies whether the keys of the node itself are names.
pub(crate) fn children(node: &Node, names: bool) -> impl Iterator<Item = (&str, &Node, bool)> {
    let entries = node.as_mapping().unwrap_or_default().iter();
    let elements = node.as_sequence().unwrap_or_default().iter();
    let entries = entries.filter_map(move |(key, value)| {
        let key = key.as_str().unwrap_or_default();
        let is_data = !names && (DATA.contains(&key) || key.starts_with("x-"));
        let has_names =
            !names && NAMED.contains(&key) && matches!(value.value, NodeValue::Mapping(_));
        (!is_data).then_some((key, value, has_names))
    });
    entries.chain(elements.map(|element| ("", element, false)))
}
