//! Searches tickets.

use std::cmp::Ordering;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::state::Tickets;
use super::ticket::Ticket;
use crate::api::Call;
use crate::orange::Problem;
use crate::timestamp::parse_zulu;
use clientwright_loopback::Response;

/// The maximum number of tickets in a response.
///
/// Orange returns the number of pages but documents no parameter to request one: a response contains the first page,
/// and clients must use filters.
const PAGE: usize = 20;

const STATUSES: &[&str] = &[
    "submitted",
    "in_qualification",
    "ongoing",
    "restored",
    "repaired",
    "closed",
    "frozen",
    "errored",
    "-1",
];

const SORT_COLUMNS: &[&str] = &[
    "TICKET_NUMBER",
    "ORANGE_SERVICE_NUMBER",
    "STATUS",
    "START_DATE",
    "CUSTOMER_REF",
    "REPORTED_BY",
];

pub(super) fn search(tickets: &mut Tickets, call: &Call) -> Result<Response, Problem> {
    call.query_one_of("ctxid", &["TCKTNG"])?;
    call.query_one_of("sctxid", &["wse"])?;
    let ascending = call.query_one_of("sortAsc", &["true", "false"])? != Some("false");
    let column = call.query_one_of("sortColumn", SORT_COLUMNS)?;
    let filter = Filter::of(call)?;

    let mut found: Vec<&Ticket> = tickets
        .tickets
        .values()
        .filter(|ticket| filter.admits(ticket))
        .collect();
    found.sort_by(|one, other| {
        let order = compare(one, other, column.unwrap_or("TICKET_NUMBER"));
        if ascending { order } else { order.reverse() }
    });

    let total = found.len();
    let page: Vec<Value> = found
        .iter()
        .take(PAGE)
        .map(|ticket| ticket.summary())
        .collect();
    let body = json!({ "search": { "tickets": page } });
    Ok(Response::json(200, &body)
        .header("x_page_count", total.div_ceil(PAGE).to_string())
        .header("x-total-count", total.to_string()))
}

/// The criteria for tickets; `None` matches all.
struct Filter<'a> {
    created_from: Option<OffsetDateTime>,
    created_to: Option<OffsetDateTime>,
    service: Option<&'a str>,
    reported_by: Option<&'a str>,
    id: Option<&'a str>,
    status: Option<&'a str>,
}

impl<'a> Filter<'a> {
    fn of(call: &'a Call) -> Result<Self, Problem> {
        Ok(Self {
            created_from: moment(call, "creationDateFrom")?,
            created_to: moment(call, "creationDateTo")?,
            service: call.query("orangeServiceNumber")?,
            reported_by: call.query("reportedBy")?,
            id: call.query("id")?,
            // The meaning of -1 is not documented; most likely it is all statuses.
            status: call
                .query_one_of("status", STATUSES)?
                .filter(|status| *status != "-1"),
        })
    }

    fn admits(&self, ticket: &Ticket) -> bool {
        self.created_from.is_none_or(|from| ticket.created >= from)
            && self.created_to.is_none_or(|to| ticket.created <= to)
            && self.service.is_none_or(|service| ticket.service == service)
            && self
                .reported_by
                .is_none_or(|name| ticket.depositor.name == name)
            && self.id.is_none_or(|id| ticket.id == id)
            && self.status.is_none_or(|status| ticket.status == status)
    }
}

fn moment(call: &Call, name: &str) -> Result<Option<OffsetDateTime>, Problem> {
    let expected = || Problem::invalid_query(name, "a date-time such as 2023-08-28T14:40:38.041Z");
    call.query(name)?
        .map(|text| parse_zulu(text).ok_or_else(expected))
        .transpose()
}

/// Compares by the column, and then by the ticket number.
fn compare(one: &Ticket, other: &Ticket, column: &str) -> Ordering {
    let by_column = match column {
        "ORANGE_SERVICE_NUMBER" => one.service.cmp(&other.service),
        "STATUS" => one.status.cmp(&other.status),
        "START_DATE" => one.created.cmp(&other.created),
        "CUSTOMER_REF" => one.external_id.cmp(&other.external_id),
        "REPORTED_BY" => one.depositor.name.cmp(&other.depositor.name),
        _ => Ordering::Equal,
    };
    by_column.then_with(|| one.id.cmp(&other.id))
}
