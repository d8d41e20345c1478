//! Trouble tickets: the responses of the sandbox without faults, successes and errors.

use clientwright_runtime::{Nullable, Value};
use orange_sandbox::Sandbox;
use orange_trouble_tickets::Client;
use orange_trouble_tickets::types::{
    Characteristic, ContactMedium, ContactType, NewNote, NoteType, RelatedEntity,
    RelatedEntityRole, RelatedParty, RelatedPartyRole, Timestamp, TroubleTicketComment,
    TroubleTicketCreation, TroubleTicketSortColumn, TroubleTicketStatus,
};

use crate::support::{assert_refused, sandbox, tickets, tickets_builder};

const EXAMPLE: &str = "1234567890";

fn service(number: &str) -> RelatedEntity {
    RelatedEntity::new(number, RelatedEntityRole::OrangeServiceNumber)
}

fn ticket(entities: Vec<RelatedEntity>) -> TroubleTicketCreation {
    let depositor = RelatedParty::new(RelatedPartyRole::Depositor).with_name("John Doe");
    TroubleTicketCreation::new("No service", entities, vec![depositor])
}

fn comment(number: &str) -> TroubleTicketComment {
    let date: Timestamp = "2023-08-28T14:40:38.041Z".parse().unwrap();
    let note = NewNote::new(date, "Still no service", NoteType::Comments);
    TroubleTicketComment::new(note, service(number))
}

fn started() -> (Sandbox, Client) {
    let sandbox = sandbox();
    let client = tickets(&sandbox);
    (sandbox, client)
}

#[tokio::test]
async fn service_numbers_are_listed_with_their_technical_numbers() {
    let (_sandbox, client) = started();
    let services = client.list_service_numbers().await.unwrap();
    assert_eq!(services.status(), 200);
    assert!(services.request_id().is_some());
    let numbers: Vec<_> = services
        .body()
        .iter()
        .flat_map(|service| service.orange_service_numbers.iter().flatten())
        .map(|number| number.orange_service_number.as_str())
        .collect();
    assert_eq!(numbers, ["LD000000", "LD000100", "LD000200"]);
}

