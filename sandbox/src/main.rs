//! Serves a sandbox until Ctrl-C.

mod fault_argument;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use fault_argument::FaultArgument;
use orange_sandbox::{Options, Sandbox};

/// An emulator of three Orange APIs (e-RDV, Trouble Tickets, Ordering) and their token endpoint
#[derive(Debug, Parser)]
#[command(version, after_help = fault_argument::HELP)]
struct Arguments {
    /// Port on 127.0.0.1; 0 selects a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The validity of a token, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
    token_lifetime: u64,
    /// Do not limit the rate of requests
    #[arg(long)]
    no_rate_limit: bool,
    /// Enable a fault, e.g. `status=503,times=2`; may be repeated
    #[arg(long, value_name = "FAULT")]
    fault: Vec<FaultArgument>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let cause = error.source().map(|source| format!(": {source}"));
            // A failure cannot be reported anywhere.
            let _ = writeln!(io::stderr(), "error: {error}{}", cause.unwrap_or_default());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let options = Options::new()
        .port(arguments.port)
        .token_lifetime(Duration::from_secs(arguments.token_lifetime))
        .rate_limits(!arguments.no_rate_limit);
    let sandbox = Sandbox::start(options)?;
    for fault in &arguments.fault {
        fault.clone().switch_on(&sandbox.faults());
    }
    introduce(&sandbox, &mut io::stdout().lock())?;
    loop {
        // Ctrl-C ends the process; no cleanup is necessary.
        std::thread::park();
    }
}

fn introduce(sandbox: &Sandbox, out: &mut impl Write) -> io::Result<()> {
    let credentials = sandbox.credentials();
    let (id, secret) = (&credentials.client_id, &credentials.client_secret);
    let key = &credentials.api_key;
    let (token_url, erdv_url) = (sandbox.token_url(), sandbox.erdv_url());
    writeln!(out, "Token endpoint   {token_url}")?;
    writeln!(out, "e-RDV            {erdv_url}")?;
    writeln!(out, "Trouble Tickets  {}", sandbox.trouble_tickets_url())?;
    writeln!(out, "Ordering         {}", sandbox.ordering_url())?;
    writeln!(out)?;
    writeln!(out, "Client ID        {id}")?;
    writeln!(out, "Client secret    {secret}")?;
    writeln!(out, "API key          {key}")?;
    writeln!(out)?;
    writeln!(out, "Try:")?;
    writeln!(
        out,
        r#"  TOKEN=$(curl -s -u {id}:{secret} -H 'Accept: application/json' \
    -d grant_type=client_credentials {token_url} \
    | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
  curl -s -H "Authorization: Bearer $TOKEN" {erdv_url}/interventionOrder/00123456
  curl -s -H "Authorization: Bearer $TOKEN" -H 'X-Api-Key: {key}' \
    '{ordering_url}/requests?limit=2&sort=-createdAt'"#,
        ordering_url = sandbox.ordering_url(),
    )?;
    writeln!(out)?;
    writeln!(out, "Serving until Ctrl-C.")?;
    out.flush()
}
