//! `codegen --watch` regenerates after each save, reports errors, and leaves nothing behind after Ctrl-C.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::folder::Folder;

/// The lines that are printed to one of the streams, as they arrive.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    lines
}

/// Waits for a line that contains this text.
fn wait(lines: &Receiver<String>, part: &str) {
    loop {
        let line = lines
            .recv_timeout(Duration::from_secs(60))
            .unwrap_or_else(|_| panic!("no printed line contains `{part}`"));
        if line.contains(part) {
            return;
        }
    }
}

/// A process that is ended with the test, whatever its result.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn interrupt(child: &Child) {
    let pid = child.id().to_string();
    let kill = Command::new("kill").args(["-INT", &pid]).status().unwrap();
    assert!(kill.success());
}

#[test]
fn crates_are_regenerated_on_save_until_interrupted() {
    let folder = Folder::with_project();
    let mut command = folder.command("specs", &["codegen", "--watch"]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut watching = Watching(child.spawn().unwrap());
    let child = &mut watching.0;
    let out = lines(child.stdout.take().unwrap());
    let err = lines(child.stderr.take().unwrap());
    wait(&out, "updated: 14 files");
    wait(&out, "Ctrl-C ends");

    folder.change("specs/shop.yaml", "title: Shop", "title: Bazaar");
    wait(&out, "changed: shop.yaml");
    wait(&out, "updated: ");
    wait(&out, "Ctrl-C ends");
    assert!(folder.text("generated/shop/README.md").contains("Bazaar"));

    // Errors are reported, and can be corrected by the next save.
    folder.change("specs/shop.yaml", "schemas/Buyer", "schemas/Nobody");
    wait(&err, "error[E0101]");
    wait(&out, "Ctrl-C ends");
    folder.change("specs/shop.yaml", "schemas/Nobody", "schemas/Buyer");
    wait(&out, "unchanged");
    wait(&out, "Ctrl-C ends");
    let clients = folder.text("specs/clients.toml");
    folder.put("specs/clients.toml", "[[client]]\ncrat = 1\n");
    wait(&err, "did you mean `crate`?");
    wait(&out, "Ctrl-C ends");
    folder.put("specs/clients.toml", &clients);
    wait(&out, "unchanged");
    wait(&out, "Ctrl-C ends");

    interrupt(child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(!folder.path(".clientwright-staging").exists());
    folder.run(&["codegen", "--check"]).expect(0);
}
