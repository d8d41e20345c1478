//! Names of operations, their parameters, bodies and responses.

use std::collections::BTreeMap;

use crate::api::{Api, ContentKind, Operation, RequestContent, ResponseBody, Success, SuccessCase};
use crate::document::{Location, StatusPattern};

use super::aliases;
use super::lock::{Kept, METHODS};
use super::naming::{KeptIdents, Naming};
use super::operation_types::OperationTypes;
use super::resumes::Resumes;
use super::siblings::Sibling;
use super::waiters::{ClientWaiters, RequestWaiters};
use super::{HeaderSet, OperationNames, Scope, headers, module_name, pascal, snake};
use crate::words::Case;

pub(super) fn operation_names(
    api: &Api,
    naming: &mut Naming<'_>,
) -> (Vec<OperationNames>, Vec<HeaderSet>) {
    let mut methods = Scope::with_taken(["builder", "core", "clone", "runtime"]);
    let chosen = api.operations.iter();
    let chosen = chosen.filter_map(|it| Some(it.chosen.own.as_ref()?.name.as_str()));
    aliases::reserve(aliases::OPERATIONS, (METHODS, chosen), &mut methods, naming);
    let ids = api.operations.iter().map(|operation| operation.id.as_str());
    let siblings: Vec<Sibling> = Sibling::all(ids, Case::Snake)
        .into_iter()
        .zip(&api.operations)
        .map(|(sibling, operation)| {
            let instead = format!("{}_operation", sibling.wanted());
            sibling
                .instead(instead)
                .chosen(operation.chosen.own.as_ref())
        })
        .collect();
    let mut waiters = ClientWaiters::new(&mut methods, naming);
    let mut resumes = Resumes::new(&mut methods, naming);
    let before = naming.kept(METHODS, "");
    let claims = naming.claim((METHODS, ""), &mut methods, &siblings);
    // The types of an operation that is now renamed follow it; its parameters keep their names.
    let mut renamed = vec![false; claims.len()];
    for ((sibling, claim), renamed) in siblings.iter().zip(&claims).zip(&mut renamed) {
        let before = before.and_then(|kept| kept.get(&sibling.key));
        if let Some(before) = before.filter(|it| **it != claim.ident && sibling.choice().is_some())
        {
            *renamed = true;
            naming.renamed(&claim.ident, before);
        }
    }
    let idents: Vec<&str> = claims.iter().map(|claim| claim.ident.as_str()).collect();
    aliases::of_operations(api, &idents, naming);
    let is_renamed = |index: usize| renamed.get(index).copied().unwrap_or_default();
    let span = |index: usize| api.operations.get(index)?.docs.span;
    naming.report_lost("operation", &siblings, &claims, span);
    // The next names depend on the names of the methods rather than on their order in the document.
    let mut order: Vec<usize> = (0..claims.len()).collect();
    let method = |index: &usize| claims.get(*index).map_or("", |claim| claim.ident.as_str());
    order.sort_by(|a, b| method(a).cmp(method(b)));
    let mut types = OperationTypes::new(naming);
    types.reserve(&idents, naming);
    let mut requests = vec![String::new(); claims.len()];
    for index in &order {
        let (Some(operation), Some(slot)) = (api.operations.get(*index), requests.get_mut(*index))
        else {
            continue;
        };
        let ident = pascal(method(index));
        let alternative = format!("{ident}Call");
        if is_renamed(*index) {
            types.forget(&operation.id);
        }
        *slot = types.claim(&operation.id, &[&ident, &alternative], naming);
    }
    let mut modules = Scope::with_taken(["mod", "failure", "headers", "prelude", "xml"]);
    let mut operations = vec![OperationNames::default(); claims.len()];
    for index in order {
        let (Some(operation), Some(slot)) = (api.operations.get(index), operations.get_mut(index))
        else {
            continue;
        };
        let id = &operation.id;
        let request = requests.get(index).cloned().unwrap_or_default();
        let mut of_request = |what: &str| {
            let key = format!("{id} {}", what.to_ascii_lowercase());
            if is_renamed(index) {
                types.forget(&key);
            }
            types.claim(&key, &[&format!("{request}{what}")], naming)
        };
        *slot = OperationNames {
            module: modules.claim(&module_name(method(&index))),
            links_type: match operation.links.is_empty() {
                true => String::new(),
                false => of_request("Links"),
            },
            response: of_request("Response"),
            body_type: of_request("Body"),
            method: method(&index).to_owned(),
            request,
            ..OperationNames::default()
        };
        name_operation(operation, slot, naming);
    }
    waiters.name(api, &mut operations, &mut methods, naming);
    resumes.name(api, &mut operations, &mut methods, naming);
    let header_sets = headers::sets(api, &mut operations, &mut types, naming);
    (operations, header_sets)
}

