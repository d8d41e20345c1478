//! A server that sends interim responses (1xx) as fast as possible before the final one: a call whose deadline is not
//! observed eventually succeeds.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

/// Starts the server and returns its URL. It writes 70 MB, which cannot be read before the deadline of a test.
pub(crate) fn storm() -> String {
    server(4096, 600, Duration::ZERO)
}

/// Starts a server that pauses after every hundred responses.
#[allow(dead_code, reason = "only a part is used here")]
pub(crate) fn gale(pause: Duration) -> String {
    server(100, 10_000, pause)
}

const LAST: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]";

fn server(at_once: usize, times: usize, pause: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let interim = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(at_once);
                for _ in 0..times {
                    if stream.write_all(interim.as_bytes()).is_err() {
                        return;
                    }
                    std::thread::sleep(pause);
                }
                let _ = stream.write_all(LAST.as_bytes());
            });
        }
    });
    url
}
