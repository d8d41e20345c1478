//! e-RDV: the responses of the sandbox without faults, successes and errors.

use std::sync::Arc;
use std::time::Duration;

use clientwright_runtime::{Date, Error};
use orange_erdv::types::{
    ActivityCode, Appointment, AppointmentBooking, AsbestosCode, BookingAddress,
    BookingIntervention, BookingSite, CustomerContact, DatePeriod, GeographicSubAddress,
    InternalServiceCode, InterventionOrder, RequestedActivity, RequestedTimeSlot, TimeSlotSearch,
    Timestamp,
};
use orange_erdv::{Client, ErrorBody};
use orange_sandbox::{ManualClock, Options, Sandbox};

use crate::support::{assert_refused, erdv, erdv_builder, sandbox};

fn search(activity: &str, first: &str, last: &str) -> TimeSlotSearch {
    let period = DatePeriod::new(
        last.parse::<Date>().unwrap(),
        first.parse::<Date>().unwrap(),
    );
    TimeSlotSearch::new(
        RequestedActivity::new(activity),
        RequestedTimeSlot::new(period),
    )
}

fn at(moment: &str) -> Appointment {
    Appointment::new(moment.parse::<Timestamp>().unwrap())
}

fn booking(activity: &str, asbestos: Option<&str>, service: &str) -> AppointmentBooking {
    let start = at("2019-07-30T16:00:00.000+0000");
    let intervention = BookingIntervention::new(activity, start).with_internal_service(service);
    let site = asbestos.map(|code| BookingSite::default().with_asbestos(code));
    let booking = AppointmentBooking::new(intervention);
    match site {
        Some(site) => booking.with_geographic_site(site),
        None => booking,
    }
}

fn good() -> AppointmentBooking {
    booking("CRE", Some("SUP1997"), "OF")
}

fn start_of(order: &InterventionOrder) -> Option<String> {
    let appointment = order.intervention.as_ref()?.appointment.as_ref()?;
    appointment.start_date.as_ref().map(ToString::to_string)
}

async fn start_at(client: &Client, id: &str) -> Option<String> {
    start_of(client.get_intervention_order(id).await.unwrap().body())
}

#[tokio::test]
async fn an_order_is_read_with_everything_that_orange_documents() {
    let sandbox = sandbox();
    let answer = erdv(&sandbox)
        .get_intervention_order("00123456")
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.request_id().unwrap().starts_with("sandbox-"));
    assert_eq!(
        answer.headers().x_oapi_request_id.as_deref(),
        answer.request_id()
    );
    let order = answer.into_body();
    assert_eq!(order.id, "00123456");
    assert_eq!(
        order.delivery_contractual_date.unwrap().to_string(),
        "2018-08-03"
    );
    let address = order.geographic_site.unwrap().geographic_address.unwrap();
    assert_eq!(address.city.as_deref(), Some("ESPALION"));
    // One `d`, as in Orange's documentation of this response.
    assert!(address.geographic_sub_adress.is_some());
    let activities = order.available_activities.unwrap();
    assert_eq!(activities[0].id, ActivityCode::Cre);
    assert_eq!(order.available_asbestos.unwrap().len(), 3);
    assert!(order.additional_properties.is_empty());
}

#[tokio::test]
async fn slots_are_searched_by_day_and_have_timestamps_in_the_format_of_orange() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    let search = search("CRE", "2019-07-28", "2019-07-28");
    let found = client.search_time_slots("00123456", &search).await.unwrap();
    assert_eq!(found.body().search_result.as_deref(), Some("success"));
    let slots = found.into_body().available_time_slot.unwrap();
    assert_eq!(slots.len(), 17);
    assert_eq!(
        slots[0].valid_for.start_date_time.to_string(),
        "2019-07-28T08:00:00.000+0000"
    );
    let sent = sandbox.requests()[0].json().unwrap();
    assert_eq!(
        sent.pointer("/requestedTimeSlot/validFor/startDate")
            .unwrap(),
        "2019-07-28"
    );
    let none = client.search_time_slots("00123459", &search).await.unwrap();
    assert_eq!(none.into_body().available_time_slot, Some(Vec::new()));
}