fn name_operation(operation: &Operation, names: &mut OperationNames, naming: &mut Naming<'_>) {
    // Methods of the request type itself, and identifiers in its functions.
    let mut scope = Scope::with_taken([
        "send",
        "send_blocking",
        "fake",
        "unanswered",
        "pages",
        "items",
        "clone",
        "configure",
        "call",
        "into_future",
        "new",
        "stream",
        "bytes_stream",
        "save_to",
        "poller",
    ]);
    let owner = names.method.clone();
    if operation.body.is_some() {
        names.body = body_argument(&mut scope, naming.kept(PARAMETERS, &owner));
        naming.keep(PARAMETERS, &owner, "body", &names.body);
    }
    let mut held = KeptIdents::new(naming.kept(ACCEPTS, &owner), &mut scope);
    let mut waiters = RequestWaiters::new(&owner, &mut scope, naming);
    let mut held_headers = KeptIdents::new(naming.kept(PART_HEADERS, &owner), &mut scope);
    name_parameters(operation, names, &mut scope, naming);
    let headers = operation.body.iter().flat_map(|body| body.part_headers());
    names.part_headers = headers
        .map(|(part, header)| {
            let part = match part.name.as_str() {
                "" => "part",
                name => name,
            };
            let key = format!("{part} {}", header.name);
            let ident = held_headers
                .give(&key)
                .unwrap_or_else(|| scope.claim(&snake(&key)));
            naming.keep(PART_HEADERS, &owner, &key, &ident);
            ident
        })
        .collect();
    names.accepts = operation
        .media_types
        .iter()
        .map(|media_type| {
            let ident = held.give(media_type).unwrap_or_else(|| {
                scope.claim(&format!("accept_{}", snake(&subtype_word(media_type))))
            });
            naming.keep(ACCEPTS, &owner, media_type, &ident);
            ident
        })
        .collect();
    waiters.name(operation, names, &mut scope, naming);
    names.links = link_methods(operation, &owner, naming);
    if let Success::Many(cases) = &operation.success {
        names.response_variants = response_variants(cases, &owner, naming);
    }
    if let Some(body) = &operation.body {
        let mut scope = Scope::default();
        let mut held = KeptIdents::new(naming.kept("bodies", &owner), &mut scope);
        let kinds: Vec<&str> = body.contents.iter().map(kind_word).collect();
        let mut of_kind: BTreeMap<&str, usize> = BTreeMap::new();
        for kind in &kinds {
            *of_kind.entry(kind).or_default() += 1;
        }
        names.body_variants = body
            .contents
            .iter()
            .zip(&kinds)
            .map(|(content, kind)| {
                let essence = content.media_type.split(';').next().unwrap_or_default();
                let essence = essence.replace('+', " ");
                let by_subtype = pascal(essence.split_once('/').map_or("", |(_, s)| s));
                let alone = of_kind.get(kind) == Some(&1);
                let wanted = if alone { kind } else { by_subtype.as_str() };
                let ident = held.give(&content.media_type).unwrap_or_else(|| {
                    scope.claim_first([wanted, by_subtype.as_str(), pascal(&essence).as_str()])
                });
                naming.keep("bodies", &owner, &content.media_type, &ident);
                ident
            })
            .collect();
    }
}

