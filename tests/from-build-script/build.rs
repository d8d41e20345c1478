//! Generates the client of `weather.yaml`.

use clientwright_generator::{CrateOptions, build_script};

fn main() {
    if let Err(error) = build_script("weather.yaml", &CrateOptions::new("weather")) {
        // A build script talks to people through its standard error.
        #[allow(clippy::print_stderr, reason = "see above")]
        {
            eprintln!("{error}");
        }
        std::process::exit(1);
    }
}
