//! The initial tickets of a sandbox: Orange's example and 29 others with all statuses.

use std::collections::BTreeMap;

use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::ticket::{Note, Party, Ticket};

/// The id of Orange's example; the others follow it.
const EXAMPLE_ID: u64 = 1_234_567_890;
const OTHERS: u64 = 29;

/// The id of the first created ticket.
pub(super) const FIRST_FREE_ID: u64 = EXAMPLE_ID + OTHERS + 1;

const STATUSES: [&str; 8] = [
    "submitted",
    "in_qualification",
    "ongoing",
    "restored",
    "repaired",
    "closed",
    "frozen",
    "errored",
];
const REPORTERS: [&str; 3] = ["John Doe", "Jane Roe", "Zoé Lefèvre"];
const SERVICES: [(&str, Option<&str>); 3] = [
    ("LD000000", Some("LD000001")),
    ("LD000100", Some("LD000102")),
    ("LD000200", None),
];

pub(super) fn tickets() -> BTreeMap<String, Ticket> {
    let others = STATUSES
        .iter()
        .cycle()
        .zip(REPORTERS.iter().cycle())
        .zip(SERVICES.iter().cycle().skip(1))
        .zip(1..=OTHERS)
        .map(|(((status, reporter), service), number)| other(number, status, reporter, *service));
    std::iter::once(example())
        .chain(others)
        .map(|ticket| (ticket.id.clone(), ticket))
        .collect()
}

fn example() -> Ticket {
    Ticket {
        id: EXAMPLE_ID.to_string(),
        // The text "null", as on Orange's page.
        description: "null".to_owned(),
        notes: vec![Note {
            date: datetime!(2023-07-20 15:18:38 UTC),
            kind: "Inward customer comments".to_owned(),
            text: "Comment 1".to_owned(),
        }],
        created: datetime!(2023-07-20 15:18 UTC),
        status: "ongoing".to_owned(),
        service: "LD000000".to_owned(),
        technical_number: Some("LD000001".to_owned()),
        external_id: Some("Customer reference".to_owned()),
        service_center: Some(service_center()),
        depositor: party("John Doe", &[("phone", "+33 1234567890")]),
        closed: None,
    }
}

fn other(
    number: u64,
    status: &str,
    reporter: &str,
    (service, technical_number): (&str, Option<&str>),
) -> Ticket {
    let first = datetime!(2023-08-01 09:00 UTC);
    let hours = i64::try_from(number).unwrap_or_default().saturating_mul(31);
    let created = later(first, Duration::hours(hours));
    Ticket {
        id: EXAMPLE_ID.saturating_add(number).to_string(),
        description: format!("Loss of service, case {number}"),
        notes: Vec::new(),
        created,
        status: status.to_owned(),
        service: service.to_owned(),
        technical_number: technical_number.map(str::to_owned),
        // Every fourth customer did not specify a reference.
        external_id: (!number.is_multiple_of(4)).then(|| format!("REF-{number:03}")),
        service_center: (status != "submitted").then(service_center),
        depositor: party(reporter, &[("email", "noc@example.com")]),
        closed: (status == "closed").then(|| later(created, Duration::hours(6))),
    }
}

fn service_center() -> Party {
    party(
        "Customer Service Center International Wholesale",
        &[
            ("universalPhone", "+33 1234567890"),
            ("usPhone", "+33 1234567890"),
            ("frPhone", "+33 1234567890"),
            // Two plus signs, as on Orange's page.
            ("directPhone", "++33 1234567890"),
            ("email", "csciw@orange.com"),
            ("phone", "+33 1234567890"),
        ],
    )
}

fn party(name: &str, contacts: &[(&str, &str)]) -> Party {
    Party {
        name: name.to_owned(),
        contacts: contacts
            .iter()
            .map(|(kind, id)| ((*kind).to_owned(), (*id).to_owned()))
            .collect(),
    }
}

fn later(moment: OffsetDateTime, duration: Duration) -> OffsetDateTime {
    moment.checked_add(duration).unwrap_or(moment)
}
