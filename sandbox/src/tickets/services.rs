//! The services of the client, by their Orange service numbers.

use serde_json::{Value, json};

/// A service and its technical numbers.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) number: &'static str,
    pub(super) technical_numbers: &'static [&'static str],
    pub(super) product_type: &'static str,
    pub(super) label: &'static str,
}

/// Orange's example and two further services of one product.
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

impl Service {
    pub(super) fn document(&self) -> Value {
        json!({
            "orangeServiceNumber": self.number,
            "technicalNumbers": self.technical_numbers,
        })
    }
}
