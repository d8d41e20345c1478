// Generated from an OpenAPI specification; change the specification instead.

//! The properties of bodies, according to the types of the client.

#![allow(non_upper_case_globals, reason = "each is named as its type")]

use clientwright_cli_runtime::describe::Outline;

pub(crate) static AskBody: Outline = Outline::object(&["question", "stream"], &[]);

pub(crate) static Note: Outline = Outline::object(&["text"], &[]);

pub(crate) static SendFormBody: Outline = Outline::object(
    &["title", "picture"],
    &[("password", &Outline::Secret)],
);

pub(crate) static SendParcelBody: Outline = Outline::object(
    &["file"],
    &[("meta", &crate::outlines::SendParcelBodyMeta)],
);

pub(crate) static SendParcelBodyMeta: Outline = Outline::object(
    &["title", "weight"],
    &[],
);

pub(crate) static StartJobBody: Outline = Outline::object(&["name", "delay"], &[]);

pub(crate) static Thing: Outline = Outline::object(
    &["name", "color", "count", "tags", "thumbnail"],
    &[
        ("labels", &Outline::Map(&Outline::Anything)),
        ("owner", &crate::outlines::ThingOwner),
    ],
);

pub(crate) static ThingOwner: Outline = Outline::object(&["mail", "phone"], &[]);
