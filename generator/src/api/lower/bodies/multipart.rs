//! Multipart bodies: their parts, which of them are files, and their media types.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::model::{
    ChosenNames, ContentKind, Field, Operation, Origin, PartEncoding, RequestContent, ResponseBody,
    Scalar, StreamShape, Success, Through, Type, TypeId, TypeKind, TypeRef, TypeUse, alternatives,
    resolve, resolve_kind,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{MediaType, SchemaId, Style};

use super::media_types::{Codec, codec, essence, tell_unsent};
use super::part::{described_part, is_json};
use super::{items, part_positions};
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::type_graph::usage;
use crate::api::lower::warning::warn;

/// The maximum nesting of unions and lists that is followed.
const MAX_DEPTH: usize = 64;

/// Returns the type of a multipart body, and the encodings of its parts.
pub(super) fn described_body(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    schema: SchemaId,
    origin: &Origin,
) -> (TypeUse, Vec<PartEncoding>) {
    if essence(&media.media_type.value) != "multipart/form-data"
        && let Some(found) = part_positions::by_position(lowerer, media, schema, origin)
    {
        return found;
    }
    // A missing part is not a `null` part.
    let used = TypeUse::of(lowerer.lower_named(&[schema], origin).ty);
    (used, encodings(lowerer, media, schema, origin))
}

/// Returns the type of a body with any number of parts of one kind, and their encodings.
pub(super) fn described_items(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    item: SchemaId,
    origin: &Origin,
) -> (TypeUse, Vec<PartEncoding>) {
    let used = lowerer.lower_named(&[item], &items::origin(origin));
    let part = MergedSchema::of(lowerer.document, &[item]);
    let mut encodings = Vec::new();
    encodings.extend(described_part(lowerer, String::new(), &part));
    part_positions::of_list(lowerer, media, origin, &mut encodings);
    (TypeUse::of(TypeRef::List(Box::new(used))), encodings)
}

/// Returns the encodings of the parts of a multipart body: a part has the media type of its schema, unless
/// the encoding specifies another.
fn encodings(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    schema: SchemaId,
    origin: &Origin,
) -> Vec<PartEncoding> {
    let mut encodings: Vec<PartEncoding> = Vec::new();
    for (name, encoding) in &media.encoding {
        let style = (encoding.style.is_some() || encoding.explode.is_some()).then(|| {
            let style = encoding.style.unwrap_or(Style::Form);
            (style, encoding.explode.unwrap_or(style.explodes()))
        });
        encodings.push(PartEncoding {
            style,
            ..part_positions::of_encoding(lowerer, name, encoding, origin)
        });
    }
    for described in described_parts(lowerer, schema) {
        match encodings
            .iter_mut()
            .find(|known| known.name == described.name)
        {
            Some(known) => {
                let says_json = known.content_type.as_deref().is_some_and(is_json);
                known.is_file |= described.is_file && !says_json;
                known.content_type = known.content_type.take().or(described.content_type);
            }
            None => encodings.push(described),
        }
    }
    part_positions::of_list(lowerer, media, origin, &mut encodings);
    encodings
}

/// Returns what the schemas of parts specify; elements of a list have no name. For a union, these are the
/// parts of all alternatives.
fn described_parts(lowerer: &Lowerer<'_>, schema: SchemaId) -> Vec<PartEncoding> {
    let merged = |ids: &[SchemaId]| MergedSchema::of(lowerer.document, ids);
    let mut found: Vec<PartEncoding> = Vec::new();
    let mut open = vec![schema];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let body = merged(&[id]);
        open.extend(body.unions.iter().flat_map(|group| &group.variants));
        let element = (!body.items.is_empty()).then_some((String::new(), body.items));
        for (name, ids) in body.properties.into_iter().chain(element) {
            let mut part = merged(&ids);
            if !part.items.is_empty() {
                part = merged(&part.items);
            }
            if found.iter().all(|known| known.name != name) {
                found.extend(described_part(lowerer, name, &part));
            }
        }
    }
    found
}

