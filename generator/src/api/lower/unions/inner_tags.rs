//! Discriminators of unions whose alternatives are unions: a value for an alternative of the inner union
//! selects the inner union in the outer one.

use std::collections::BTreeSet;

use crate::api::literal::Literal;
use crate::diagnostics::codes;
use crate::document::{Discriminator, SchemaId};

use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::inheritance::resolve_refs;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::warning::warn;

/// The maximum nesting of unions that is followed.
const MAX_DEPTH: usize = 8;

/// The values that select the alternatives of an inner union.
#[derive(Default)]
struct Inner {
    values: Vec<Literal>,
    /// The visited unions, so that cycles end.
    seen: BTreeSet<SchemaId>,
    /// Whether some were skipped because there are too many.
    is_cut: bool,
}

impl Lowerer<'_> {
    /// Adds the values for the alternatives of nested unions, unless they already select another alternative.
    pub(super) fn add_inner_tags(
        &mut self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
        tags: &mut [Vec<Literal>],
    ) {
        let mut taken: Option<BTreeSet<Literal>> = None;
        for (index, id) in alternatives.iter().enumerate() {
            let target = resolve_refs(self.document, *id);
            let mut inner = Inner::default();
            self.look_inside(target, discriminator, &mut inner, 0);
            if inner.is_cut {
                self.tell_cut(discriminator, *id);
            }
            if inner.values.is_empty() {
                continue;
            }
            let taken = taken.get_or_insert_with(|| tags.iter().flatten().cloned().collect());
            let free = inner.values.into_iter();
            let free: Vec<Literal> = free.filter(|value| taken.insert(value.clone())).collect();
            if let Some(tags) = tags.get_mut(index) {
                tags.extend(free);
            }
        }
    }

    /// Collects the values for the alternatives of a schema, if it is a union.
    fn look_inside(
        &mut self,
        id: SchemaId,
        outer: &Discriminator,
        inner: &mut Inner,
        depth: usize,
    ) {
        let property = outer.property.as_str();
        let is_union = |id| {
            let schema = self.schema(id);
            schema.is_some_and(|it| {
                !(it.one_of.is_empty() && it.any_of.is_empty() && it.all_of.is_empty())
            })
        };
        if !is_union(id) || !inner.seen.insert(id) {
            return;
        }
        let merged = MergedSchema::of(self.document, &[id]);
        let Some((group, _)) = self.telling_group(&merged) else {
            return;
        };
        let own = group.discriminator.as_ref();
        if own.is_some_and(|own| own.span == outer.span) {
            return;
        }
        if depth == MAX_DEPTH || self.inner_tags_left < group.variants.len() {
            inner.is_cut = true;
            return;
        }
        self.inner_tags_left -= group.variants.len();
        match own.filter(|own| own.property == property) {
            Some(own) => {
                let (tags, _) = self.direct_tags(own, &group.variants);
                let each = tags.into_iter().zip(&group.variants);
                let leads_back =
                    |id: &SchemaId| inner.seen.contains(&resolve_refs(self.document, *id));
                let values: Vec<Literal> = each
                    .filter(|(_, id)| !leads_back(id))
                    .flat_map(|(tags, _)| tags)
                    .collect();
                inner.values.extend(values);
            }
            None => {
                let is_named = own.is_none();
                for id in &group.variants {
                    let values = self.plain_tags(*id, property, is_named);
                    inner.values.extend(values);
                }
            }
        }
        for id in &group.variants {
            self.look_inside(resolve_refs(self.document, *id), outer, inner, depth + 1);
        }
    }

    fn tell_cut(&mut self, discriminator: &Discriminator, id: SchemaId) {
        let name = self.variant_name(id);
        warn(
            &mut self.diagnostics,
            codes::ALTERNATIVE_WITHOUT_VALUE,
            discriminator.span,
            format!(
                "`{name}` nests unions too deeply, or has too many: their values of `{}` are not known",
                discriminator.property
            ),
            "list the values under `mapping`",
        );
    }
}
