//! Validation on demand: whether a value satisfies the constraints of the document (feature `validate`).
//!
//! Generated types describe their constraints in a static table of [`Rule`]s; `validate` writes the value as
//! JSON and walks both together. Nothing here runs when values are read or sent.

mod canonical;
mod number;
mod pattern;
mod rule;
mod violation;
mod walk;

pub use rule::{Alternative, Checked, Rule, of, reads};
pub use violation::{Violation, Violations};

use crate::json::{Document, ToJson, to_string};

/// Checks a value against rules and returns all violations.
///
/// # Errors
/// Returns an error if there is a violation, or the value is nested too deeply to be checked.
#[doc(hidden)]
pub fn validate(value: &dyn ToJson, rules: &'static [Rule]) -> Result<(), Violations> {
    let text = to_string(value);
    let found = match Document::parse(text.as_bytes()) {
        Ok(document) => walk::violations(document.root(), rules),
        Err(error) => vec![Violation {
            pointer: String::new(),
            keyword: "",
            message: format!("cannot be checked: {error}"),
        }],
    };
    match found.is_empty() {
        true => Ok(()),
        false => Err(Violations::of(found)),
    }
}

/// Adds `validate` to a type, with the constraints of its values as rules.
///
/// ```
/// use clientwright_runtime::json::to_string;
///
/// struct Line {
///     quantity: i64,
/// }
///
/// clientwright_runtime::codegen::v1::json_object!(Line {
///     quantity: required("quantity"),
/// });
/// # impl PartialEq for Line { fn eq(&self, other: &Self) -> bool { self.quantity == other.quantity } }
///
/// clientwright_runtime::codegen::v1::checks!(Line: [
///     rule::Member("quantity", &[rule::Minimum("1")]),
/// ]);
///
/// assert!(Line { quantity: 1 }.validate().is_ok());
/// let violations = Line { quantity: 0 }.validate().unwrap_err();
/// assert_eq!(violations.to_string(), "/quantity: must be at least 1");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_checks {
    ($type:ident: $rules:tt) => {
        impl $crate::codegen::v1::check::Checked for $type {
            fn rules() -> &'static [$crate::codegen::v1::check::Rule] {
                #[allow(non_camel_case_types, unused_imports)]
                use $crate::codegen::v1::check::{Rule as rule, of, reads};
                static RULES: &[rule] = &$rules;
                RULES
            }
        }

        impl $type {
            /// Checks whether the value satisfies the constraints of the specification: lengths, ranges,
            /// patterns, counts and constants. Values are never checked automatically; call this where
            /// needed.
            ///
            /// # Errors
            /// Returns all violations, each with a JSON pointer to the offending part.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::validate::Violations> {
                $crate::validate::validate(
                    self,
                    <Self as $crate::codegen::v1::check::Checked>::rules(),
                )
            }
        }
    };
}
