//! The first program of a user who has just generated a client.

use std::time::Duration;

use atelier_client::{Client, types};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).ok_or("the base URL is missing")?;
    let client = Client::builder()
        .base_url(&base)
        .timeout(Duration::from_secs(10))
        .bearer_token("a-token")
        .build()?;

    let items = vec![types::PartItem::new("part", "AB1234").with_quantity(2)];
    let job = client
        .create_job(&types::NewJob::new("C-77", items))
        .await?
        .into_body();
    println!(
        "created {} {:?}",
        job.customer.as_deref().unwrap_or("-"),
        job.state
    );

    let page = client.list_jobs().page_size(2).await?.into_body();
    println!("{} jobs, next {:?}", page.data.len(), page.next_cursor);

    let unknown = client.get_job(&job.id).await;
    match unknown {
        Err(error) if error.is_not_found() => println!("not found: {error}"),
        other => println!("unexpected: {other:?}"),
    }
    Ok(())
}
