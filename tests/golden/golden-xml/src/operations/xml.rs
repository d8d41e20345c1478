// Generated from an OpenAPI specification; change the specification instead.

//! How bodies are written in XML.

use clientwright_runtime::codegen::v1::xml::{Either, Item, Member, Name, NodeType, Shape, Variant};

pub(super) static CAST_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("cast").or("Cast"),
    &Shape::List(&Item::new(NodeType::Element, Name::said("actor").or("Cast"), &PERSON)),
);

static CATALOGUE: Shape = Shape::Object(
    &[
        Member::new(
                "title",
                Item::new(
                    NodeType::Element,
                    Name::inferred("title").within("urn:example:titles", "t"),
                    &Shape::TEXT,
                ),
            )
            .required(),
        Member::new(
            "language",
            Item::new(
                NodeType::Attribute,
                Name::said("lang")
                    .or("language")
                    .within("http://www.w3.org/XML/1998/namespace", "xml"),
                &Shape::TEXT,
            ),
        ),
        Member::new("markup", Item::new(NodeType::Cdata, Name::NONE, &Shape::TEXT)),
        Member::new(
                "entries",
                Item::new(
                    NodeType::None,
                    Name::NONE,
                    &Shape::List(
                        &Item::new(
                            NodeType::Element,
                            Name::said("entry")
                                .or("entries")
                                .within("urn:example:catalogue", "c"),
                            &Shape::TEXT,
                        ),
                    ),
                ),
            )
            .required(),
        Member::new("size", Item::new(NodeType::None, Name::NONE, &CATALOGUE_SIZE)),
    ],
    None,
);

pub(super) static CATALOGUE_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("catalogue").or("Catalogue").within("urn:example:catalogue", "c"),
    &CATALOGUE,
);

static CATALOGUE_SIZE: Shape = Shape::Object(
    &[
        Member::element("width", &Shape::NUMBER),
        Member::element("height", &Shape::NUMBER),
    ],
    None,
);

static CIRCLE: Shape = Shape::Object(
    &[
        Member::new(
                "kind",
                Item::new(NodeType::Attribute, Name::inferred("kind"), &Shape::TOKEN),
            )
            .required(),
        Member::element("radius", &Shape::NUMBER).required(),
    ],
    None,
);

static DRAWING: Shape = Shape::Object(
    &[
        Member::new(
            "main",
            Item::new(NodeType::Element, Name::inferred("main").or("Shape"), &DRAWING_2),
        ),
        Member::new(
                "shapes",
                Item::new(
                    NodeType::None,
                    Name::NONE,
                    &Shape::List(
                        &Item::new(
                            NodeType::Element,
                            Name::inferred("shapes"),
                            &DRAWING_SHAPES_ITEM,
                        ),
                    ),
                ),
            )
            .required(),
        Member::element("value", &DRAWING_VALUE),
    ],
    None,
);

static DRAWING_2: Shape = Shape::Either(
    &Either::new(
        "kind",
        &[Variant::new(&["Circle"], &CIRCLE), Variant::new(&["Square"], &SQUARE)],
    ),
);

pub(super) static DRAWING_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("drawing").or("Drawing"),
    &DRAWING,
);

static DRAWING_SHAPES_ITEM: Shape = Shape::Either(
    &Either::new(
        "",
        &[
            Variant::new(&[], &CIRCLE).named(Name::said("circle").or("shapes")),
            Variant::new(&[], &SQUARE).named(Name::said("square").or("shapes")),
        ],
    ),
);

static DRAWING_VALUE: Shape = Shape::Either(
    &Either::new(
        "",
        &[
            Variant::new(&[], &Shape::NUMBER),
            Variant::new(&[], &Shape::BOOLEAN),
            Variant::new(&[], &Shape::TEXT),
        ],
    ),
);

