// Generated from an OpenAPI specification; change the specification instead.

//! [`Album`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, IntoOption, Nullable, Value};

/// Defined at `parts.yaml#/components/schemas/Album`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Album {
    pub title: String,
    pub note: Option<String>,
    pub scans: Option<Vec<Binary>>,
    pub snapshots: Nullable<Vec<Binary>>,
    pub pages: Option<Vec<Option<Binary>>>,
    pub cover: Nullable<Binary>,
    pub extra: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Album {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(
        note: impl IntoOption<String>,
        scans: impl IntoOption<Vec<Binary>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            note: note.into_option(),
            scans: scans.into_option(),
            snapshots: Nullable::Absent,
            pages: None,
            cover: Nullable::Absent,
            extra: Nullable::Absent,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_snapshots(
        mut self,
        snapshots: impl IntoIterator<Item = impl Into<Binary>>,
    ) -> Self {
        self.snapshots = Nullable::Value(snapshots.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_pages(mut self, pages: Vec<Option<Binary>>) -> Self {
        self.pages = Some(pages);
        self
    }

    #[must_use]
    pub fn with_cover(mut self, cover: impl Into<Binary>) -> Self {
        self.cover = Nullable::Value(cover.into());
        self
    }

    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Nullable::Value(extra.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Album {
    title: required("title", String),
    note: required_nullable("note", String),
    scans: required_nullable("scans", Vec<Binary>),
    snapshots: optional_nullable("snapshots", Vec<Binary>),
    pages: optional("pages", Vec<Option<Binary>>),
    cover: optional_nullable("cover", Binary),
    extra: optional_nullable("extra", String),
    ..additional_properties
});
