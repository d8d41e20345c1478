//! Creates tickets.

use serde_json::json;

use super::business_errors;
use super::state::Tickets;
use super::ticket::{Party, Ticket};
use crate::api::{Call, Field};
use crate::orange::Problem;
use clientwright_loopback::Response;

pub(super) fn create(tickets: &mut Tickets, call: &Call) -> Result<Response, Problem> {
    let body = call.body();
    let has_attachment = has_elements(&body.get("attachment")?)?;
    let description = body.get("description")?.text()?;
    let external_id = body.get("externalId")?.optional_text()?;
    let depositor = depositor(&body.get("relatedParty")?)?;
    let entities = body.get("relatedEntity")?;
    let service = entity(&entities, "orangeServiceNumber")?.ok_or_else(|| {
        entities.invalid("an array with an entity whose role is orangeServiceNumber")
    })?;
    let technical_number = entity(&entities, "technicalNumber")?;

    if has_attachment {
        return Err(business_errors::attachment());
    }
    let known = tickets
        .service(service)
        .ok_or_else(|| business_errors::unknown_service(service))?;
    if let Some(number) = technical_number
        && !known.technical_numbers.contains(&number)
    {
        return Err(business_errors::foreign_technical_number(number));
    }

    let id = format!("{:010}", tickets.next_id);
    tickets.next_id = tickets.next_id.saturating_add(1);
    let ticket = Ticket {
        id: id.clone(),
        description: description.to_owned(),
        notes: Vec::new(),
        created: call.now,
        status: "submitted".to_owned(),
        service: service.to_owned(),
        technical_number: technical_number.map(str::to_owned),
        external_id: external_id.map(str::to_owned),
        service_center: None,
        depositor,
        closed: None,
    };
    tickets.tickets.insert(id.clone(), ticket);
    Ok(Response::json(200, &json!({ "ticketId": { "id": id } })))
}

/// Whether an optional array has elements.
pub(super) fn has_elements(array: &Field<'_>) -> Result<bool, Problem> {
    let elements = array.optional_elements()?;
    Ok(elements.is_some_and(|elements| !elements.is_empty()))
}

fn depositor(parties: &Field<'_>) -> Result<Party, Problem> {
    for party in parties.elements()? {
        if party.get("role")?.text()? == "depositor" {
            let mut contacts = Vec::new();
            for medium in party
                .get("contactMedium")?
                .optional_elements()?
                .unwrap_or_default()
            {
                let kind = medium.get("contactType")?.text()?;
                if let Some(id) = medium.get("id")?.optional_text()? {
                    contacts.push((kind.to_owned(), id.to_owned()));
                }
            }
            let name = party.get("name")?.optional_text()?;
            return Ok(Party {
                name: name.unwrap_or_default().to_owned(),
                contacts,
            });
        }
    }
    Err(parties.invalid("an array with a party whose role is depositor"))
}

/// The id of the first entity with this role.
fn entity<'a>(entities: &Field<'a>, role: &str) -> Result<Option<&'a str>, Problem> {
    for entity in entities.elements()? {
        if entity.get("role")?.text()? == role {
            return entity.get("id")?.text().map(Some);
        }
    }
    Ok(None)
}
