//! Visits everything in a document that can have extensions.

use crate::document::{Document, Extensions};

/// Calls `visit` with the extensions of everything that can have some.
pub(super) fn each<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a Extensions)) {
    visit(&document.extensions);
    visit(&document.info.extensions);
    for tag in &document.tags {
        visit(&tag.extensions);
    }
    for scheme in &document.security_schemes {
        visit(&scheme.extensions);
    }
    for schema in &document.schemas {
        visit(&schema.extensions);
    }
    for operation in document.all_operations() {
        visit(&operation.extensions);
        for parameter in &operation.parameters {
            visit(&parameter.extensions);
        }
        if let Some(body) = &operation.request_body {
            visit(&body.extensions);
        }
        for response in &operation.responses {
            visit(&response.extensions);
            for header in &response.headers {
                visit(&header.extensions);
            }
        }
    }
}
