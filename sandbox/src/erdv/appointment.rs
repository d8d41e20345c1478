//! Creates, changes and cancels appointments.

use time::OffsetDateTime;

use super::order::{Appointment, Change, Details, Order, Stage};
use super::state::Erdv;
use super::{business_errors, calendar};
use crate::api::{Call, Field};
use crate::orange::Problem;
use crate::timestamp::{format_basic_offset, parse_basic_offset};
use clientwright_loopback::Response;

/// `PATCH /interventionOrder/{id}`
pub(super) fn create(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let details = details(call)?;
    let intervention = call.body().get("intervention")?;
    let start = moment(&intervention.get("appointment")?.get("startDate")?)?;

    let order = erdv.order(&call.id, call.now)?;
    if order.stage() == Stage::Closed {
        return Err(business_errors::order_status());
    }
    if order.appointment().is_some() {
        return Err(business_errors::already_scheduled());
    }
    check_choices(order, &details)?;
    check_slot(erdv, &call.id, start)?;

    let order = erdv.order(&call.id, call.now)?;
    order.schedule(Appointment {
        start,
        details,
        change: None,
    });
    Ok(Response::json(200, &order.document()))
}

/// `PATCH /interventionOrder/{id}/appointment`: accepted immediately, effective later.
pub(super) fn change(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let start = moment(&call.body().get("startDate")?)?;
    let order = erdv.order(&call.id, call.now)?;
    let appointment = touchable(order)?;
    if appointment.change.is_some() {
        return Err(business_errors::change_in_progress());
    }
    check_slot(erdv, &call.id, start)?;

    let effective_at = call.now.checked_add(delay(erdv)).unwrap_or(call.now);
    let appointment = touchable(erdv.order(&call.id, call.now)?)?;
    appointment.change = Some(Change {
        start,
        effective_at,
    });
    Ok(Response::empty(202))
}

/// `DELETE /interventionOrder/{id}/appointment`: also cancels a pending change.
pub(super) fn cancel(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let order = erdv.order(&call.id, call.now)?;
    touchable(order)?;
    order.cancel();
    Ok(Response::empty(204))
}

fn delay(erdv: &Erdv) -> time::Duration {
    time::Duration::try_from(erdv.change_delay).unwrap_or(time::Duration::MAX)
}

fn touchable(order: &mut Order) -> Result<&mut Appointment, Problem> {
    if order.stage() == Stage::Closed {
        return Err(business_errors::order_status());
    }
    order
        .appointment_mut()
        .ok_or_else(business_errors::not_scheduled)
}

fn details(call: &Call) -> Result<Details, Problem> {
    let body = call.body();
    let site = body.get("geographicSite")?;
    let address = site.get("geographicAddress")?;
    let intervention = body.get("intervention")?;
    let contact = intervention.get("customerContact")?;
    contact.get("contactName")?.optional_text()?;
    contact.get("phoneNumber")?.optional_text()?;
    Ok(Details {
        operator_driven: body.get("operatorDriven")?.optional_boolean()?,
        asbestos: owned(&site.get("asbestos")?)?,
        comment: owned(&address.get("comment")?)?,
        sub_address: address
            .get("geographicSubAddress")?
            .optional_object()?
            .cloned(),
        activity: intervention.get("activity")?.text()?.to_owned(),
        internal_service: owned(&intervention.get("internalService")?)?,
        contact: contact.optional_object()?.cloned(),
    })
}

fn owned(field: &Field<'_>) -> Result<Option<String>, Problem> {
    Ok(field.optional_text()?.map(str::to_owned))
}

fn moment(field: &Field<'_>) -> Result<OffsetDateTime, Problem> {
    parse_basic_offset(field.text()?)
        .ok_or_else(|| field.invalid("a date-time such as 2019-07-30T16:00:00.000+0000"))
}

fn check_choices(order: &Order, details: &Details) -> Result<(), Problem> {
    if !order.offers("availableActivities", &details.activity) {
        return Err(business_errors::activity(&details.activity));
    }
    let asbestos = details.asbestos.as_deref();
    if !is_valid_choice(order, "availableAsbestos", asbestos) {
        return Err(business_errors::asbestos(asbestos));
    }
    let service = details.internal_service.as_deref();
    if !is_valid_choice(order, "availableInternalServices", service) {
        return Err(business_errors::internal_service(service));
    }
    Ok(())
}

/// Whether the choice is one of the list; if the list of the order is empty, nothing must be chosen.
fn is_valid_choice(order: &Order, list: &str, chosen: Option<&str>) -> bool {
    match chosen {
        Some(chosen) => order.offers(list, chosen),
        None => !order.requires(list),
    }
}

fn check_slot(erdv: &Erdv, id: &str, start: OffsetDateTime) -> Result<(), Problem> {
    let unstaffed = erdv
        .orders
        .get(id)
        .is_some_and(|order| order.stage() == Stage::Unstaffed);
    if !unstaffed && calendar::is_start(start) && erdv.is_free(start, id) {
        Ok(())
    } else {
        Err(business_errors::slot(&format_basic_offset(start)))
    }
}
