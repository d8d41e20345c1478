//! The description of one operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    Checks, ContentKind, Docs, Operation, Parameter, RequestBody, TypeKind, TypeRef, TypeUse,
};
use crate::names::OperationNames;
use crate::render::checked::bounds;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::operation_docs;
use crate::render::operations::{described, described_header, encoding, part_encoding};
use crate::render::options::CommandLineOptions;
use crate::render::path_resolver::QualifiedPaths;
use crate::render::types::Rendered;

use super::inputs::{about, input, value};
use super::members::members;
use super::names::{CommandName, CommandNames, Taken, kebab};
use super::outlines::Outlines;
use super::waiters;

/// The maximum number of nested lists and maps that are followed.
const MAX_LEVELS: usize = 64;

/// The file of an operation.
pub(super) fn file(
    context: &Context<'_>,
    options: &CommandLineOptions,
    (operation, methods): (&Operation, &OperationNames),
    (names, place): (&CommandNames, usize),
    outlines: &mut Outlines<'_, '_>,
) -> Option<Rendered> {
    let command = names.commands.get(place)?;
    let waiters = names.waiters.get(place)?;
    let mut file = RustFile::new(operation_docs::summary(operation));
    let client = options.client_library();
    let afterwards = waiters::afterwards(context, operation, names);
    let mut taken = match afterwards.is_empty() {
        true => Taken::flags(),
        false => Taken::flags_of_waiting(),
    };
    let mut table = table(context, (operation, methods), command, &mut taken, outlines);
    push_list(&mut table, "afterwards", "", &afterwards);
    table.push_str(";\n");
    let taken = Taken::flags_of_waiting().and(taken);
    table.push_str(&waiters::commands(
        context,
        &client,
        (operation, methods),
        waiters,
        &taken,
    ));
    let module = ident(&methods.module);
    let described: Vec<&str> = [
        (operation.long_running.is_some(), "LONG_RUNNING"),
        (true, "OPERATION"),
        (operation.pagination.is_some(), "PAGINATION"),
        (operation.stream.is_some(), "STREAM"),
    ]
    .into_iter()
    .filter_map(|(is_there, name)| is_there.then_some(name))
    .collect();
    let described = match described.as_slice() {
        [one] => (*one).to_owned(),
        several => format!("{{{}}}", several.join(", ")),
    };
    let mut uses = format!("use {client}::operations::{module}::{described};\n");
    if table.contains("types::") {
        uses.push_str(&format!("use {client}::types;\n"));
    }
    file.text(uses);
    file.text("use super::prelude::*;\n".to_owned());
    file.text(table);
    let path = format!("src/commands/{}.rs", methods.module);
    Some(file.finish(context.root).map(|text| (path, text)))
}

