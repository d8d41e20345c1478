//! The XML format of bodies; only compared for XML bodies.

use std::collections::BTreeSet;

use clientwright_openapi::document::{AdditionalProperties, Document, Schema, SchemaId, Xml};

use super::walk::{Here, Walk};
use crate::kinds;

/// Whether a media type is XML.
pub(super) fn is_xml(essence: &str) -> bool {
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "xml" || subtype.ends_with("+xml")
}

/// Compares the `xml` keywords of two schemas and of all schemas that they refer to.
pub(super) fn compare(walk: &mut Walk<'_>, here: &Here, old: SchemaId, new: SchemaId) {
    let mut seen = BTreeSet::new();
    let mut open = vec![(old, new, String::new())];
    while let Some((old, new, subject)) = open.pop() {
        let (documents, pair) = ((walk.old, walk.new), (old, new));
        let schemas = (schema(documents.0, old), schema(documents.1, new));
        let ((Some(before), Some(now)), true) = (schemas, seen.insert(pair)) else {
            continue;
        };
        let subject = before.name.clone().unwrap_or(subject);
        let (was, is) = (shown(before.xml.as_deref()), shown(now.xml.as_deref()));
        if was != is {
            let here = Here {
                subject: match subject.is_empty() {
                    true => here.subject.clone(),
                    false => subject.clone(),
                },
                ..here.clone()
            };
            let span = |schema: &Schema| schema.xml.as_ref().map_or(schema.span, |xml| xml.span);
            let mut found = here.found(
                kinds::XML_CHANGED,
                format!("{was} became {is}"),
                span(before),
                span(now),
            );
            found.owner.schema = Some((Some(before.span), Some(now.span)));
            walk.add(found);
        }
        open.extend(inside(before, now, &subject));
    }
}

fn schema(document: &Document, id: SchemaId) -> Option<&Schema> {
    document.schemas.get(id.0)
}

/// The nested schemas that both have, by position.
fn inside(old: &Schema, new: &Schema, subject: &str) -> Vec<(SchemaId, SchemaId, String)> {
    let mut pairs = Vec::new();
    let mut add = |old: Option<SchemaId>, new: Option<SchemaId>, name: String| {
        pairs.extend(old.zip(new).map(|(old, new)| (old, new, name)));
    };
    for (name, id) in &old.properties {
        let now = new
            .properties
            .iter()
            .find(|(now, _)| now.value == name.value);
        add(
            Some(*id),
            now.map(|(_, id)| *id),
            format!("{subject}.{}", name.value),
        );
    }
    add(old.reference, new.reference, subject.to_owned());
    add(old.items, new.items, format!("{subject}[]"));
    let rest = |schema: &Schema| match schema.additional_properties {
        AdditionalProperties::Schema(id) => Some(id),
        _ => None,
    };
    add(rest(old), rest(new), format!("{subject}.*"));
    let lists = [
        (&old.all_of, &new.all_of),
        (&old.one_of, &new.one_of),
        (&old.any_of, &new.any_of),
    ];
    for (old, new) in lists {
        for (old, new) in old.iter().zip(new) {
            add(Some(*old), Some(*new), subject.to_owned());
        }
    }
    pairs
}

/// The `xml` keywords, as text.
fn shown(xml: Option<&Xml>) -> String {
    let Some(xml) = xml else {
        return "no `xml` keywords".to_owned();
    };
    let node_type = xml.node_type.map(|node_type| node_type.as_str().to_owned());
    let parts = [
        ("name", &xml.name),
        ("namespace", &xml.namespace),
        ("prefix", &xml.prefix),
        ("nodeType", &node_type),
    ];
    let parts = parts.into_iter();
    let said: Vec<String> = parts
        .filter_map(|(key, value)| Some(format!("{key}: {}", value.as_ref()?)))
        .collect();
    format!("`{{{}}}`", said.join(", "))
}
