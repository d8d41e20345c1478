//! Which bodies are taken as bytes.

use crate::diagnostics::codes;
use crate::document::MediaType;

use super::binary::{is_binary, may_be_binary};
use super::media::{Codec, codec};
use super::schema::Lowerer;
use super::warning::warn;

/// Whether a body is taken as bytes: because it is a file, or because it may be one and nothing would
/// tell, which is reported.
pub(super) fn is_bytes(lowerer: &mut Lowerer<'_>, media: &MediaType) -> bool {
    let Some(id) = media.schema else {
        return false;
    };
    if is_binary(lowerer.document, id) {
        return true;
    }
    let may_be =
        codec(&media.media_type.value) != Codec::Multipart && may_be_binary(lowerer.document, id);
    if may_be {
        warn(
            &mut lowerer.diagnostics,
            codes::FILE_OR_VALUE,
            media.media_type.span,
            format!(
                "`{}` is a file or something else here: it is taken as bytes",
                media.media_type.value
            ),
            "describe the file under a media type of its own",
        );
    }
    may_be
}
