//! Orders and their appointments.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::timestamp::format_basic_offset;

/// An order in Orange's information system.
#[derive(Debug)]
pub(super) struct Order {
    /// The response of GET while there is no appointment.
    base: Value,
    stage: Stage,
    appointment: Option<Appointment>,
}

/// The state of the delivery of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Open,
    /// Open, but no technician is available.
    Unstaffed,
    /// Delivered: appointments can no longer be created or changed.
    Closed,
}

/// A scheduled appointment.
#[derive(Debug)]
pub(super) struct Appointment {
    pub(super) start: OffsetDateTime,
    /// Fields of the create request that GET returns from then on.
    pub(super) details: Details,
    pub(super) change: Option<Change>,
}

/// The details given by the operator in the create request.
#[derive(Debug, Default)]
pub(super) struct Details {
    pub(super) operator_driven: Option<bool>,
    pub(super) asbestos: Option<String>,
    pub(super) comment: Option<String>,
    pub(super) sub_address: Option<Map<String, Value>>,
    pub(super) activity: String,
    pub(super) internal_service: Option<String>,
    pub(super) contact: Option<Map<String, Value>>,
}

/// An accepted change that is not effective yet.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) start: OffsetDateTime,
    pub(super) effective_at: OffsetDateTime,
}

impl Order {
    pub(super) fn new(base: Value, stage: Stage) -> Self {
        Self {
            base,
            stage,
            appointment: None,
        }
    }

    pub(super) fn stage(&self) -> Stage {
        self.stage
    }

    pub(super) fn appointment(&self) -> Option<&Appointment> {
        self.appointment.as_ref()
    }

    pub(super) fn appointment_mut(&mut self) -> Option<&mut Appointment> {
        self.appointment.as_mut()
    }

    pub(super) fn schedule(&mut self, appointment: Appointment) {
        self.appointment = Some(appointment);
    }

    pub(super) fn cancel(&mut self) {
        self.appointment = None;
    }

    /// Whether `list`, e.g. `availableActivities`, has an entry with this `id`.
    pub(super) fn offers(&self, list: &str, id: &str) -> bool {
        self.list(list)
            .iter()
            .any(|entry| entry.get("id").and_then(Value::as_str) == Some(id))
    }

    /// Whether `list` has entries, so that one must be chosen.
    pub(super) fn requires(&self, list: &str) -> bool {
        !self.list(list).is_empty()
    }

    fn list(&self, name: &str) -> &[Value] {
        let list = self.base.get(name).and_then(Value::as_array);
        list.map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the appointment, or a pending change, occupies the slot at `start`.
    pub(super) fn occupies(&self, start: OffsetDateTime) -> bool {
        self.appointment.as_ref().is_some_and(|appointment| {
            let changed = appointment.change.as_ref().map(|change| change.start);
            appointment.start == start || changed == Some(start)
        })
    }

    /// Applies a pending change if it is due.
    pub(super) fn settle_due(&mut self, now: OffsetDateTime) {
        let change = self
            .appointment
            .as_ref()
            .and_then(|appointment| appointment.change.as_ref());
        if change.is_some_and(|change| change.effective_at <= now) {
            self.settle();
        }
    }

    /// Applies a pending change.
    pub(super) fn settle(&mut self) {
        if let Some(appointment) = &mut self.appointment
            && let Some(change) = appointment.change.take()
        {
            appointment.start = change.start;
        }
    }

    /// The body of GET.
    ///
    /// Orange documents no order with an appointment; here, the appointment is at the same position as in the create
    /// request, with the spellings of GET.
    pub(super) fn document(&self) -> Value {
        let mut document = self.base.clone();
        if let Some(appointment) = &self.appointment {
            appointment.write_into(&mut document);
        }
        document
    }
}

impl Appointment {
    fn write_into(&self, document: &mut Value) {
        let details = &self.details;
        if let Some(operator_driven) = details.operator_driven {
            set(document, &["operatorDriven"], operator_driven.into());
        }
        if let Some(asbestos) = &details.asbestos {
            set(
                document,
                &["geographicSite", "asbestos"],
                asbestos.clone().into(),
            );
        }
        if let Some(comment) = &details.comment {
            set(
                document,
                &["geographicSite", "geographicAddress", "comment"],
                comment.clone().into(),
            );
        }
        if let Some(sub_address) = &details.sub_address {
            // With a single d, which is the spelling in GET.
            set(
                document,
                &["geographicSite", "geographicAddress", "geographicSubAdress"],
                sub_address.clone().into(),
            );
        }
        set(
            document,
            &["intervention", "activity"],
            details.activity.clone().into(),
        );
        if let Some(service) = &details.internal_service {
            set(
                document,
                &["intervention", "internalService"],
                service.clone().into(),
            );
        }
        if let Some(contact) = &details.contact {
            set(
                document,
                &["intervention", "customerContact"],
                contact.clone().into(),
            );
        }
        let appointment = json!({ "startDate": format_basic_offset(self.start) });
        set(document, &["intervention", "appointment"], appointment);
    }
}

/// Sets the field at `path`, and creates missing objects.
fn set(document: &mut Value, path: &[&str], value: Value) {
    let Some((name, rest)) = path.split_first() else {
        *document = value;
        return;
    };
    if !document.is_object() {
        *document = Value::Object(Map::new());
    }
    if let Some(members) = document.as_object_mut() {
        let member = members.entry((*name).to_owned()).or_insert(Value::Null);
        set(member, rest, value);
    }
}
