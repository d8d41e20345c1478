//! Parameters with values that no style can write.

use std::collections::BTreeSet;

use crate::diagnostics::codes;
use crate::document::{Document, Parameter, SchemaId, Style};

use super::super::schema::Lowerer;
use crate::api::lower::schema::inheritance::resolve_refs;
use crate::api::lower::schema::merged_schema::{MergedSchema, is_only_null};
use crate::api::lower::warning::warn;

/// The maximum number of schemas inside a parameter that are inspected.
const MAX_PARTS: usize = 1_000;

/// Contents of a parameter that no style can write.
#[derive(Default)]
struct Inside {
    /// Lists of lists or of objects.
    lists: bool,
    /// Parts without a type.
    free: bool,
    seen: BTreeSet<SchemaId>,
}

impl Lowerer<'_> {
    /// Reports values that the style of a parameter cannot write. Styles define text, lists of text and flat
    /// objects, and `deepObject` also nested objects; no style defines lists of objects.
    pub(super) fn check_style(&mut self, source: &Parameter) {
        let (None, Some(id)) = (&source.content_type, source.schema) else {
            return;
        };
        let own = MergedSchema::of(self.document, &[id]);
        let name = &source.name.value;
        let told = match source.style {
            Style::DeepObject if own.types.array => Some((
                format!(
                    "`deepObject` does not define how the parameter `{name}` is written: it is a list"
                ),
                "use `form`, in which it is sent, or describe an object",
            )),
            Style::DeepObject if is_scalar(&own) => Some((
                format!(
                    "`deepObject` does not define how the parameter `{name}` is written: it is not an object"
                ),
                "use `form`, in which it is sent, or describe an object",
            )),
            Style::DeepObject => {
                let mut inside = Inside::default();
                look_inside(self.document, id, &mut inside);
                match (inside.lists, inside.free) {
                    (true, _) => Some(has_parts_of_parts(name)),
                    (false, true) => Some((
                        format!(
                            "`deepObject` defines how objects of scalars are written, but nothing describes the parts of \
                             the parameter `{name}`"
                        ),
                        "describe its parts; lists of objects or of lists in it are sent as JSON, and what is not an \
                         object in the style `form`",
                    )),
                    (false, false) => None,
                }
            }
            style => match inside_of_parts(self.document, id) {
                (true, _) => Some(has_parts_of_parts(name)),
                (false, true) => Some((
                    format!(
                        "`{}` defines how scalars, lists of scalars and objects of scalars are written, but nothing \
                         describes the parts of the parameter `{name}`",
                        style.word()
                    ),
                    "describe its parts; objects and lists in it are sent as JSON",
                )),
                (false, false) if source.explode && is_delimited(style) && has_parts(&own) => {
                    Some((
                        format!(
                            "`{}` with `explode: true` is not defined: the parameter `{name}` is sent in the style `form`",
                            style.word()
                        ),
                        "remove `explode`, or use `form`",
                    ))
                }
                (false, false) => None,
            },
        };
        if let Some((message, help)) = told {
            warn(
                &mut self.diagnostics,
                codes::PARAMETER_OF_NO_STYLE,
                source.span,
                message,
                help,
            );
        }
    }
}

fn is_delimited(style: Style) -> bool {
    matches!(
        style,
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited
    )
}

fn has_parts_of_parts(name: &str) -> (String, &'static str) {
    (
        format!("no style defines how the parameter `{name}` is written: its values are nested"),
        "describe it as JSON: `content: {application/json: {schema: …}}`; its inner parts are sent as JSON",
    )
}

fn has_parts(one: &MergedSchema) -> bool {
    one.is_object() || one.types.array
}

