//! Lowers schemas to types, and decides their kinds.

use crate::api::lower::warning::warn;
use crate::api::model::{Origin, Scalar, TypeId, TypeKind, TypeRef, TypeUse};
use crate::diagnostics::codes;
use crate::document::SchemaId;

use super::bounds::MAX_DEPTH;
use super::bounds::MAX_MEMBERS;
use super::limits::Limits;
use super::lowered::{Lowered, reference};
use super::lowerer::{InlineKey, Lowerer, docs};
use super::merged_schema::{Contradiction, MergedSchema};
use super::{enumeration, scalar};

impl Lowerer<'_> {
    /// Returns the type for values that match all of the schemas.
    pub(in crate::api::lower) fn lower(&mut self, ids: &[SchemaId], origin: &Origin) -> TypeUse {
        let mut used = self.lower_all(ids, origin);
        if let [only] = ids {
            used.nullable &= !self.parts_rule_out_null(*only);
            self.schema_uses
                .entry(*only)
                .or_insert_with(|| used.clone());
        }
        used
    }

    fn lower_all(&mut self, ids: &[SchemaId], origin: &Origin) -> TypeUse {
        let all_of = self.all_of(ids);
        if let Some(mapped) = self.mapped_inline(ids, &all_of.parts) {
            let mut parts = all_of.parts.iter().chain(ids);
            return TypeUse {
                ty: TypeRef::Scalar(mapped),
                nullable: all_of.nullable || parts.any(|id| self.is_nullable(*id)),
            };
        }
        if all_of.parts.is_empty() {
            return TypeUse::of(TypeRef::Any);
        }
        if let Some(target) = self.sole_component(&all_of, None) {
            let nullable = all_of.nullable || self.is_nullable(target);
            return TypeUse {
                ty: TypeRef::Named(self.component(target)),
                nullable,
            };
        }
        let mut parts = all_of.parts.clone();
        parts.sort_unstable();
        let key = (parts, self.number_types);
        if let Some(known) = self.inline.get(&key) {
            return TypeUse {
                nullable: known.nullable || all_of.nullable,
                ..known.clone()
            };
        }
        if let Some((slot, leads_back)) = self.pending.get_mut(&key) {
            *leads_back = true;
            let ty = TypeRef::Named(*slot);
            let parts = all_of.parts.iter();
            let nullable = all_of.nullable || parts.into_iter().any(|id| self.is_nullable(*id));
            return TypeUse { ty, nullable };
        }
        let merged = MergedSchema::of(self.document, &all_of.parts);
        let found = self.lower_as(merged, origin, &all_of.parts, Some(&key));
        self.inline.insert(key, found.clone());
        TypeUse {
            nullable: found.nullable || all_of.nullable,
            ..found
        }
    }

    /// Returns the type for merged schemas, named after `origin` if it needs a name.
    pub(in crate::api::lower) fn lower_merged(
        &mut self,
        merged: MergedSchema,
        origin: &Origin,
        parts: &[SchemaId],
    ) -> TypeUse {
        self.lower_as(merged, origin, parts, None)
    }

    /// Like [`Self::lower_merged`], for schemas that may refer to themselves, identified by `key`.
    fn lower_as(
        &mut self,
        merged: MergedSchema,
        origin: &Origin,
        parts: &[SchemaId],
        key: Option<&InlineKey>,
    ) -> TypeUse {
        if self.depth >= MAX_DEPTH {
            return self.untyped(parts, "it is nested too deeply");
        }
        self.depth += 1;
        let nullable = merged.nullable || parts.iter().any(|part| self.is_nullable(*part));
        let schema = parts.first().and_then(|part| self.schema(*part));
        // The slot is removed if no name is needed: the only later types that refer to it are then nested in
        // lists and maps.
        let mark = self.types.len();
        let slot = self.slot(
            origin.clone(),
            schema.map(docs).unwrap_or_default(),
            schema.map(|s| s.examples.clone()).unwrap_or_default(),
        );
        if let Some(key) = key {
            self.pending.insert(key.clone(), (slot, false));
        }
        let limits = Limits::of(self.document, &merged);
        let lowered = match self.required_base(parts) {
            Some((base, more)) => Lowered::Kind(self.inheritance(base, &more, slot)),
            None => self.kind(merged, slot, parts),
        };
        let pending = key.and_then(|key| self.pending.remove(key));
        let leads_back = pending.is_some_and(|(_, leads_back)| leads_back);
        self.depth -= 1;
        match lowered {
            Lowered::Kind(kind) => {
                self.limit(slot, limits.checks_of_kind(self.document, &kind));
                self.define(slot, kind);
                TypeUse {
                    ty: TypeRef::Named(slot),
                    nullable,
                }
            }
            Lowered::Ref(target) => {
                if self.types.len() == mark + 1 && !leads_back {
                    self.types.pop();
                } else {
                    let itself = target.ty == TypeRef::Named(slot);
                    let ty = if itself {
                        TypeRef::Any
                    } else {
                        target.ty.clone()
                    };
                    let alias = TypeUse {
                        ty,
                        nullable: target.nullable,
                    };
                    self.limit(slot, limits.checks(self.document, &alias.ty));
                    self.define(slot, TypeKind::Alias(alias));
                    return TypeUse {
                        ty: TypeRef::Named(slot),
                        nullable: nullable || target.nullable,
                    };
                }
                TypeUse {
                    nullable: nullable || target.nullable,
                    ..target
                }
            }
        }
    }

    /// Decides the kind of a merged schema.
    pub(in crate::api::lower) fn kind(
        &mut self,
        merged: MergedSchema,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        if self.depth >= MAX_DEPTH {
            return Lowered::Ref(self.untyped(parts, "it is nested too deeply"));
        }
        self.report_contradiction(&merged);
        let around = self.number_types;
        self.number_types = self.number_types_of(&merged);
        self.depth += 1;
        let union = self.union(&merged, slot, parts);
        self.depth -= 1;
        let lowered = union.unwrap_or_else(|| self.plain_kind(&merged, slot, parts));
        self.number_types = around;
        lowered
    }

    /// Reports once that no value matches.
    pub(super) fn report_contradiction(&mut self, merged: &MergedSchema) {
        if let Some(Contradiction { span, what, help }) = &merged.contradiction
            && self.contradictions.insert(*span)
        {
            warn(
                &mut self.diagnostics,
                codes::CONTRADICTION,
                *span,
                format!("no value satisfies all keywords here: {what}"),
                *help,
            );
        }
    }

    /// Like [`Self::kind`], without unions.
    fn plain_kind(&mut self, merged: &MergedSchema, slot: TypeId, parts: &[SchemaId]) -> Lowered {
        self.tell_limited_choices(merged);
        if let Some(values) = &merged.values {
            let lowered = enumeration::lower(merged, values);
            self.tell_values(merged, lowered.is_some(), parts);
            if let Some(lowered) = lowered {
                if values.len() > 1
                    && matches!(&lowered, Lowered::Ref(it) if it.ty == TypeRef::Scalar(Scalar::ExactInteger))
                {
                    self.tell_lost_list("enum of large integers", parts);
                }
                return self.bounded_enum(lowered, parts);
            }
        }
        match merged.type_count() {
            0 if merged.is_object() => self.object(merged, slot, parts),
            0 if !merged.items.is_empty() || !merged.elements.is_empty() => {
                self.array(merged, slot, parts)
            }
            0 if merged.values.is_none()
                && (scalar::is_integer_format(merged) || scalar::is_number_format(merged)) =>
            {
                reference(self.number(merged))
            }
            0 if merged.values.is_none()
                && (merged.format.is_some() || scalar::is_file(merged)) =>
            {
                self.string(merged, parts)
            }
            0 => Lowered::Ref(TypeUse::of(TypeRef::Any)),
            1 if merged.types.object => self.object(merged, slot, parts),
            1 if merged.types.array => self.array(merged, slot, parts),
            1 if merged.types.string => self.string(merged, parts),
            1 if merged.types.integer || merged.types.number => reference(self.number(merged)),
            1 => reference(Scalar::Bool),
            _ => self.several_types(merged, slot, parts),
        }
    }

    /// Returns the enum, or any value of its kind if it lists too many.
    pub(in crate::api::lower) fn bounded_enum(
        &mut self,
        lowered: Lowered,
        parts: &[SchemaId],
    ) -> Lowered {
        let (count, scalar) = match &lowered {
            Lowered::Kind(TypeKind::StringEnum(list)) => (list.values.len(), Scalar::String),
            Lowered::Kind(TypeKind::IntegerEnum(list)) => (list.values.len(), Scalar::I64),
            Lowered::Kind(TypeKind::ValueEnum(list)) if list.values.len() > MAX_MEMBERS => {
                let why = format!("it lists more than {MAX_MEMBERS} values");
                return Lowered::Ref(self.untyped(parts, &why));
            }
            _ => return lowered,
        };
        if count <= MAX_MEMBERS {
            return lowered;
        }
        self.untyped += 1;
        if let Some(schema) = parts.first().and_then(|part| self.schema(*part)) {
            let what = match scalar {
                Scalar::String => "string",
                _ => "integer",
            };
            warn(
                &mut self.diagnostics,
                codes::FREE_FORM,
                schema.span,
                format!("this enum becomes any {what}: it lists more than {MAX_MEMBERS} values"),
                "no data is lost at run time; list fewer values to get a type for them",
            );
        }
        reference(scalar)
    }
}
