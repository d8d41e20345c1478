//! The comment is missing.

async fn comment(
    client: &orange_trouble_tickets::Client,
) -> Result<(), orange_trouble_tickets::Error> {
    client.add_trouble_ticket_comment("1234567890").await?;
    Ok(())
}

fn main() {}