static FILM: Shape = Shape::Object(
    &[
        Member::new(
                "id",
                Item::new(NodeType::Attribute, Name::inferred("id"), &Shape::NUMBER),
            )
            .required(),
        Member::element("title", &Shape::TEXT).required(),
        Member::new(
            "original",
            Item::new(
                NodeType::Attribute,
                Name::said("is-original").or("original"),
                &Shape::BOOLEAN,
            ),
        ),
        Member::new(
            "length",
            Item::new(NodeType::Element, Name::inferred("length"), &Shape::NUMBER)
                .nullable(),
        ),
        Member::element("released", &Shape::TOKEN),
        Member::element("poster", &Shape::BASE64),
        Member::element("colour", &Shape::TOKEN),
        Member::element(
            "genres",
            &Shape::List(
                &Item::new(
                    NodeType::Element,
                    Name::said("genre").or("genres"),
                    &Shape::TEXT,
                ),
            ),
        ),
        Member::new(
            "actors",
            Item::new(
                NodeType::None,
                Name::NONE,
                &Shape::List(
                    &Item::new(
                        NodeType::Element,
                        Name::said("actor").or("actors"),
                        &PERSON,
                    ),
                ),
            ),
        ),
        Member::new(
            "seats",
            Item::new(
                NodeType::None,
                Name::NONE,
                &Shape::List(
                    &Item::new(
                        NodeType::Element,
                        Name::inferred("seats"),
                        &Shape::List(
                            &Item::new(
                                NodeType::Element,
                                Name::inferred("seats"),
                                &Shape::NUMBER,
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Member::new(
            "directors",
            Item::new(
                NodeType::Element,
                Name::said("directors"),
                &Shape::List(
                    &Item::new(
                        NodeType::Element,
                        Name::inferred("directors"),
                        &Shape::TEXT,
                    ),
                ),
            ),
        ),
        Member::element("remarks", &FILM_REMARKS),
        Member::new(
            "sequel",
            Item::new(NodeType::Element, Name::said("film").or("sequel"), &FILM),
        ),
    ],
    None,
);

pub(super) static FILMS_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("films"),
    &Shape::List(&Item::new(NodeType::Element, Name::said("film"), &FILM)),
);

pub(super) static FILM_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("film").or("Film"),
    &FILM,
);

static FILM_REMARKS: Shape = Shape::Object(&[], Some(&Shape::TEXT));

static PERSON: Shape = Shape::Object(
    &[
        Member::new("name", Item::new(NodeType::Text, Name::NONE, &Shape::TEXT))
            .required(),
        Member::new(
            "role",
            Item::new(NodeType::Attribute, Name::inferred("role"), &Shape::TEXT),
        ),
    ],
    None,
);

static PROBLEM: Shape = Shape::Object(
    &[
        Member::element("message", &Shape::TEXT).required(),
        Member::new(
            "code",
            Item::new(NodeType::Attribute, Name::inferred("code"), &Shape::TEXT),
        ),
    ],
    None,
);

pub(super) static PROBLEM_BODY: Item = Item::new(
    NodeType::Element,
    Name::said("problem").or("Problem"),
    &PROBLEM,
);

static ROW: Shape = Shape::Object(
    &[
        Member::element("a", &Shape::NUMBER).required(),
        Member::new(
            "b",
            Item::new(
                NodeType::None,
                Name::NONE,
                &Shape::List(
                    &Item::new(NodeType::Element, Name::inferred("b"), &Shape::TEXT),
                ),
            ),
        ),
    ],
    None,
);

pub(super) static ROW_BODY: Item = Item::new(
    NodeType::Element,
    Name::inferred("Row"),
    &ROW,
);

static SQUARE: Shape = Shape::Object(
    &[
        Member::new(
                "kind",
                Item::new(NodeType::Attribute, Name::inferred("kind"), &Shape::TOKEN),
            )
            .required(),
        Member::element("side", &Shape::NUMBER).required(),
    ],
    None,
);

static VALUE: Shape = Shape::Either(
    &Either::new(
        "",
        &[
            Variant::new(&[], &CIRCLE).named(Name::said("circle")),
            Variant::new(&[], &PROBLEM).named(Name::said("problem")),
        ],
    ),
);

pub(super) static VALUE_BODY: Item = Item::new(NodeType::Element, Name::NONE, &VALUE);
