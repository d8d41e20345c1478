//! Checks that shapes without a separate element are finite.

use std::collections::{HashMap, HashSet};

use crate::api::model::{Xml, XmlMember, XmlShape, XmlShapeId};
use crate::document::XmlNodeType;

/// The maximum nesting of objects without a separate element.
const MAX_DEPTH: usize = 64;

/// Returns why the parts of a shape cannot be distinguished, or are endless. Skips shapes in `known`, and
/// adds the checked ones.
pub(super) fn problem(
    xml: &Xml,
    root: XmlShapeId,
    known: &mut HashSet<XmlShapeId>,
) -> Option<String> {
    let mut open = vec![root];
    let mut fresh = Vec::new();
    while let Some(id) = open.pop() {
        if known.insert(id) {
            fresh.push(id);
            open.extend(xml.shape(id).inside());
        }
    }
    if fresh.iter().any(|id| is_endless(xml, *id)) {
        return Some("a schema without its own element contains itself".to_owned());
    }
    fresh.iter().find_map(|id| repeated(xml, *id))
}

/// Returns the shapes inside a shape that have no separate element.
fn bare(xml: &Xml, id: XmlShapeId) -> Vec<XmlShapeId> {
    let is_object = |id: &XmlShapeId| matches!(xml.shape(*id), XmlShape::Object { .. });
    let is_either = |id: &XmlShapeId| matches!(xml.shape(*id), XmlShape::Either { .. });
    match xml.shape(id) {
        XmlShape::Object { members, .. } => {
            let bare = members
                .iter()
                .filter(|it| it.item.node == XmlNodeType::None);
            bare.map(|it| it.item.shape).filter(is_object).collect()
        }
        XmlShape::Either { variants, .. } => {
            let shapes = variants.iter().map(|variant| variant.shape);
            shapes.filter(is_either).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether the chain of shapes without an element is too long. Such shapes are rare: nearly all paths end
/// after one step.
fn is_endless(xml: &Xml, id: XmlShapeId) -> bool {
    let mut depths: HashMap<XmlShapeId, usize> = HashMap::new();
    let mut open = vec![(id, 0_usize)];
    while let Some((id, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return true;
        }
        let known = depths.entry(id).or_default();
        if depth > 0 && *known >= depth {
            continue;
        }
        *known = depth;
        let inside = bare(xml, id).into_iter();
        open.extend(inside.map(|it| (it, depth.saturating_add(1))));
    }
    false
}

/// Returns a name of two properties of an object, if one of them is inside an object without an element.
fn repeated(xml: &Xml, id: XmlShapeId) -> Option<String> {
    let mut open = bare(xml, id);
    if open.is_empty() || !matches!(xml.shape(id), XmlShape::Object { .. }) {
        return None;
    }
    let mut visited: HashSet<XmlShapeId> = open.iter().copied().collect();
    if visited.len() < open.len() {
        return Some("the same object without its own element occurs twice".to_owned());
    }
    open.push(id);
    let mut names = HashSet::new();
    let mut texts: usize = 0;
    while let Some(id) = open.pop() {
        let XmlShape::Object { members, .. } = xml.shape(id) else {
            continue;
        };
        for member in members {
            if matches!(member.item.node, XmlNodeType::Text | XmlNodeType::Cdata) {
                texts = texts.saturating_add(1);
            }
            if let Some(name) = name(xml, member)
                && !names.insert(name)
            {
                return Some(format!(
                    "two properties of an object are named `{}`",
                    name.2
                ));
            }
        }
        if texts > 1 {
            return Some("two properties of an object are its text".to_owned());
        }
        open.extend(bare(xml, id).into_iter().filter(|it| visited.insert(*it)));
    }
    None
}

/// Returns the identity of a property: whether it is an attribute, its namespace and its name.
pub(super) fn name<'x>(xml: &'x Xml, member: &'x XmlMember) -> Option<(bool, &'x str, &'x str)> {
    let (is_attribute, name) = match (member.item.node, xml.shape(member.item.shape)) {
        (XmlNodeType::Element, _) => (false, &member.item.name),
        (XmlNodeType::Attribute, _) => (true, &member.item.name),
        (XmlNodeType::None, XmlShape::List(item)) => (false, &item.name),
        _ => return None,
    };
    Some((is_attribute, &name.namespace, &name.local))
}
