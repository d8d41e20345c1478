//! How the text of a flag is interpreted, by the type of its value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Docs, Kind, Scalar, TypeKind, TypeRef, TypeUse};
use crate::render::context::Context;
use crate::render::path_resolver::QualifiedPaths;

/// The value of a flag.
pub(super) struct Value {
    /// The kind, as Rust code.
    pub(super) kind: TokenStream,
    /// The values of an enum.
    pub(super) values: Vec<String>,
    /// The type that it is checked against; `None` if every text of the kind is valid.
    pub(super) checked: Option<TokenStream>,
}

impl Value {
    fn of(kind: TokenStream) -> Self {
        Self {
            kind,
            values: Vec::new(),
            checked: None,
        }
    }
}

/// The command line representation of a value of a type.
pub(super) fn value(context: &Context<'_>, used: &TypeUse) -> Value {
    nested(context, &used.ty, 0)
}

fn nested(context: &Context<'_>, ty: &TypeRef, depth: usize) -> Value {
    match context.resolved(ty) {
        TypeRef::Any => Value::of(quote! { Kind::Any }),
        TypeRef::Scalar(scalar) => of_scalar(context, scalar),
        TypeRef::List(item) if depth == 0 => wrapped(nested(context, &item.ty, 1), "List"),
        TypeRef::Map(value) | TypeRef::Keyed(_, value) if depth == 0 => {
            wrapped(nested(context, &value.ty, 1), "Map")
        }
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Keyed(..) | TypeRef::Tuple(_) => {
            Value::of(quote! { Kind::Json })
        }
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            match context.ty(id).map(|ty| &ty.kind) {
                Some(TypeKind::StringEnum(known)) => Value {
                    values: known.values.clone(),
                    ..Value::of(quote! { Kind::Text })
                },
                Some(TypeKind::IntegerEnum(known)) => Value {
                    values: known.values.iter().map(ToString::to_string).collect(),
                    ..Value::of(quote! { Kind::Integer })
                },
                Some(TypeKind::ValueEnum(known)) => Value {
                    values: known.values.iter().map(ToString::to_string).collect(),
                    ..Value::of(quote! { Kind::Any })
                },
                Some(TypeKind::Newtype(used)) if depth < 2 => {
                    nested(context, &used.ty, depth.saturating_add(1))
                }
                Some(TypeKind::Union(_)) => Value::of(quote! { Kind::Any }),
                _ => Value::of(quote! { Kind::Json }),
            }
        }
    }
}

fn wrapped(inner: Value, how: &str) -> Value {
    let kind = inner.kind;
    let how = crate::render::ident::ident(how);
    Value {
        kind: quote! { Kind::#how(&#kind) },
        values: inner.values,
        checked: None,
    }
}

fn of_scalar(context: &Context<'_>, scalar: Scalar) -> Value {
    let checked = |kind: TokenStream| {
        let mut place = QualifiedPaths {
            types: quote! { types },
            used: false,
        };
        let ty = context.reference(&TypeRef::Scalar(scalar), &mut place);
        Value {
            checked: Some(ty),
            ..Value::of(kind)
        }
    };
    match scalar {
        Scalar::String | Scalar::Uri | Scalar::DecimalString => Value::of(quote! { Kind::Text }),
        Scalar::Date | Scalar::DateTime | Scalar::WireDateTime(_) | Scalar::Uuid => {
            checked(quote! { Kind::Text })
        }
        Scalar::Bool => Value::of(quote! { Kind::Boolean }),
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => checked(quote! { Kind::Integer }),
        Scalar::ExactInteger | Scalar::UnixSeconds | Scalar::UnixMillis => {
            Value::of(quote! { Kind::Integer })
        }
        Scalar::F64 | Scalar::Decimal => Value::of(quote! { Kind::Number }),
        Scalar::Base64 => Value::of(quote! { Kind::Base64 }),
        Scalar::Binary => Value::of(quote! { Kind::File }),
        Scalar::Secret => Value::of(quote! { Kind::Secret }),
        // The type is from a crate that this one does not depend on.
        Scalar::Mapped(_, kind) => Value::of(match kind {
            Some(Kind::String) => quote! { Kind::Text },
            Some(Kind::Integer) => quote! { Kind::Integer },
            Some(Kind::Number | Kind::ExactNumber) => quote! { Kind::Number },
            Some(Kind::Boolean) => quote! { Kind::Boolean },
            Some(Kind::Array | Kind::Object) => quote! { Kind::Json },
            Some(Kind::Null) | None => quote! { Kind::Any },
        }),
    }
}

/// The value of a flag, as calls on `Input`.
pub(super) fn input(flag: &str, value: &Value, docs: &Docs, required: bool) -> TokenStream {
    let kind = &value.kind;
    let mut written = quote! { Input::new(#flag, #kind) };
    let help = help(docs);
    if !help.is_empty() {
        written.extend(quote! { .help(#help) });
    }
    if required {
        written.extend(quote! { .required() });
    }
    if !value.values.is_empty() {
        let values = &value.values;
        written.extend(quote! { .values(&[#(#values),*]) });
    }
    if let Some(ty) = &value.checked {
        written.extend(quote! { .checked(check::<#ty>) });
    }
    written
}

/// The help text: the text of the document, without markup.
fn help(docs: &Docs) -> String {
    let texts = [&docs.title, &docs.description];
    let mut paragraphs: Vec<&str> = Vec::new();
    for text in texts.into_iter().flatten().map(|text| text.trim()) {
        if !text.is_empty() && !paragraphs.contains(&text) {
            paragraphs.push(text);
        }
    }
    if docs.deprecated {
        paragraphs.push("Deprecated.");
    }
    paragraphs.join("\n\n")
}

/// The help text of an operation: one line, and the full description.
pub(super) fn about(docs: &Docs) -> (String, String) {
    let details = help(docs);
    let line = docs.title.as_deref().unwrap_or_else(|| {
        let first = details.split("\n\n").next().unwrap_or_default();
        first.split(". ").next().unwrap_or_default()
    });
    (line.trim().trim_end_matches('.').to_owned(), details)
}
