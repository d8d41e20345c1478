//! e-RDV: searching, creating, changing and cancelling appointments.

use std::time::Duration;

use orange_sandbox::{ManualClock, Sandbox};
use serde_json::{Value, json};

use super::support::{Caller, start, unlimited};

const SLOT: &str = "2019-07-30T16:00:00.000+0000";
const LATER_SLOT: &str = "2019-08-12T08:30:00.000+0000";

fn order(sandbox: &Sandbox, id: &str) -> String {
    format!("{}/interventionOrder/{id}", sandbox.erdv_url())
}

fn appointment(sandbox: &Sandbox, id: &str) -> String {
    format!("{}/appointment", order(sandbox, id))
}

/// Orange's example of a create request.
fn booking() -> Value {
    json!({
        "operatorDriven": true,
        "geographicSite": {
            "asbestos": "SUP1997",
            "geographicAddress": {
                "comment": "Accès par le fond de la cour, 2ème porte à droite",
                "geographicSubAddress": { "levelNumber": "4", "buildingName": "bâtiment" },
            },
        },
        "intervention": {
            "activity": "CRE",
            "internalService": "OF",
            "appointment": { "startDate": SLOT },
            "customerContact": {
                "contactName": "Mr DUPONT Albert",
                "phoneNumber": "33 0111111111",
            },
        },
    })
}

fn period(activity: &str, first: &str, last: &str) -> Value {
    json!({
        "relatedEntity": { "actionType": activity },
        "requestedTimeSlot": { "validFor": { "startDate": first, "endDate": last } },
    })
}

fn start_dates(sandbox: &Sandbox, caller: &Caller, id: &str) -> Vec<String> {
    let url = format!("{}/searchTimeSlot", order(sandbox, id));
    let reply = caller.post(url, &period("CRE", "2019-07-28", "2019-07-30"));
    assert_eq!(reply.status, 200);
    assert_eq!(reply.json()["searchResult"], "success");
    let slots = reply.json()["availableTimeSlot"].clone();
    let slots = slots.as_array().unwrap().iter();
    slots
        .map(|slot| {
            let start = &slot["validFor"]["startDateTime"];
            start.as_str().unwrap().to_owned()
        })
        .collect()
}

fn booked_start(sandbox: &Sandbox, caller: &Caller, id: &str) -> Value {
    let reply = caller.get(order(sandbox, id));
    assert_eq!(reply.status, 200);
    reply.json()["intervention"]["appointment"]["startDate"].clone()
}

#[test]
fn the_example_order_is_returned_as_documented_by_orange() {
    let sandbox = start(unlimited());
    let found = Caller::of(&sandbox).get(order(&sandbox, "00123456")).json();
    assert_eq!(found["id"], "00123456");
    assert_eq!(found["availableActivities"][0]["value"], "Cr?ation");
    assert_eq!(found["relatedOrganization"]["tradingName"], "Société & Co");
    assert_eq!(
        found["geographicSite"]["geographicAddress"]["geographicSubAdress"],
        json!({})
    );
    assert_eq!(found["intervention"]["appointment"], Value::Null);
    assert_eq!(found.as_object().unwrap().len(), 13);
}

#[test]
fn the_example_search_returns_the_documented_slots() {
    let sandbox = start(unlimited());
    let starts = start_dates(&sandbox, &Caller::of(&sandbox), "00123456");
    assert_eq!(
        starts[..3],
        [
            "2019-07-28T08:00:00.000+0000",
            "2019-07-28T08:30:00.000+0000",
            "2019-07-28T09:00:00.000+0000",
        ]
    );
    assert_eq!(starts.last().unwrap(), SLOT);
}

