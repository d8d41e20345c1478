//! The strictness and the limits of validation.

use crate::json::Json;

/// The strictness and the limits of validation.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Whether enums allow unlisted strings and integers, as clients must
    /// expect from a newer server.
    pub open_enums: bool,
    /// Whether a discriminator may have unknown values.
    pub open_tags: bool,
    /// The direction of the values.
    pub direction: Direction,
    /// The budget for a value.
    pub budget: Budget,
    /// The number of violations after which checking a value stops.
    pub max_violations: usize,
}

impl Rules {
    /// According to the document: enums are closed. Discriminators are open, because mappings are
    /// often incomplete; the value must still match an alternative.
    pub const AS_WRITTEN: Self = Self {
        open_enums: false,
        open_tags: true,
        direction: Direction::Either,
        budget: Budget {
            steps: 3_000,
            steps_per_value: 100,
        },
        max_violations: usize::MAX,
    };

    /// As a client must expect: enums and discriminators are open.
    pub const TOLERANT: Self = Self {
        open_enums: true,
        open_tags: true,
        direction: Direction::Both,
        budget: Budget {
            steps: 100_000,
            steps_per_value: 1_000,
        },
        max_violations: usize::MAX,
    };

    /// Nothing is open. A value that exceeds the budget does not match.
    pub const EXACT: Self = Self {
        open_enums: false,
        open_tags: false,
        direction: Direction::Both,
        budget: Budget {
            steps: 2_000,
            steps_per_value: 0,
        },
        max_violations: usize::MAX,
    };
}

/// The direction of a value: a required property that is `readOnly` may be absent from requests, one
/// that is `writeOnly` from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
    /// One of the two, but it is unknown which.
    Either,
    /// Both: no required property may be absent.
    Both,
}

/// The maximum number of schemas that are checked: without a limit, nested unions that do not match
/// can take exponential time, and lists of thousands of alternatives are searched for each value.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// For the value as a whole.
    pub steps: u64,
    /// For each nested value, including itself.
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
