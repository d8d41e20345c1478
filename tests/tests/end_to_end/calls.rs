//! A successful call of every operation, by its `operationId`, which returns the status.

use clientwright_runtime::{Document, FromJson};

fn example<T: FromJson>(json: &str) -> T {
    T::from_json(Document::parse(json.as_bytes()).unwrap().root()).unwrap()
}

macro_rules! status {
    ($call:expr) => {
        $call.await.map(|answer| answer.status().as_u16())
    };
}

/// In the sandbox, order 00123457 has an appointment, and 00123456 has none.
pub(crate) async fn erdv(
    client: &orange_erdv::Client,
    operation: &str,
) -> Result<u16, orange_erdv::Error> {
    match operation {
        "getInterventionOrder" => status!(client.get_intervention_order("00123456")),
        "searchTimeSlots" => status!(client.search_time_slots("00123456", &example(SEARCH))),
        "createAppointment" => status!(client.create_appointment("00123456", &example(BOOKING))),
        "changeAppointment" => status!(client.change_appointment("00123457", &example(CHANGE))),
        "cancelAppointment" => status!(client.cancel_appointment("00123457")),
        other => panic!("no call of {other}: write one"),
    }
}

pub(crate) async fn tickets(
    client: &orange_trouble_tickets::Client,
    operation: &str,
) -> Result<u16, orange_trouble_tickets::Error> {
    match operation {
        "listServiceNumbers" => status!(client.list_service_numbers()),
        "createTroubleTicket" => status!(client.create_trouble_ticket(&example(TICKET))),
        "searchTroubleTickets" => status!(client.search_trouble_tickets()),
        "getTroubleTicket" => status!(client.get_trouble_ticket("1234567890")),
        "addTroubleTicketComment" => {
            status!(client.add_trouble_ticket_comment("1234567890", &example(COMMENT)))
        }
        "getApiStatus" => status!(client.get_api_status()),
        other => panic!("no call of {other}: write one"),
    }
}

pub(crate) async fn ordering(
    client: &orange_ordering::Client,
    operation: &str,
) -> Result<u16, orange_ordering::Error> {
    match operation {
        "listRequests" => status!(client.list_requests()),
        "submitRequest" => status!(client.submit_request(&example(SUBMISSION))),
        "getRequest" => status!(client.get_request("3-00286023")),
        "listCatalogItems" => status!(client.list_catalog_items()),
        "getCatalogItem" => status!(client.get_catalog_item("C_GENERIC_S1")),
        "getStatus" => status!(client.get_status()),
        "getVersion" => status!(client.get_version()),
        other => panic!("no call of {other}: write one"),
    }
}

const SEARCH: &str = r#"{
    "relatedEntity": {"actionType": "CRE"},
    "requestedTimeSlot": {"validFor": {"startDate": "2019-07-28", "endDate": "2019-07-30"}}
}"#;

const BOOKING: &str = r#"{
    "geographicSite": {"asbestos": "SUP1997"},
    "intervention": {
        "activity": "CRE",
        "internalService": "OF",
        "appointment": {"startDate": "2019-07-30T16:00:00.000+0000"}
    }
}"#;

const CHANGE: &str = r#"{"startDate": "2019-08-12T08:30:00.000+0000"}"#;

const TICKET: &str = r#"{
    "relatedParty": [{"role": "depositor", "name": "John Doe"}],
    "relatedEntity": [{"id": "LD000000", "role": "orangeServiceNumber"}],
    "description": "Please describe the issue here"
}"#;

const COMMENT: &str = r#"{
    "note": {"date": "2023-08-28T14:40:38.041Z", "type": "Comments", "text": "A comment"},
    "relatedEntity": {"id": "LD000000", "role": "orangeServiceNumber"}
}"#;

const SUBMISSION: &str = r#"{"type": "C_GENERIC_S1", "requestedAt": "2999-01-31"}"#;
