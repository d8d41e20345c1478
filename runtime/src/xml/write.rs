//! Conversion of the JSON that a type wrote to XML.

use super::fit::TEXT;
use super::shape::{Either, Item, Member, Name, NodeType, Shape};
use super::text::{is_name, push_cdata, push_text};
use super::tree::{XML_NAMESPACE, XSI_NAMESPACE};
use crate::json::{Document, Kind, Node as Json};

/// Returns the XML of a value in JSON, or the reason why there is none.
pub(super) fn xml(
    json: &str,
    root: &Item,
    label: &str,
    holds: &dyn Fn(char) -> bool,
) -> Result<String, String> {
    let document = Document::parse(json.as_bytes()).map_err(|error| error.to_string())?;
    let mut writer = Writer {
        out: format!("<?xml version=\"1.0\" encoding=\"{label}\"?>\n"),
        scopes: Vec::new(),
        open: Vec::new(),
        holds,
    };
    let (item, name) = of_variant(document.root(), root);
    writer.element(document.root(), &item, &Tag::of(&name))?;
    Ok(writer.out)
}

type Outcome = Result<(), String>;

struct Writer<'h> {
    out: String,
    /// Whether the charset can represent a character.
    holds: &'h dyn Fn(char) -> bool,
    /// The prefixes and namespaces declared by each open element, the innermost last.
    scopes: Vec<Vec<(String, String)>>,
    /// The namespaces of the open elements, and their prefixes.
    open: Vec<(String, String)>,
}

/// The content to write in an element.
struct Parts<'j> {
    attributes: Vec<(Tag, String)>,
    content: Vec<Content<'j>>,
}

/// A name that may come from a server.
#[derive(Clone)]
struct Tag {
    local: String,
    namespace: Namespace,
    prefix: String,
}

#[derive(Clone)]
enum Namespace {
    /// None, or that of the enclosing element.
    Unsaid,
    /// That of the enclosing element.
    Same,
    /// This one; none if it is empty.
    Said(String),
}

enum Content<'j> {
    /// A value as an element.
    Element(Json<'j>, Item, Tag),
    Text(String, NodeType),
}

