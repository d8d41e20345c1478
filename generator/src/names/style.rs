//! Rust's naming conventions, as the lints of rustc check them: chosen names are used unchanged, so rustc would report
//! others when the crate is compiled.

use crate::words::{pascal, snake};

/// A convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Types and variants.
    UpperCamel,
    /// Fields, methods and arguments.
    Snake,
}

impl Style {
    /// The convention that a generated name follows.
    pub(super) fn of(generated: &str) -> Self {
        match generated.starts_with(|c: char| c.is_uppercase()) {
            true => Self::UpperCamel,
            false => Self::Snake,
        }
    }

    /// Whether rustc has nothing to report about a name.
    pub(super) fn fits(self, name: &str) -> bool {
        let name = name.trim_matches('_');
        if name.contains("__") {
            return false;
        }
        match self {
            Self::Snake => !name.contains(char::is_uppercase),
            Self::UpperCamel => {
                let has_case = |c: char| c.is_uppercase() || c.is_lowercase();
                let pairs = name.chars().zip(name.chars().skip(1));
                let mut pairs = pairs.filter(|(one, next)| {
                    (has_case(*one) && *next == '_') || (*one == '_' && has_case(*next))
                });
                !name.starts_with(char::is_lowercase) && pairs.next().is_none()
            }
        }
    }

    /// The name of the convention, and the name of the lint.
    pub(super) fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::UpperCamel => ("UpperCamelCase", "non_camel_case_types"),
            Self::Snake => ("snake_case", "non_snake_case"),
        }
    }

    /// The name in this style.
    pub(super) fn converted(self, name: &str) -> String {
        match self {
            Self::UpperCamel => pascal(name),
            Self::Snake => snake(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Style::{Snake, UpperCamel};

    #[test]
    fn names_fit_if_rustc_has_no_lint_for_them() {
        for name in ["Order", "V1_2", "XMLHttp", "A", "Order2_"] {
            assert!(UpperCamel.fits(name), "{name}");
        }
        for name in ["order", "My_Type", "V1_a", "A__1"] {
            assert!(!UpperCamel.fits(name), "{name}");
        }
        for name in ["order", "order_2", "a_b_", "x"] {
            assert!(Snake.fits(name), "{name}");
        }
        for name in ["doThing", "Limit", "a__b"] {
            assert!(!Snake.fits(name), "{name}");
        }
    }
}
