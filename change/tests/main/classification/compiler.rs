//! Calls the compiler directly, with the runtime that this test was built with: Cargo would rebuild all of its
//! dependencies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use clientwright_change::State;

pub(crate) struct Compiler {
    libraries: PathBuf,
    runtime: PathBuf,
}

impl Compiler {
    /// The newest runtime next to this test that the compiler accepts.
    pub(crate) fn find(scratch: &Path) -> Self {
        let test = std::env::current_exe().expect("the test itself");
        let libraries = test.parent().expect("its folder").to_owned();
        let mut found: Vec<(SystemTime, PathBuf)> = fs::read_dir(&libraries)
            .expect("the folder of libraries")
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let name = entry.file_name().into_string().ok()?;
                let is_it = name.starts_with("libclientwright_runtime-") && name.ends_with(".rlib");
                let written = entry.metadata().ok()?.modified().ok()?;
                is_it.then(|| (written, entry.path()))
            })
            .collect();
        found.sort();
        let empty = scratch.join("empty.rs");
        // Other tests build the runtime with fewer features.
        let asked = "pub use clientwright_runtime::codegen::v1::xml::Item;";
        fs::write(&empty, asked).expect("a file");
        let compilers = found.into_iter().rev().map(|(_, runtime)| Self {
            libraries: libraries.clone(),
            runtime,
        });
        let mut usable =
            compilers.filter(|compiler| compiler.compile(&empty, "empty", scratch, None).is_ok());
        usable
            .next()
            .expect("a runtime that was built with this compiler")
    }

    pub(crate) fn compile(
        &self,
        source: &Path,
        name: &str,
        out: &Path,
        shop: Option<&Path>,
    ) -> Result<PathBuf, String> {
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args([
                "--edition=2024",
                "--crate-type=lib",
                "--emit=metadata",
                "--cap-lints=allow",
            ])
            .args(["--crate-name", name, "--out-dir"])
            .arg(out);
        self.add_libraries(&mut command);
        if let Some(shop) = shop {
            command.arg(format!("--extern=shop={}", shop.display()));
        }
        let output = command.arg(source).output().expect("the compiler");
        match output.status.success() {
            true => Ok(out.join(format!("lib{name}.rmeta"))),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    /// The documentation of a crate, as JSON.
    pub(crate) fn document(&self, state: &State, scratch: &Path) -> PathBuf {
        write(state, scratch);
        let mut command =
            Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()));
        // The options that `cargo semver-checks` requires.
        command
            .args(["--edition=2024", "--crate-name=shop", "--cap-lints=allow"])
            .args(["-Zunstable-options", "--output-format=json"])
            .args([
                "--document-private-items",
                "--document-hidden-items",
                "--out-dir",
            ])
            .arg(scratch)
            .env("RUSTC_BOOTSTRAP", "1");
        self.add_libraries(&mut command);
        let output = command.arg(scratch.join("src/lib.rs")).output();
        let output = output.expect("rustdoc");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        scratch.join("shop.json")
    }

    fn add_libraries(&self, command: &mut Command) {
        command
            .arg(format!("-Ldependency={}", self.libraries.display()))
            .arg(format!(
                "--extern=clientwright_runtime={}",
                self.runtime.display()
            ))
            .env("CARGO_PKG_NAME", "shop")
            .env("CARGO_PKG_VERSION", "0.1.0");
    }
}

/// Writes the files of a crate.
pub(crate) fn write(state: &State, folder: &Path) {
    for (path, text) in &state.generated.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(path, text).expect("a file of the crate");
    }
}