impl Writer<'_> {
    fn element(&mut self, value: Json<'_>, item: &Item, name: &Tag) -> Outcome {
        if !is_name(&name.local) {
            return Err(format!(
                "`{}` is not the name of an element",
                shown(&name.local)
            ));
        }
        let mut parts = Parts {
            attributes: Vec::new(),
            content: Vec::new(),
        };
        if value.is_null() {
            let nil = Tag {
                local: "nil".to_owned(),
                namespace: Namespace::Said(XSI_NAMESPACE.to_owned()),
                prefix: "xsi".to_owned(),
            };
            parts.attributes.push((nil, "true".to_owned()));
        } else {
            collect(value, item.shape, &mut parts)?;
        }
        self.scopes.push(Vec::new());
        let tag = self.tag(name);
        let mut attributes = String::new();
        for (name, value) in &parts.attributes {
            if !is_name(&name.local) {
                return Err(format!(
                    "`{}` is not the name of an attribute",
                    shown(&name.local)
                ));
            }
            let name = self.attribute(name);
            attributes.push_str(&format!(" {name}=\""));
            if !push_text(&mut attributes, value, true, self.holds) {
                return Err(no_character(&name));
            }
            attributes.push('"');
        }
        self.out.push('<');
        self.out.push_str(&tag);
        for (prefix, namespace) in self.scopes.last().into_iter().flatten() {
            let colon = if prefix.is_empty() { "" } else { ":" };
            self.out.push_str(&format!(" xmlns{colon}{prefix}=\""));
            if !push_text(&mut self.out, namespace, true, self.holds) {
                return Err(no_character(&tag));
            }
            self.out.push('"');
        }
        self.out.push_str(&attributes);
        if parts.content.is_empty() {
            self.out.push_str("/>");
        } else {
            self.out.push('>');
            for content in &parts.content {
                match content {
                    Content::Element(value, item, name) => self.element(*value, item, name)?,
                    Content::Text(text, node) => {
                        let is_written = match node {
                            NodeType::Cdata => push_cdata(&mut self.out, text, self.holds),
                            _ => push_text(&mut self.out, text, false, self.holds),
                        };
                        if !is_written {
                            return Err(no_character(&tag));
                        }
                    }
                }
            }
            self.out.push_str(&format!("</{tag}>"));
        }
        self.scopes.pop();
        self.open.pop();
        Ok(())
    }

    /// Returns the name of an element as written here, and declares its prefix if necessary.
    fn tag(&mut self, name: &Tag) -> String {
        let (outer, outer_prefix) = self.open.last().cloned().unwrap_or_default();
        let (namespace, prefix) = match &name.namespace {
            Namespace::Said(namespace) => (namespace.clone(), name.prefix.clone()),
            Namespace::Same => (outer, outer_prefix),
            Namespace::Unsaid => {
                let default = self.bound("").unwrap_or_default().to_owned();
                match default == outer {
                    true => (outer, String::new()),
                    false => (String::new(), String::new()),
                }
            }
        };
        let prefix = match namespace.is_empty() || !is_name(&prefix) {
            true => String::new(),
            false => prefix,
        };
        let prefix = self.declared(prefix, &namespace);
        self.open.push((namespace, prefix.clone()));
        qualified(&prefix, &name.local)
    }

    /// Returns the name of an attribute as written here, which has no namespace without a prefix.
    fn attribute(&mut self, name: &Tag) -> String {
        let Namespace::Said(namespace) = &name.namespace else {
            return name.local.clone();
        };
        if namespace.is_empty() {
            return name.local.clone();
        }
        let prefix = match is_name(&name.prefix) {
            true => name.prefix.clone(),
            false => "ns".to_owned(),
        };
        let prefix = self.declared(prefix, namespace);
        qualified(&prefix, &name.local)
    }

    /// Returns a prefix for a namespace: the wanted one, or another if it is taken.
    fn declared(&mut self, wanted: String, namespace: &str) -> String {
        if namespace == XML_NAMESPACE {
            return "xml".to_owned();
        }
        let is_reserved = wanted == "xml" || wanted == "xmlns";
        let mut prefix = match is_reserved {
            true => "ns".to_owned(),
            false => wanted,
        };
        let mut count: usize = 0;
        while self.is_taken(&prefix, namespace) {
            count = count.saturating_add(1);
            prefix = format!("ns{count}");
        }
        if self.bound(&prefix).unwrap_or_default() != namespace
            && let Some(scope) = self.scopes.last_mut()
        {
            scope.push((prefix.clone(), namespace.to_owned()));
        }
        prefix
    }

    /// Returns whether this element declares a prefix for another namespace, or uses it for one.
    fn is_taken(&self, prefix: &str, namespace: &str) -> bool {
        let mut own = self.scopes.last().into_iter().flatten();
        let is_declared = own.any(|(known, it)| known == prefix && it != namespace);
        let is_own = self.open.len() == self.scopes.len()
            && self
                .open
                .last()
                .is_some_and(|(it, known)| known == prefix && it != namespace);
        is_declared || is_own
    }

    fn bound(&self, prefix: &str) -> Option<&str> {
        let scopes = self.scopes.iter().rev();
        let mut all = scopes.flatten();
        let (_, namespace) = all.find(|(known, _)| known == prefix)?;
        Some(namespace)
    }
}

/// Collects the content of a value that is an element.
fn collect<'j>(value: Json<'j>, shape: &'static Shape, parts: &mut Parts<'j>) -> Outcome {
    match (shape, value.kind()) {
        (Shape::Either(either), _) => collect(value, choose(value, either), parts),
        (Shape::Object(members, rest), Kind::Object) => {
            members_of(value, members, parts)?;
            let is_member = |name: &str| members.iter().any(|member| member.name == name);
            for (name, value) in once_each(value).filter(|(name, _)| !is_member(name)) {
                unknown(name, value, rest.unwrap_or(&Shape::Any), parts)?;
            }
            Ok(())
        }
        (Shape::List(item), Kind::Array) => {
            elements(value, item, parts);
            Ok(())
        }
        (_, Kind::Object) => {
            for (name, value) in once_each(value) {
                unknown(name, value, &Shape::Any, parts)?;
            }
            Ok(())
        }
        (_, Kind::Array) => {
            static ITEM: Item = Item::element(Name::inferred("item"), &Shape::Any);
            elements(value, &ITEM, parts);
            Ok(())
        }
        _ => {
            let text = text(value)?;
            if !text.is_empty() {
                parts.content.push(Content::Text(text, NodeType::Text));
            }
            Ok(())
        }
    }
}

