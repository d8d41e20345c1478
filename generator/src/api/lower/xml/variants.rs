//! Shapes of unions.

use crate::api::lower::schema::merged_schema::{MergedSchema, is_only_null};
use crate::api::model::{XmlMember, XmlScalar, XmlShape, XmlShapeId, XmlVariant};
use crate::document::{Discriminator, SchemaId};

use super::builder::Builder;
use super::names::{Said, Unsaid};

impl Builder<'_, '_> {
    /// Returns the shape of a base and the types that extend it.
    pub(super) fn family(
        &mut self,
        ids: &[SchemaId],
        hint: &str,
    ) -> Result<Option<XmlShape>, Unsaid> {
        let [base] = ids else { return Ok(None) };
        let Some(family) = self.lowerer.descendants.get(base) else {
            return Ok(None);
        };
        let members = family.members.clone();
        let schema = self.lowerer.document.schemas.get(base.0);
        let discriminator = schema.and_then(|schema| schema.discriminator.clone());
        let mut variants = Vec::new();
        for member in members {
            variants.push(self.variant(member, discriminator.as_deref(), "", hint)?);
        }
        let whole = MergedSchema::of(self.lowerer.document, ids);
        let own = self.members(&whole, hint)?;
        let own = self.object(ids, &whole, own, hint)?;
        let shape = self.add(own, hint);
        variants.push(XmlVariant {
            name: None,
            tags: Vec::new(),
            shape,
        });
        Ok(Some(self.either(discriminator.as_deref(), variants)))
    }

    /// Returns the shape of `oneOf` and `anyOf`, with the keywords alongside them.
    pub(super) fn union(
        &mut self,
        ids: &[SchemaId],
        whole: &MergedSchema,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        let document = self.lowerer.document;
        let is_null = |id: &SchemaId| document.schemas.get(id.0).is_some_and(is_only_null);
        let groups = whole.unions.clone();
        let common = (whole.is_object() && !whole.properties.is_empty())
            .then(|| self.members(whole, hint))
            .transpose()?;
        let mut discriminator = None;
        let mut variants = Vec::new();
        for group in &groups {
            discriminator = discriminator.or_else(|| group.discriminator.clone());
            for id in group.variants.iter().filter(|id| !is_null(id)) {
                // A schema that is its own alternative adds nothing.
                if !ids.contains(id) {
                    variants.push(self.variant(*id, discriminator.as_deref(), inferred, hint)?);
                }
            }
        }
        if let [only] = variants.as_slice()
            && common.is_none()
        {
            return Ok(self.lowerer.xml.xml.shape(only.shape).clone());
        }
        let common = common.unwrap_or_default();
        match self.merged(&common, &variants, groups.len()) {
            Some(members) => self.object(ids, whole, members, hint),
            None => {
                for variant in &mut variants {
                    variant.shape = self.with(variant.shape, &common, hint);
                }
                Ok(self.either(discriminator.as_deref(), variants))
            }
        }
    }

    /// Returns the shape of several types in one schema.
    pub(super) fn several(
        &mut self,
        ids: &[SchemaId],
        whole: &MergedSchema,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        let mut shapes: Vec<XmlShape> = XmlScalar::listed(whole)
            .into_iter()
            .map(XmlShape::Scalar)
            .collect();
        if whole.types.array {
            shapes.push(self.list(ids, whole, inferred, hint)?);
        }
        if whole.types.object {
            let members = self.members(whole, hint)?;
            shapes.push(self.object(ids, whole, members, hint)?);
        }
        if let [only] = shapes.as_slice() {
            return Ok(only.clone());
        }
        let variants = shapes.into_iter().map(|shape| XmlVariant {
            name: None,
            tags: Vec::new(),
            shape: self.add(shape, hint),
        });
        let variants = variants.collect();
        Ok(self.either(None, variants))
    }

    fn either(&self, discriminator: Option<&Discriminator>, variants: Vec<XmlVariant>) -> XmlShape {
        XmlShape::Either {
            tag: discriminator.map_or_else(String::new, |it| it.property.clone()),
            variants,
        }
    }

    fn variant(
        &mut self,
        id: SchemaId,
        discriminator: Option<&Discriminator>,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlVariant, Unsaid> {
        let document = self.lowerer.document;
        let said = Said::of(document, &[id]);
        let name = match &said.name {
            Some(_) => Some(said.named(inferred, &self.prefixes, self.span(&[id]))?),
            None => None,
        };
        let shape = self.shape(&[id], inferred, hint)?;
        let target = self.followed(&[id]);
        let mut tags: Vec<String> = Vec::new();
        for (value, mapped) in discriminator.iter().flat_map(|it| &it.mapping) {
            if self.followed(&[*mapped]) == target {
                tags.push(value.clone());
            }
        }
        if let (true, Some(_), Some(component)) = (tags.is_empty(), discriminator, said.component) {
            tags.push(component);
        }
        Ok(XmlVariant { name, tags, shape })
    }

    /// Merges the properties of all alternatives into one object, if none of them has two meanings. An
    /// alternative whose element has its own name remains separate.
    fn merged(
        &self,
        common: &[XmlMember],
        variants: &[XmlVariant],
        groups: usize,
    ) -> Option<Vec<XmlMember>> {
        let mut members: Vec<XmlMember> = common.to_vec();
        let own = common.len();
        for (place, variant) in variants.iter().enumerate() {
            let XmlShape::Object {
                members: theirs,
                rest: None,
            } = self.lowerer.xml.xml.shape(variant.shape)
            else {
                return None;
            };
            if variant.name.is_some() {
                return None;
            }
            for member in theirs {
                match members.iter_mut().find(|known| known.name == member.name) {
                    Some(known) if known.item == member.item => {}
                    Some(_) => return None,
                    None => members.push(XmlMember {
                        required: member.required && place == 0,
                        ..member.clone()
                    }),
                }
            }
        }
        // Required in the union only if every alternative requires it.
        for member in members.iter_mut().skip(own) {
            let requires = |variant: &XmlVariant| match self.lowerer.xml.xml.shape(variant.shape) {
                XmlShape::Object { members, .. } => {
                    let mut theirs = members.iter();
                    theirs.any(|it| it.name == member.name && it.required)
                }
                _ => false,
            };
            member.required = groups == 1 && variants.iter().all(requires);
        }
        self.check_names(&[], &members).ok()?;
        Some(members)
    }

    /// Adds the properties alongside a union to the object of an alternative.
    fn with(&mut self, shape: XmlShapeId, common: &[XmlMember], hint: &str) -> XmlShapeId {
        let XmlShape::Object { members, rest } = self.lowerer.xml.xml.shape(shape).clone() else {
            return shape;
        };
        let is_known = |member: &&XmlMember| !members.iter().any(|it| it.name == member.name);
        let mut all: Vec<XmlMember> = common.iter().filter(is_known).cloned().collect();
        if all.is_empty() {
            return shape;
        }
        all.extend(members);
        let shape = XmlShape::Object { members: all, rest };
        self.add(shape, hint)
    }
}
