//! Makes a fingerprint of the generator's own sources: output depends on them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=Cargo.toml");
    let mut files = vec![PathBuf::from("Cargo.toml")];
    collect(Path::new("src"), &mut files)?;
    // In a package from a registry, their versions are pinned and they never change.
    for crate_below in ["../openapi/src", "../values/src"] {
        let folder = Path::new(crate_below);
        if folder.is_dir() {
            println!("cargo::rerun-if-changed={crate_below}");
            collect(folder, &mut files)?;
        }
    }
    // What dependencies do is in the output as well.
    let lock = Path::new("../Cargo.lock");
    if lock.is_file() {
        println!("cargo::rerun-if-changed=../Cargo.lock");
        files.push(lock.to_owned());
    }
    files.sort();
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325_6c62_272e_07bb_0142);
    for file in files {
        // Names with `/` and lines with `\n`, so that every machine gets the same.
        hash.add(file.to_string_lossy().replace('\\', "/").as_bytes());
        let text = fs::read(&file)?;
        hash.add(
            &text
                .into_iter()
                .filter(|byte| *byte != b'\r')
                .collect::<Vec<u8>>(),
        );
    }
    println!("cargo::rustc-env=CLIENT_GENERATOR_SOURCES={:032x}", hash.0);
    Ok(())
}

/// FNV-1a, 128 bits: tells versions of the sources apart, nothing more is asked of it.
struct Fnv(u128);

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0]) {
            self.0 ^= u128::from(*byte);
            self.0 = self
                .0
                .wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
