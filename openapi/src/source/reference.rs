//! Resolving `$ref`s.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::files::ReadError;
use super::node::{FileId, Node, NodeValue};
use super::resources::{Resources, Scope, of_file};
use super::{Sources, path, uri};

/// The maximum number of `$ref`s that are followed along a pointer.
const MAX_DETOURS: usize = 32;

/// The parts of a `$ref`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Everything before the fragment, as written.
    uri: String,
    file: File,
    fragment: Fragment,
}

#[derive(Debug, PartialEq, Eq)]
enum File {
    Same,
    /// A decoded path.
    Relative(String),
    /// `https://…`, `urn:…`.
    Remote,
    /// `/etc/…`, `file:///etc/…`.
    Absolute,
}

#[derive(Debug, PartialEq, Eq)]
enum Fragment {
    /// The segments, and those of an alternative interpretation.
    Pointer(Vec<Token>, Option<Vec<Token>>),
    Anchor(String),
}

/// A segment of a pointer.
#[derive(Debug, PartialEq, Eq)]
struct Token {
    decoded: String,
    /// The segment without percent-decoding, if it differs.
    written: Option<String>,
}

impl Token {
    fn of(text: &str) -> Self {
        let written = Self::plain(text).decoded;
        let decoded = Self::plain(&percent_decode_str(text).decode_utf8_lossy()).decoded;
        Self {
            written: Some(written).filter(|written| *written != decoded),
            decoded,
        }
    }

    /// Creates a token from text that is already decoded.
    fn plain(text: &str) -> Self {
        Self {
            decoded: text.replace("~1", "/").replace("~0", "~"),
            written: None,
        }
    }
}

impl Reference {
    pub(crate) fn parse(text: &str) -> Self {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let decoded = percent_decode_str(uri).decode_utf8_lossy();
        let scheme = uri::scheme(uri);
        let file = if uri.is_empty() {
            File::Same
        } else if scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("file")) {
            File::Absolute
        } else if uri.starts_with("//") || scheme.is_some() {
            File::Remote
        } else if decoded.starts_with(['/', '\\']) {
            File::Absolute
        } else {
            File::Relative(decoded.into_owned())
        };
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        let tokens = |pointer: &str| pointer.split('/').map(Token::of).collect();
        let whole = decoded
            .strip_prefix('/')
            .map(|pointer| pointer.split('/').map(Token::plain).collect());
        let fragment = match (fragment.strip_prefix('/'), whole) {
            // An encoded slash also separates segments.
            (pointer, Some(whole)) if fragment.to_ascii_lowercase().contains("%2f") => {
                Fragment::Pointer(whole, pointer.map(tokens))
            }
            (Some(pointer), _) => Fragment::Pointer(tokens(pointer), None),
            (None, _) if decoded.is_empty() => Fragment::Pointer(Vec::new(), None),
            (None, _) => Fragment::Anchor(decoded.into_owned()),
        };
        Self {
            uri: uri.to_owned(),
            file,
            fragment,
        }
    }

    /// The path of the file, if the reference is to a file on disk.
    pub(crate) fn path_from(&self, from: &str) -> Option<String> {
        match &self.file {
            File::Relative(relative) => Some(path::join(from, relative)),
            _ => None,
        }
    }

    /// The plain name after `#`, as in `#entry`.
    pub(crate) fn anchor(&self) -> Option<&str> {
        match &self.fragment {
            Fragment::Anchor(name) => Some(name),
            Fragment::Pointer(..) => None,
        }
    }
}

/// The keys that the pointer in a reference goes through, in all interpretations of its escapes; none if a text is not
/// a reference with a pointer.
#[must_use]
pub fn pointer_keys(text: &str) -> Vec<String> {
    if !text.contains('#') {
        return Vec::new();
    }
    let Fragment::Pointer(tokens, others) = Reference::parse(text).fragment else {
        return Vec::new();
    };
    let tokens = tokens.into_iter().chain(others.into_iter().flatten());
    tokens
        .flat_map(|token| [Some(token.decoded), token.written])
        .flatten()
        .collect()
}

/// Whether a value of `discriminator.mapping` is a reference rather than the name of a schema.
pub(crate) fn looks_like_file(text: &str) -> bool {
    let file = text.split_once('#').map_or(text, |(file, _)| file);
    text.contains('/')
        || [".yaml", ".yml", ".json"]
            .iter()
            .any(|extension| file.ends_with(extension))
}

/// The target of a `$ref`.
#[derive(Clone, Debug)]
pub(crate) struct Target<'a> {
    pub(crate) node: &'a Node,
    /// The path from the root of its file.
    pub(crate) pointer: Vec<String>,
    /// How the `$ref` was interpreted, if not literally.
    pub(crate) loose: Option<Loose>,
}

/// How a `$ref` was interpreted, if its literal target does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loose {
    /// Percent-encoding such as `%22` is literal.
    PercentAsWritten,
    /// `#` refers to the file rather than to the enclosing schema with an `$id`.
    FileForSchema,
    /// The `$anchor` belongs to another schema with an `$id`.
    AnchorOfAnother,
    /// `\` separates folders as on Windows.
    Backslash,
}

