//! What a `$ref` means.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::files::ReadError;
use super::node::{FileId, Node, NodeValue};
use super::{Sources, path};

/// How many `$ref`s the way of a pointer may lead through.
const MAX_DETOURS: usize = 32;

/// The parts of a `$ref`, decoded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    file: File,
    fragment: Fragment,
}

#[derive(Debug, PartialEq, Eq)]
enum File {
    Same,
    Relative(String),
    /// `https://…`, `urn:…`.
    Remote(String),
    /// `/etc/…`.
    Absolute,
}

#[derive(Debug, PartialEq, Eq)]
enum Fragment {
    Pointer(Vec<String>),
    Anchor(String),
}

impl Reference {
    pub(crate) fn parse(text: &str) -> Self {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let decoded = percent_decode_str(file).decode_utf8_lossy();
        let scheme = file.split_once(':').map_or("", |(scheme, _)| scheme);
        let file = if file.is_empty() {
            File::Same
        } else if file.starts_with("//")
            // One letter is a drive, not a scheme.
            || (scheme.len() > 1 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)))
        {
            File::Remote(file.to_owned())
        } else if decoded.starts_with(['/', '\\']) {
            File::Absolute
        } else {
            File::Relative(decoded.into_owned())
        };
        let fragment = percent_decode_str(fragment).decode_utf8_lossy();
        let fragment = match fragment.strip_prefix('/') {
            Some(pointer) => Fragment::Pointer(
                pointer
                    .split('/')
                    .map(|token| token.replace("~1", "/").replace("~0", "~"))
                    .collect(),
            ),
            None if fragment.is_empty() => Fragment::Pointer(Vec::new()),
            None => Fragment::Anchor(fragment.into_owned()),
        };
        Self { file, fragment }
    }

    /// The path of the file that is meant, where it is another one on disk.
    pub(crate) fn path_from(&self, from: &str) -> Option<String> {
        match &self.file {
            File::Relative(relative) => Some(path::join(from, relative)),
            _ => None,
        }
    }
}

/// Whether a value of `discriminator.mapping` is a reference rather than the name of a schema.
pub(crate) fn looks_like_file(text: &str) -> bool {
    let file = text.split_once('#').map_or(text, |(file, _)| file);
    text.contains('/')
        || [".yaml", ".yml", ".json"]
            .iter()
            .any(|extension| file.ends_with(extension))
}

/// What a `$ref` leads to.
#[derive(Clone, Debug)]
pub(crate) struct Target<'a> {
    pub(crate) node: &'a Node,
    /// The way to it from the root of its file.
    pub(crate) pointer: Vec<String>,
}

/// Why a `$ref` leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    Remote,
    Absolute,
    Unreadable {
        path: String,
        error: ReadError,
    },
    /// What is wrong with the file is among its findings.
    Unparsable {
        file: FileId,
    },
    Missing {
        /// The name that is not there.
        name: String,
        /// A name that is, as `$ref`.
        suggestion: Option<String>,
    },
    /// The way leads through `$ref`s in a circle.
    Circle,
}

/// How many names are compared to tell what was likely meant; it takes time.
const MAX_COMPARISONS: usize = 50_000;
/// Mappings with more entries are looked up by hashing.
const SMALL: usize = 24;

/// Finds what `$ref`s mean, and remembers what makes that fast.
pub(crate) struct Resolver<'a> {
    sources: &'a Sources,
    /// The entries of large mappings, by the address of their node.
    indexes: HashMap<usize, HashMap<&'a str, &'a Node>>,
    /// `$anchor`s and `$dynamicAnchor`s per file.
    anchors: HashMap<FileId, HashMap<&'a str, &'a Node>>,
    /// Schemas that gave themselves a URI by `$id`.
    ids: Option<HashMap<&'a str, &'a Node>>,
    comparisons: usize,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            indexes: HashMap::new(),
            anchors: HashMap::new(),
            ids: None,
            comparisons: 0,
        }
    }

    /// Finds the node that `text`, written in the file `from`, refers to.
    pub(crate) fn resolve(&mut self, from: FileId, text: &str) -> Result<Target<'a>, Broken> {
        self.resolve_within(from, text, MAX_DETOURS)
    }

    fn resolve_within(
        &mut self,
        from: FileId,
        text: &str,
        detours: usize,
    ) -> Result<Target<'a>, Broken> {
        let reference = Reference::parse(text);
        let mut base = None;
        let file = match &reference.file {
            File::Same => from,
            File::Absolute => return Err(Broken::Absolute),
            File::Remote(uri) => {
                let node = self.with_id(uri).ok_or(Broken::Remote)?;
                base = Some(node);
                node.span.file
            }
            File::Relative(relative) => self.file(from, relative)?,
        };
        let root = base
            .or_else(|| self.sources.file(file).and_then(|file| file.root()))
            .ok_or(Broken::Unparsable { file })?;
        match &reference.fragment {
            Fragment::Pointer(pointer) => self.walk(root, text, pointer, detours),
            Fragment::Anchor(name) => match self.anchored(file, root, name) {
                Some(node) => Ok(Target {
                    node,
                    pointer: vec![name.clone()],
                }),
                None => Err(Broken::Missing {
                    name: name.clone(),
                    suggestion: None,
                }),
            },
        }
    }

    fn file(&self, from: FileId, relative: &str) -> Result<FileId, Broken> {
        let from = self.sources.file(from).map_or("", |file| file.path());
        let path = path::join(from, relative);
        match self.sources.find(&path) {
            Some(file) => Ok(file),
            None => {
                let error = self.sources.failure(&path).unwrap_or(ReadError::NotFound);
                Err(Broken::Unreadable { path, error })
            }
        }
    }

    fn walk(
        &mut self,
        root: &'a Node,
        text: &str,
        pointer: &[String],
        detours: usize,
    ) -> Result<Target<'a>, Broken> {
        let mut target = Target {
            node: root,
            pointer: Vec::new(),
        };
        let mut detours = detours;
        for token in pointer {
            let next = loop {
                if let Some(next) = self.step(target.node, token) {
                    break next;
                }
                // `#/components/schemas/A/properties/b` where A itself is a `$ref`.
                let Some(detour) = target.node.get("$ref").and_then(Node::as_str) else {
                    let suggest = self.comparisons < MAX_COMPARISONS;
                    self.comparisons += target.node.as_mapping().map_or(0, <[_]>::len);
                    return Err(missing(target.node, token, text, &target.pointer, suggest));
                };
                detours = detours.checked_sub(1).ok_or(Broken::Circle)?;
                target = self.resolve_within(target.node.span.file, detour, detours)?;
            };
            target.node = next;
            target.pointer.push(token.clone());
        }
        Ok(target)
    }

    /// The member of a node that a segment of a pointer means.
    pub(crate) fn step(&mut self, node: &'a Node, token: &str) -> Option<&'a Node> {
        match &node.value {
            NodeValue::Mapping(entries) if entries.len() <= SMALL => node.get(token),
            NodeValue::Mapping(entries) => self
                .indexes
                .entry(std::ptr::from_ref(node) as usize)
                .or_insert_with(|| {
                    entries
                        .iter()
                        .rev()
                        .filter_map(|(key, value)| Some((key.as_str()?, value)))
                        .collect()
                })
                .get(token)
                .copied(),
            NodeValue::Sequence(elements) => elements.get(token.parse::<usize>().ok()?),
            _ => None,
        }
    }

    fn anchored(&mut self, file: FileId, root: &'a Node, name: &str) -> Option<&'a Node> {
        let anchors = self
            .anchors
            .entry(file)
            .or_insert_with(|| named_by(root, &["$anchor", "$dynamicAnchor"]));
        anchors.get(name).copied()
    }

    fn with_id(&mut self, uri: &str) -> Option<&'a Node> {
        let sources = self.sources;
        let ids = self.ids.get_or_insert_with(|| {
            let roots = sources.files().filter_map(|file| file.root());
            roots.flat_map(|root| named_by(root, &["$id"])).collect()
        });
        ids.get(uri).copied()
    }
}

