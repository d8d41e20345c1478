//! A server in a separate thread that always sends the same responses.

use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::{Failed, runtime};

/// An order like the example in the document.
const ORDER: &str = r##"{"id":"3-00286023","name":"Order of the north","customerReference":"#DEMO#",
"step":"REQUEST","status":"IN_PROGRESS","priority":"MEDIUM","customer":{"id":"33-01257052",
"name":"demo.gcompte"},"comment":"New order","category":"R_BVPN_S1A",
"createdAt":"2024-10-04T10:11:12Z","updatedAt":"2024-10-05T10:11:12Z"}"##;

/// A list of orders.
pub(crate) fn orders(length: usize) -> String {
    format!("[{}]", vec![ORDER; length].join(","))
}

pub(crate) struct Server {
    pub(crate) url: String,
    arrivals: Arc<Mutex<Vec<Instant>>>,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Failed> {
        let (sender, receiver) = mpsc::channel();
        let arrivals = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&arrivals);
        thread::spawn(move || {
            let served = runtime().and_then(|runtime| runtime.block_on(serve(&sender, &kept)));
            if let Err(error) = served {
                let _ = sender.send(Err(error));
            }
        });
        let url = receiver.recv()??;
        Ok(Self { url, arrivals })
    }

    /// The arrival times of the calls since the last time.
    pub(crate) fn arrivals(&self) -> Vec<Instant> {
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut arrivals)
    }
}

async fn serve(
    ready: &mpsc::Sender<Result<String, Failed>>,
    arrivals: &Arc<Mutex<Vec<Instant>>>,
) -> Result<(), Failed> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    ready.send(Ok(format!("http://{}", listener.local_addr()?)))?;
    let orders = orders(10);
    let answer = |body: &str| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-total-count: 10\r\n\
             x-result-count: 10\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let orders: Arc<str> = answer(&orders).into();
    let token: Arc<str> = answer(r#"{"access_token":"token","expires_in":3600}"#).into();
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (orders, token) = (Arc::clone(&orders), Arc::clone(&token));
        let arrivals = Arc::clone(arrivals);
        tokio::spawn(async move {
            // A broken connection ends here, regardless of the cause.
            let _ = connection(stream, &orders, &token, &arrivals).await;
        });
    }
}

async fn connection(
    mut stream: TcpStream,
    orders: &str,
    token: &str,
    arrivals: &Mutex<Vec<Instant>>,
) -> std::io::Result<()> {
    let mut unread = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).await?;
        if read == 0 {
            return Ok(());
        }
        unread.extend_from_slice(chunk.get(..read).unwrap_or_default());
        if unread.starts_with(b"POST") {
            if unread.ends_with(b"client_credentials") {
                stream.write_all(token.as_bytes()).await?;
                unread.clear();
            }
        } else if unread.ends_with(b"\r\n\r\n") {
            arrivals
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(Instant::now());
            stream.write_all(orders.as_bytes()).await?;
            unread.clear();
        }
    }
}
