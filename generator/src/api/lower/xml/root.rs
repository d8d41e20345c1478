//! The root element of a body.

use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::binary::is_binary;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::schema::xml_shapes::Shapes;
use crate::api::lower::warning::warn;
use crate::api::model::{XmlItem, XmlRootId, XmlShape};
use crate::diagnostics::codes;
use crate::document::{Document, MediaType, SchemaId, XmlNodeType};
use crate::source::Span;

use super::builder::Builder;
use super::names::{self, Said, Unsaid};
use super::sound;

/// An XML body.
pub(in crate::api::lower) struct Root {
    pub(in crate::api::lower) id: XmlRootId,
    /// Whether the document has XML keywords for it.
    pub(in crate::api::lower) is_declared: bool,
}

/// Whether a body is sent, so that it must have a name, or received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::api::lower) enum Direction {
    Sent,
    Received,
}

/// Returns the root element of a body, if it is a structure. A body that cannot be written in XML is
/// reported, and remains text.
pub(in crate::api::lower) fn root(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    direction: Direction,
) -> Option<Root> {
    let id = media.schema?;
    let merged = MergedSchema::of(lowerer.document, &[id]);
    let is_structure = merged.is_object()
        || merged.types.array
        || !merged.items.is_empty()
        || !merged.unions.is_empty();
    if !is_structure || is_binary(lowerer.document, id) {
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
            // Incomplete shapes may contain the invalid part.
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
                    format!("a body of `{what}` is treated as text: {why}"),
                    "add the missing details under `xml`, or describe the body as a string",
                );
            }
            None
        }
    }
}

/// Whether the document has XML keywords for a body.
pub(in crate::api::lower) fn is_declared(document: &Document, media: &MediaType) -> bool {
    media.schema.is_some_and(|id| declares(document, id))
}

/// Whether a schema, or one that it refers to, has `xml`.
pub(super) fn declares(document: &Document, id: SchemaId) -> bool {
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

impl Builder<'_, '_> {
    /// Returns the root element of a body.
    fn root(&mut self, id: SchemaId, span: Span, direction: Direction) -> Result<XmlItem, Unsaid> {
        let said = Said::of(self.lowerer.document, &[id]);
        let component = said.component.clone().unwrap_or_default();
        let shape = self.shape(&[id], &component, "")?;
        let is_list = matches!(self.lowerer.xml.xml.shape(shape), XmlShape::List(_));
        // A list without a separate element has only a name.
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
                why: "its root element has no name".to_owned(),
            });
        }
        Ok(XmlItem {
            node: XmlNodeType::Element,
            name,
            shape,
            nullable: false,
        })
    }
}
