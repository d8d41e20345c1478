//! Bodies that are handled as bytes.

use crate::diagnostics::codes;
use crate::document::{MediaType, SchemaId};

use super::media_types::{Codec, codec};
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::binary::{is_binary, may_be_binary};
use crate::api::lower::schema::merged_schema::constrains;
use crate::api::lower::warning::warn;

/// Whether a body is handled as bytes: because it is a file, or because it may be a file and the response
/// does not tell, which is reported.
pub(super) fn is_bytes(lowerer: &mut Lowerer<'_>, media: &MediaType) -> bool {
    let Some(id) = media.schema else {
        return false;
    };
    if is_binary(lowerer.document, id) {
        return true;
    }
    let may_be = codec(&media.media_type.value) != Codec::Multipart && may_be_file(lowerer, id);
    if may_be {
        warn(
            &mut lowerer.diagnostics,
            codes::FILE_OR_VALUE,
            media.media_type.span,
            format!(
                "`{}` is a file or something else here: it is treated as bytes",
                media.media_type.value
            ),
            "describe the file under a separate media type",
        );
    }
    may_be
}

/// Whether a schema may be either a file or something else. Cached for components, which bodies may share.
fn may_be_file(lowerer: &mut Lowerer<'_>, id: SchemaId) -> bool {
    let id = match lowerer.schema(id) {
        Some(schema) if !constrains(schema) && schema.all_of.is_empty() => {
            schema.reference.unwrap_or(id)
        }
        _ => id,
    };
    let document = lowerer.document;
    *lowerer
        .may_be_files
        .entry(id)
        .or_insert_with(|| may_be_binary(document, id))
}
