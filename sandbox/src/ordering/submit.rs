//! Submits orders.

use serde_json::{Map, Value, json};

use super::state::{BASE, Ordering};
use super::{catalog, seed};
use crate::api::{Call, Field};
use crate::orange::Problem;
use crate::timestamp::{format_date, format_zulu, parse_date};
use clientwright_loopback::Response;

pub(super) fn submit(ordering: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    let body = call.body();
    let kind = body.get("type")?;
    let kind_id = kind.text()?;
    if !catalog::has(kind_id) {
        return Err(kind.invalid("the id of a catalog item"));
    }
    let requested_at = body.get("requestedAt")?;
    let day = parse_date(requested_at.text()?)
        .ok_or_else(|| requested_at.invalid("a date such as 2026-01-31"))?;
    let given = Given::of(&body)?;

    if day < call.now.date() {
        let description = format!("requestedAt {} is in the past", format_date(day));
        return Err(Problem::business(
            3611,
            "RequestedAt not Valid",
            description,
        ));
    }
    if is_ambiguous(&body.get("properties")?)? {
        return Err(Problem::business(
            3610,
            "Several Products identified",
            "The service point has several products: give properties.productId",
        ));
    }

    let number = ordering.next_number;
    ordering.next_number = number.saturating_add(1);
    let id = seed::order_id(number);
    let now = format_zulu(call.now);
    let mut order = json!({
        "id": id,
        "type": kind_id,
        "category": seed::category(kind_id),
        "step": "REQUEST",
        "subStep": "INITIATION",
        "status": "NEW",
        "priority": "MEDIUM",
        "customer": seed::customer(),
        "requestedAt": format_date(day),
        "keyDates": {
            "issuedAt": format_date(call.now.date()),
            "requestedAt": format_date(day),
        },
        "createdAt": now,
        "updatedAt": now,
    });
    if let Some(members) = order.as_object_mut() {
        members.extend(given.members);
    }
    ordering.orders.push(order.clone());
    Ok(Response::json(201, &order).header("content-location", format!("{BASE}/requests/{id}")))
}

/// The fields that are copied to the order unchanged.
struct Given {
    members: Map<String, Value>,
}

impl Given {
    fn of(body: &Field<'_>) -> Result<Self, Problem> {
        let mut members = Map::new();
        for name in ["customerReference", "contract", "comment"] {
            if let Some(text) = body.get(name)?.optional_text()? {
                members.insert(name.to_owned(), text.into());
            }
        }
        for name in ["customer", "properties"] {
            if let Some(object) = body.get(name)?.optional_object()? {
                members.insert(name.to_owned(), object.clone().into());
            }
        }
        // Attachments are accepted and not returned: no response with attachments is documented.
        for attachment in body
            .get("attachments")?
            .optional_elements()?
            .into_iter()
            .flatten()
        {
            for name in ["name", "format", "body"] {
                attachment.get(name)?.text()?;
            }
        }
        Ok(Self { members })
    }
}

/// Whether the service point has several products and none was specified.
fn is_ambiguous(properties: &Field<'_>) -> Result<bool, Problem> {
    let Some(members) = properties.optional_object()? else {
        return Ok(false);
    };
    let point = members
        .get("servicePoint")
        .and_then(|point| point.get("id"))
        .and_then(Value::as_str);
    Ok(point == Some(seed::AMBIGUOUS_SERVICE_POINT) && !members.contains_key("productId"))
}
