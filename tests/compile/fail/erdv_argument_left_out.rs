//! The id of the order is left out.

async fn read(client: &orange_erdv::Client) -> Result<(), orange_erdv::Error> {
    client.get_intervention_order().await?;
    Ok(())
}

fn main() {}