fn table(
    context: &Context<'_>,
    (operation, methods): (&Operation, &OperationNames),
    names: &CommandName,
    taken: &mut Taken,
    outlines: &mut Outlines<'_, '_>,
) -> String {
    let (group, name) = (&names.group, &names.name);
    let mut text = format!(
        "pub(super) static COMMAND: Command = {}",
        one_line(quote! { Command::new(#group, #name, &OPERATION) })
    );
    let mut call = |tokens: TokenStream| {
        text.push_str(&format!("\n    .{}", one_line(tokens)));
    };
    if !names.alias.is_empty() {
        let alias = &names.alias;
        call(quote! { alias(#alias) });
    }
    let (line, details) = about(&operation.docs);
    if !details.is_empty() {
        call(quote! { about(#line, #details) });
    }
    if operation.docs.deprecated {
        call(quote! { deprecated() });
    }
    if operation.pagination.is_some() {
        call(quote! { pages(&PAGINATION) });
    }
    if let Some(stream) = &operation.stream {
        let asked_by = stream.asked_by.as_deref().unwrap_or_default();
        call(quote! { streams(&STREAM, #asked_by) });
    }
    let parameters = operation.parameters.iter().zip(&methods.parameters);
    let arguments: Vec<TokenStream> = parameters
        .map(|(parameter, name)| {
            let flag = taken.claim(&kebab(name), "-parameter");
            let value = value(context, &parameter.ty);
            let input = input(&flag, &value, &parameter.docs, parameter.required);
            let described = described(parameter);
            let limits = limits_of_parameter(context, parameter);
            let limits = (!limits.is_empty()).then(|| quote! { .limits(&[#(#limits),*]) });
            quote! { Argument::new(&#described, #input) #limits }
        })
        .collect();
    let headers = part_headers(context, (operation, methods), taken);
    let arguments: Vec<TokenStream> = arguments.into_iter().chain(headers).collect();
    push_list(&mut text, "arguments", "", &arguments);
    if let Some(body) = &operation.body {
        self::body(context, body, taken, (&mut text, outlines));
    }
    text
}

/// The headers of the parts of the body, which are flags.
fn part_headers(
    context: &Context<'_>,
    (operation, methods): (&Operation, &OperationNames),
    taken: &mut Taken,
) -> Vec<TokenStream> {
    let headers = operation.body.iter().flat_map(RequestBody::part_headers);
    let named = headers.zip(&methods.part_headers);
    named
        .map(|((part, header), name)| {
            let flag = taken.claim(&kebab(name), "-header");
            let docs = Docs {
                description: header.description.clone(),
                deprecated: header.deprecated,
                ..Docs::default()
            };
            // The part may be missing, which is only known when the body is read.
            let input = input(&flag, &value(context, &header.ty), &docs, false);
            let (part, described) = (&part.name, described_header(header));
            quote! { Argument::new(&#described, #input).of_part(#part) }
        })
        .collect()
}

fn body(
    context: &Context<'_>,
    body: &RequestBody,
    taken: &mut Taken,
    (text, outlines): (&mut String, &mut Outlines<'_, '_>),
) {
    let contents = body.contents.iter().map(|content| {
        let media_type = &content.media_type;
        let format = match &content.kind {
            ContentKind::Json(_) => quote! { Format::Json },
            ContentKind::Form(_, encodings) => {
                let encodings = encodings.iter().map(encoding);
                quote! { Format::Form(&[#(#encodings),*]) }
            }
            ContentKind::Multipart(_, encodings) => {
                let encodings = encodings.iter().filter_map(part_encoding);
                quote! { Format::Multipart(&[#(#encodings),*]) }
            }
            ContentKind::Parts => quote! { Format::Multipart(&[]) },
            ContentKind::Xml(..) | ContentKind::Text => quote! { Format::Text },
            // As they are in a file.
            ContentKind::Items(..) | ContentKind::Bytes => quote! { Format::Bytes },
        };
        let checked = match &content.kind {
            ContentKind::Json(used)
            | ContentKind::Form(used, _)
            | ContentKind::Multipart(used, _) => checked(context, used),
            _ => None,
        };
        let checked = checked.map(|ty| quote! { .checked(check::<#ty>) });
        let known = outlines.of(&content.kind);
        let known = known.map(|outline| quote! { .known(#outline) });
        let limits = limits(context, &content.kind);
        let limits = limits.map(|rule| quote! { .limits(&[#rule]) });
        quote! { Content::new(#media_type, #format) #checked #known #limits }
    });
    let contents: Vec<TokenStream> = contents.collect();
    text.push_str(&format!(
        "\n    .body(\n        {}",
        one_line(quote! { Body::new(&[#(#contents),*]) })
    ));
    if body.required {
        text.push_str("\n            .required()");
    }
    if let Some(help) = body.description.as_deref().map(str::trim)
        && !help.is_empty()
    {
        text.push_str(&format!(
            "\n            .{}",
            one_line(quote! { help(#help) })
        ));
    }
    let members = members(context, body, taken);
    push_list(text, "members", "        ", &members);
    text.push_str(",\n    )");
}

/// The limits of values in a body that is composed of members, as in the client: those of its types.
fn limits(context: &Context<'_>, kind: &ContentKind) -> Option<TokenStream> {
    match kind {
        ContentKind::Json(used) | ContentKind::Form(used, _) | ContentKind::Multipart(used, _) => {
            limits_of(context, &used.ty, 0)
        }
        _ => None,
    }
}

fn limits_of(context: &Context<'_>, ty: &TypeRef, depth: usize) -> Option<TokenStream> {
    match context.resolved(ty) {
        TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id) => {
            let has_limits = context.checked.contains(&id)
                && matches!(
                    context.ty(id).map(|ty| &ty.kind),
                    Some(TypeKind::Struct(_) | TypeKind::Union(_) | TypeKind::Newtype(_))
                );
            let name = ident(&context.names(id).ident);
            has_limits.then(|| quote! { Rule::Type(rules_of::<types::#name>) })
        }
        TypeRef::List(item) if depth < MAX_LEVELS => {
            let inner = limits_of(context, &item.ty, depth.saturating_add(1))?;
            Some(quote! { Rule::Items(&[#inner]) })
        }
        TypeRef::Map(value) | TypeRef::Keyed(_, value) if depth < MAX_LEVELS => {
            let inner = limits_of(context, &value.ty, depth.saturating_add(1))?;
            Some(quote! { Rule::Others(&[], &[], &[#inner]) })
        }
        _ => None,
    }
}

/// The limits of a parameter: its own, and those of its type.
fn limits_of_parameter(context: &Context<'_>, parameter: &Parameter) -> Vec<TokenStream> {
    limits_of_value(context, &parameter.checks, &parameter.ty.ty, 0)
}

fn limits_of_value(
    context: &Context<'_>,
    checks: &Checks,
    ty: &TypeRef,
    depth: usize,
) -> Vec<TokenStream> {
    let (checks, ty) = context.resolved_with(checks, ty);
    let own = bounds(&checks, &ty).into_iter();
    let mut rules: Vec<TokenStream> = own
        .filter_map(|rule| format!("Rule::{rule}").parse().ok())
        .collect();
    let inner = |checks: &Option<Box<Checks>>, ty: &TypeRef| {
        let checks = checks.as_deref().cloned().unwrap_or_default();
        let rules = limits_of_value(context, &checks, ty, depth.saturating_add(1));
        Some(rules).filter(|rules| !rules.is_empty())
    };
    match &ty {
        _ if depth >= MAX_LEVELS => {}
        TypeRef::List(item) => {
            let inner = inner(&checks.items, &item.ty);
            rules.extend(inner.map(|inner| quote! { Rule::Items(&[#(#inner),*]) }));
        }
        TypeRef::Map(value) | TypeRef::Keyed(_, value) => {
            let inner = inner(&checks.values, &value.ty);
            rules.extend(inner.map(|inner| quote! { Rule::Others(&[], &[], &[#(#inner),*]) }));
        }
        ty => rules.extend(limits_of(context, ty, depth)),
    }
    rules
}

/// Whether bodies or parameters of the API have limits of a type, which require the feature `validate` of the client.
pub(super) fn has_limits(context: &Context<'_>) -> bool {
    let operations = &context.named.api.operations;
    let bodies = operations.iter().filter_map(|it| it.body.as_ref());
    let mut contents = bodies.flat_map(|body| &body.contents);
    let mut parameters = operations.iter().flat_map(|it| &it.parameters);
    contents.any(|content| limits(context, &content.kind).is_some())
        || parameters.any(|parameter| {
            let mut rules = limits_of_parameter(context, parameter).into_iter();
            rules.any(|rule| rule.to_string().contains("rules_of"))
        })
}

/// The type that a body is checked against, if this crate can name it.
fn checked(context: &Context<'_>, used: &TypeUse) -> Option<TokenStream> {
    let is_own = match &used.ty {
        TypeRef::Named(_) | TypeRef::Boxed(_) | TypeRef::Linked(_) => true,
        TypeRef::List(item) => matches!(item.ty, TypeRef::Named(_)),
        _ => false,
    };
    if used.nullable || !is_own {
        return None;
    }
    let mut place = QualifiedPaths {
        types: quote! { types },
        used: false,
    };
    Some(context.reference(&used.ty, &mut place))
}

/// A call with a list, with one element per line.
fn push_list(text: &mut String, name: &str, indent: &str, elements: &[TokenStream]) {
    if elements.is_empty() {
        return;
    }
    text.push_str(&format!("\n    {indent}.{name}(&["));
    for element in elements {
        text.push_str(&format!("\n        {indent}{},", one_line(element.clone())));
    }
    text.push_str(&format!("\n    {indent}])"));
}
