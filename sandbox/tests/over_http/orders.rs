//! Ordering: listing, reading and submitting orders; the catalog.

use std::time::{Duration, UNIX_EPOCH};

use orange_sandbox::{ManualClock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use super::support::{Caller, Reply, start, unlimited};

fn url(sandbox: &Sandbox, rest: &str) -> String {
    format!("{}{rest}", sandbox.ordering_url())
}

fn values(reply: &Reply, pointer: &str) -> Vec<String> {
    assert_eq!(reply.status, 200, "{reply:?}");
    let body = reply.json();
    let orders = body.as_array().unwrap().iter();
    orders
        .map(|order| order.pointer(pointer).unwrap().as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn all_orders_are_listed_and_counted() {
    let sandbox = start(unlimited());
    let reply = Caller::of(&sandbox).get(url(&sandbox, "/requests"));
    assert_eq!(values(&reply, "/id").len(), 57);
    assert_eq!(reply.header("x-result-count"), "57");
    assert_eq!(reply.header("x-total-count"), "57");
}

#[test]
fn the_example_order_is_returned_as_documented_by_orange() {
    let sandbox = start(unlimited());
    let reply = Caller::of(&sandbox).get(url(&sandbox, "/requests/3-00286023"));
    let order = reply.json();
    assert_eq!(order["customerReference"], "#DEMO#");
    assert_eq!(order["step"], "REQUEST");
    assert_eq!(order["priority"], "MEDIUM");
    assert_eq!(
        order["customer"],
        json!({ "id": "33-01257052", "name": "demo.gcompte" })
    );
    assert_eq!(order["comment"], "New order");
    assert_eq!(order["category"], "R_BVPN_S1A");
}

#[test]
fn pages_have_no_gaps_and_no_overlaps() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let page = |query: &str| caller.get(url(&sandbox, &format!("/requests?{query}")));
    let all = values(&page("sort=-createdAt"), "/id");

    let mut pieces = Vec::new();
    for offset in [0, 20, 40] {
        let reply = page(&format!("sort=-createdAt&offset={offset}&limit=20"));
        let ids = values(&reply, "/id");
        assert_eq!(reply.header("x-result-count"), ids.len().to_string());
        assert_eq!(reply.header("x-total-count"), "57");
        pieces.extend(ids);
    }
    assert_eq!(pieces, all);
    assert!(values(&page("offset=57"), "/id").is_empty());
    assert!(values(&page("limit=0"), "/id").is_empty());
}

#[test]
fn filters_narrow_the_list() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let list = |query: &str| caller.get(url(&sandbox, &format!("/requests?{query}")));
    let reply = list("type=C_GENERIC_S1&limit=5");
    assert_eq!(values(&reply, "/type"), ["C_GENERIC_S1"; 5]);
    assert_eq!(reply.header("x-total-count"), "19");

    let both = list("type=C_GENERIC_S1&priority=HIGH");
    assert!(values(&both, "/priority").iter().all(|one| one == "HIGH"));
    assert_eq!(
        values(&list("customerReference=%23DEMO%23"), "/id"),
        ["3-00286023"]
    );
    assert_eq!(values(&list("customer.name=demo.gcompte"), "/id").len(), 57);
    assert_eq!(
        values(&list("properties.servicePoint.id=SP-007"), "/id"),
        ["3-00286030"]
    );
    for query in [
        "status=NEW",
        "step=QUOTE",
        "subStep=DELIVERY",
        "category=CHANGE",
    ] {
        let (name, value) = query.split_once('=').unwrap();
        let found = values(&list(query), &format!("/{name}"));
        assert!(!found.is_empty() && found.iter().all(|one| one == value));
    }
    assert!(values(&list("type=UNHEARD_OF"), "/id").is_empty());
}

#[test]
fn orders_are_sorted_by_several_keys_in_both_directions() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.get(url(&sandbox, "/requests?sort=priority,-createdAt"));
    let priorities = values(&reply, "/priority");
    let created = values(&reply, "/createdAt");
    assert!(priorities.is_sorted());
    let both: Vec<_> = priorities.iter().zip(&created).collect();
    assert!(both.windows(2).all(|pair| {
        let (first, second) = (pair[0], pair[1]);
        first.0 < second.0 || first.1 >= second.1
    }));
}

#[test]
fn invalid_query_parameters_are_rejected() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    for query in [
        "sort=unknown",
        "sort=",
        "sort=priority,,id",
        "sort=--id",
        "offset=-1",
        "offset=ten",
        "limit=1.5",
        "limit=99999999999999999999999",
        "limit=1&limit=2",
        "unheardOf=1",
    ] {
        let reply = caller.get(url(&sandbox, &format!("/requests?{query}")));
        assert_eq!(reply.problem(), (400, 28), "{query}");
    }
}

fn wish(day: &str) -> Value {
    json!({
        "requestedAt": day,
        "type": "C_GENERIC_S1",
        "customerReference": "My reference",
        "contract": "CT-0001",
        "properties": { "colour": "orange", "count": 3 },
    })
}

/// On 2026-03-01 at noon.
fn in_march(then: impl Fn(&Sandbox, &Caller)) {
    let noon = UNIX_EPOCH + Duration::from_secs(1_772_366_400);
    let sandbox = start(unlimited().clock(ManualClock::new(noon)));
    then(&sandbox, &Caller::of(&sandbox));
}

