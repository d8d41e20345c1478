// Generated from an OpenAPI specification; change the specification instead.

//! The program `orange-ordering`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    let program = clientwright_cli_runtime::Program::new(
        "orange-ordering",
        env!("CARGO_PKG_VERSION"),
        &orange_ordering_cli::COMMAND_LINE,
    );
    clientwright_cli_runtime::main(&program, &[])
}
