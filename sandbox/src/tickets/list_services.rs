//! Lists the services of the client.

use clientwright_loopback::Response;
use serde_json::{Value, json};

use super::services::Service;
use super::state::Tickets;
use crate::api::Call;
use crate::orange::Problem;

/// Lists the services, grouped by product.
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
