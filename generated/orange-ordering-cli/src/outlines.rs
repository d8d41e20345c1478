// Generated from an OpenAPI specification; change the specification instead.

//! The properties of bodies, according to the types of the client.

#![allow(non_upper_case_globals, reason = "each is named as its type")]

use clientwright_cli_runtime::describe::Outline;

pub(crate) static Customer: Outline = Outline::object(&["id", "name"], &[]);

pub(crate) static OrderRequestAttachment: Outline = Outline::object(
    &["name", "format", "body"],
    &[],
);

pub(crate) static OrderRequestSubmission: Outline = Outline::object(
    &["type", "requestedAt", "customerReference", "contract", "comment"],
    &[
        ("customer", &crate::outlines::Customer),
        ("attachments", &Outline::List(&crate::outlines::OrderRequestAttachment)),
        ("properties", &Outline::Map(&Outline::Anything)),
    ],
);
