//! A correct program with the trouble tickets client. It runs without sending anything.

use orange_trouble_tickets::types::{
    NewNote, NoteType, RelatedEntity, RelatedEntityRole, RelatedParty, RelatedPartyRole, Timestamp,
    TroubleTicketComment, TroubleTicketCreation, TroubleTicketStatus,
};
use orange_trouble_tickets::{Client, Error};

async fn report(client: &Client, now: Timestamp) -> Result<String, Error> {
    let service = RelatedEntity::new("LD000000", RelatedEntityRole::OrangeServiceNumber);
    let depositor = RelatedParty::new(RelatedPartyRole::Depositor).with_name("John Doe");
    let ticket = TroubleTicketCreation::new("No service", vec![service.clone()], vec![depositor]);
    let id = client
        .create_trouble_ticket(&ticket)
        .await?
        .into_body()
        .ticket_id
        .id;
    let note = NewNote::new(now, "Still none", NoteType::Comments);
    let comment = TroubleTicketComment::new(note, service);
    client.add_trouble_ticket_comment(&id, &comment).await?;
    let open = client
        .search_trouble_tickets()
        .status(TroubleTicketStatus::Ongoing);
    let found = open.sort_asc(true).await?;
    assert!(found.headers().x_total_count.is_some());
    Ok(id)
}

#[test]
fn the_program_compiles_and_sends_nothing() {
    let client = Client::builder()
        .access_token("a token of one's own")
        .configure(|settings| settings.path("getTroubleTicket", "/tickets/{id}"))
        .build()
        .expect("a client");
    drop(client.get_trouble_ticket("1234567890"));
    drop(report(
        &client,
        "2023-08-28T14:40:38.041Z".parse().expect("a moment"),
    ));
}
