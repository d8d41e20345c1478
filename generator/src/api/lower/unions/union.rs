//! Lowers `oneOf`, `anyOf` and inheritance.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::literal::Literal;
use crate::api::model::{
    Checks, Docs, Origin, Scalar, Tag, TypeId, TypeKind, TypeRef, TypeUse, Union, Variant,
};
use crate::document::{Schema, SchemaId};

use crate::api::lower::schema::enumeration;
use crate::api::lower::schema::inheritance::resolve_refs;
use crate::api::lower::schema::limits;
use crate::api::lower::schema::lowered::{Lowered, reference};
use crate::api::lower::schema::merged_schema::{
    ENUM_NAMES, MergedSchema, UnionGroup, is_only_null, says_no_type,
};
use crate::api::lower::schema::scalar;
use crate::api::lower::schema::{Lowerer, MAX_MEMBERS, docs};

impl Lowerer<'_> {
    /// Lowers a base type with a discriminator: one of the types that extend it, or itself. `more` applies to
    /// all of them.
    pub(in crate::api::lower) fn inheritance(
        &mut self,
        base: SchemaId,
        more: &[SchemaId],
        slot: TypeId,
    ) -> TypeKind {
        let family = self.descendants.get(&base).cloned().unwrap_or_default();
        let discriminator = self
            .schema(base)
            .and_then(|schema| schema.discriminator.as_ref());
        let Some(discriminator) = discriminator else {
            return TypeKind::Alias(TypeUse::of(TypeRef::Any));
        };
        let all: Vec<SchemaId> = family.members.iter().copied().chain([base]).collect();
        let values = tagged(
            self.tags(discriminator, &all),
            &(0..all.len()).collect::<Vec<_>>(),
        );
        let mut variants = Vec::new();
        for id in family.members {
            let name = self.variant_name(id);
            let ty = if more.is_empty() {
                TypeRef::Named(self.component(id))
            } else {
                let parts: Vec<SchemaId> = [id].iter().chain(more).copied().collect();
                let role = name.clone();
                self.lower(&parts, &Origin::Inline { parent: slot, role })
                    .ty
            };
            variants.push((name, ty, Docs::default()));
        }
        let parts: Vec<SchemaId> = [base].iter().chain(more).copied().collect();
        let whole = MergedSchema {
            unions: Vec::new(),
            ..MergedSchema::of(self.document, &parts)
        };
        let origin = Origin::Inline {
            parent: slot,
            role: "base".to_owned(),
        };
        let own = self.lower_merged(whole, &origin, &[base]);
        variants.push(("Base".to_owned(), own.ty, Docs::default()));
        let default = discriminator
            .default
            .map(|id| resolve_refs(self.document, id));
        let fallback = default.and_then(|default| all.iter().position(|id| *id == default));
        TypeKind::Union(Union {
            tag: Some(Tag {
                property: discriminator.property.clone(),
                values,
                fallback: Some(fallback.unwrap_or(variants.len() - 1)),
            }),
            variants: into_variants(variants),
            free: false,
        })
    }

    /// Lowers `oneOf` or `anyOf`, or returns `None` if there is none that constrains the type.
    pub(in crate::api::lower) fn union(
        &mut self,
        whole: &MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Option<Lowered> {
        let (group, others) = self.telling_group(whole)?;
        for _ in 0..others {
            let schema = parts.first().and_then(|part| self.schema(*part));
            let place = schema.map(|schema| schema.span);
            self.without_effect("oneOf or anyOf alongside another", place);
        }
        let base = MergedSchema {
            unions: Vec::new(),
            nullable: false,
            ..whole.clone()
        };
        let shared = !base.properties.is_empty() || !base.items.is_empty();
        if (group.variants.len() == 1 || !shared)
            && let Some(lowered) = self.collapse(&group, &base, slot)
        {
            return Some(self.bounded_enum(lowered, parts));
        }
        if group.variants.len() > MAX_MEMBERS {
            let why = format!("it has more than {MAX_MEMBERS} alternatives");
            return Some(Lowered::Ref(self.untyped(parts, &why)));
        }
        let mut free = false;
        let mut nullable = false;
        let mut variants: Vec<(String, TypeRef, Docs)> = Vec::new();
        let mut checks: Vec<Checks> = Vec::new();
        let mut known: BTreeMap<TypeRef, usize> = BTreeMap::new();
        // The variant of each alternative that has one.
        let mut places: Vec<(SchemaId, usize)> = Vec::new();
        let names = self.variant_names(&group);
        for (id, name) in group.variants.iter().zip(names) {
            let origin = Origin::Inline {
                parent: slot,
                role: name.clone(),
            };
            let target = resolve_refs(self.document, *id);
            let extends_base = parts.iter().any(|part| self.extends(target, *part));
            let is_merged = !extends_base
                && (shared
                    || self.leaves_type_to(&base, *id)
                    || self.adds_requirement(base.required.iter(), &[*id]));
            let used = if is_merged && self.merges_left == 0 {
                self.untyped(
                    &[*id],
                    "the unions inside it expand to too many alternatives",
                )
            } else if is_merged {
                self.merges_left -= 1;
                self.lower_merged(self.merged(&base, *id), &origin, &[])
            } else {
                self.lower(&[*id], &origin)
            };
            nullable |= used.nullable;
            if used.ty == TypeRef::Any || self.allows_anything(*id) {
                // Values of this alternative are unchanged, including `null`.
                free = true;
                nullable = true;
                continue;
            }
            if !known.contains_key(&used.ty) {
                self.choose_member_name(slot, &name, &[*id]);
            }
            let own = limits::checks(self.document, &[*id], &used.ty);
            let index = match known.get(&used.ty) {
                Some(index) => {
                    // Only the checks that apply to both are kept.
                    if let Some(checks) = checks.get_mut(*index) {
                        checks.keep_common(&own);
                    }
                    *index
                }
                None => {
                    known.insert(used.ty.clone(), variants.len());
                    let docs = self.schema(*id).map(docs).unwrap_or_default();
                    variants.push((name, used.ty, docs));
                    checks.push(own);
                    variants.len() - 1
                }
            };
            places.push((*id, index));
        }
        let tag = group.discriminator.as_ref().and_then(|discriminator| {
            let (ids, indices): (Vec<SchemaId>, Vec<usize>) = places.iter().copied().unzip();
            let values = tagged(self.tags(discriminator, &ids), &indices);
            let default = discriminator
                .default
                .map(|id| resolve_refs(self.document, id));
            let fallback = default.and_then(|default| {
                let mut places = places.iter();
                places.find(|(id, _)| resolve_refs(self.document, *id) == default)
            });
            let tag = Tag {
                property: discriminator.property.clone(),
                values,
                fallback: fallback.map(|(_, index)| *index),
            };
            if !tag.values.is_empty() && tag.fallback.is_none() {
                self.tell_optional_tag(discriminator, &base.required, &ids);
            }
            (!tag.values.is_empty() || tag.fallback.is_some()).then_some(tag)
        });
        let mut lowered = match tag {
            Some(tag) if !variants.is_empty() => Lowered::Kind(TypeKind::Union(Union {
                variants: into_variants(variants),
                tag: Some(tag),
                free,
            })),
            _ => self.plain_union(variants, free, parts),
        };
        if let Lowered::Kind(TypeKind::Union(union)) = &mut lowered {
            for (variant, checks) in union.variants.iter_mut().zip(checks) {
                variant.checks = checks;
            }
        }
        Some(match lowered {
            Lowered::Ref(used) => Lowered::Ref(TypeUse {
                nullable: used.nullable || nullable,
                ..used
            }),
            kind @ Lowered::Kind(_) => kind,
        })
    }

    /// Creates a union without a tag, or returns the alternative itself if it is the only one and no other
    /// value is allowed.
    pub(in crate::api::lower) fn plain_union(
        &mut self,
        variants: Vec<(String, TypeRef, Docs)>,
        free: bool,
        parts: &[SchemaId],
    ) -> Lowered {
        match variants.as_slice() {
            [] => Lowered::Ref(self.untyped(parts, "none of its alternatives has a type")),
            [(_, only, _)] if !free => Lowered::Ref(TypeUse::of(only.clone())),
            _ => Lowered::Kind(TypeKind::Union(Union {
                variants: into_variants(variants),
                tag: None,
                free,
            })),
        }
    }

    /// Returns the `oneOf` or `anyOf` that decides the type, without alternatives that only add constraints,
    /// and the number of others.
    pub(super) fn telling_group(&self, whole: &MergedSchema) -> Option<(UnionGroup, usize)> {
        let groups = whole.unions.iter().filter_map(|group| {
            let variants: Vec<SchemaId> = group
                .variants
                .iter()
                .copied()
                .filter(|id| {
                    let schema = self.schema(*id);
                    schema.is_some_and(|schema| !schema.never && !is_only_null(schema))
                })
                .collect();
            let silent = variants
                .iter()
                .all(|id| self.schema(*id).is_none_or(says_no_type));
            (!silent).then(|| UnionGroup {
                variants,
                discriminator: group.discriminator.clone(),
                inherited: group.inherited,
            })
        });
        let groups: Vec<UnionGroup> = groups.collect();
        let tagged = groups.iter().find(|group| group.discriminator.is_some());
        let mut telling = tagged.or(groups.first())?.clone();
        self.add_mapped(&mut telling);
        Some((telling, groups.len().saturating_sub(1)))
    }

    /// Adds alternatives that are only named in the mapping of the discriminator, unless the same property
    /// distinguishes one of the alternatives from its own descendants.
    fn add_mapped(&self, group: &mut UnionGroup) {
        let Some(discriminator) = &group.discriminator else {
            return;
        };
        let mut known: BTreeSet<SchemaId> = BTreeSet::new();
        for id in &group.variants {
            let id = resolve_refs(self.document, *id);
            known.insert(id);
            if let Some(family) = self.descendants.get(&id)
                && self.has_family(id, &discriminator.property)
            {
                let members = family.members.iter();
                known.extend(members.map(|id| resolve_refs(self.document, *id)));
            }
        }
        let mapped = discriminator.mapping.iter().map(|(_, id)| *id);
        for id in mapped.chain(discriminator.default) {
            if known.insert(resolve_refs(self.document, id)) {
                group.variants.push(id);
            }
        }
    }

    /// Collapses unions to one plain type: a single alternative, constants, strings with and without `enum`,
    /// numbers of several formats.
    fn collapse(
        &mut self,
        group: &UnionGroup,
        base: &MergedSchema,
        slot: TypeId,
    ) -> Option<Lowered> {
        if let [only] = group.variants.as_slice() {
            let shared = !base.properties.is_empty()
                || base.values.is_some()
                || self.adds_requirement(base.required.iter(), &[*only]);
            if shared {
                let merged = self.merged(base, *only);
                return Some(self.kind(merged, slot, &[*only]));
            }
            let origin = Origin::Inline {
                parent: slot,
                role: self.variant_name(*only),
            };
            return Some(Lowered::Ref(self.lower(&[*only], &origin)));
        }
        let each: Vec<(&Schema, MergedSchema)> = group
            .variants
            .iter()
            .filter_map(|id| {
                let schema = self.schema(resolve_refs(self.document, *id))?;
                let own = match self.leaves_type_to(base, *id) {
                    true => self.merged(base, *id),
                    false => MergedSchema::of(self.document, &[*id]),
                };
                Some((schema, own))
            })
            .collect();
        if each.iter().any(|(_, one)| !one.unions.is_empty()) {
            return None;
        }
        if let Some(lowered) = enumeration::of_alternatives(&each, base.extensions.get(ENUM_NAMES))
        {
            return Some(lowered);
        }
        if each.iter().all(|(_, one)| one.is_text()) {
            let is_file =
                |(_, one): &(&Schema, MergedSchema)| scalar::string(one) == Scalar::Binary;
            // A file alongside a string remains a separate alternative: its bytes need not be text.
            return match each.iter().filter(|one| is_file(one)).count() {
                0 => Some(reference(Scalar::String)),
                files => (files == each.len()).then(|| reference(Scalar::Binary)),
            };
        }
        let scalars: Option<Vec<Scalar>> = each
            .iter()
            .map(|(_, one)| {
                let is_number = (one.types.number || one.types.integer) && one.type_count() == 1;
                is_number.then(|| self.number(one))
            })
            .collect();
        one_number(&scalars?).map(reference)
    }

    /// Whether an alternative has no type, but the shared schema has one.
    fn leaves_type_to(&self, base: &MergedSchema, id: SchemaId) -> bool {
        !base.no_types() && {
            let own = MergedSchema::of(self.document, &[id]);
            own.no_types()
                && !own.nullable
                && own.values.is_none()
                && own.unions.is_empty()
                && own.items.is_empty()
                && !own.is_object()
        }
    }

    /// Merges the shared schema with one alternative. Unions that offer the same alternative again (from a
    /// base that it extends) are removed.
    fn merged(&self, base: &MergedSchema, variant: SchemaId) -> MergedSchema {
        let mut merged = base.clone();
        merged.absorb(self.document, variant);
        let target = resolve_refs(self.document, variant);
        merged.unions.retain(|group| {
            !group
                .variants
                .iter()
                .any(|other| resolve_refs(self.document, *other) == target)
        });
        merged
    }
}

