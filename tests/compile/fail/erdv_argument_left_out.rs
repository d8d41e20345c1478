//! The id of the order is missing.

async fn read(client: &orange_erdv::Client) -> Result<(), orange_erdv::Error> {
    client.get_intervention_order().await?;
    Ok(())
}

fn main() {}
