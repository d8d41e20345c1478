//! The services a client has, by their Orange service numbers.

use serde_json::{Value, json};

use super::Tickets;
use crate::api::Call;
use crate::orange::Problem;
use clientwright_loopback::Response;

/// A service and the technical numbers that belong to it.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) number: &'static str,
    pub(super) technical_numbers: &'static [&'static str],
    product_type: &'static str,
    label: &'static str,
}

/// Orange's example and two more of one product.
pub(super) fn seeded() -> Vec<Service> {
    vec![
        Service {
            number: "LD000000",
            technical_numbers: &["LD000001"],
            product_type: "SERVICE_CODE",
            label: "Name of the service",
        },
        Service {
            number: "LD000100",
            technical_numbers: &["LD000101", "LD000102"],
            product_type: "IPTRANSIT",
            label: "IP Transit",
        },
        Service {
            number: "LD000200",
            technical_numbers: &[],
            product_type: "IPTRANSIT",
            label: "IP Transit",
        },
    ]
}

/// Lists the services, those of one product together.
pub(super) fn list(tickets: &mut Tickets, _: &Call) -> Result<Response, Problem> {
    let groups: Vec<Value> = tickets
        .services
        .chunk_by(|one, other| one.product_type == other.product_type)
        .filter_map(|group| {
            let first = group.first()?;
            let numbers: Vec<Value> = group.iter().map(Service::document).collect();
            Some(json!({
                "productCharacteristic": [
                    { "name": "productType", "value": first.product_type },
                    { "name": "productTypeLabel", "value": first.label },
                ],
                "orangeServiceNumbers": numbers,
            }))
        })
        .collect();
    Ok(Response::json(200, &Value::Array(groups)))
}

impl Service {
    fn document(&self) -> Value {
        json!({
            "orangeServiceNumber": self.number,
            "technicalNumbers": self.technical_numbers,
        })
    }
}
