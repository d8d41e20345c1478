// Generated from an OpenAPI specification; change the specification instead.

//! The program `orange-erdv`.

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    let program = clientwright_cli_runtime::Program::new(
        "orange-erdv",
        env!("CARGO_PKG_VERSION"),
        &orange_erdv_cli::COMMAND_LINE,
    );
    clientwright_cli_runtime::main(&program, &[])
}
