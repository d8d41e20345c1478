//! `POST /interventionOrder/{id}/searchTimeSlot`.

use serde_json::{Value, json};
use time::Date;

use super::order::Stage;
use super::state::Erdv;
use super::{business_errors, calendar};
use crate::api::{Call, Field};
use crate::orange::Problem;
use crate::timestamp::{format_basic_offset, parse_date};
use clientwright_loopback::Response;

/// The maximum length of a searched period, in days.
const LONGEST: i64 = 31;

pub(super) fn search(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let activity = call
        .body()
        .get("relatedEntity")?
        .get("actionType")?
        .text()?;
    let valid_for = call.body().get("requestedTimeSlot")?.get("validFor")?;
    let first = date(&valid_for.get("startDate")?)?;
    let end = valid_for.get("endDate")?;
    let last = date(&end)?;
    if last < first {
        return Err(end.invalid("startDate or later"));
    }
    if (last - first).whole_days() >= LONGEST {
        return Err(end.invalid("at most 31 days from startDate"));
    }

    let order = erdv.order(&call.id, call.now)?;
    if order.stage() == Stage::Closed {
        return Err(business_errors::order_status());
    }
    if !order.offers("availableActivities", activity) {
        return Err(business_errors::activity(activity));
    }
    let slots = match order.stage() {
        Stage::Unstaffed => Vec::new(),
        Stage::Open | Stage::Closed => free_slots(erdv, first, last),
    };
    let body = json!({ "searchResult": "success", "availableTimeSlot": slots });
    Ok(Response::json(200, &body))
}

fn date(field: &Field<'_>) -> Result<Date, Problem> {
    parse_date(field.text()?).ok_or_else(|| field.invalid("a date such as 2019-07-28"))
}

fn free_slots(erdv: &Erdv, first: Date, last: Date) -> Vec<Value> {
    std::iter::successors(Some(first), |day| day.next_day())
        .take_while(|day| *day <= last)
        .flat_map(calendar::starts)
        .filter(|start| erdv.is_free(*start, ""))
        .filter_map(|start| {
            let end = start.checked_add(calendar::SLOT)?;
            Some(json!({
                "validFor": {
                    "startDateTime": format_basic_offset(start),
                    "endDateTime": format_basic_offset(end),
                },
            }))
        })
        .collect()
}
