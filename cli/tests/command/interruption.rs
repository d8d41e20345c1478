//! Killed runs and simultaneous runs leave complete crates.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::folder::{FAILED, FINE, FOUND, Folder};

#[test]
fn the_next_run_repairs_what_a_killed_run_left() {
    let folder = Folder::with_project();
    folder.run(&["codegen"]).expect(FINE);
    let old = folder.files();
    folder.change("specs/shop.yaml", "Buyer", "Customer");
    folder.run(&["codegen"]).expect(FINE);
    let new = folder.files();
    for wait in 0..10 {
        let folder = Folder::with_project();
        folder.run(&["codegen"]).expect(FINE);
        folder.change("specs/shop.yaml", "Buyer", "Customer");
        let mut command = folder.command("", &["codegen"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut run = command.spawn().unwrap();
        thread::sleep(Duration::from_micros(2000 * wait));
        let _ = run.kill();
        run.wait().unwrap();
        let check = folder.run(&["codegen", "--check"]);
        assert!([FINE, FOUND].contains(&check.code), "{}", check.err);
        folder.run(&["codegen"]).expect(FINE);
        folder.run(&["codegen", "--check", "--full"]).expect(FINE);
        let files = folder.files();
        assert!(files == new, "{wait}");
        assert!(old.len() == new.len());
    }
}

#[test]
fn simultaneous_runs_all_succeed() {
    let folder = Folder::with_project();
    for round in 0..5 {
        let title = format!("title: Shop{round}");
        let text = folder.text("specs/shop.yaml");
        let line = text.lines().find(|line| line.starts_with("info")).unwrap();
        let changed = text.replace(line, &format!("info: {{{title}, version: '1'}}"));
        folder.put("specs/shop.yaml", &changed);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| folder.run(&["codegen"]).expect(FINE));
            }
        });
        folder.run(&["codegen", "--check", "--full"]).expect(FINE);
        assert!(!folder.path(".clientwright-staging").exists());
    }
}

#[test]
fn a_folder_with_the_name_of_the_staging_folder_is_not_deleted() {
    let folder = Folder::with_project();
    folder.put(".clientwright-staging/mine.txt", "mine\n");
    let run = folder.run(&["codegen"]).expect(FAILED);
    assert!(run.err.contains("move it away"), "{}", run.err);
    assert!(run.err.contains("nothing was changed"), "{}", run.err);
    assert_eq!(folder.text(".clientwright-staging/mine.txt"), "mine\n");
}
