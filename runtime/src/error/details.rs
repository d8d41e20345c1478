//! The details in an error response.

use http::HeaderMap;

use crate::auth::Mask;
use crate::describe::ErrorConventions;
use crate::json::Node;
use crate::response::RawResponse;

/// Code, message, description and request id, located by the conventions of the API.
#[derive(Debug, Default, Clone)]
pub(crate) struct Details {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl Details {
    pub(crate) fn read(conventions: &ErrorConventions, response: &RawResponse) -> Self {
        let mut details = Self {
            request_id: request_id(conventions, response.headers()),
            ..Self::default()
        };
        response.in_json(|root| {
            details.code = text(root, conventions.code);
            details.message = text(root, conventions.message);
            details.description = text(root, conventions.description);
        });
        details
    }
}

impl Details {
    /// Redacts secrets that the server repeats.
    pub(crate) fn mask(&mut self, mask: &Mask) {
        mask.apply(&mut self.code);
        mask.apply(&mut self.message);
        mask.apply(&mut self.description);
        mask.apply(&mut self.request_id);
    }
}

/// Returns the request id of a response.
pub(crate) fn of_response(response: &RawResponse) -> Option<String> {
    request_id(&response.operation().api.errors, response.headers())
}

fn request_id(conventions: &ErrorConventions, headers: &HeaderMap) -> Option<String> {
    if conventions.request_id.is_empty() {
        return None;
    }
    let value = headers.get(conventions.request_id)?;
    Some(value.to_str().ok()?.to_owned())
}

fn text(root: Node<'_>, pointer: &str) -> Option<String> {
    if pointer.is_empty() {
        return None;
    }
    let node = root.pointer(pointer)?;
    node.as_str().or(node.number_text()).map(str::to_owned)
}