#[test]
fn a_booked_slot_is_in_the_order_and_no_longer_available() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let reply = caller.patch(order(&sandbox, "00123456"), &booking());
    assert_eq!(reply.status, 200);

    let found = caller.get(order(&sandbox, "00123456")).json();
    assert_eq!(found["intervention"]["appointment"]["startDate"], SLOT);
    assert_eq!(found["intervention"]["activity"], "CRE");
    assert_eq!(found["geographicSite"]["asbestos"], "SUP1997");
    let address = &found["geographicSite"]["geographicAddress"];
    assert_eq!(address["geographicSubAdress"]["levelNumber"], "4");
    assert!(!start_dates(&sandbox, &caller, "00123461").contains(&SLOT.to_owned()));

    let other = caller.patch(order(&sandbox, "00123461"), &booking());
    assert_eq!(other.problem(), (422, 108));
}

#[test]
fn a_change_takes_effect_after_a_delay() {
    let clock = ManualClock::default();
    let options = unlimited().clock(clock.clone());
    let sandbox = start(options.change_delay(Duration::from_secs(30)));
    let caller = Caller::of(&sandbox);
    caller.patch(order(&sandbox, "00123456"), &booking());

    let wish = json!({ "startDate": LATER_SLOT });
    let reply = caller.patch(appointment(&sandbox, "00123456"), &wish);
    assert_eq!(reply.status, 202);
    assert_eq!(booked_start(&sandbox, &caller, "00123456"), SLOT);
    let again = caller.patch(appointment(&sandbox, "00123456"), &wish);
    assert_eq!(again.problem(), (422, 104));

    clock.advance(Duration::from_secs(29));
    assert_eq!(booked_start(&sandbox, &caller, "00123456"), SLOT);
    clock.advance(Duration::from_secs(1));
    assert_eq!(booked_start(&sandbox, &caller, "00123456"), LATER_SLOT);
    assert!(start_dates(&sandbox, &caller, "00123461").contains(&SLOT.to_owned()));
}

#[test]
fn settle_applies_a_pending_change_at_once() {
    let sandbox = start(unlimited().clock(ManualClock::default()));
    let caller = Caller::of(&sandbox);
    let wish = json!({ "startDate": LATER_SLOT });
    caller.patch(appointment(&sandbox, "00123457"), &wish);
    sandbox.settle();
    assert_eq!(booked_start(&sandbox, &caller, "00123457"), LATER_SLOT);
}

#[test]
fn cancelling_an_appointment_also_cancels_its_pending_change() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let wish = json!({ "startDate": LATER_SLOT });
    caller.patch(appointment(&sandbox, "00123457"), &wish);
    let reply = caller.delete(appointment(&sandbox, "00123457"));
    assert_eq!((reply.status, reply.body.as_str()), (204, ""));
    sandbox.settle();
    assert_eq!(booked_start(&sandbox, &caller, "00123457"), Value::Null);
    let url = order(&sandbox, "00123457");
    assert_eq!(caller.patch(url, &booking()).status, 200);
}

#[test]
fn an_appointment_is_created_once_and_must_exist_to_be_changed_or_cancelled() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let wish = json!({ "startDate": LATER_SLOT });
    let change = caller.patch(appointment(&sandbox, "00123456"), &wish);
    assert_eq!(change.problem(), (422, 103));
    let cancel = caller.delete(appointment(&sandbox, "00123456"));
    assert_eq!(cancel.problem(), (422, 103));
    let twice = caller.patch(order(&sandbox, "00123457"), &booking());
    assert_eq!(twice.problem(), (422, 102));
}

#[test]
fn a_closed_order_accepts_no_appointment() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let search = format!("{}/searchTimeSlot", order(&sandbox, "00123458"));
    let july = period("CRE", "2019-07-28", "2019-07-30");
    let wish = json!({ "startDate": LATER_SLOT });
    for reply in [
        caller.post(search, &july),
        caller.patch(order(&sandbox, "00123458"), &booking()),
        caller.patch(appointment(&sandbox, "00123458"), &wish),
        caller.delete(appointment(&sandbox, "00123458")),
    ] {
        assert_eq!(reply.problem(), (422, 101));
    }
    assert_eq!(caller.get(order(&sandbox, "00123458")).status, 200);
}

#[test]
fn an_order_without_technicians_has_no_slots() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    assert!(start_dates(&sandbox, &caller, "00123459").is_empty());
    let reply = caller.patch(order(&sandbox, "00123459"), &booking());
    assert_eq!(reply.problem(), (422, 108));
}

