//! Slots for the members of an object that is being read.
//!
//! A type that reads its members one by one can fail after each, and needs code that drops the previous ones.
//! Members are therefore read into slots, by one loop for all types
//! ([`ObjectReader::members`](super::object::ObjectReader::members)), and the value is built from them in one step,
//! which [`json_object!`](crate::codegen::v1::json_object) generates.

use super::{FromJson, Mismatch, Node, Nullable, Value};

/// A slot for one member.
pub trait Slot {
    /// Stores the member, if the object has it, replacing the previous content.
    ///
    /// # Errors
    /// Returns an error if the member does not match, or is required and missing.
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError>;
}

/// The error for a slot that cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldError {
    /// The object lacks the member.
    NoMember,
    /// The member does not match.
    Other(Mismatch),
}

impl From<Mismatch> for FieldError {
    fn from(mismatch: Mismatch) -> Self {
        Self::Other(mismatch)
    }
}

/// A required member; its `T` is an `Option` if it may be `null`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required<T>(pub Option<T>);

/// An optional free-form member; `null` is a value like any other.
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

/// An optional member; `null` is treated as missing.
impl<T: FromJson> Slot for Option<T> {
    fn fill(&mut self, node: Option<Node<'_>>) -> Result<(), FieldError> {
        *self = match node.filter(|node| !node.is_null()) {
            Some(node) => Some(T::from_json(node)?),
            None => None,
        };
        Ok(())
    }
}

/// An optional member that may be `null`, which is distinct from missing.
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

/// Creates the empty slot of a required member.
#[must_use]
pub const fn required<T>() -> Required<T> {
    Required(None)
}

/// Creates the empty slot of a required member that may be `null`.
#[must_use]
pub const fn required_nullable<T>() -> Required<Option<T>> {
    Required(None)
}

/// Creates the empty slot of an optional member; `null` is treated as missing.
#[must_use]
pub const fn optional<T>() -> Option<T> {
    None
}

/// Creates the empty slot of an optional member that may be `null`, which is distinct from missing.
#[must_use]
pub const fn optional_nullable<T>() -> Nullable<T> {
    Nullable::Absent
}

/// Creates the empty slot of an optional free-form member.
#[must_use]
pub const fn optional_value() -> OptionalValue {
    OptionalValue(None)
}
