//! The successful responses of an operation.

use crate::document::{self, StatusPattern};

/// Returns the successful responses: documented 1xx and 2xx; otherwise redirects; otherwise `default`.
///
/// Alongside a success, a redirect is an error that contains the other location. 304 is a success only if
/// calls can be conditional.
pub(super) fn successes(source: &document::Operation) -> Vec<&document::Response> {
    let class = |response: &document::Response| match response.status {
        StatusPattern::Code(code) => u8::try_from(code / 100).ok(),
        StatusPattern::Range(range) => Some(range),
        StatusPattern::Default => None,
    };
    let of = |wanted: &dyn Fn(&document::Response) -> bool| -> Vec<&document::Response> {
        let all = source.responses.iter();
        all.filter(|response| wanted(response)).collect()
    };
    let is_good = |response: &document::Response| class(response).is_some_and(|class| class < 3);
    let is_unchanged = |response: &document::Response| response.status == StatusPattern::Code(304);
    if source.responses.iter().any(is_good) {
        let conditional = is_conditional(source);
        return of(&|response| is_good(response) || conditional && is_unchanged(response));
    }
    let redirects = of(&|response| class(response) == Some(3));
    match redirects.is_empty() {
        false => redirects,
        true => of(&|response| response.status == StatusPattern::Default),
    }
}

/// Whether the server can respond with 304 to a conditional request.
fn is_conditional(source: &document::Operation) -> bool {
    source.parameters.iter().any(|parameter| {
        let name = parameter.name.value.as_str();
        parameter.location == document::Location::Header
            && ["if-none-match", "if-modified-since"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
    })
}
