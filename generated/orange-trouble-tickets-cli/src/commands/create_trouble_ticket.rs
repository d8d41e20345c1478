// Generated from an OpenAPI specification; change the specification instead.

//! `POST /troubleTicket`: Create a trouble ticket.

use orange_trouble_tickets::operations::create_trouble_ticket::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "create-trouble-ticket", &OPERATION)
    .alias("create-trouble")
    .about("Create a trouble ticket", "Create a trouble ticket\n\nReports an incident on one of your services. The\nresponse only contains the id of the new ticket.\n\nThere is no idempotency key: if the response is lost, search for the\nticket, for instance by your `externalId`, before you create it again.")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::TroubleTicketCreation>).known(&crate::outlines::TroubleTicketCreation).limits(&[Rule::Type(rules_of::<types::TroubleTicketCreation>)])])
            .required()
            .help("The problem, the affected service, and the reporter.")
            .members(&[
                Member::new(&["attachment"], Input::new("attachment", Kind::List(&Kind::Any)).help("Version 1.0 of the API does not support attachments. Orange's example\nsends an empty array; do the same if omitting it is rejected.")),
                Member::new(&["relatedParty"], Input::new("related-party", Kind::List(&Kind::Json)).help("The reporter of the incident, with the role `depositor`.").required()).always(),
                Member::new(&["relatedEntity"], Input::new("related-entity", Kind::List(&Kind::Json)).help("The subject of the ticket: the Orange service number, with the role\n`orangeServiceNumber`, and the technical number, with the role `technicalNumber`.").required()).always(),
                Member::new(&["externalId"], Input::new("external-id", Kind::Text).help("Your own reference.")),
                Member::new(&["description"], Input::new("description", Kind::Text).help("The problem. Free text; no maximum length is documented.").required()).always(),
            ]),
    );
