//! Friendlier names of commands and flags. Operations that are not listed here have the generated
//! names, so new ones are available immediately.

use clientwright_cli_runtime::Comfort;

/// The names of an API.
pub(crate) struct Names {
    /// Commands.
    pub(crate) commands: &'static [Comfort],
    /// Groups, with descriptions.
    pub(crate) groups: &'static [(&'static str, &'static str)],
}

const fn command(
    operation: &'static str,
    group: &'static str,
    name: &'static str,
    flags: &'static [(&'static str, &'static str)],
) -> Comfort {
    Comfort {
        operation,
        group,
        name,
        flags,
    }
}

/// e-RDV.
pub(crate) static ERDV: Names = Names {
    commands: &[
        command("getInterventionOrder", "orders", "get", &[]),
        command(
            "searchTimeSlots",
            "slots",
            "search",
            &[
                ("related-entity.action-type", "activity"),
                ("requested-time-slot.valid-for.start-date", "from"),
                ("requested-time-slot.valid-for.end-date", "to"),
            ],
        ),
        command(
            "createAppointment",
            "appointment",
            "create",
            &[
                ("geographic-site.asbestos", "asbestos"),
                ("geographic-site.geographic-address.comment", "access"),
                (
                    "geographic-site.geographic-address.geographic-sub-address.level-number",
                    "level",
                ),
                (
                    "geographic-site.geographic-address.geographic-sub-address.building-name",
                    "building",
                ),
                ("intervention.activity", "activity"),
                ("intervention.internal-service", "internal-service"),
                ("intervention.appointment.start-date", "start"),
                ("intervention.customer-contact.contact-name", "contact"),
                ("intervention.customer-contact.phone-number", "phone"),
            ],
        ),
        command(
            "changeAppointment",
            "appointment",
            "change",
            &[("start-date", "start")],
        ),
        command("cancelAppointment", "appointment", "cancel", &[]),
        command(
            "wait-until-appointment-changed",
            "appointment",
            "wait-until-changed",
            &[("start-date", "start")],
        ),
    ],
    groups: &[
        ("slots", "Free time slots."),
        ("appointment", "When the technician comes."),
    ],
};

/// Trouble Tickets.
pub(crate) static TICKETS: Names = Names {
    commands: &[
        command("createTroubleTicket", "", "create", &[]),
        command(
            "addTroubleTicketComment",
            "",
            "comment",
            &[
                ("note.text", "text"),
                ("note.type", "type"),
                ("note.date", "date"),
                ("related-entity.id", "service-number"),
                ("related-entity.role", "role"),
            ],
        ),
        command("getTroubleTicket", "", "get", &[]),
        command("searchTroubleTickets", "", "search", &[]),
        command("listServiceNumbers", "", "services", &[]),
        command("getApiStatus", "", "status", &[]),
    ],
    groups: &[],
};

/// Ordering.
pub(crate) static ORDERING: Names = Names {
    commands: &[
        command("listRequests", "requests", "list", &[]),
        command("getRequest", "requests", "get", &[]),
        command("submitRequest", "requests", "submit", &[]),
        command("listCatalogItems", "catalog", "list", &[]),
        command("getCatalogItem", "catalog", "get", &[]),
        command("getStatus", "", "status", &[]),
        command("getVersion", "", "version", &[]),
    ],
    groups: &[],
};
