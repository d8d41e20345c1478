//! A server that responds to each request on a separate connection, and records the requests.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};

/// A request as received.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    fn read(stream: &TcpStream) -> Option<Self> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let mut words = line.split_whitespace();
        let mut request = Self {
            method: words.next()?.to_owned(),
            target: words.next()?.to_owned(),
            ..Self::default()
        };
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            request
                .headers
                .push((name.to_ascii_lowercase(), value.to_owned()));
        }
        let length = request.header("content-length").parse().unwrap_or(0);
        request.body = vec![0; length];
        reader.read_exact(&mut request.body).ok()?;
        Some(request)
    }
}

/// Delays a response until a test sends something through it.
pub(crate) type Gate = Arc<Mutex<Receiver<()>>>;

/// A response that ends with the connection.
pub(crate) struct Answer {
    head: String,
    body: Vec<u8>,
    /// The content that is sent when the test allows it.
    then: Option<(Gate, Vec<u8>)>,
}

impl Answer {
    pub(crate) fn new(status: u16, content_type: &str, body: &[u8]) -> Self {
        let content_type = match content_type {
            "" => String::new(),
            known => format!("content-type: {known}\r\n"),
        };
        Self {
            head: format!("HTTP/1.1 {status} Answered\r\n{content_type}connection: close\r\n\r\n"),
            body: body.to_vec(),
            then: None,
        }
    }

    /// Adds a header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        let end = self.head.len() - "\r\n".len();
        self.head.insert_str(end, &format!("{name}: {value}\r\n"));
        self
    }

    /// Adds content that is sent when something is sent through the gate.
    pub(crate) fn then(mut self, gate: &Gate, body: &[u8]) -> Self {
        self.then = Some((Arc::clone(gate), body.to_vec()));
        self
    }
}

/// The server.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub(crate) fn start(answer: impl Fn(&Request) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let Some(request) = Request::read(&stream) else {
                    continue;
                };
                let answer = answer(&request);
                seen.lock().unwrap().push(request);
                // The client may have closed the connection.
                let _ = stream.write_all(answer.head.as_bytes());
                let _ = stream.write_all(&answer.body);
                if let Some((gate, more)) = answer.then {
                    // A failed test sends nothing.
                    let _ = gate.lock().unwrap().recv();
                    let _ = stream.write_all(&more);
                }
            }
        });
        Self { url, requests }
    }

    pub(crate) fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// The methods and targets of all requests.
    pub(crate) fn lines(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let line = |request: &Request| format!("{} {}", request.method, request.target);
        requests.iter().map(line).collect()
    }

    /// The last request.
    pub(crate) fn last(&self) -> Request {
        self.requests.lock().unwrap().last().cloned().unwrap()
    }
}
