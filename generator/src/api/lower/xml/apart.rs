//! Decides whether the properties of an object can be distinguished in XML.

use std::collections::{HashMap, HashSet};

use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::model::{XmlMember, XmlShape, XmlShapeId, XmlVariant};
use crate::document::{SchemaId, XmlNodeType};

use super::builder::Builder;
use super::names::Unsaid;
use super::sound;

impl Builder<'_, '_> {
    /// Renames properties with the same element name. Two properties of one object may refer to the same
    /// component; they then keep their own names, as does any element that would be mistaken for another.
    pub(super) fn tell_apart(
        &mut self,
        merged: &MergedSchema,
        members: &mut [XmlMember],
        hint: &str,
    ) {
        self.name_alternatives(members, hint);
        let key = |member: &XmlMember| {
            let is_named = matches!(
                member.item.node,
                XmlNodeType::Element | XmlNodeType::Attribute
            );
            is_named.then(|| {
                let name = &member.item.name;
                (member.item.node, name.namespace.clone(), name.local.clone())
            })
        };
        let keys: Vec<_> = members.iter().map(key).collect();
        let mut times: HashMap<_, usize> = HashMap::new();
        for key in keys.iter().flatten() {
            let times = times.entry(key).or_default();
            *times = times.saturating_add(1);
        }
        for (place, (_, ids)) in merged.properties.iter().enumerate() {
            let Some(member) = members.get_mut(place) else {
                continue;
            };
            let own = keys.get(place).and_then(Option::as_ref);
            let shared = own.and_then(|own| times.get(own)).is_some_and(|it| *it > 1);
            let says_itself = ids.iter().any(|id| {
                let schema = self.lowerer.schema(*id);
                let xml = schema.and_then(|schema| schema.xml.as_ref());
                xml.is_some_and(|xml| xml.name.is_some())
            });
            if shared && !says_itself {
                member.item.name.local.clone_from(&member.name);
                member.item.name.other.clear();
                member.item.name.said = false;
            }
        }
        let locals: HashSet<String> = members
            .iter()
            .map(
                |member| match self.lowerer.xml.xml.shape(member.item.shape) {
                    XmlShape::List(item) if member.item.node == XmlNodeType::None => {
                        item.name.local.clone()
                    }
                    _ => member.item.name.local.clone(),
                },
            )
            .collect();
        let mut others: HashMap<String, usize> = HashMap::new();
        for member in members.iter() {
            let times = others.entry(member.item.name.other.clone()).or_default();
            *times = times.saturating_add(1);
        }
        for member in members {
            let other = &mut member.item.name.other;
            let times = others.get(other).copied().unwrap_or_default();
            if times > 1 || locals.contains(other) {
                other.clear();
            }
        }
    }

    /// Names the elements of alternatives individually, as long as none of the names is that of another
    /// property; lists come first.
    fn name_alternatives(&mut self, members: &mut [XmlMember], hint: &str) {
        let is_list = |member: &XmlMember| member.item.node == XmlNodeType::None;
        let mut taken: HashSet<String> = HashSet::new();
        for member in members.iter() {
            let xml = &self.lowerer.xml.xml;
            let name = match (xml.shape(member.item.shape), is_list(member)) {
                (XmlShape::List(item), true) => Some(&item.name),
                _ if member.item.node == XmlNodeType::Element => Some(&member.item.name),
                _ => None,
            };
            taken.extend(name.map(|name| name.local.clone()));
        }
        for wants_list in [true, false] {
            for member in members.iter_mut().filter(|it| is_list(it) == wants_list) {
                let item = match (self.lowerer.xml.xml.shape(member.item.shape), wants_list) {
                    (XmlShape::List(item), true) => Some((**item).clone()),
                    _ => None,
                };
                let shape = item.as_ref().map_or(member.item.shape, |item| item.shape);
                let own = item.as_ref().map_or(&member.item.name, |item| &item.name);
                let names = self.names_of_alternatives(shape);
                if names.is_empty() {
                    continue;
                }
                // The name of the property itself remains readable.
                let is_free = |name: &String| *name == own.local || !taken.contains(name);
                if names.iter().all(is_free) && !own.said {
                    taken.extend(names);
                    continue;
                }
                let unnamed = self.without_names(shape, hint);
                match item {
                    Some(mut item) => {
                        item.shape = unnamed;
                        member.item.shape = self.add(XmlShape::List(Box::new(item)), hint);
                    }
                    None => member.item.shape = unnamed,
                }
            }
        }
    }

    fn names_of_alternatives(&self, shape: XmlShapeId) -> Vec<String> {
        match self.lowerer.xml.xml.shape(shape) {
            XmlShape::Either { variants, .. } => {
                let names = variants.iter().filter_map(|variant| variant.name.as_ref());
                names.map(|name| name.local.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn without_names(&mut self, shape: XmlShapeId, hint: &str) -> XmlShapeId {
        let XmlShape::Either { tag, variants } = self.lowerer.xml.xml.shape(shape).clone() else {
            return shape;
        };
        let variants = variants.into_iter();
        let variants = variants.map(|variant| XmlVariant {
            name: None,
            ..variant
        });
        let either = XmlShape::Either {
            tag,
            variants: variants.collect(),
        };
        self.add(either, hint)
    }

    /// Checks that all properties of an object can be distinguished.
    pub(super) fn check_names(
        &self,
        ids: &[SchemaId],
        members: &[XmlMember],
    ) -> Result<(), Unsaid> {
        let mut seen: HashSet<(bool, &str, &str)> = HashSet::new();
        let mut texts: usize = 0;
        for member in members {
            if matches!(member.item.node, XmlNodeType::Text | XmlNodeType::Cdata) {
                texts = texts.saturating_add(1);
            }
            let Some(key) = sound::name(&self.lowerer.xml.xml, member) else {
                continue;
            };
            if !seen.insert(key) {
                return Err(Unsaid {
                    span: self.span(ids),
                    why: format!("two properties of an object are named `{}`", key.2),
                });
            }
        }
        match texts > 1 {
            true => Err(Unsaid {
                span: self.span(ids),
                why: "two properties of an object are its text".to_owned(),
            }),
            false => Ok(()),
        }
    }
}
