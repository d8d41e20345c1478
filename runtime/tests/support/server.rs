//! A server on loopback that performs the actions of a test byte by byte.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The action of the server after it has read a request.
#[derive(Clone)]
pub(crate) enum Action {
    /// Sends the bytes and reads the next request.
    Answer(String),
    /// Sends the bytes and closes.
    Close(Vec<u8>),
    /// Sends the bytes and resets the connection.
    Reset(Vec<u8>),
    /// Sends the bytes, and then nothing.
    Stall(Vec<u8>),
    /// Sends the bytes, and then zeros forever.
    Flood(Vec<u8>),
}

#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) connections: AtomicUsize,
    pub(crate) requests: AtomicUsize,
    pub(crate) flooded: AtomicUsize,
}

pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) counts: Arc<Counts>,
}

/// Starts a server. `act` receives each request (head and body) and its number, starting at 0.
pub(crate) async fn serve(act: impl Fn(&str, usize) -> Action + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let counts = Arc::new(Counts::default());
    let (act, shared) = (Arc::new(act), Arc::clone(&counts));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            shared.connections.fetch_add(1, Ordering::SeqCst);
            let (act, shared) = (Arc::clone(&act), Arc::clone(&shared));
            tokio::spawn(async move { connection(stream, &*act, &shared).await });
        }
    });
    Server { url, counts }
}

async fn connection(
    mut stream: TcpStream,
    act: &(dyn Fn(&str, usize) -> Action + Send + Sync),
    counts: &Counts,
) {
    while let Some(request) = read_request(&mut stream).await {
        let number = counts.requests.fetch_add(1, Ordering::SeqCst);
        match act(&request, number) {
            Action::Answer(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
            }
            Action::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Action::Reset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                stream.set_zero_linger().unwrap();
                return;
            }
            Action::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                // Until the client disconnects.
                let _ = stream.read(&mut [0]).await;
                return;
            }
            Action::Flood(bytes) => {
                let _ = stream.write_all(&bytes).await;
                while stream.write_all(&[b'0'; 4096]).await.is_ok() {
                    counts.flooded.fetch_add(4096, Ordering::SeqCst);
                }
                return;
            }
        }
    }
}

/// Reads a request with its body. Returns `None` if the client has closed the connection.
pub(crate) async fn read_request(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && body.len() >= content_length(head)
        {
            return Some(text.into_owned());
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&chunk[..read]),
        }
    }
}

/// Creates a complete HTTP/1.1 response.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub(crate) fn json(status: &str, body: &str) -> String {
    http(status, "content-type: application/json\r\n", body)
}

/// Returns the length of the body of a request.
pub(crate) fn content_length(head: &str) -> usize {
    let mut fields = head.lines().filter_map(|line| line.split_once(':'));
    let length = fields.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    length.map_or(0, |(_, value)| value.trim().parse().unwrap())
}