/// Returns a part and its alternatives, except `null`, which has no parts.
fn with_alternatives(document: &Document, ids: &[SchemaId]) -> Vec<MergedSchema> {
    let one = MergedSchema::of(document, ids);
    let alternatives = one.unions.iter().flat_map(|group| group.variants.clone());
    let alternatives = alternatives.filter(|id| {
        let schema = document.schemas.get(id.0);
        !schema.is_some_and(is_only_null)
    });
    let others: Vec<MergedSchema> = alternatives
        .take(MAX_PARTS)
        .map(|id| MergedSchema::of(document, &[id]))
        .collect();
    std::iter::once(one).chain(others).collect()
}

/// Whether a value may be an object or a list, directly or in one of its alternatives.
fn may_have_parts(document: &Document, ids: &[SchemaId]) -> bool {
    with_alternatives(document, ids).iter().any(has_parts)
}

/// Returns whether parts of a value have parts, and whether the value or one of its parts has no type.
fn inside_of_parts(document: &Document, id: SchemaId) -> (bool, bool) {
    let (mut deep, mut free) = (false, false);
    for own in with_alternatives(document, &[id]) {
        free |= is_free(&own) || is_open(&own) || (own.types.array && says_no_items(&own));
        let members = own.properties.iter().map(|(_, ids)| ids.as_slice());
        let patterns = own.patterns.iter().map(|(_, ids)| ids.as_slice());
        let additional = own.additional.as_slice();
        let elements = own.elements.iter().map(Vec::as_slice);
        let lists = [own.items.as_slice(), additional].into_iter();
        let lists = lists.filter(|ids| !ids.is_empty());
        for ids in members.chain(patterns).chain(elements).chain(lists) {
            let part = with_alternatives(document, ids);
            deep |= part.iter().any(has_parts);
            free |= part.iter().any(is_free);
        }
    }
    (deep, free)
}

/// Whether a list has no schema for its elements.
fn says_no_items(one: &MergedSchema) -> bool {
    one.items.is_empty() && one.elements.is_empty()
}

/// Whether an object may have properties without a type, explicitly or because it has no keywords.
fn is_open(one: &MergedSchema) -> bool {
    let is_bare = one.properties.is_empty() && one.patterns.is_empty();
    let says_nothing = one.additional.is_none() && one.unions.is_empty() && !one.closed;
    let says_so = one.open && one.additional.is_none();
    one.is_object() && (says_so || (is_bare && says_nothing))
}

/// Inspects the contents of an object with `deepObject`, including nested objects.
fn look_inside(document: &Document, id: SchemaId, inside: &mut Inside) {
    let mut open = vec![vec![id]];
    while let Some(ids) = open.pop() {
        let is_new = match ids.as_slice() {
            [id] => inside.seen.insert(resolve_refs(document, *id)),
            _ => true,
        };
        if !is_new || inside.lists || inside.seen.len() > MAX_PARTS {
            continue;
        }
        let one = MergedSchema::of(document, &ids);
        if one.types.array {
            inside.lists |= !one.items.is_empty() && may_have_parts(document, &one.items);
            inside.free |= one.items.is_empty() || is_free(&MergedSchema::of(document, &one.items));
        }
        inside.free |= is_open(&one) || is_free(&one);
        let members = one.properties.iter().map(|(_, ids)| ids.clone());
        let patterns = one.patterns.iter().map(|(_, ids)| ids.clone());
        let alternatives = one.unions.iter().flat_map(|group| &group.variants);
        let single = one.additional.iter().chain(alternatives);
        open.extend(members.chain(patterns));
        open.extend(single.map(|id| vec![*id]));
    }
}

/// Whether a value can be neither an object nor a list.
fn is_scalar(one: &MergedSchema) -> bool {
    !has_parts(one) && !is_free(one) && one.unions.is_empty() && one.items.is_empty()
}

/// Whether a schema has no keywords about the value.
fn is_free(one: &MergedSchema) -> bool {
    !one.never
        && one.no_types()
        && !one.is_object()
        && one.values.is_none()
        && one.unions.is_empty()
        && one.items.is_empty()
        && one.format.is_none()
}
