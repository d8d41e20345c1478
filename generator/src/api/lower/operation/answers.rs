//! Answers of an operation: what is success, what is an error, and their headers.

use crate::api::lower::{body, extension, status};
use crate::api::model::{
    AnswerBody, Docs, ErrorAnswer, Evidence, ResponseHeader, Scalar, Success, SuccessCase, TypeRef,
};
use crate::document::{self, StatusPattern};

use super::Lowering;

impl Lowering<'_, '_> {
    /// Bodies of success, their statuses and the media types to ask for.
    pub(super) fn success(
        &mut self,
        source: &document::Operation,
    ) -> (Success, Vec<(StatusPattern, String)>, Vec<String>) {
        let mut cases: Vec<SuccessCase> = Vec::new();
        let mut statuses = Vec::new();
        let mut accepts = Vec::new();
        let good = successes(source);
        for response in &good {
            let origin = status::origin(&self.id, response, &good, "answer", self.lowerer);
            let (body, accept) = body::answer(self.lowerer, &response.content, &origin);
            if let AnswerBody::Json(used) = &body {
                for media in &response.content {
                    if Some(&media.media_type.value) == accept.as_ref() {
                        self.example(&["answer", &status::name(response.status)], media, used);
                    }
                }
            }
            accepts.extend(accept.filter(|media_type| !accepts.contains(media_type)));
            statuses.push((response.status, response.description.clone()));
            match cases.iter_mut().find(|case| case.body == body) {
                Some(case) => case.statuses.push(response.status),
                None => cases.push(SuccessCase {
                    statuses: vec![response.status],
                    body,
                }),
            }
        }
        let success = match cases.as_slice() {
            [] => Success::One(AnswerBody::Empty),
            [only] => Success::One(only.body.clone()),
            [first, second] => match (&first.body, &second.body) {
                (AnswerBody::Json(used), AnswerBody::Empty)
                | (AnswerBody::Empty, AnswerBody::Json(used)) => {
                    Success::One(AnswerBody::OptionalJson(used.clone()))
                }
                _ => Success::Many(cases),
            },
            _ => Success::Many(cases),
        };
        (success, statuses, accepts)
    }

    pub(super) fn errors(
        &mut self,
        source: &document::Operation,
        successes: &[(StatusPattern, String)],
        error_bodies: &mut Vec<TypeRef>,
        accepts: &mut Vec<String>,
    ) -> Vec<ErrorAnswer> {
        let mut errors = Vec::new();
        // `default` covers errors even where it is all there is for a success.
        let bad: Vec<&document::Response> = source
            .responses
            .iter()
            .filter(|response| {
                response.status == StatusPattern::Default
                    || !successes
                        .iter()
                        .any(|(status, _)| *status == response.status)
            })
            .collect();
        for response in &bad {
            let origin = status::origin(&self.id, response, &bad, "error", self.lowerer);
            let (body, accept) = body::answer(self.lowerer, &response.content, &origin);
            let body = match body {
                AnswerBody::Json(used) if used.ty != TypeRef::Any => {
                    let name = status::name(response.status);
                    for media in &response.content {
                        if Some(&media.media_type.value) == accept.as_ref() {
                            self.example(&["error", &name], media, &used);
                        }
                    }
                    if accepts.is_empty() {
                        accepts.extend(accept);
                    }
                    let known = error_bodies.iter().position(|ty| *ty == used.ty);
                    Some(known.unwrap_or_else(|| {
                        error_bodies.push(used.ty);
                        error_bodies.len() - 1
                    }))
                }
                _ => None,
            };
            errors.push(ErrorAnswer {
                status: response.status,
                body,
                description: response.description.clone(),
                evidence: evidence_of(response),
            });
        }
        errors
    }

    /// Headers of all success answers; promised only where each of them promises it.
    pub(super) fn headers(
        &mut self,
        source: &document::Operation,
        statuses: &[(StatusPattern, String)],
    ) -> Vec<ResponseHeader> {
        let mut headers: Vec<ResponseHeader> = Vec::new();
        let answers: Vec<&document::Response> = source
            .responses
            .iter()
            .filter(|response| {
                statuses
                    .iter()
                    .any(|(status, _)| *status == response.status)
            })
            .collect();
        for header in answers.iter().flat_map(|response| &response.headers) {
            let same = |other: &str| other.eq_ignore_ascii_case(&header.name);
            if headers.iter().any(|known| same(&known.name)) {
                continue;
            }
            let everywhere = answers
                .iter()
                .all(|r| r.headers.iter().any(|h| same(&h.name) && h.required));
            let origin = self.origin(&format!("{} header", header.name));
            let ty = match header.schema {
                Some(id) => self.lowerer.lower(&[id], &origin).ty,
                None => TypeRef::Scalar(Scalar::String),
            };
            headers.push(ResponseHeader {
                name: header.name.clone(),
                ty,
                explode: header.explode,
                json: header.content_type.is_some(),
                required: everywhere,
                docs: Docs {
                    description: header.description.clone(),
                    deprecated: header.deprecated,
                    evidence: extension::evidence(&header.extensions),
                    span: Some(header.span),
                    ..Docs::default()
                },
            });
        }
        headers
    }
}

/// The answers that are success: documented 1xx to 3xx, else `default`.
fn successes(source: &document::Operation) -> Vec<&document::Response> {
    let documented: Vec<&document::Response> = source
        .responses
        .iter()
        .filter(|response| match response.status {
            StatusPattern::Code(code) => code < 400,
            StatusPattern::Range(range) => range < 4,
            StatusPattern::Default => false,
        })
        .collect();
    if documented.is_empty() {
        return source
            .responses
            .iter()
            .filter(|response| response.status == StatusPattern::Default)
            .collect();
    }
    documented
}

fn evidence_of(response: &document::Response) -> Option<Evidence> {
    extension::evidence(&response.extensions)
}
