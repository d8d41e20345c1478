//! Bodies of requests that may be more than fits in memory.
//!
//! [`content`] is such a body, [`source`] is where the bytes come from; [`body`] hands them to the transport in one attempt. Typed items
//! become bytes in [`item_upload`].

mod body;
mod content;
mod item_upload;
mod source;

pub use body::UploadBody;
pub use content::Upload;
pub use item_upload::ItemUpload;
