//! Generates the client of `weather.yaml`.

use clientwright_generator::{CrateOptions, build_script};

fn main() {
    let options = CrateOptions {
        tag_features: Some(true),
        ..CrateOptions::new("weather")
    };
    if let Err(error) = build_script("weather.yaml", &options) {
        // A build script reports errors on standard error.
        #[allow(clippy::print_stderr, reason = "see above")]
        {
            eprintln!("{error}");
        }
        std::process::exit(1);
    }
}
