//! Conversion of a tree of elements to the JSON that a type reads itself from.

use std::borrow::Cow;

use super::fit::{Fit, TEXT, fit, is_attribute, is_element, is_of_another, takes_empty};
use super::shape::{Either, Item, Member, NodeType, Scalar, Shape};
use super::text::number;
use super::tree::{Element, QName, Tree, XML_NAMESPACE, XSI_NAMESPACE};
use crate::json::to_string;

/// JSON, with the position of each of its values in the XML.
pub(super) struct Json {
    pub(super) text: String,
    /// The offset of a value in the JSON, and of its source in the XML.
    places: Vec<(usize, usize)>,
}

impl Json {
    /// Returns the offset in the XML for an offset in the JSON.
    pub(super) fn place(&self, offset: usize) -> usize {
        let after = self.places.partition_point(|(json, _)| *json <= offset);
        let at = after.checked_sub(1).and_then(|at| self.places.get(at));
        at.map_or(0, |(_, xml)| *xml)
    }
}

/// Returns the JSON of an element.
pub(super) fn json(tree: &Tree<'_>, element: usize, item: &Item) -> Json {
    let mut reader = Reader {
        tree,
        out: String::new(),
        places: Vec::new(),
    };
    reader.item(element, item);
    Json {
        text: reader.out,
        places: reader.places,
    }
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    out: String,
    places: Vec<(usize, usize)>,
}

/// The children and attributes of an element that belong to no member yet.
struct Left {
    elements: Vec<usize>,
    attributes: Vec<usize>,
    text: bool,
}

