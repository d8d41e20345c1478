//! Alternatives that are distinguished by their content.

use clientwright_runtime::codegen::v1::union::{Kinds, Shape, choose};
use clientwright_runtime::{FromJson, Mismatch, Node, Value, json};

/// Defines a union like the generator.
macro_rules! union {
    ($name:ident, $($kinds:ident => $variant:ident($ty:ty)),+) => {
        #[derive(Debug)]
        enum $name {
            $($variant(#[allow(dead_code, reason = "only shown")] $ty),)+
            Unknown(#[allow(dead_code, reason = "only shown")] Value),
        }

        impl FromJson for $name {
            fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
                const SHAPES: &[Shape] = &[$(Shape::of(Kinds::$kinds)),+];
                let read: &[fn(Node<'_>) -> Result<Self, Mismatch>] =
                    &[$(|node| <$ty as FromJson>::from_json(node).map(Self::$variant)),+];
                let mut candidates = choose(node, SHAPES);
                while let Some(candidate) = candidates.next() {
                    let read = read[candidate](node);
                    if read.is_ok() && candidates.accept() {
                        return read;
                    }
                }
                Ok(Self::Unknown(node.to_value()))
            }
        }
    };
}

union!(Number, NUMBER => Number(f64));
union!(Text, STRING => Text(String));
union!(Lists, ARRAY => Numbers(Vec<Number>), ARRAY => Texts(Vec<Text>));
union!(Nested, ARRAY => Lists(Vec<Lists>), ARRAY => Texts(Vec<Text>));
union!(Deep, ARRAY => First(Vec<Deep>), ARRAY => Second(Vec<Deep>));

fn read<T: FromJson>(text: &str) -> T {
    json::from_str(text).unwrap()
}

#[test]
fn the_list_type_with_the_most_recognized_elements_is_chosen() {
    assert!(matches!(read("[1, 2]"), Lists::Numbers(_)));
    assert!(matches!(read(r#"["a"]"#), Lists::Texts(_)));
    assert!(matches!(read(r#"[1, "a", "b"]"#), Lists::Texts(_)));
}

#[test]
fn the_first_of_equally_suitable_list_types_is_chosen() {
    assert!(matches!(read("[]"), Lists::Numbers(_)));
    assert!(matches!(read("[true]"), Lists::Numbers(_)));
    assert!(matches!(read(r#"[1, "a"]"#), Lists::Numbers(_)));
    assert!(matches!(read("true"), Lists::Unknown(_)));
}

#[test]
fn unions_inside_the_chosen_variant_are_resolved_as_well() {
    let Nested::Lists(lists) = read(r#"[["a"], [1]]"#) else {
        panic!("expected a list of lists");
    };
    assert!(matches!(lists[0], Lists::Texts(_)));
    assert!(matches!(lists[1], Lists::Numbers(_)));
    assert!(matches!(read(r#"["a"]"#), Nested::Texts(_)));
}

#[test]
fn each_value_is_classified_independently_of_the_previous_one() {
    let lists: Vec<Lists> = read(r#"[[true], ["a"], [1]]"#);
    assert!(matches!(
        lists.as_slice(),
        [Lists::Numbers(_), Lists::Texts(_), Lists::Numbers(_)]
    ));
}

/// Reading each of a hundred levels twice would never end.
#[test]
fn nested_unions_are_read_without_exponential_time() {
    let text = format!("{}true{}", "[".repeat(100), "]".repeat(100));
    assert!(matches!(read(&text), Deep::First(_)));
}

#[test]
fn patterns_of_property_names_distinguish_objects() {
    use clientwright_runtime::codegen::v1::pattern::{Pattern, Step};
    const SHAPES: &[Shape] = &[
        Shape::of(Kinds::OBJECT).patterns(&[Pattern::new("^a", &[Step::Start, Step::Text("a")])]),
        Shape::of(Kinds::OBJECT).patterns(&[Pattern::new("^b", &[Step::Start, Step::Text("b")])]),
        Shape::of(Kinds::OBJECT)
            .members(&[], &["a", "c"])
            .listed(&[(&["a"], &[])]),
    ];
    for (text, expected) in [
        (r#"{"a1":1,"a2":2}"#, 0),
        (r#"{"b1":1}"#, 1),
        (r#"{"b1":1,"b2":1,"a1":1}"#, 1),
        (r#"{"a":1}"#, 0),
        (r#"{"c":1}"#, 2),
    ] {
        let document: Chosen = read(text);
        assert_eq!(document.0, expected, "{text}");
    }

    struct Chosen(usize);

    impl FromJson for Chosen {
        fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
            Ok(Self(choose(node, SHAPES).next().unwrap()))
        }
    }
}
