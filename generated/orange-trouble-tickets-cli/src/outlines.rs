// Generated from an OpenAPI specification; change the specification instead.

//! The properties of bodies, according to the types of the client.

#![allow(non_upper_case_globals, reason = "each is named as its type")]

use clientwright_cli_runtime::describe::Outline;

pub(crate) static Characteristic: Outline = Outline::object(
    &["id", "name", "value"],
    &[],
);

pub(crate) static ContactMedium: Outline = Outline::object(&["id", "contactType"], &[]);

pub(crate) static NewNote: Outline = Outline::object(&["date", "type", "text"], &[]);

pub(crate) static RelatedEntity: Outline = Outline::object(&["id", "role"], &[]);

pub(crate) static RelatedParty: Outline = Outline::object(
    &["name", "role", "@type"],
    &[
        ("contactMedium", &Outline::List(&crate::outlines::ContactMedium)),
        ("characteristic", &Outline::List(&crate::outlines::Characteristic)),
    ],
);

pub(crate) static TroubleTicketComment: Outline = Outline::object(
    &[],
    &[
        ("attachment", &Outline::List(&Outline::Anything)),
        ("note", &crate::outlines::NewNote),
        ("relatedEntity", &crate::outlines::RelatedEntity),
    ],
);

pub(crate) static TroubleTicketCreation: Outline = Outline::object(
    &["externalId", "description"],
    &[
        ("attachment", &Outline::List(&Outline::Anything)),
        ("relatedParty", &Outline::List(&crate::outlines::RelatedParty)),
        ("relatedEntity", &Outline::List(&crate::outlines::RelatedEntity)),
    ],
);
