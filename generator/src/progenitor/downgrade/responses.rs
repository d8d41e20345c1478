//! Responses: progenitor has one type for all successes and one for all errors.
//!
//! - Several JSON bodies of one kind become a union, tried in the order of the statuses.
//! - If only some responses have JSON, these are kept. The others are returned as
//!   `Error::UnexpectedResponse`, with status and body.
//! - `default` alongside a success becomes `4XX` and `5XX`, because progenitor uses it for both kinds.

use super::body::essence;
use super::document::Downgrade;
use super::operation::title;
use crate::diagnostics::codes;
use crate::document::{MediaType, Operation, Response, Schema, SchemaId, StatusPattern};

/// How progenitor reads a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Json(Option<SchemaId>),
    Bytes,
    Nothing,
}

fn is_success(status: StatusPattern) -> bool {
    matches!(
        status,
        StatusPattern::Code(200..=299) | StatusPattern::Range(2)
    )
}

fn is_error(status: StatusPattern) -> bool {
    matches!(
        status,
        StatusPattern::Code(400..=599) | StatusPattern::Range(4 | 5) | StatusPattern::Default
    )
}

impl Downgrade<'_> {
    pub(super) fn responses(&mut self, operation: &mut Operation, id: &str) {
        let mut responses = std::mem::take(&mut operation.responses);
        for response in &mut responses {
            response.headers.clear();
            response.extensions.clear();
        }
        if operation.extensions.contains_key("x-dropshot-websocket") {
            // progenitor handles these separately.
            operation.responses = responses;
            return;
        }
        spread_default(&mut responses);
        let what = title(operation);
        let has_default_only = !responses.iter().any(|r| is_success(r.status));
        let (errors, successes): (Vec<Response>, Vec<Response>) = responses
            .into_iter()
            .partition(|response| is_error(response.status));
        let (successes, others): (Vec<Response>, Vec<Response>) = successes
            .into_iter()
            .partition(|response| is_success(response.status));
        if let Some(other) = others.first() {
            self.warn(
                codes::PROGENITOR_REDUCED,
                other.span,
                format!("responses of {what} that are neither success nor error"),
                "returned as `Error::UnexpectedResponse`",
            );
        }
        let mut kept = self.one_kind(successes, &what, &format!("{id}-response"), false);
        let name = if has_default_only {
            format!("{id}-response")
        } else {
            format!("{id}-error")
        };
        kept.extend(self.one_kind(errors, &what, &name, true));
        operation.responses = kept;
    }

    /// Reduces a group of responses to one kind.
    fn one_kind(
        &mut self,
        mut group: Vec<Response>,
        what: &str,
        name: &str,
        errors: bool,
    ) -> Vec<Response> {
        let readings: Vec<Reading> = group
            .iter()
            .map(|response| self.reading(response, what, errors))
            .collect();
        let has_json = readings
            .iter()
            .any(|reading| matches!(reading, Reading::Json(_)));
        let wanted = match readings.first() {
            Some(_) if has_json => None,
            Some(first) => Some(*first),
            None => return group,
        };
        let fits = |reading: &Reading| match wanted {
            None => matches!(reading, Reading::Json(_)),
            Some(wanted) => *reading == wanted,
        };
        for (response, reading) in group.iter().zip(&readings) {
            if !fits(reading) {
                self.warn(
                    codes::PROGENITOR_REDUCED,
                    response.span,
                    format!("this response of {what} has a different kind of body than the others"),
                    "it is returned as `Error::UnexpectedResponse`",
                );
            }
        }
        let mut keep = readings.iter().map(fits);
        group.retain(|_| keep.next().unwrap_or(false));
        let schema = wanted
            .is_none()
            .then(|| self.one_schema(&readings, &group, what, name));
        for response in &mut group {
            if let Some(schema) = schema {
                json_only(response, schema);
            } else {
                for media in &mut response.content {
                    media.examples.clear();
                    media.encoding.clear();
                    media.schema = None;
                }
            }
        }
        group
    }

    fn reading(&mut self, response: &Response, what: &str, error: bool) -> Reading {
        let exact = response
            .content
            .iter()
            .find(|media| essence(&media.media_type.value) == "application/json");
        // `Accept` is always JSON; the media type of an error body is not requested.
        let like = || {
            response
                .content
                .iter()
                .find(|media| error && essence(&media.media_type.value).ends_with("+json"))
        };
        if let Some(media) = exact.or_else(like) {
            return Reading::Json(media.schema);
        }
        match response.content.first() {
            Some(media) => {
                self.warn(
                    codes::PROGENITOR_REDUCED,
                    media.span,
                    format!("this response of {what} is not `application/json`"),
                    "it is returned as a stream of bytes",
                );
                Reading::Bytes
            }
            None => Reading::Nothing,
        }
    }

    /// The schema of all, or the union of all.
    fn one_schema(
        &mut self,
        readings: &[Reading],
        group: &[Response],
        what: &str,
        name: &str,
    ) -> SchemaId {
        let span = group
            .first()
            .map_or(self.document.span, |response| response.span);
        let any = crate::document::any_schema(span);
        let mut distinct: Vec<SchemaId> = Vec::new();
        for reading in readings {
            let Reading::Json(schema) = reading else {
                continue;
            };
            let Some(id) = schema else {
                return self.add(any);
            };
            if !distinct.iter().any(|known| self.same_schema(*known, *id)) {
                distinct.push(*id);
            }
        }
        match distinct.as_slice() {
            [] => self.add(any),
            [only] => self.named(*only, name),
            several => {
                let several = several.to_vec();
                self.warn(
                    codes::PROGENITOR_REDUCED,
                    span,
                    format!("responses of {what} have different bodies"),
                    "one type covers them all; its variants are tried in order",
                );
                let one_of = several
                    .iter()
                    .enumerate()
                    .map(|(index, id)| self.named(*id, &format!("{name}-{}", index + 1)))
                    .collect();
                let name = heck::ToPascalCase::to_pascal_case(name);
                self.add_named(&name, Schema { one_of, ..any })
            }
        }
    }
}

fn json_only(response: &mut Response, schema: SchemaId) {
    let Some(first) = response.content.first() else {
        return;
    };
    let mut media = MediaType {
        schema: Some(schema),
        item_schema: None,
        done: None,
        examples: Vec::new(),
        encoding: Vec::new(),
        prefix_encoding: Vec::new(),
        item_encoding: None,
        ..first.clone()
    };
    media.media_type.value = "application/json".to_owned();
    response.content = vec![media];
}

/// Replaces `default` with `4XX` and `5XX` if a success is listed.
fn spread_default(responses: &mut Vec<Response>) {
    if !responses.iter().any(|response| is_success(response.status)) {
        return;
    }
    let Some(at) = responses
        .iter()
        .position(|response| response.status == StatusPattern::Default)
    else {
        return;
    };
    let default = responses.remove(at);
    for range in [4, 5] {
        let status = StatusPattern::Range(range);
        if !responses.iter().any(|response| response.status == status) {
            responses.push(Response {
                status,
                ..default.clone()
            });
        }
    }
}
