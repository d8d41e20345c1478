//! How bodies are written in XML.
//!
//! Shapes are made of the schemas themselves, beside the types: both say the same of the JSON that they share,
//! and only this side knows of elements and attributes. [`names`] says what they are called.

mod apart;
mod names;
mod scalar;
pub(super) mod shapes;
pub(super) mod share;
mod sound;
mod variants;

use std::collections::BTreeMap;

use crate::api::model::{XmlItem, XmlMember, XmlRootId, XmlScalar, XmlShape, XmlShapeId};
use crate::diagnostics::codes;
use crate::document::{Document, MediaType, Schema, SchemaId, XmlNodeType};
use crate::source::Span;

use super::effective::Effective;
use super::schema::Lowerer;
use super::warn;
use names::{Said, Unsaid};
use shapes::Shapes;

/// A body of XML.
pub(super) struct Root {
    pub(super) id: XmlRootId,
    /// Whether the document says anything of XML in it.
    pub(super) is_declared: bool,
}

/// Whether a body is sent, and must have a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// The root element of a body, if it is a structure. One that cannot be written in XML is reported and
/// stays a text.
pub(super) fn root(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    direction: Direction,
) -> Option<Root> {
    let id = media.schema?;
    let effective = Effective::of(lowerer.document, &[id]);
    let is_structure = effective.is_object()
        || effective.types.array
        || !effective.items.is_empty()
        || !effective.unions.is_empty();
    if !is_structure || super::binary::is_binary(lowerer.document, id) {
        return None;
    }
    let mut builder = Builder {
        prefixes: match lowerer.xml.prefixes.take() {
            Some(known) => known,
            None => names::prefixes(lowerer.document),
        },
        lowerer,
        depth: 0,
    };
    let before = builder.lowerer.xml.xml.shapes.len();
    let mut made = builder.root(id, media.span, direction);
    let Builder {
        lowerer, prefixes, ..
    } = builder;
    let Shapes { xml, sound, .. } = &mut lowerer.xml;
    let shape = made.as_ref().ok().map(|item| item.shape);
    if let Some(why) = shape.and_then(|shape| sound::problem(xml, shape, sound)) {
        let span = media.span;
        made = Err(Unsaid { span, why });
    }
    lowerer.xml.prefixes = Some(prefixes);
    match made {
        Ok(item) => {
            let is_structure = matches!(
                lowerer.xml.xml.shape(item.shape),
                XmlShape::Object { .. } | XmlShape::List(_) | XmlShape::Either { .. }
            );
            if !is_structure {
                return None;
            }
            let is_declared = declares(lowerer.document, id);
            let roots = &mut lowerer.xml.xml.roots;
            let place = match roots.iter().position(|known| *known == item) {
                Some(known) => known,
                None => {
                    roots.push(item);
                    roots.len().saturating_sub(1)
                }
            };
            Some(Root {
                id: XmlRootId(place),
                is_declared,
            })
        }
        Err(unsaid) => {
            // What was begun may hold what cannot be said.
            lowerer.xml.xml.shapes.truncate(before);
            lowerer.xml.xml.hints.truncate(before);
            lowerer.xml.known.retain(|_, shape| shape.0 < before);
            lowerer.xml.sound.retain(|shape| shape.0 < before);
            let Unsaid { span, why } = unsaid;
            if !lowerer.xml.reported.contains(&(span, why.clone())) {
                lowerer.xml.reported.push((span, why.clone()));
                let what = &media.media_type.value;
                warn(
                    &mut lowerer.diagnostics,
                    codes::XML_UNSAID,
                    span,
                    format!("a body of `{what}` stays a text: {why}"),
                    "say more under `xml`, or describe the body as a string",
                );
            }
            None
        }
    }
}

/// Whether the document says anything of XML in a body.
pub(super) fn is_declared(document: &Document, media: &MediaType) -> bool {
    media.schema.is_some_and(|id| declares(document, id))
}

