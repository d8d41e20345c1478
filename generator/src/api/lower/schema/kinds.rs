//! What the keywords of one schema become: strings, enums, lists, structs.

use std::collections::BTreeMap;

use crate::api::lower::effective::Effective;
use crate::api::lower::{extension, scalar, warn};
use crate::api::model::{
    Docs, Field, IntegerEnum, Origin, Scalar, StringEnum, Struct, TypeId, TypeKind, TypeRef, Use,
};
use crate::diagnostics::codes;
use crate::document::{Schema, SchemaId, Types};
use crate::source::{Node, NodeValue};

use super::{Lowered, Lowerer, Role};

impl Lowerer<'_> {
    pub(super) fn string(&mut self, effective: &Effective, parts: &[SchemaId]) -> Lowered {
        let scalar = scalar::string(effective);
        if effective.content_media_type.is_some() && scalar != Scalar::Binary {
            let schema = parts.first().and_then(|part| self.schema(*part));
            let place = schema.map(|schema| schema.span);
            self.without_effect("contentMediaType", place);
        }
        let (Scalar::DateTime, Some(pattern)) = (scalar, &effective.wire_format) else {
            return reference(scalar);
        };
        let read = match &pattern.value {
            NodeValue::String(text) => scalar::wire_format(text),
            _ => Err("it is not a string"),
        };
        match read {
            Ok(format) => {
                let known = self.wire_formats.iter().position(|f| *f == format);
                let index = known.unwrap_or_else(|| {
                    self.wire_formats.push(format);
                    self.wire_formats.len() - 1
                });
                reference(Scalar::WireDateTime(index))
            }
            Err(why) => {
                let span = parts
                    .first()
                    .and_then(|part| self.schema(*part))
                    .map_or(pattern.span, |_| pattern.span);
                warn(
                    &mut self.diagnostics,
                    codes::WIRE_FORMAT_WITHOUT_EFFECT,
                    span,
                    format!("this wire format has no effect: {why}"),
                    "write it as in `YYYY-MM-DDThh:mm:ss.SSS+hhmm`",
                );
                reference(scalar)
            }
        }
    }

    pub(super) fn enumeration(
        &mut self,
        effective: &Effective,
        values: &[Node],
    ) -> Option<Lowered> {
        let bare: Vec<&Node> = values
            .iter()
            .filter(|node| node.value != NodeValue::Null)
            .collect();
        if bare.is_empty() {
            return values
                .is_empty()
                .then_some(Lowered::Ref(Use::of(TypeRef::Any)));
        }
        let mut strings: Vec<String> = Vec::new();
        let mut integers: Vec<i64> = Vec::new();
        for node in &bare {
            match &node.value {
                NodeValue::String(text) => {
                    if !strings.contains(text) {
                        strings.push(text.clone());
                    }
                }
                NodeValue::Number(text) => {
                    let value = text.parse::<i64>().ok()?;
                    if !integers.contains(&value) {
                        integers.push(value);
                    }
                }
                NodeValue::Bool(_) => return None,
                _ => return Some(Lowered::Ref(Use::of(TypeRef::Any))),
            }
        }
        match (strings.is_empty(), integers.is_empty()) {
            (false, true) => Some(Lowered::Kind(TypeKind::StringEnum(StringEnum {
                descriptions: enum_descriptions(effective, &strings),
                values: strings,
            }))),
            (true, false) if !effective.types.number && !effective.types.string => {
                Some(Lowered::Kind(TypeKind::IntegerEnum(IntegerEnum {
                    names: enum_names(effective, integers.len()),
                    values: integers,
                })))
            }
            // `enum: [200, 404]` under `type: string` means the strings.
            (true, false) if effective.types.string => {
                let strings: Vec<String> = integers.iter().map(ToString::to_string).collect();
                Some(Lowered::Kind(TypeKind::StringEnum(StringEnum {
                    descriptions: enum_descriptions(effective, &strings),
                    values: strings,
                })))
            }
            _ => None,
        }
    }

    pub(super) fn array(
        &mut self,
        effective: &Effective,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        if effective.tuple || effective.items.is_empty() {
            let item = if effective.tuple {
                self.untyped(parts, "its elements are described by their position")
            } else {
                Use::of(TypeRef::Any)
            };
            return Lowered::Ref(Use::of(TypeRef::List(Box::new(item))));
        }
        let origin = self.nested_origin(slot, Role::Item);
        let item = self.lower(&effective.items.clone(), &origin);
        Lowered::Ref(Use::of(TypeRef::List(Box::new(item))))
    }

    pub(super) fn object(&mut self, effective: &Effective, slot: TypeId) -> Lowered {
        let extra = match (&effective.additional, effective.patterns.as_slice()) {
            (Some(id), []) => Some(vec![*id]),
            (None, [pattern]) => Some(vec![*pattern]),
            _ => None,
        };
        if extra.is_none() && !effective.patterns.is_empty() {
            let place = self.types.get(slot.0).and_then(|ty| ty.docs.span);
            self.without_effect("patternProperties beside others", place);
        }
        let mut additional = match extra {
            Some(ids) => {
                let origin = self.nested_origin(slot, Role::Value);
                Some(self.lower(&ids, &origin))
            }
            // Also where the specification allows none: a server that sends more loses nothing.
            None => Some(Use::of(TypeRef::Any)),
        };
        if effective.properties.is_empty() && !effective.closed {
            let value = additional.take().unwrap_or_else(|| Use::of(TypeRef::Any));
            return Lowered::Ref(Use::of(TypeRef::Map(Box::new(value))));
        }
        let fields = effective
            .properties
            .iter()
            .map(|(name, ids)| self.field(name, ids, effective, slot))
            .collect();
        Lowered::Kind(TypeKind::Struct(Struct {
            fields,
            additional,
            closed: effective.closed && effective.patterns.is_empty(),
        }))
    }

    pub(super) fn field(
        &mut self,
        name: &str,
        ids: &[SchemaId],
        effective: &Effective,
        slot: TypeId,
    ) -> Field {
        let origin = Origin::Inline {
            parent: slot,
            role: name.to_owned(),
        };
        let merged = Effective::of(self.document, ids);
        let nullable = merged.nullable || ids.iter().any(|id| self.is_nullable(*id));
        let constant = match merged.values.as_deref() {
            Some([only]) if merged.is_text() && !nullable => extension::text(only),
            _ => None,
        };
        // A constant needs no enum of its own.
        let ty = match constant {
            Some(_) => Use::of(TypeRef::Scalar(Scalar::String)),
            None => self.lower(ids, &origin),
        };
        let schemas: Vec<&Schema> = ids.iter().filter_map(|id| self.schema(*id)).collect();
        let targets: Vec<&Schema> = schemas
            .iter()
            .filter_map(|schema| schema.reference)
            .filter_map(|id| self.schema(id))
            .collect();
        let all = || schemas.iter().chain(&targets);
        Field {
            name: name.to_owned(),
            ty,
            required: effective.required.contains(name),
            read_only: all().any(|schema| schema.read_only),
            write_only: all().any(|schema| schema.write_only),
            constant,
            docs: Docs {
                description: schemas
                    .iter()
                    .find_map(|schema| schema.description.clone())
                    .or_else(|| targets.iter().find_map(|schema| schema.description.clone())),
                title: schemas.iter().find_map(|schema| schema.title.clone()),
                bounds: merged.bounds,
                default: all().find_map(|schema| schema.default.clone()),
                deprecated: schemas.iter().any(|schema| schema.deprecated),
                evidence: schemas
                    .iter()
                    .find_map(|schema| extension::evidence(&schema.extensions)),
                span: schemas.first().map(|schema| schema.span),
            },
            examples: schemas.iter().flat_map(|s| s.examples.clone()).collect(),
        }
    }

    /// `type: [string, integer]`: a union of what is said of each.
    pub(super) fn several_types(
        &mut self,
        effective: &Effective,
        slot: TypeId,
        parts: &[SchemaId],
    ) -> Lowered {
        let t = effective.types;
        if t.number && t.integer && effective.type_count() == 2 {
            return reference(scalar::number(effective));
        }
        let bare = Types::EMPTY;
        let mut variants = Vec::new();
        for (on, types, name) in [
            (
                t.string,
                Types {
                    string: true,
                    ..bare
                },
                "Text",
            ),
            (
                t.integer && !t.number,
                Types {
                    integer: true,
                    ..bare
                },
                "Integer",
            ),
            (
                t.number,
                Types {
                    number: true,
                    ..bare
                },
                "Number",
            ),
            (
                t.boolean,
                Types {
                    boolean: true,
                    ..bare
                },
                "Boolean",
            ),
            (
                t.array,
                Types {
                    array: true,
                    ..bare
                },
                "List",
            ),
            (
                t.object,
                Types {
                    object: true,
                    ..bare
                },
                "Object",
            ),
        ] {
            if !on {
                continue;
            }
            let one = Effective {
                types,
                unions: Vec::new(),
                values: None,
                nullable: false,
                format: effective
                    .format
                    .clone()
                    .filter(|_| !types.array && !types.object),
                ..effective.clone()
            };
            let origin = Origin::Inline {
                parent: slot,
                role: name.to_owned(),
            };
            let used = self.lower_effective(one, &origin, &[]);
            variants.push((name.to_owned(), used.ty, Docs::default()));
        }
        self.plain_union(variants, parts)
    }
}

/// A scalar as the result of lowering.
pub(super) fn reference(scalar: Scalar) -> Lowered {
    Lowered::Ref(Use::of(TypeRef::Scalar(scalar)))
}

pub(super) fn enum_descriptions(
    effective: &Effective,
    values: &[String],
) -> BTreeMap<String, String> {
    let Some(node) = effective.extensions.get("x-enum-descriptions") else {
        return BTreeMap::new();
    };
    match &node.value {
        NodeValue::Sequence(texts) => values
            .iter()
            .zip(texts)
            .filter_map(|(value, text)| Some((value.clone(), extension::text(text)?)))
            .collect(),
        _ => values
            .iter()
            .filter_map(|value| {
                let text = extension::get(node, value).and_then(extension::text)?;
                Some((value.clone(), text))
            })
            .collect(),
    }
}

pub(super) fn enum_names(effective: &Effective, count: usize) -> Vec<String> {
    let Some(node) = effective.extensions.get("x-enum-varnames") else {
        return Vec::new();
    };
    let NodeValue::Sequence(names) = &node.value else {
        return Vec::new();
    };
    let names: Vec<String> = names.iter().filter_map(extension::text).collect();
    if names.len() == count {
        names
    } else {
        Vec::new()
    }
}
