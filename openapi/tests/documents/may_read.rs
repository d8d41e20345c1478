//! Which files a document may refer to: those below its folder or the project, and others with permission.

use crate::support;

use std::fs;
use std::path::{Path, PathBuf};

use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document;
use clientwright_openapi::source::{DiskFiles, Files, ReadError, read_regular};
use support::Read;

/// A folder that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("may-read-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(files: &DiskFiles, path: &str) -> Read {
    let mut diagnostics = Diagnostics::new();
    let (sources, document) = document::read(files, path, &mut diagnostics);
    Read {
        sources,
        document,
        diagnostics,
    }
}

fn referring_to(reference: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n"
    )
}

const SECRET: &str = "password: hunter2\n";

#[test]
fn a_file_outside_the_document_folder_is_rejected_unread() {
    let folder = Folder::new("outside");
    folder.write("secrets.yaml", SECRET);
    folder.write("specs/own/part.yaml", "type: string\n");
    for reference in [
        "../secrets.yaml",
        "own/../../secrets.yaml",
        "%2e%2e/secrets.yaml",
    ] {
        folder.write("specs/a.yaml", &referring_to(reference));
        let read = read(&DiskFiles::new(folder.0.join("specs")), "a.yaml");
        let found = read.report("E0013");
        assert_eq!(read.place(&found), "a.yaml:4:34");
        assert!(
            found.message.contains("`../secrets.yaml`"),
            "{}",
            found.message
        );
        assert!(found.help.unwrap().contains("allow-read"));
        let rendered = read.rendered();
        assert!(!rendered.contains("hunter2"), "{rendered}");
        assert!(!rendered.contains(folder.0.to_str().unwrap()), "{rendered}");
    }
    folder.write("specs/a.yaml", &referring_to("own/part.yaml"));
    read(&DiskFiles::new(folder.0.join("specs")), "a.yaml").clean();
}

#[test]
fn errors_do_not_reveal_whether_a_forbidden_file_exists() {
    let folder = Folder::new("there");
    folder.write("secrets.yaml", SECRET);
    folder.write("specs/a.yaml", "");
    let files = DiskFiles::new(folder.0.join("specs"));
    let refused = Err(ReadError::Outside { by_link: false });
    for path in [
        "../secrets.yaml",
        "../nothing.yaml",
        "../..",
        "..",
        "../secrets.yaml/x",
    ] {
        assert_eq!(files.read(path), refused, "{path}");
    }
    assert_eq!(files.read("nothing.yaml"), Err(ReadError::NotFound));
}

#[test]
fn absolute_paths_and_file_urls_are_rejected_unread() {
    for reference in ["/etc/passwd", "file:///etc/passwd", "file:/etc/passwd#/x"] {
        let read = support::read(&referring_to(reference));
        let found = read.report("E0104");
        assert_eq!(read.place(&found), "main.yaml:4:34", "{reference}");
        assert!(!read.rendered().contains("root:"));
    }
}

#[test]
fn other_folders_can_be_allowed() {
    let folder = Folder::new("allowed");
    folder.write("common/shared.yaml", "type: string\n");
    folder.write("specs/a.yaml", &referring_to("../common/shared.yaml"));
    let files = DiskFiles::new(folder.0.join("specs"));
    read(&files, "a.yaml").report("E0013");
    for allowed in [folder.0.join("common"), PathBuf::from("../common")] {
        read(&files.clone().allow(allowed), "a.yaml").clean();
    }
    read(&files.allow("../comm"), "a.yaml").report("E0013");
}

#[test]
fn a_project_is_confined_to_the_folder_of_its_specifications() {
    let folder = Folder::new("confined");
    folder.write("secrets.yaml", SECRET);
    folder.write("specs/common/shared.yaml", "type: string\n");
    folder.write("specs/api/a.yaml", &referring_to("../common/shared.yaml"));
    folder.write("specs/api/b.yaml", &referring_to("../../secrets.yaml"));
    let files = DiskFiles::new(&folder.0).confined_to("specs");
    read(&files, "specs/api/a.yaml").clean();
    read(&files, "specs/api/b.yaml").report("E0013");
    // The file that the caller names may be anywhere; the files that it refers to must not.
    folder.write(
        "elsewhere/c.yaml",
        &referring_to("../specs/common/shared.yaml"),
    );
    read(&files, "elsewhere/c.yaml").clean();
    folder.write(
        "elsewhere/d.yaml",
        &referring_to("c.yaml#/components/schemas/A"),
    );
    read(&files, "elsewhere/d.yaml").report("E0013");
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_resolved_before_the_check() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("links");
    folder.write("secrets.yaml", SECRET);
    folder.write("specs/part.yaml", "type: string\n");
    folder.write("specs/a.yaml", &referring_to("link.yaml"));
    folder.write("specs/b.yaml", &referring_to("up/secrets.yaml"));
    folder.write("specs/c.yaml", &referring_to("inside.yaml"));
    symlink("../secrets.yaml", folder.0.join("specs/link.yaml")).unwrap();
    symlink("..", folder.0.join("specs/up")).unwrap();
    symlink("part.yaml", folder.0.join("specs/inside.yaml")).unwrap();
    symlink("specs", folder.0.join("alias")).unwrap();
    let files = DiskFiles::new(folder.0.join("specs"));
    for path in ["a.yaml", "b.yaml"] {
        let read = read(&files, path);
        let found = read.report("E0013");
        assert!(found.message.contains("symbolic link"), "{}", found.message);
        assert!(!read.rendered().contains("hunter2"));
    }
    read(&files, "c.yaml").clean();
    // The folder itself may be a symbolic link.
    read(&DiskFiles::new(folder.0.join("alias")), "c.yaml").clean();
}

#[cfg(unix)]
#[test]
fn pipes_sockets_and_devices_are_rejected_without_blocking() {
    let folder = Folder::new("pipe");
    let pipe = folder.0.join("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let socket = folder.0.join("socket.yaml");
    let _socket = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    folder.write("a.yaml", &referring_to("pipe.yaml"));
    let files = DiskFiles::new(&folder.0);
    for path in ["pipe.yaml", "socket.yaml"] {
        let read = read(&files, path);
        let message = read.report("E0001").message;
        assert!(message.contains("not a regular file"), "{message}");
    }
    let read = read(&files, "a.yaml");
    assert!(read.report("E0001").message.contains("not a regular file"));
    for path in [pipe.as_path(), socket.as_path(), Path::new("/dev/zero")] {
        assert_eq!(read_regular(path), Err(ReadError::NotAFile));
    }
}
