//! A server that answers with nothing but interim answers (1xx), as fast as it can.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

/// Where the server is; it writes until the reader is gone.
pub(crate) fn storm() -> String {
    server(4096, Duration::ZERO)
}

/// The same, with a pause after each hundred of them.
#[allow(dead_code, reason = "only a part is used here")]
pub(crate) fn gale(pause: Duration) -> String {
    server(100, pause)
}

fn server(at_once: usize, pause: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let interim = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(at_once);
                while stream.write_all(interim.as_bytes()).is_ok() {
                    std::thread::sleep(pause);
                }
            });
        }
    });
    url
}