#[test]
fn values_must_be_among_the_choices_of_the_order() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let with = |pointer: &str, value: Value| {
        let mut body = booking();
        *body.pointer_mut(pointer).unwrap() = value;
        caller.patch(order(&sandbox, "00123456"), &body).problem()
    };
    assert_eq!(with("/intervention/activity", json!("XYZ")), (422, 105));
    assert_eq!(with("/geographicSite/asbestos", json!("XYZ")), (422, 106));
    assert_eq!(with("/geographicSite/asbestos", Value::Null), (422, 106));
    let service = "/intervention/internalService";
    assert_eq!(with(service, json!("XYZ")), (422, 107));
    assert_eq!(with(service, Value::Null), (422, 107));
    let start = "/intervention/appointment/startDate";
    for none in [
        "2019-07-30T16:30:00.000+0000",
        "2019-07-30T08:00:00.001+0000",
    ] {
        assert_eq!(with(start, json!(none)), (422, 108), "{none}");
    }

    let search = format!("{}/searchTimeSlot", order(&sandbox, "00123456"));
    let unknown = caller.post(search, &period("XYZ", "2019-07-28", "2019-07-30"));
    assert_eq!(unknown.problem(), (422, 105));
}

#[test]
fn an_order_without_choices_needs_none() {
    let sandbox = start(unlimited());
    let body = json!({
        "intervention": { "activity": "CRE", "appointment": { "startDate": SLOT } },
    });
    let reply = Caller::of(&sandbox).patch(order(&sandbox, "00123460"), &body);
    assert_eq!(reply.status, 200);
}

#[test]
fn missing_and_invalid_fields_are_named() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let with = |pointer: &str, value: Value| {
        let mut body = booking();
        *body.pointer_mut(pointer).unwrap() = value;
        let reply = caller.patch(order(&sandbox, "00123456"), &body);
        let description = reply.json()["description"].as_str().unwrap().to_owned();
        (reply.problem(), description)
    };
    let (problem, description) = with("/intervention/activity", Value::Null);
    assert_eq!(problem, (400, 23));
    assert!(description.contains("intervention.activity"));
    let start = "/intervention/appointment/startDate";
    // e-RDV does not accept RFC 3339.
    for wrong in [
        "2019-07-30T16:00:00Z",
        "2019-07-30T16:00:00.000+00:00",
        "soon",
    ] {
        let (problem, description) = with(start, json!(wrong));
        assert_eq!(problem, (400, 24), "{wrong}");
        assert!(description.contains("intervention.appointment.startDate"));
    }
    assert_eq!(with("/intervention", json!([])).0, (400, 24));
    assert_eq!(with("/operatorDriven", json!("yes")).0, (400, 24));
}

#[test]
fn a_search_requires_a_valid_period() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    let search = |first: &str, last: &str| {
        let url = format!("{}/searchTimeSlot", order(&sandbox, "00123456"));
        caller.post(url, &period("CRE", first, last))
    };
    assert_eq!(search("2019-07-28", "2019-08-27").status, 200);
    assert_eq!(search("2019-07-28", "2019-08-28").problem(), (400, 24));
    assert_eq!(search("2019-07-28", "2019-07-27").problem(), (400, 24));
    assert_eq!(
        search("2019-07-28T00:00", "2019-07-29").problem(),
        (400, 24)
    );
    assert_eq!(search("9999-12-31", "9999-12-31").status, 200);
}

#[test]
fn an_unknown_order_is_not_found() {
    let sandbox = start(unlimited());
    let caller = Caller::of(&sandbox);
    // Without the leading zeros, it is a different id.
    for id in ["123456", "00999999", "%00", "..%2F.."] {
        assert_eq!(caller.get(order(&sandbox, id)).problem(), (404, 60), "{id}");
    }
    let cancel = caller.delete(appointment(&sandbox, "00999999"));
    assert_eq!(cancel.problem(), (404, 60));
    let create = caller.patch(order(&sandbox, "00999999"), &booking());
    assert_eq!(create.problem(), (404, 60));
}
