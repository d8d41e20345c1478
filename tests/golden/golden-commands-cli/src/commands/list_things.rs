// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things`: List things.

use golden_commands::operations::list_things::{OPERATION, PAGINATION};

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "list-things", &OPERATION)
    .alias("list")
    .about("List things", "List things")
    .pages(&PAGINATION)
    .arguments(&[
        Argument::new(&describe::Parameter::query("colors"), Input::new("colors", Kind::List(&Kind::Text)).values(&["red", "green"])).limits(&[Rule::MaxItems(3)]),
        Argument::new(&describe::Parameter::query("filter").style(describe::Style::DeepObject), Input::new("filter", Kind::Map(&Kind::Text))).limits(&[Rule::Others(&[], &[], &[Rule::MaxLength(9)])]),
        Argument::new(&describe::Parameter::query("after"), Input::new("after", Kind::Text)),
        Argument::new(&describe::Parameter::query("limit"), Input::new("limit", Kind::Integer).checked(check::<i32>)).limits(&[Rule::Minimum("0"), Rule::Maximum("1000")]),
    ]);