impl<'a> Reader<'_, 'a> {
    fn mark(&mut self, start: usize) {
        self.places.push((self.out.len(), start));
    }

    fn string(&mut self, text: &str) {
        self.out.push_str(&to_string(&text));
    }

    /// Writes the name of a member, in the object that starts at the given offset.
    fn key(&mut self, object: usize, name: &str) {
        if self.out.len() > object.saturating_add(1) {
            self.out.push(',');
        }
        self.string(name);
        self.out.push(':');
    }

    /// Writes an element as a value of a shape.
    fn element(&mut self, element: &Element<'a>, shape: &'static Shape) {
        self.mark(element.start);
        if element.is_nil() {
            self.out.push_str("null");
            return;
        }
        match shape {
            Shape::Scalar(scalar) if element.elements().next().is_none() => {
                self.scalar(&element.text(), *scalar);
            }
            Shape::Object(members, rest) => self.object(element, members, *rest),
            Shape::List(item) => {
                let found = self.items(element, item);
                self.list(&found, item);
            }
            Shape::Either(either) => {
                let shape = self.choose(element, either);
                self.element_of(element, shape);
            }
            // A scalar with elements is not a scalar: it is written like a value without a description.
            Shape::Scalar(_) | Shape::Any => self.anything(element),
        }
    }

    /// Like [`element`](Self::element), for an element whose position is already recorded.
    fn element_of(&mut self, element: &Element<'a>, shape: &'static Shape) {
        self.places.pop();
        self.element(element, shape);
    }

    fn scalar(&mut self, text: &str, scalar: Scalar) {
        let trimmed = text.trim_ascii();
        match scalar {
            Scalar::Text => self.string(text),
            Scalar::Token => self.string(trimmed),
            Scalar::Base64 => {
                let text: String = text.split_ascii_whitespace().collect();
                self.string(&text);
            }
            Scalar::Number => match number(trimmed) {
                Some(number) => self.out.push_str(&number),
                None => self.string(text),
            },
            Scalar::Boolean => match trimmed {
                "true" | "1" => self.out.push_str("true"),
                "false" | "0" => self.out.push_str("false"),
                _ => self.string(text),
            },
        }
    }

    /// Writes a text as a value: of an attribute, or of a member that is the text of its element.
    fn text(&mut self, text: &str, shape: &'static Shape) {
        match shape {
            Shape::Scalar(scalar) => self.scalar(text, *scalar),
            Shape::List(item) => {
                self.out.push('[');
                for (index, part) in text.split_ascii_whitespace().enumerate() {
                    if index > 0 {
                        self.out.push(',');
                    }
                    self.text(part, item.shape);
                }
                self.out.push(']');
            }
            Shape::Either(either) => {
                let mut exact = either.variants.iter();
                let mut loose = either.variants.iter();
                let found = exact
                    .find(|variant| fit(variant.shape, text) == Some(Fit::Exact))
                    .or_else(|| loose.find(|variant| fit(variant.shape, text).is_some()));
                match found {
                    Some(variant) => self.text(text, variant.shape),
                    None => self.string(text),
                }
            }
            Shape::Object(..) | Shape::Any => self.string(text),
        }
    }

    fn object(
        &mut self,
        element: &Element<'a>,
        members: &'static [Member],
        rest: Option<&'static Shape>,
    ) {
        let mut left = Left {
            elements: element.elements().collect(),
            attributes: (0..element.attributes.len()).collect(),
            text: true,
        };
        let start = self.out.len();
        self.out.push('{');
        self.members(element, members, &mut left, start);
        self.unknown(element, members, rest, &left, start);
        self.out.push('}');
    }

    /// Writes the members of an object that are in an element, and removes them from `left`.
    fn members(
        &mut self,
        element: &Element<'a>,
        members: &'static [Member],
        left: &mut Left,
        start: usize,
    ) {
        for member in members {
            let item = &member.item;
            match (item.node, item.shape) {
                (NodeType::Attribute, _) => {
                    let is_it = |index: &usize| {
                        let found = element.attributes.get(*index);
                        found.is_some_and(|(name, _)| is_attribute(name, &item.name))
                    };
                    let Some(place) = left.attributes.iter().position(is_it) else {
                        if item.nullable {
                            self.key(start, member.name);
                            self.mark(element.start);
                            self.out.push_str("null");
                        }
                        continue;
                    };
                    let index = left.attributes.remove(place);
                    if let Some((_, value)) = element.attributes.get(index) {
                        self.key(start, member.name);
                        self.mark(element.start);
                        self.text(value, item.shape);
                    }
                }
                (NodeType::Text | NodeType::Cdata, _) => {
                    left.text = false;
                    let text = element.text();
                    if !text.is_empty() || member.required && takes_empty(item.shape) {
                        self.key(start, member.name);
                        self.mark(element.start);
                        self.text(&text, item.shape);
                    }
                }
                (NodeType::None, Shape::List(inner)) => {
                    let found = self.take(element, inner, members, left);
                    if !found.is_empty() || member.required {
                        self.key(start, member.name);
                        self.mark(element.start);
                        self.list(&found, inner);
                    }
                }
                (NodeType::None, Shape::Object(inner, _)) => {
                    let before = (left.elements.len(), left.attributes.len());
                    let undo = (self.out.len(), self.places.len());
                    self.key(start, member.name);
                    self.mark(element.start);
                    let own = self.out.len();
                    self.out.push('{');
                    self.members(element, inner, left, own);
                    let is_empty = self.out.len() == own.saturating_add(1)
                        && before == (left.elements.len(), left.attributes.len());
                    if is_empty && !member.required {
                        self.out.truncate(undo.0);
                        self.places.truncate(undo.1);
                    } else {
                        self.out.push('}');
                    }
                }
                (NodeType::Element | NodeType::None, _) => {
                    let found = self.take(element, item, members, left);
                    self.found(member, &found, start);
                }
            }
        }
    }

    /// Writes the value of a member that is one element. Several become a list, which does not match the
    /// member.
    fn found(&mut self, member: &Member, found: &[usize], start: usize) {
        match found {
            [] => {}
            [only] => {
                self.key(start, member.name);
                self.item(*only, &member.item);
            }
            several => {
                self.key(start, member.name);
                self.list(several, &member.item);
            }
        }
    }

    fn list(&mut self, elements: &[usize], item: &Item) {
        self.out.push('[');
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.item(*element, item);
        }
        self.out.push(']');
    }

    fn item(&mut self, index: usize, item: &Item) {
        let tree = self.tree;
        let Some(element) = tree.element(index) else {
            self.out.push_str("null");
            return;
        };
        // The name of an element may determine the variant.
        let mut named = item.shape.variants().iter().filter(|variant| {
            let name = variant.name.as_ref();
            name.is_some_and(|name| is_element(&element.name, name, &element.name.namespace))
        });
        let shape = match (named.next(), named.next()) {
            (Some(only), None) => only.shape,
            _ => item.shape,
        };
        self.element(element, shape);
    }

    /// Removes the elements of an item from those that are left, and returns them.
    fn take(
        &self,
        element: &Element<'a>,
        item: &'static Item,
        members: &'static [Member],
        left: &mut Left,
    ) -> Vec<usize> {
        let is_it = |index: &usize| self.is_item(element, *index, item, members);
        if !left.elements.iter().any(is_it) {
            return Vec::new();
        }
        let (found, others) = std::mem::take(&mut left.elements)
            .into_iter()
            .partition(is_it);
        left.elements = others;
        found
    }

    /// Returns the elements of a list that has a separate element.
    fn items(&self, element: &Element<'a>, item: &'static Item) -> Vec<usize> {
        // A server cannot know a name that the document does not define.
        let is_any = !item.name.said && item.shape.variants().iter().all(|it| it.name.is_none());
        let elements = element.elements();
        elements
            .filter(|index| is_any || self.is_item(element, *index, item, &[]))
            .collect()
    }

    /// Returns whether a child of an element is an item, and not one of the other members.
    fn is_item(
        &self,
        outer: &Element<'a>,
        index: usize,
        item: &Item,
        members: &'static [Member],
    ) -> bool {
        let Some(element) = self.tree.element(index) else {
            return false;
        };
        let names = item
            .shape
            .variants()
            .iter()
            .filter_map(|variant| variant.name.as_ref());
        let mut names = std::iter::once(&item.name).chain(names);
        names.any(|name| {
            is_element(&element.name, name, &outer.name.namespace)
                // If two have the same name, one has a namespace.
                && !(name.namespace.is_empty() && is_of_another(&element.name, members))
        })
    }

    /// Writes everything that belongs to no member: under its own name if anything is allowed,
    /// otherwise as values of the shape of other members.
    fn unknown(
        &mut self,
        element: &Element<'a>,
        members: &'static [Member],
        rest: Option<&'static Shape>,
        left: &Left,
        start: usize,
    ) {
        let is_free = matches!(rest, None | Some(Shape::Any));
        let is_member = |name: &str| members.iter().any(|member| member.name == name);
        for index in left.attributes.iter().filter(|_| is_free) {
            let Some((name, value)) = element.attributes.get(*index) else {
                continue;
            };
            if name.namespace == XSI_NAMESPACE || name.namespace == XML_NAMESPACE {
                continue;
            }
            let key = match name.namespace.is_empty() {
                true => format!("@{}", name.local),
                false => format!("@{{{}}}{}", name.namespace, name.local),
            };
            self.key(start, &key);
            self.mark(element.start);
            self.string(value);
        }
        let tree = self.tree;
        let mut keyed: Vec<(Cow<'_, str>, Vec<usize>)> = Vec::new();
        let mut places = std::collections::HashMap::new();
        for index in &left.elements {
            let Some(child) = tree.element(*index) else {
                continue;
            };
            let is_plain =
                child.name.namespace == element.name.namespace && !is_member(child.name.local);
            let key = match is_plain {
                true => Cow::Borrowed(child.name.local),
                false => Cow::Owned(format!("{{{}}}{}", child.name.namespace, child.name.local)),
            };
            let place = *places.entry(key.clone()).or_insert(keyed.len());
            match keyed.get_mut(place) {
                Some((_, all)) => all.push(*index),
                None => keyed.push((key, vec![*index])),
            }
        }
        for (key, found) in keyed {
            self.key(start, &key);
            match (rest.unwrap_or(&Shape::Any), found.as_slice()) {
                (Shape::List(item), several) => {
                    self.mark(element.start);
                    self.list(
                        several,
                        &Item {
                            name: item.name,
                            ..**item
                        },
                    );
                }
                (shape, [only]) => {
                    if let Some(child) = tree.element(*only) {
                        self.element(child, shape);
                    }
                }
                (shape, several) => {
                    self.mark(element.start);
                    self.out.push('[');
                    for (index, one) in several.iter().enumerate() {
                        if index > 0 {
                            self.out.push(',');
                        }
                        if let Some(child) = tree.element(*one) {
                            self.element(child, shape);
                        }
                    }
                    self.out.push(']');
                }
            }
        }
        let text = element.text();
        if is_free && left.text && !text.trim_ascii().is_empty() {
            self.key(start, TEXT);
            self.mark(element.start);
            self.string(&text);
        }
    }

    /// Writes an element without a description.
    fn anything(&mut self, element: &Element<'a>) {
        let is_said = |(name, _): &(QName<'_>, _)| {
            name.namespace != XSI_NAMESPACE && name.namespace != XML_NAMESPACE
        };
        if element.elements().next().is_none() && !element.attributes.iter().any(is_said) {
            self.string(&element.text());
            return;
        }
        self.object(element, &[], None);
    }

    /// Returns the shape of an element.
    fn choose(&self, element: &Element<'a>, either: &'static Either) -> &'static Shape {
        let variants = either.variants;
        if !either.tag.is_empty() {
            let tagged = variants.iter().find(|variant| {
                let tag = self.tag(element, variant.shape, either.tag);
                tag.is_some_and(|tag| variant.tags.contains(&tag.trim_ascii()))
            });
            if let Some(tagged) = tagged {
                return tagged.shape;
            }
        }
        let best = variants
            .iter()
            .min_by_key(|variant| self.misfits(element, variant.shape));
        best.map_or(&Shape::Any, |variant| variant.shape)
    }

    /// Returns the value of the member that distinguishes the variants.
    fn tag(&self, element: &Element<'a>, shape: &'static Shape, tag: &str) -> Option<Cow<'_, str>> {
        match shape {
            Shape::Object(members, _) => {
                let member = members.iter().find(|member| member.name == tag)?;
                match member.item.node {
                    NodeType::Attribute => {
                        let mut attributes = element.attributes.iter();
                        let found =
                            attributes.find(|(name, _)| is_attribute(name, &member.item.name))?;
                        Some(Cow::Owned(found.1.clone().into_owned()))
                    }
                    NodeType::Text | NodeType::Cdata => {
                        Some(Cow::Owned(element.text().into_owned()))
                    }
                    NodeType::Element | NodeType::None => {
                        let mut elements = element.elements();
                        let found = elements
                            .find(|it| self.is_item(element, *it, &member.item, members))?;
                        Some(self.tree.element(found)?.text())
                    }
                }
            }
            Shape::Either(either) => {
                let mut variants = either.variants.iter();
                variants.find_map(|variant| self.tag(element, variant.shape, tag))
            }
            _ => None,
        }
    }

    /// Returns how much of an element a shape does not describe or lacks.
    fn misfits(&self, element: &Element<'a>, shape: &'static Shape) -> usize {
        let is_leaf = element.elements().next().is_none();
        match shape {
            Shape::Scalar(_) if !is_leaf => usize::MAX,
            Shape::Scalar(_) => match fit(shape, &element.text()) {
                Some(Fit::Exact) => 0,
                Some(Fit::Loose) => 1,
                None => usize::MAX,
            },
            Shape::Object(members, _) => {
                let is_there = |member: &&Member| match member.item.node {
                    NodeType::Attribute => {
                        let mut attributes = element.attributes.iter();
                        attributes.any(|(name, _)| is_attribute(name, &member.item.name))
                    }
                    NodeType::Element => element
                        .elements()
                        .any(|it| self.is_item(element, it, &member.item, members)),
                    NodeType::Text | NodeType::Cdata | NodeType::None => true,
                };
                let missing = members
                    .iter()
                    .filter(|it| it.required && !it.item.nullable && !is_there(it))
                    .count();
                let is_known = |index: &usize| {
                    members
                        .iter()
                        .any(|member| match (member.item.node, member.item.shape) {
                            (NodeType::None, Shape::List(item)) => {
                                self.is_item(element, *index, item, &[])
                            }
                            (NodeType::None, Shape::Object(..)) => true,
                            _ => self.is_item(element, *index, &member.item, &[]),
                        })
                };
                let unknown = element.elements().filter(|it| !is_known(it)).count();
                // An empty element is a text as well as an object.
                missing
                    .saturating_mul(1000)
                    .saturating_add(unknown)
                    .saturating_add(1)
            }
            Shape::List(item) => {
                let known = element
                    .elements()
                    .filter(|it| self.is_item(element, *it, item, &[]));
                element
                    .elements()
                    .count()
                    .saturating_sub(known.count())
                    .saturating_mul(10)
            }
            Shape::Either(either) => {
                let variants = either.variants.iter();
                let misfits = variants.map(|variant| self.misfits(element, variant.shape));
                misfits.min().unwrap_or(usize::MAX)
            }
            Shape::Any => 100_000,
        }
    }
}
