//! Decides which types callers build and which they receive.

use crate::api::model::{
    Api, ContentKind, InboundMessage, Operation, ResponseBody, StreamShape, Success, Type, TypeId,
    TypeKind, TypeRef, TypeUse,
};

/// Marks every type that is reachable from requests or responses.
pub(in crate::api::lower) fn mark(api: &mut Api) {
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    for operation in &api.operations {
        requests.extend(of_request(operation));
        responses.extend(of_response(operation));
    }
    for message in &api.inbound {
        requests.extend(of_inbound_response(message));
        responses.extend(of_request(&message.operation));
    }
    for body in &api.error_bodies {
        mentioned(&TypeUse::of(body.clone()), &mut responses);
    }
    for id in reachable(&api.types, requests) {
        if let Some(ty) = api.types.get_mut(id.0) {
            ty.in_requests = true;
        }
    }
    for id in reachable(&api.types, responses) {
        if let Some(ty) = api.types.get_mut(id.0) {
            ty.in_responses = true;
        }
    }
    relax_one_way_members(&mut api.types);
}

/// Returns whether each type is reachable from outside multipart bodies.
pub(in crate::api::lower) fn outside_of_parts(
    types: &[Type],
    operations: &[Operation],
    (error_bodies, others): (&[TypeRef], Vec<TypeId>),
) -> Vec<bool> {
    let mut start = others;
    for operation in operations {
        start.extend(of_response_but_parts(operation));
        for parameter in &operation.parameters {
            mentioned(&parameter.ty, &mut start);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if let ContentKind::Json(used)
            | ContentKind::Form(used, _)
            | ContentKind::Xml(used, _)
            | ContentKind::Items(used, _) = &content.kind
            {
                mentioned(used, &mut start);
            }
        }
    }
    for body in error_bodies {
        mentioned(&TypeUse::of(body.clone()), &mut start);
    }
    let mut outside = vec![false; types.len()];
    for id in reachable(types, start) {
        if let Some(flag) = outside.get_mut(id.0) {
            *flag = true;
        }
    }
    outside
}

/// Makes properties optional that only one direction carries, because the other direction cannot require them.
fn relax_one_way_members(types: &mut [Type]) {
    for ty in types {
        let (in_requests, in_responses) = (ty.in_requests, ty.in_responses);
        if let TypeKind::Struct(object) = &mut ty.kind {
            for field in &mut object.fields {
                if (field.read_only && in_requests) || (field.write_only && in_responses) {
                    field.required = false;
                }
            }
        }
    }
}

/// Returns the types in the parameters and body of an operation.
pub(crate) fn of_request(operation: &Operation) -> Vec<TypeId> {
    let mut found = Vec::new();
    for parameter in &operation.parameters {
        mentioned(&parameter.ty, &mut found);
    }
    for content in operation.body.iter().flat_map(|body| &body.contents) {
        match &content.kind {
            ContentKind::Json(used)
            | ContentKind::Form(used, _)
            | ContentKind::Multipart(used, _)
            | ContentKind::Xml(used, _)
            | ContentKind::Items(used, _) => mentioned(used, &mut found),
            ContentKind::Parts | ContentKind::Text | ContentKind::Bytes => {}
        }
    }
    for argument in operation
        .waiters
        .iter()
        .flat_map(|waiter| &waiter.arguments)
    {
        mentioned(&argument.ty, &mut found);
    }
    let headers = operation.body.iter().flat_map(|body| body.part_headers());
    for (_, header) in headers {
        mentioned(&header.ty, &mut found);
    }
    found
}

/// Returns the types in successful responses and their headers.
pub(crate) fn of_response(operation: &Operation) -> Vec<TypeId> {
    let mut found = of_response_but_parts(operation);
    let mut body = |body: &ResponseBody| {
        if let ResponseBody::Multipart(used, _) = body {
            mentioned(used, &mut found);
        }
    };
    match &operation.success {
        Success::One(one) => body(one),
        Success::Many(cases) => cases.iter().for_each(|case| body(&case.body)),
    }
    if let Some(stream) = &operation.stream {
        mentioned(&stream.item, &mut found);
    }
    found
}

/// Like [`of_response`], without multipart responses.
fn of_response_but_parts(operation: &Operation) -> Vec<TypeId> {
    let mut found = Vec::new();
    let mut body = |body: &ResponseBody| {
        let has_parts = matches!(body, ResponseBody::Multipart(..));
        if let Some(used) = body.used().filter(|_| !has_parts) {
            mentioned(used, &mut found);
        }
    };
    match &operation.success {
        Success::One(one) => body(one),
        Success::Many(cases) => cases.iter().for_each(|case| body(&case.body)),
    }
    if let Some(stream) = &operation.stream
        && stream.shape != StreamShape::Part
    {
        mentioned(&stream.item, &mut found);
    }
    let result = operation.long_running.as_ref();
    if let Some(used) = result.and_then(|it| it.body.used()) {
        mentioned(used, &mut found);
    }
    for header in &operation.headers {
        mentioned(&TypeUse::of(header.ty.clone()), &mut found);
    }
    found
}

/// Returns the types in responses to requests of the API.
pub(crate) fn of_inbound_response(message: &InboundMessage) -> Vec<TypeId> {
    let mut found = Vec::new();
    for used in message.responses.iter().filter_map(|it| it.body.used()) {
        mentioned(used, &mut found);
    }
    found
}

/// Returns the types that a type refers to.
pub(crate) fn of_type(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    for used in references(ty) {
        mentioned_by(used, &mut found);
    }
    found
}

/// Returns the references that a type consists of.
pub(in crate::api::lower) fn references(ty: &Type) -> Vec<&TypeRef> {
    match &ty.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| &field.ty.ty);
            let patterns = object.patterns.iter().map(|members| &members.ty.ty);
            let additional = object.additional.iter().map(|used| &used.ty);
            fields.chain(patterns).chain(additional).collect()
        }
        TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Alias(used) | TypeKind::Newtype(used) => vec![&used.ty],
        TypeKind::StringEnum(_)
        | TypeKind::IntegerEnum(_)
        | TypeKind::ValueEnum(_)
        | TypeKind::Pending => Vec::new(),
    }
}

pub(crate) fn mentioned(used: &TypeUse, found: &mut Vec<TypeId>) {
    mentioned_by(&used.ty, found);
}

fn mentioned_by(ty: &TypeRef, found: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => found.push(*id),
        TypeRef::Scalar(_) | TypeRef::Any => {}
        other => {
            if let TypeRef::Keyed(key, _) = other {
                found.push(*key);
            }
            for inner in other.inside() {
                mentioned_by(&inner.ty, found);
            }
        }
    }
}

fn reachable(types: &[Type], start: Vec<TypeId>) -> Vec<TypeId> {
    let mut seen = vec![false; types.len()];
    let mut open = start;
    let mut found = Vec::new();
    while let Some(id) = open.pop() {
        match seen.get_mut(id.0) {
            Some(flag) if !*flag => *flag = true,
            _ => continue,
        }
        found.push(id);
        open.extend(types.get(id.0).into_iter().flat_map(of_type));
    }
    found
}
