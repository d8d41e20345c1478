//! A server on loopback that records requests.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    /// The headers, with names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

pub(crate) struct Recorder {
    pub(crate) url: String,
    requests: Rc<RefCell<Vec<Request>>>,
}

impl Recorder {
    /// Starts the server; requires a `LocalSet`.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Rc::new(RefCell::new(Vec::new()));
        let kept = Rc::clone(&requests);
        tokio::task::spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::task::spawn_local(connection(stream, Rc::clone(&kept)));
            }
        });
        Self { url, requests }
    }

    /// Returns the requests received since the last call.
    pub(crate) fn take(&self) -> Vec<Request> {
        self.requests.take()
    }
}

async fn connection(mut stream: TcpStream, kept: Rc<RefCell<Vec<Request>>>) {
    while let Some(request) = read(&mut stream).await {
        kept.borrow_mut().push(request);
        let answer = "HTTP/1.1 204 No Content\r\n\r\n";
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        more(stream, &mut bytes).await?;
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let known = headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        assert_eq!(known, None, "{name} was sent twice");
    }
    assert!(
        !headers.contains_key("transfer-encoding"),
        "the recorder needs a length"
    );
    let length = headers
        .get("content-length")
        .map_or(0, |length| length.parse().unwrap());
    while bytes.len() < end + 4 + length {
        more(stream, &mut bytes).await?;
    }
    Some(Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: bytes[end + 4..].to_vec(),
    })
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 4096];
    let read = stream.read(&mut chunk).await.ok()?;
    bytes.extend_from_slice(&chunk[..read]);
    (read > 0).then_some(())
}
