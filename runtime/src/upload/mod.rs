//! Request bodies that may be larger than memory.
//!
//! [`content`] is such a body, [`source`] provides its bytes; [`body`] passes them to the transport in one attempt.
//! [`item_upload`] converts typed items to bytes.

mod body;
mod content;
mod item_upload;
mod source;

pub use body::UploadBody;
pub use content::Upload;
pub use item_upload::ItemUpload;