/// Names the methods for linked operations after the links.
fn link_methods(operation: &Operation, owner: &str, naming: &mut Naming<'_>) -> Vec<String> {
    let mut scope = Scope::with_taken(["clone", "fmt", "from", "into", "source"]);
    let mut held = KeptIdents::new(naming.kept(LINKS, owner), &mut scope);
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    let mut named = Vec::new();
    for link in &operation.links {
        let time = times.entry(&link.name).or_default();
        *time += 1;
        let key = match *time {
            1 => link.name.clone(),
            time => format!("{} {time}", link.name),
        };
        let ident = held
            .give(&key)
            .unwrap_or_else(|| scope.claim(&snake(&link.name)));
        naming.keep(LINKS, owner, &key, &ident);
        named.push(ident);
    }
    named
}

/// Names the cases after their statuses, and also after their kind or media type if several have the same status.
fn response_variants(cases: &[SuccessCase], owner: &str, naming: &mut Naming<'_>) -> Vec<String> {
    let mut scope = Scope::default();
    let mut held = KeptIdents::new(naming.kept("answers", owner), &mut scope);
    // Keyed by statuses and media types, because the name of a case depends on the other cases.
    let mut claim = |case: &SuccessCase, wanted: &[&str]| {
        let keys = case_keys(case);
        let ident = keys
            .iter()
            .find_map(|key| held.give(key))
            .unwrap_or_else(|| scope.claim_first(wanted.iter().copied()));
        for key in &keys {
            naming.keep("answers", owner, key, &ident);
        }
        ident
    };
    let one_status = cases.iter().all(|case| {
        cases
            .first()
            .is_some_and(|first| first.statuses == case.statuses)
    });
    let variants = cases.iter().map(|case| {
        let words: Vec<String> = case.statuses.iter().map(|s| status_word(*s)).collect();
        let by_status = words.join("Or");
        if !one_status && !case.by_media_type {
            return claim(case, &[&by_status]);
        }
        let prefix = if one_status { "" } else { by_status.as_str() };
        let kind = body_word(&case.body);
        let alone = |other: &&SuccessCase| body_word(&other.body) == kind;
        let media_type = case.media_types.first().map_or("", String::as_str);
        let by_subtype = format!("{prefix}{}", subtype_word(media_type));
        let by_kind = format!("{prefix}{kind}");
        let wanted = match cases.iter().filter(alone).count() {
            1 => &by_kind,
            _ => &by_subtype,
        };
        claim(case, &[wanted, &by_subtype])
    });
    variants.collect()
}

/// Returns the keys of a case in a lock: each status with each media type.
fn case_keys(case: &SuccessCase) -> Vec<String> {
    let of_status = |status: &StatusPattern| {
        let status = status_word(*status);
        match case.media_types.as_slice() {
            [] => vec![status],
            types => types.iter().map(|it| format!("{status} {it}")).collect(),
        }
    };
    case.statuses.iter().flat_map(of_status).collect()
}

/// Converts a media type to a word: `application/vnd.x.v3+json` → `VndXV3Json`, `image/*` → `Image`.
fn subtype_word(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    let (kind, subtype) = essence.trim().split_once('/').unwrap_or_default();
    let word = match (kind, subtype) {
        ("*", _) => "any",
        (kind, "*") => kind,
        (_, subtype) => subtype,
    };
    pascal(&word.replace('+', " ").replace('*', "any"))
}

