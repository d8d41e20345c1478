//! The parts of a request that an operation receives.

use serde_json::Value;
use time::OffsetDateTime;

use super::field::Field;
use crate::orange::Problem;

/// A request that has passed all checks that are independent of the operation.
#[derive(Debug)]
pub(crate) struct Call {
    /// The path parameter; empty if the path has none. No path has more than one.
    pub(crate) id: String,
    pub(crate) query: Vec<(String, String)>,
    /// The body; `Null` if the operation has none.
    pub(crate) body: Value,
    /// The value of `Accept-Language`, if any.
    pub(crate) language: Option<String>,
    pub(crate) now: OffsetDateTime,
}

impl Call {
    /// The body, as the root field.
    pub(crate) fn body(&self) -> Field<'_> {
        Field::root(&self.body)
    }

    /// A query parameter that may occur once.
    pub(crate) fn query(&self, name: &str) -> Result<Option<&str>, Problem> {
        let mut values = self
            .query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str());
        let first = values.next();
        match values.next() {
            None => Ok(first),
            Some(_) => Err(Problem::invalid_query(name, "given only once")),
        }
    }

    /// A query parameter that must be one of `allowed` if it is present.
    pub(crate) fn query_one_of(
        &self,
        name: &str,
        allowed: &[&str],
    ) -> Result<Option<&str>, Problem> {
        match self.query(name)? {
            Some(value) if !allowed.contains(&value) => {
                let expected = format!("one of {}", allowed.join(", "));
                Err(Problem::invalid_query(name, &expected))
            }
            value => Ok(value),
        }
    }

    /// A query parameter that must be a non-negative integer if it is present.
    pub(crate) fn query_count(&self, name: &str) -> Result<Option<usize>, Problem> {
        let expected = || Problem::invalid_query(name, "a whole number, 0 or more");
        self.query(name)?
            .map(|value| value.parse().map_err(|_| expected()))
            .transpose()
    }
}
