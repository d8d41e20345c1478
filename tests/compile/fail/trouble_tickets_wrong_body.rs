//! JSON text instead of the typed body.

async fn create(
    client: &orange_trouble_tickets::Client,
) -> Result<(), orange_trouble_tickets::Error> {
    let ticket = r#"{"description": "No service"}"#;
    client.create_trouble_ticket(ticket).await?;
    Ok(())
}

fn main() {}
