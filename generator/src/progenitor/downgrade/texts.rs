//! Makes descriptions safe for progenitor, which copies them into documentation, those of
//! parameters in the middle of a line.

use crate::document::Document;
use crate::render::doc;

/// Makes every text safe in a documentation comment.
pub(super) fn make_safe(document: &mut Document) {
    document.info.title = doc::inline(&document.info.title);
    document.info.version = doc::inline(&document.info.version);
    block(&mut document.info.description);
    for operation in &mut document.operations {
        block(&mut operation.summary);
        block(&mut operation.description);
        for parameter in &mut operation.parameters {
            line(&mut parameter.description);
        }
        if let Some(body) = &mut operation.request_body {
            line(&mut body.description);
        }
        for response in &mut operation.responses {
            response.description = doc::inline(&response.description);
            for header in &mut response.headers {
                line(&mut header.description);
            }
        }
    }
    for schema in &mut document.schemas {
        block(&mut schema.description);
        line(&mut schema.title);
    }
    for tag in &mut document.tags {
        block(&mut tag.description);
    }
}

fn block(text: &mut Option<String>) {
    if let Some(text) = text {
        *text = doc::markdown(text);
    }
}

fn line(text: &mut Option<String>) {
    if let Some(text) = text {
        *text = doc::inline(text);
    }
}
