//! What values must keep to besides their types: checked on demand by clients, never by themselves.

use crate::api::literal::Literal;
use crate::document::Bounds;

/// Limits of a value and of what is inside of it, as far as that has no type with a name, which has its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Of the value itself.
    pub bounds: Bounds,
    /// The only text, or one of `true`, `false` and `null`, that it can be. A number is its own least and most.
    pub only: Option<Literal>,
    /// The members that must be there with a member.
    pub requires: Vec<(String, Vec<String>)>,
    /// Of the names of members.
    pub names: Option<Box<Checks>>,
    /// Of members that have no field.
    pub values: Option<Box<Checks>>,
    /// Of the first elements of a tuple, by place.
    pub elements: Vec<Checks>,
    /// Of elements, those of a tuple excepted.
    pub items: Option<Box<Checks>>,
}

impl Checks {
    /// Whether any value will do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nested = [&self.names, &self.values, &self.items];
        self.bounds.is_empty()
            && self.only.is_none()
            && self.requires.is_empty()
            && nested.into_iter().flatten().all(|it| it.is_empty())
            && self.elements.iter().all(Self::is_empty)
    }

    /// Adds what something else says of the same value, where nothing is said yet.
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

    /// Keeps what another place says of its values as well: a type that both share checks nothing else.
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
