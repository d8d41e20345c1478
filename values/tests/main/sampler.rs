//! Generated values match their schemas, are the same on every machine, and cover all constructs.

use crate::support::{document, schema};
use clientwright_values::{Json, Rules, Sampler, Validator};
use proptest::prelude::*;

const SCHEMAS: &str = "
    Text: {type: string, pattern: '^[A-Z]{3}-\\d+$'}
    Long: {type: string, pattern: '^[0-9a-f]+$', minLength: 40}
    Other: {type: string, pattern: '^(?:a|bc)*\\.?[^x]$'}
    Count: {type: integer, minimum: 3, exclusiveMaximum: 9, multipleOf: 2}
    Price: {type: number, minimum: 0.5, maximum: 0.75}
    State: {type: string, enum: [a, b]}
    When: {type: string, format: date-time}
    Unique: {type: array, minItems: 3, uniqueItems: true, items: {type: integer, minimum: 0, maximum: 9}}
    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}}
    Dog: {type: object, required: [kind, tail], additionalProperties: false, properties: {kind: {type: string}, tail: {type: boolean}}}
    Never: {allOf: [{type: string}, {type: integer}]}
";

#[test]
fn the_validator_accepts_every_generated_value() {
    let (_, document) = document(SCHEMAS);
    let sampler = Sampler::new(&document);
    let validator = Validator::new(&document, Rules::TOLERANT);
    for (name, id) in &document.named_schemas {
        let values = sampler.values(*id, 1, 20);
        assert_eq!(values.is_empty(), name == "Never", "{name}");
        for value in values {
            let report = validator.check(*id, &value);
            assert!(report.fits(), "{name}: {}: {report:?}", value.write(true));
        }
    }
}

#[test]
fn the_same_seed_generates_the_same_values() {
    let (_, document) = document(SCHEMAS);
    let made = |seed| -> Vec<String> {
        let values = Sampler::new(&document).values(schema(&document, "Pet"), seed, 10);
        values.iter().map(|value| value.write(false)).collect()
    };
    assert_eq!(made(7), made(7));
    assert_ne!(made(7), made(8));
}

#[test]
fn every_alternative_of_a_union_is_generated() {
    let (_, document) = document(SCHEMAS);
    let values = Sampler::new(&document).values(schema(&document, "Pet"), 3, 8);
    for kind in ["Cat", "Dog"] {
        let is_kind =
            |value: &Json| matches!(value.get("kind"), Some(Json::String(tag)) if tag == kind);
        assert!(values.iter().any(is_kind), "{kind}");
    }
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>()
            .prop_filter("finite", |number| number.is_finite())
            .prop_map(|number| Json::Number(format!("{number:e}"))),
        any::<i64>().prop_map(|number| Json::Number(number.to_string())),
        prop_oneof!["[a-z]{0,4}", ".{0,6}"].prop_map(Json::String),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof![
            Just("kind".to_owned()),
            Just("tail".to_owned()),
            "[a-z]{1,3}"
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::Array),
            prop::collection::btree_map(name, inner, 0..4)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn check_and_fits_agree_on_every_value(value in json()) {
        let (_, document) = document(SCHEMAS);
        for rules in [Rules::AS_WRITTEN, Rules::TOLERANT, Rules::EXACT] {
            let validator = Validator::new(&document, rules);
            for (_, id) in &document.named_schemas {
                let report = validator.check(*id, &value);
                prop_assert!(report.complete);
                prop_assert_eq!(validator.fits(*id, &value), report.fits());
            }
        }
    }

    #[test]
    fn objects_with_reordered_properties_are_the_same(value in json()) {
        fn reversed(value: &Json) -> Json {
            match value {
                Json::Array(elements) => Json::Array(elements.iter().map(reversed).collect()),
                Json::Object(members) => Json::Object(
                    members.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect(),
                ),
                other => other.clone(),
            }
        }
        prop_assert!(value.same(&reversed(&value)));
    }
}