#[tokio::test]
async fn a_ticket_is_created_commented_and_read_back() {
    let (sandbox, client) = started();
    let depositor = RelatedParty::new(RelatedPartyRole::Depositor)
        .with_name("John Doe")
        .with_contact_medium(vec![
            ContactMedium::new(ContactType::Email).with_id("email@email.com"),
        ])
        .with_characteristic(vec![Characteristic::new("lastName", "Doe")])
        .with_at_type("RelatedPartyTtContactMedium");
    let technical = RelatedEntity::new("LD000001", RelatedEntityRole::TechnicalNumber);
    let creation = TroubleTicketCreation::new(
        "Please describe the issue here",
        vec![service("LD000000"), technical],
        vec![depositor],
    )
    .with_external_id("Customer Reference")
    .with_attachment(Vec::new());
    let created = client.create_trouble_ticket(&creation).await.unwrap();
    // 200 instead of 201, as Orange documents it.
    assert_eq!(created.status(), 200);
    let id = created.into_body().ticket_id.id;
    let commented = client
        .add_trouble_ticket_comment(&id, &comment("LD000000"))
        .await
        .unwrap();
    assert_eq!(commented.status(), 200);
    assert_eq!(commented.into_body(), None);

    let ticket = client
        .get_trouble_ticket(&id)
        .await
        .unwrap()
        .into_body()
        .ticket;
    assert_eq!(ticket.id, id);
    assert_eq!(ticket.status, Some(TroubleTicketStatus::Submitted));
    assert_eq!(
        ticket.external_id,
        Nullable::Value("Customer Reference".to_owned())
    );
    let note = &ticket.note.unwrap()[0];
    assert_eq!(note.text.as_deref(), Some("Still no service"));
    // Sent as `Comments`, returned with a different name.
    assert_eq!(note.r#type, Some(NoteType::InwardCustomerComments));

    let sent = sandbox.requests()[0].json().unwrap();
    assert!(sent.get("relatedEntity").unwrap().is_array());
    let sent = sandbox.requests()[1].json().unwrap();
    assert!(sent.get("relatedEntity").unwrap().is_object());
}

#[tokio::test]
async fn the_example_of_orange_is_read_with_its_odd_values() {
    let (_sandbox, client) = started();
    let ticket = client
        .get_trouble_ticket(EXAMPLE)
        .await
        .unwrap()
        .into_body()
        .ticket;
    assert_eq!(ticket.description.as_deref(), Some("null"));
    let entities = ticket.relatedentity.unwrap();
    assert_eq!(entities[0].role, RelatedEntityRole::Product);
    let resolution = ticket.resolution_date.unwrap().to_string();
    assert_eq!(resolution, "1970-01-01T00:00:00.000Z");
    assert!(ticket.attachment.is_some());
}

#[tokio::test]
async fn a_search_filters_sorts_and_returns_the_total_count() {
    let (sandbox, client) = started();
    let all = client.search_trouble_tickets().await.unwrap();
    assert_eq!(all.headers().x_page_count, Some(2));
    assert_eq!(all.headers().x_total_count, Some(30));
    assert_eq!(all.into_body().search.tickets.len(), 20);

    let from: Timestamp = "2023-08-01T00:00:00.000Z".parse().unwrap();
    let to: Timestamp = "2023-08-31T23:59:59.999Z".parse().unwrap();
    let found = client
        .search_trouble_tickets()
        .ctxid("TCKTNG")
        .sctxid("wse")
        .orange_service_number("LD000100")
        .reported_by("John Doe")
        .creation_date_from(from)
        .creation_date_to(to)
        .sort_column(TroubleTicketSortColumn::StartDate)
        .sort_asc(false)
        .await
        .unwrap();
    let dates: Vec<_> = found
        .body()
        .search
        .tickets
        .iter()
        .map(|ticket| ticket.creation_date.clone().unwrap())
        .collect();
    assert!(
        dates.len() > 1 && dates.is_sorted_by(|a, b| a > b),
        "{dates:?}"
    );
    let query = sandbox.requests()[1].query_pairs();
    let sent = |name: &str| query.iter().find(|(key, _)| key == name).unwrap().1.clone();
    assert_eq!(sent("creationDateFrom"), "2023-08-01T00:00:00.000Z");
    assert_eq!(sent("sortAsc"), "false");

    let closed = client
        .search_trouble_tickets()
        .status(TroubleTicketStatus::Closed)
        .await
        .unwrap();
    let tickets = &closed.body().search.tickets;
    assert!(!tickets.is_empty());
    assert!(
        tickets
            .iter()
            .all(|ticket| ticket.status == Some(TroubleTicketStatus::Closed))
    );
    let one = client.search_trouble_tickets().id(EXAMPLE).await.unwrap();
    assert_eq!(one.body().search.tickets.len(), 1);
}

#[tokio::test]
async fn the_state_of_the_api_can_be_read() {
    let (_sandbox, client) = started();
    let status = client.get_api_status().await.unwrap().into_body();
    assert_eq!(status.status.as_deref(), Some("ok"));
    let component = status.components.unwrap();
    assert_eq!(component.name.as_deref(), Some("WSE"));
}

#[tokio::test]
async fn each_business_rule_has_its_error_code() {
    let (_sandbox, client) = started();
    let foreign = ticket(vec![service("LD999999")]);
    let error = client.create_trouble_ticket(&foreign).await.unwrap_err();
    assert_refused(&error, 422, 201);

    let technical = RelatedEntity::new("LD000102", RelatedEntityRole::TechnicalNumber);
    let mixed = ticket(vec![service("LD000000"), technical]);
    let error = client.create_trouble_ticket(&mixed).await.unwrap_err();
    assert_refused(&error, 422, 202);

    let attached = ticket(vec![service("LD000000")]).with_attachment(vec![Value::Null]);
    let error = client.create_trouble_ticket(&attached).await.unwrap_err();
    assert_refused(&error, 422, 203);

    let closed = client
        .search_trouble_tickets()
        .status(TroubleTicketStatus::Closed)
        .await
        .unwrap();
    let closed = &closed.body().search.tickets[0].id;
    let number = comment("LD000000");
    let error = client
        .add_trouble_ticket_comment(closed, &number)
        .await
        .unwrap_err();
    assert_refused(&error, 422, 204);

    let other = comment("LD000200");
    let error = client
        .add_trouble_ticket_comment(EXAMPLE, &other)
        .await
        .unwrap_err();
    assert_refused(&error, 422, 205);
}

#[tokio::test]
async fn invalid_fields_and_parameters_are_named() {
    let (_sandbox, client) = started();
    let incomplete = TroubleTicketCreation::new("x", vec![service("LD000000")], Vec::new());
    let error = client.create_trouble_ticket(&incomplete).await.unwrap_err();
    assert_refused(&error, 400, 24);
    assert!(
        error.description().unwrap().contains("relatedParty"),
        "{error}"
    );

    let error = client
        .search_trouble_tickets()
        .ctxid("OTHER")
        .await
        .unwrap_err();
    assert_refused(&error, 400, 28);
    assert!(error.description().unwrap().contains("ctxid"), "{error}");
}

#[tokio::test]
async fn an_unknown_ticket_can_neither_be_read_nor_commented() {
    let (_sandbox, client) = started();
    let error = client.get_trouble_ticket("0000000001").await.unwrap_err();
    assert_refused(&error, 404, 60);
    let comment = comment("LD000000");
    let commenting = client.add_trouble_ticket_comment("0000000001", &comment);
    assert_refused(&commenting.await.unwrap_err(), 404, 60);
}

#[tokio::test]
async fn a_method_that_the_path_does_not_support_is_rejected() {
    let (sandbox, _) = started();
    let client = tickets_builder(&sandbox)
        .configure(|settings| settings.path("createTroubleTicket", "/serviceNumber"))
        .build()
        .unwrap();
    let creation = ticket(vec![service("LD000000")]);
    let error = client.create_trouble_ticket(&creation).await.unwrap_err();
    assert_refused(&error, 405, 61);
}