/// Returns the members of an object; if a name is repeated, the last one.
fn once_each<'j>(object: Json<'j>) -> impl Iterator<Item = (&'j str, Json<'j>)> {
    let all: Vec<(&str, Json<'j>)> = object.members().collect();
    let mut seen = std::collections::HashSet::new();
    let mut last: Vec<(&str, Json<'j>)> = all
        .into_iter()
        .rev()
        .filter(|(name, _)| seen.insert(*name))
        .collect();
    last.reverse();
    last.into_iter()
}

fn members_of<'j>(value: Json<'j>, members: &'static [Member], parts: &mut Parts<'j>) -> Outcome {
    for member in members {
        let Some(value) = value.get(member.name) else {
            continue;
        };
        let item = &member.item;
        match (item.node, item.shape) {
            // XML cannot express `null` for these.
            (NodeType::Attribute | NodeType::Text | NodeType::Cdata, _) if value.is_null() => {}
            (NodeType::None, Shape::List(_) | Shape::Object(..)) if value.is_null() => {}
            (NodeType::Attribute, _) => {
                let text = flat(value).map_err(|why| format!("{}: {why}", member.name))?;
                parts.attributes.push((Tag::of(&item.name), text));
            }
            (NodeType::Text | NodeType::Cdata, _) => {
                let text = flat(value).map_err(|why| format!("{}: {why}", member.name))?;
                if !text.is_empty() {
                    parts.content.push(Content::Text(text, item.node));
                }
            }
            (NodeType::None, Shape::List(inner)) if value.kind() == Kind::Array => {
                elements(value, inner, parts);
            }
            (NodeType::None, Shape::Object(inner, rest)) if value.kind() == Kind::Object => {
                members_of(value, inner, parts)?;
                let is_member = |name: &str| inner.iter().any(|member| member.name == name);
                for (name, value) in once_each(value).filter(|(name, _)| !is_member(name)) {
                    unknown(name, value, rest.unwrap_or(&Shape::Any), parts)?;
                }
            }
            (NodeType::Element | NodeType::None, _) => element(value, item, parts),
        }
    }
    Ok(())
}

fn elements<'j>(list: Json<'j>, item: &'static Item, parts: &mut Parts<'j>) {
    for value in list.elements() {
        element(value, item, parts);
    }
}

/// Adds a value as an element.
fn element<'j>(value: Json<'j>, item: &Item, parts: &mut Parts<'j>) {
    let (own, name) = of_variant(value, item);
    parts
        .content
        .push(Content::Element(value, own, Tag::of(&name)));
}

/// Returns an item with the name and the shape of the variant of a value, if that has a name.
fn of_variant(value: Json<'_>, item: &Item) -> (Item, Name) {
    let mut name = item.name;
    let mut own = *item;
    if let Shape::Either(either) = item.shape {
        let variant = variant(value, either);
        if let Some((shape, said)) = variant.and_then(|it| Some((it.shape, it.name?))) {
            own.shape = shape;
            name = said;
        }
    }
    (own, name)
}

/// Adds a member that the document does not describe.
fn unknown<'j>(
    key: &str,
    value: Json<'j>,
    shape: &'static Shape,
    parts: &mut Parts<'j>,
) -> Outcome {
    // If the members are values of one schema, each is an element: anything else could not be read again.
    let is_free = matches!(shape, Shape::Any);
    if key == TEXT && is_free {
        parts
            .content
            .push(Content::Text(flat(value)?, NodeType::Text));
        return Ok(());
    }
    if let Some(name) = key.strip_prefix('@').filter(|_| is_free) {
        let text = flat(value).map_err(|why| format!("{}: {why}", shown(key)))?;
        parts.attributes.push((Tag::of_key(name), text));
        return Ok(());
    }
    let name = Tag::of_key(key);
    let item = |shape| Item::element(Name::inferred(""), shape);
    let is_list = value.kind() == Kind::Array;
    let several = match shape {
        Shape::List(inner) if is_list => Some(**inner),
        _ if is_list => Some(item(shape)),
        _ => None,
    };
    match several {
        Some(inner) => {
            for value in value.elements() {
                let content = Content::Element(value, inner, name.clone());
                parts.content.push(content);
            }
        }
        None => parts
            .content
            .push(Content::Element(value, item(shape), name)),
    }
    Ok(())
}

