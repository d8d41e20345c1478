//! Places for the members of an object that is being read.
//!
//! A type that reads its members one by one can fail after each, and pays with code that drops
//! what was read before. Members are therefore read into slots, by one loop for all types
//! ([`ObjectReader::members`](super::ObjectReader::members)), and the value is made of them in one
//! step. [`json_object!`](crate::codegen::v1::json_object) writes that step.

use super::{FromJson, Mismatch, Node, Nullable, Value};

/// A place for one member.
pub trait Slot {
    /// Keeps the member, if the object has it, in place of what was kept before.
    ///
    /// # Errors
    /// When the member does not fit, or is missing and must not be.
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError>;
}

/// Why a slot cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldError {
    /// The object does not have the member.
    NoMember,
    /// The member is something else.
    Other(Mismatch),
}

impl From<Mismatch> for FieldError {
    fn from(mismatch: Mismatch) -> Self {
        Self::Other(mismatch)
    }
}

/// A member that must be there; `Option` inside for one that may be `null`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required<T>(pub Option<T>);

/// A free-form member that may be missing; `null` is a value like any other.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionalValue(pub Option<Value>);

impl<T: FromJson> Slot for Required<T> {
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError> {
        self.0 = match node {
            Some(node) => Some(T::from_json(node)?),
            #[cfg(feature = "fake")]
            None => super::made_up::made_up(),
            #[cfg(not(feature = "fake"))]
            None => None,
        };
        match self.0 {
            Some(_) => Ok(()),
            None => Err(FieldError::NoMember),
        }
    }
}

/// A member that may be missing; `null` counts as missing.
impl<T: FromJson> Slot for Option<T> {
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError> {
        *self = match node.filter(|node| !node.is_null()) {
            Some(node) => Some(T::from_json(node)?),
            None => None,
        };
        Ok(())
    }
}

/// A member that may be missing and may be `null`, told apart.
impl<T: FromJson> Slot for Nullable<T> {
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError> {
        *self = match node {
            None => Self::Absent,
            Some(node) if node.is_null() => Self::Null,
            Some(node) => Self::Value(T::from_json(node)?),
        };
        Ok(())
    }
}

impl Slot for OptionalValue {
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError> {
        self.0 = node.map(Node::to_value);
        Ok(())
    }
}

/// The empty slot of a member that must be there.
#[must_use]
pub const fn required<T>() -> Required<T> {
    Required(None)
}

/// The empty slot of a member that must be there and may be `null`.
#[must_use]
pub const fn required_nullable<T>() -> Required<Option<T>> {
    Required(None)
}

/// The empty slot of a member that may be missing; `null` counts as missing.
#[must_use]
pub const fn optional<T>() -> Option<T> {
    None
}

/// The empty slot of a member that may be missing and may be `null`, told apart.
#[must_use]
pub const fn optional_nullable<T>() -> Nullable<T> {
    Nullable::Absent
}

/// The empty slot of a free-form member that may be missing.
#[must_use]
pub const fn optional_value() -> OptionalValue {
    OptionalValue(None)
}
