//! What `oneOf`, `anyOf` and inheritance become.

use std::collections::BTreeMap;

use crate::api::model::{
    Docs, Origin, Scalar, StringEnum, Tag, TypeId, TypeKind, TypeRef, Union, Use, Variant,
};
use crate::document::{Schema, SchemaId};
use crate::source::NodeValue;

use super::effective::{Effective, UnionGroup, says_no_type};
use super::family::{follow, tags};
use super::schema::{Lowered, Lowerer, docs};

impl Lowerer<'_> {
    /// A base type with a discriminator: one of the types that extend it, or itself.
    pub(super) fn inheritance(&mut self, base: SchemaId, slot: TypeId) -> TypeKind {
        let family = self.descendants.get(&base).cloned().unwrap_or_default();
        let Some(schema) = self.schema(base) else {
            return TypeKind::Alias(Use::of(TypeRef::Any));
        };
        let mut variants = Vec::new();
        let mut values: Vec<(String, usize)> = Vec::new();
        for (tags, id) in family {
            let ty = self.component(id);
            values.extend(tags.into_iter().map(|tag| (tag, variants.len())));
            variants.push(Variant {
                name: self.variant_name(id),
                ty: TypeRef::Named(ty),
                docs: Docs::default(),
                shape: crate::api::Shape::default(),
            });
        }
        let effective = Effective {
            unions: Vec::new(),
            ..Effective::of(self.document, &[base])
        };
        let origin = Origin::Inline {
            parent: slot,
            role: "base".to_owned(),
        };
        let own = self.lower_effective(effective, &origin, &[base]);
        let (property, mapping) = match &schema.discriminator {
            Some(discriminator) => (
                discriminator.property.clone(),
                discriminator.mapping.as_slice(),
            ),
            None => (String::new(), [].as_slice()),
        };
        for tag in tags(self.document, mapping, base) {
            if !values.iter().any(|(known, _)| *known == tag) {
                values.push((tag, variants.len()));
            }
        }
        variants.push(Variant {
            name: "Base".to_owned(),
            ty: own.ty,
            docs: Docs::default(),
            shape: crate::api::Shape::default(),
        });
        let fallback = Some(variants.len() - 1);
        TypeKind::Union(Union {
            variants,
            tag: Some(Tag {
                property,
                values,
                fallback,
            }),
        })
    }

    /// What `oneOf` or `anyOf` becomes; `None` where there is none that says anything of the type.
    pub(super) fn union(
        &mut self,
        effective: &Effective,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Option<Lowered> {
        let (group, others) = self.telling_group(effective)?;
        for _ in 0..others {
            let schema = parts.first().and_then(|part| self.schema(*part));
            let place = schema.map(|schema| schema.span);
            self.without_effect("oneOf or anyOf beside another", place);
        }
        let base = Effective {
            unions: Vec::new(),
            nullable: false,
            ..effective.clone()
        };
        let shared = !base.properties.is_empty() || !base.items.is_empty();
        if (group.variants.len() == 1 || !shared)
            && let Some(lowered) = self.collapse(&group, &base, slot)
        {
            return Some(lowered);
        }
        let mut nullable = false;
        let mut variants: Vec<(String, TypeRef, Docs)> = Vec::new();
        let mut tagged: Vec<(String, usize)> = Vec::new();
        let names = self.variant_names(&group);
        for (id, name) in group.variants.iter().zip(names) {
            let origin = Origin::Inline {
                parent: slot,
                role: name.clone(),
            };
            let target = follow(self.document, *id);
            let extends_base = parts.iter().any(|part| self.extends(target, *part));
            let used = if shared && !extends_base {
                self.lower_effective(self.merged(&base, *id), &origin, &[])
            } else {
                self.lower(&[*id], &origin)
            };
            nullable |= used.nullable;
            if used.ty == TypeRef::Any {
                // Values of this alternative stay as they are, and `null` is one of them.
                nullable = true;
                continue;
            }
            let index = match variants.iter().position(|(_, ty, _)| *ty == used.ty) {
                Some(known) => known,
                None => {
                    let docs = self.schema(*id).map(docs).unwrap_or_default();
                    variants.push((name, used.ty, docs));
                    variants.len() - 1
                }
            };
            if let Some(discriminator) = &group.discriminator {
                let target = follow(self.document, *id);
                let mut tags = tags(self.document, &discriminator.mapping, target);
                if tags.is_empty() {
                    tags = self.constant_of(*id, &discriminator.property);
                }
                for (tag, id) in &discriminator.mapping {
                    let extending = follow(self.document, *id);
                    if extending != target
                        && self.tells_apart(target, extending, &discriminator.property)
                    {
                        tags.push(tag.clone());
                    }
                }
                for tag in tags {
                    if !tagged.iter().any(|(known, _)| *known == tag) {
                        tagged.push((tag, index));
                    }
                }
            }
        }
        let lowered = match &group.discriminator {
            Some(discriminator) if !variants.is_empty() && !tagged.is_empty() => {
                Lowered::Kind(TypeKind::Union(Union {
                    variants: into_variants(variants),
                    tag: Some(Tag {
                        property: discriminator.property.clone(),
                        values: tagged,
                        fallback: None,
                    }),
                }))
            }
            _ => self.plain_union(variants, parts),
        };
        Some(match lowered {
            Lowered::Ref(used) => Lowered::Ref(Use {
                nullable: used.nullable || nullable,
                ..used
            }),
            kind @ Lowered::Kind(_) => kind,
        })
    }

    /// A union without a tag; the only alternative itself where there is just one.
    pub(super) fn plain_union(
        &mut self,
        variants: Vec<(String, TypeRef, Docs)>,
        parts: &[SchemaId],
    ) -> Lowered {
        match variants.as_slice() {
            [] => Lowered::Ref(self.untyped(parts, "none of its alternatives has a type")),
            [(_, only, _)] => Lowered::Ref(Use::of(only.clone())),
            _ => Lowered::Kind(TypeKind::Union(Union {
                variants: into_variants(variants),
                tag: None,
            })),
        }
    }

    /// The `oneOf` or `anyOf` that decides the type, without alternatives that only constrain, and
    /// how many others there are.
    fn telling_group(&self, effective: &Effective) -> Option<(UnionGroup, usize)> {
        let groups = effective.unions.iter().filter_map(|group| {
            let variants: Vec<SchemaId> = group
                .variants
                .iter()
                .copied()
                .filter(|id| self.schema(*id).is_some_and(|s| !is_only_null(s)))
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

    /// What only the mapping of the discriminator names is an alternative, too, unless one of the
    /// alternatives is told apart from its own kind by the same property.
    fn add_mapped(&self, group: &mut UnionGroup) {
        let Some(discriminator) = &group.discriminator else {
            return;
        };
        for (_, id) in &discriminator.mapping {
            let target = follow(self.document, *id);
            let known = group.variants.iter().any(|variant| {
                let variant = follow(self.document, *variant);
                variant == target || self.tells_apart(variant, target, &discriminator.property)
            });
            if !known {
                group.variants.push(*id);
            }
        }
    }

    /// Whether a base has the property as discriminator for a type that extends it.
    fn tells_apart(&self, base: SchemaId, extending: SchemaId, property: &str) -> bool {
        let family = self.descendants.get(&base).into_iter().flatten();
        let same = |schema: &Schema| {
            let discriminator = schema.discriminator.as_ref();
            discriminator.is_some_and(|own| own.property == property)
        };
        self.schema(base).is_some_and(same)
            && family
                .map(|(_, id)| follow(self.document, *id))
                .any(|id| id == extending)
    }

    /// Unions that are one plain type: a single alternative, strings with and without `enum`,
    /// numbers of several formats.
    fn collapse(&mut self, group: &UnionGroup, base: &Effective, slot: TypeId) -> Option<Lowered> {
        if let [only] = group.variants.as_slice() {
            let shared = !base.properties.is_empty() || base.values.is_some();
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
        let each: Vec<Effective> = group
            .variants
            .iter()
            .map(|id| Effective::of(self.document, &[*id]))
            .collect();
        if each.iter().any(|one| !one.unions.is_empty()) {
            return None;
        }
        if each.iter().all(Effective::is_text) {
            let mut values: Vec<String> = Vec::new();
            for node in each.iter().filter_map(|one| one.values.as_ref()).flatten() {
                if let NodeValue::String(text) = &node.value
                    && !values.contains(text)
                {
                    values.push(text.clone());
                }
            }
            if !values.is_empty() {
                return Some(Lowered::Kind(TypeKind::StringEnum(StringEnum {
                    values,
                    descriptions: BTreeMap::new(),
                })));
            }
            return Some(Lowered::Ref(Use::of(TypeRef::Scalar(Scalar::String))));
        }
        let number =
            |one: &Effective| (one.types.number || one.types.integer) && one.type_count() == 1;
        if each.iter().all(number) {
            let scalar = if each.iter().any(|one| one.types.number) {
                Scalar::F64
            } else {
                Scalar::I64
            };
            return Some(Lowered::Ref(Use::of(TypeRef::Scalar(scalar))));
        }
        None
    }

    /// What is shared by all alternatives together with one of them. Unions that offer the same
    /// alternative again (of a base that it extends) are done with.
    fn merged(&self, base: &Effective, variant: SchemaId) -> Effective {
        let mut merged = base.clone();
        merged.absorb(self.document, variant);
        let target = follow(self.document, variant);
        merged.unions.retain(|group| {
            !group
                .variants
                .iter()
                .any(|other| follow(self.document, *other) == target)
        });
        merged
    }
}

/// Whether a schema is `type: null` and nothing else.
fn is_only_null(schema: &Schema) -> bool {
    let t = schema.types;
    let only_null_value = schema.values.as_ref().is_some_and(|values| {
        !values.is_empty() && values.iter().all(|node| node.value == NodeValue::Null)
    });
    let bare = !(t.string || t.number || t.integer || t.boolean || t.array || t.object);
    (only_null_value || (t.null && bare && schema.values.is_none()))
        && schema.reference.is_none()
        && schema.properties.is_empty()
        && schema.all_of.is_empty()
        && schema.one_of.is_empty()
        && schema.any_of.is_empty()
}

fn into_variants(variants: Vec<(String, TypeRef, Docs)>) -> Vec<Variant> {
    variants
        .into_iter()
        .map(|(name, ty, docs)| Variant {
            name,
            ty,
            docs,
            shape: crate::api::Shape::default(),
        })
        .collect()
}
