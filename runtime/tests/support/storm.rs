//! A server that answers with nothing but interim answers (1xx), as fast as it can.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

/// Where the server is; it writes until nobody reads any more.
pub(crate) fn storm() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let _ = stream.read(&mut [0; 4096]);
                let interim = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(4096);
                while stream.write_all(interim.as_bytes()).is_ok() {}
            });
        }
    });
    url
}