#[tokio::test]
async fn an_appointment_is_booked_changed_with_a_delay_and_cancelled() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    let contact = CustomerContact::default()
        .with_contact_name("Mr DUPONT Albert")
        .with_phone_number("33 0111111111");
    let intervention =
        BookingIntervention::new(ActivityCode::Cre, at("2019-07-30T16:00:00.000+0000"))
            .with_internal_service(InternalServiceCode::Of)
            .with_customer_contact(contact);
    let address = BookingAddress::default()
        .with_comment("2ème porte à droite")
        .with_geographic_sub_address(GeographicSubAddress::default().with_level_number("4"));
    let site = BookingSite::default()
        .with_asbestos(AsbestosCode::Sup1997)
        .with_geographic_address(address);
    let booking = AppointmentBooking::new(intervention)
        .with_operator_driven(true)
        .with_geographic_site(site);

    assert_eq!(start_at(&client, "00123456").await, None);
    let created = client
        .create_appointment("00123456", &booking)
        .await
        .unwrap();
    assert_eq!(created.status(), 200);
    let sent = sandbox.requests()[1].json().unwrap();
    let sent = |pointer: &str| sent.pointer(pointer).unwrap().clone();
    assert_eq!(
        sent("/intervention/appointment/startDate"),
        "2019-07-30T16:00:00.000+0000"
    );
    // Two `d`s, as in Orange's documentation of this request.
    assert_eq!(
        sent("/geographicSite/geographicAddress/geographicSubAddress/levelNumber"),
        "4"
    );
    let order = created.into_body().unwrap();
    assert_eq!(order.get("id").unwrap().as_str(), Some("00123456"));
    let order = client.get_intervention_order("00123456").await.unwrap();
    assert_eq!(
        start_of(order.body()).as_deref(),
        Some("2019-07-30T16:00:00.000+0000")
    );
    let intervention = order.body().intervention.as_ref().unwrap();
    assert_eq!(intervention.activity, Some(ActivityCode::Cre));

    let changed = client
        .change_appointment("00123456", &at("2019-08-12T08:30:00.000+0000"))
        .await
        .unwrap();
    assert_eq!(changed.status(), 202);
    assert_eq!(changed.into_body(), None);
    // The change is accepted, but not effective yet.
    let before = start_at(&client, "00123456").await;
    assert_eq!(before.as_deref(), Some("2019-07-30T16:00:00.000+0000"));
    sandbox.settle();
    let after = start_at(&client, "00123456").await;
    assert_eq!(after.as_deref(), Some("2019-08-12T08:30:00.000+0000"));

    let cancelled = client.cancel_appointment("00123456").await.unwrap();
    assert_eq!(cancelled.status(), 204);
    assert_eq!(cancelled.into_body(), None);
    assert_eq!(start_at(&client, "00123456").await, None);
}

#[tokio::test]
async fn a_change_can_be_waited_for_until_it_is_effective() {
    let sandbox = Arc::new(sandbox());
    let client = erdv(&sandbox);
    client
        .create_appointment("00123456", &good())
        .await
        .unwrap();
    let (before, after) = (
        "2019-07-30T16:00:00.000+0000",
        "2019-08-12T08:30:00.000+0000",
    );
    let accepted = client.change_appointment("00123456", &at(after)).await;
    assert_eq!(accepted.unwrap().status(), 202);

    // The change is not effective yet.
    let short = Duration::from_millis(1);
    let wait = client.wait_until_appointment_changed("00123456", at(after).start_date);
    let error = wait
        .delays(short, short)
        .timeout(short * 20)
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let order: InterventionOrder = error.response().unwrap().json().unwrap();
    assert_eq!(start_of(&order).as_deref(), Some(before));

    // The same time in a different format is equal.
    let elsewhere: Timestamp = "2019-08-12T10:30:00.000+0200".parse().unwrap();
    let settled = Arc::clone(&sandbox);
    let order = client
        .wait_until_appointment_changed("00123456", elsewhere)
        .delays(short, short)
        .on_progress(move |progress| {
            let order: InterventionOrder = progress.response().unwrap().json().unwrap();
            assert_eq!(start_of(&order).as_deref(), Some(before));
            settled.settle();
        })
        .await
        .unwrap();
    assert_eq!(start_of(order.body()).as_deref(), Some(after));

    // A missing order ends the wait.
    let error = client
        .wait_until_appointment_changed("404", at(after).start_date)
        .await
        .unwrap_err();
    assert_refused(&error, 404, 60);
}

