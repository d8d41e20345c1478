//! Fetches a document and the files that it refers to.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use clientwright_generator::load::load;
use clientwright_generator::source::{Files, ReadError, read_regular};

use super::pins::is_inside;

/// Files that were fetched, by path relative to the document's folder.
pub(super) type Fetched = BTreeMap<String, Vec<u8>>;

/// Fetches a document, which is stored as `name`, and all files in its folder and subfolders that it refers to.
pub(super) fn fetch(url: &str, name: &str) -> Result<Fetched, String> {
    let remote = Remote {
        main: url.to_owned(),
        name: name.to_owned(),
        fetched: Mutex::new(Fetched::new()),
        failed: Mutex::new(Vec::new()),
    };
    let _ = load(&remote, name);
    let failed = remote
        .failed
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    match failed.is_empty() {
        true => Ok(remote
            .fetched
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)),
        false => Err(failed.join("\n")),
    }
}

/// The URL of a file that a document refers to.
pub(super) fn sibling(url: &str, path: &str) -> String {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let plain = url.get(..end).unwrap_or(url);
    let folder = plain.rsplit_once('/').map_or(plain, |(folder, _)| folder);
    format!("{folder}/{path}")
}

/// Files at a URL, fetched on demand.
struct Remote {
    main: String,
    name: String,
    fetched: Mutex<Fetched>,
    failed: Mutex<Vec<String>>,
}

impl Files for Remote {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadError> {
        let url = match path == self.name {
            true => self.main.clone(),
            false if is_inside(path) => sibling(&self.main, path),
            false => return Err(ReadError::Outside { by_link: false }),
        };
        match get(&url) {
            Ok(bytes) => {
                let mut fetched = self.fetched.lock().unwrap_or_else(PoisonError::into_inner);
                fetched.insert(path.to_owned(), bytes.clone());
                Ok(bytes)
            }
            Err(why) => {
                let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.push(format!("cannot fetch {url}: {why}"));
                Err(ReadError::NotFound)
            }
        }
    }
}

/// Checks that a URL has a scheme that can be fetched.
pub(super) fn check_scheme(url: &str) -> Result<(), String> {
    let mut schemes = ["https://", "http://", "file://"].iter();
    match schemes.any(|scheme| url.starts_with(scheme)) {
        true => Ok(()),
        false => Err(format!(
            "{url}: expected a URL that begins with `https://`, `http://` or `file://`"
        )),
    }
}

fn get(url: &str) -> Result<Vec<u8>, String> {
    if let Some(rest) = url.strip_prefix("file://") {
        let path = rest.strip_prefix("localhost").unwrap_or(rest);
        let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
        return read_regular(Path::new(path.as_ref())).map_err(|error| error.to_string());
    }
    over_network(url)
}

#[cfg(feature = "vendor")]
fn over_network(url: &str) -> Result<Vec<u8>, String> {
    use clientwright_generator::source::MAX_FILE_BYTES;

    let response = ureq::get(url).call();
    let mut response = response.map_err(|error| error.to_string())?;
    let body = response.body_mut().with_config().limit(MAX_FILE_BYTES);
    body.read_to_vec().map_err(|error| error.to_string())
}

#[cfg(not(feature = "vendor"))]
fn over_network(_: &str) -> Result<Vec<u8>, String> {
    Err(
        "this program was built without network support: reinstall it with the feature \
         `vendor`, e.g. `cargo install --locked --path cli --features vendor` in its repository, or download the file and vendor it by its `file://` URL"
            .to_owned(),
    )
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_relative_to_the_url_of_the_document() {
        let url = "https://a.example/v1/api.yaml?version=2";
        assert_eq!(
            sibling(url, "parts/a.yaml"),
            "https://a.example/v1/parts/a.yaml"
        );
    }

    #[cfg(feature = "vendor")]
    #[test]
    fn a_document_is_fetched_over_http() {
        use std::io::{Read as _, Write as _};

        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/api.yaml", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            for response in [
                "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\na: 1\n",
                "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            ] {
                let (mut stream, _) = listener.accept().unwrap();
                let _ = stream.read(&mut [0; 4096]).unwrap();
                stream
                    .write_all(
                        response
                            .replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")
                            .as_bytes(),
                    )
                    .unwrap();
            }
        });
        let fetched = fetch(&url, "mine.yaml").unwrap();
        assert_eq!(fetched.get("mine.yaml").unwrap(), b"a: 1\n");
        let error = fetch(&url, "mine.yaml").unwrap_err();
        assert!(error.contains("404"), "{error}");
        server.join().unwrap();
    }
}
