// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /troubleTicket/{id}`: Comment on a trouble ticket.

use orange_trouble_tickets::operations::add_trouble_ticket_comment::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "add-trouble-ticket-comment", &OPERATION)
    .alias("add-trouble-comment")
    .about("Comment on a trouble ticket", "Comment on a trouble ticket\n\nAdds a comment of yours to the ticket.\n\nA comment whose answer was lost may have been added: read the ticket before you repeat it.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the ticket. Text.").required()),
    ])
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::TroubleTicketComment>).known(&crate::outlines::TroubleTicketComment).limits(&[Rule::Type(rules_of::<types::TroubleTicketComment>)])])
            .required()
            .help("The comment.")
            .members(&[
                Member::new(&["attachment"], Input::new("attachment", Kind::List(&Kind::Any)).help("Version 1.0 of the API takes no attachments. Orange's example sends an empty array; do\nthe same if leaving it out is refused.")),
                Member::new(&["note", "date"], Input::new("note.date", Kind::Text).help("When it was written.").required().checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)).always(),
                Member::new(&["note", "type"], Input::new("note.type", Kind::Text).help("Kind of note; `Comments` in Orange's example.").required().values(&["Comments", "Inward customer comments"])).always(),
                Member::new(&["note", "text"], Input::new("note.text", Kind::Text).help("The comment. No limit of length is documented.").required()).always(),
                Member::new(&["relatedEntity", "id"], Input::new("related-entity.id", Kind::Text).help("A number, such as `LD000000`.").required()).always(),
                Member::new(&["relatedEntity", "role"], Input::new("related-entity.role", Kind::Text).help("Which number it is. Requests and answers name the same numbers differently.").required().values(&["orangeServiceNumber", "technicalNumber", "product", "additionalTechnicalInformation"])).always(),
            ]),
    );