/// The mappings below a node that name themselves by one of the keys; the first of a name counts.
fn named_by<'a>(root: &'a Node, keys: &[&str]) -> HashMap<&'a str, &'a Node> {
    let mut found = HashMap::new();
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        match &node.value {
            NodeValue::Mapping(entries) => {
                for (key, value) in entries.iter().rev() {
                    let is_name = key.as_str().is_some_and(|key| keys.contains(&key));
                    match value.as_str().filter(|_| is_name) {
                        Some(name) => {
                            found.entry(name.trim_end_matches('#')).or_insert(node);
                        }
                        None => open.push(value),
                    }
                }
            }
            NodeValue::Sequence(elements) => open.extend(elements.iter().rev()),
            _ => {}
        }
    }
    found
}

fn missing(parent: &Node, token: &str, text: &str, before: &[String], suggest: bool) -> Broken {
    let entries = parent.as_mapping().filter(|_| suggest).unwrap_or_default();
    let names = entries.iter().filter_map(|(key, _)| key.as_str());
    let file = text.split_once('#').map_or(text, |(file, _)| file);
    Broken::Missing {
        name: token.to_owned(),
        suggestion: nearest(token, names).map(|name| {
            let mut whole = format!("{file}#");
            for token in before.iter().map(String::as_str).chain([name]) {
                whole.push('/');
                whole.push_str(&token.replace('~', "~0").replace('/', "~1"));
            }
            whole
        }),
    }
}

/// The name that was likely meant, if one is close enough.
#[must_use]
pub fn nearest<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let allowed = match wrong.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        length => length / 4 + 1,
    };
    let lower = wrong.to_lowercase();
    names
        .filter(|name| name.len().abs_diff(wrong.len()) <= allowed * 4)
        .map(|name| {
            let distance = if name.to_lowercase() == lower {
                0
            } else {
                strsim::osa_distance(wrong, name)
            };
            (distance, name)
        })
        .filter(|(distance, name)| *distance <= allowed && *name != wrong)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_file_and_a_place_in_it() {
        let pointer = |tokens: &[&str]| {
            Fragment::Pointer(tokens.iter().map(|token| (*token).to_owned()).collect())
        };
        assert_eq!(
            Reference::parse("../common/a%20b.yaml#/components/schemas/a~1b~0c%20d"),
            Reference {
                file: File::Relative("../common/a b.yaml".to_owned()),
                fragment: pointer(&["components", "schemas", "a/b~c d"]),
            }
        );
        assert_eq!(Reference::parse("#").fragment, pointer(&[]));
        assert_eq!(
            Reference::parse("#name").fragment,
            Fragment::Anchor("name".to_owned())
        );
        assert!(matches!(
            Reference::parse("https://x.y/z.json#/a").file,
            File::Remote(_)
        ));
        assert_eq!(Reference::parse("/etc/passwd").file, File::Absolute);
    }

    #[test]
    fn the_nearest_name_is_near() {
        let names = ["Customer", "Order", "OrderItem"];
        assert_eq!(nearest("Costumer", names.into_iter()), Some("Customer"));
        assert_eq!(nearest("orderItem", names.into_iter()), Some("OrderItem"));
        assert_eq!(nearest("Invoice", names.into_iter()), None);
    }
}
