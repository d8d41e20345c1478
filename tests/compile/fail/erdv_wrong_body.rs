//! The body of a search is passed to a booking.

use orange_erdv::types::TimeSlotSearch;

async fn book(
    client: &orange_erdv::Client,
    search: &TimeSlotSearch,
) -> Result<(), orange_erdv::Error> {
    client.create_appointment("00123456", search).await?;
    Ok(())
}

fn main() {}
