//! A part of a multipart body, with its headers.

use std::path::Path;

use crate::upload::Upload;

/// A part of a multipart body: bytes, a file or a stream, with an optional file name, media type and headers.
///
/// ```
/// use clientwright_runtime::{Multipart, Part};
///
/// let mut parts = Multipart::new();
/// parts.part("photo", Part::file("IMG_0815.jpg").file_name("house.jpg").content_type("image/jpeg"));
/// parts.part("note", Part::bytes("Please call first").header("X-Author", "me"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub(super) content: Upload,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    /// Header lines, each with its line end.
    pub(super) headers: String,
}

impl Part {
    /// Creates a part from memory, a file or a stream, without a file name.
    #[must_use]
    pub fn new(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            file_name: None,
            content_type: None,
            headers: String::new(),
        }
    }

    /// Creates a part from bytes or a text in memory, without a file name.
    #[must_use]
    pub fn bytes(content: impl Into<bytes::Bytes>) -> Self {
        Self::new(Upload::bytes(content))
    }

    /// Creates a part from a file, with its name, as `application/octet-stream`.
    #[must_use]
    pub fn file(path: impl AsRef<Path>) -> Self {
        let name = path.as_ref().file_name().unwrap_or_default();
        Self::new(Upload::file(&path))
            .file_name(&name.to_string_lossy())
            .content_type("application/octet-stream")
    }

    /// Sets the file name that is sent.
    #[must_use]
    pub fn file_name(mut self, name: &str) -> Self {
        self.file_name = Some(name.to_owned());
        self
    }

    /// Sets the media type.
    #[must_use]
    pub fn content_type(mut self, media_type: &str) -> Self {
        self.content_type = Some(line(media_type));
        self
    }

    /// Returns whether the part has a header with the given name.
    pub(super) fn has_header(&self, name: &str) -> bool {
        self.headers.lines().any(|header| is_of(header, name))
    }

    /// Removes the headers with the given name.
    pub(super) fn without_header(mut self, name: &str) -> Self {
        let kept = self.headers.lines().filter(|header| !is_of(header, name));
        self.headers = kept.map(|header| format!("{header}\r\n")).collect();
        self
    }

    /// Adds a header; one such as `Content-Disposition` replaces the default one.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers
            .push_str(&format!("{}: {}\r\n", line(name), line(value)));
        self
    }
}

impl<T: Into<Upload>> From<T> for Part {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Returns whether a line is a header with the given name.
fn is_of(header: &str, name: &str) -> bool {
    let found = header.split_once(':').map_or(header, |(name, _)| name);
    found.eq_ignore_ascii_case(&line(name))
}

/// Removes control characters: a line break would let a value add headers.
fn line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
