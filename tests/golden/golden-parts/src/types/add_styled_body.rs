// Generated from an OpenAPI specification; change the specification instead.

//! [`AddStyledBody`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `parts.yaml#/paths/~1styled/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddStyledBody {
    pub csv: Option<Vec<String>>,
    pub deep: Option<AddStyledBodyDeep>,
    pub plain: Option<Vec<String>>,
    pub meta: Option<AddStyledBodyDeep>,
    pub form: Option<AddStyledBodyDeep>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddStyledBody {
    #[must_use]
    pub fn with_csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = Some(csv.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_deep(mut self, deep: AddStyledBodyDeep) -> Self {
        self.deep = Some(deep);
        self
    }

    #[must_use]
    pub fn with_plain(mut self, plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.plain = Some(plain.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_meta(mut self, meta: AddStyledBodyDeep) -> Self {
        self.meta = Some(meta);
        self
    }

    #[must_use]
    pub fn with_form(mut self, form: AddStyledBodyDeep) -> Self {
        self.form = Some(form);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(AddStyledBody {
    csv: optional("csv"),
    deep: optional("deep"),
    plain: optional("plain"),
    meta: optional("meta"),
    form: optional("form"),
    ..additional_properties
});

/// Defined at `parts.yaml#/paths/~1styled/post/requestBody/content/multipart~1form-data/schema/properties/deep`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddStyledBodyDeep {
    pub a: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddStyledBodyDeep {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(AddStyledBodyDeep {
    a: optional("a"),
    ..additional_properties
});
