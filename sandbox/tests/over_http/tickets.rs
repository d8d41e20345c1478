//! Trouble Tickets: services, creating, commenting, reading and searching tickets.

use orange_sandbox::Sandbox;
use serde_json::{Value, json};

use super::support::{Caller, Reply, start, unlimited};

fn all(sandbox: &Sandbox) -> String {
    format!("{}/troubleTicket", sandbox.trouble_tickets_url())
}

fn one(sandbox: &Sandbox, id: &str) -> String {
    format!("{}/{id}", all(sandbox))
}

/// Orange's example of a create request.
fn complaint() -> Value {
    json!({
        "attachment": [],
        "relatedParty": [{
            "contactMedium": [
                { "id": "email@email.com", "contactType": "email" },
                { "id": "+331234567890", "contactType": "phone" },
            ],
            "name": "John Doe",
            "role": "depositor",
            "characteristic": [
                { "id": "", "name": "firstName", "value": "John" },
                { "id": "", "name": "lastName", "value": "Doe" },
            ],
            "@type": "RelatedPartyTtContactMedium",
        }],
        "relatedEntity": [
            { "id": "LD000000", "role": "orangeServiceNumber" },
            { "id": "LD000001", "role": "technicalNumber" },
        ],
        "externalId": "Customer Reference",
        "description": "Please describe the issue here",
    })
}

/// Orange's example of a comment.
fn remark() -> Value {
    json!({
        "attachment": [],
        "note": {
            "date": "2023-08-28T14:40:38.041Z",
            "type": "Comments",
            "text": "Type the new comment here",
        },
        "relatedEntity": { "id": "LD000000", "role": "orangeServiceNumber" },
    })
}

fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

fn ids(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.status, 200, "{reply:?}");
    let body = reply.json();
    let tickets = body["search"]["tickets"].as_array().unwrap();
    let ids = tickets.iter().map(|ticket| ticket["id"].as_str().unwrap());
    ids.map(str::to_owned).collect()
}

#[test]
fn service_numbers_are_listed_by_product() {
    let sandbox = start(unlimited());
    let url = format!("{}/serviceNumber", sandbox.trouble_tickets_url());
    let body = Caller::of(&sandbox).get(url).json();
    let example = json!({
        "productCharacteristic": [
            { "name": "productType", "value": "SERVICE_CODE" },
            { "name": "productTypeLabel", "value": "Name of the service" },
        ],
        "orangeServiceNumbers": [
            { "orangeServiceNumber": "LD000000", "technicalNumbers": ["LD000001"] },
        ],
    });
    assert_eq!(body[0], example);
    assert_eq!(body[1]["orangeServiceNumbers"].as_array().unwrap().len(), 2);
}

#[test]
fn the_example_ticket_is_returned_as_documented_by_orange() {
    let sandbox = start(unlimited());
    let reply = Caller::of(&sandbox).get(one(&sandbox, "1234567890"));
    let ticket = reply.json()["ticket"].clone();
    assert_eq!(ticket["description"], "null");
    assert_eq!(ticket["note"][0]["date"], "2023-07-20T15:18:38.000Z");
    assert_eq!(ticket["creationDate"], "2023-07-20T15:18:00.000Z");
    assert_eq!(
        ticket["relatedentity"][1]["role"],
        "additionalTechnicalInformation"
    );
    assert_eq!(ticket["resolutionDate"], "1970-01-01T00:00:00.000Z");
    assert_eq!(
        ticket["relatedParty"][0]["contactMedium"][3]["id"],
        "++33 1234567890"
    );
    assert_eq!(
        ticket["relatedParty"][1]["contactMedium"][0]["id"],
        Value::Null
    );
    assert_eq!(ticket["attachment"], json!({ "name": "{}" }));
    assert_eq!(ticket["priority"], Value::Null);
    assert_eq!(ticket["@Type"], "TtEscalationLevel");
}