/// Whether anything is said of XML in what a schema leads to.
fn declares(document: &Document, id: SchemaId) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let Some(schema) = document.schemas.get(id.0).filter(|_| seen.insert(id)) else {
            continue;
        };
        if schema.xml.is_some() {
            return true;
        }
        open.extend(schema.reference);
        open.extend(schema.items);
        open.extend(schema.properties.iter().map(|(_, id)| *id));
        open.extend(schema.prefix_items.iter().copied());
        for list in [&schema.all_of, &schema.one_of, &schema.any_of] {
            open.extend(list.iter().copied());
        }
        if let crate::document::AdditionalProperties::Schema(id) = schema.additional_properties {
            open.push(id);
        }
    }
    false
}

struct Builder<'l, 'a> {
    lowerer: &'l mut Lowerer<'a>,
    prefixes: BTreeMap<String, String>,
    /// How many shapes are being made inside each other.
    depth: usize,
}

/// The most shapes inside each other: no body is that deep, and each costs stack here.
const DEEPEST: usize = 1_000;

impl Builder<'_, '_> {
    fn root(&mut self, id: SchemaId, span: Span, direction: Direction) -> Result<XmlItem, Unsaid> {
        let said = Said::of(self.lowerer.document, &[id]);
        let component = said.component.clone().unwrap_or_default();
        let shape = self.shape(&[id], &component, "")?;
        let is_list = matches!(self.lowerer.xml.xml.shape(shape), XmlShape::List(_));
        // A list that has no element of its own does not name what is around it.
        let said = match said.node_type {
            Some(XmlNodeType::Element) => said,
            _ if is_list => Said {
                name: said.name.clone(),
                ..said
            },
            _ => said,
        };
        let name = said.named(&component, &self.prefixes, span)?;
        if name.local.is_empty() && direction == Direction::Sent {
            return Err(Unsaid {
                span,
                why: "nothing says what its root element is called".to_owned(),
            });
        }
        Ok(XmlItem {
            node: XmlNodeType::Element,
            name,
            shape,
            nullable: false,
        })
    }