#[tokio::test]
async fn each_business_rule_has_its_error_code() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    let refused = async |id: &str, booking: AppointmentBooking| -> Error<ErrorBody> {
        client.create_appointment(id, &booking).await.unwrap_err()
    };
    assert_refused(&refused("00123458", good()).await, 422, 101);
    assert_refused(&refused("00123457", good()).await, 422, 102);
    let error = client.cancel_appointment("00123456").await.unwrap_err();
    assert_refused(&error, 422, 103);
    let wrong_activity = booking("NONE", Some("SUP1997"), "OF");
    assert_refused(&refused("00123456", wrong_activity).await, 422, 105);
    assert_refused(
        &refused("00123456", booking("CRE", None, "OF")).await,
        422,
        106,
    );
    let wrong_service = booking("CRE", Some("SUP1997"), "NONE");
    assert_refused(&refused("00123456", wrong_service).await, 422, 107);
    assert_refused(&refused("00123459", good()).await, 422, 108);

    let elsewhere = at("2019-08-12T08:30:00.000+0000");
    client
        .change_appointment("00123457", &elsewhere)
        .await
        .unwrap();
    let again = client.change_appointment("00123457", &elsewhere).await;
    assert_refused(&again.unwrap_err(), 422, 104);
}

#[tokio::test]
async fn a_slot_can_only_be_booked_once() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    client
        .create_appointment("00123456", &good())
        .await
        .unwrap();
    let error = client
        .create_appointment("00123461", &good())
        .await
        .unwrap_err();
    assert_refused(&error, 422, 108);
}

#[tokio::test]
async fn a_period_that_ends_before_it_starts_is_an_invalid_field() {
    let sandbox = sandbox();
    let search = search("CRE", "2019-07-30", "2019-07-28");
    let error = erdv(&sandbox)
        .search_time_slots("00123456", &search)
        .await
        .unwrap_err();
    assert_refused(&error, 400, 24);
    assert!(error.description().unwrap().contains("endDate"), "{error}");
}

#[tokio::test]
async fn an_unknown_order_is_not_found_by_any_operation() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    let search = search("CRE", "2019-07-28", "2019-07-28");
    let moment = at("2019-08-12T08:30:00.000+0000");
    // Without its leading zeros, it is a different id.
    let id = "123456";
    for error in [
        client.get_intervention_order(id).await.unwrap_err(),
        client.search_time_slots(id, &search).await.unwrap_err(),
        client.create_appointment(id, &good()).await.unwrap_err(),
        client.change_appointment(id, &moment).await.unwrap_err(),
        client.cancel_appointment(id).await.unwrap_err(),
    ] {
        assert_refused(&error, 404, 60);
        assert!(error.is_not_found());
    }
}

#[tokio::test]
async fn a_client_without_its_rate_limit_is_throttled_by_the_server() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::start(Options::new().clock(clock)).unwrap();
    // As in `support`: no limit, no retry.
    let client = erdv(&sandbox);
    for _ in 0..2 {
        client.get_intervention_order("00123456").await.unwrap();
    }
    let error = client.get_intervention_order("00123456").await.unwrap_err();
    assert_refused(&error, 403, 53);
    assert!(error.is_rate_limited() && !error.is_auth(), "{error}");
}

#[tokio::test]
async fn an_unknown_token_is_rejected_and_not_refreshed() {
    let sandbox = sandbox();
    let client = erdv_builder(&sandbox)
        .access_token("not-one-of-yours")
        .build()
        .unwrap();
    let error = client.get_intervention_order("00123456").await.unwrap_err();
    assert_refused(&error, 401, 41);
    assert!(error.is_auth());
    assert_eq!(sandbox.requests().len(), 1);
    assert!(sandbox.token_requests().is_empty());
}

#[tokio::test]
async fn a_method_that_the_path_does_not_support_is_rejected() {
    let sandbox = sandbox();
    let path = "/interventionOrder/{interventionOrderId}/appointment";
    let client = erdv_builder(&sandbox)
        .configure(|settings| settings.path("getInterventionOrder", path))
        .build()
        .unwrap();
    let error = client.get_intervention_order("00123456").await.unwrap_err();
    assert_refused(&error, 405, 61);
    assert_eq!(
        error.headers().unwrap().get("allow").unwrap(),
        "PATCH, DELETE"
    );
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_too_large() {
    let options = Options::new().rate_limits(false).body_limit(100);
    let sandbox = Sandbox::start(options).unwrap();
    let client = erdv(&sandbox);
    let error = client
        .create_appointment("00123456", &good())
        .await
        .unwrap_err();
    assert_refused(&error, 413, 66);
}

#[tokio::test]
async fn an_id_with_hostile_characters_remains_one_segment() {
    let sandbox = sandbox();
    let client = erdv(&sandbox);
    for id in ["../requests", "a/b", "a?b=c", "é ü", "%2E", "a#b"] {
        let error = client.get_intervention_order(id).await.unwrap_err();
        assert_refused(&error, 404, 60);
        assert!(error.description().unwrap().contains(id), "{error}");
    }
    let error = client.get_intervention_order("..").await.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert_eq!(sandbox.requests().len(), 6);
}