#[test]
fn a_created_ticket_can_be_read_and_found() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.post(all(&sandbox), &complaint());
    assert_eq!(reply.status, 200);
    let id = reply.json()["ticketId"]["id"].as_str().unwrap().to_owned();

    let ticket = caller.get(one(&sandbox, &id)).json()["ticket"].clone();
    assert_eq!(ticket["id"], id);
    assert_eq!(ticket["status"], "submitted");
    assert_eq!(ticket["externalId"], "Customer Reference");
    assert_eq!(ticket["relatedentity"][0]["id"], "LD000000");
    assert_eq!(ticket["relatedParty"][0]["name"], "John Doe");
    assert_eq!(
        ticket["relatedParty"][0]["contactMedium"][4]["id"],
        "email@email.com"
    );

    let found = caller.get(format!("{}?id={id}", all(&sandbox)));
    assert_eq!(ids(&found), [id]);
}

#[test]
fn mistakes_in_a_new_ticket_are_reported() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let refused = |pointer: &str, value: Value| {
        let body = with(complaint(), pointer, value);
        caller.post(all(&sandbox), &body).problem()
    };
    assert_eq!(refused("/description", Value::Null), (400, 23));
    assert_eq!(refused("/description", json!(7)), (400, 24));
    assert_eq!(refused("/relatedParty", Value::Null), (400, 23));
    assert_eq!(refused("/relatedParty", json!([])), (400, 24));
    assert_eq!(refused("/relatedParty/0/name", json!({})), (400, 24));
    assert_eq!(refused("/relatedParty/0/role", Value::Null), (400, 23));
    assert_eq!(refused("/relatedEntity", json!({})), (400, 24));
    assert_eq!(refused("/relatedEntity/0/role", json!("other")), (400, 24));
    assert_eq!(refused("/relatedEntity/0/id", json!("LD9")), (422, 201));
    assert_eq!(refused("/relatedEntity/1/id", json!("LD9")), (422, 202));
    assert_eq!(refused("/attachment", json!([{ "name": "x" }])), (422, 203));
}

#[test]
fn a_comment_appears_in_the_ticket() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.patch(one(&sandbox, "1234567890"), &remark());
    assert_eq!(reply.status, 200);
    let ticket = caller.get(one(&sandbox, "1234567890")).json()["ticket"].clone();
    assert_eq!(ticket["note"].as_array().unwrap().len(), 2);
    assert_eq!(ticket["note"][1]["text"], "Type the new comment here");
    assert_eq!(ticket["note"][1]["date"], "2023-08-28T14:40:38.041Z");
}

#[test]
fn mistakes_in_a_comment_are_reported() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let refused = |pointer: &str, value: Value| {
        let body = with(remark(), pointer, value);
        caller.patch(one(&sandbox, "1234567890"), &body).problem()
    };
    assert_eq!(refused("/note/text", Value::Null), (400, 23));
    assert_eq!(refused("/note/date", json!("yesterday")), (400, 24));
    assert_eq!(refused("/note", json!([])), (400, 24));
    assert_eq!(refused("/relatedEntity", json!([])), (400, 24));
    assert_eq!(refused("/relatedEntity/id", json!("LD000200")), (422, 205));
    assert_eq!(refused("/attachment", json!(["x"])), (422, 203));

    let closed = caller.get(format!("{}?status=closed", all(&sandbox)));
    let id = ids(&closed).remove(0);
    let reply = caller.patch(one(&sandbox, &id), &remark());
    assert_eq!(reply.problem(), (422, 204));
}

#[test]
fn an_unknown_ticket_is_not_found() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    assert_eq!(caller.get(one(&sandbox, "1")).problem(), (404, 60));
    let comment = caller.patch(one(&sandbox, "1"), &remark());
    assert_eq!(comment.problem(), (404, 60));
}

#[test]
fn a_search_returns_the_total_count_and_the_first_page() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.get(format!(
        "{}?ctxid=TCKTNG&sctxid=wse&status=-1",
        all(&sandbox)
    ));
    assert_eq!(ids(&reply).len(), 20);
    assert_eq!(reply.header("x_page_count"), "2");
    assert_eq!(reply.header("x-total-count"), "30");
    let none = caller.get(format!("{}?id=0", all(&sandbox)));
    assert_eq!(none.header("x_page_count"), "0");
    assert_eq!(none.header("x-total-count"), "0");
    assert_eq!(none.json(), json!({ "search": { "tickets": [] } }));
}

