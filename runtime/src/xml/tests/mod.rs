//! Hand-written shapes, examples of reading and writing them, and property tests.

mod arbitrary;
mod examples;

use super::{Either, Item, Member, Name, Shape, Variant, read, write};
use crate::body_error::BodyError;
use crate::json::{Value, from_str, to_string};

static POINT: Shape = Shape::object(&[
    Member::attribute("x", &Shape::NUMBER).required(),
    Member::attribute(
        "marks",
        &Shape::List(&Item::element(Name::NONE, &Shape::TOKEN)),
    ),
    Member::text("label", &Shape::TEXT).required(),
]);

static EITHER: Shape = Shape::Either(&Either::new(
    "kind",
    &[
        Variant::new(&["a"], &VARIANT_A),
        Variant::new(&["b"], &VARIANT_B),
    ],
));

static VARIANT_A: Shape = Shape::object(&[
    Member::element("kind", &Shape::TOKEN).required(),
    Member::element("size", &Shape::NUMBER).required(),
]);

static VARIANT_B: Shape = Shape::object(&[
    Member::element("kind", &Shape::TOKEN).required(),
    Member::element("size", &Shape::TEXT).required(),
]);

static TREE: Shape = Shape::object(&[
    Member::element("name", &Shape::TEXT).required(),
    Member::element("count", &Shape::NUMBER),
    Member::element("good", &Shape::BOOLEAN),
    Member::element("gone", &Shape::NUMBER),
    Member::element("note", &Shape::TEXT).named(Name::said("remark")),
    Member::parts(
        "flat",
        &Shape::List(&Item::element(Name::said("one"), &Shape::TEXT)),
    )
    .required(),
    Member::element(
        "wrapped",
        &Shape::List(&Item::element(Name::said("item"), &TREE)),
    ),
    Member::element(
        "rows",
        &Shape::List(&Item::element(
            Name::said("row"),
            &Shape::List(&Item::element(Name::said("cell"), &Shape::NUMBER)),
        )),
    ),
    Member::element("map", &Shape::Object(&[], Some(&Shape::NUMBER))),
    Member::element("point", &POINT).named(Name::said("point").within("urn:points", "p")),
    Member::element("either", &EITHER),
]);

static ROOT: Item = Item::element(Name::said("tree").within("urn:trees", "t"), &TREE);

static ANY: Item = Item::element(Name::inferred("any"), &Shape::Any);

fn read_any(text: impl AsRef<[u8]>) -> Result<Value, BodyError> {
    read(text.as_ref(), None, &ANY, 1000)
}

fn json(text: impl AsRef<[u8]>) -> String {
    match read_any(text) {
        Ok(value) => to_string(&value),
        Err(error) => error.to_string(),
    }
}

fn xml(value: &str) -> String {
    let value: Value = from_str(value).expect("JSON");
    let body = write(&value, None, &ANY).expect("XML");
    let text = String::from_utf8(body).expect("UTF-8");
    text.trim_start_matches("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .to_owned()
}
