//! The keywords that limit a value. Few schemas have any, so they are stored separately.

use std::ops::{Deref, DerefMut};

/// Bounds of a schema. Without any, they take the space of a pointer.
#[derive(Clone, Debug, Default)]
pub struct Bounds(Option<Box<BoundKeywords>>);

/// The individual bounds, as text so that no digit is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called as the specification calls it")]
pub struct BoundKeywords {
    pub minimum: Option<String>,
    pub exclusive_minimum: Option<String>,
    pub maximum: Option<String>,
    pub exclusive_maximum: Option<String>,
    pub multiple_of: Option<String>,
    pub min_length: Option<String>,
    pub max_length: Option<String>,
    pub pattern: Option<String>,
    pub min_items: Option<String>,
    pub max_items: Option<String>,
    pub unique_items: bool,
    pub min_properties: Option<String>,
    pub max_properties: Option<String>,
}

/// The bounds of a schema without any.
static NONE: BoundKeywords = BoundKeywords {
    minimum: None,
    exclusive_minimum: None,
    maximum: None,
    exclusive_maximum: None,
    multiple_of: None,
    min_length: None,
    max_length: None,
    pattern: None,
    min_items: None,
    max_items: None,
    unique_items: false,
    min_properties: None,
    max_properties: None,
};

impl Bounds {
    /// Whether there are no bounds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        **self == NONE
    }

    /// Adds the limits that are not set yet.
    pub fn add(&mut self, other: &Self) {
        self.merge(other, |own, other| {
            if own.is_none() {
                own.clone_from(other);
            }
        });
    }

    /// Replaces limits with those that are set in `other`.
    pub fn overrule(&mut self, other: &Self) {
        self.merge(other, |own, other| {
            if other.is_some() {
                own.clone_from(other);
            }
        });
    }

    fn merge(&mut self, other: &Self, each: fn(&mut Option<String>, &Option<String>)) {
        let Some(other) = &other.0 else { return };
        for (own, other) in self.texts_mut().into_iter().zip(other.texts()) {
            each(own, other);
        }
        self.unique_items |= other.unique_items;
    }

    /// Removes the limits that differ from those of `other`.
    pub fn keep_common(&mut self, other: &Self) {
        let Some(limits) = &mut self.0 else { return };
        for (own, other) in limits.texts_mut().into_iter().zip(other.texts()) {
            if own != other {
                *own = None;
            }
        }
        limits.unique_items &= other.unique_items;
    }
}

impl From<BoundKeywords> for Bounds {
    fn from(limits: BoundKeywords) -> Self {
        Self((limits != NONE).then(|| Box::new(limits)))
    }
}

impl Deref for Bounds {
    type Target = BoundKeywords;

    fn deref(&self) -> &BoundKeywords {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Bounds {
    fn deref_mut(&mut self) -> &mut BoundKeywords {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Bounds {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Bounds {}

impl BoundKeywords {
    fn texts(&self) -> [&Option<String>; 12] {
        [
            &self.minimum,
            &self.exclusive_minimum,
            &self.maximum,
            &self.exclusive_maximum,
            &self.multiple_of,
            &self.min_length,
            &self.max_length,
            &self.pattern,
            &self.min_items,
            &self.max_items,
            &self.min_properties,
            &self.max_properties,
        ]
    }

    fn texts_mut(&mut self) -> [&mut Option<String>; 12] {
        [
            &mut self.minimum,
            &mut self.exclusive_minimum,
            &mut self.maximum,
            &mut self.exclusive_maximum,
            &mut self.multiple_of,
            &mut self.min_length,
            &mut self.max_length,
            &mut self.pattern,
            &mut self.min_items,
            &mut self.max_items,
            &mut self.min_properties,
            &mut self.max_properties,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::{BoundKeywords, Bounds};

    fn at_least(minimum: &str) -> Bounds {
        Bounds::from(BoundKeywords {
            minimum: Some(minimum.to_owned()),
            ..BoundKeywords::default()
        })
    }

    #[test]
    fn bounds_without_a_limit_equal_the_default() {
        let mut emptied = at_least("1");
        emptied.minimum = None;
        assert!(emptied.is_empty());
        assert_eq!(emptied, Bounds::default());
        assert_eq!(Bounds::from(BoundKeywords::default()).0, None);
    }

    #[test]
    fn limits_are_added_overruled_and_kept() {
        let mut bounds = at_least("1");
        bounds.add(&at_least("2"));
        assert_eq!(bounds, at_least("1"));
        bounds.overrule(&Bounds::default());
        bounds.overrule(&at_least("3"));
        assert_eq!(bounds, at_least("3"));
        bounds.keep_common(&at_least("3"));
        assert_eq!(bounds, at_least("3"));
        bounds.keep_common(&Bounds::default());
        assert!(bounds.is_empty());
    }
}