/// Decides which multipart bodies can be sent as described: objects, maps, unions of those, and, if parts
/// need no names, lists. The parts of anything else are created by the caller.
pub(in crate::api::lower) fn resolve_parts(
    (operations, received): (&mut [Operation], Vec<TypeId>),
    types: &mut Vec<Type>,
    error_bodies: &[TypeRef],
    diagnostics: &mut Diagnostics,
) {
    let is_multipart =
        |content: &RequestContent| matches!(content.kind, ContentKind::Multipart(..));
    let any = operations.iter_mut().any(|operation| {
        let mut bodies = operation.body.iter().flat_map(|body| &body.contents);
        let is_sent = bodies.any(is_multipart);
        let mut responses = operation.success.bodies_mut();
        is_sent || responses.any(|body| matches!(body, ResponseBody::Multipart(..)))
    });
    if !any {
        return;
    }
    let shared = usage::outside_of_parts(types, operations, (error_bodies, received));
    for operation in operations {
        resolve_response_parts(operation, types, &shared);
        let contents = operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents);
        for content in contents {
            let ContentKind::Multipart(used, encodings) = &mut content.kind else {
                continue;
            };
            let needs_names = essence(&content.media_type) == "multipart/form-data";
            if !has_parts(types, &used.ty, needs_names) {
                warn(
                    diagnostics,
                    codes::UNDESCRIBED_PARTS,
                    content.span,
                    "the parts of this multipart body are not described",
                    "list the parts under `properties`; the caller builds them as a `Multipart`",
                );
                content.kind = ContentKind::Parts;
                continue;
            }
            let mut files = Files {
                types,
                shared: &shared,
                encodings,
                operation: &operation.id,
                marked: BTreeMap::new(),
            };
            used.ty = files.marked(&used.ty, "body", 0);
            for encoding in encodings.iter() {
                if let Some(how) = &encoding.content_encoding {
                    warn(
                        diagnostics,
                        codes::PART_NOT_AS_DECLARED,
                        content.span,
                        format!(
                            "the part `{}` is sent as {how} text without the header `Content-Transfer-Encoding`, which \
                             RFC 7578 deprecates",
                            encoding.name
                        ),
                        "declare the bytes themselves (`format: binary`, or a media type and no type), or make sure that \
                         the server decodes the text",
                    );
                }
                let declared = content.content_types.get(&encoding.name);
                if let Some(declared) = declared {
                    tell_unsent(diagnostics, &encoding.name, declared, encoding.is_file);
                }
                if let Some(content_type) = unwritable(types, &used.ty, encoding) {
                    warn(
                        diagnostics,
                        codes::PART_NOT_AS_DECLARED,
                        declared.map_or(content.span, |it| it.span),
                        format!(
                            "the part `{}` is sent as JSON: an object cannot be written as {content_type}",
                            encoding.name
                        ),
                        "declare a JSON media type, or a string or bytes to write it yourself",
                    );
                }
            }
        }
    }
}

/// Turns responses whose parts are not described into bytes.
fn resolve_response_parts(operation: &mut Operation, types: &mut Vec<Type>, shared: &[bool]) {
    for body in operation.success.bodies_mut() {
        let ResponseBody::Multipart(used, encodings) = body else {
            continue;
        };
        if !has_parts(types, &used.ty, false) {
            *body = ResponseBody::Bytes;
            continue;
        }
        let mut files = Files {
            types,
            shared,
            encodings,
            operation: &operation.id,
            marked: BTreeMap::new(),
        };
        used.ty = files.marked(&used.ty, "response", 0);
        // A part that is neither text nor JSON would have no value.
        if matches!(&used.ty, TypeRef::List(item) if item.ty == TypeRef::Any) {
            *body = ResponseBody::Bytes;
        }
    }
    if let Some(stream) = &mut operation.stream
        && stream.shape == StreamShape::Part
        && let Success::One(ResponseBody::Multipart(used, _)) = &operation.success
        && let TypeRef::List(item) = &used.ty
    {
        stream.item = (**item).clone();
    }
}

/// Whether the parts of a value are known.
fn has_parts(types: &[Type], ty: &TypeRef, needs_names: bool) -> bool {
    let has_parts = |ty: &TypeRef| match ty {
        // Parts of any type could be files, which are not text.
        TypeRef::Map(value) | TypeRef::Keyed(_, value) => value.ty != TypeRef::Any,
        TypeRef::List(_) | TypeRef::Tuple(_) => !needs_names,
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            let kind = types.get(id.0).map(|ty| &ty.kind);
            matches!(kind, Some(TypeKind::Struct(_)))
        }
        TypeRef::Scalar(_) | TypeRef::Any => false,
    };
    alternatives(types, ty).into_iter().all(has_parts)
}

/// Returns the media type of a part if objects in that part cannot be written in it.
fn unwritable<'e>(types: &[Type], ty: &TypeRef, encoding: &'e PartEncoding) -> Option<&'e str> {
    let content_type = encoding.content_type.as_deref()?;
    let is_written = matches!(codec(content_type), Codec::Json | Codec::Form);
    if is_written || encoding.style.is_some() {
        return None;
    }
    let has_object = |ty: &TypeRef| match resolve_kind(types, ty, Through::Newtypes) {
        Some(TypeKind::Struct(object)) => {
            let mut fields = object.fields.iter();
            let field = fields.find(|field| field.name == encoding.name);
            field.is_some_and(|field| is_object(types, &field.ty.ty, 0))
        }
        _ => false,
    };
    let mut alternatives = alternatives(types, ty).into_iter();
    alternatives.any(has_object).then_some(content_type)
}

