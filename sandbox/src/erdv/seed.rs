//! The initial orders of a sandbox; the documentation of the crate lists them.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use time::macros::datetime;

use super::order::{Appointment, Details, Order, Stage};

pub(super) fn orders() -> BTreeMap<String, Order> {
    let mut orders = BTreeMap::new();
    for number in 123_456..=123_475_u32 {
        let id = format!("{number:08}");
        let stage = match number {
            123_458 => Stage::Closed,
            123_459 => Stage::Unstaffed,
            _ => Stage::Open,
        };
        let base = match number {
            123_456 => example(),
            123_460 => without_choices(&id),
            _ => another(&id),
        };
        let mut order = Order::new(base, stage);
        if number == 123_457 {
            order.schedule(Appointment {
                start: datetime!(2019-07-29 10:00 UTC),
                details: Details {
                    asbestos: Some("SUP1997".to_owned()),
                    activity: "CRE".to_owned(),
                    internal_service: Some("OF".to_owned()),
                    ..Details::default()
                },
                change: None,
            });
        }
        orders.insert(id, order);
    }
    orders
}

fn example() -> Value {
    json!({
        "id": "00123456",
        "deliveryContractualDate": "2018-08-03",
        "operatorDriven": true,
        "clientSiteInterface": "Cuivre, ne pas laisser de modem",
        "installationType": "Cuivre",
        "operatorName": "OPERATEUR TELECOM",
        "relatedOrganization": { "tradingName": "Société & Co" },
        "serviceSpecification": { "id": "C2E", "name": "Core Ethernet Entreprise" },
        "intervention": {
            "customerContact": {
                "contactName": "Mr DUPONT Albert",
                "phoneNumber": "33 0111111111",
            },
        },
        "geographicSite": {
            "geographicAddress": {
                "streetNumber": "80",
                "streetName": "BOULEVARD DES ECUREUILS",
                "postCode": "12500",
                "city": "ESPALION",
                "geographicCode": "12096",
                "geographicSubAdress": {},
            },
        },
        // The question mark is copied from Orange's page.
        "availableActivities": [
            { "id": "CRE", "value": "Cr?ation" },
            { "id": "CLA", "value": "Cession Ligne Active" },
        ],
        "availableAsbestos": [
            { "id": "SUP1997", "value": "Construction > 1997" },
            {
                "id": "INF1997_AVEC",
                "value": "Construction < 1997 avec Dossier Technique Amiante",
            },
            {
                "id": "INF1997_SANS",
                "value": "Construction < 1997 sans Dossier Technique Amiante",
            },
        ],
        "availableInternalServices": [
            { "id": "OF", "value": "Orange Forfait" },
            { "id": "IP", "value": "Installateur Privé" },
        ],
    })
}

fn another(id: &str) -> Value {
    let mut order = example();
    if let Some(members) = order.as_object_mut() {
        members.insert("id".to_owned(), id.into());
        members.insert(
            "relatedOrganization".to_owned(),
            json!({ "tradingName": format!("Société {id}") }),
        );
    }
    order
}

fn without_choices(id: &str) -> Value {
    let mut order = another(id);
    if let Some(members) = order.as_object_mut() {
        members.insert("availableAsbestos".to_owned(), json!([]));
        members.insert("availableInternalServices".to_owned(), json!([]));
    }
    order
}
