//! The command `orange`: e-RDV, Trouble Tickets and Ordering from a terminal.
//!
//! Its commands are those of the generated command lines, with the names from [`comfort`]; the [`sandbox`] and the
//! [`doctor`] for the subscription are specific to Orange.

mod comfort;
mod doctor;
mod sandbox;

use std::process::ExitCode;

use clientwright_cli_runtime::{Extra, Program, Section, main as run};

fn main() -> ExitCode {
    let section = |name, command_line, names: &'static comfort::Names| Section {
        name,
        command_line,
        comfort: names.commands,
        groups: names.groups,
    };
    let program = Program {
        name: "orange",
        version: env!("CARGO_PKG_VERSION"),
        about: "Appointments, trouble tickets and orders of Orange from a terminal",
        sections: vec![
            section("erdv", &orange_erdv_cli::COMMAND_LINE, &comfort::ERDV),
            section(
                "tickets",
                &orange_trouble_tickets_cli::COMMAND_LINE,
                &comfort::TICKETS,
            ),
            section(
                "ordering",
                &orange_ordering_cli::COMMAND_LINE,
                &comfort::ORDERING,
            ),
        ],
        sandbox: Some(sandbox::start),
        settings: &[doctor::KEY_ISSUED],
    };
    let doctor = Extra {
        command: doctor::command,
        run: doctor::run,
    };
    run(&program, &[doctor])
}
