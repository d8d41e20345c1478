// Generated from an OpenAPI specification; change the specification instead.

//! [`Fault`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Uri, Value};
use super::{FaultPlace, FaultPlaceMergePatch};

/// Defined at `operations.yaml#/components/schemas/Fault`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// Read-only: set by the service.
    pub id: Option<String>,
    pub href: Option<Uri>,
    /// `@type` in JSON.
    pub at_type: String,
    pub severity: FaultSeverity,
    pub place: Option<FaultPlace>,
    pub labels: Option<BTreeMap<String, String>>,
    pub notes: Option<Vec<FaultPlace>>,
    pub reason: Option<Box<FaultReason>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Fault {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(at_type: impl Into<String>, severity: impl Into<FaultSeverity>) -> Self {
        Self {
            id: None,
            href: None,
            at_type: at_type.into(),
            severity: severity.into(),
            place: None,
            labels: None,
            notes: None,
            reason: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_href(mut self, href: impl Into<Uri>) -> Self {
        self.href = Some(href.into());
        self
    }

    #[must_use]
    pub fn with_place(mut self, place: FaultPlace) -> Self {
        self.place = Some(place);
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    #[must_use]
    pub fn with_notes(mut self, notes: Vec<FaultPlace>) -> Self {
        self.notes = Some(notes);
        self
    }

    #[must_use]
    pub fn with_reason(mut self, reason: FaultReason) -> Self {
        self.reason = Some(Box::new(reason));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Fault {
    id: optional("id", String),
    href: optional("href", Uri),
    at_type: required("@type", String),
    severity: required("severity", FaultSeverity),
    place: optional("place", FaultPlace),
    labels: optional("labels", BTreeMap<String, String>),
    notes: optional("notes", Vec<FaultPlace>),
    reason: optional("reason", Box<FaultReason>),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `operations.yaml#/components/schemas/Fault/properties/severity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FaultSeverity {
    /// `minor`
    Minor,
    /// `major`
    Major,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FaultSeverity {
    Minor = "minor",
    Major = "major",
    ..Unknown
});

/// Defined at `operations.yaml#/components/schemas/Fault/properties/reason`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FaultReason {
    pub code: i32,
    pub cause: Option<Box<Fault>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultReason {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(code: i32) -> Self {
        Self {
            code,
            cause: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_cause(mut self, cause: Fault) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultReason {
    code: required("code", i32),
    cause: optional("cause", Box<Fault>),
    ..additional_properties
});

/// A merge patch: a property that is absent stays as it is, `null` removes it, and a value replaces it.
///
/// Defined at `operations.yaml#/components/schemas/Fault`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FaultMergePatch {
    /// Read-only: set by the service.
    pub id: Nullable<String>,
    pub href: Nullable<Uri>,
    /// `@type` in JSON.
    pub at_type: Nullable<String>,
    pub severity: Nullable<FaultSeverity>,
    pub place: Nullable<FaultPlaceMergePatch>,
    pub labels: Nullable<BTreeMap<String, Option<String>>>,
    pub notes: Nullable<Vec<FaultPlace>>,
    pub reason: Nullable<Box<FaultReasonMergePatch>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultMergePatch {
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    #[must_use]
    pub fn with_href(mut self, href: impl Into<Uri>) -> Self {
        self.href = Nullable::Value(href.into());
        self
    }

    /// Sets `@type`.
    #[must_use]
    pub fn with_at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Nullable::Value(at_type.into());
        self
    }

    #[must_use]
    pub fn with_severity(mut self, severity: impl Into<FaultSeverity>) -> Self {
        self.severity = Nullable::Value(severity.into());
        self
    }

    #[must_use]
    pub fn with_place(mut self, place: FaultPlaceMergePatch) -> Self {
        self.place = Nullable::Value(place);
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, Option<String>>) -> Self {
        self.labels = Nullable::Value(labels);
        self
    }

    #[must_use]
    pub fn with_notes(mut self, notes: Vec<FaultPlace>) -> Self {
        self.notes = Nullable::Value(notes);
        self
    }

    #[must_use]
    pub fn with_reason(mut self, reason: FaultReasonMergePatch) -> Self {
        self.reason = Nullable::Value(Box::new(reason));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultMergePatch {
    id: optional_nullable("id", String),
    href: optional_nullable("href", Uri),
    at_type: optional_nullable("@type", String),
    severity: optional_nullable("severity", FaultSeverity),
    place: optional_nullable("place", FaultPlaceMergePatch),
    labels: optional_nullable("labels", BTreeMap<String, Option<String>>),
    notes: optional_nullable("notes", Vec<FaultPlace>),
    reason: optional_nullable("reason", Box<FaultReasonMergePatch>),
    ..additional_properties
});

/// A merge patch: a property that is absent stays as it is, `null` removes it, and a value replaces it.
///
/// Defined at `operations.yaml#/components/schemas/Fault/properties/reason`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FaultReasonMergePatch {
    pub code: Nullable<i32>,
    pub cause: Nullable<Box<FaultMergePatch>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultReasonMergePatch {
    #[must_use]
    pub fn with_code(mut self, code: i32) -> Self {
        self.code = Nullable::Value(code);
        self
    }

    #[must_use]
    pub fn with_cause(mut self, cause: FaultMergePatch) -> Self {
        self.cause = Nullable::Value(Box::new(cause));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultReasonMergePatch {
    code: optional_nullable("code", i32),
    cause: optional_nullable("cause", Box<FaultMergePatch>),
    ..additional_properties
});

/// Properties that can be requested for a response.
#[derive(Clone)]
#[non_exhaustive]
pub enum FaultField {
    /// `id`
    Id,
    /// `href`
    Href,
    /// `@type`
    AtType,
    /// `severity`
    Severity,
    /// `place`
    Place,
    /// `labels`
    Labels,
    /// `notes`
    Notes,
    /// `reason`
    Reason,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FaultField {
    Id = "id",
    Href = "href",
    AtType = "@type",
    Severity = "severity",
    Place = "place",
    Labels = "labels",
    Notes = "notes",
    Reason = "reason",
    ..Unknown
});