/// Returns the number type that can hold the values of all types, if any. An integer remains a separate
/// alternative to numbers that may lose digits.
fn one_number(scalars: &[Scalar]) -> Option<Scalar> {
    let has = |scalar: Scalar| scalars.contains(&scalar);
    let any_signed = has(Scalar::I32) || has(Scalar::I64);
    if let [first, others @ ..] = scalars
        && others.iter().all(|other| other == first)
    {
        return Some(*first);
    }
    if has(Scalar::Decimal) {
        return Some(Scalar::Decimal);
    }
    if has(Scalar::F64) {
        return None;
    }
    Some(
        match has(Scalar::ExactInteger) || (has(Scalar::U64) && any_signed) {
            true => Scalar::ExactInteger,
            false if has(Scalar::U64) => Scalar::U64,
            false => Scalar::I64,
        },
    )
}

/// Pairs each value with the variant of its alternative; the first alternative with a value keeps it.
fn tagged(tags: Vec<Vec<Literal>>, variants: &[usize]) -> Vec<(Literal, usize)> {
    let mut seen = BTreeSet::new();
    let tags = tags.into_iter().zip(variants);
    tags.flat_map(|(tags, variant)| tags.into_iter().map(|tag| (tag, *variant)))
        .filter(|(tag, _)| seen.insert(tag.clone()))
        .collect()
}

fn into_variants(variants: Vec<(String, TypeRef, Docs)>) -> Vec<Variant> {
    variants
        .into_iter()
        .map(|(name, ty, docs)| Variant {
            name,
            ty,
            docs,
            shape: crate::api::Shape::default(),
            checks: Checks::default(),
        })
        .collect()
}
