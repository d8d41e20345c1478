// Generated from an OpenAPI specification; change the specification instead.

//! [`Sample`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::{
    Account, Booking, Collections, Counted, Enums, Loose, Patterns, Presence, Puppy, Required,
    Scalars, Strict, Tree,
};

/// One property for each kind of schema.
///
/// Defined at `types.yaml#/components/schemas/Sample`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// Every format of a scalar.
    pub scalars: Scalars,
    /// Optional and nullable properties are distinguished.
    pub presence: Option<Presence>,
    /// Arrays and maps.
    pub collections: Option<Collections>,
    pub enums: Option<Enums>,
    /// Explicitly allows other properties.
    pub loose: Option<Loose>,
    /// Allows no other properties; a server may send them nevertheless.
    pub strict: Option<Strict>,
    /// All other properties are numbers.
    pub counted: Option<Counted>,
    /// A node that contains nodes.
    pub tree: Option<Tree>,
    /// Inherits from a dog, which inherits from an animal.
    pub puppy: Option<Puppy>,
    pub account: Option<Account>,
    /// Properties described by a pattern.
    pub patterns: Option<Patterns>,
    /// Every position at which a schema can require more than the one that it refers to.
    pub required: Option<Required>,
    /// Requires more properties than a constructor can have arguments.
    pub booking: Option<Booking>,
    /// Anything at all.
    pub free: Option<Value>,
    /// `anyObject` in JSON.
    pub any_object: Option<BTreeMap<String, Value>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Sample {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(scalars: Scalars) -> Self {
        Self {
            scalars,
            presence: None,
            collections: None,
            enums: None,
            loose: None,
            strict: None,
            counted: None,
            tree: None,
            puppy: None,
            account: None,
            patterns: None,
            required: None,
            booking: None,
            free: None,
            any_object: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_presence(mut self, presence: Presence) -> Self {
        self.presence = Some(presence);
        self
    }

    #[must_use]
    pub fn with_collections(mut self, collections: Collections) -> Self {
        self.collections = Some(collections);
        self
    }

    #[must_use]
    pub fn with_enums(mut self, enums: Enums) -> Self {
        self.enums = Some(enums);
        self
    }

    #[must_use]
    pub fn with_loose(mut self, loose: Loose) -> Self {
        self.loose = Some(loose);
        self
    }

    #[must_use]
    pub fn with_strict(mut self, strict: Strict) -> Self {
        self.strict = Some(strict);
        self
    }

    #[must_use]
    pub fn with_counted(mut self, counted: Counted) -> Self {
        self.counted = Some(counted);
        self
    }

    #[must_use]
    pub fn with_tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    #[must_use]
    pub fn with_puppy(mut self, puppy: Puppy) -> Self {
        self.puppy = Some(puppy);
        self
    }

    #[must_use]
    pub fn with_account(mut self, account: Account) -> Self {
        self.account = Some(account);
        self
    }

    #[must_use]
    pub fn with_patterns(mut self, patterns: Patterns) -> Self {
        self.patterns = Some(patterns);
        self
    }

    #[must_use]
    pub fn with_required(mut self, required: Required) -> Self {
        self.required = Some(required);
        self
    }

    #[must_use]
    pub fn with_booking(mut self, booking: Booking) -> Self {
        self.booking = Some(booking);
        self
    }

    #[must_use]
    pub fn with_free(mut self, free: Value) -> Self {
        self.free = Some(free);
        self
    }

    /// Sets `anyObject`.
    #[must_use]
    pub fn with_any_object(mut self, any_object: BTreeMap<String, Value>) -> Self {
        self.any_object = Some(any_object);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Sample {
    scalars: required("scalars", Scalars),
    presence: optional("presence", Presence),
    collections: optional("collections", Collections),
    enums: optional("enums", Enums),
    loose: optional("loose", Loose),
    strict: optional("strict", Strict),
    counted: optional("counted", Counted),
    tree: optional("tree", Tree),
    puppy: optional("puppy", Puppy),
    account: optional("account", Account),
    patterns: optional("patterns", Patterns),
    required: optional("required", Required),
    booking: optional("booking", Booking),
    free: optional_value("free", Value),
    any_object: optional("anyObject", BTreeMap<String, Value>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Sample: [
    rule::Member("scalars", &[rule::Type(of::<super::Scalars>)]),
    rule::Member("collections", &[rule::Type(of::<super::Collections>)]),
    rule::Member("booking", &[rule::Type(of::<super::Booking>)]),
]);
