//! Constraints on values in addition to their types. Clients check them on request, never automatically.

use crate::api::literal::Literal;
use crate::document::Bounds;

/// Constraints on a value and its unnamed contents. Named types have their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Bounds of the value itself.
    pub bounds: Bounds,
    /// The only allowed text, `true`, `false` or `null`. For a number, minimum and maximum are equal instead.
    pub only: Option<Literal>,
    /// The properties that a property requires (`dependentRequired`).
    pub requires: Vec<(String, Vec<String>)>,
    /// Constraints on property names.
    pub names: Option<Box<Checks>>,
    /// Constraints on properties without a field.
    pub values: Option<Box<Checks>>,
    /// Constraints on the first elements of a tuple, by position.
    pub elements: Vec<Checks>,
    /// Constraints on elements, except those of a tuple.
    pub items: Option<Box<Checks>>,
}

impl Checks {
    /// Whether there are no constraints.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nested = [&self.names, &self.values, &self.items];
        self.bounds.is_empty()
            && self.only.is_none()
            && self.requires.is_empty()
            && nested.into_iter().flatten().all(|it| it.is_empty())
            && self.elements.iter().all(Self::is_empty)
    }

    /// Adds the constraints of another schema for the same value, unless they are already set.
    pub fn add(&mut self, other: &Self) {
        self.bounds.add(&other.bounds);
        if self.only.is_none() {
            self.only.clone_from(&other.only);
        }
        for requirement in &other.requires {
            if !self.requires.contains(requirement) {
                self.requires.push(requirement.clone());
            }
        }
        for (own, other) in [
            (&mut self.names, &other.names),
            (&mut self.values, &other.values),
            (&mut self.items, &other.items),
        ] {
            if let Some(other) = other {
                own.get_or_insert_default().add(other);
            }
        }
        for (place, other) in other.elements.iter().enumerate() {
            match self.elements.get_mut(place) {
                Some(own) => own.add(other),
                None => self.elements.push(other.clone()),
            }
        }
    }

    /// Retains only the constraints that another place has as well: a type that both share checks nothing else.
    pub fn keep_common(&mut self, other: &Self) {
        self.bounds.keep_common(&other.bounds);
        if self.only != other.only {
            self.only = None;
        }
        self.requires.retain(|it| other.requires.contains(it));
        for (own, other) in [
            (&mut self.names, &other.names),
            (&mut self.values, &other.values),
            (&mut self.items, &other.items),
        ] {
            match (own.as_mut(), other) {
                (Some(own), Some(other)) => own.keep_common(other),
                _ => *own = None,
            }
        }
        self.elements.truncate(other.elements.len());
        for (own, other) in self.elements.iter_mut().zip(&other.elements) {
            own.keep_common(other);
        }
    }
}