/// Returns a value as the text of an attribute or of the enclosing element.
fn flat(value: Json<'_>) -> Result<String, String> {
    if value.kind() != Kind::Array {
        return text(value);
    }
    let mut parts = Vec::new();
    for element in value.elements() {
        let part = text(element)?;
        if part.is_empty() || part.contains(|c: char| c.is_ascii_whitespace()) {
            return Err("a list in a text cannot have an element with white space".to_owned());
        }
        parts.push(part);
    }
    Ok(parts.join(" "))
}

fn text(value: Json<'_>) -> Result<String, String> {
    match value.kind() {
        Kind::String => Ok(value.as_str().unwrap_or_default().to_owned()),
        Kind::Number => Ok(value.number_text().unwrap_or_default().to_owned()),
        Kind::Boolean => Ok(value.as_bool().unwrap_or_default().to_string()),
        Kind::Null => Ok(String::new()),
        kind => Err(format!("the kind {kind} has no text")),
    }
}

fn choose(value: Json<'_>, either: &'static Either) -> &'static Shape {
    variant(value, either).map_or(&Shape::Any, |variant| variant.shape)
}

/// Returns the variant that matches a value.
fn variant(value: Json<'_>, either: &'static Either) -> Option<&'static super::shape::Variant> {
    let tag = value.get(either.tag).filter(|_| !either.tag.is_empty());
    let tag = tag.and_then(|tag| text(tag).ok());
    let tagged = tag.and_then(|tag| {
        let mut variants = either.variants.iter();
        variants.find(|variant| variant.tags.contains(&tag.as_str()))
    });
    tagged.or_else(|| {
        either
            .variants
            .iter()
            .min_by_key(|it| misfits(value, it.shape))
    })
}

/// Returns how much of a value a shape does not describe or lacks.
fn misfits(value: Json<'_>, shape: &'static Shape) -> usize {
    use super::shape::Scalar;
    match (shape, value.kind()) {
        (_, Kind::Null) => 0,
        (Shape::Scalar(Scalar::Number), Kind::Number)
        | (Shape::Scalar(Scalar::Boolean), Kind::Boolean)
        | (Shape::Scalar(Scalar::Text | Scalar::Token | Scalar::Base64), Kind::String)
        | (Shape::List(_), Kind::Array) => 0,
        (Shape::Object(members, _), Kind::Object) => {
            let missing = members
                .iter()
                .filter(|it| it.required && value.get(it.name).is_none());
            let is_known = |name: &str| members.iter().any(|member| member.name == name);
            let unknown = value.members().filter(|(name, _)| !is_known(name));
            missing
                .count()
                .saturating_mul(1000)
                .saturating_add(unknown.count())
        }
        (Shape::Either(either), _) => {
            let variants = either.variants.iter();
            let misfits = variants.map(|variant| misfits(value, variant.shape));
            misfits.min().unwrap_or(usize::MAX)
        }
        (Shape::Any, _) => 100_000,
        _ => usize::MAX,
    }
}

impl Tag {
    fn of(name: &Name) -> Self {
        Self {
            local: name.local.to_owned(),
            namespace: match name.namespace {
                "" => Namespace::Unsaid,
                namespace => Namespace::Said(namespace.to_owned()),
            },
            prefix: name.prefix.to_owned(),
        }
    }

    /// Parses the name of an undescribed member: with its namespace in braces, if it differs from that of the
    /// enclosing element.
    fn of_key(key: &str) -> Self {
        let parts = key.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let (namespace, local) = match parts {
            Some((namespace, local)) => (Namespace::Said(namespace.to_owned()), local),
            None => (Namespace::Same, key),
        };
        Self {
            local: local.to_owned(),
            namespace,
            prefix: String::new(),
        }
    }
}

fn qualified(prefix: &str, local: &str) -> String {
    match prefix.is_empty() {
        true => local.to_owned(),
        false => format!("{prefix}:{local}"),
    }
}

fn no_character(name: &str) -> String {
    format!("`{}` has a character that XML does not have", shown(name))
}

/// Shortens a name for a message.
fn shown(name: &str) -> String {
    crate::text::Excerpt(name, 80).to_string()
}
