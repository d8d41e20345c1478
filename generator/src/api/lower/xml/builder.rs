//! Builds XML shapes from the schemas of a body.

use std::collections::BTreeMap;

use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::warning::warn;
use crate::api::model::{XmlItem, XmlMember, XmlScalar, XmlShape, XmlShapeId};
use crate::diagnostics::codes;
use crate::document::{Schema, SchemaId, XmlNodeType};
use crate::source::Span;

use super::names::{Said, Unsaid};
use super::{names, scalar};

/// Builds the shapes of one body.
pub(super) struct Builder<'l, 'a> {
    pub(super) lowerer: &'l mut Lowerer<'a>,
    pub(super) prefixes: BTreeMap<String, String>,
    /// The current nesting of shapes.
    pub(super) depth: usize,
}

/// The maximum nesting of shapes: no real body is that deep, and each level uses stack here.
const DEEPEST: usize = 1_000;

impl Builder<'_, '_> {
    /// Returns the shape of values that match all of the schemas. List elements are named `inferred` by default.
    pub(super) fn shape(
        &mut self,
        ids: &[SchemaId],
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShapeId, Unsaid> {
        let ids = self.followed(ids);
        let merged = MergedSchema::of(self.lowerer.document, &ids);
        let document = self.lowerer.document;
        let mut variants = merged.unions.iter().flat_map(|group| &group.variants);
        let has_list = is_list(&merged)
            || merged.types.array
            || variants.any(|id| is_list(&MergedSchema::of(document, &[*id])));
        let key = match has_list {
            true => (ids.clone(), inferred.to_owned()),
            false => (ids.clone(), String::new()),
        };
        if let Some(known) = self.lowerer.xml.known.get(&key) {
            return Ok(*known);
        }
        let name = match ids.as_slice() {
            [only] => self.lowerer.schema(*only).and_then(|it| it.name.clone()),
            _ => None,
        };
        let hint = name.unwrap_or_else(|| hint.to_owned());
        let id = self.add(XmlShape::Any, &hint);
        self.lowerer.xml.known.insert(key, id);
        if self.depth == DEEPEST {
            return Err(Unsaid {
                span: self.span(&ids),
                why: format!("its elements nest deeper than {DEEPEST} levels"),
            });
        }
        self.depth += 1;
        let made = self.made(&ids, merged, inferred, &hint);
        self.depth -= 1;
        let made = made?;
        if let Some(slot) = self.lowerer.xml.xml.shapes.get_mut(id.0) {
            *slot = made;
        }
        Ok(id)
    }

    pub(super) fn add(&mut self, shape: XmlShape, hint: &str) -> XmlShapeId {
        let xml = &mut self.lowerer.xml.xml;
        xml.shapes.push(shape);
        xml.hints.push(hint.to_owned());
        XmlShapeId(xml.shapes.len().saturating_sub(1))
    }

    /// Returns the targets of schemas that only refer to others.
    pub(super) fn followed(&self, ids: &[SchemaId]) -> Vec<SchemaId> {
        let only_refers = |schema: &Schema| {
            schema.all_of.is_empty()
                && !crate::api::lower::schema::merged_schema::constrains(schema)
                && schema.required.is_empty()
        };
        let document = self.lowerer.document;
        ids.iter()
            .map(|id| document.resolve_while(*id, only_refers))
            .collect()
    }

    pub(super) fn made(
        &mut self,
        ids: &[SchemaId],
        merged: MergedSchema,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if let Some(either) = self.family(ids, hint)? {
            return Ok(either);
        }
        if !merged.unions.is_empty() {
            return self.union(ids, &merged, inferred, hint);
        }
        if merged.type_count() > 1 {
            return self.several(ids, &merged, inferred, hint);
        }
        self.plain(ids, &merged, inferred, hint)
    }

    /// Returns the shape of values of one kind.
    fn plain(
        &mut self,
        ids: &[SchemaId],
        merged: &MergedSchema,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if merged.is_object() {
            let members = self.members(merged, hint)?;
            return self.object(ids, merged, members, hint);
        }
        if is_list(merged) {
            return self.list(ids, merged, inferred, hint);
        }
        Ok(scalar::of(merged).map_or(XmlShape::Any, XmlShape::Scalar))
    }

    pub(super) fn object(
        &mut self,
        ids: &[SchemaId],
        merged: &MergedSchema,
        members: Vec<XmlMember>,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        self.check_names(ids, &members)?;
        let rest = match merged.additional {
            Some(id) => {
                let shape = self.shape(&[id], "", &format!("{hint} value"))?;
                match self.lowerer.xml.xml.shape(shape) {
                    XmlShape::Any => None,
                    _ => Some(shape),
                }
            }
            None => None,
        };
        Ok(XmlShape::Object { members, rest })
    }

    pub(super) fn members(
        &mut self,
        merged: &MergedSchema,
        hint: &str,
    ) -> Result<Vec<XmlMember>, Unsaid> {
        let mut members = Vec::new();
        for (name, ids) in &merged.properties {
            let item = self.item(ids, name, &format!("{hint} {name}"))?;
            members.push(XmlMember {
                name: name.clone(),
                item,
                required: merged.required.contains(name),
            });
        }
        self.tell_apart(merged, &mut members, hint);
        Ok(members)
    }

    pub(super) fn span(&self, ids: &[SchemaId]) -> Span {
        let mut schemas = ids
            .iter()
            .filter_map(|id| self.lowerer.document.schemas.get(id.0));
        schemas
            .next()
            .map_or(self.lowerer.document.span, |schema| schema.span)
    }

    /// Returns the position of the `xml.name` of a value. The name of a component can be that of a root element.
    fn named_itself(&self, ids: &[SchemaId]) -> Option<Span> {
        let schema = self.lowerer.schema(*ids.first()?)?;
        let xml = schema.xml.as_ref()?;
        (schema.name.is_none() && xml.name.is_some()).then_some(xml.span)
    }

    /// Returns a property or list element, which is named `inferred` by default.
    pub(super) fn item(
        &mut self,
        ids: &[SchemaId],
        inferred: &str,
        hint: &str,
    ) -> Result<XmlItem, Unsaid> {
        let said = Said::of(self.lowerer.document, ids);
        let is_wrapped = said.node_type == Some(XmlNodeType::Element);
        // The name of a list is also the default name of its elements.
        let inside = match (&said.name, is_wrapped) {
            (Some(name), true) => name.as_str(),
            _ => inferred,
        };
        let shape = self.shape(ids, inside, hint)?;
        let kind = self.lowerer.xml.xml.shape(shape).clone();
        let is_list = matches!(kind, XmlShape::List(_));
        let node = match (said.node_type, &kind) {
            (None, XmlShape::List(_)) => XmlNodeType::None,
            (None, _) => XmlNodeType::Element,
            // Without a separate node, text is the text of the surrounding element.
            (Some(XmlNodeType::None), XmlShape::Scalar(_)) => XmlNodeType::Text,
            (Some(XmlNodeType::None), XmlShape::Any | XmlShape::Either { .. }) => {
                return Err(Unsaid {
                    span: said.span.unwrap_or(self.span(ids)),
                    why: "`none` applies only to objects, lists and texts".to_owned(),
                });
            }
            (Some(node), _) => node,
        };
        if !is_list && let Some(span) = names::element_around(self.lowerer.document, ids) {
            return Err(Unsaid {
                span,
                why: format!("`{inferred}` wraps the element of the component"),
            });
        }
        let is_flat = match &kind {
            XmlShape::List(item) => self.is_scalar(item.shape),
            _ => self.is_scalar(shape),
        };
        let needs_text = matches!(
            node,
            XmlNodeType::Attribute | XmlNodeType::Text | XmlNodeType::Cdata
        );
        if needs_text && !is_flat {
            return Err(Unsaid {
                span: said.span.unwrap_or(self.span(ids)),
                why: format!("`{inferred}` is not a text, as `{}` must be", node.as_str()),
            });
        }
        let span = self.span(ids);
        // A list without a separate element has no name either.
        let has_no_element = node == XmlNodeType::None && is_list;
        if has_no_element && let Some(span) = self.named_itself(ids) {
            let keyword = "xml.name on a list that is not wrapped";
            self.lowerer.without_effect(keyword, Some(span));
        }
        let mut name = match has_no_element {
            true => Said::default().named("", &self.prefixes, span)?,
            false => said.named(inferred, &self.prefixes, span)?,
        };
        let is_attribute = node == XmlNodeType::Attribute;
        let nullable = is_attribute && ids.iter().all(|id| self.lowerer.is_nullable(*id));
        if is_attribute {
            name.other.clear();
        }
        Ok(XmlItem {
            node,
            name,
            shape,
            nullable,
        })
    }

    fn is_scalar(&self, shape: XmlShapeId) -> bool {
        match self.lowerer.xml.xml.shape(shape) {
            XmlShape::Scalar(_) => true,
            XmlShape::Either { variants, .. } => {
                let mut variants = variants.iter();
                variants.all(|variant| {
                    let shape = self.lowerer.xml.xml.shape(variant.shape);
                    matches!(shape, XmlShape::Scalar(_))
                })
            }
            _ => false,
        }
    }

    pub(super) fn list(
        &mut self,
        ids: &[SchemaId],
        merged: &MergedSchema,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if !merged.elements.is_empty() {
            return Err(Unsaid {
                span: self.span(ids),
                why: "each element of a list has its own schema (`prefixItems`)".to_owned(),
            });
        }
        if merged.items.is_empty() {
            let shape = self.add(XmlShape::Any, "");
            let name = Said::default().named(inferred, &self.prefixes, self.span(ids))?;
            return Ok(XmlShape::List(Box::new(XmlItem {
                node: XmlNodeType::Element,
                name,
                shape,
                nullable: false,
            })));
        }
        let items = merged.items.clone();
        let said = Said::of(self.lowerer.document, &items);
        if let (Some(node), Some(span)) = (said.node_type, said.span)
            && matches!(
                node,
                XmlNodeType::Attribute | XmlNodeType::Text | XmlNodeType::Cdata
            )
        {
            warn(
                &mut self.lowerer.diagnostics,
                codes::KEYWORD_WITHOUT_EFFECT,
                span,
                format!(
                    "`{}` has no effect on the items of the list `{inferred}`: each is an element",
                    node.as_str()
                ),
                "describe the list as an attribute, or remove it",
            );
        }
        let inner = said.name.clone().unwrap_or_else(|| inferred.to_owned());
        let shape = self.shape(&items, &inner, &format!("{hint} item"))?;
        if let Some(span) = names::element_around(self.lowerer.document, &items)
            && !matches!(self.lowerer.xml.xml.shape(shape), XmlShape::List(_))
        {
            return Err(Unsaid {
                span,
                why: format!("`{inferred}` wraps each element of the component"),
            });
        }
        // A nested list has a separate element; otherwise the end of one list and the start of the next could
        // not be distinguished.
        let name = said.named(inferred, &self.prefixes, self.span(&items))?;
        Ok(XmlShape::List(Box::new(XmlItem {
            node: XmlNodeType::Element,
            name,
            shape,
            nullable: false,
        })))
    }
}

pub(super) fn is_list(merged: &MergedSchema) -> bool {
    merged.types.array && merged.type_count() == 1
        || merged.no_types() && (!merged.items.is_empty() || !merged.elements.is_empty())
}

impl XmlScalar {
    /// Returns all scalar kinds of the types that a schema lists.
    pub(super) fn listed(merged: &MergedSchema) -> Vec<Self> {
        let types = merged.types;
        let kinds = [
            (types.boolean, Self::Boolean),
            (types.number || types.integer, Self::Number),
            (types.string, Self::Text),
        ];
        let kinds = kinds.into_iter().filter(|(is_listed, _)| *is_listed);
        kinds.map(|(_, kind)| kind).collect()
    }
}