/// Why a `$ref` has no target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    Remote,
    Absolute,
    Unreadable {
        path: String,
        error: ReadError,
    },
    /// The errors in the file are among its diagnostics.
    Unparsable {
        file: FileId,
    },
    Missing {
        /// The missing name.
        name: String,
        /// A `$ref` with a similar name that exists.
        suggestion: Option<String>,
        /// What is missing there.
        bridge: Option<Bridge>,
    },
    /// The path leads through circular `$ref`s.
    Circle,
}

/// What a file would need for a `$ref` to have a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bridge {
    pub(crate) file: FileId,
    /// The part of the path that exists.
    pub(crate) parent: Vec<String>,
    /// The rest of the path.
    pub(crate) missing: Vec<String>,
}

/// The maximum number of names that are compared for suggestions, to limit the time.
const MAX_COMPARISONS: usize = 50_000;
/// Mappings with more entries are looked up by hashing.
const SMALL: usize = 24;

/// Resolves `$ref`s, with caches.
pub(crate) struct Resolver<'a> {
    sources: &'a Sources,
    /// The entries of large mappings, by the address of their node.
    indexes: HashMap<usize, HashMap<&'a str, &'a Node>>,
    resources: Resources<'a>,
    comparisons: usize,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            indexes: HashMap::new(),
            resources: Resources::of(sources, false),
            comparisons: 0,
        }
    }

    /// Makes an `$id` the base of the references below it, as since OpenAPI 3.1.
    pub(crate) fn with_bases(&mut self) {
        self.resources = Resources::of(self.sources, true);
    }

    /// The resource that a reference is written in.
    pub(crate) fn scope_of(&self, reference: &Node) -> Scope {
        self.resources.scope_of(reference)
    }

    /// Finds the node that `text`, written in `from`, refers to.
    pub(crate) fn resolve(&mut self, from: Scope, text: &str) -> Result<Target<'a>, Broken> {
        self.resolve_within(from, text, MAX_DETOURS)
    }

    fn resolve_within(
        &mut self,
        from: Scope,
        text: &str,
        detours: usize,
    ) -> Result<Target<'a>, Broken> {
        let reference = Reference::parse(text);
        let mut backslash = None;
        let scope = match &reference.file {
            File::Same => from,
            other => match (self.resources.find(from, &reference.uri), other) {
                (Some(scope), _) => scope,
                (None, File::Relative(relative)) => {
                    backslash = relative.contains('\\').then_some(Loose::Backslash);
                    of_file(self.file(self.resources.file(from), relative)?)
                }
                (None, File::Absolute) => return Err(Broken::Absolute),
                (None, _) => return Err(Broken::Remote),
            },
        };
        let file = self.resources.file(scope).ok_or(Broken::Remote)?;
        let root = self.resources.node(scope);
        let root = root.ok_or(Broken::Unparsable { file })?;
        match &reference.fragment {
            Fragment::Pointer(pointer, other) => {
                let whole = self.resources.node(of_file(file));
                let whole = whole.filter(|whole| !std::ptr::eq(*whole, root));
                let roots = std::iter::once((root, None))
                    .chain(whole.map(|whole| (whole, Some(Loose::FileForSchema))));
                let mut missing = None;
                for (root, loose) in roots {
                    for pointer in std::iter::once(pointer).chain(other) {
                        match self.walk(root, text, pointer, detours) {
                            Ok(found) => {
                                return Ok(Target {
                                    loose: backslash.or(found.loose).or(loose),
                                    ..found
                                });
                            }
                            Err(broken @ Broken::Missing { .. }) => {
                                missing.get_or_insert(broken);
                            }
                            Err(broken) => return Err(broken),
                        }
                    }
                }
                Err(missing.unwrap_or(Broken::Circle))
            }
            Fragment::Anchor(name) => {
                let own = self.resources.anchor(scope, name);
                let other = || self.resources.anchor_of_file(file, name);
                let loose = backslash.or(own.is_none().then_some(Loose::AnchorOfAnother));
                match own.or_else(other) {
                    Some(node) => Ok(Target {
                        node,
                        pointer: vec![name.clone()],
                        loose,
                    }),
                    None => Err(Broken::Missing {
                        name: name.clone(),
                        suggestion: None,
                        bridge: None,
                    }),
                }
            }
        }
    }

    fn file(&self, from: Option<FileId>, relative: &str) -> Result<FileId, Broken> {
        let from = from.and_then(|from| self.sources.file(from));
        let path = path::join(from.map_or("", |file| file.path()), relative);
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
        pointer: &[Token],
        detours: usize,
    ) -> Result<Target<'a>, Broken> {
        let mut target = Target {
            node: root,
            pointer: Vec::new(),
            loose: None,
        };
        let mut detours = detours;
        for (place, token) in pointer.iter().enumerate() {
            let (next, name) = loop {
                if let Some(next) = self.step(target.node, &token.decoded) {
                    break (next, &token.decoded);
                }
                if let Some(written) = &token.written
                    && let Some(next) = self.step(target.node, written)
                {
                    target.loose = Some(Loose::PercentAsWritten);
                    break (next, written);
                }
                // `#/components/schemas/A/properties/b` if A itself is a `$ref`. The `$ref` of a
                // schema with an `$id` that is being resolved is not followed.
                let is_own = |detour: &str| std::ptr::eq(target.node, root) && detour == text;
                let Some((node, detour)) = target
                    .node
                    .get("$ref")
                    .and_then(|node| Some((node, node.as_str()?)))
                    .filter(|(_, detour)| !is_own(detour))
                else {
                    let suggest = self.comparisons < MAX_COMPARISONS;
                    self.comparisons += target.node.as_mapping().map_or(0, <[_]>::len);
                    let rest = pointer.get(place..).unwrap_or_default();
                    return Err(self.missing(&target, rest, text, suggest));
                };
                detours = detours.checked_sub(1).ok_or(Broken::Circle)?;
                let loose = target.loose;
                target = self.resolve_within(self.scope_of(node), detour, detours)?;
                target.loose = target.loose.or(loose);
            };
            target.node = next;
            target.pointer.push(name.clone());
        }
        Ok(target)
    }

    /// The error for a path that exists up to `found`, without the first segment of `rest`.
    fn missing(&self, found: &Target<'a>, rest: &[Token], text: &str, suggest: bool) -> Broken {
        let name = rest.first().map_or("", |token| token.decoded.as_str());
        let members = found.node.as_mapping();
        let entries = members.filter(|_| suggest).unwrap_or_default();
        let names = entries.iter().filter_map(|(key, _)| key.as_str());
        let file = text.split_once('#').map_or(text, |(file, _)| file);
        let before = &found.pointer;
        Broken::Missing {
            name: name.to_owned(),
            suggestion: nearest(name, names).map(|name| {
                let mut whole = format!("{file}#");
                for token in before.iter().map(String::as_str).chain([name]) {
                    whole.push('/');
                    whole.push_str(&token.replace('~', "~0").replace('/', "~1"));
                }
                whole
            }),
            bridge: members.map(|_| Bridge {
                file: self.sources.home(found.node.span.file),
                parent: before.clone(),
                missing: rest.iter().map(|token| token.decoded.clone()).collect(),
            }),
        }
    }

    /// The child of a node that a segment of a pointer refers to.
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
            NodeValue::Sequence(elements) => elements.get(array_index(token)?),
            _ => None,
        }
    }
}

