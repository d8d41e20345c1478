// Generated from an OpenAPI specification; change the specification instead.

//! [`AddStyledBody`] and what it consists of.

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// `AddStyledBody` of the specification.
///
/// Defined at `parts.yaml:114`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddStyledBody {
    /// `csv` on the wire.
    pub csv: Option<Vec<String>>,
    /// `deep` on the wire.
    pub deep: Option<AddStyledBodyDeep>,
    /// `plain` on the wire.
    pub plain: Option<Vec<String>>,
    /// `meta` on the wire.
    pub meta: Option<AddStyledBodyDeep>,
    /// `form` on the wire.
    pub form: Option<AddStyledBodyDeep>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddStyledBody {
    /// Sets `csv`.
    #[must_use]
    pub fn with_csv(mut self, csv: Vec<String>) -> Self {
        self.csv = Some(csv);
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn with_deep(mut self, deep: AddStyledBodyDeep) -> Self {
        self.deep = Some(deep);
        self
    }

    /// Sets `plain`.
    #[must_use]
    pub fn with_plain(mut self, plain: Vec<String>) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(mut self, meta: AddStyledBodyDeep) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets `form`.
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

/// `AddStyledBodyDeep` of the specification.
///
/// Defined at `parts.yaml:117`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddStyledBodyDeep {
    /// `a` on the wire.
    pub a: Option<String>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl AddStyledBodyDeep {
    /// Sets `a`.
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
