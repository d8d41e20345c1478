// Generated from an OpenAPI specification; change the specification instead.

//! `POST /things`: Create a thing.

use golden_commands::operations::create_thing::OPERATION;
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "create-thing", &OPERATION)
    .alias("create")
    .about("Create a thing", "Create a thing")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::Thing>).known(&crate::outlines::Thing).limits(&[Rule::Type(rules_of::<types::Thing>)])])
            .required()
            .members(&[
                Member::new(&["name"], Input::new("name", Kind::Text).required()).always(),
                Member::new(&["color"], Input::new("color-member", Kind::Text).values(&["red", "green"])),
                Member::new(&["count"], Input::new("count", Kind::Integer).checked(check::<i32>)),
                Member::new(&["tags"], Input::new("tags", Kind::List(&Kind::Text))),
                Member::new(&["labels"], Input::new("labels", Kind::Map(&Kind::Text))),
                Member::new(&["thumbnail"], Input::new("thumbnail", Kind::Base64)),
                Member::new(&["owner", "mail"], Input::new("owner.mail", Kind::Text).required()),
                Member::new(&["owner", "phone"], Input::new("owner.phone", Kind::Text)),
            ]),
    );
