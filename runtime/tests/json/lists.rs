//! Lists that are read from their text element by element, compared with parsing the whole document first.

use clientwright_runtime::json::{JsonError, from_slice_within};
use clientwright_runtime::{Document, FromJson, Value};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn whole<T: FromJson>(bytes: &[u8], most: usize) -> Result<T, JsonError> {
    let document = Document::parse_within(bytes, most)?;
    Ok(T::from_json(document.root())?)
}

fn is_read_alike<T: FromJson + PartialEq + std::fmt::Debug>(
    text: &[u8],
    most: usize,
) -> Result<(), TestCaseError> {
    let read = from_slice_within::<Vec<T>>(text, most);
    prop_assert_eq!(
        read,
        whole(text, most),
        "{:?}",
        String::from_utf8_lossy(text)
    );
    Ok(())
}

/// Short documents are parsed as a whole; a document with this number of spaces is a long one.
const LONG: usize = 20_000;

/// Generates lists, some of which are invalid because of a fragment.
fn list() -> impl Strategy<Value = String> {
    let element = prop_oneof![
        4 => (0_u16..300).prop_map(|number| number.to_string()),
        2 => Just("[1,[2,[]]]".to_owned()),
        2 => Just(r#"{"a":{"b":[1]},"a":2}"#.to_owned()),
        2 => Just(r#""\u00e9""#.to_owned()),
        1 => Just("null".to_owned()),
        1 => Just(" \n{ } ".to_owned()),
        1 => Just("]".to_owned()),
        1 => Just("}".to_owned()),
        1 => Just("[".to_owned()),
        1 => Just(",".to_owned()),
        1 => Just("1]".to_owned()),
        1 => Just(String::new()),
    ];
    let elements = prop::collection::vec(element, 0..9);
    let before = prop_oneof![Just(""), Just("\u{feff}"), Just(" "), Just("1"), Just("[")];
    let after = prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("]"), 1 => Just("1")];
    let length = prop_oneof![3 => Just(LONG), 1 => Just(0)];
    (before, elements, after, length).prop_map(|(before, elements, after, length)| {
        let blanks = " ".repeat(length);
        format!("{before}[{}{blanks}]{after}", elements.join(","))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_a_list_has_the_same_result_as_parsing_the_whole_document(
        text in list(), most in prop_oneof![Just(usize::MAX), 0_usize..30],
    ) {
        is_read_alike::<Value>(text.as_bytes(), most)?;
        is_read_alike::<u8>(text.as_bytes(), most)?;
        is_read_alike::<Vec<Value>>(text.as_bytes(), most)?;
    }

    #[test]
    fn reading_a_damaged_list_has_the_same_result_as_parsing_the_whole_document(
        text in list(), at: prop::sample::Index, byte: u8,
    ) {
        let mut text = text.into_bytes();
        let at = at.index(text.len());
        if let Some(place) = text.get_mut(at) {
            *place = byte;
        }
        is_read_alike::<Value>(&text, usize::MAX)?;
    }
}

#[test]
fn a_list_has_the_same_nesting_limit_as_other_values() {
    let blanks = " ".repeat(LONG);
    let nested = |levels: usize| format!("{}{blanks}{}", "[".repeat(levels), "]".repeat(levels));
    for levels in [127, 128, 129] {
        let text = nested(levels);
        let read = from_slice_within::<Vec<Value>>(text.as_bytes(), usize::MAX);
        assert_eq!(read.is_ok(), levels <= 128, "{levels}");
        assert_eq!(read, whole(text.as_bytes(), usize::MAX));
    }
}

#[test]
fn elements_of_very_different_sizes_are_all_read() {
    let long = format!("\"{}\"", "x".repeat(5000));
    for sizes in [[1, 1000], [1000, 1]] {
        let [short, longer] = sizes;
        let elements: Vec<&str> = std::iter::repeat_n("1", short)
            .chain(std::iter::repeat_n(long.as_str(), longer))
            .chain(["2"; 3])
            .collect();
        let text = format!("[{}]", elements.join(","));
        let read: Vec<Value> = from_slice_within(text.as_bytes(), usize::MAX).unwrap();
        assert_eq!(read.len(), elements.len());
        assert_eq!(Ok(read), whole(text.as_bytes(), usize::MAX));
    }
}
