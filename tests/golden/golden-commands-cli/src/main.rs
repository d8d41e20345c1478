// Generated from an OpenAPI specification; change the specification instead.

//! The program `golden-commands`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    let program = clientwright_cli_runtime::Program::new(
        "golden-commands",
        env!("CARGO_PKG_VERSION"),
        &golden_commands_cli::COMMAND_LINE,
    );
    clientwright_cli_runtime::main(&program, &[])
}
