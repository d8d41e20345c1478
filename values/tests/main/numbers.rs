//! Numbers are compared exactly, by value, regardless of their notation.

use clientwright_values::Exact;
use proptest::prelude::*;

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

#[test]
fn notations_of_the_same_number_are_equal() {
    for (a, b) in [
        ("1", "1.0"),
        ("100", "1e2"),
        ("-0", "0.0"),
        ("0.25", "25E-2"),
    ] {
        assert_eq!(exact(a), exact(b), "{a} and {b}");
    }
    assert_ne!(exact("9007199254740993"), exact("9007199254740992"));
}

#[test]
fn numbers_are_ordered_by_value() {
    let sorted = ["-1e3", "-10", "-2", "0", "1e-3", "0.5", "2", "10", "1e30"];
    for pair in sorted.windows(2) {
        let [a, b] = pair else { continue };
        assert!(exact(a) < exact(b), "{a} < {b}");
    }
}

#[test]
fn multiples_of_decimals_are_exact() {
    assert_eq!(exact("0.3").is_multiple_of(&exact("0.1")), Some(true));
    assert_eq!(exact("0.35").is_multiple_of(&exact("0.1")), Some(false));
    assert_eq!(exact("12").is_multiple_of(&exact("5")), Some(false));
}

proptest! {
    #[test]
    fn integers_are_ordered_like_i64(a: i64, b: i64) {
        prop_assert_eq!(exact(&a.to_string()).cmp(&exact(&b.to_string())), a.cmp(&b));
    }

    #[test]
    fn zeros_after_the_decimal_point_do_not_change_an_integer(value: i64, zeros in 1_usize..20) {
        let written = format!("{value}.{}", "0".repeat(zeros));
        prop_assert_eq!(exact(&written).as_integer(), Some(i128::from(value)));
    }

    #[test]
    fn parsing_arbitrary_text_never_panics(text: String) {
        let _ = Exact::parse(&text);
    }
}
