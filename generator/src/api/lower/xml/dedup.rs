//! Merges equal shapes.

use std::collections::HashMap;

use crate::api::model::{Xml, XmlShape, XmlShapeId};

/// Merges equal shapes, regardless of their schemas. Recursive shapes are all kept.
pub(crate) fn dedup(mut xml: Xml) -> Xml {
    let mut found = Sharing {
        kept: vec![None; xml.shapes.len()],
        known: HashMap::new(),
    };
    for place in 0..xml.shapes.len() {
        found.from(&mut xml, XmlShapeId(place));
    }
    for shape in &mut xml.shapes {
        *shape = std::mem::replace(shape, XmlShape::Any).with(|it| found.kept(it));
    }
    for root in &mut xml.roots {
        root.shape = found.kept(root.shape);
    }
    xml
}

struct Sharing {
    /// The kept shape for each shape, once known.
    kept: Vec<Option<XmlShapeId>>,
    known: HashMap<XmlShape, XmlShapeId>,
}

impl Sharing {
    fn kept(&self, id: XmlShapeId) -> XmlShapeId {
        self.kept.get(id.0).copied().flatten().unwrap_or(id)
    }

    /// Processes a shape after its contents, without recursion.
    fn from(&mut self, xml: &mut Xml, first: XmlShapeId) {
        let mut begun = vec![(first, false)];
        let mut seen = std::collections::HashSet::new();
        while let Some((id, is_ready)) = begun.pop() {
            if self.kept.get(id.0).is_none_or(Option::is_some) {
                continue;
            }
            if is_ready {
                self.finish(xml, id);
            } else if seen.insert(id) {
                begun.push((id, true));
                let inside = xml.shape(id).inside();
                begun.extend(inside.into_iter().map(|it| (it, false)));
            }
        }
    }

    fn finish(&mut self, xml: &mut Xml, id: XmlShapeId) {
        let shape = xml.shape(id).clone().with(|it| self.kept(it));
        let kept = *self.known.entry(shape.clone()).or_insert(id);
        if let Some(slot) = self.kept.get_mut(id.0) {
            *slot = Some(kept);
        }
        if kept == id {
            if let Some(slot) = xml.shapes.get_mut(id.0) {
                *slot = shape;
            }
            return;
        }
        // The name must be independent of the order.
        let hint = xml.hints.get(id.0).cloned().unwrap_or_default();
        let is_shorter = |known: &String| {
            !hint.is_empty() && (known.is_empty() || (hint.len(), &hint) < (known.len(), known))
        };
        if let Some(known) = xml.hints.get_mut(kept.0).filter(|known| is_shorter(known)) {
            *known = hint;
        }
    }
}
