//! The catalog of items that can be ordered.

use serde_json::{Value, json};

use super::attributes::Attributes;
use super::collection;
use super::state::Ordering;
use crate::api::Call;
use crate::orange::Problem;
use clientwright_loopback::Response;

const ATTRIBUTES: Attributes = Attributes {
    known: &[
        "id",
        "name",
        "catalog.id",
        "catalog.name",
        "createdAt",
        "updatedAt",
    ],
    open: None,
};

/// A kind of order, with its name in English and French.
struct Item {
    id: &'static str,
    english: &'static str,
    french: &'static str,
}

const ITEMS: [Item; 7] = [
    Item {
        id: "C_GENERIC_S1",
        english: "Generic request",
        french: "Demande générique",
    },
    Item {
        id: "C_GENERIC_FR_1",
        english: "Generic request, France",
        french: "Demande générique, France",
    },
    Item {
        id: "C_BVPN_FR_1",
        english: "Business VPN, new site in France",
        french: "Business VPN, création d'un site en France",
    },
    Item {
        id: "U_BVPN_FR_1",
        english: "Business VPN, change of a site in France",
        french: "Business VPN, modification d'un site en France",
    },
    Item {
        id: "R_BVPN_FR_1",
        english: "Business VPN, end of a site in France",
        french: "Business VPN, résiliation d'un site en France",
    },
    Item {
        id: "R_BVPN_S1",
        english: "Business VPN, end of a site",
        french: "Business VPN, résiliation d'un site",
    },
    Item {
        id: "R_BVPN_S1A",
        english: "Business VPN, end of a site, automatic",
        french: "Business VPN, résiliation d'un site, automatique",
    },
];

/// Whether the item `id` exists.
pub(super) fn has(id: &str) -> bool {
    ITEMS.iter().any(|item| item.id == id)
}

pub(super) fn list(_: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    let includes = Includes::of(call)?;
    let items: Vec<Value> = ITEMS
        .iter()
        .map(|item| item.document(call, &includes))
        .collect();
    collection::response(&items, &ATTRIBUTES, &["includes"], call)
}

pub(super) fn read(_: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    let includes = Includes::of(call)?;
    let item = ITEMS
        .iter()
        .find(|item| item.id == call.id)
        .ok_or_else(|| Problem::not_found(format!("There is no catalog item {}", call.id)))?;
    Ok(Response::json(200, &item.document(call, &includes)))
}

/// The additional fields of items that the `includes` parameter requests.
#[derive(Default)]
struct Includes {
    schema: bool,
    milestones: bool,
}

impl Includes {
    fn of(call: &Call) -> Result<Self, Problem> {
        let mut includes = Self::default();
        for name in call
            .query("includes")?
            .into_iter()
            .flat_map(|all| all.split(','))
        {
            match name {
                // Version 2.1 documents both spellings.
                "schema" | "schemas" => includes.schema = true,
                "milestones" => includes.milestones = true,
                _ => return Err(Problem::invalid_query("includes", "schema or milestones")),
            }
        }
        Ok(includes)
    }
}

impl Item {
    fn document(&self, call: &Call, includes: &Includes) -> Value {
        let french = call
            .language
            .as_deref()
            .is_some_and(|language| language.trim_start().starts_with("fr"));
        let name = if french { self.french } else { self.english };
        let mut document = json!({
            "id": self.id,
            "name": name,
            "catalog": {
                "id": "NETWORK",
                "name": "Network Solutions",
                "description": "Connecting the sites of a business",
            },
            "createdAt": "2024-01-01T00:00:00.000Z",
            "updatedAt": "2024-06-01T00:00:00.000Z",
        });
        if let Some(members) = document.as_object_mut() {
            if includes.schema {
                members.insert("schema".to_owned(), SCHEMA.into());
            }
            if includes.milestones {
                members.insert("milestones".to_owned(), MILESTONES.into());
            }
        }
        document
    }
}

/// JSON in a string, as documented for version 2.1.
const SCHEMA: &str = r#"{"type":"object","required":["requestedAt","type"],"properties":{"requestedAt":{"type":"string","format":"date"},"type":{"type":"string"}}}"#;
const MILESTONES: &str = r#"["REQUEST","QUOTE","ORDER"]"#;
