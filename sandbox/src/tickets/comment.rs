//! Adds comments to tickets.

use super::business_errors;
use super::create::has_elements;
use super::state::Tickets;
use super::ticket::Note;
use crate::api::Call;
use crate::orange::Problem;
use crate::timestamp::parse_zulu;
use clientwright_loopback::Response;

pub(super) fn comment(tickets: &mut Tickets, call: &Call) -> Result<Response, Problem> {
    let body = call.body();
    let has_attachment = has_elements(&body.get("attachment")?)?;
    let note = body.get("note")?;
    let text = note.get("text")?.text()?;
    let kind = note.get("type")?.text()?;
    let date = note.get("date")?;
    let moment = parse_zulu(date.text()?)
        .ok_or_else(|| date.invalid("a date-time such as 2023-08-28T14:40:38.041Z"))?;
    let entity = body.get("relatedEntity")?;
    let number = entity.get("id")?.text()?;
    entity.get("role")?.text()?;

    let ticket = tickets.ticket(&call.id)?;
    if has_attachment {
        return Err(business_errors::attachment());
    }
    if ticket.is_closed() {
        return Err(business_errors::closed());
    }
    if ticket.service != number {
        return Err(business_errors::other_service(number));
    }
    // Sent as "Comments", returned as "Inward customer comments", as in Orange's examples.
    let kind = match kind {
        "Comments" => "Inward customer comments",
        other => other,
    };
    ticket.notes.push(Note {
        date: moment,
        kind: kind.to_owned(),
        text: text.to_owned(),
    });
    Ok(Response::empty(200))
}
