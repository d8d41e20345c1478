//! Names of operations, their parameters, bodies and answers.

use crate::api::{AnswerBody, Api, ContentKind, Operation, RequestContent, Success, SuccessCase};
use crate::document::{Location, StatusPattern};

use super::reserved::RESERVED_OPERATIONS;
use super::{HeaderSet, OperationNames, Scope, headers, module_name, pascal, snake};

pub(super) fn operation_names(api: &Api) -> (Vec<OperationNames>, Vec<HeaderSet>) {
    let mut methods = Scope::with_taken(["builder", "core", "clone", "runtime"]);
    let wanted: Vec<(String, String)> = api
        .operations
        .iter()
        .map(|operation| (operation.id.clone(), snake(&operation.id)))
        .collect();
    let idents = methods.claim_siblings(&wanted);
    let mut types = Scope::with_taken(RESERVED_OPERATIONS);
    let mut modules = Scope::with_taken(["mod", "failure", "headers", "prelude"]);
    let requests: Vec<String> = idents
        .iter()
        .map(|method| {
            let ident = pascal(method);
            let alternative = format!("{ident}Call");
            types.claim_first([ident.as_str(), alternative.as_str()])
        })
        .collect();
    let mut operations: Vec<OperationNames> = api
        .operations
        .iter()
        .zip(idents)
        .zip(requests)
        .map(|((operation, method), request)| {
            let mut names = OperationNames {
                module: modules.claim(&module_name(&method)),
                answer: types.claim(&format!("{request}Answer")),
                body_type: types.claim(&format!("{request}Body")),
                method,
                request,
                ..OperationNames::default()
            };
            name_operation(operation, &mut names);
            names
        })
        .collect();
    let header_sets = headers::sets(api, &mut operations, &mut types);
    (operations, header_sets)
}

pub(super) fn name_operation(operation: &Operation, names: &mut OperationNames) {
    // Methods of the request type itself, and the words its functions use.
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
    ]);
    names.body = if operation.body.is_some() {
        scope.claim("body")
    } else {
        String::new()
    };
    // Path parameters keep their name before a query parameter of the same name.
    let mut order: Vec<usize> = (0..operation.parameters.len()).collect();
    let location = |index: &usize| operation.parameters.get(*index).map(|p| p.location);
    order.sort_by_key(location);
    names.parameters = vec![String::new(); operation.parameters.len()];
    for index in order {
        let Some(parameter) = operation.parameters.get(index) else {
            continue;
        };
        let wanted = snake(&parameter.name);
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::QueryString => "query_string",
        };
        // What keeps a word apart from a keyword is not needed in a longer one.
        let alternative = format!("{}_{place}", wanted.trim_end_matches('_'));
        let ident = scope.claim_first([wanted.as_str(), alternative.as_str()]);
        if let Some(slot) = names.parameters.get_mut(index) {
            *slot = ident;
        }
    }
    if let Success::Many(cases) = &operation.success {
        names.answer_variants = answer_variants(cases);
    }
    if let Some(body) = &operation.body {
        let mut scope = Scope::default();
        let kinds: Vec<&str> = body.contents.iter().map(kind_word).collect();
        names.body_variants = body
            .contents
            .iter()
            .zip(&kinds)
            .map(|(content, kind)| {
                let essence = content.media_type.split(';').next().unwrap_or_default();
                let essence = essence.replace('+', " ");
                let by_subtype = pascal(essence.split_once('/').map_or("", |(_, s)| s));
                let alone = kinds.iter().filter(|other| *other == kind).count() == 1;
                let wanted = if alone { kind } else { by_subtype.as_str() };
                scope.claim_first([wanted, by_subtype.as_str(), pascal(&essence).as_str()])
            })
            .collect();
    }
}

/// Cases are named after their statuses; those of one status after their kind, or media type, too.
fn answer_variants(cases: &[SuccessCase]) -> Vec<String> {
    let mut scope = Scope::default();
    let one_status = cases.iter().all(|case| {
        cases
            .first()
            .is_some_and(|first| first.statuses == case.statuses)
    });
    let variants = cases.iter().map(|case| {
        let words: Vec<String> = case.statuses.iter().map(|s| status_word(*s)).collect();
        let by_status = words.join("Or");
        if !one_status && !case.by_media_type {
            return scope.claim(&by_status);
        }
        let prefix = if one_status { "" } else { by_status.as_str() };
        let kind = answer_word(&case.body);
        let alone = |other: &&SuccessCase| answer_word(&other.body) == kind;
        let media_type = case.media_types.first().map_or("", String::as_str);
        let by_subtype = format!("{prefix}{}", subtype_word(media_type));
        let by_kind = format!("{prefix}{kind}");
        let wanted = match cases.iter().filter(alone).count() {
            1 => &by_kind,
            _ => &by_subtype,
        };
        scope.claim_first([wanted.as_str(), by_subtype.as_str()])
    });
    variants.collect()
}

/// `application/vnd.x.v3+json` → `VndXV3Json`.
fn subtype_word(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.replace('+', " ").replace('*', "any");
    pascal(essence.split_once('/').map_or("", |(_, subtype)| subtype))
}

fn answer_word(body: &AnswerBody) -> &'static str {
    match body {
        AnswerBody::Empty => "Empty",
        AnswerBody::Json(_) | AnswerBody::OptionalJson(_) => "Json",
        AnswerBody::Value(_) | AnswerBody::OptionalValue(_) => "Value",
        AnswerBody::Text => "Text",
        AnswerBody::Bytes => "Bytes",
    }
}

fn kind_word(content: &RequestContent) -> &'static str {
    match content.kind {
        ContentKind::Json(_) => "Json",
        ContentKind::Form(..) => "Form",
        ContentKind::Multipart(..) | ContentKind::Parts => "Multipart",
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
