// Generated from an OpenAPI specification; change the specification instead.

//! `POST /troubleTicket`: Create a trouble ticket.

use orange_trouble_tickets::operations::create_trouble_ticket::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "create-trouble-ticket", &OPERATION)
    .alias("create-trouble")
    .about("Create a trouble ticket", "Create a trouble ticket\n\nReports an incident on one of your services. The answer holds nothing but the id of the new\nticket.\n\nThere is no idempotency key: if the answer is lost, search for the ticket, for instance by\nyour `externalId`, before you create it again.")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::TroubleTicketCreation>).known(&crate::outlines::TroubleTicketCreation).limits(&[Rule::Type(rules_of::<types::TroubleTicketCreation>)])])
            .required()
            .help("What is wrong, with which service, and who reports it.")
            .members(&[
                Member::new(&["attachment"], Input::new("attachment", Kind::List(&Kind::Any)).help("Version 1.0 of the API takes no attachments. Orange's example sends an empty array; do\nthe same if leaving it out is refused.")),
                Member::new(&["relatedParty"], Input::new("related-party", Kind::List(&Kind::Json)).help("Who reports the incident, in the role `depositor`.").required()).always(),
                Member::new(&["relatedEntity"], Input::new("related-entity", Kind::List(&Kind::Json)).help("What the ticket is about: the Orange service number, in the role `orangeServiceNumber`,\nand the technical number, in the role `technicalNumber`.").required()).always(),
                Member::new(&["externalId"], Input::new("external-id", Kind::Text).help("Your own reference.")),
                Member::new(&["description"], Input::new("description", Kind::Text).help("What is wrong. Free text; no limit of length is documented.").required()).always(),
            ]),
    );
