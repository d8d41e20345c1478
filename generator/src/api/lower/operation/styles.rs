//! Parameters of which no style says how they are written.

use std::collections::BTreeSet;

use crate::diagnostics::codes;
use crate::document::{Document, Parameter, SchemaId, Style};

use super::super::effective::Effective;
use super::super::family::follow;
use super::super::schema::Lowerer;
use super::super::warn;

/// How many schemas inside of a parameter are looked at.
const MAX_PARTS: usize = 1_000;

/// What a parameter has inside that no style writes.
#[derive(Default)]
struct Inside {
    /// Lists of lists or of objects.
    lists: bool,
    /// Parts of which nothing is said.
    free: bool,
    seen: BTreeSet<SchemaId>,
}

impl Lowerer<'_> {
    /// A style writes texts, lists of texts and flat objects, `deepObject` objects in one another, too; no
    /// style says how a list of objects is written.
    pub(super) fn check_style(&mut self, source: &Parameter) {
        let (None, Some(id)) = (&source.content_type, source.schema) else {
            return;
        };
        let own = Effective::of(self.document, &[id]);
        let name = &source.name.value;
        let told = match source.style {
            Style::DeepObject if own.types.array => Some((
                format!(
                    "`deepObject` does not say how the parameter `{name}` is written: it is a list"
                ),
                "use `form`, which it is sent in, or describe an object",
            )),
            Style::DeepObject => {
                let mut inside = Inside::default();
                look_inside(self.document, id, &mut inside);
                match (inside.lists, inside.free) {
                    (true, _) => Some(has_parts_of_parts(name)),
                    (false, true) => Some((
                        format!(
                            "`deepObject` says how objects of scalars are written, but nothing says what the parts of \
                             the parameter `{name}` are"
                        ),
                        "describe its parts; lists of objects or of lists in it are sent as JSON, and what is not an \
                         object itself in the style `form`",
                    )),
                    (false, false) => None,
                }
            }
            _ => has_deep_parts(self.document, &own).then(|| has_parts_of_parts(name)),
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

fn has_parts_of_parts(name: &str) -> (String, &'static str) {
    (
        format!("no style says how the parameter `{name}` is written: its parts have parts"),
        "describe it as JSON: `content: {application/json: {schema: …}}`; its inner parts are sent as JSON",
    )
}

fn has_parts(one: &Effective) -> bool {
    one.is_object() || one.types.array
}

/// Whether a value of it may be an object or a list, by what it says or one of its alternatives.
fn may_have_parts(document: &Document, ids: &[SchemaId]) -> bool {
    let one = Effective::of(document, ids);
    let mut alternatives = one.unions.iter().flat_map(|group| &group.variants);
    has_parts(&one) || alternatives.any(|id| has_parts(&Effective::of(document, &[*id])))
}

/// Whether parts of it have parts.
fn has_deep_parts(document: &Document, own: &Effective) -> bool {
    let mut members = own.properties.iter();
    (!own.items.is_empty() && may_have_parts(document, &own.items))
        || members.any(|(_, ids)| may_have_parts(document, ids))
        || own
            .additional
            .is_some_and(|id| may_have_parts(document, &[id]))
}

/// Looks at what is in an object under `deepObject`, in objects inside of it, too.
fn look_inside(document: &Document, id: SchemaId, inside: &mut Inside) {
    let mut open = vec![vec![id]];
    while let Some(ids) = open.pop() {
        let is_new = match ids.as_slice() {
            [id] => inside.seen.insert(follow(document, *id)),
            _ => true,
        };
        if !is_new || inside.lists || inside.seen.len() > MAX_PARTS {
            continue;
        }
        let one = Effective::of(document, &ids);
        if one.types.array {
            inside.lists |= !one.items.is_empty() && may_have_parts(document, &one.items);
            inside.free |= one.items.is_empty() || is_free(&Effective::of(document, &one.items));
        }
        if one.is_object() {
            let is_bare = one.properties.is_empty() && one.patterns.is_empty();
            let says_nothing = one.additional.is_none() && one.unions.is_empty() && !one.closed;
            let is_open = one.open && one.additional.is_none();
            inside.free |= is_open || (is_bare && says_nothing);
        }
        inside.free |= is_free(&one);
        let members = one.properties.iter().map(|(_, ids)| ids.clone());
        let patterns = one.patterns.iter().map(|(_, ids)| ids.clone());
        let alternatives = one.unions.iter().flat_map(|group| &group.variants);
        let single = one.additional.iter().chain(alternatives);
        open.extend(members.chain(patterns));
        open.extend(single.map(|id| vec![*id]));
    }
}

/// Whether nothing is said of a value.
fn is_free(one: &Effective) -> bool {
    one.no_types()
        && !one.is_object()
        && one.values.is_none()
        && one.unions.is_empty()
        && one.items.is_empty()
        && one.format.is_none()
}
