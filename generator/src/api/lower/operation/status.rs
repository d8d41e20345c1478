//! Names of statuses, and of inline types in their responses.

use crate::api::lower::schema::Lowerer;
use crate::api::model::Origin;
use crate::document::{Response, StatusPattern};

/// Returns the written form: `404`, `4xx`, `default`.
pub(in crate::api::lower) fn name(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(range) => format!("{range}xx"),
        StatusPattern::Default => "default".to_owned(),
    }
}

/// Returns the meaning in words that a name can begin with.
fn words(status: StatusPattern) -> String {
    let known = match status {
        StatusPattern::Code(code) => reason(code),
        StatusPattern::Range(4) => Some("client"),
        StatusPattern::Range(5) => Some("server"),
        StatusPattern::Default => Some("other"),
        StatusPattern::Range(_) => None,
    };
    known.map_or_else(|| format!("status {}", name(status)), str::to_owned)
}

/// Returns the reason phrase from RFC 9110 and the registry of status codes, in lower case.
fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non authoritative",
        204 => "no content",
        205 => "reset content",
        206 => "partial content",
        207 => "multi status",
        300 => "multiple choices",
        301 => "moved permanently",
        302 => "found",
        303 => "see other",
        304 => "not modified",
        307 => "temporary redirect",
        308 => "permanent redirect",
        400 => "bad request",
        401 => "unauthorized",
        402 => "payment required",
        403 => "forbidden",
        404 => "not found",
        405 => "method not allowed",
        406 => "not acceptable",
        407 => "proxy authentication required",
        408 => "timeout",
        409 => "conflict",
        410 => "gone",
        411 => "length required",
        412 => "precondition failed",
        413 => "content too large",
        414 => "uri too long",
        415 => "unsupported media type",
        416 => "range not satisfiable",
        417 => "expectation failed",
        418 => "teapot",
        421 => "misdirected request",
        422 => "unprocessable content",
        423 => "locked",
        424 => "failed dependency",
        425 => "too early",
        426 => "upgrade required",
        428 => "precondition required",
        429 => "too many requests",
        431 => "headers too large",
        451 => "legal",
        500 => "internal",
        501 => "not implemented",
        502 => "bad gateway",
        503 => "service unavailable",
        504 => "gateway timeout",
        505 => "version not supported",
        507 => "insufficient storage",
        508 => "loop",
        511 => "network authentication required",
        _ => return None,
    })
}

/// Words that already identify a response.
const ANSWERS: [&str; 10] = [
    "answer",
    "error",
    "errors",
    "failure",
    "fault",
    "problem",
    "reply",
    "response",
    "responses",
    "result",
];

/// Returns the origin of a response body: the shared response, otherwise the operation, with the status if
/// several responses of the operation have separate types.
pub(in crate::api::lower) fn origin(
    operation: &str,
    response: &Response,
    siblings: &[&Response],
    what: &str,
    lowerer: &Lowerer<'_>,
) -> Origin {
    let with_status = || format!("{} {what}", words(response.status));
    let of = |operation: &str, role: String| Origin::Operation {
        operation: operation.to_owned(),
        role,
    };
    if let Some(component) = &response.component {
        let is_status = component == "default" || component.bytes().all(|b| b.is_ascii_digit());
        let says_it = crate::words::words(component)
            .iter()
            .any(|word| ANSWERS.contains(&word.as_str()));
        return if is_status {
            of("", with_status())
        } else if says_it {
            of("", component.clone())
        } else {
            of("", format!("{component} {what}"))
        };
    }
    let own = siblings
        .iter()
        .filter(|sibling| sibling.component.is_none() && is_inline(sibling, lowerer))
        .count();
    of(
        operation,
        if own > 1 {
            with_status()
        } else {
            what.to_owned()
        },
    )
}

/// Whether a response body is described inline.
fn is_inline(response: &Response, lowerer: &Lowerer<'_>) -> bool {
    response
        .content
        .iter()
        .filter_map(|media| lowerer.schema(media.schema?))
        .any(|schema| schema.name.is_none() && schema.reference.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_without_a_phrase_are_described_by_their_number() {
        assert_eq!(words(StatusPattern::Code(404)), "not found");
        assert_eq!(words(StatusPattern::Range(5)), "server");
        assert_eq!(words(StatusPattern::Range(2)), "status 2xx");
        assert_eq!(words(StatusPattern::Code(499)), "status 499");
    }
}
