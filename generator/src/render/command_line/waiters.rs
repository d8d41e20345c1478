//! Commands that wait, one for each waiter, and what `--wait` waits for after a call.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{
    ContentKind, Link, LinkPart, LinkValue, Operation, Subject, TypeKind, TypeRef, Waiter,
    WaiterArgument, is_success,
};
use crate::document::Location;
use crate::names::{OperationNames, WaiterNames};
use crate::render::context::Context;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::operations::link_value;
use crate::render::waiter_docs;
use crate::words::words;

use super::inputs::{about, input, value};
use super::names::{CommandNames, Taken, kebab};

/// The statics of the commands that repeat the call of an operation, whose flags are `taken`.
pub(super) fn commands(
    context: &Context<'_>,
    client: &str,
    (operation, methods): (&Operation, &OperationNames),
    commands: &[String],
    taken: &Taken,
) -> String {
    let mut text = String::new();
    let waiters = operation.waiters.iter().zip(&methods.waiters).zip(commands);
    for ((waiter, names), command) in waiters {
        let (client, module) = (ident(client), ident(&methods.module));
        let described = static_of(names);
        let mut taken = taken.clone();
        let inputs = waiter.arguments.iter().zip(&names.arguments);
        let inputs: Vec<TokenStream> = inputs
            .map(|(argument, name)| {
                let flag = taken.claim(&kebab(name), "-to-wait-for");
                let value = value(context, &argument.ty);
                input(&flag, &value, &argument_docs(argument), true)
            })
            .collect();
        text.push_str(&format!(
            "\npub(super) static {described}: Command = {}",
            one_line(quote! {
                COMMAND.waiting(#command, &#client::operations::#module::#described, &[#(#inputs),*])
            })
        ));
        let (line, details) = about(&waiter.docs);
        let line = match line.is_empty() {
            true => format!("Waits for {}", waiter.name),
            false => line,
        };
        let pace = waiter_docs::pace(waiter);
        let details = match details.is_empty() {
            true => format!("{line}.\n\nSends the request {pace}."),
            false => format!("{details}\n\nSends the request {pace}."),
        };
        let about = one_line(quote! { about(#line, #details) });
        text.push_str(&format!("\n    .{about}"));
        if let Some(pointer) = shown(waiter) {
            text.push_str(&format!("\n    .{}", one_line(quote! { shows(#pointer) })));
        }
        text.push_str(";\n");
    }
    text
}

/// The static of a waiter, in the client and in the command line.
pub(super) fn static_of(names: &WaiterNames) -> proc_macro2::Ident {
    ident(&names.of_request.to_ascii_uppercase())
}

fn argument_docs(argument: &WaiterArgument) -> crate::api::Docs {
    crate::api::Docs {
        description: Some(format!(
            "The value that `{}` must have.",
            argument.compared_with
        )),
        ..crate::api::Docs::default()
    }
}

/// The member that shows the progress to people.
fn shown(waiter: &Waiter) -> Option<&str> {
    waiter.acceptors.iter().find_map(|acceptor| {
        let Subject::Member(pointer) = &acceptor.subject else {
            return None;
        };
        let has_lists = pointer.split('/').any(|name| name == "*");
        (!has_lists).then_some(pointer.as_str())
    })
}

/// The waiters that can follow the call of an operation: elements of `afterwards`.
pub(super) fn afterwards(
    context: &Context<'_>,
    operation: &Operation,
    names: &CommandNames,
) -> Vec<TokenStream> {
    let mut all = Vec::new();
    if operation.long_running.is_some() {
        all.push(quote! { Afterwards::result(&LONG_RUNNING) });
    }
    let operations = context.named.api.operations.iter().enumerate();
    for (place, called) in operations {
        for (index, waiter) in called.waiters.iter().enumerate() {
            if waiter.after.as_deref() != Some(operation.id.as_str()) {
                continue;
            }
            all.extend(after(
                context,
                (operation, place, called),
                (index, waiter),
                names,
            ));
        }
    }
    all
}

/// The arguments of a waiter, if the previous call and its response provide all of them.
fn after(
    context: &Context<'_>,
    (operation, place, called): (&Operation, usize, &Operation),
    (index, waiter): (usize, &Waiter),
    names: &CommandNames,
) -> Option<TokenStream> {
    let mut parameters = Vec::new();
    for index in called.required_parameters() {
        let parameter = called.parameters.get(index)?;
        let linked = operation
            .links
            .iter()
            .find_map(|link| given(link, place, index));
        let known = || same_parameter(operation, &parameter.name, Some(parameter.location));
        let value = link_value(&linked.cloned().or_else(known)?);
        let index = Literal::usize_unsuffixed(index);
        parameters.push(quote! { (#index, #value) });
    }
    if called.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    let mut arguments = Vec::new();
    for argument in &waiter.arguments {
        let found = member(context, operation, &argument.name)
            .or_else(|| same_parameter(operation, &argument.name, None))?;
        arguments.push(link_value(&found));
    }
    let methods = context.named.operations.get(place)?;
    let described = static_of(methods.waiters.get(index)?);
    let module = ident(&methods.module);
    let command = names.waiters.get(place)?.get(index)?;
    let name = command.trim_start_matches("wait-until-");
    Some(quote! {
        Afterwards::waiter(
            #name, &super::#module::#described, &[#(#parameters),*], &[#(#arguments),*],
        )
    })
}

/// The value that a link of a successful response provides for a parameter.
fn given(link: &Link, target: usize, parameter: usize) -> Option<&LinkValue> {
    let is_of_success = link.statuses.iter().copied().any(is_success);
    let mut given = link.parameters.iter();
    given
        .find(|(known, _)| link.target == target && is_of_success && *known == parameter)
        .map(|(_, value)| value)
}

/// The parameter of the previous call with that name.
fn same_parameter(
    operation: &Operation,
    name: &str,
    location: Option<Location>,
) -> Option<LinkValue> {
    let same = operation.parameters.iter().find(|known| {
        known.required
            && match location {
                Some(location) => known.location == location && known.name == name,
                None => words(&known.name) == words(name),
            }
    })?;
    let name = same.name.clone();
    Some(LinkValue::Part(match same.location {
        Location::Path => LinkPart::RequestPath(name),
        Location::Query => LinkPart::RequestQuery(name),
        Location::Header => LinkPart::RequestHeader(name),
        Location::Cookie | Location::QueryString => return None,
    }))
}

/// The member with that name that each body of the previous call has.
fn member(context: &Context<'_>, operation: &Operation, name: &str) -> Option<LinkValue> {
    let body = operation.body.as_ref().filter(|body| body.required)?;
    let ContentKind::Json(used) = &body.contents.first()?.kind else {
        return None;
    };
    let (TypeRef::Named(id) | TypeRef::Boxed(id) | TypeRef::Linked(id)) =
        context.resolved(&used.ty)
    else {
        return None;
    };
    let Some(TypeKind::Struct(object)) = context.ty(id).map(|ty| &ty.kind) else {
        return None;
    };
    let mut fields = object.fields.iter();
    let field = fields.find(|field| field.required && words(&field.name) == words(name))?;
    let escaped = field.name.replace('~', "~0").replace('/', "~1");
    Some(LinkValue::Part(LinkPart::RequestBody(format!(
        "/{escaped}"
    ))))
}
