//! How strictly values are checked, and how long.

use crate::json::Json;

/// How strictly values are checked, and how long.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Whether enums hold strings and integers that they do not list, as clients must expect of a
    /// server that is newer than they are.
    pub open_enums: bool,
    /// Whether a discriminator may have values that name no alternative.
    pub open_tags: bool,
    /// Which way the values go.
    pub direction: Direction,
    /// How long a value is looked at.
    pub budget: Budget,
}

impl Rules {
    /// What the document says: enums hold what they list. Tags are open, because mappings are often
    /// incomplete; the value must fit some alternative all the same.
    pub const AS_WRITTEN: Self = Self {
        open_enums: false,
        open_tags: true,
        direction: Direction::Either,
        budget: Budget {
            steps: 3_000,
            steps_per_value: 100,
        },
    };

    /// What a client must expect: enums and tags are open.
    pub const TOLERANT: Self = Self {
        open_enums: true,
        open_tags: true,
        direction: Direction::Both,
        budget: Budget {
            steps: 100_000,
            steps_per_value: 1_000,
        },
    };

    /// Nothing is open. What takes long to find out counts as not fitting.
    pub const EXACT: Self = Self {
        open_enums: false,
        open_tags: false,
        direction: Direction::Both,
        budget: Budget {
            steps: 2_000,
            steps_per_value: 0,
        },
    };
}

/// Which way a value goes: a required property that is `readOnly` may be absent from requests, one
/// that is `writeOnly` from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
    /// One of the two, and it is not known which.
    Either,
    /// The value must do for both: nothing may be absent.
    Both,
}

/// How long a value is looked at, in schemas: unions in unions that all fail take exponentially
/// many otherwise, and lists of thousands of alternatives are looked through for each value.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// For the value as a whole.
    pub steps: u64,
    /// For each value in it, itself included.
    pub steps_per_value: u64,
}

impl Budget {
    pub(super) fn of(self, value: &Json) -> u64 {
        if self.steps_per_value == 0 {
            return self.steps;
        }
        let size = u64::try_from(value.size()).unwrap_or(u64::MAX);
        self.steps
            .saturating_add(size.saturating_mul(self.steps_per_value))
    }
}
