// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use orange_trouble_tickets::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /serviceNumber`: List your Orange service numbers.
pub async fn list_service_numbers(client: &Client) -> Outcome {
    let response = client.list_service_numbers().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /troubleTicket`: Create a trouble ticket.
pub async fn create_trouble_ticket(client: &Client) -> Outcome {
    let body = types::TroubleTicketCreation::new(
            "Please describe the issue here",
            vec![
                types::RelatedEntity::new("LD000000",
                types::RelatedEntityRole::OrangeServiceNumber),
                types::RelatedEntity::new("LD000001",
                types::RelatedEntityRole::TechnicalNumber)
            ],
            vec![
                types::RelatedParty::new(types::RelatedPartyRole::Depositor)
                .with_contact_medium(vec![types::ContactMedium::new(types::ContactType::Email)
                .with_id("email@email.com"),
                types::ContactMedium::new(types::ContactType::Phone)
                .with_id("+331234567890")]).with_name("John Doe")
                .with_characteristic(vec![types::Characteristic::new("firstName", "John")
                .with_id(""), types::Characteristic::new("lastName", "Doe").with_id("")])
                .with_at_type("RelatedPartyTtContactMedium")
            ],
        )
        .with_attachment(Vec::<clientwright_runtime::Value>::new())
        .with_external_id("Customer Reference");
    let response = client.create_trouble_ticket(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /troubleTicket`: Search for trouble tickets.
pub async fn search_trouble_tickets(client: &Client) -> Outcome {
    let response = client
        .search_trouble_tickets()
        .creation_date_from(
            "2023-08-28T14:40:38.041Z"
                .parse::<clientwright_runtime::DateTime<types::MillisZulu>>()?,
        )
        .creation_date_to(
            "2023-08-28T14:40:38.041Z"
                .parse::<clientwright_runtime::DateTime<types::MillisZulu>>()?,
        )
        .orange_service_number("LD000000")
        .reported_by("John Doe")
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /troubleTicket/{id}`: Read a trouble ticket.
pub async fn get_trouble_ticket(client: &Client) -> Outcome {
    let response = client.get_trouble_ticket("1234567890").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PATCH /troubleTicket/{id}`: Comment on a trouble ticket.
pub async fn add_trouble_ticket_comment(client: &Client) -> Outcome {
    let body = types::TroubleTicketComment::new(
            types::NewNote::new(
                "2023-08-28T14:40:38.041Z"
                    .parse::<clientwright_runtime::DateTime<types::MillisZulu>>()?,
                "Type the new comment here",
                types::NoteType::Comments,
            ),
            types::RelatedEntity::new(
                "LD000000",
                types::RelatedEntityRole::OrangeServiceNumber,
            ),
        )
        .with_attachment(Vec::<clientwright_runtime::Value>::new());
    let response = client.add_trouble_ticket_comment("1234567890", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /status`: Whether the API is up.
pub async fn get_api_status(client: &Client) -> Outcome {
    let response = client.get_api_status().await?;
    println!("{:?}", response.body());
    Ok(())
}