#[test]
fn a_submitted_order_can_be_read_and_listed() {
    in_march(|sandbox, caller| {
        let reply = caller.post(url(sandbox, "/requests"), &wish("2026-03-01"));
        assert_eq!(reply.status, 201, "{reply:?}");
        let order = reply.json();
        assert_eq!(order["createdAt"], "2026-03-01T12:00:00.000Z");
        assert_eq!(
            order["properties"],
            json!({ "colour": "orange", "count": 3 })
        );
        let id = order["id"].as_str().unwrap();
        assert_eq!(
            caller.get(url(sandbox, &format!("/requests/{id}"))).json(),
            order
        );
        let list = caller.get(url(sandbox, "/requests?sort=-createdAt&limit=1"));
        assert_eq!(list.json()[0], order);
        assert_eq!(list.header("x-total-count"), "58");
    });
}

#[test]
fn an_order_must_not_be_requested_for_the_past() {
    in_march(|sandbox, caller| {
        let reply = caller.post(url(sandbox, "/requests"), &wish("2026-02-28"));
        assert_eq!(reply.problem(), (422, 3611));
        assert_eq!(reply.json()["message"], "RequestedAt not Valid");
    });
}

#[test]
fn a_service_point_with_several_products_requires_a_product_id() {
    in_march(|sandbox, caller| {
        let mut body = wish("2026-03-02");
        body["properties"] = json!({ "servicePoint": { "id": "SP-SEVERAL" } });
        let reply = caller.post(url(sandbox, "/requests"), &body);
        assert_eq!(reply.problem(), (422, 3610));
        body["properties"]["productId"] = json!("P-1");
        let reply = caller.post(url(sandbox, "/requests"), &body);
        assert_eq!(reply.status, 201);
    });
}

#[test]
fn a_request_only_requires_a_type_and_a_date() {
    in_march(|sandbox, caller| {
        let body = json!({ "type": "C_GENERIC_FR_1", "requestedAt": "2026-04-01" });
        let reply = caller.post(url(sandbox, "/requests"), &body);
        assert_eq!(reply.status, 201);
        let order = reply.json();
        assert_eq!(order["status"], "NEW");
        let path = reply.header("content-location");
        assert!(path.ends_with(order["id"].as_str().unwrap()), "{path}");
    });
}

#[test]
fn mistakes_in_a_submitted_order_are_reported() {
    in_march(|sandbox, caller| {
        let refused = |field: &str, value: Value| {
            let mut body = wish("2026-03-02");
            body[field] = value;
            caller.post(url(sandbox, "/requests"), &body).problem()
        };
        assert_eq!(refused("type", Value::Null), (400, 23));
        assert_eq!(refused("type", json!("UNHEARD_OF")), (400, 24));
        assert_eq!(refused("requestedAt", Value::Null), (400, 23));
        assert_eq!(refused("requestedAt", json!("02/03/2026")), (400, 24));
        assert_eq!(refused("customerReference", json!(7)), (400, 24));
        assert_eq!(refused("properties", json!([])), (400, 24));
        assert_eq!(refused("customer", json!("me")), (400, 24));
        assert_eq!(refused("attachments", json!([{ "name": "x" }])), (400, 23));
    });
}

#[test]
fn an_unknown_order_or_catalog_item_is_not_found() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    for rest in ["/requests/3-1", "/catalogItems/UNHEARD_OF"] {
        assert_eq!(caller.get(url(&sandbox, rest)).problem(), (404, 60));
    }
}

#[test]
fn the_catalog_is_filtered_sorted_and_paged() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let list = |query: &str| caller.get(url(&sandbox, &format!("/catalogItems?{query}")));
    let all = list("sort=-name");
    assert_eq!(all.header("x-total-count"), "7");
    assert!(values(&all, "/name").iter().rev().is_sorted());
    let page = list("sort=-name&offset=5&limit=5");
    assert_eq!(page.header("x-result-count"), "2");
    assert_eq!(values(&page, "/id"), values(&all, "/id")[5..]);
    assert_eq!(values(&list("id=R_BVPN_FR_1"), "/id"), ["R_BVPN_FR_1"]);
    assert_eq!(
        list("catalog.name=Network+Solutions").header("x-total-count"),
        "7"
    );
    for query in ["sort=price", "type=x", "includes=all", "properties.x=1"] {
        assert_eq!(list(query).problem(), (400, 28), "{query}");
    }
}

#[test]
fn a_catalog_item_includes_its_schema_and_milestones_on_request() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let item = |query: &str| {
        let path = format!("/catalogItems/C_GENERIC_S1{query}");
        caller.get(url(&sandbox, &path)).json()
    };
    assert_eq!(item("")["schema"], Value::Null);
    let schema = item("?includes=schema")["schema"].clone();
    assert!(serde_json::from_str::<Value>(schema.as_str().unwrap()).is_ok());
    assert!(item("?includes=milestones")["milestones"].is_string());
    let path = "/catalogItems/C_GENERIC_S1?includes=price";
    assert_eq!(caller.get(url(&sandbox, path)).problem(), (400, 28));
}

#[test]
fn the_catalog_is_available_in_english_and_french() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let item = url(&sandbox, "/catalogItems/C_GENERIC_S1");
    assert_eq!(caller.get(item.clone()).json()["name"], "Generic request");
    let french = caller
        .request(Method::GET, item)
        .header("accept-language", "fr");
    assert_eq!(Reply::of(french).json()["name"], "Demande générique");
}

#[test]
fn status_and_version_are_returned() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let status = caller.get(url(&sandbox, "/status")).json();
    assert_eq!(status["status"], "ok");
    let version = caller.get(url(&sandbox, "/version")).json();
    assert_eq!(version["version"]["major"], "3");
}
