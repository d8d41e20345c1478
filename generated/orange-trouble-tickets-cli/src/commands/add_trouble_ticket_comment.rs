// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /troubleTicket/{id}`: Comment on a trouble ticket.

use orange_trouble_tickets::operations::add_trouble_ticket_comment::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "add-trouble-ticket-comment", &OPERATION)
    .alias("add-trouble-comment")
    .about("Comment on a trouble ticket", "Comment on a trouble ticket\n\nAdds your comment to the ticket.\n\nA comment whose response was lost may have been added: read the ticket before you repeat the call.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the ticket. Text.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::TroubleTicketComment>).known(&crate::outlines::TroubleTicketComment).limits(&[Rule::Type(rules_of::<types::TroubleTicketComment>)])])
            .required()
            .help("The comment.")
            .members(&[
                Member::new(&["attachment"], Input::new("attachment", Kind::List(&Kind::Any)).help("Version 1.0 of the API does not support attachments. Orange's example\nsends an empty array; do the same if omitting it is rejected.")),
                Member::new(&["note", "date"], Input::new("note.date", Kind::Text).help("When it was written.").required().checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)).always(),
                Member::new(&["note", "type"], Input::new("note.type", Kind::Text).help("Kind of note; `Comments` in Orange's example.").required().values(&["Comments", "Inward customer comments"])).always(),
                Member::new(&["note", "text"], Input::new("note.text", Kind::Text).help("The comment. No maximum length is documented.").required()).always(),
                Member::new(&["relatedEntity", "id"], Input::new("related-entity.id", Kind::Text).help("A number, such as `LD000000`.").required()).always(),
                Member::new(&["relatedEntity", "role"], Input::new("related-entity.role", Kind::Text).help("The kind of number. Requests and responses have different names for the same numbers.").required().values(&["orangeServiceNumber", "technicalNumber", "product", "additionalTechnicalInformation"])).always(),
            ]),
    );
