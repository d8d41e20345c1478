// Generated from an OpenAPI specification; change the specification instead.

//! [`NewFilm`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Credit;

/// A film to be added.
///
/// Defined at `guide.yaml#/components/schemas/NewFilm`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewFilm {
    pub title: String,
    pub year: i32,
    /// Who made it.
    pub credits: Option<Vec<Credit>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl NewFilm {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(title: impl Into<String>, year: i32) -> Self {
        Self {
            title: title.into(),
            year,
            credits: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_credits(mut self, credits: impl IntoIterator<Item = impl Into<Credit>>) -> Self {
        self.credits = Some(credits.into_iter().map(Into::into).collect());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(NewFilm {
    title: required("title", String),
    year: required("year", i32),
    credits: optional("credits", Vec<Credit>),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(NewFilm: [
    rule::Member("credits", &[rule::Items(&[rule::Type(of::<super::Credit>)])]),
]);
