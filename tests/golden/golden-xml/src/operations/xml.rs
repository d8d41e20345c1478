// Generated from an OpenAPI specification; change the specification instead.

//! The XML format of bodies.

use clientwright_runtime::codegen::v1::xml::{Either, Item, Member, Name, Shape, Variant};

pub(super) static CAST_BODY: Item = Item::element(Name::said("cast").or("Cast"), &Shape::List(&Item::element(Name::said("actor").or("Cast"), &PERSON)));

static CATALOGUE: Shape = Shape::object(&[
    Member::element("title", &Shape::TEXT).named(Name::inferred("title").within("urn:example:titles", "t")).required(),
    Member::attribute("language", &Shape::TEXT).named(Name::said("lang").within("http://www.w3.org/XML/1998/namespace", "xml")),
    Member::cdata("markup", &Shape::TEXT),
    Member::parts("entries", &Shape::List(&Item::element(Name::said("entry").or("entries").within("urn:example:catalogue", "c"), &Shape::TEXT))).required(),
    Member::parts("size", &CATALOGUE_SIZE),
]);

pub(super) static CATALOGUE_BODY: Item = Item::element(Name::said("catalogue").or("Catalogue").within("urn:example:catalogue", "c"), &CATALOGUE);

static CATALOGUE_SIZE: Shape = Shape::object(&[
    Member::element("width", &Shape::NUMBER),
    Member::element("height", &Shape::NUMBER),
]);

static CIRCLE: Shape = Shape::object(&[
    Member::attribute("kind", &Shape::TOKEN).required(),
    Member::element("radius", &Shape::NUMBER).required(),
]);

static DRAWING: Shape = Shape::object(&[
    Member::element("main", &DRAWING_2).named(Name::inferred("Shape").or("main")),
    Member::parts("shapes", &Shape::List(&Item::element(Name::inferred("shapes"), &DRAWING_SHAPES_ITEM))).required(),
    Member::element("value", &DRAWING_VALUE),
    Member::element("frame", &FRAME).named(Name::inferred("Frame").or("frame")),
    Member::parts("notes", &Shape::List(&Item::element(Name::inferred("Note").or("notes"), &Shape::TEXT))),
    Member::attribute("key", &Shape::TEXT),
    Member::element("own", &FRAME),
]);

static DRAWING_2: Shape = Shape::Either(&Either::new("kind", &[
    Variant::new(&["Circle"], &CIRCLE),
    Variant::new(&["Square"], &SQUARE),
]));

pub(super) static DRAWING_BODY: Item = Item::element(Name::said("drawing").or("Drawing"), &DRAWING);

static DRAWING_SHAPES_ITEM: Shape = Shape::Either(&Either::new("", &[
    Variant::new(&[], &CIRCLE).named(Name::said("circle").or("shapes")),
    Variant::new(&[], &SQUARE).named(Name::said("square").or("shapes")),
]));

static DRAWING_VALUE: Shape = Shape::Either(&Either::new("", &[
    Variant::new(&[], &Shape::NUMBER),
    Variant::new(&[], &Shape::BOOLEAN),
    Variant::new(&[], &Shape::TEXT),
]));

static FILM: Shape = Shape::object(&[
    Member::attribute("id", &Shape::NUMBER).required(),
    Member::element("title", &Shape::TEXT).required(),
    Member::attribute("original", &Shape::BOOLEAN).named(Name::said("is-original")),
    Member::element("length", &Shape::NUMBER),
    Member::element("released", &Shape::TOKEN),
    Member::element("poster", &Shape::BASE64),
    Member::element("colour", &Shape::TOKEN),
    Member::element("genres", &Shape::List(&Item::element(Name::said("genre").or("genres"), &Shape::TEXT))),
    Member::parts("actors", &Shape::List(&Item::element(Name::said("actor").or("actors"), &PERSON))),
    Member::parts("seats", &Shape::List(&Item::element(Name::inferred("seats"), &Shape::List(&Item::element(Name::inferred("seats"), &Shape::NUMBER))))),
    Member::element("directors", &Shape::List(&Item::element(Name::inferred("directors"), &Shape::TEXT))).named(Name::said("directors")),
    Member::element("remarks", &FILM_REMARKS),
    Member::element("sequel", &FILM).called("film"),
]);

pub(super) static FILMS_BODY: Item = Item::element(Name::said("films"), &Shape::List(&Item::element(Name::said("film"), &FILM)));

pub(super) static FILM_BODY: Item = Item::element(Name::said("film").or("Film"), &FILM);

static FILM_REMARKS: Shape = Shape::Object(&[], Some(&Shape::TEXT));

static FRAME: Shape = Shape::object(&[
    Member::element("width", &Shape::NUMBER),
]);

static PERSON: Shape = Shape::object(&[
    Member::text("name", &Shape::TEXT).required(),
    Member::attribute("role", &Shape::TEXT),
]);

static PROBLEM: Shape = Shape::object(&[
    Member::element("message", &Shape::TEXT).required(),
    Member::attribute("code", &Shape::TEXT),
]);

pub(super) static PROBLEM_BODY: Item = Item::element(Name::said("problem").or("Problem"), &PROBLEM);

static ROW: Shape = Shape::object(&[
    Member::element("a", &Shape::NUMBER).required(),
    Member::parts("b", &Shape::List(&Item::element(Name::inferred("b"), &Shape::TEXT))),
]);

pub(super) static ROW_BODY: Item = Item::element(Name::inferred("Row"), &ROW);

static SQUARE: Shape = Shape::object(&[
    Member::attribute("kind", &Shape::TOKEN).required(),
    Member::element("side", &Shape::NUMBER).required(),
]);

static VALUE: Shape = Shape::Either(&Either::new("", &[
    Variant::new(&[], &CIRCLE).named(Name::said("circle")),
    Variant::new(&[], &PROBLEM).named(Name::said("problem")),
]));

pub(super) static VALUE_BODY: Item = Item::element(Name::NONE, &VALUE);
