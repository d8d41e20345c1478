//! A correct program with the e-RDV client. It runs without sending anything.

use orange_erdv::types::{
    ActivityCode, Appointment, AppointmentBooking, BookingIntervention, DatePeriod,
    RequestedActivity, RequestedTimeSlot, TimeSlotSearch,
};
use orange_erdv::{Client, Error};

async fn book(client: &Client, order: &str) -> Result<(), Error> {
    let day: orange_erdv::clientwright_runtime::Date = "2019-07-28".parse().expect("a date");
    let search = TimeSlotSearch::new(
        RequestedActivity::new(ActivityCode::Cre),
        RequestedTimeSlot::new(DatePeriod::new(day.clone(), day)),
    );
    let found = client.search_time_slots(order, &search).await?;
    for slot in found.into_body().available_time_slot.unwrap_or_default() {
        let start = Appointment::new(slot.valid_for.start_date_time);
        let booking = AppointmentBooking::new(BookingIntervention::new("CRE", start.clone()));
        client.create_appointment(order, &booking).await?;
        client.change_appointment(order, &start).await?;
        client.cancel_appointment(order).await?;
    }
    Ok(())
}

#[test]
fn the_program_compiles_and_sends_nothing() {
    let client = Client::builder()
        .client_credentials("id", "secret")
        .build()
        .expect("a client");
    // A request does nothing until it is awaited.
    drop(client.get_intervention_order("00123456"));
    drop(book(&client, "00123456"));
}
