//! Names of messages that the API sends, of their fields and of the responses to them.

use std::collections::BTreeMap;

use super::naming::{KeptIdents, Naming};
use super::operations::{body_argument, name_parameters, status_word};
use super::siblings::Sibling;
use super::{OperationNames, Scope, snake};
use crate::api::{Api, InboundMessage, ResponseBody, StatusPattern};
use crate::words::{Case, pascal};

/// Names of a message.
#[derive(Clone, Debug, Default)]
pub struct InboundNames {
    /// The struct, and the variant in the enum of all messages.
    pub ident: String,
    /// The function that parses only this message.
    pub parse: String,
    /// The fields of the parameters, in order.
    pub parameters: Vec<String>,
    /// The field of the body.
    pub body: String,
    /// The enum of responses.
    pub response: String,
    /// The variants of `response`, in the order of the responses.
    pub variants: Vec<String>,
}

pub(super) fn inbound_names(api: &Api, naming: &mut Naming<'_>) -> Vec<InboundNames> {
    if api.inbound.is_empty() {
        return Vec::new();
    }
    // Other names that the module imports or defines.
    let mut scope = Scope::with_taken([
        "Bytes",
        "Event",
        "HeaderMap",
        "InboundError",
        "Incoming",
        "Message",
        "Method",
        "Option",
        "Response",
        "Result",
        "Self",
        "StatusCode",
        "Ok",
        "Err",
        "Some",
        "None",
        "From",
        "Into",
        "String",
        "Vec",
        "Box",
        "Table",
    ]);
    let ids = api.inbound.iter().map(|it| it.operation.id.as_str());
    let siblings: Vec<Sibling> = Sibling::all(ids, Case::Pascal)
        .into_iter()
        .zip(&api.inbound)
        .map(|(sibling, message)| {
            let instead = format!("{}Message", sibling.wanted());
            let choice = message.operation.chosen.own.as_ref();
            sibling.instead(instead).chosen(choice)
        })
        .collect();
    let idents = naming.idents(("inbound", ""), &mut scope, &siblings);
    let mut functions = Scope::default();
    let messages = api.inbound.iter().zip(idents);
    messages
        .map(|(message, ident)| {
            let parse = functions.claim(&format!("parse_{}", snake(&ident)));
            let response = scope.claim(&format!("{ident}Response"));
            let owner = format!("inbound {}", message.operation.id);
            let mut fields = OperationNames {
                method: owner.clone(),
                ..OperationNames::default()
            };
            let mut scope = Scope::default();
            if message.operation.body.is_some() {
                fields.body = body_argument(&mut scope, naming.kept("parameters", &owner));
                naming.keep("parameters", &owner, "body", &fields.body);
            }
            name_parameters(&message.operation, &mut fields, &mut scope, naming);
            InboundNames {
                variants: variants(message, &owner, naming),
                ident,
                parse,
                parameters: fields.parameters,
                body: fields.body,
                response,
            }
        })
        .collect()
}

/// Names the responses after their statuses, and also after their content if several have the same status.
fn variants(message: &InboundMessage, owner: &str, naming: &mut Naming<'_>) -> Vec<String> {
    let mut scope = Scope::default();
    let mut held = KeptIdents::new(naming.kept("answers", owner), &mut scope);
    let mut of_status: BTreeMap<StatusPattern, usize> = BTreeMap::new();
    for response in &message.responses {
        *of_status.entry(response.status).or_default() += 1;
    }
    let named = message.responses.iter().map(|response| {
        let word = word(response.status);
        let subtype = response.media_type.split(';').next().unwrap_or_default();
        let subtype = subtype.split_once('/').map_or("", |(_, subtype)| subtype);
        let kind = match response.body {
            ResponseBody::Text => "Text",
            ResponseBody::Bytes | ResponseBody::Multipart(..) => "Bytes",
            _ => "Json",
        };
        let wanted = match of_status.get(&response.status) {
            Some(1) | None => word,
            _ => format!("{word}{kind}"),
        };
        let longer = format!("{wanted}{}", pascal(subtype));
        let key = match response.media_type.as_str() {
            "" => status_word(response.status),
            media_type => format!("{} {media_type}", status_word(response.status)),
        };
        let ident = held
            .give(&key)
            .unwrap_or_else(|| scope.claim_first([wanted.as_str(), longer.as_str()]));
        naming.keep("answers", owner, &key, &ident);
        ident
    });
    named.collect()
}

fn word(status: StatusPattern) -> String {
    let known = match status {
        StatusPattern::Code(400) => "BadRequest",
        StatusPattern::Code(401) => "Unauthorized",
        StatusPattern::Code(403) => "Forbidden",
        StatusPattern::Code(404) => "NotFound",
        StatusPattern::Code(405) => "MethodNotAllowed",
        StatusPattern::Code(409) => "Conflict",
        StatusPattern::Code(410) => "Gone",
        StatusPattern::Code(415) => "UnsupportedMediaType",
        StatusPattern::Code(422) => "UnprocessableContent",
        StatusPattern::Code(429) => "TooManyRequests",
        StatusPattern::Code(500) => "InternalServerError",
        StatusPattern::Code(501) => "NotImplemented",
        StatusPattern::Code(503) => "ServiceUnavailable",
        other => return status_word(other),
    };
    known.to_owned()
}
