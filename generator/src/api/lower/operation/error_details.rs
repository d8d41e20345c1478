//! Places of message and code in errors, for documents without `x-error-conventions`: inferred from the
//! schemas of error bodies.

use std::collections::BTreeMap;

use crate::api::model::{
    ErrorConventions, ErrorResponse, Operation, Scalar, Struct, Through, Type, TypeKind, TypeRef,
    TypeUse, resolve,
};

/// Names of codes, the best first.
const CODES: [&str; 4] = ["code", "error_code", "errorCode", "errcode"];

/// Returns the places that most error responses with a body have in common, if any.
pub(in crate::api::lower) fn infer(
    types: &[Type],
    operations: &[Operation],
    bodies: &[TypeRef],
) -> Option<ErrorConventions> {
    let found: Vec<Option<Details>> = bodies.iter().map(|body| details(types, body)).collect();
    let mut responses: BTreeMap<&Details, usize> = BTreeMap::new();
    for body in operations
        .iter()
        .flat_map(|operation| &operation.errors)
        .flat_map(ErrorResponse::typed)
    {
        if let Some(Some(details)) = found.get(body) {
            *responses.entry(details).or_default() += 1;
        }
    }
    // Of equally frequent ones, the alphabetically first.
    let (details, _) = responses
        .into_iter()
        .max_by(|(a, a_count), (b, b_count)| a_count.cmp(b_count).then(b.cmp(a)))?;
    Some(ErrorConventions {
        code: details.code.clone(),
        message: details.message.clone(),
        description: details.description.clone(),
        inferred: true,
        ..ErrorConventions::default()
    })
}

/// JSON pointers in an error body; empty if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Details {
    message: String,
    code: String,
    description: String,
}

fn details(types: &[Type], body: &TypeRef) -> Option<Details> {
    let object = object(types, body)?;
    problem(types, object)
        .or_else(|| plain(types, object, ""))
        .or_else(|| oauth(types, object))
        .or_else(|| {
            let inner = &field(object, "error")?.ty;
            plain(types, self::object(types, inner)?, "/error")
        })
        .or_else(|| {
            let TypeRef::List(item) = resolved(types, &field(object, "errors")?.ty) else {
                return None;
            };
            plain(types, self::object(types, &item.ty)?, "/errors/0")
        })
}

/// Recognizes problem details (RFC 9457).
fn problem(types: &[Type], object: &Struct) -> Option<Details> {
    let has = |name: &str| field(object, name).is_some_and(|used| is_text(types, used));
    let is_problem = has("title") && has("detail") && field(object, "status").is_some();
    is_problem.then(|| Details {
        message: "/title".to_owned(),
        code: code(types, object, "").unwrap_or_else(|| match has("type") {
            true => "/type".to_owned(),
            false => String::new(),
        }),
        description: "/detail".to_owned(),
    })
}

/// Recognizes a message, optionally with a code alongside it.
fn plain(types: &[Type], object: &Struct, at: &str) -> Option<Details> {
    let has = |name: &str| field(object, name).is_some_and(|used| is_text(types, used));
    has("message").then(|| Details {
        message: format!("{at}/message"),
        code: code(types, object, at).unwrap_or_default(),
        description: match has("description") {
            true => format!("{at}/description"),
            false => String::new(),
        },
    })
}

/// Recognizes errors of RFC 6749.
fn oauth(types: &[Type], object: &Struct) -> Option<Details> {
    let has = |name: &str| field(object, name).is_some_and(|used| is_text(types, used));
    (has("error") && has("error_description")).then(|| Details {
        message: "/error_description".to_owned(),
        code: "/error".to_owned(),
        description: String::new(),
    })
}

fn code(types: &[Type], object: &Struct, at: &str) -> Option<String> {
    let found = CODES
        .iter()
        .find(|name| field(object, name).is_some_and(|used| is_scalar(types, used)));
    found.map(|name| format!("{at}/{name}"))
}

fn field<'a>(object: &'a Struct, name: &str) -> Option<&'a TypeUse> {
    let field = object.fields.iter().find(|field| field.name == name)?;
    Some(&field.ty)
}

fn object<'a>(types: &'a [Type], ty: &TypeRef) -> Option<&'a Struct> {
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) = resolved(types, ty)
    else {
        return None;
    };
    match &types.get(id.0)?.kind {
        TypeKind::Struct(object) => Some(object),
        _ => None,
    }
}

fn is_text(types: &[Type], used: &TypeUse) -> bool {
    match resolved(types, &used.ty) {
        TypeRef::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Uri),
        TypeRef::Named(id) => matches!(
            types.get(id.0).map(|ty| &ty.kind),
            Some(TypeKind::StringEnum(_))
        ),
        _ => false,
    }
}

fn is_scalar(types: &[Type], used: &TypeUse) -> bool {
    let is_number = match resolved(types, &used.ty) {
        TypeRef::Scalar(scalar) => matches!(
            scalar,
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::ExactInteger
        ),
        TypeRef::Named(id) => matches!(
            types.get(id.0).map(|ty| &ty.kind),
            Some(TypeKind::IntegerEnum(_))
        ),
        _ => false,
    };
    is_number || is_text(types, used)
}

/// Resolves aliases of a type.
fn resolved<'t>(types: &'t [Type], ty: &'t TypeRef) -> &'t TypeRef {
    resolve(types, ty, Through::Aliases)
}
