//! What a rule is applied to.

use clientwright_openapi::document::Document;
use clientwright_openapi::source::Sources;

/// What a rule needs to know.
pub(crate) struct Subject<'a> {
    pub(crate) document: &'a Document,
    pub(crate) sources: &'a Sources,
}
