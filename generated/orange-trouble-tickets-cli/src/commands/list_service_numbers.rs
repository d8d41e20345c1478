// Generated from an OpenAPI specification; change the specification instead.

//! `GET /serviceNumber`: List your Orange service numbers.

use orange_trouble_tickets::operations::list_service_numbers::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("service-numbers", "list-service-numbers", &OPERATION)
    .alias("list")
    .about("List your Orange service numbers", "List your Orange service numbers\n\nThe services of your account with their Orange service numbers (also called\nLD numbers) and technical numbers. A ticket is created for one of each.");
