//! Limits the number of dependencies of a client.

use std::collections::BTreeSet;
use std::process::Command;

use crate::root;

/// The maximum number of crates compiled for a client without features, including itself; 102 when this was written.
const AT_MOST: usize = 110;

#[test]
fn a_client_with_default_features_depends_on_few_crates() {
    for client in ["orange-erdv", "orange-ordering", "orange-trouble-tickets"] {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--locked", "--edges", "normal", "--prefix", "none"])
            .args(["--package", client])
            .current_dir(root())
            .output()
            .expect("cargo");
        let problem = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{problem}");
        let text = String::from_utf8_lossy(&output.stdout);
        // Crates that were listed before have a mark.
        let crates: BTreeSet<&str> = text
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        assert!(
            crates.iter().any(|name| name.starts_with("reqwest ")),
            "{text}"
        );
        let count = crates.len();
        assert!(
            count <= AT_MOST,
            "{client} depends on {count} crates:\n{text}"
        );
    }
}
