// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use orange_erdv::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /interventionOrder/{interventionOrderId}`: Read an order.
pub async fn get_intervention_order(client: &Client) -> Outcome {
    let response = client.get_intervention_order("00123456").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PATCH /interventionOrder/{interventionOrderId}`: Create the appointment of an order.
pub async fn create_appointment(client: &Client) -> Outcome {
    let body = types::AppointmentBooking::new(
            types::BookingIntervention::new(
                    types::ActivityCode::Cre,
                    types::Appointment::new(
                        "2019-07-30T16:00:00.000+0000"
                            .parse::<
                                clientwright_runtime::DateTime<types::MillisBasicOffset>,
                            >()?,
                    ),
                )
                .with_internal_service(types::InternalServiceCode::Of)
                .with_customer_contact(
                    types::CustomerContact::default()
                        .with_contact_name("Mr DUPONT Albert")
                        .with_phone_number("33 0111111111"),
                ),
        )
        .with_operator_driven(true)
        .with_geographic_site(
            types::BookingSite::default()
                .with_asbestos(types::AsbestosCode::Sup1997)
                .with_geographic_address(
                    types::BookingAddress::default()
                        .with_comment(
                            "Accès par le fond de la cour, 2ème porte à droite",
                        )
                        .with_geographic_sub_address(
                            types::GeographicSubAddress::default()
                                .with_level_number("4")
                                .with_building_name("bâtiment"),
                        ),
                ),
        );
    let response = client.create_appointment("00123456", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /interventionOrder/{interventionOrderId}/searchTimeSlot`: Search free time slots.
pub async fn search_time_slots(client: &Client) -> Outcome {
    let body = types::TimeSlotSearch::new(
        types::RequestedActivity::new(types::ActivityCode::Cre),
        types::RequestedTimeSlot::new(
            types::DatePeriod::new(
                "2019-07-30".parse::<clientwright_runtime::Date>()?,
                "2019-07-28".parse::<clientwright_runtime::Date>()?,
            ),
        ),
    );
    let response = client.search_time_slots("00123456", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PATCH /interventionOrder/{interventionOrderId}/appointment`: Move the appointment of an order.
pub async fn change_appointment(client: &Client) -> Outcome {
    let body = types::Appointment::new(
        "2019-08-12T08:30:00.000+0000"
            .parse::<clientwright_runtime::DateTime<types::MillisBasicOffset>>()?,
    );
    let response = client.change_appointment("00123456", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `DELETE /interventionOrder/{interventionOrderId}/appointment`: Cancel the appointment of an order.
pub async fn cancel_appointment(client: &Client) -> Outcome {
    let response = client.cancel_appointment("00123456").await?;
    println!("{:?}", response.body());
    Ok(())
}
