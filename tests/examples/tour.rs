//! A tour of the three clients: an appointment is booked, a trouble ticket opened, orders listed.
//!
//! The calls go to the sandbox, which runs inside this program. To call Orange instead, omit the two URLs of each
//! client and use your own credentials.
//!
//! ```sh
//! cargo run --example tour
//! ```

use std::io::{self, Write};
use std::time::Duration;

use orange_sandbox::{Credentials, Options, Sandbox};

/// The delay until a change of an appointment takes effect.
const CHANGE_DELAY: Duration = Duration::from_millis(5);

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    tour(&mut io::stdout()).await
}

pub(crate) async fn tour(out: &mut impl Write) -> Result<(), Failure> {
    let sandbox = Sandbox::start(Options::new().change_delay(CHANGE_DELAY))?;
    book_an_appointment(&sandbox, out).await?;
    open_a_ticket(&sandbox, out).await?;
    list_orders(&sandbox, out).await
}

async fn book_an_appointment(sandbox: &Sandbox, out: &mut impl Write) -> Result<(), Failure> {
    use orange_erdv::clientwright_runtime::Date;
    use orange_erdv::types::*;

    let Credentials {
        client_id,
        client_secret,
        ..
    } = sandbox.credentials().clone();
    let client = orange_erdv::Client::builder()
        .client_credentials(client_id, client_secret)
        .base_url(&sandbox.erdv_url())
        .configure(|settings| settings.token_url(&sandbox.token_url()).no_proxy())
        .build()?;

    writeln!(out, "e-RDV at {}", sandbox.erdv_url())?;
    let period = DatePeriod::new("2019-07-30".parse::<Date>()?, "2019-07-28".parse::<Date>()?);
    let search = TimeSlotSearch::new(
        RequestedActivity::new(ActivityCode::Cre),
        RequestedTimeSlot::new(period),
    );
    let found = client.search_time_slots("00123456", &search).await?;
    let slots = found.into_body().available_time_slot.unwrap_or_default();
    let slot = slots.first().ok_or("no time slot is free")?;
    let start = slot.valid_for.start_date_time.clone();
    writeln!(
        out,
        "  {} time slots are free, the first at {start}",
        slots.len()
    )?;

    let intervention = BookingIntervention::new(ActivityCode::Cre, Appointment::new(start))
        .with_internal_service(InternalServiceCode::Of);
    let site = BookingSite::default().with_asbestos(AsbestosCode::Sup1997);
    let booking = AppointmentBooking::new(intervention).with_geographic_site(site);
    client.create_appointment("00123456", &booking).await?;

    let order = client.get_intervention_order("00123456").await?;
    let intervention = order
        .body()
        .intervention
        .as_ref()
        .ok_or("no intervention")?;
    let booked = intervention
        .appointment
        .as_ref()
        .and_then(|it| it.start_date.clone());
    let booked = booked.ok_or("the appointment was not booked")?;
    writeln!(
        out,
        "  order {} has an appointment at {booked}",
        order.body().id
    )?;

    // A change is accepted first and takes effect later.
    let later = slots.last().ok_or("no other time slot is free")?;
    let later = later.valid_for.start_date_time.clone();
    let change = Appointment::new(later.clone());
    let accepted = client.change_appointment("00123456", &change).await?;
    let moved = client
        .wait_until_appointment_changed("00123456", later)
        .delays(CHANGE_DELAY, Duration::from_secs(1))
        .await?
        .into_body();
    let intervention = moved.intervention.ok_or("no intervention")?;
    let moved = intervention.appointment.and_then(|it| it.start_date);
    let moved = moved.ok_or("the appointment is gone")?;
    writeln!(
        out,
        "  the change was {}, and is effective: {moved}",
        accepted.status()
    )?;
    Ok(())
}

async fn open_a_ticket(sandbox: &Sandbox, out: &mut impl Write) -> Result<(), Failure> {
    use std::time::SystemTime;

    use orange_trouble_tickets::types::*;

    let Credentials {
        client_id,
        client_secret,
        ..
    } = sandbox.credentials().clone();
    let client = orange_trouble_tickets::Client::builder()
        .client_credentials(client_id, client_secret)
        .base_url(&sandbox.trouble_tickets_url())
        .configure(|settings| settings.token_url(&sandbox.token_url()).no_proxy())
        .build()?;

    writeln!(out, "Trouble tickets at {}", sandbox.trouble_tickets_url())?;
    let service = RelatedEntity::new("LD000000", RelatedEntityRole::OrangeServiceNumber);
    let depositor = RelatedParty::new(RelatedPartyRole::Depositor).with_name("John Doe");
    let ticket = TroubleTicketCreation::new("Link down", vec![service.clone()], vec![depositor]);
    let id = client
        .create_trouble_ticket(&ticket)
        .await?
        .into_body()
        .ticket_id
        .id;

    let note = NewNote::new(SystemTime::now(), "Up again", NoteType::Comments);
    let comment = TroubleTicketComment::new(note, service);
    client.add_trouble_ticket_comment(&id, &comment).await?;

    let ticket = client.get_trouble_ticket(&id).await?.into_body().ticket;
    let status = ticket.status.ok_or("no status")?;
    let notes = ticket.note.unwrap_or_default().len();
    writeln!(out, "  ticket {id} is {status} and has {notes} comment")?;
    Ok(())
}

async fn list_orders(sandbox: &Sandbox, out: &mut impl Write) -> Result<(), Failure> {
    use orange_ordering::types::*;

    let Credentials {
        client_id,
        client_secret,
        api_key,
        ..
    } = sandbox.credentials().clone();
    let client = orange_ordering::Client::builder()
        .client_credentials(client_id, client_secret)
        .api_key(api_key)
        .base_url(&sandbox.ordering_url())
        .configure(|settings| settings.token_url(&sandbox.token_url()).no_proxy())
        .build()?;

    writeln!(out, "Ordering at {}", sandbox.ordering_url())?;
    // A stream fetches the next page when it is needed.
    let mut orders = client
        .list_requests()
        .priority(OrderRequestPriority::High)
        .limit(5)
        .stream();
    let mut count = 0;
    while let Some(order) = orders.next().await {
        let OrderRequest {
            id, step, status, ..
        } = order?;
        let step = step.ok_or("no step")?;
        let status = status.ok_or("no status")?;
        count += 1;
        if count <= 3 {
            writeln!(out, "  order {id}: step {step}, status {status}")?;
        }
    }
    writeln!(out, "  {count} orders of high priority in all")?;
    Ok(())
}