/// Whether a value is an object, or a list of objects.
fn is_object(types: &[Type], ty: &TypeRef, depth: usize) -> bool {
    match resolve(types, ty, Through::Newtypes) {
        _ if depth > MAX_DEPTH => false,
        TypeRef::Map(_) | TypeRef::Keyed(..) => true,
        TypeRef::List(item) => is_object(types, &item.ty, depth + 1),
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            let kind = types.get(id.0).map(|ty| &ty.kind);
            matches!(kind, Some(TypeKind::Struct(_)))
        }
        TypeRef::Tuple(_) | TypeRef::Scalar(_) | TypeRef::Any => false,
    }
}

/// Marks parts as files that are files without `format: binary`.
struct Files<'a> {
    types: &'a mut Vec<Type>,
    /// Whether each type is also used elsewhere and must not change.
    shared: &'a [bool],
    encodings: &'a [PartEncoding],
    operation: &'a str,
    /// The results so far: alternatives of several unions are marked once.
    marked: BTreeMap<TypeId, TypeRef>,
}

impl Files<'_> {
    /// Returns the type with its files marked: the same type, or a copy if it is shared.
    fn marked(&mut self, ty: &TypeRef, role: &str, depth: usize) -> TypeRef {
        let target = resolve(self.types, ty, Through::Pointers).clone();
        if target != *ty {
            let marked = self.marked(&target, role, depth + 1);
            return if marked == target { ty.clone() } else { marked };
        }
        let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = ty else {
            return self.marked_elements(ty);
        };
        if let Some(marked) = self.marked.get(id) {
            return marked.clone();
        }
        let kind = match self.types.get(id.0) {
            Some(found) if depth <= MAX_DEPTH => found.kind.clone(),
            _ => return ty.clone(),
        };
        self.marked.insert(*id, ty.clone());
        let marked = match kind {
            TypeKind::Struct(mut object) => {
                let fields = object.fields.iter_mut();
                let any = fields.fold(false, |any, field| self.mark_field(field) | any);
                self.replaced(*id, any, TypeKind::Struct(object), role)
            }
            TypeKind::Union(mut union) => {
                let mut any = false;
                for variant in &mut union.variants {
                    let role = format!("{role} {}", variant.name);
                    let marked = self.marked(&variant.ty, &role, depth + 1);
                    any |= marked != variant.ty;
                    variant.ty = marked;
                }
                self.replaced(*id, any, TypeKind::Union(union), role)
            }
            _ => ty.clone(),
        };
        self.marked.insert(*id, marked.clone());
        marked
    }

    /// Marks the elements of a list, which are parts. A map only has undescribed properties.
    fn marked_elements(&self, ty: &TypeRef) -> TypeRef {
        let mut ty = ty.clone();
        if let TypeRef::List(item) = &mut ty {
            self.mark("", &mut item.ty);
        }
        ty
    }

    fn replaced(&mut self, id: TypeId, any: bool, kind: TypeKind, role: &str) -> TypeRef {
        let is_shared = self.shared.get(id.0).copied().unwrap_or(false);
        match self.types.get_mut(id.0) {
            Some(own) if any && is_shared => {
                let copy = Type {
                    origin: Origin::Operation {
                        operation: self.operation.to_owned(),
                        role: role.to_owned(),
                    },
                    kind,
                    chosen: ChosenNames {
                        own: None,
                        ..own.chosen.clone()
                    },
                    ..own.clone()
                };
                self.types.push(copy);
                TypeRef::Named(TypeId(self.types.len() - 1))
            }
            Some(own) if any => {
                own.kind = kind;
                TypeRef::Named(id)
            }
            _ => TypeRef::Named(id),
        }
    }

    fn mark_field(&self, field: &mut Field) -> bool {
        let Field {
            name, ty, constant, ..
        } = field;
        match &mut ty.ty {
            _ if constant.is_some() => false,
            TypeRef::List(item) => self.mark(name, &mut item.ty),
            ty => self.mark(name, ty),
        }
    }

    /// Marks a part, and returns whether it becomes a file.
    fn mark(&self, name: &str, ty: &mut TypeRef) -> bool {
        let mut encodings = self.encodings.iter();
        let becomes_file = encodings
            .any(|encoding| encoding.name == name && encoding.is_file && encoding.style.is_none())
            && self.is_text_or_untyped(ty);
        if becomes_file {
            *ty = TypeRef::Scalar(Scalar::Binary);
        }
        becomes_file
    }

    fn is_text_or_untyped(&self, ty: &TypeRef) -> bool {
        let ty = resolve(self.types, ty, Through::Aliases);
        matches!(ty, TypeRef::Any | TypeRef::Scalar(Scalar::String))
    }
}