fn body_word(body: &ResponseBody) -> &'static str {
    match body {
        ResponseBody::Empty => "Empty",
        ResponseBody::Json(_) | ResponseBody::OptionalJson(_) => "Json",
        ResponseBody::Value(_) | ResponseBody::OptionalValue(_) => "Value",
        ResponseBody::Multipart(..) => "Parts",
        ResponseBody::Xml(..) | ResponseBody::OptionalXml(..) => "Xml",
        ResponseBody::Text => "Text",
        ResponseBody::Bytes => "Bytes",
    }
}

/// Names the argument for the body. A parameter that was released as `body` before there was a body keeps its name.
pub(super) fn body_argument(scope: &mut Scope, kept: Option<&Kept>) -> String {
    if let Some(known) = kept.and_then(|kept| kept.get("body"))
        && scope.take(known)
    {
        return known.clone();
    }
    let is_kept = |ident: &str| kept.is_some_and(|kept| kept.values().any(|known| known == ident));
    let free = ["body", "request_body"]
        .into_iter()
        .find(|ident| !is_kept(ident));
    scope.claim(free.unwrap_or("body"))
}

/// Names the parameters. Of two with the same name, the one in the path has precedence, and the location is
/// added to the name of the other.
pub(super) fn name_parameters(
    operation: &Operation,
    names: &mut OperationNames,
    scope: &mut Scope,
    naming: &mut Naming<'_>,
) {
    let parameters = &operation.parameters;
    let wire = parameters.iter().map(|parameter| parameter.name.as_str());
    let siblings: Vec<Sibling> = Sibling::all(wire, Case::Snake)
        .into_iter()
        .zip(parameters)
        .map(|(sibling, parameter)| {
            let place = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
                Location::QueryString => "query_string",
            };
            // A longer name does not need the `_` that distinguishes it from a keyword.
            let alternative = format!("{}_{place}", sibling.signs().trim_end_matches('_'));
            let key = parameter.key();
            let choice = operation.chosen.members.get(&key);
            sibling
                .with_key(key)
                .with_priority(parameter.location as usize)
                .or(alternative)
                .chosen(choice)
        })
        .collect();
    let span = |index: usize| {
        let parameter = operation.parameters.get(index)?;
        parameter.docs.span.or(operation.docs.span)
    };
    let scope_of = (PARAMETERS, names.method.as_str());
    names.parameters = naming.idents_of("parameter", scope_of, scope, &siblings, span);
}

/// The scopes of the arguments and setters of each operation.
const PARAMETERS: &str = "parameters";

/// The scopes of the methods for linked operations.
const LINKS: &str = "links";
/// The scopes of the setters of part headers.
const PART_HEADERS: &str = "part-headers";

/// The scopes of the setters that accept one media type.
const ACCEPTS: &str = "accepts";

fn kind_word(content: &RequestContent) -> &'static str {
    match content.kind {
        ContentKind::Json(_) => "Json",
        ContentKind::Form(..) => "Form",
        ContentKind::Multipart(..) | ContentKind::Parts => "Multipart",
        ContentKind::Items(..) => "Items",
        ContentKind::Xml(..) => "Xml",
        ContentKind::Text => "Text",
        ContentKind::Bytes => "Bytes",
    }
}

pub(super) fn status_word(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => {
            let reason = match code {
                100 => "Continue",
                101 => "SwitchingProtocols",
                200 => "Ok",
                201 => "Created",
                202 => "Accepted",
                203 => "NonAuthoritativeInformation",
                204 => "NoContent",
                205 => "ResetContent",
                206 => "PartialContent",
                207 => "MultiStatus",
                208 => "AlreadyReported",
                300 => "MultipleChoices",
                301 => "MovedPermanently",
                302 => "Found",
                303 => "SeeOther",
                304 => "NotModified",
                307 => "TemporaryRedirect",
                308 => "PermanentRedirect",
                _ => return format!("Status{code}"),
            };
            reason.to_owned()
        }
        StatusPattern::Range(range) => format!("Status{range}xx"),
        StatusPattern::Default => "Default".to_owned(),
    }
}
