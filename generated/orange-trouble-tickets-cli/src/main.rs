// Generated from an OpenAPI specification; change the specification instead.

//! The program `orange-trouble-tickets`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    let program = clientwright_cli_runtime::Program::new(
        "orange-trouble-tickets",
        env!("CARGO_PKG_VERSION"),
        &orange_trouble_tickets_cli::COMMAND_LINE,
    );
    clientwright_cli_runtime::main(&program, &[])
}