#[test]
fn every_filter_narrows_the_search() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let found = |query: &str| {
        let reply = caller.get(format!("{}?{query}", all(&sandbox)));
        let body = reply.json();
        let tickets = body["search"]["tickets"].as_array().unwrap().clone();
        assert!(!tickets.is_empty(), "{query}");
        assert!(reply.header("x-total-count").parse::<u32>().unwrap() < 30);
        tickets
    };
    for ticket in found("orangeServiceNumber=LD000100") {
        assert_eq!(ticket["relatedentity"][0]["id"], "LD000100");
    }
    for ticket in found("status=closed") {
        assert_eq!(ticket["status"], "closed");
        assert_ne!(ticket["resolutionDate"], "1970-01-01T00:00:00.000Z");
    }
    for ticket in found("reportedBy=Zo%C3%A9+Lef%C3%A8vre") {
        let parties = ticket["relatedParty"].as_array().unwrap();
        assert_eq!(parties.last().unwrap()["name"], "Zoé Lefèvre");
    }
    let from = "2023-08-10T00:00:00.000Z";
    let to = "2023-08-20T00:00:00.000Z";
    for ticket in found(&format!("creationDateFrom={from}&creationDateTo={to}")) {
        let created = ticket["creationDate"].as_str().unwrap();
        assert!(from <= created && created <= to, "{created}");
    }
    assert_eq!(found("id=1234567890").len(), 1);
}

#[test]
fn a_search_sorts_by_every_column_in_both_directions() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let columns = [
        ("TICKET_NUMBER", "/id"),
        ("ORANGE_SERVICE_NUMBER", "/relatedentity/0/id"),
        ("STATUS", "/status"),
        ("START_DATE", "/creationDate"),
        ("CUSTOMER_REF", "/externalId"),
    ];
    for (column, pointer) in columns {
        let values = |ascending: bool| -> Vec<String> {
            let query = format!("reportedBy=John+Doe&sortColumn={column}&sortAsc={ascending}");
            let body = caller.get(format!("{}?{query}", all(&sandbox))).json();
            let tickets = body["search"]["tickets"].as_array().unwrap();
            let values = tickets
                .iter()
                .map(|ticket| ticket.pointer(pointer).unwrap());
            values
                .map(|value| value.as_str().unwrap_or_default().to_owned())
                .collect()
        };
        let mut ascending = values(true);
        assert!(ascending.is_sorted() && ascending.len() > 5, "{column}");
        ascending.reverse();
        assert_eq!(ascending, values(false), "{column}");
    }
    let query = "sortColumn=REPORTED_BY&sortAsc=false";
    let body = caller.get(format!("{}?{query}", all(&sandbox))).json();
    let parties = body["search"]["tickets"][0]["relatedParty"].clone();
    assert_eq!(
        parties.as_array().unwrap().last().unwrap()["name"],
        "Zoé Lefèvre"
    );
}

#[test]
fn a_search_accepts_only_documented_values() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    for query in [
        "ctxid=OTHER",
        "sctxid=WSE",
        "sortAsc=yes",
        "sortColumn=PRICE",
        "status=open",
        "creationDateFrom=2023-08-28",
        "creationDateTo=2023-08-28T14:40:38Z",
        "id=1&id=2",
    ] {
        let reply = caller.get(format!("{}?{query}", all(&sandbox)));
        assert_eq!(reply.problem(), (400, 28), "{query}");
    }
}

#[test]
fn the_status_of_the_api_is_ok() {
    let sandbox = start(unlimited());
    let url = format!("{}/status", sandbox.trouble_tickets_url());
    let body = Caller::of(&sandbox).get(url).json();
    assert_eq!(body["name"], "API Ticketing WIN_BUS");
    assert_eq!(body["components"]["name"], "WSE");
}