    /// The shape of values that fit all of the schemas; the elements of a list are called `inferred` where
    /// nothing else is said.
    fn shape(
        &mut self,
        ids: &[SchemaId],
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShapeId, Unsaid> {
        let ids = self.followed(ids);
        let effective = Effective::of(self.lowerer.document, &ids);
        let document = self.lowerer.document;
        let mut variants = effective.unions.iter().flat_map(|group| &group.variants);
        let has_list = is_list(&effective)
            || effective.types.array
            || variants.any(|id| is_list(&Effective::of(document, &[*id])));
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
                why: format!("its elements are more than {DEEPEST} deep"),
            });
        }
        self.depth += 1;
        let made = self.made(&ids, effective, inferred, &hint);
        self.depth -= 1;
        let made = made?;
        if let Some(slot) = self.lowerer.xml.xml.shapes.get_mut(id.0) {
            *slot = made;
        }
        Ok(id)
    }

    fn add(&mut self, shape: XmlShape, hint: &str) -> XmlShapeId {
        let xml = &mut self.lowerer.xml.xml;
        xml.shapes.push(shape);
        xml.hints.push(hint.to_owned());
        XmlShapeId(xml.shapes.len().saturating_sub(1))
    }

    /// What schemas refer to that say nothing else.
    fn followed(&self, ids: &[SchemaId]) -> Vec<SchemaId> {
        let only_refers = |schema: &Schema| {
            schema.all_of.is_empty()
                && !super::effective::constrains(schema)
                && schema.required.is_empty()
        };
        let document = self.lowerer.document;
        ids.iter()
            .map(|id| document.resolve_while(*id, only_refers))
            .collect()
    }

    fn made(
        &mut self,
        ids: &[SchemaId],
        effective: Effective,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if let Some(either) = self.family(ids, hint)? {
            return Ok(either);
        }
        if !effective.unions.is_empty() {
            return self.union(ids, &effective, inferred, hint);
        }
        if effective.type_count() > 1 {
            return self.several(ids, &effective, inferred, hint);
        }
        self.plain(ids, &effective, inferred, hint)
    }

    /// The shape of values of one kind.
    fn plain(
        &mut self,
        ids: &[SchemaId],
        effective: &Effective,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if effective.is_object() {
            let members = self.members(effective, hint)?;
            return self.object(ids, effective, members, hint);
        }
        if is_list(effective) {
            return self.list(ids, effective, inferred, hint);
        }
        Ok(scalar::of(effective).map_or(XmlShape::Any, XmlShape::Scalar))
    }

    fn object(
        &mut self,
        ids: &[SchemaId],
        effective: &Effective,
        members: Vec<XmlMember>,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        self.check_names(ids, &members)?;
        let rest = match effective.additional {
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

    fn members(&mut self, effective: &Effective, hint: &str) -> Result<Vec<XmlMember>, Unsaid> {
        let mut members = Vec::new();
        for (name, ids) in &effective.properties {
            let item = self.item(ids, name, &format!("{hint} {name}"))?;
            members.push(XmlMember {
                name: name.clone(),
                item,
                required: effective.required.contains(name),
            });
        }
        self.tell_apart(effective, &mut members, hint);
        Ok(members)
    }

    fn span(&self, ids: &[SchemaId]) -> Span {
        let mut schemas = ids
            .iter()
            .filter_map(|id| self.lowerer.document.schemas.get(id.0));
        schemas
            .next()
            .map_or(self.lowerer.document.span, |schema| schema.span)
    }

    /// A member, or an element of a list, that is called `inferred` where nothing else is said.
    fn item(&mut self, ids: &[SchemaId], inferred: &str, hint: &str) -> Result<XmlItem, Unsaid> {
        let said = Said::of(self.lowerer.document, ids);
        let is_wrapped = said.node_type == Some(XmlNodeType::Element);
        // The name of a list is that of its elements, too, where they have none.
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
            // The text of what has no node of its own is that of the element around it.
            (Some(XmlNodeType::None), XmlShape::Scalar(_)) => XmlNodeType::Text,
            (Some(XmlNodeType::None), XmlShape::Any | XmlShape::Either { .. }) => {
                return Err(Unsaid {
                    span: said.span.unwrap_or(self.span(ids)),
                    why: "`none` is for objects, lists and texts".to_owned(),
                });
            }
            (Some(node), _) => node,
        };
        if !is_list && let Some(span) = names::element_around(self.lowerer.document, ids) {
            return Err(Unsaid {
                span,
                why: format!("`{inferred}` is an element around that of the component"),
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
        // A list without an element of its own has no name of its own either.
        let mut name = match node == XmlNodeType::None && is_list {
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

    fn list(
        &mut self,
        ids: &[SchemaId],
        effective: &Effective,
        inferred: &str,
        hint: &str,
    ) -> Result<XmlShape, Unsaid> {
        if !effective.elements.is_empty() {
            return Err(Unsaid {
                span: self.span(ids),
                why: "the elements of a list have a schema each (`prefixItems`)".to_owned(),
            });
        }
        if effective.items.is_empty() {
            let shape = self.add(XmlShape::Any, "");
            let name = Said::default().named(inferred, &self.prefixes, self.span(ids))?;
            return Ok(XmlShape::List(Box::new(XmlItem {
                node: XmlNodeType::Element,
                name,
                shape,
                nullable: false,
            })));
        }
        let items = effective.items.clone();
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
                    "`{}` has no effect on what is in the list `{inferred}`: each is an element",
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
                why: format!("`{inferred}` has elements around those of the component"),
            });
        }
        // A list in a list has an element of its own: where one ends and the next begins could not be
        // said otherwise.
        let name = said.named(inferred, &self.prefixes, self.span(&items))?;
        Ok(XmlShape::List(Box::new(XmlItem {
            node: XmlNodeType::Element,
            name,
            shape,
            nullable: false,
        })))
    }
}

fn is_list(effective: &Effective) -> bool {
    effective.types.array && effective.type_count() == 1
        || effective.no_types() && (!effective.items.is_empty() || !effective.elements.is_empty())
}

impl XmlScalar {
    /// All kinds, for the types that a schema may list.
    fn listed(effective: &Effective) -> Vec<Self> {
        let types = effective.types;
        let kinds = [
            (types.boolean, Self::Boolean),
            (types.number || types.integer, Self::Number),
            (types.string, Self::Text),
        ];
        let kinds = kinds.into_iter().filter(|(is_listed, _)| *is_listed);
        kinds.map(|(_, kind)| kind).collect()
    }
}