/// Returns the name that was likely meant, if one is similar enough.
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

/// An array index: digits without a leading zero (RFC 6901, 4).
fn array_index(token: &str) -> Option<usize> {
    let is_plain =
        token == "0" || !token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit());
    token.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_index_has_only_digits_and_no_leading_zero() {
        let positions = ["0", "10", "00", "01", "+1", "-", "", "1a"].map(array_index);
        assert_eq!(positions[..2], [Some(0), Some(10)]);
        assert!(positions[2..].iter().all(Option::is_none));
    }

    #[test]
    fn a_reference_consists_of_a_file_and_a_fragment() {
        let pointer = |tokens: &[&str]| {
            Fragment::Pointer(tokens.iter().map(|token| Token::of(token)).collect(), None)
        };
        let reference = Reference::parse("../common/a%20b.yaml#/components/schemas/a~1b~0c%20d");
        assert_eq!(
            reference.file,
            File::Relative("../common/a b.yaml".to_owned())
        );
        assert_eq!(
            reference.fragment,
            pointer(&["components", "schemas", "a~1b~0c%20d"])
        );
        let token = Token::of("a~1b~0c%20d");
        assert_eq!(token.decoded, "a/b~c d");
        assert_eq!(token.written.as_deref(), Some("a/b~c%20d"));
        assert_eq!(Reference::parse("#").fragment, pointer(&[]));
        assert_eq!(Reference::parse("#%2Fa").fragment, pointer(&["a"]));
        assert!(matches!(
            Reference::parse("#/a%2Fb").fragment,
            Fragment::Pointer(whole, Some(other)) if whole.len() == 2 && other.len() == 1
        ));
        assert_eq!(Reference::parse("#name").anchor(), Some("name"));
        assert_eq!(Reference::parse("https://x.y/z.json#/a").file, File::Remote);
        for absolute in ["/etc/passwd", "file:///etc/passwd", "FILE:/etc/passwd"] {
            assert_eq!(Reference::parse(absolute).file, File::Absolute);
        }
    }

    #[test]
    fn the_nearest_name_must_be_similar() {
        let names = ["Customer", "Order", "OrderItem"];
        assert_eq!(nearest("Costumer", names.into_iter()), Some("Customer"));
        assert_eq!(nearest("orderItem", names.into_iter()), Some("OrderItem"));
        assert_eq!(nearest("Invoice", names.into_iter()), None);
    }
}
