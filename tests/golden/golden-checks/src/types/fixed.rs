// Generated from an OpenAPI specification; change the specification instead.

//! [`Fixed`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{Level, Phase, State, Switch};

/// Defined at `checks.yaml#/components/schemas/Fixed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fixed {
    /// Always `open`.
    pub state: State,
    /// Always `2`.
    pub level: Level,
    /// Always `done`.
    pub phase: Phase,
    /// Always `true`.
    pub switch: Switch,
    /// Always `abc`.
    pub plain: String,
    /// Always `null`.
    pub nothing: Option<Value>,
    /// At most `3` characters.
    ///
    /// Always `x`.
    pub short: Option<String>,
    /// Always `same`.
    pub same: Option<String>,
    pub maybe: Nullable<FixedMaybe>,
    pub listed: Nullable<FixedListed>,
    pub all: Option<FixedAll>,
    pub some: Option<FixedSome>,
    pub deadline: Option<String>,
    pub reason: Option<String>,
    pub contact: Option<String>,
    pub extra: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Fixed {
    /// A value with the constant properties; the others are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: State::Open,
            level: Level::N2,
            phase: Phase::Done,
            switch: Switch::True,
            plain: "abc".to_owned(),
            nothing: None,
            short: None,
            same: None,
            maybe: Nullable::Absent,
            listed: Nullable::Absent,
            all: None,
            some: None,
            deadline: None,
            reason: None,
            contact: None,
            extra: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    #[must_use]
    pub fn with_same(mut self, same: impl Into<String>) -> Self {
        self.same = Some(same.into());
        self
    }

    #[must_use]
    pub fn with_maybe(mut self, maybe: impl Into<FixedMaybe>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    #[must_use]
    pub fn with_listed(mut self, listed: impl Into<FixedListed>) -> Self {
        self.listed = Nullable::Value(listed.into());
        self
    }

    #[must_use]
    pub fn with_all(mut self, all: FixedAll) -> Self {
        self.all = Some(all);
        self
    }

    #[must_use]
    pub fn with_some(mut self, some: impl Into<FixedSome>) -> Self {
        self.some = Some(some.into());
        self
    }

    #[must_use]
    pub fn with_deadline(mut self, deadline: impl Into<String>) -> Self {
        self.deadline = Some(deadline.into());
        self
    }

    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    #[must_use]
    pub fn with_contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl Default for Fixed {
    fn default() -> Self {
        Self::new()
    }
}

clientwright_runtime::codegen::v1::json_object!(Fixed {
    state: required("state", State),
    level: required("level", Level),
    phase: required("phase", Phase),
    switch: required("switch", Switch),
    plain: required("plain", String),
    nothing: required_nullable("nothing", Value),
    short: optional("short", String),
    same: optional("same", String),
    maybe: optional_nullable("maybe", FixedMaybe),
    listed: optional_nullable("listed", FixedListed),
    all: optional("all", FixedAll),
    some: optional("some", FixedSome),
    deadline: optional("deadline", String),
    reason: optional("reason", String),
    contact: optional("contact", String),
    extra: optional("extra", String),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Fixed: [
    rule::Requires("deadline", &["reason"]),
    rule::Requires("reason", &["contact"]),
    rule::Requires("some", &["contact"]),
    rule::Member("state", &[rule::IsText("open")]),
    rule::Member("level", &[rule::Minimum("2"), rule::Maximum("2")]),
    rule::Member("phase", &[rule::IsText("done")]),
    rule::Member("switch", &[rule::Is(true)]),
    rule::Member("plain", &[rule::IsText("abc")]),
    rule::Member("nothing", &[rule::IsNull]),
    rule::Member("short", &[rule::IsText("x")]),
    rule::Member("same", &[rule::IsText("same")]),
    rule::Member("maybe", &[rule::IsText("k")]),
    rule::Member("listed", &[rule::IsText("l")]),
    rule::Member("all", &[rule::Items(&[rule::IsText("shut")])]),
]);

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Fixed/properties/maybe`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FixedMaybe {
    /// `k`
    K,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FixedMaybe {
    K = "k",
    ..Unknown
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Fixed/properties/listed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FixedListed {
    /// `l`
    L,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FixedListed {
    L = "l",
    ..Unknown
});

/// Defined at `checks.yaml#/components/schemas/Fixed/properties/all`.
pub type FixedAll = Vec<FixedAllItem>;

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Fixed/properties/all/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FixedAllItem {
    /// `shut`
    Shut,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FixedAllItem {
    Shut = "shut",
    ..Unknown
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `checks.yaml#/components/schemas/Fixed/properties/some`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FixedSome {
    /// `open`
    Open,
    /// `shut`
    Shut,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FixedSome {
    Open = "open",
    Shut = "shut",
    ..Unknown
});
